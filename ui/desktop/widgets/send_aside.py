"""Beside the steps: what will be signed, drawn from its bytes; for a while people, outcome or an answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from storage.milestones import MilestoneKind
from ui.desktop.previews import OpenReader
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import FULL, card, column, is_roomy, label, reveal, row
from ui.desktop.widgets.documents_view import DocumentsView
from ui.desktop.widgets.export_outcome import ExportOutcome
from ui.desktop.widgets.milestone_form import MilestoneForm
from ui.desktop.widgets.panel import MARGIN, Panel
from ui.desktop.widgets.people_form import PeopleForm

if TYPE_CHECKING:
    from workflows.exporting import Produced

LEAST_HEIGHT = 280
"""Pixels at 100 % where it stands below the steps."""


class SendAside(QStackedWidget):
    """`refused(Problem)`, `said(str, str)`: for the notice strip. `recorded`: an answer is on record."""

    refused = Signal(object)
    said = Signal(str, str)
    recorded = Signal()

    def __init__(self, session: Session, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.documents = DocumentsView(session, open_reader)
        self.people, self.answer = PeopleForm(session), MilestoneForm(session)
        self.outcome = ExportOutcome(session.working.round.department.name)
        self._documents = self._documents_card()
        self._people = Panel(self.tr("Đầu mối, người ký, văn bản"), self.people)
        self._outcome = Panel(self.tr("Kết quả"), self.outcome)
        self._answer = Panel(self.tr("Ghi đã gửi, phản hồi của Sở"), self.answer)
        if not is_roomy(FULL):
            self.setMinimumHeight(active().px(LEAST_HEIGHT))
        self.addWidget(self._documents)
        for panel in (self._people, self._outcome, self._answer):
            self.addWidget(panel)
            panel.left.connect(self.show_documents)
        self._connect()

    def show_documents(self) -> None:
        """What will be signed."""
        self._turn_to(self._documents)
        self.documents.setFocus()

    def show_people(self) -> None:
        """Who signs, which letter, whom to call: to be changed."""
        self._turn_to(self._people)
        self.people.setFocus()

    def show_result(self, produced: "Produced") -> None:
        """What came of signing."""
        self.outcome.show_result(produced)
        self._turn_to(self._outcome)
        self.outcome.first_action.setFocus()

    def ask_answer(self, kind: MilestoneKind, words: str) -> None:
        """Take down what happened outside."""
        self._turn_to(self._answer)
        self.answer.begin(kind, words)

    def _turn_to(self, part: QWidget) -> None:
        self.setCurrentWidget(part)
        reveal(self)

    def _take_answer(self) -> None:
        self.show_documents()
        self.recorded.emit()

    def _connect(self) -> None:
        self.documents.refused.connect(self.refused)
        self.documents.add_keys(self._documents)
        self.outcome.refused.connect(self.refused)
        self.outcome.said.connect(self.said)
        self.answer.refused.connect(self.refused)
        self.answer.recorded.connect(self._take_answer)

    def _documents_card(self) -> QFrame:
        title = row(
            label(self.tr("Những gì sẽ được ký"), "heading"),
            label(self.tr("Vẽ từ chính tệp sẽ gửi"), "secondary"),
            spacing=12,
        )
        title.addStretch(1)
        layout = column(title, self.documents, margins=MARGIN)
        layout.setStretch(1, 1)
        return card(layout)
