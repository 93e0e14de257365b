"""Fields and tiers that an import lacks are proposed from catalogues, and only where their entries agree."""

import pytest

from models.catalogue import Catalogue, CatalogueEntry
from models.taken import AskKind, Origin, TakenRow
from tests.builders import ROUND_2021, TT32
from workflows.catalogues import add_version
from workflows.office import Office
from workflows.proposing import catalogue_proposer

ENTRIES = (
    CatalogueEntry("1.000001", "Thủ tục cấp giấy phép in", "Xuất bản", ("province",)),
    CatalogueEntry("1.000002", "Khai sinh", "Hộ tịch", ("district", "commune")),
    CatalogueEntry("1.000003", "Khai sinh", "Quốc tịch", ("district",)),
    CatalogueEntry("1.000004", "Cấp đất", "Đất đai; Nhà ở", ("ministry", "district")),
    CatalogueEntry("1.000005", "Một tên", "Lưu trữ"),
    CatalogueEntry("1.000005", "Hai tên", "Văn thư"),
)


def row(name: str, code: str = "") -> TakenRow:
    return TakenRow(Origin("", 1, "", 1), "", "", {"name": name, "code": code})


@pytest.mark.parametrize(
    ("kind", "asked", "value"),
    [
        (AskKind.FIELD, row("cấp giấy phép in."), "Xuất bản"),
        (AskKind.TIER, row("Tên khác hẳn", "1.000001.000.00.00.H60"), "province"),
        (AskKind.FIELD, row("Khai sinh"), ""),
        (AskKind.FIELD, row("Khai sinh", "1.000003"), "Quốc tịch"),
        (AskKind.FIELD, row("Cấp đất"), "Đất đai"),
        (AskKind.TIER, row("Cấp đất"), "district"),
        (AskKind.TIER, row("Khai sinh", "1.000002"), ""),
        (AskKind.FIELD, row("Tên thứ ba", "1.000005"), ""),
        (AskKind.FIELD, row("Hai tên", "1.000005"), "Văn thư"),
        (AskKind.LEVEL, row("Khai sinh", "1.000003"), ""),
        (AskKind.FIELD, row("Không ai biết"), ""),
    ],
)
def test_what_is_proposed(office: Office, kind: AskKind, asked: TakenRow, value: str) -> None:
    own = Catalogue("tq", "Tuyên Quang", "Sở", valid_from="2021-01-01", province="Tuyên Quang")
    add_version(office, own, ENTRIES)
    propose = catalogue_proposer(office, ROUND_2021, TT32)
    assert propose(kind, asked) == (value, "catalogue" if value else "")


def test_a_list_that_only_suggests_proposes_too(office: Office) -> None:
    propose = catalogue_proposer(office, ROUND_2021, TT32)
    asked = row("Thủ tục đăng ký kết hôn có yếu tố nước ngoài")
    assert propose(AskKind.TIER, asked) == ("district", "catalogue")
    assert propose(AskKind.FIELD, asked) == ("Hộ tịch", "catalogue")
