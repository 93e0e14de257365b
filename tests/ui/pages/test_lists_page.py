"""The page of lists, worked through by keyboard: one key a repair, Enter to the next, one undo for each."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from models.records import AnswerKind
from storage.journal import Identity
from tests.builders import copy_of
from tests.ui.pages.conftest import Place, finished_district
from tests.ui.pages.listed import FOSTER, RECOGNISED, with_lists
from ui.desktop.main_window import IMPORT
from ui.desktop.pages.lists_page import ListsPage
from ui.desktop.steps import LISTS
from ui.desktop.widgets.readiness_list import ReadinessList
from workflows.catalogues import versions
from workflows.rounds import typed_round
from workflows.starting import start

TABLE = """STT;Mã TTHC;Tên thủ tục;Lĩnh vực
1;1.001193;Đăng ký khai sinh;Hộ tịch
2;2.000528;Đăng ký nuôi con nuôi;Nuôi con nuôi
"""


@pytest.fixture
def desk(make_desk: Any) -> Any:
    return make_desk(with_lists)


@pytest.fixture
def page(desk: Any) -> ListsPage:
    desk.entry.grid.setFocus()
    desk.press("F4")
    return desk.window._pages[LISTS]


def lines(page: Any) -> list[tuple[str, str]]:
    return [(line.kind, line.entry.name) for line in page.compare.rows.table.values]


def test_f4_leads_to_what_differs_and_esc_back(desk: Any, page: Any) -> None:
    assert desk.current is page
    assert lines(page) == [
        ("missing", FOSTER),
        ("missing", RECOGNISED),
        ("renamed", "Thủ tục đăng ký khai sinh"),
        ("extra", "Đăng ký kết hôn"),
    ]
    assert page.compare.rows.hasFocus()
    desk.press("Escape")
    assert desk.current is desk.entry


def test_every_difference_is_settled_with_a_key_and_undone_with_another(desk: Any, page: Any) -> None:
    before = copy_of(desk.working.tree)
    desk.press("T")
    assert lines(page)[0] == ("missing", RECOGNISED)
    desk.press("K")
    desk.write("Sở Tư pháp giải quyết")
    desk.press("Return", "L", "X")
    assert (lines(page), page.compare.rows.hasFocus()) == ([], True)
    names = sorted(row.name for row in desk.working.tree.procedures.values())
    assert names == sorted([FOSTER, "Thủ tục đăng ký khai sinh", "Đăng ký khai tử"])
    (said,) = desk.working.tree.list_answers.values()
    assert (said.answer, said.text, said.name) == (AnswerKind.NOT_OURS, "Sở Tư pháp giải quyết", RECOGNISED)
    assert desk.working.live.findings.of_rule("list-missing") == []
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert desk.working.tree == before
    assert len(lines(page)) == 4


def test_enter_goes_on_and_comes_round(desk: Any, page: Any) -> None:
    seen = list[str]()
    for _ in range(5):
        seen.append(page.compare.rows.current.entry.name)
        desk.press("Return")
    assert (len(set(seen)), seen[0]) == (4, seen[4])


def test_what_was_said_last_stands_there_for_the_next(desk: Any, page: Any) -> None:
    desk.press("B")
    desk.write("20/QĐ-UBND")
    desk.press("Return", "B", "Return")
    assert {said.text for said in desk.working.tree.list_answers.values()} == {"20/QĐ-UBND"}
    page.compare.chips["answered"].click()
    assert [name for _, name in lines(page)] == [FOSTER, RECOGNISED]
    desk.press("H")
    assert [name for _, name in lines(page)] == [RECOGNISED]


def test_esc_leaves_what_is_being_said_first(desk: Any, page: Any) -> None:
    desk.press("K", "Escape")
    assert (desk.current is page, page.compare.rows.hasFocus()) == (True, True)
    assert not desk.working.tree.list_answers


def test_an_empty_answer_is_not_taken(desk: Any, page: Any) -> None:
    desk.press("K", "Return")
    assert page.compare.detail.words.hasFocus()
    assert not desk.working.tree.list_answers


def test_what_the_list_does_not_say_is_chosen_and_proposed(desk: Any, page: Any) -> None:
    page.compare.rows.go_to(1)
    assert page.compare.detail.home == ("district", "Hộ tịch")
    desk.press("T")
    assert RECOGNISED in [row.name for row in desk.working.tree.procedures.values()]


def test_all_that_is_missing_comes_in_at_once(desk: Any, page: Any) -> None:
    page.compare.add_all.click()
    assert [kind for kind, _ in lines(page)] == ["renamed", "extra"]
    desk.press("Ctrl+Z")
    assert len(lines(page)) == 4


def test_the_finding_and_the_readiness_list_lead_here(desk: Any) -> None:
    (finding,) = desk.working.live.findings.of_rule("list-missing")
    desk.entry.go_to(finding.place)
    assert isinstance(desk.current, ListsPage)
    desk.press("Escape", "Ctrl+4")
    (link,) = [
        link for link in desk.send.findChild(ReadinessList).links if "Danh mục của đơn vị" in link.text()
    ]
    assert "(2)" in link.text()
    desk.click(link)
    assert isinstance(desk.current, ListsPage)


def test_a_reference_list_is_followed_or_explained_row_by_row(desk: Any, page: Any) -> None:
    page.compare.choice.setCurrentIndex(1)
    page.compare.refresh()
    assert lines(page) == [("levels", "Đăng ký kết hôn")]
    desk.press("G")
    desk.write("Chưa nâng cấp")
    desk.press("Return")
    assert lines(page) == []
    desk.press("Ctrl+Z", "L")
    (row,) = [row for row in desk.working.tree.procedures.values() if row.name == "Đăng ký kết hôn"]
    assert row.levels == ("4",)


def test_fields_are_ticked_and_come_in_at_once(desk: Any, page: Any) -> None:
    desk.press("Alt+2")
    take = page.take
    take.version.setCurrentIndex(take.version.findText("TTHC quốc gia", Qt.MatchFlag.MatchStartsWith))
    take.tier.setCurrentIndex(take.tier.findData("commune"))
    take.refresh()
    size = len(desk.working.tree.procedures)
    take.words.setText("ho tich")
    take.groups.setFocus()
    desk.press("Space", "Ctrl+Return")
    added = len(desk.working.tree.procedures) - size
    assert added > 0
    assert f"Đã thêm {added} thủ tục" in page.notice.text
    desk.press("Ctrl+Z")
    assert len(desk.working.tree.procedures) == size


def test_a_change_of_the_catalogue_is_taken_over_by_one_key(desk: Any, page: Any) -> None:
    desk.press("Alt+3")
    assert (page.changes.old.currentText()[:22], page.changes.new.currentText()[:22]) == (
        "Danh mục của tỉnh 2020",
        "Danh mục của tỉnh 2021",
    )
    assert len(page.changes.rows.table.values) == 1
    desk.press("L")
    assert "Đăng ký khai sinh trong nước" in [row.name for row in desk.working.tree.procedures.values()]
    assert page.changes.rows.table.values == []


def test_a_list_is_taken_from_a_file_and_removed_again(desk: Any, page: Any, tmp_path: Path) -> None:
    path = tmp_path / "danh mục 2021.csv"
    path.write_text(TABLE, encoding="utf-8")
    desk.press("Alt+4")
    page.versions.read([path])
    desk.bot.waitUntil(page.versions.form.isVisible, timeout=20_000)
    assert page.versions.form.found.text() == "2 thủ tục"
    page.versions.form.choose("reference")
    page.versions.form.since.setText("32/1/2021")
    page.versions.form.take.click()
    assert page.versions.form.since.hasFocus()
    page.versions.form.since.setText("1/2/2021")
    page.versions.form.take.click()
    names = [one.catalogue.name for one in versions(desk.window.office)]
    assert "danh mục 2021" in names
    place = next(
        n for n, one in enumerate(page.versions.rows.table.values) if one.catalogue.name == names[-1]
    )
    page.versions.rows.go_to(place)
    desk.press("Delete", "Space")
    assert names[-1] not in [one.catalogue.name for one in versions(desk.window.office)]


def test_a_file_without_procedures_is_refused_with_what_to_do(desk: Any, page: Any, tmp_path: Path) -> None:
    path = tmp_path / "thư.csv"
    path.write_text("Kính gửi;Sở Tư pháp\n", encoding="utf-8")
    desk.press("Alt+4")
    page.versions.read([path])
    desk.bot.waitUntil(lambda: bool(page.notice.text), timeout=20_000)
    assert "thư.csv" in page.notice.text
    assert not page.versions.form.isVisible()


def test_a_round_without_a_list_says_how_to_get_one(make_desk: Any) -> None:
    desk = make_desk(finished_district)
    desk.press("F4")
    page = desk.window._pages[LISTS]
    assert "chưa kèm danh mục" in page.compare.rows.nothing
    assert page.compare.take_in.isVisible()


def test_an_earlier_round_comes_over_through_the_import_page(make_desk: Any) -> None:
    def two_rounds(office: Any) -> None:
        finished_district(office)
        later = typed_round(
            office, title="Rà soát năm 2022", number="20/STTTT", letter_date="", year=2022,
            deadline="2022-05-19", department="Sở TTTT", profile="tt32-2017",
        )  # fmt: skip
        start(office, "huyen-son-duong", later.id)

    desk = make_desk(two_rounds)
    former = next(action.menu() for action in desk.entry.take_in.actions() if action.menu())
    former.fill()
    former.actions()[0].trigger()
    desk.bot.waitUntil(lambda: IMPORT in desk.window._pages)
    assert desk.window._pages[IMPORT].do.text() == "Nhập 3 thủ tục"
    desk.press("Ctrl+Return")
    assert desk.current is desk.entry
    assert len(desk.working.tree.procedures) == 3


def test_beside_another_window_nothing_is_changed(make_desk: Any, place: Place) -> None:
    place.prepare(with_lists)
    with place.open_office(who=Identity("Minh", "PC-02")).store:
        desk = make_desk()
        desk.press("F4")
        page = desk.window._pages[LISTS]
        before = copy_of(desk.working.tree)
        desk.press("T")
        assert desk.working.tree == before
        assert desk.window.notice.text
        desk.press("Alt+4")
        assert not page.versions.from_file.isEnabled()
