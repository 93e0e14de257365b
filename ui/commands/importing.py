"""The command import: takes in what offices have, and names each row repaired, doubtful or left out."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from models.import_plan import ImportPlan
from models.importing import field_key
from models.problems import Problem, Refusal
from models.profiles import Profile
from models.taken import Answers, AskKind, LeftOut, Origin, TakenRow
from models.text import fold
from models.tree import Tree
from ui.commands.answers import answer, say
from ui.commands.entering import tier_named
from ui.messages import doubt_text, left_out_text, problem_text, text_repair_text
from workflows.office import Office
from workflows.working import WorkingSubmission, current_submission

if TYPE_CHECKING:
    from workflows.importing import ImportDraft

Entry = dict[str, object]


def run_import(arguments: Namespace, office: Office) -> int:
    """Take files into the tree; with --dry-run only say what would come of it."""
    from workflows.importing import ImportSettings, carry_out, draft_import, read_files

    working = current_submission(office)
    settings = ImportSettings(answers=answers_of(working, arguments.tier, arguments.level, arguments.field))
    received = read_files([Path(name) for name in arguments.files])
    draft = draft_import(working, received, settings)
    if not draft.is_recognised:
        return _not_recognised(draft)
    if not arguments.dry_run:
        carry_out(working, draft)
    if arguments.json:
        answer(import_answer(draft.plan))
    sum_up(draft, dry=arguments.dry_run)
    return 1 if draft.taken.left_out or draft.silent_sources else 0


def answers_of(
    working: WorkingSubmission, tier: str | None, level: str | None, field: str | None = None
) -> Answers:
    """What was said on the command line of all rows that do not say it themselves."""
    profile = working.profile
    answers: dict[tuple[AskKind, str], str] = {}
    if tier:
        answers[AskKind.TIER, ""] = tier_named(tier, profile)
    if field:
        answers[AskKind.FIELD, ""] = _field_named(field, working.tree)
    if level:
        answers[AskKind.LEVEL, ""] = _level_named(level, profile)
    return answers


def _field_named(text: str, tree: Tree) -> str:
    """The field of the tree that is called like this, or else a new one."""
    wanted = field_key(text)
    return next((found.name for found in tree.fields.values() if field_key(found.name) == wanted), text)


def _level_named(text: str, profile: Profile) -> str:
    wanted = fold(text)
    for level in profile.levels:
        if wanted in (fold(level.key), fold(level.name), fold(level.short_name)):
            return level.key
    raise Refusal("level-not-known", level=text, known=", ".join(profile.level_by_key))


def _not_recognised(draft: "ImportDraft") -> int:
    for problem in _problems(draft):
        say(problem_text(problem))
    raise Refusal("nothing-recognised", source=", ".join(dict.fromkeys(t.source for t in draft.tables)))


def import_answer(plan: ImportPlan) -> dict[str, object]:
    """How many table rows of procedures there were, how many were taken, and each that is worth a look."""
    taken = plan.taken
    return {
        "rows": len(taken.rows) + len(taken.left_out),
        "taken": len(taken.rows),
        "repaired": [*_repaired(taken.rows)],
        "doubtful": [
            {**_entry(planned.row), "doubts": list(planned.doubts), "text": _joined(planned.doubts)}
            for planned in plan.rows
            if planned.doubts
        ],
        "left_out": [_left_out(left_out) for left_out in taken.left_out],
    }


def _repaired(rows: Iterable[TakenRow]) -> Iterable[Entry]:
    for row in rows:
        for repair in row.repairs:
            what = {"column": repair.column, "before": repair.before, "after": repair.after}
            yield {**_entry(row), "repair": repair.code, **what, "text": text_repair_text(repair)}


def _left_out(left_out: LeftOut) -> Entry:
    where = {**_place(left_out.origin), "cell": left_out.cell}
    known = {"name": left_out.row.name, "code": left_out.row.code}
    return {**where, **known, "reason": left_out.reason, "text": left_out_text(left_out.reason)}


def _entry(row: TakenRow) -> Entry:
    return {**_place(row.origin), "cell": row.cell, "name": row.name, "code": row.code}


def _place(origin: Origin) -> Entry:
    return {"source": origin.source, "sheet": origin.table_name, "row": origin.row}


def _joined(doubts: Iterable[str]) -> str:
    return " ".join(filter(None, map(doubt_text, doubts)))


def sum_up(draft: "ImportDraft", *, dry: bool) -> None:
    """The counts, then a line for each row that a person has to look at."""
    taken = draft.taken
    doubtful = [planned for planned in draft.plan.rows if planned.doubts]
    say(
        f"{'Sẽ nhập' if dry else 'Đã nhập'} {len(taken.rows)} thủ tục; {len(doubtful)} dòng cần xem lại; "
        f"{len(taken.left_out)} dòng để lại."
    )
    for planned in doubtful:
        say(_line(planned.row.origin, planned.row.cell, planned.row.name, _joined(planned.doubts)))
    for left_out in taken.left_out:
        say(_line(left_out.origin, left_out.cell, left_out.row.name, left_out_text(left_out.reason)))
    for problem in (*_problems(draft), *map(_nothing_in, draft.silent_sources)):
        say(problem_text(problem))
    if any(left_out.reason in _ASKED for left_out in taken.left_out):
        say("Có thể nêu chung cho các dòng để lại: --tier CẤP, --level MỨC.")


def _problems(draft: "ImportDraft") -> Iterable[Problem]:
    """What is said of tables; that there is none in a file is said once, not for each of its sheets."""
    silent = draft.silent_sources
    for problem in draft.taken.problems:
        if problem.code != "table-not-recognised" or problem.params.get("source") not in silent:
            yield problem


def _nothing_in(source: str) -> Problem:
    return Problem("nothing-recognised", {"source": source})


_ASKED = frozenset({"tier-unknown", "level-unknown"})


def _line(origin: Origin, cell: str, name: str, sentence: str) -> str:
    sheet = f", trang “{origin.table_name}”" if origin.table_name else ""
    where = f"ô {cell}" if cell else f"dòng {origin.row}"
    return f"{origin.source}{sheet}, {where} ({name or 'không có tên'}): {sentence}"
