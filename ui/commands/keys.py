"""Which key a command signs with."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from models.problems import Refusal
from ui.commands.parser import Argument
from workflows.keeping import read_file

if TYPE_CHECKING:
    from workflows.signing_keys import KeySource

KEY_ARGUMENTS = (
    Argument(("--key",), {"metavar": "TỆP.p12", "help": "ký bằng tệp khóa; bỏ trống là khóa của đơn vị"}),
    Argument(("--passphrase-file",), {"metavar": "TỆP", "help": "tệp chứa mật khẩu của khóa"}),
    Argument(("--token",), {"metavar": "TÊN", "help": "ký bằng USB token có tên này"}),
    Argument(("--pkcs11",), {"metavar": "TỆP", "help": "trình điều khiển PKCS#11; bỏ trống là tự tìm"}),
    Argument(("--pin-file",), {"metavar": "TỆP", "help": "tệp chứa mã PIN của token"}),
    Argument(("--certificate",), {"metavar": "MÃ", "help": "mã chứng thư trên token, nếu có nhiều"}),
)
"""The arguments by which every command that signs is told its key."""


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
