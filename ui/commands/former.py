"""The commands former: what was reported in an earlier round is listed, and taken over as an import is."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.problems import Refusal
from models.taken import Answers, Ask
from ui.commands.answers import answer, say
from ui.commands.importing import answers_of, import_answer, sum_up
from workflows.office import Office
from workflows.working import WorkingSubmission, current_submission

if TYPE_CHECKING:
    from models.former_round import FormerRound
    from workflows.former_rounds import FormerReport


def run_list(arguments: Namespace, office: Office) -> int:
    """The reports of other rounds in this store, the unit's own first."""
    from workflows.former_rounds import former_reports

    reports = former_reports(current_submission(office))
    if arguments.json:
        answer([former_answer(report) for report in reports])
    for report in reports:
        say(f"{report.id}  {report.unit_name} · {report.round_name}")
    return 0


def run_take(arguments: Namespace, office: Office) -> int:
    """Take an earlier round over; 1 while a row is left out or a question open."""
    from workflows.former_rounds import draft_from_former
    from workflows.importing import ImportSettings, carry_out

    working = current_submission(office)
    former = _former(arguments.report, working)
    settings = ImportSettings(answers=answers_of(working, arguments.tier, arguments.level))
    draft = draft_from_former(working, former, settings)
    asked = draft.taken.asks
    if arguments.accept:
        settings = replace(settings, answers={**settings.answers, **_proposals(asked)})
        draft = draft_from_former(working, former, settings)
        asked = draft.taken.asks
    if not arguments.dry_run:
        carry_out(working, draft)
    if arguments.json:
        answer({**import_answer(draft.plan), "asks": [ask_answer(ask) for ask in asked]})
    sum_up(draft, dry=arguments.dry_run)
    _say_asked(asked, working)
    return 1 if draft.taken.left_out or asked else 0


def former_answer(report: "FormerReport") -> dict[str, object]:
    """One report of another round."""
    return {
        "id": report.id,
        "round": report.round_name,
        "unit": report.unit_name,
        "own": report.is_own,
        "changed_at": report.changed_at.isoformat(),
    }


def ask_answer(ask: Ask) -> dict[str, object]:
    """One question that is open: for which rows, and which answer looks right ("" = none)."""
    return {"kind": ask.kind.value, "group": ask.group, "count": ask.count, "proposal": ask.proposal}


def _former(wanted: str | None, working: WorkingSubmission) -> "FormerRound":
    """A report of this store by its id, a package by its path; with neither the unit's own report, the last changed.

    Refusal `former-missing` (`known`).
    """
    from workflows.former_rounds import former_in_package, former_in_store, former_reports

    reports = former_reports(working)
    found = next((one for one in reports if one.id == wanted or (one.is_own and not wanted)), None)
    if found is not None:
        return former_in_store(working, found)
    if wanted and Path(wanted).exists():
        return former_in_package(working, Path(wanted))
    raise Refusal("former-missing", report=wanted or working.tree.submission.unit_name, known=_known(reports))


def _known(reports: Sequence["FormerReport"]) -> str:
    return ", ".join(report.id for report in reports) or "không có"


def _proposals(asked: Iterable[Ask]) -> Answers:
    return {(ask.kind, ask.group): ask.proposal for ask in asked if ask.proposal}


def _say_asked(asked: Sequence[Ask], working: WorkingSubmission) -> None:
    words = {level.key: level.name for level in working.profile.levels}
    words |= {tier.key: tier.name for tier in working.profile.tiers}
    for ask in asked:
        proposed = f", đề xuất: {words.get(ask.proposal, ask.proposal)}" if ask.proposal else ""
        say(f"Cần xác nhận “{ask.group}” ({ask.count} dòng){proposed}.")
    if asked:
        say("Nếu đồng ý với các đề xuất, hãy thêm --accept; hoặc nêu chung: --tier CẤP, --level MỨC.")
