# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# XlsxWriter has no complete types; it is met in this file alone.
"""The four appendices of 300 and 2,000 procedures, from the store, beside XlsxWriter writing the same cells."""

import io
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from export.appendix_workbook import FORM_STYLES, appendix_plan, appendix_workbook
from export.openpyxl_adapter import workbook_bytes
from export.sheet_plan import SheetPlan, TextStyle
from models.appendices import Appendix, appendices
from models.live_tree import LiveTree
from models.profiles import load_profile
from models.rounds import load_round
from storage.journal import Identity
from storage.store import Store, open_store
from tests.bench.side_by_side import district, medians

RESOURCES = Path(__file__).parents[2] / "resources"
PROFILE = load_profile((RESOURCES / "profiles" / "tt32-2017.json").read_bytes(), "tt32-2017")
ROUND = load_round((RESOURCES / "rounds" / "tuyen-quang-2021.json").read_bytes(), "tuyen-quang-2021")
NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
GOAL = 1.7


def lines() -> Iterator[str]:
    """Whole and in parts, with the ratio that has a goal."""
    for count, found in measure().items():
        yield f"{count:>6,} procedures: {found['from the store'] * 1000:.0f} ms from the store to four workbooks"
        ratio = found["from the store"] / found["XlsxWriter"]
        yield f"       {ratio:.2f}x of XlsxWriter ({found['XlsxWriter'] * 1000:.0f} ms); the goal is {GOAL}x"
        for part in ("read and check", "appendices", "layout", "openpyxl"):
            yield f"       {part}: {found[part] * 1000:.0f} ms"


def measure() -> dict[int, dict[str, float]]:
    """Median seconds by number of procedures and by step, in turn with XlsxWriter."""
    with tempfile.TemporaryDirectory() as folder:
        return {count: _measured(Path(folder) / f"{count}.sqlite3", count) for count in (300, 2000)}


def _measured(path: Path, count: int) -> dict[str, float]:
    with open_store(path, identity=Identity("", ""), now=lambda: NOW) as store:
        tree = district(count)
        store.add_submission(tree)
        live = LiveTree(tree, PROFILE)
        forms = appendices(live, ROUND)
        plans = [_plan(form) for form in forms]
        return medians(
            {
                "from the store": partial(_end_to_end, store, tree.submission.id),
                "XlsxWriter": lambda: [_yardstick(plan) for plan in plans],
                "read and check": lambda: LiveTree(store.load_tree(tree.submission.id), PROFILE),
                "appendices": lambda: appendices(live, ROUND),
                "layout": lambda: [_plan(form) for form in forms],
                "openpyxl": lambda: [workbook_bytes(plan, NOW) for plan in plans],
            }
        )


def _plan(form: Appendix) -> SheetPlan:
    return appendix_plan(form, FORM_STYLES["letter"], "")


def _end_to_end(store: Store, submission_id: str) -> list[bytes]:
    live = LiveTree(store.load_tree(submission_id), PROFILE)
    return [appendix_workbook(form, "letter", "", NOW) for form in appendices(live, ROUND)]


def _yardstick(plan: SheetPlan) -> bytes:
    """The same cells, looks, merges, widths and heights."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(stream, options) as workbook:
        sheet = workbook.add_worksheet(plan.name)
        looks = [[_format(workbook, style) for style in styles] for styles in plan.looks]
        for column, width in enumerate(plan.widths):
            sheet.set_column(column, column, width / 6)
        for row, height in plan.heights.items():
            sheet.set_row(row - 1, height)
        for block in plan.blocks:
            _merge(sheet, block.rows, block.columns, block.text, _format(workbook, block.style))
        for number, row in enumerate(plan.rows, start=plan.heading_rows.stop - 1):
            sheet.set_row(number, row.height)
            _write_row(sheet, number, row.cells, looks[row.look])
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(plan.heading_rows[0] - 1, plan.heading_rows[-1] - 1)
    return stream.getvalue()


def _merge(sheet: Worksheet, rows: range, columns: range, text: str, look: Format) -> None:
    if len(rows) * len(columns) > 1:
        sheet.merge_range(rows[0] - 1, columns[0] - 1, rows[-1] - 1, columns[-1] - 1, text, look)
    else:
        sheet.write_string(rows[0] - 1, columns[0] - 1, text, look)


def _write_row(sheet: Worksheet, number: int, cells: Sequence[str | int], looks: Sequence[Format]) -> None:
    for column, (cell, look) in enumerate(zip(cells, looks, strict=True)):
        if isinstance(cell, int):
            sheet.write_number(number, column, cell, look)
        elif cell:
            sheet.write_string(number, column, cell, look)
        else:
            sheet.write_blank(number, column, None, look)


def _format(workbook: Workbook, style: TextStyle) -> Format:
    return workbook.add_format(
        {
            "font_name": "Times New Roman",
            "font_size": style.size,
            "bold": style.bold,
            "italic": style.italic,
            "border": int(style.bordered),
            "align": "center" if style.centred else "left",
            "valign": "vcenter",
            "text_wrap": True,
        }
    )
