"""Sheets typed as tables, for what others send."""

import io
from collections.abc import Sequence
from zipfile import ZIP_DEFLATED, ZipFile

from intake.calamine_adapter import plain_number
from intake.tables import RawCell, RawRow, RawTable

Cell = str | int | None
II_HEADER = ("STT", "Lĩnh vực/DVCTT", "Mức độ 2", "Mức độ 3", "Mức độ 4", "Ghi chú")
III_HEADER = (
    (
        "STT",
        "Lĩnh vực/DVCTT",
        "Mức độ DVCTT đang cung cấp",
        "",
        "Dịch vụ công đủ điều kiện lên mức độ 4",
        "Ghi chú",
    ),
    ("", "", "Mức độ 2", "Mức độ 3", "", ""),
)
IV_HEADER = (
    ("STT", "Lĩnh vực/DVCTT", "Mức độ DVCTT đang cung cấp", "", "Lý do không đủ điều kiện"),
    ("", "", "Mức độ 2", "Mức độ 3", ""),
)
I_HEADER = ("Cấp chính quyền", "Tổng số TTHC", "Mức độ 2", "Mức độ 3", "Mức độ 4", "Ghi chú")


def sheet(*rows: Sequence[Cell], name: str = "Sheet1", hidden: bool = False, first: int = 1) -> RawTable:
    """A sheet of these rows, beginning in row `first`; empty cells are left out as in a file."""
    numbered = enumerate(rows, start=first)
    filled = (
        (n, {c: _cell(v) for c, v in enumerate(row, start=1) if v not in (None, "")}) for n, row in numbered
    )
    found = tuple(RawRow(n, cells) for n, cells in filled if cells)
    return RawTable("gửi.xlsx", name, 1, found, hidden=hidden)


def _cell(value: Cell) -> RawCell:
    return RawCell(plain_number(value), float(value)) if isinstance(value, int) else RawCell(str(value))


def edited(workbook: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A workbook with something replaced in one of its parts."""
    stream = io.BytesIO()
    with ZipFile(io.BytesIO(workbook)) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            assert name != part or old in content
            target.writestr(name, content.replace(old, new) if name == part else content)
    return stream.getvalue()
