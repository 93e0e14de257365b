"""What an officer writes down of a revision: sent, confirmed by the department, or to be corrected."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from models.notation import read_date
from models.problems import Refusal
from storage.milestones import MilestoneKind
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, row
from ui.desktop.widgets.text_field import TextField, date_field
from workflows.milestones import record_milestone


class MilestoneForm(QWidget):
    """`recorded`: it is on record. `refused(Problem)`: it is not, and why."""

    recorded = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = self._kind_choice()
        self.day = date_field(self.tr("Ngày"))
        self.words = TextField(self.tr("Nội dung"))
        self._asked = label()
        self._asked.setBuddy(self.words)
        self.write = button(self.tr("Ghi"), self._record)
        self._arrange()
        self._ask()

    def begin(self, kind: MilestoneKind, words: str = "") -> None:
        """Ask for this, today."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.day.begin(self._session.working.office.now().date().isoformat())
        self.words.begin(words)
        self._ask()
        self.words.setFocus()

    @property
    def chosen(self) -> MilestoneKind:
        """What is to be written down."""
        return MilestoneKind(self.kind.currentData())

    def _record(self) -> None:
        kind = self.chosen
        words = self.words.text()
        place, note = (words, "") if kind is MilestoneKind.SENT else ("", words)
        try:
            record_milestone(self._session.working, kind, self._at(), place=place, note=note)
        except Refusal as refusal:
            self.refused.emit(refusal.problem)
            return
        self.recorded.emit()

    def _at(self) -> datetime:
        """The day that was typed; today at this hour. Refusal `date-unreadable`."""
        now, typed = self._session.working.office.now(), self.day.text()
        iso = read_date(typed)
        if not iso:
            raise Refusal("date-unreadable", text=typed)
        day = datetime.fromisoformat(iso).date()
        return now if day == now.date() else datetime.combine(day, datetime.min.time(), now.tzinfo)

    def _ask(self) -> None:
        asked = {
            MilestoneKind.SENT: (self.tr("Gửi đến đâu"), self.tr("địa chỉ thư, bưu điện, trục liên thông…")),
            MilestoneKind.RECEIVED: (self.tr("Phiếu nhận số"), self.tr("số phiếu, ai xác nhận")),
            MilestoneKind.CORRECTION_ASKED: (self.tr("Nội dung đề nghị"), self.tr("sửa, bổ sung điều gì")),
        }
        title, hint = asked[self.chosen]
        self._asked.setText(title)
        self.words.setAccessibleName(title)
        self.words.setPlaceholderText(hint)

    def _kind_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Ghi nhận"))
        choice.addItem(self.tr("Đã gửi"), MilestoneKind.SENT)
        choice.addItem(self.tr("Sở đã có phiếu xác nhận"), MilestoneKind.RECEIVED)
        choice.addItem(self.tr("Sở đề nghị chỉnh sửa, bổ sung"), MilestoneKind.CORRECTION_ASKED)
        choice.currentIndexChanged.connect(self._ask)
        return choice

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(active().px(12))
        grid.setVerticalSpacing(active().px(8))
        day = label(self.tr("Ngày"))
        day.setBuddy(self.day)
        lines = ((label(self.tr("Ghi nhận")), self.kind), (day, self.day), (self._asked, self.words))
        for number, (title, field) in enumerate(lines):
            grid.addWidget(title, number, 0)
            grid.addWidget(field, number, 1)
        grid.setColumnStretch(1, 1)
        hint = label(
            self.tr("Ghi lại điều đã xảy ra ngoài chương trình; không sửa số liệu và không xóa được."),
            "secondary",
            wrap=True,
        )
        actions = row(self.write)
        actions.addStretch(1)
        self.setLayout(column(grid, hint, actions, spacing=12))
