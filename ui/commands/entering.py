"""Commands that enter data: start, set, declare, undo, redo."""

import re
from argparse import Namespace
from pathlib import Path

from models.edits import declare, set_submission
from models.notation import size_text
from models.problems import Refusal
from models.profiles import Profile
from models.records import LINES, REPORT, TierStatus, Value
from models.text import fold
from ui.commands.answers import say
from ui.commands.parser import typed_date
from ui.messages import gesture_text
from workflows.office import Office
from workflows.starting import start
from workflows.working import Outcome, WorkingSubmission, current_submission

SETTABLE = (
    "contact.name", "contact.phone", "contact.email", "signer.name", "signer.title", "signer.authority",
    "letter.number", "letter.date", "letter.kind", "agency.symbol", "drafting.unit", "place.name", "head.title",
    "addressees", "recipients", "difficulties", "proposals", "appendix.style", "explanation",
)  # fmt: skip
"""What `set` sets, as it is typed."""


def run_start(arguments: Namespace, office: Office) -> int:
    """Start or open the submission of a unit."""
    working = start(office, arguments.unit, arguments.round or "", arguments.profile or "")
    say(f"Đang lập báo cáo của {working.tree.submission.unit_name}, {working.round.name}.")
    return 0


def run_set(arguments: Namespace, office: Office) -> int:
    """Set people, letter and explanation."""
    working = current_submission(office)
    columns = dict(_assignment(text) for text in arguments.assignments)
    working.do(set_submission(working.tree, columns))
    return 0


def _assignment(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign:
        raise Refusal("assignment-unreadable", text=text)
    if key not in SETTABLE:
        raise Refusal("setting-unknown", key=key, known=", ".join(SETTABLE))
    if key == "letter.date":
        value = typed_date(value)
    if key == "appendix.style" and value not in ("letter", "decree30"):
        raise Refusal("style-unknown", style=value)
    if key == "letter.kind":
        value = _letter_kind(value)
    column = key.replace(".", "_")
    return column, value.replace("\\n", "\n") if column in LINES else value


_LETTER_KINDS = {"": "", "cong-van": "", "bao-cao": REPORT, REPORT: REPORT}


def _letter_kind(text: str) -> str:
    if text not in _LETTER_KINDS:
        raise Refusal("letter-kind-unknown", kind=text)
    return _LETTER_KINDS[text]


def run_attach(arguments: Namespace, office: Office) -> int:
    """Attach files that are sent with the submission."""
    from workflows.attaching import MOST_BYTES, attach_files, attached_size

    working = current_submission(office)
    attach_files(working, [Path(name) for name in arguments.files])
    size, most = (size_text(number) for number in (attached_size(working.tree), MOST_BYTES))
    say(f"Tệp đính kèm: {len(working.tree.attachments)} tệp, {size} / {most}.")
    return 0


def run_declare(arguments: Namespace, office: Office) -> int:
    """Say of a tier that it is empty, not ours, or how many the one-stop system counts."""
    working = current_submission(office)
    tier = tier_named(arguments.tier, working.profile)
    columns = _declaration(arguments, working, tier)
    if not columns:
        raise Refusal("declaration-empty")
    working.do(declare(working.tree, tier, columns))
    return 0


def tier_named(text: str, profile: Profile) -> str:
    """The key of the tier with this key, name or ordinal. Refusal `tier-unknown`."""
    wanted = fold(text)
    for tier in profile.tiers:
        if wanted in (tier.key, fold(tier.name), profile.ordinal(tier.key).lower()):
            return tier.key
    raise Refusal("tier-unknown", tier=text, known=", ".join(profile.tier_keys))


def _declaration(arguments: Namespace, working: WorkingSubmission, tier: str) -> dict[str, Value]:
    columns: dict[str, Value] = {}
    if arguments.none or arguments.not_ours:
        columns["status"] = TierStatus.NONE if arguments.none else TierStatus.NOT_OURS
    if arguments.total is not None:
        columns |= {"status": TierStatus.OPEN, "declared_total": arguments.total}
    if arguments.level:
        levels = dict(_level(text, working.profile) for text in arguments.level)
        columns["declared_levels"] = {**working.tree.tier_entry(tier).declared_levels, **levels}
    if arguments.note is not None:
        columns["note"] = arguments.note
    return columns


def _level(text: str, profile: Profile) -> tuple[str, int]:
    key, _, number = text.partition("=")
    if key not in profile.level_by_key or re.fullmatch("[0-9]{1,6}", number) is None:
        raise Refusal("level-count-unreadable", text=text, known=", ".join(profile.level_by_key))
    return key, int(number)


def run_undo(arguments: Namespace, office: Office) -> int:  # noqa: ARG001 - the shape of a command
    """Take the last gesture back."""
    return _told("Đã hoàn tác: ", current_submission(office).undo())


def run_redo(arguments: Namespace, office: Office) -> int:  # noqa: ARG001 - the shape of a command
    """Do again what was taken back."""
    return _told("Đã làm lại: ", current_submission(office).redo())


def _told(beginning: str, outcome: Outcome | None) -> int:
    if outcome is None:
        say("Không còn thao tác nào.")
    else:
        say(beginning + gesture_text(outcome.change_set.code, outcome.change_set.params) + ".")
    return 0
