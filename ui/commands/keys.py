"""Which key a command signs with; the commands key …: the unit's own key, its backup, the tokens plugged in."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from models.problems import Problem, Refusal
from models.records import Submission
from ui.commands.answers import answer, period_text, say
from ui.commands.parser import Argument
from ui.messages import pin_state_text, problem_text
from workflows.keeping import read_file
from workflows.office import Office
from workflows.working import current_submission

if TYPE_CHECKING:
    from workflows.signing_keys import KeySource
    from workflows.tokens import ListedCertificate, ListedToken

KEY_ARGUMENTS = (
    Argument(("--key",), {"metavar": "TỆP.p12", "help": "ký bằng tệp khóa; bỏ trống là khóa của đơn vị"}),
    Argument(("--passphrase-file",), {"metavar": "TỆP", "help": "tệp chứa mật khẩu của khóa"}),
    Argument(("--token",), {"metavar": "TÊN", "help": "ký bằng USB token có tên này"}),
    Argument(("--pkcs11",), {"metavar": "TỆP", "help": "trình điều khiển PKCS#11; bỏ trống là tự tìm"}),
    Argument(("--pin-file",), {"metavar": "TỆP", "help": "tệp chứa mã PIN của token"}),
    Argument(("--certificate",), {"metavar": "MÃ", "help": "mã chứng thư trên token, nếu có nhiều"}),
)
"""The arguments by which every command that signs is told its key."""
REPLACE = Argument(
    ("--replace",), {"action": "store_true", "help": "thay khóa đang có; khóa cũ được giữ lại"}
)


def key_source(arguments: Namespace) -> "KeySource":
    """The key that the arguments name. Refusal `key-two-sources` for a file and a token at once."""
    from workflows.signing_keys import KeyFile, Token, UnitKey

    by_token = any((arguments.token, arguments.pkcs11, arguments.pin_file, arguments.certificate))
    if by_token and (arguments.key or arguments.passphrase_file):
        raise Refusal("key-two-sources")
    if by_token:
        module = Path(arguments.pkcs11) if arguments.pkcs11 else None
        pin = typed_secret(arguments.pin_file)
        return Token(pin, arguments.token or "", module, certificate=arguments.certificate or "")
    passphrase = typed_secret(arguments.passphrase_file)
    return KeyFile(Path(arguments.key), passphrase) if arguments.key else UnitKey(passphrase)


def typed_secret(name: str | None) -> str:
    """The PIN or passphrase in a file, without the end of its line; "" where no file is named."""
    return read_file(Path(name)).decode(errors="replace").rstrip("\r\n") if name else ""


def run_new(arguments: Namespace, office: Office) -> int:
    """Make a key for the unit."""
    from workflows.unit_key_backup import new_unit_key

    passphrase = typed_secret(arguments.passphrase_file)
    made = new_unit_key(office, _submission(office), passphrase, replace=arguments.replace)
    say(f"Đã lập khóa của {made.name}, mã khóa {made.short_code}.")
    return 0


def run_export(arguments: Namespace, office: Office) -> int:
    """Write the unit's key into a file that a passphrase opens."""
    from workflows.unit_key_backup import export_unit_key

    secrets = typed_secret(arguments.passphrase_file), typed_secret(arguments.key_passphrase_file)
    written = export_unit_key(office, _submission(office), Path(arguments.file), *secrets)
    say(f"Đã ghi bản sao khóa của {written.name}, mã khóa {written.short_code}: {arguments.file}")
    return 0


def run_import(arguments: Namespace, office: Office) -> int:
    """Take the unit's key back from a file."""
    from workflows.unit_key_backup import import_unit_key

    passphrase = typed_secret(arguments.passphrase_file)
    path, submission = Path(arguments.file), _submission(office)
    taken = import_unit_key(office, submission, path, passphrase, replace=arguments.replace)
    say(f"Đã lấy lại khóa của {taken.name}, mã khóa {taken.short_code}.")
    return 0


def run_tokens(arguments: Namespace, office: Office) -> int:
    """List the tokens that are plugged in; exit 1 where there is none."""
    from workflows.tokens import plugged_in

    found = plugged_in(office, Path(arguments.pkcs11) if arguments.pkcs11 else None)
    if arguments.json:
        answer([_token(token) for token in found.tokens])
    for token in found.tokens:
        say(f"{token.label}  {token.manufacturer}, số {token.serial}, {pin_state_text(token.pin)}")
        for certificate in token.certificates:
            say(f"  {_line(certificate)}")
    problems = found.problems or (() if found.tokens else (Problem("token-none"),))
    for problem in problems:
        say(problem_text(problem))
    return 0 if found.tokens else 1


def _submission(office: Office) -> Submission:
    return current_submission(office).tree.submission


def _line(certificate: "ListedCertificate") -> str:
    problems = " ".join(map(problem_text, certificate.problems))
    if not certificate.not_before or not certificate.not_after:
        return problems
    period = period_text(certificate.not_before, certificate.not_after)
    return f"{certificate.short_code}  {certificate.name} ({period}) {problems}".rstrip()


def _token(token: "ListedToken") -> dict[str, object]:
    return {
        "module": str(token.module.path),
        "driver": token.module.name,
        "label": token.label,
        "manufacturer": token.manufacturer,
        "model": token.model,
        "serial": token.serial,
        "pin": token.pin.value,
        "certificates": [_certificate(one) for one in token.certificates],
    }


def _certificate(one: "ListedCertificate") -> dict[str, object]:
    return {
        "name": one.name,
        "organisation": one.organisation,
        "issuer": one.issuer,
        "code": one.short_code,
        "sha256": one.fingerprint,
        "from": one.not_before.isoformat() if one.not_before else "",
        "to": one.not_after.isoformat() if one.not_after else "",
        "fit": not one.problems,
        "problems": [problem_text(problem) for problem in one.problems],
    }
