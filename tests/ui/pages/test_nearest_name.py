"""What a catalogue knows of the row under the cursor: its likeness in percent, and one key that takes it."""

from typing import Any

import pytest

from models.catalogue import Catalogue, CatalogueEntry
from models.edits import set_cells
from models.findings import Place
from models.records import Kind
from workflows.catalogues import SHIPPED, add_version, remove_version

NEAR = CatalogueEntry("1.001193", "Đăng ký khai sinh lưu động", "Hộ tịch", ("district",))
SAME = CatalogueEntry("1.000894", "Đăng ký Kết hôn", "Hộ tịch", ("district",))
PHU_THO = Catalogue("pt", "Phú Thọ 2022", "Sở", province="Phú Thọ", suggestions_only=True)


@pytest.fixture
def at(desk: Any) -> Any:
    """Puts the cursor on a row of this name, code and catalogue, and gives what the card says of it."""
    office = desk.window.office
    office.store.set_setting(SHIPPED, '["phu-tho-2022", "quoc-gia-2026-07"]')
    add_version(office, PHU_THO, (NEAR, SAME))

    def stand(name: str, code: str = "") -> Any:
        row = next(iter(desk.working.tree.procedures_in_order(["district"])))
        desk.window.session.do(set_cells(desk.working.tree, (row.id,), {"name": name, "code": code}))
        desk.entry.go_to(Place(Kind.PROCEDURE, row.id, "name"))
        nearest = desk.entry.side.detail.nearest
        desk.bot.waitUntil(lambda: nearest._asked == (row.id, name, code) and not nearest._timer.isActive())
        return nearest

    return stand


def first(desk: Any) -> tuple[str, str]:
    row = next(iter(desk.working.tree.procedures_in_order(["district"])))
    return row.name, row.code


def test_a_name_that_is_like_one_is_said_with_its_percent_and_taken_by_a_key(desk: Any, at: Any) -> None:
    nearest = at("Đăng ký khai sinh lưu đông ở xã")
    assert nearest.isVisible()
    assert nearest.text.text() == (
        "Giống 91 %: “Đăng ký khai sinh lưu động” (1.001193 · Phú Thọ 2022, chỉ gợi ý · cấp huyện · Hộ tịch)"
    )
    desk.press("Alt+L")
    assert first(desk) == (NEAR.name, NEAR.code)
    desk.bot.waitUntil(lambda: not nearest.isVisible())
    desk.press("Ctrl+Z")
    assert first(desk) == ("Đăng ký khai sinh lưu đông ở xã", "")


def test_a_known_name_without_a_code_is_offered_the_code_alone(desk: Any, at: Any) -> None:
    nearest = at("đăng kí kết hôn")
    assert nearest.text.text() == "Trong danh mục, thủ tục này có mã 1.000894 (Phú Thọ 2022, chỉ gợi ý)"
    nearest.taking.click()
    assert first(desk) == ("đăng kí kết hôn", "1.000894")


@pytest.mark.parametrize(("name", "code"), [("Đăng ký kết hôn", "1.000894"), ("Trồng rau trên mái nhà", "")])
def test_of_a_row_that_is_known_or_like_nothing_nothing_is_said(
    desk: Any, at: Any, name: str, code: str
) -> None:
    assert not at(name, code).isVisible()
    desk.press("Alt+L")
    assert first(desk) == (name, code)


def test_a_valid_catalogue_raises_its_findings_once_the_page_is_complete(desk: Any, at: Any) -> None:
    at("Kết hôn", "1.000894")
    add_version(desk.window.office, Catalogue("tq", "TQ", "Sở", province="Tuyên Quang"), (SAME,))
    assert desk.working.judge_by_catalogue()
    desk.window.session.start_anew()
    assert "catalogue-name-differs" in desk.working.live.findings.rules()
    remove_version(desk.window.office, "tq")
