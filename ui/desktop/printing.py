"""Prints a PDF as pictures, one page at a time, so that the window stays alive. Which printer is asked elsewhere.

The pages come out as large as they are, each in its own orientation.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.desktop.pdf_pictures import POINTS_PER_INCH, PageSize, PdfPictures

FOOT_SIZE, FOOT_MARGIN = 8, 28
"""Points: letters, and the way from the edge: inside what every printer prints, below what a page holds."""
LEAST_DPI, MOST_DPI = 300, 600
"""Letters are sharp from 300 on; beyond 600 a page takes more memory than an old PC has to spare."""


_running: set["PrintJob"] = set()
"""Jobs that are not finished: the page that began one may be gone before it ends."""


class PrintJob(QObject):
    """Prints a document, called `title`.

    `progressed(int, int)`: so many sheets of so many. `ended(bool)`: at the end, whether all of them.
    """

    progressed = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, title: str, data: bytes, printer: QPrinter, current_page: int) -> None:
        super().__init__()
        self.title, self.foot = title, ""
        """`foot` stands small in the lower margin of each sheet, at the right."""
        self._pdf, self._printer, self._painter = PdfPictures(data), printer, QPainter()
        self._pages = tuple(wanted_pages(printer, len(self._pdf.sizes), current_page))
        self._printed = 0
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin as soon as the window is at rest."""
        _running.add(self)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.stop)
        self._printer.setFullPage(True)
        self._turn.start(0)

    def stop(self) -> None:
        """Print no further sheet."""
        if self in _running:
            self._end(done=False)

    def _print_next(self) -> None:
        if self._printed == len(self._pages):
            self._end(done=True)
        elif self._begin_page(self._pages[self._printed]):
            self._draw(self._pages[self._printed])
            self._printed += 1
            self.progressed.emit(self._printed, len(self._pages))
        else:
            self._end(done=False)

    def _begin_page(self, page: int) -> bool:
        """A new sheet that is as large, and lies, as the page does."""
        self._printer.setPageLayout(page_layout(self._pdf.sizes[page]))
        return self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)

    def _draw(self, page: int) -> None:
        dots = self._printer.resolution()
        drawn_at = min(max(dots, LEAST_DPI), MOST_DPI)
        size = QSizeF(*self._pdf.sizes[page]) * (dots / POINTS_PER_INCH)
        picture = self._pdf.picture(page, drawn_at / POINTS_PER_INCH, grey=True)
        self._painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
        if self.foot:
            self._write_foot(size, dots / POINTS_PER_INCH)

    def _write_foot(self, size: QSizeF, scale: float) -> None:
        font = self._painter.font()
        font.setPixelSize(round(FOOT_SIZE * scale))
        self._painter.setFont(font)
        margin = FOOT_MARGIN * scale
        place = QRectF(margin, size.height() - 1.5 * margin, size.width() - 2 * margin, margin)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.foot)

    def _end(self, *, done: bool) -> None:
        self._turn.stop()
        _running.discard(self)
        closed = not self._painter.isActive() or self._painter.end()
        self.ended.emit(done and closed)


def page_layout(size: PageSize) -> QPageLayout:
    """The sheet for a page: its size, upright, and whether it lies."""
    lying = size.width > size.height
    upright = QSizeF(min(size), max(size))
    orientation = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    return QPageLayout(
        QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
        orientation,
        QMarginsF(),
    )


def wanted_pages(printer: QPrinter, count: int, current: int) -> Iterator[int]:
    """The pages (from 0) that the dialog asked for, in its order, so often as the printer cannot do itself."""
    times = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    once = _chosen(printer, count, current)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        once.reverse()
    for _ in range(times):
        yield from once


def _chosen(printer: QPrinter, count: int, current: int) -> list[int]:
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        return [current - 1]
    ranges = printer.pageRanges()
    return [page for page in range(count) if ranges.isEmpty() or ranges.contains(page + 1)]
