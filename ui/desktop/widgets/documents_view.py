"""What will be handed over, as it prints: a tab for each document, its pages, and one line that says what one sees.

Made of the very files that an export puts into the package. It makes the one that is looked at, and no other.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from models.notation import roman
from models.problems import Problem
from models.profiles import Profile
from ui.desktop.previews import Document, OpenReader, Previews
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import GAP, ElidedLabel, column, is_roomy, row
from ui.desktop.widgets.document_tabs import DocumentTabs
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.pdf_view import PdfView
from ui.desktop.widgets.view_tools import ViewTools
from workflows.previewing import appendix_preview, letter_preview

if TYPE_CHECKING:
    from workflows.previewing import Preview


def documents_of(profile: Profile) -> tuple[Document, ...]:
    """The documents of a submission under this profile, in the order in which they are handed over."""
    words = profile.appendices
    return tuple(
        Document(words.label.format(roman=roman(number)), partial(appendix_preview, number=number))
        for number, _ in enumerate(words.titles, start=1)
    )


class DocumentsView(Entered):
    """`changed`: another document is on screen, or it is being made anew. `refused(Problem)`: it cannot be made.

    `body` is the line of the pages: who uses the view may add what belongs beside a document.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews = Previews(session, open_reader, self)
        self.letter = Document(self.tr("Văn bản"), letter_preview)
        documents = (*documents_of(session.working.profile), self.letter)
        self.tabs, self.document = DocumentTabs(documents), documents[0]
        self._shown: Preview | None = None
        self._passing: Document | None = None
        self.view, self._line = PdfView(), ElidedLabel("secondary")
        self.tools = ViewTools(self.view)
        self._head, self.body = self._make_head(), row(self.view)
        self._arrange()
        self._connect(session)
        self.tabs.show_chosen(self.document)

    @property
    def preview(self) -> "Preview | None":
        """The document on screen, with every change; None where it is not made, or not yet anew."""
        return self._shown if self._previews.is_fresh(self.document) else None

    def add_actions(self, *actions: QWidget) -> None:
        """Buttons at the end of the line of the tabs, or below it where there is no room for both."""
        holder = QWidget()
        holder.setLayout(row(*actions))
        self._head.addWidget(holder)

    def add_keys(self, page: QWidget) -> None:
        """Alt and a number, and the keys for zoom, work anywhere on this page."""
        self.tabs.add_keys(page)
        self.tools.add_keys(page)

    def show_passing(self, document: Document) -> None:
        """Look at a document that is none of those handed over; it goes when the next of its kind comes."""
        if self._passing is not None:
            self.tabs.remove_last()
            self._previews.forget(self._passing)
        self._passing = document
        self.tabs.add(document)
        self.tabs.show_chosen(document)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._previews.want(self.document)

    def _make_head(self) -> QLayout:
        if not is_roomy():
            return FlowLayout(self.tabs, spacing=active().px(GAP))
        made = row(self.tabs)
        made.setStretch(0, 1)
        return made

    def _arrange(self) -> None:
        foot = row(self._line, self.tools, spacing=16)
        foot.setStretch(0, 1)
        self.body.setStretch(0, 1)
        layout = column(self._head, self.body, foot)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.entrance = self.view

    def _connect(self, session: Session) -> None:
        self.tabs.chosen.connect(self._choose)
        self.view.page_changed.connect(self._say)
        self._previews.working.connect(self._say)
        self._previews.ready.connect(self._show)
        self._previews.refused.connect(self._refuse)
        session.changed.connect(self._follow)

    def _choose(self, document: Document) -> None:
        self.document, self._shown = document, None
        if self.isVisible():
            self._previews.want(document)
        if self._shown is None:
            self.view.clear()

    def _follow(self, _outcome: object) -> None:
        if self.isVisible():
            self._previews.follow()
            self._say()

    def _show(self, document: Document, preview: "Preview") -> None:
        self._shown = preview
        self.view.show_pdf(preview.pdf, document.name)

    def _refuse(self, problem: Problem) -> None:
        """What was there is no more: nothing is shown that is not so."""
        self._shown = None
        self.view.clear()
        self.refused.emit(problem)

    def _say(self, _what: object = None) -> None:
        self._line.setText(self._words())
        self.changed.emit()

    def _words(self) -> str:
        """What one sees: how much, which page, and that it is no copy."""
        shown = self._shown
        if shown is None:
            return self.tr("Đang lập {0}…").format(self.document.name) if self._previews.is_making else ""
        parts = [self.tr("trang {0}/{1}").format(self.view.page, self.view.page_count)]
        if shown.rows is not None:
            parts.insert(0, self._count(shown.rows))
        if self.preview is None:
            parts.append(self.tr("đang vẽ lại theo thay đổi mới…"))
        elif shown.source_name:
            parts.append(self.tr("vẽ từ chính tệp sẽ gửi"))
        return " · ".join(parts)

    def _count(self, rows: int) -> str:
        return self.tr("{0} dòng").format(rows) if rows else self.tr("Không có dòng nào")
