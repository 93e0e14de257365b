"""Files judged at the left, the verdict on the chosen one at the right."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from models.problems import Refusal
from ui.desktop.dialogs.choosing import choose_signed
from ui.desktop.previews import OpenReader
from ui.desktop.table_paper import TablePaper
from ui.desktop.theme import active
from ui.desktop.verify_run import VerifyRun
from ui.desktop.widgets.basics import FULL, button, card, column, label, reveal, row, sides
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.notice_strip import NoticeStrip
from ui.desktop.widgets.verdict_list import VerdictList
from ui.desktop.widgets.verdict_view import VerdictView
from ui.verdict_tables import verdict_paper
from ui.verdict_words import Standing, standing_word
from workflows.office import Office
from workflows.verdicts import Verdict

LEAST_LIST = 220
PAPER = "Kết quả kiểm tra chữ ký"
"""Of the file and of the print job, as the document says it."""


class VerifyPane(Entered):
    """`open_wanted(Path)`, `sign_wanted(Path)`: this package. `changed`: a code was compared."""

    open_wanted = Signal(object)
    sign_wanted = Signal(object)
    changed = Signal()

    def __init__(
        self,
        office: Office,
        open_reader: OpenReader,
        notice: NoticeStrip,
        *,
        can_sign: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._office, self._notice = office, notice
        self._chosen: Standing | None = None
        self._wanted: Path | None = None
        self.run = VerifyRun(office, open_reader, self)
        self.rows = VerdictList()
        self.view = VerdictView(read_only=office.store.read_only, can_sign=can_sign)
        self.paper = TablePaper(self, office, notice, PAPER)
        self.add = button(self.tr("Thêm tệp…"), self.choose, "primary")
        self.remove = button(self.tr("Bỏ khỏi danh sách  Delete"), self.drop_current)
        self.counts = {standing: self._chip(standing) for standing in Standing}
        self.bar, self.stop = QProgressBar(), button(self.tr("Dừng"), self.run.cancel)
        self._doing = label(look="secondary")
        self._only_looking = label(
            self.tr("Dữ liệu chỉ mở để xem: kết quả vẫn đúng nhưng không ghi lại, không đối chiếu mã được."),
            "remark",
            wrap=True,
        )
        self._only_looking.setVisible(office.store.read_only)
        self.bar.setAccessibleName(self.tr("Đang kiểm tra"))
        self.bar.setTextVisible(False)
        self.rows.nothing = self.tr(
            "Thả tệp vào đây hoặc bấm Thêm tệp.\n\nGói báo cáo (.asice), tệp Word, Excel, PDF đã ký: "
            "nhiều tệp một lượt cũng được. Chương trình chỉ đọc, không sửa tệp nào."
        )
        self._arrange()
        self._connect()
        self.entrance = self.rows
        self.refresh()

    def take(self, paths: Sequence[Path]) -> None:
        """Judge these besides what is here, and look at the first of them."""
        if paths:
            self._choose_standing(None)
            self._wanted = paths[0]
            self.run.add(paths)
            self._show_running()

    def choose(self) -> None:
        """Ask for files."""
        choose_signed(self, self.take)

    def drop_current(self) -> None:
        """The chosen file out of the list."""
        if self.rows.current is not None:
            self.run.remove(self.rows.current)

    def cancel(self) -> bool:
        """Leave the form, or stop judging; whether there was something to leave."""
        if not self.view.form.isHidden():
            self.view.form.close_form()
            return True
        was_judging = self.run.is_judging
        self.run.cancel()
        return was_judging

    def refresh(self) -> None:
        """Follow the run."""
        judged = self.run.judged
        for standing, made in self.counts.items():
            count = sum(one.standing is standing for one in judged)
            made.setText(self.tr("{0}  {1}").format(standing_word(standing), count))
            made.setVisible(count > 0)
            if not count and standing is self._chosen:
                self._chosen = None
            made.setChecked(standing is self._chosen)
        self.rows.show_rows([one for one in judged if self._chosen in (None, one.standing)])
        if self._wanted is not None and self.rows.go_to_path(self._wanted):
            self._wanted = None
        self._follow()
        self._show_running()

    def _follow(self) -> None:
        one = self.rows.current
        self.remove.setEnabled(one is not None)
        self.view.show_judged(one)

    def _confirm(self, code: str) -> None:
        from workflows.meeting import confirm_signer

        one = self.rows.current
        if one is None:
            return
        try:
            certificate = confirm_signer(self._office, one.verdict, code)
        except Refusal as refusal:
            self.view.form.refuse(refusal.problem)
            return
        self.view.form.close_form()
        said = self.tr("Đã đối chiếu mã khóa {0} của {1}. Từ nay nhận gói ký bằng khóa này cho đơn vị.")
        self._notice.say(said.format(certificate.short_code, certificate.name), "good")
        self.run.judge_again()
        self._show_running()
        self.changed.emit()

    def _open(self) -> None:
        if self.rows.current is not None:
            self.open_wanted.emit(self.rows.current.path)

    def _sign(self) -> None:
        if self.rows.current is not None:
            self.sign_wanted.emit(self.rows.current.path)

    def _read(self) -> None:
        """From the list to what it shows."""
        self.view.focus_action()
        reveal(self.view)

    def _choose_standing(self, standing: Standing | None) -> None:
        former = self.rows.current
        self._chosen = standing
        self.refresh()
        if former and self.rows.current and self.rows.current.path != former.path:
            self.rows.go_to(0)

    def _turn(self, standing: Standing) -> None:
        self._choose_standing(standing if self.counts[standing].isChecked() else None)

    def _show_progress(self, _step: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._doing.setText(self.tr("Đang kiểm tra tệp {0}/{1}").format(min(done + 1, total), total))

    def _show_running(self) -> None:
        running = self.run.is_judging
        for part in (self.bar, self.stop, self._doing):
            part.setVisible(running)
        if not running:
            self.bar.setRange(0, 0)
            self._doing.clear()

    def _of_file(self) -> list[Verdict]:
        return [self.rows.current.verdict] if self.rows.current else []

    def _of_run(self) -> list[Verdict]:
        return [one.verdict for one in self.rows.lines.rows]

    def _print(self, verdicts: Sequence[Verdict]) -> None:
        self.paper.ask_then_print(verdict_paper(verdicts, self._office.now()))

    def _save(self, verdicts: Sequence[Verdict]) -> None:
        self.paper.ask_then_save(verdict_paper(verdicts, self._office.now()))

    # Making.

    def _arrange(self) -> None:
        chips = QWidget()
        chips.setLayout(FlowLayout(*self.counts.values(), spacing=active().px(6)))
        hands = QWidget()
        hands.setLayout(FlowLayout(self.add, self.remove, spacing=active().px(8)))
        line = row(self._doing, self.bar, self.stop)
        line.setStretch(1, 1)
        self.rows.setMinimumHeight(active().px(LEAST_LIST))
        left = column(hands, self._only_looking, chips, self.rows, line, margins=12)
        left.setStretch(3, 1)
        layout = sides(card(left), self.view, spacing=10, margins=0, most=FULL)
        if layout.count() > 1:
            layout.setStretch(0, 6)
            layout.setStretch(1, 7)
        self.setLayout(layout)

    def _chip(self, standing: Standing) -> QPushButton:
        made = button("", partial(self._turn, standing), "chip")
        made.setCheckable(True)
        made.setToolTip(self.tr("Chỉ xem các tệp này; bấm lại để xem tất cả"))
        return made

    def _connect(self) -> None:
        self.run.changed.connect(self.refresh)
        self.run.progressed.connect(self._show_progress)
        self.rows.moved.connect(self._follow)
        self.rows.entered.connect(self._read)
        self.rows.struck.connect(self.drop_current)
        self.view.confirm_wanted.connect(self._confirm)
        self.view.open_wanted.connect(self._open)
        self.view.sign_wanted.connect(self._sign)
        menu = self.view.print.menu()
        menu.addAction(self.tr("In kết quả của tệp này…"), lambda: self._print(self._of_file()))
        menu.addAction(self.tr("Lưu kết quả của tệp này thành PDF…"), lambda: self._save(self._of_file()))
        menu.addSeparator()
        menu.addAction(self.tr("In cả danh sách…"), lambda: self._print(self._of_run()))
        menu.addAction(self.tr("Lưu cả danh sách thành PDF…"), lambda: self._save(self._of_run()))
