"""A received workbook read and recognised, against calamine alone (within 4x) and openpyxl's full load (0.35x)."""

import io
from collections.abc import Iterator

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Border, Font, Side
from python_calamine import CalamineWorkbook

from intake.reading import read_tables
from intake.recogniser import recognise
from models.profiles import Profile
from tests.bench.side_by_side import district, medians
from tests.export.appendix_samples import profile

GOALS = {"calamine": 4.0, "openpyxl": 0.35}


def lines() -> Iterator[str]:
    """Three sizes; the second is the one that the goals are for."""
    regime = profile()
    for count in (300, 2_000, 8_000):
        data = listed(count)
        taken = medians(
            {
                "read": lambda data=data: read_tables(data, "gửi.xlsx"),
                "recognised": lambda data=data: recognised(data, regime),
                "calamine": lambda data=data: by_calamine(data),
                "openpyxl": lambda data=data: load_workbook(io.BytesIO(data)),
            }
        )
        ratios = ", ".join(
            f"{taken['recognised'] / taken[other]:.2f}x {other} (reading alone {taken['read'] / taken[other]:.2f}x)"
            for other in GOALS
        )
        yield f"{count:,} rows: {taken['recognised'] * 1000:.0f} ms, {ratios}"
    yield "goal at 2,000: " + ", ".join(f"{goal}x {other}" for other, goal in GOALS.items())


def listed(count: int) -> bytes:
    """A list as an office keeps it: bordered, headed in bold, a mark for the level."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("STT", "Mã TTHC", "Tên thủ tục", "Lĩnh vực", "Mức độ 2", "Mức độ 3", "Mức độ 4", "Ghi chú"))
    tree = district(count)
    for number, procedure in enumerate(tree.procedures.values(), start=1):
        marks = ("x" if level in procedure.levels else None for level in "234")
        parent = tree.fields[procedure.field_id].name
        sheet.append((number, f"1.{number:06}", procedure.name, parent, *marks, None))
    side = Side("thin")
    border = Border(side, side, side, side)
    for row, cells in enumerate(sheet.iter_rows()):
        for cell in cells:
            cell.font, cell.border = Font("Times New Roman", bold=row == 0), border
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def recognised(data: bytes, regime: Profile) -> None:
    """What an import does before rows are taken."""
    for table in read_tables(data, "gửi.xlsx").tables:
        recognise(table, regime)


def by_calamine(data: bytes) -> None:
    """All values of all sheets."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    for index in range(len(book.sheet_names)):
        book.get_sheet_by_index(index).to_python()
