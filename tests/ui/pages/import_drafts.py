"""Imports for the tests of the page: tables as files have them, how they were understood, what was taken of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from intake.readings import ColumnMeaning, Meaning, Reading, Role, RowReading
from intake.tables import RawCell, RawRow, RawTable
from models.import_plan import plan_import
from models.taken import Answers, Ask, AskKind, LeftOut, Taken, TakenRow, TextRepair
from tests.imports import left_out, taken_row
from workflows.importing import ImportDraft, ImportSettings
from workflows.working import WorkingSubmission

SOURCE, SHEET = "tệp.xlsx", "Trang 1"
"""Where the rows of tests/imports.py come from."""
ASKS = (
    Ask(AskKind.TIER, "TNMT", 12, "district", "code-prefix"),
    Ask(AskKind.FIELD, "Trang 3", 5),
    Ask(AskKind.LEVEL, "", 7, "3", "neighbours"),
)
Drafter = Callable[[ImportSettings, ImportDraft | None], ImportDraft]


def a_table(names: Sequence[str], source: str = SOURCE, number: int = 1, *, hidden: bool = False) -> RawTable:
    """A header in row 1, then a name in column 2 and its number in column 1."""
    rows = [RawRow(1, {1: RawCell("STT"), 2: RawCell("Tên thủ tục")})]
    rows += [RawRow(n, {1: RawCell(str(n - 1)), 2: RawCell(name)}) for n, name in enumerate(names, start=2)]
    return RawTable(source, f"Trang {number}", number, tuple(rows), hidden=hidden)


def a_reading(table: RawTable) -> Reading:
    """The table understood: what is below the header are procedures."""
    columns = {1: ColumnMeaning(Meaning.ORDINAL), 2: ColumnMeaning(Meaning.NAME)}
    rows = [
        RowReading(row.number, Role.PROCEDURE if at else Role.HEADER) for at, row in enumerate(table.rows)
    ]
    return Reading(table, 0, columns, tuple(rows))


def drafter(working: WorkingSubmission, find: Callable[[Answers], Taken]) -> Drafter:
    """A draft of rows from nowhere, made anew after every word of the officer."""

    def draft(settings: ImportSettings, _former: ImportDraft | None) -> ImportDraft:
        found = _by_hand(find(settings.answers), settings)
        plan = plan_import(working.tree, found, settings.choices, settings.default_choice)
        return ImportDraft((), (), found, plan, settings, found, working.change_set)

    return draft


def _by_hand(found: Taken, settings: ImportSettings) -> Taken:
    rows = settings.by_hand
    placed = tuple(rows[out.origin] for out in found.left_out if out.origin in rows)
    return replace(
        found,
        rows=(*(rows.get(row.origin, row) for row in found.rows), *placed),
        left_out=tuple(out for out in found.left_out if out.origin not in rows),
    )


def found(rows: Iterable[TakenRow], left: Iterable[LeftOut] = (), asks: Iterable[Ask] = ()) -> Taken:
    """What was read."""
    listed, out = tuple(rows), tuple(left)
    return Taken(listed, out, tuple(asks), rows_read=len(listed) + len(out))


def a_doubtful_draft(working: WorkingSubmission) -> Drafter:
    """One row of every kind, against a finished district: new, same, changed, doubtful, repaired, left out."""
    repaired = replace(
        taken_row("Đăng ký lại khai sinh", 5, levels=("3",)),
        repairs=(TextRepair("tcvn3", "name", "§¨ng ký l¹i khai sinh", "Đăng ký lại khai sinh"),),
    )
    rows = (
        taken_row("Đăng ký giám hộ", 2, levels=("4",)),
        taken_row("Đăng ký khai tử", 3, levels=("4",)),
        taken_row("Đăng ký khai sinh", 4, levels=("4",), code="1.001193", note="theo Nghị định 123"),
        repaired,
        taken_row("Đăng ký kết hôn", 6, levels=("2",), doubts=("not-in-appendix-2",)),
    )
    lost = [left_out(taken_row("Đăng ký nhận cha, mẹ, con", n, tier="", field="")) for n in (7, 8)]

    def find(answers: Answers) -> Taken:
        return found(rows, lost, (ask for ask in ASKS if (ask.kind, ask.group) not in answers))

    return drafter(working, find)
