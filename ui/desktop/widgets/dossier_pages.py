"""The pages of a dossier, drawn from the very bytes that will be signed, with a line that says which and their code."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.desktop.theme import active
from ui.desktop.widgets.basics import GAP, ElidedLabel, column, label, row
from ui.desktop.widgets.document_tabs import DocumentTabs
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.pdf_view import PdfView
from ui.desktop.widgets.view_tools import ViewTools


class SignedPages(NamedTuple):
    """A PDF of the dossier: what it is called on its tab, and its bytes."""

    name: str
    pdf: bytes


class DossierPages(Entered):
    """Tabs above, the pages of the chosen one below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view, self._line, self._heading = PdfView(), ElidedLabel("secondary"), label(look="heading")
        self.tools = ViewTools(self.view)
        self.tabs = DocumentTabs(())
        self._place = column(self.tabs)
        self._issued = False
        self._shown_code = label(look="secondary")
        head = row(self._heading, self._shown_code)
        head.insertStretch(1)
        foot = row(self._line, self.tools, spacing=16)
        foot.setStretch(0, 1)
        layout = column(head, self._place, self.view, foot, spacing=active().px(GAP))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.entrance = self.view
        self.view.page_changed.connect(self._say)

    def show_pages(self, pages: tuple[SignedPages, ...], code: str, *, issued: bool) -> None:
        """Show these, the first one now; `code` is the check code of the file, to which nobody adds once `issued`."""
        self._issued = issued
        self._heading.setText(self.tr("Những gì đã được ký") if issued else self.tr("Những gì sẽ được ký"))
        former, self.tabs = self.tabs, DocumentTabs(pages)
        self._place.replaceWidget(former, self.tabs)
        former.deleteLater()
        self._shown_code.setText(self.tr("mã kiểm tra {0}").format(code))
        self.tabs.chosen.connect(self._show)
        self.tabs.add_keys(self)
        self.view.clear()
        if pages:
            self.tabs.show_chosen(pages[0])

    def _show(self, pages: SignedPages) -> None:
        self.view.show_pdf(pages.pdf, pages.name)
        self._say()

    def _say(self, _page: int = 0) -> None:
        said = (
            self.tr("trang {0}/{1} · vẽ từ chính tệp đã ký")
            if self._issued
            else self.tr("trang {0}/{1} · vẽ từ chính tệp sẽ ký")
        )
        self._line.setText(said.format(self.view.page, self.view.page_count))
