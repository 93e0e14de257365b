"""The commands trust …: CAs and lists of revoked certificates, and the first contact with a unit's certificate."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.answers import answer, period_text, say
from ui.messages import problem_text
from workflows.office import Office

if TYPE_CHECKING:
    from ui.trust_lines import TrustLine
    from workflows.trust import TakenFile, TrustEntry

KINDS = {"trusted_ca": "CA", "revocation_list": "CRL"}


def run_add(arguments: Namespace, office: Office) -> int:
    """Trust what the files hold; exit 1 where something was left out."""
    from workflows.trust import add_trust

    taken = add_trust(office, [Path(name) for name in arguments.files])
    if arguments.json:
        answer([_taken(one) for one in taken])
    for one in taken:
        for entry in one.entries:
            say(f"Đã nạp từ {one.file}: {_line(entry)}")
        for problem in (*one.problems, *one.notes):
            say(problem_text(problem))
    return 1 if any(one.problems for one in taken) else 0


def run_list(arguments: Namespace, office: Office) -> int:
    """What this PC trusts: CAs, lists, and the keys of units whose code was compared."""
    from ui.trust_lines import Sort, unit_lines
    from workflows.trust import trust_entries

    entries = trust_entries(office)
    keys = [line for line in unit_lines(office) if line.sort is Sort.CONFIRMED]
    if arguments.json:
        answer([*map(_entry, entries), *map(_key, keys)])
        return 0
    for words in (*map(_line, entries), *map(_key_line, keys)):
        say(words)
    if not entries and not keys:
        say("Máy này chưa có CA hay khóa đơn vị nào được tin cậy.")
    return 0


def run_remove(arguments: Namespace, office: Office) -> int:
    """Trust a CA, a list or the key of a unit no longer."""
    from workflows.trust import remove_trust

    say(f"Đã bỏ {arguments.code} ({remove_trust(office, arguments.code)}).")
    return 0


def run_confirm(arguments: Namespace, office: Office) -> int:
    """The code was compared over the telephone: the certificate speaks for its unit from now on."""
    from workflows.judging import judge_file
    from workflows.meeting import confirm_signer

    verdict = judge_file(office, Path(arguments.package))
    certificate = confirm_signer(office, verdict, arguments.code)
    unit = verdict.document.submission.unit_name if verdict.document else ""
    say(f"Đã xác nhận chứng thư {certificate.short_code} của {certificate.name} cho {unit}.")
    return 0


def _taken(one: "TakenFile") -> dict[str, object]:
    return {
        "file": one.file,
        "entries": [_entry(entry) for entry in one.entries],
        "problems": [problem_text(problem) for problem in one.problems],
        "notes": [problem_text(note) for note in one.notes],
    }


def _entry(entry: "TrustEntry") -> dict[str, object]:
    return {
        "kind": KINDS[entry.kind.value].lower(),
        "code": entry.code,
        "name": entry.name,
        "sha256": entry.sha256,
        "from": entry.start.isoformat(),
        "to": entry.end.isoformat() if entry.end else "",
        "added": entry.added_at.isoformat(),
        "revoked": entry.size,
    }


def _key(line: "TrustLine") -> dict[str, object]:
    return {
        "kind": "unit-key",
        "code": line.code,
        "name": line.name,
        "unit": line.unit,
        "from": line.start.isoformat(),
        "to": line.end.isoformat() if line.end else "",
    }


def _line(entry: "TrustEntry") -> str:
    return f"{entry.code}  {KINDS[entry.kind.value]}  {entry.name} ({period_text(entry.start, entry.end)})"


def _key_line(line: "TrustLine") -> str:
    unit = f", {line.unit}" if line.unit not in ("", line.name) else ""
    return f"{line.code}  khóa đơn vị  {line.name}{unit} ({period_text(line.start, line.end)})"
