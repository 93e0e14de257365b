"""Bắt đầu: the submissions on this PC, a new one, a package to open, the sample. Workflows make and open them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QWidget

from models.problems import Refusal
from models.progress import Progress
from models.rounds import Round
from ui.desktop.dialogs.choosing import choose_package, choose_workbooks
from ui.desktop.jobs import start_job
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import (
    GAP,
    beside,
    button,
    card,
    column,
    is_roomy,
    label,
    may_be_narrow,
    scrolling,
    sides,
)
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.round_form import RoundForm
from ui.desktop.widgets.submission_table import ListedSubmission, SubmissionTable
from ui.desktop.widgets.unit_picker import UnitPicker
from ui.desktop.widgets.wording import deadline_tag
from workflows.office import Office
from workflows.rounds import known_rounds, unit_of
from workflows.starting import open_submission, start_in
from workflows.states import listed_state
from workflows.working import WorkingSubmission

UNSIGNED = "package-unsigned"
"""Why a dossier is not opened as a package."""
NEW_WIDTH, MOST_NEW_WIDTH = 420, 560
"""Pixels at 100 %, and at any text size: the list beside it needs the room more."""
MARGIN = 16


class StartPage(Entered):
    """`opened(WorkingSubmission)`: to be worked on now. `refused(Problem)`, `said(str)`: for the notice strip.

    `check_wanted`: is this PC fit to work on? `dossier_wanted(Path)`: this file is to be signed.
    """

    opened = Signal(object)
    refused = Signal(object)
    said = Signal(str)
    check_wanted = Signal()
    dossier_wanted = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._office = office
        self._rounds: list[Round] = known_rounds(office)
        self.table, self.units = SubmissionTable(), UnitPicker()
        self.round_choice = QComboBox()
        self.round_form = RoundForm(
            [office.library.profile(key) for key in office.library.profile_ids()], office.now().year
        )
        self._about, self._deadline = label(look="secondary", wrap=True), label()
        self._empty = self._how_to()
        self._open = button(self.tr("Mở báo cáo"), self.table.open_current)
        self.setLayout(sides(self._list_card(), self._new_card(), spacing=12, margins=MARGIN))
        self.table.wanted.connect(self._open_submission)
        self.units.chosen.connect(self._start)
        for needing in (self._begin, self.prior):
            self.units.ready.connect(needing.setEnabled)
            needing.setEnabled(False)
        self._show_rounds()
        self.refresh()

    def refresh(self) -> None:
        """Read the list of submissions again."""
        summaries = self._office.store.submissions()
        rounds = {round_.id: round_ for round_ in known_rounds(self._office)}
        rows = [
            ListedSubmission(
                summary, listed_state(self._office, summary), rounds.get(summary.submission.round_id)
            )
            for summary in summaries
        ]
        self.table.show_rows(rows, self._office.now().date())
        self.table.setVisible(bool(rows))
        self._open.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if not self._office.store.read_only:
            self.entrance = self.table if rows else self.units

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def open_package(self, path: Path) -> None:
        """Open a package of one's own or one received, and go on with the next revision."""
        self.said.emit(self.tr("Đang mở và kiểm tra gói {0}…").format(path.name))
        self._with_module("workflows.revising", partial(self._revise, path))

    def start_sample(self) -> None:
        """Open the bundled sample."""
        self._with_module("workflows.sample", self._start_sample)

    def _list_card(self) -> QFrame:
        self._actions = (
            self._open,
            button(self.tr("Mở gói…"), self._choose_package),
            button(self.tr("Thử với dữ liệu mẫu"), self.start_sample),
            button(self.tr("Kiểm tra máy"), self.check_wanted.emit),
        )
        for making in self._actions[1:3]:
            making.setDisabled(self._office.store.read_only)
        actions = FlowLayout(*self._actions, spacing=active().px(GAP))
        layout = column(
            label(self.tr("Báo cáo trên máy này"), "heading"),
            self.table,
            self._empty,
            actions,
            margins=MARGIN,
        )
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        return card(layout)

    def _new_card(self) -> QFrame:
        self.round_choice.setAccessibleName(self.tr("Đợt rà soát"))
        may_be_narrow(self.round_choice)
        self.round_choice.currentIndexChanged.connect(self._show_round)
        self._begin = button(self.tr("Bắt đầu nhập"), self.units.choose, "primary")
        self.prior = button(self.tr("Mở báo cáo lần trước (Excel)…"), self._choose_prior, "link")
        self.prior.setToolTip(
            self.tr("Chọn đơn vị trước; các phụ lục đã gửi trở thành lần 1, số liệu mới là lần 2")
        )
        about = beside(self._about, self._deadline)
        about.setStretch(0, 1)
        layout = column(
            label(self.tr("Báo cáo mới"), "heading"),
            label(self.tr("Đợt rà soát"), "strong"),
            self.round_choice,
            about,
            self.round_form,
            label(self.tr("Đơn vị báo cáo"), "strong"),
            self.units,
            self._begin,
            self.prior,
            margins=MARGIN,
        )
        layout.setStretch(6, 1)
        made = card(column(scrolling(layout)) if is_roomy() else layout)
        if is_roomy():
            made.setFixedWidth(min(active().px(NEW_WIDTH), MOST_NEW_WIDTH))
        made.setDisabled(self._office.store.read_only)
        return made

    def _how_to(self) -> QLabel:
        made = label(
            self.tr(
                "Chưa có báo cáo nào trên máy này.\n\n"
                "1. Ở ô Báo cáo mới: chọn đợt rà soát, gõ một phần tên đơn vị rồi bấm Enter.\n"
                "2. Nhập lĩnh vực, thủ tục; chọn mức độ và kết luận. Mọi thay đổi được lưu ngay.\n"
                "3. Sửa hết lỗi trong khung Lỗi và cảnh báo.\n"
                "4. Ở bước Phụ lục: xem, in phụ lục; soạn công văn.\n"
                "5. Ở bước Ký và gửi: trình ký, ký rồi gửi bằng USB, thư mục hoặc thư điện tử.\n\n"
                "Đã có gói báo cáo (.asice)? Bấm Mở gói… để sửa và gửi lại."
            ),
            wrap=True,
        )
        made.setAlignment(Qt.AlignmentFlag.AlignTop)
        return made

    def _show_rounds(self) -> None:
        for round_ in self._rounds:
            self.round_choice.addItem(round_.name, round_.id)
        self.round_choice.addItem(self.tr("Đợt theo công văn…"), "")
        self._show_round()

    def _round(self) -> Round | None:
        """The round chosen from the list, None where it is to be typed in."""
        row_ = self.round_choice.currentIndex()
        return self._rounds[row_] if row_ < len(self._rounds) else None

    def _show_round(self) -> None:
        round_ = self._round()
        self.round_form.setVisible(round_ is None)
        self._about.setVisible(round_ is not None)
        self._deadline.setVisible(round_ is not None)
        self.units.offer(round_.units if round_ else ())
        if round_ is None:
            return
        tag = deadline_tag(round_, self._office.now().date())
        self._about.setText(round_.department.name)
        self._deadline.setText(tag.text)
        look(self._deadline, tag.look)

    def _start(self, unit: str) -> None:
        self._open_with(lambda: self._started(unit))

    def _started(self, unit: str) -> WorkingSubmission:
        round_ = self._round() or self.round_form.make(self._office)
        return start_in(self._office, round_, unit_of(round_, unit))

    def _open_submission(self, submission_id: str) -> None:
        self._open_with(lambda: open_submission(self._office, submission_id))

    def _open_with(self, opening: Callable[[], WorkingSubmission]) -> None:
        """The submission, on screen; where it is refused that is said."""
        try:
            working = opening()
        except Refusal as refusal:
            self.refused.emit(refusal.problem)
            return
        self._show_opened(working)

    def _choose_package(self) -> None:
        choose_package(self, self.open_package)

    def take_prior(self, paths: Sequence[Path]) -> None:
        """The report of this unit that was sent before, of which only workbooks are left, as revision 1."""
        self._with_module("workflows.prior", partial(self._take_prior, paths))

    def _choose_prior(self) -> None:
        choose_workbooks(self, self.take_prior)

    def _take_prior(self, paths: Sequence[Path]) -> None:
        from workflows.prior import take_prior

        def opened() -> WorkingSubmission:
            working = self._started(self.units.wanted())
            take_prior(working, paths)
            return working

        self._open_with(opened)

    def _revise(self, path: Path) -> None:
        from workflows.revising import revise

        try:
            working = revise(self._office, path)
        except Refusal as refusal:
            if refusal.problem.code == UNSIGNED:
                self.dossier_wanted.emit(path)
            else:
                self.refused.emit(refusal.problem)
            return
        self._show_opened(working)
        number = working.tree.submission.revision
        said = self.tr("Gói {0} nguyên vẹn. Đang mở lần {1}.")
        if working.exported_revision(number):
            said = self.tr("Gói {0} nguyên vẹn, đã phát hành, ghi vào lần {1}. Xem ai ký: Ctrl+6.")
        self.said.emit(said.format(path.name, number))

    def _show_opened(self, working: WorkingSubmission) -> None:
        self.units.forget()
        self.opened.emit(working)

    def _start_sample(self) -> None:
        from workflows.sample import start_sample

        self._open_with(lambda: start_sample(self._office))

    def _with_module(self, name: str, then: Callable[[], None]) -> None:
        """Load what is heavy in another thread, then go on here, where the store is."""

        def go_on(_loaded: object) -> None:
            then()

        start_job(partial(_load, name), go_on, self.refused)

    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be pressed besides the table and the form."""
        return (*self._actions, self._begin)


def _load(name: str, _progress: Progress) -> None:
    from importlib import import_module

    import_module(name)
