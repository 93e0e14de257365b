"""Whose appendices these are is told by the line under the title, filled in or with its dots."""

import pytest

from intake.captions import units_named
from intake.tables import RawCell, RawRow, RawTable
from tests.builders import TT32


@pytest.mark.parametrize(
    ("line", "units"),
    [
        (
            "(Kèm theo văn bản số: 15/UBND-VHTT ngày 20/5/2021 của UBND huyện Sơn Dương)",
            ["UBND huyện Sơn Dương"],
        ),
        ("(Kèm theo văn bản số:        ngày        của UBND huyện Sơn Dương)", ["UBND huyện Sơn Dương"]),
        ("(kèm theo Văn bản số ... ngày ... của Sở Tư pháp)", ["Sở Tư pháp"]),
        ("(Kèm theo văn bản số: ....... ngày ...... của ......)", []),
        ("Phụ lục số 02", []),
        ("", []),
    ],
)
def test_the_unit_in_a_caption(line: str, units: list[str]) -> None:
    header = RawRow(3, {1: RawCell("STT"), 2: RawCell("5", 5)})
    table = RawTable("a.xlsx", "I", 1, (RawRow(2, {1: RawCell(line)}), header))
    assert list(units_named([table, table], TT32)) == units
