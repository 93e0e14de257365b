"""A catalogue from files: the portal's export, a one-stop system's list, any table with a column of names."""

from pathlib import Path

import pytest

from intake.reading import Received
from intake.tables import RawCell, RawRow, RawTable
from models.catalogue import Catalogue, CatalogueEntry
from models.problems import Refusal
from tests.builders import TT32
from workflows.catalogue_import import draft_catalogue, take_catalogue
from workflows.catalogues import entries, versions
from workflows.importing import read_files
from workflows.office import Office

EXPORT = Path(__file__).parents[1] / "data" / "xlsx_goc" / "danh-sach-tthc-BoTuPhap.xlsx"
GIVEN = Catalogue("", "Danh mục 2021", "QĐ 12/QĐ-UBND", valid_from="2021-01-01", valid_to="2021-12-31")


def received(*rows: tuple[str, ...], source: str = "bảng.xlsx") -> Received:
    raw = [
        RawRow(number, {column: RawCell(text) for column, text in enumerate(row, 1) if text})
        for number, row in enumerate(rows, 1)
    ]
    return Received((RawTable(source, "", 1, tuple(raw)),), ())


def test_the_portals_export_is_taken_in_whole(office: Office) -> None:
    draft = draft_catalogue(read_files([EXPORT]), TT32)
    assert (len(draft.entries), draft.unnamed) == (271, 0)
    made = take_catalogue(office, GIVEN, draft)
    assert made.id
    assert entries(office, made.id) == list(draft.entries)
    first = draft.entries[0]
    assert first.code
    assert first.field
    assert first.agency == "Bộ Tư pháp"
    assert [kept.size for kept in versions(office) if kept.catalogue == made] == [271]


def test_a_one_stop_list_gives_internal_codes_and_agencies() -> None:
    table = received(
        ("TEN_CO_QUAN", "MA_THU_TUC", "TEN_TAT", "TRANG_THAI", "TEN_THU_TUC", "RNUM"),
        ("Sở Tư pháp", "843", "2020STP_01", "Mở", "Cấp phiếu lý lịch tư pháp", "1"),
        ("Sở Y tế", "844", "SYT_GDYK19.", "Mở", "Khám giám định lại bệnh nghề nghiệp tái phát", "2"),
        ("Sở Y tế", "845", "SYT_GDYK20.", "Mở", "Khám giám định tổng hợp", "3"),
    )
    assert [(e.code, e.name, e.agency) for e in draft_catalogue(table, TT32).entries] == [
        ("2020STP_01", "Cấp phiếu lý lịch tư pháp", "Sở Tư pháp"),
        ("SYT_GDYK19.", "Khám giám định lại bệnh nghề nghiệp tái phát", "Sở Y tế"),
        ("SYT_GDYK20.", "Khám giám định tổng hợp", "Sở Y tế"),
    ]


def test_a_list_of_names_is_enough() -> None:
    table = received(("STT", "Tên thủ tục"), ("1", "Đăng ký khai sinh"), ("2", "Đăng ký kết hôn"))
    assert draft_catalogue(table, TT32).entries == (
        CatalogueEntry("", "Đăng ký khai sinh"),
        CatalogueEntry("", "Đăng ký kết hôn"),
    )


def test_a_file_without_procedures_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        draft_catalogue(received(("Ngày", "Số tiền"), ("1/5", "30"), source="thu chi.xlsx"), TT32)
    assert refused.value.problem.code == "catalogue-empty"
    assert refused.value.problem.params == {"source": "thu chi.xlsx"}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Catalogue("", "", ""), "catalogue-unnamed"),
        (Catalogue("", "A", "", valid_from="2021-02-01", valid_to="2021-01-31"), "catalogue-dates"),
    ],
)
def test_a_version_has_a_name_and_ends_after_it_begins(office: Office, given: Catalogue, code: str) -> None:
    draft = draft_catalogue(received(("STT", "Tên thủ tục"), ("1", "Đăng ký khai sinh")), TT32)
    with pytest.raises(Refusal) as refused:
        take_catalogue(office, given, draft)
    assert refused.value.problem.code == code
