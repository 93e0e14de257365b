"""Lists for the tests of the page: the unit's own, one of reference, two versions of a catalogue."""

from dataclasses import replace

from models.catalogue import Catalogue, CatalogueEntry
from tests.ui.pages.conftest import finished_district
from workflows.catalogue_import import CatalogueDraft
from workflows.lists import ListRole, take_list
from workflows.office import Office
from workflows.working import WorkingSubmission

TITLE = "Quyết định số 1234/QĐ-UBND ngày 15/01/2021"
FOSTER = "Đăng ký giám hộ"
RECOGNISED = (
    "Đăng ký nhận cha, mẹ, con cho người đã được đăng ký khai sinh tại cơ quan đăng ký hộ tịch ở nước ngoài"
)
BIRTH = CatalogueEntry("1.001193", "Đăng ký khai sinh", "Hộ tịch", ("district",))
LISTED = (
    replace(BIRTH, name="Thủ tục đăng ký khai sinh"),
    CatalogueEntry("", "Đăng ký khai tử", "Hộ tịch", ("district",)),
    CatalogueEntry("1.004837", FOSTER, "Hộ tịch", ("district",)),
    CatalogueEntry("1.004859", RECOGNISED),
)


def with_lists(office: Office) -> WorkingSubmission:
    """A finished district with its list: one procedure has another name there, two are missing, one is too much."""
    working = finished_district(office)
    _take(working, ListRole.UNIT, "Danh mục của huyện Sơn Dương", LISTED, "2021-01-15", TITLE)
    levels = (CatalogueEntry("", "Đăng ký kết hôn", "Hộ tịch", ("district",), status="Mức độ 4"),)
    _take(working, ListRole.REFERENCE, "Cổng dịch vụ công quốc gia", levels, "2021-04-01")
    for year, name in ((2020, "Đăng ký khai sinh"), (2021, "Đăng ký khai sinh trong nước")):
        entries = (replace(BIRTH, name=name),)
        _take(working, ListRole.CATALOGUE, f"Danh mục của tỉnh {year}", entries, f"{year}-02-01")
    return working


def _take(
    working: WorkingSubmission,
    role: ListRole,
    name: str,
    entries: tuple[CatalogueEntry, ...],
    since: str,
    decision: str = "",
) -> None:
    catalogue = Catalogue("", name, "danh mục.xlsx", decision, since, province="Tuyên Quang")
    take_list(working, catalogue, CatalogueDraft(entries), role)
