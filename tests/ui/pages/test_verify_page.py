"""Kiểm tra chữ ký: what a clerk is told of each kind of file, and whom this PC relies on; by keyboard."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from storage.journal import Identity
from tests.ui.pages.signed_samples import people, report, write_samples, write_trust
from tests.ui.pages.test_import_page import drop
from tests.workflows.offices import NOW
from ui.desktop.jobs import finish_all
from ui.desktop.main_window import ENTRY, VERIFY
from ui.desktop.pages.verify_page import Tab
from ui.verdict_tables import verdict_paper
from workflows.trust import add_trust, trust_entries

EXPECTED = {
    "good": ("Chấp nhận được", "Gói nguyên vẹn, chữ ký đúng, chứng thư do CA tin cậy cấp."),
    "stranger": ("Cần xem", "chưa rõ người ký; hãy đối chiếu mã khóa qua điện thoại."),
    "draft": ("Cần xem", "đây là bản DỰ THẢO để xem"),
    "revoked": ("Không nhận", "đã bị thu hồi từ ngày 09/05/2021 (lý do: lộ khóa)"),
    "ran out": ("Chấp nhận được", "Gói nguyên vẹn, chữ ký đúng"),
    "expired": ("Không nhận", "đã hết hạn ngày 09/05/2021"),
    "altered": ("Không nhận", "Gói đã bị sửa sau khi ghi."),
    "cut": ("Không đọc được", "Gói bị cắt cụt"),
    "unsigned": ("Không nhận", "Gói chưa được ký."),
    "foreign": ("Chấp nhận được", "Tệp nguyên vẹn, chữ ký đúng, chứng thư do CA tin cậy cấp."),
    "pdf": ("Chấp nhận được", "Tệp nguyên vẹn, chữ ký đúng, chứng thư do CA tin cậy cấp."),
    "bare pdf": ("Không nhận", "Tệp PDF chưa có chữ ký số."),
    "text": ("Không đọc được", "Tệp không phải gói báo cáo .asice, cũng không phải tệp Word"),
    "gone": ("Không đọc được", "Không thấy tệp"),
}
"""The word, and what its sentence says."""


@pytest.fixture
def page(empty: Any) -> Any:
    """The page, where nothing was begun yet."""
    empty.press("Ctrl+6")
    return empty.window._pages[VERIFY]


@pytest.fixture
def files(empty: Any, page: Any, tmp_path: Path) -> dict[str, Path]:
    """Of every kind, with one that is not there; the CA is trusted."""
    assert page is not None
    samples = write_samples(empty.window.office, tmp_path)
    add_trust(empty.window.office, write_trust(tmp_path))
    return {**samples, "gone": tmp_path / "đã rút USB.asice"}


def judge(desk: Any, page: Any, paths: Sequence[Path]) -> None:
    page.verify(paths)
    wait(desk, page)


def wait(desk: Any, page: Any) -> None:
    desk.bot.waitUntil(lambda: not page.files.run.is_judging, timeout=30_000)


def texts(page: Any) -> str:
    view = page.files.view
    return "\n".join((view.sentence.text(), *view.facts.texts, *view.findings.texts))


class TestVerdicts:
    def test_every_kind_of_file_in_one_run(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        judge(empty, page, list(files.values()))
        empty.press("Home")
        for key, (word, sentence) in EXPECTED.items():
            view = page.files.view
            assert (key, view.shown.path) == (key, files[key])
            assert (key, view._word.text()) == (key, word)
            assert (key, sentence in view.sentence.text()) == (key, True), view.sentence.text()
            empty.press("Down")
        counted = {made.text() for made in page.files.counts.values()}
        assert counted == {"Chấp nhận được  4", "Cần xem  2", "Không nhận  5", "Không đọc được  3"}

    def test_facts_stand_apart(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        judge(empty, page, [files["good"]])
        said = texts(page)
        for fact in (
            "Không bị sửa sau khi ký",
            "Chữ ký bao trùm toàn bộ tệp",
            "Lần 1 của UBND huyện Sơn Dương",
            "Số 125/UBND-VP, ngày 11/05/2021",
            "Người ký thứ 2",
            "Cơ quan, tổ chức",
            "14/07/2020 đến 18/04/2023, còn hạn lúc ký",
            "Dùng để ký",
            "CA chuyên dùng Chính phủ; CA tin cậy trên máy này",
            "CA tin cậy cấp; chưa đăng ký, chưa đối chiếu mã",
            "Chưa bị thu hồi, theo danh sách ngày 10/05/2021",
        ):
            assert fact in said
        assert page.files.view.code.text() == page.files.view.shown.verdict.check_code != ""

    def test_a_certificate_that_ran_out_later_is_a_calm_note(
        self, empty: Any, page: Any, files: dict[str, Path]
    ) -> None:
        judge(empty, page, [files["ran out"]])
        assert "còn hạn lúc ký, nay đã hết" in texts(page)
        assert any("hết hạn ngày 11/05/2021, sau khi ký" in text for text in page.files.view.findings.texts)

    def test_what_is_no_report_of_a_unit_is_said_and_cannot_be_opened(
        self, empty: Any, page: Any, files: dict[str, Path]
    ) -> None:
        judge(empty, page, [files["pdf"]])
        assert "Tệp PDF; không nhận làm báo cáo của đơn vị" in texts(page)
        assert not page.files.view.open.isVisible()
        assert not page.files.view.confirm.isVisible()
        assert not page.files.view._code_hint.isVisible()

    def test_what_nobody_signed_is_not_said_to_be_altered(
        self, empty: Any, page: Any, files: dict[str, Path]
    ) -> None:
        judge(empty, page, [files["bare pdf"]])
        assert "Chưa kiểm được" in texts(page)
        assert "Đã bị sửa" not in texts(page)

    def test_nobody_is_called_about_a_file_that_is_refused(
        self, empty: Any, page: Any, files: dict[str, Path]
    ) -> None:
        judge(empty, page, [files["revoked"]])
        assert page.files.view._word.text() == "Không nhận"
        assert not any("Hãy gọi" in text for text in page.files.view.findings.texts)

    def test_of_two_reports_of_one_unit_each_is_judged_beside_the_other(
        self, empty: Any, page: Any, tmp_path: Path
    ) -> None:
        office, signer = empty.window.office, people()["stranger"].signer
        paths = [tmp_path / "lần 1.asice", tmp_path / "lần 2.asice"]
        for revision, path in enumerate(paths, start=1):
            path.write_bytes(
                report(office, signer, revision=revision, explanation="x" if revision > 1 else "")
            )
        judge(empty, page, paths)
        empty.bot.waitUntil(lambda: page.files.run.judged[0].verdict.sequence != (), timeout=30_000)
        wait(empty, page)
        assert page.files.view._word.text() == "Không nhận"
        assert "máy này đã thấy lần 2" in page.files.view.sentence.text()

    def test_signing_is_offered_only_where_it_is_possible(
        self, empty: Any, page: Any, files: dict[str, Path]
    ) -> None:
        judge(empty, page, [files["good"]])
        assert not page.files.view.sign.isVisible()
        judge(empty, page, [files["unsigned"]])
        assert page.files.view.sign.isVisible()
        with empty.bot.waitSignal(page.sign_wanted) as asked:
            page.files.view.sign.click()
        assert asked.args == [files["unsigned"]]
        dossier = empty.current
        empty.bot.waitUntil(lambda: dossier._dossier is not None and dossier._job is None, timeout=30_000)
        assert dossier.headings[0].state == "chưa ký được"  # it has nothing to look at


class TestList:
    def test_by_keyboard(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        judge(empty, page, list(files.values())[:3])
        assert empty.focus() is page.files.rows
        empty.press("Down", "Delete")
        assert [one.path for one in page.files.run.judged] == [files["good"], files["draft"]]
        assert page.files.rows.current.path == files["draft"]
        empty.press("Up", "Return")
        assert empty.focus() is page.files.view.confirm
        page.files.rows.setFocus()
        empty.press("Delete", "Delete")
        assert page.files.rows.current is None
        assert page.files.view._nothing.isVisible()
        empty.press("Delete", "Return")

    def test_files_are_chosen_in_the_systems_way(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        empty.press("Ctrl+O")
        (dialog,) = page.findChildren(QFileDialog)
        dialog.setDirectory(str(files["good"].parent))
        dialog.selectFile(files["pdf"].name)
        dialog.accept()
        empty.bot.waitUntil(lambda: bool(page.files.run.judged), timeout=30_000)
        assert page.files.rows.current.path == files["pdf"]

    def test_one_kind_alone(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        judge(empty, page, list(files.values()))
        refused = next(made for made in page.files.counts.values() if "Không nhận" in made.text())
        empty.click(refused)
        assert {one.path for one in page.files.rows.lines.rows} == {
            files[key] for key in ("revoked", "expired", "altered", "unsigned", "bare pdf")
        }
        empty.click(refused)
        assert len(page.files.rows.lines.rows) == len(files)

    def test_who_listens_hears_the_verdict(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        judge(empty, page, [files["cut"]])
        lines = page.files.rows.lines
        spoken = lines.data(lines.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
        assert (
            spoken
            == "Chép dở.asice: Không đọc được. Gói bị cắt cụt, có thể do chép dở. Hãy chép hoặc xin lại gói."
        )

    def test_a_long_run_is_stopped_and_keeps_what_it_has(
        self, empty: Any, page: Any, files: dict[str, Path], tmp_path: Path
    ) -> None:
        data, many = files["good"].read_bytes(), [tmp_path / f"{number}.asice" for number in range(200)]
        for path in many:
            path.write_bytes(data)
        page.verify(many)
        empty.bot.waitUntil(lambda: page.files.bar.value() > 1, timeout=30_000)
        assert page.files._doing.text().endswith("/200")
        empty.press("Escape")
        wait(empty, page)
        assert 0 < len(page.files.run.judged) < 200
        assert not page.files.bar.isVisible()

    def test_a_good_package_is_opened(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        judge(empty, page, [files["good"]])
        empty.click(page.files.view.open)
        empty.bot.waitUntil(lambda: empty.window.session is not None, timeout=30_000)
        assert empty.current is empty.entry


class TestFirstContact:
    @pytest.fixture
    def stranger(self, empty: Any, page: Any, files: dict[str, Path]) -> Path:
        judge(empty, page, [files["stranger"]])
        return files["stranger"]

    def test_the_code_that_was_read_out_makes_it_known(self, empty: Any, page: Any, stranger: Path) -> None:
        empty.press("Return", "Space")
        assert not page.files.view._details.isVisible()
        empty.write(people()["stranger"].certificate.short_code.replace(" ", ""))
        empty.press("Return")
        wait(empty, page)
        assert page.files.rows.current.path == stranger
        assert page.files.view._word.text() == "Chấp nhận được"
        assert "mã khóa đã đối chiếu với đơn vị" in page.files.view.sentence.text()
        assert page.notice.text.startswith("Đã đối chiếu mã khóa")
        assert page.files.view._details.isVisible()

    def test_another_code_is_refused_and_esc_leaves(self, empty: Any, page: Any, stranger: Path) -> None:
        assert stranger.exists()
        empty.press("Return", "Space", "Return")
        assert page.files.view.form.said.startswith("Chưa gõ mã")
        empty.write("123412341234")
        empty.press("Return")
        assert page.files.view.form.said.startswith("Mã 123412341234 không phải")
        empty.press("Escape")
        assert page.files.view.form.isHidden()
        assert empty.focus() is page.files.view.confirm
        assert page.files.view._word.text() == "Cần xem"

    def test_a_changed_certificate_is_loud(
        self, empty: Any, page: Any, stranger: Path, tmp_path: Path
    ) -> None:
        page.files.view.confirm.click()
        page.files.view.form.wanted.emit(people()["stranger"].certificate.short_code)
        wait(empty, page)
        assert stranger.exists()
        changed, signer = tmp_path / "đổi.asice", people()["other stranger"].signer
        said: dict[str, Any] = {"unit_name": "UBND huyện Yên Sơn", "unit_code": "huyen-yen-son"}
        said |= {"revision": 2, "explanation": "x"}
        changed.write_bytes(report(empty.window.office, signer, **said))
        judge(empty, page, [changed])
        assert page.files.view.sentence.text().startswith("CHỨNG THƯ ĐÃ ĐỔI")
        assert page.files.view._told.property("look") == "told-error"
        assert "Khác chứng thư đã biết của đơn vị" in texts(page)


class TestPaper:
    def actions(self, page: Any) -> dict[str, QAction]:
        return {action.text(): action for action in page.files.view.print.menu().actions()}

    def test_a_verdict_and_a_run_are_saved(
        self, empty: Any, page: Any, files: dict[str, Path], tmp_path: Path
    ) -> None:
        judge(empty, page, list(files.values()))
        for verdicts in (page.files._of_file(), page.files._of_run()):
            target = tmp_path / f"{len(verdicts)}.pdf"
            page.files.paper.save(verdict_paper(verdicts, NOW), target)
            empty.bot.waitUntil(lambda path=target: page.notice.text == f"Đã lưu {path}.", timeout=20_000)
            assert target.read_bytes().startswith(b"%PDF")

    def test_paper_is_vietnamese_and_complete(self, empty: Any, page: Any, files: dict[str, Path]) -> None:
        judge(empty, page, [files["good"]])
        table = verdict_paper(page.files._of_file(), NOW)
        cells = [str(cell) for row in table.rows for cell in row.cells]
        assert {"Nguyên vẹn", "Số 125/UBND-VP, ngày 11/05/2021", "đạt"} <= set(cells)
        assert table.remark.startswith("Chấp nhận được: Gói nguyên vẹn")
        assert page.files.view.code.text() in table.caption

    def test_where_no_printer_is_the_file_is_offered(
        self, empty: Any, page: Any, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("ui.desktop.print_desk.has_printer", lambda: False)
        judge(empty, page, [files["good"]])
        self.actions(page)["In kết quả của tệp này…"].trigger()
        empty.bot.waitUntil(lambda: "chưa cài máy in" in page.notice.text, timeout=20_000)
        empty.press("Space")
        (dialog,) = page.findChildren(QFileDialog)
        assert dialog.selectedFiles()[0].endswith("Kết quả kiểm tra chữ ký.pdf")
        dialog.reject()


class TestTrust:
    @pytest.fixture
    def trust(self, empty: Any, page: Any) -> Any:
        empty.press("Alt+2")
        return page.trust

    def test_where_to_load_from_is_said(self, trust: Any) -> None:
        assert "từ trang chính thức của cơ quan cung cấp" in trust.rows.nothing
        assert trust.rows.table.values == []

    def test_a_ca_and_its_list_come_from_files_and_go(
        self, empty: Any, page: Any, trust: Any, tmp_path: Path
    ) -> None:
        trust.take(write_trust(tmp_path))
        assert page.notice.text == (
            "Đã nạp CA “CA chuyên dùng Chính phủ”, danh sách thu hồi của “CA chuyên dùng Chính phủ”."
        )
        lines = [trust._texts(line) for line in trust.rows.table.values]
        assert [line[0] for line in lines] == ["CA", "Danh sách thu hồi"]
        assert lines[1][3:] == ("10/05/2021, 2 ngày trước", "còn mới")
        trust.rows.setFocus()
        empty.press("Down", "Delete")
        assert page.notice.text.startswith("Bỏ danh sách thu hồi")
        empty.press("Escape")
        assert page.notice.text == ""
        assert empty.focus() is trust.rows
        empty.press("Delete", "Space")
        assert len(trust_entries(empty.window.office)) == 1
        assert page.notice.text == "Đã bỏ “CA chuyên dùng Chính phủ”."

    def test_an_old_list_is_told(self, empty: Any, place: Any, trust: Any, tmp_path: Path) -> None:
        trust.take(write_trust(tmp_path))
        place.clock.append(place.now().replace(month=7))
        trust.refresh()
        assert trust._texts(trust.rows.table.values[1])[3:] == ("10/05/2021, 63 ngày trước", "đã cũ")
        assert empty.current is not None

    def test_a_file_that_holds_nothing_to_trust_is_refused(
        self, page: Any, trust: Any, tmp_path: Path
    ) -> None:
        (tmp_path / "x.cer").write_bytes(b"x")
        trust.take([tmp_path / "x.cer"])
        assert "không phải chứng thư hay danh sách thu hồi" in page.notice.text

    def test_what_was_met_is_compared_here_too(
        self, empty: Any, page: Any, files: dict[str, Path], trust: Any
    ) -> None:
        judge(empty, page, [files["stranger"]])
        empty.press("Alt+2")
        trust.rows.go_to(len(trust.rows.table.values) - 1)
        texts_ = trust._texts(trust.rows.current)
        code = people()["stranger"].certificate.short_code
        assert (texts_[1], code in texts_, texts_[4]) == ("UBND huyện Yên Sơn", False, "chưa đối chiếu")
        empty.press("Return")
        empty.write("1")
        empty.press("Return")
        assert trust.form.said.startswith("Mã 1 không phải mã khóa đã gặp của UBND huyện Yên Sơn.")
        trust.form.field.setText(code)
        empty.press("Return")
        wait(empty, page)
        assert trust._texts(trust.rows.table.values[2])[4] == "tin cậy"
        empty.press("Alt+1")
        assert page.files.view._word.text() == "Chấp nhận được"
        empty.press("Alt+2")
        trust.rows.setFocus()
        trust.rows.go_to(2)
        empty.press("Delete")
        assert "khỏi nguồn tin cậy?" in page.notice.text
        empty.press("Space")
        wait(empty, page)
        assert trust._texts(trust.rows.table.values[2])[4] == "chưa đối chiếu"
        empty.press("Alt+1")
        assert page.files.view._word.text() == "Cần xem"

    def test_files_are_chosen_and_dropped(self, empty: Any, page: Any, trust: Any, tmp_path: Path) -> None:
        paths = write_trust(tmp_path)
        empty.press("Ctrl+O")
        (dialog,) = page.findChildren(QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(paths[0].name)
        dialog.accept()
        assert len(trust.rows.table.values) == 1
        drop(empty, paths[1])
        empty.bot.waitUntil(lambda: len(trust.rows.table.values) == 2)


def test_where_another_window_writes_it_is_judged_and_not_kept(
    make_desk: Any, place: Any, tmp_path: Path
) -> None:
    other = place.open_office(who=Identity("Hoa", "PC-02"))
    samples = write_samples(other, tmp_path)
    add_trust(other, write_trust(tmp_path))
    desk = make_desk()
    desk.press("Ctrl+6")
    page = desk.window._pages[VERIFY]
    judge(desk, page, [samples["good"], samples["stranger"]])
    assert page.files._only_looking.isVisible()
    assert [one.verdict.first_seen for one in page.files.run.judged] == ["", ""]
    page.files.run.judge_again()
    wait(desk, page)
    assert [one.verdict.first_seen for one in page.files.run.judged] == ["", ""]
    page.files.rows.go_to(1)
    assert not page.files.view.confirm.isEnabled()
    assert not page.files.view.open.isEnabled()
    page.show_tab(Tab.TRUST)
    assert not page.trust.add.isEnabled()
    assert not page.trust.remove.isEnabled()
    desk.press("Ctrl+O", "Delete")
    assert page.findChildren(QFileDialog) == []
    finish_all()
    other.store.close()


class TestDropping:
    """What is dropped is told by what it holds."""

    def verified(self, desk: Any) -> list[Path]:
        desk.bot.waitUntil(lambda: VERIFY in desk.window._pages, timeout=20_000)
        page = desk.window._pages[VERIFY]
        desk.bot.waitUntil(lambda: bool(page.files.run.judged), timeout=30_000)
        wait(desk, page)
        return [one.path for one in page.files.run.judged]

    @pytest.mark.parametrize("kind", ["pdf", "foreign"])
    def test_what_was_signed_elsewhere_is_verified(self, desk: Any, tmp_path: Path, kind: str) -> None:
        path = write_samples(desk.window.office, tmp_path)[kind]
        path = path.rename(tmp_path / "tên khác.dat")
        drop(desk, path)
        assert self.verified(desk) == [path]
        assert desk.current is desk.window._pages[VERIFY]

    def test_one_package_is_opened_and_several_are_verified(self, empty: Any, tmp_path: Path) -> None:
        files = write_samples(empty.window.office, tmp_path)
        drop(empty, files["good"], files["stranger"])
        assert self.verified(empty) == [files["good"], files["stranger"]]
        empty.press("Ctrl+1")
        drop(empty, files["good"])
        empty.bot.waitUntil(lambda: empty.window.session is not None, timeout=30_000)
        assert empty.current is empty.window._pages[ENTRY]

    def test_a_workbook_is_verified_where_no_report_is_open(self, empty: Any, tmp_path: Path) -> None:
        from openpyxl import Workbook

        path = tmp_path / "bảng.xlsx"
        Workbook().save(path)
        drop(empty, path)
        assert self.verified(empty) == [path]

    def test_all_is_verified_where_that_is_shown(self, desk: Any, tmp_path: Path) -> None:
        files = write_samples(desk.window.office, tmp_path)
        desk.press("Ctrl+6")
        drop(desk, files["good"], files["text"])
        assert self.verified(desk) == [files["good"], files["text"]]
