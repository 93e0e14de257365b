"""The submissions on this PC as a table: unit, round, revision and state, days to the deadline."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from models.notation import date_text
from models.rounds import Round
from storage.revisions import Summary
from ui.desktop.theme import active
from ui.desktop.widgets.wording import days_text, revision_tag
from ui.messages import state_detail
from workflows.states import SubmissionState

ID = int(Qt.ItemDataRole.UserRole)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ROW_HEIGHT = 34
LEAST_WIDTH = 110
UNIT, ROUND = 0, 1


class ListedSubmission(NamedTuple):
    """A submission, how it stands, and its round where this PC knows it."""

    summary: Summary
    state: SubmissionState
    round: Round | None


class SubmissionTable(QTableWidget):
    """`wanted(id)`: this submission is to be opened."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (self.tr("Đơn vị"), self.tr("Đợt rà soát"), self.tr("Trạng thái"), self.tr("Hạn"))
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.setAccessibleName(self.tr("Báo cáo trên máy này"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setProperty("look", "list")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(active().px(ROW_HEIGHT))
        self._set_widths()
        self.cellDoubleClicked.connect(self.open_current)

    def show_rows(self, listed: Sequence[ListedSubmission], today: date) -> None:
        """The submissions, a row each."""
        self.setRowCount(len(listed))
        for row, submission in enumerate(listed):
            about = self._about(submission)
            for column, text in enumerate(_texts(submission, today)):
                self.setItem(row, column, _item(text, submission.summary.submission.id, about))
        if listed:
            self.setCurrentCell(0, 0)

    def open_current(self) -> None:
        """Ask for the submission of the current row."""
        item = self.item(self.currentRow(), 0)
        if item is not None:
            self.wanted.emit(str(item.data(ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.open_current()
        else:
            super().keyPressEvent(event)

    def _about(self, listed: ListedSubmission) -> str:
        """What the row has no room for."""
        summary, state, round_ = listed
        deadline = self.tr("Hạn gửi {0}").format(date_text(round_.deadline)) if round_ else ""
        changed = self.tr("Sửa lần cuối {0}").format(f"{summary.changed_at:%d/%m/%Y %H:%M}")
        name = round_.name if round_ else ""
        parts = (summary.submission.unit_name, name, state_detail(state), deadline, changed)
        return "\n".join(part for part in parts if part)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(active().px(ROW_HEIGHT))
        header.setMinimumSectionSize(active().px(LEAST_WIDTH))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for section in (UNIT, ROUND):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)


def _texts(listed: ListedSubmission, today: date) -> tuple[str, ...]:
    submission, round_ = listed.summary.submission, listed.round
    return (
        submission.unit_name,
        round_.name if round_ else submission.round_id,
        revision_tag(listed.state).text,
        days_text(round_.days_left(today)) if round_ else "",
    )


def _item(text: str, submission_id: str, about: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setData(ID, submission_id)
    item.setToolTip(about)
    return item
