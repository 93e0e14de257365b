"""From a document to the printer that is chosen; a strip in the page says how far it is. It makes no document."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ui.desktop.dialogs.print_dialog import choose_printer, has_printer
from ui.desktop.pdf_pictures import PdfPictures
from ui.desktop.printing import PrintJob
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer


class Paper(NamedTuple):
    """A PDF that goes to paper, what it is called, and the page (from 1) that is being read.

    code: of the package that it is part of, to stand at the foot of each sheet; "" for none.
    """

    title: str
    pdf: bytes
    page: int = 1
    code: str = ""


class PrintDesk(QObject):
    """Belongs to a page and speaks in its strip. `changed`: something begins or ends to be printed."""

    changed = Signal()

    def __init__(self, page: QWidget, notice: NoticeStrip) -> None:
        super().__init__(page)
        self._page, self._notice = page, notice
        self._job: PrintJob | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being printed."""
        return self._job is not None

    def ask(self, paper: Paper, instead: Offer) -> None:
        """The system's dialog; on a PC without a printer, what to do instead."""
        if has_printer():
            sizes = PdfPictures(paper.pdf).sizes
            choose_printer(
                self._page, paper.title, sizes[0], len(sizes), lambda printer: self.print_on(printer, paper)
            )
        else:
            said = self.tr("Máy này chưa cài máy in. Hãy lưu tệp PDF rồi mở và in trên máy có máy in.")
            self._notice.say(said, "warning", instead)
            self._notice.focus_offer()

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Print it as this printer was set up."""
        job = self._job = PrintJob(paper.title, paper.pdf, printer, paper.page)
        if paper.code:
            job.foot = self.tr("Mã kiểm tra của gói đã ký: {0}").format(paper.code)
        job.progressed.connect(self._say_progress)
        job.ended.connect(self._say_ended)
        job.start()
        self.changed.emit()

    def _say_progress(self, sheets: int, of: int) -> None:
        if self._job is not None:
            said = self.tr("Đang gửi {0} tới máy in: trang {1}/{2}").format(self._job.title, sheets, of)
            self._notice.say(said, offer=Offer(self.tr("Dừng"), self._job.stop))

    def _say_ended(self, done: bool) -> None:  # noqa: FBT001  # a signal says whether
        assert self._job is not None
        title, self._job = self._job.title, None
        self.changed.emit()
        if done:
            self._notice.say(self.tr("Đã gửi {0} tới máy in.").format(title), "good")
        else:
            said = self.tr(
                "Máy in chưa nhận hết {0}. Nếu không phải do bấm Dừng, hãy xem lại máy in rồi in lại."
            )
            self._notice.say(said.format(title), "warning")
