# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
# pypdfium2 carries no types for what it hands on from ctypes, and takes a default for the type.
"""Pages of a PDF as pictures; the only file of this room that knows pypdfium2.

PDFium allows one thread at a time: everything here is called on the thread of the window.
"""

from typing import Any, NamedTuple

from pypdfium2 import PdfDocument
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


class PageSize(NamedTuple):
    """How large a page is, in points."""

    width: float
    height: float


class PdfPictures:
    """An open document. `sizes` are those of its pages; pages are counted from 0 here."""

    def __init__(self, data: bytes) -> None:
        self._document = PdfDocument(data)
        pages = range(len(self._document))
        self.sizes = tuple(PageSize(*self._document.get_page_size(page)) for page in pages)

    def picture(self, page: int, scale: float, *, grey: bool = False) -> QImage:
        """A page at so many pixels a point; in shades of grey it takes a third of the memory."""
        opened: Any = self._document[page]
        bitmap = opened.render(scale=scale, grayscale=grey)
        form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_BGR888
        drawn = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        opened.close()
        return drawn

    def close(self) -> None:
        """Give back what PDFium holds. Nothing can be drawn afterwards."""
        self._document.close()
