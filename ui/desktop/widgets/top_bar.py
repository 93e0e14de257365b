"""The bar above every page: whose report, which round and revision, days to the deadline, and the search field."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from ui.desktop import icons
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import GAP, ElidedLabel, beside, column, is_roomy, label, row
from ui.desktop.widgets.wording import Tag, deadline_tag, revision_tag, short_deadline_tag
from ui.messages import state_detail
from workflows.states import SubmissionState
from workflows.working import WorkingSubmission

HEIGHT, HIGHER = 50, 54
"""Pixels at 100 %; where revision and deadline stand one below the other."""
SEARCH_WIDTH, MOST_SEARCH_WIDTH = 272, 300
"""Pixels at 100 %, and at any text size: the name of the unit needs the room more."""
DEBOUNCE = 60
"""Milliseconds of rest after which what was typed is searched for."""
ESCAPE = Qt.Key.Key_Escape
DOWNWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SearchField(QLineEdit):
    """`searched(words)` as the officer types; `left` when Esc or Enter gives the keyboard back to the grid."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("Tìm thủ tục, mã, lĩnh vực…   Ctrl+F") if is_roomy() else self.tr("Tìm…   Ctrl+F")
        self.setPlaceholderText(hint)
        self.setAccessibleName(self.tr("Tìm thủ tục, mã, lĩnh vực"))
        self.setFixedWidth(min(active().px(SEARCH_WIDTH), MOST_SEARCH_WIDTH))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE)
        self._rest.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textEdited.connect(self._wait)

    def _wait(self) -> None:
        self._rest.start()

    def dress(self) -> None:
        """Give the field its icon and its cross: in idle time, since drawing them loads a library."""
        self.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)

    def forget(self) -> None:
        """The filter was cleared elsewhere."""
        self._rest.stop()
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == ESCAPE:
            self.forget()
            self.searched.emit("")
            self.left.emit()
        elif event.key() in DOWNWARD:
            self._rest.stop()
            self.searched.emit(self.text())
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """Blank while no submission is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.setFixedHeight(active().px(HEIGHT if is_roomy() else HIGHER))
        self._unit, self._round = ElidedLabel("title"), ElidedLabel("secondary")
        self._revision, self._deadline = label(look="tag"), label(look="tag")
        self.search = SearchField()
        names = column(self._unit, self._round, spacing=0)
        tags = beside(self._revision, self._deadline, spacing=GAP if is_roomy() else 2)
        line = row(names, tags, self.search)
        line.setContentsMargins(active().px(14), 0, active().px(12), 0)
        line.setStretch(0, 1)
        for tag in (self._revision, self._deadline):
            tags.setAlignment(tag, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No submission is open."""
        self._unit.setText(self.tr("Rà soát dịch vụ công trực tuyến"))
        self._round.setText(self.tr("Chọn báo cáo để làm tiếp, hoặc bắt đầu báo cáo mới"))
        for part in (self._revision, self._deadline, self.search):
            part.hide()

    def show_dossier(self) -> None:
        """What is on screen is another desk's, whichever submission is open."""
        self._unit.setText(self.tr("Ký hồ sơ trình ký"))
        self._round.setText(self.tr("Xem các trang sẽ được ký, ký, rồi chuyển người tiếp theo"))
        for part in (self._revision, self._deadline):
            part.hide()

    def show_submission(self, working: WorkingSubmission, state: SubmissionState, today: date) -> None:
        """Whose report this is, and how it stands."""
        submission, round_ = working.tree.submission, working.round
        self._unit.setText(submission.unit_name)
        self._round.setText(" · ".join(part for part in (round_.name, round_.department.name) if part))
        _show_tag(self._revision, revision_tag(state))
        self._revision.setToolTip(state_detail(state))
        whole, short = deadline_tag(round_, today), short_deadline_tag(round_, today)
        _show_tag(self._deadline, whole if is_roomy() else short)
        self._deadline.setToolTip(whole.text)
        for part in (self._revision, self._deadline):
            part.show()


def _show_tag(shown: QLabel, tag: Tag) -> None:
    look(shown, tag.look)
    shown.setText(tag.text)
