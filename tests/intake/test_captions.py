"""Whose appendices these are is told by the line under the title, filled in or with its dots."""

import pytest

from intake.captions import units_named
from intake.sheets import Sheet, SheetRow
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
    sheet = Sheet("a.xlsx", "I", (SheetRow(2, {1: line}), SheetRow(3, {1: "STT", 2: 5})))
    assert list(units_named([sheet, sheet], TT32)) == units
