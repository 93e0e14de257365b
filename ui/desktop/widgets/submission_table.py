"""The submissions on this PC as a table: unit, round, revision and state, days to the deadline."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from models.notation import date_text
from models.rounds import Round
from storage.revisions import Summary
from ui.desktop.theme import active
from ui.desktop.widgets.wording import days_text, revision_tag

ID = int(Qt.ItemDataRole.UserRole)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ROW_HEIGHT = 34
LEAST_WIDTH = 110
UNIT, ROUND = 0, 1


class SubmissionTable(QTableWidget):
    """`wanted(id)`: this submission is to be opened."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (self.tr("Đơn vị"), self.tr("Đợt rà soát"), self.tr("Lần gửi"), self.tr("Hạn"))
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

    def show_rows(self, rows: Iterable[tuple[Summary, Round | None]], today: date) -> None:
        """The submissions, each with its round where this PC knows it."""
        listed = list(rows)
        self.setRowCount(len(listed))
        for row, (summary, round_) in enumerate(listed):
            about = self._about(summary, round_)
            for column, text in enumerate(_texts(summary, round_, today)):
                self.setItem(row, column, _item(text, summary.submission.id, about))
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

    def _about(self, summary: Summary, round_: Round | None) -> str:
        """What the row has no room for."""
        deadline = self.tr("Hạn gửi {0}").format(date_text(round_.deadline)) if round_ else ""
        changed = self.tr("Sửa lần cuối {0}").format(f"{summary.changed_at:%d/%m/%Y %H:%M}")
        parts = (summary.submission.unit_name, round_.name if round_ else "", deadline, changed)
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


def _texts(summary: Summary, round_: Round | None, today: date) -> tuple[str, ...]:
    submission = summary.submission
    return (
        submission.unit_name,
        round_.name if round_ else submission.round_id,
        revision_tag(submission.revision, summary.last_revision).text,
        days_text(round_.days_left(today)) if round_ else "",
    )


def _item(text: str, submission_id: str, about: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setData(ID, submission_id)
    item.setToolTip(about)
    return item
