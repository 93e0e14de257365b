"""The start page: a round from the list or from a letter, a unit by part of its name, what is on this PC, packages."""

from pathlib import Path
from typing import Any

from models.rounds import UnitKind
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.starting import start


def listed(desk: Any) -> list[str]:
    units = desk.start.units._list
    return [units.item(row).text() for row in range(units.count())]


def test_words_in_any_order_without_marks_find_the_unit(empty: Any) -> None:
    empty.write("duong son")
    assert listed(empty)[0] == "UBND huyện Sơn Dương"


def test_enter_on_an_empty_field_starts_nothing(empty: Any) -> None:
    empty.press("Return")
    assert empty.current is empty.start
    assert not empty.start._begin.isEnabled()


def test_the_arrows_choose_among_the_units_that_match(empty: Any) -> None:
    empty.write("so t")
    empty.press("Down", "Return")
    assert empty.working.tree.submission.unit_name == "Sở Kế hoạch và Đầu tư"


def test_a_unit_that_is_not_on_the_list_is_used_as_typed(empty: Any) -> None:
    empty.write("UBND huyen Moi Lap")
    assert listed(empty) == ["Dùng tên vừa gõ: UBND huyen Moi Lap"]
    empty.press("Return")
    submission = empty.working.tree.submission
    assert (submission.unit_name, submission.unit_kind) == ("UBND huyen Moi Lap", UnitKind.DISTRICT)


def choose_letter(desk: Any) -> Any:
    choice = desk.start.round_choice
    choice.setCurrentIndex(choice.count() - 1)
    return desk.start.round_form


def test_a_round_is_typed_in_from_the_letter(empty: Any) -> None:
    form = choose_letter(empty)
    texts = {
        form._title: "Rà soát DVCTT",
        form._deadline: "1/6/2021",
        form._number: "612/STTTT",
        form._department: "Sở TTTT",
    }
    for field, text in texts.items():
        field.setText(text)
    form._profile.setCurrentIndex(form._profile.findData("nd224-2026"))
    empty.start.units.setFocus()
    empty.write("UBND xa Dong Van")
    empty.press("Return")
    round_ = empty.working.round
    assert (round_.deadline, round_.letter.number, round_.profile) == (
        "2021-06-01",
        "612/STTTT",
        "nd224-2026",
    )
    assert empty.working.profile.tier_keys == ("province", "commune")


def test_a_letter_without_a_deadline_is_refused_in_words_and_nothing_is_lost(empty: Any) -> None:
    form = choose_letter(empty)
    form._title.setText("Rà soát DVCTT")
    form._deadline.setText("hôm nào đó")
    empty.start.units.setFocus()
    empty.write("Phong Tu phap")
    empty.press("Return")
    assert "Hạn gửi" in empty.window.notice.text
    assert empty.focus() is form._deadline
    assert form._title.text() == "Rà soát DVCTT"
    assert empty.current is empty.start


def test_the_submissions_of_this_pc_are_listed_and_open_with_enter(make_desk: Any, place: Any) -> None:
    def two(office: Any) -> None:
        start(office, "so-y-te", "tuyen-quang-2021")
        start(office, "huyen-na-hang", "tuyen-quang-2021")

    place.clock.append(place.now().replace(month=6, day=1))
    desk = make_desk(two)
    desk.press("Ctrl+1")
    table = desk.start.table
    assert [table.item(row, 0).text() for row in range(2)] == ["UBND huyện Na Hang", "Sở Y tế"]
    assert table.item(0, 2).text() == "Lần 1 · đang lập"
    assert table.item(0, 3).text() == "quá hạn 13 ngày"
    assert desk.focus() is table
    desk.press("Down", "Return")
    assert desk.working.tree.submission.unit_name == "Sở Y tế"
    assert desk.current is desk.entry


def test_a_submission_that_is_there_is_opened_not_begun_again(desk: Any) -> None:
    desk.press("Ctrl+1")
    desk.start.units.setFocus()
    desk.write("son duong")
    desk.press("Return")
    assert len(desk.working.tree.procedures) == 3
    assert len(desk.program.office.store.submissions()) == 1


def test_a_package_opens_as_the_next_revision(desk: Any, tmp_path: Path) -> None:
    package = export(desk.working, ExportRequest((to_folder(tmp_path),))).package
    desk.press("Ctrl+1")
    desk.start.open_package(package)
    desk.bot.waitUntil(lambda: desk.current is desk.entry, timeout=30_000)
    assert desk.working.tree.submission.revision == 2
    assert desk.entry.explanation.isVisible()
    assert desk.window.top._revision.text() == "Lần 2 · đang lập"


def test_a_file_that_is_no_package_is_refused_in_words(empty: Any, tmp_path: Path) -> None:
    wrong = tmp_path / "báo cáo.asice"
    wrong.write_bytes(b"PK nothing of the kind")
    empty.start.open_package(wrong)
    empty.bot.waitUntil(
        lambda: "gói" in empty.window.notice.text and "Đang mở" not in empty.window.notice.text
    )
    assert empty.current is empty.start


def test_the_sample_opens_filled_in(empty: Any) -> None:
    empty.start.start_sample()
    empty.bot.waitUntil(lambda: empty.window.session is not None, timeout=30_000)
    assert empty.working.tree.procedures
    assert empty.current is empty.entry
