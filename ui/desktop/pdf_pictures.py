# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
# pypdfium2 carries no types for what it hands on from ctypes, and takes a default for the type.
"""Pages of a PDF as pictures; the only file of this room that knows pypdfium2.

PDFium allows one thread at a time: everything here is called on the thread of the window. A document is opened for each
picture, which takes about a millisecond, so that nothing of PDFium's is left open whatever happens to who asked.
"""

from collections.abc import Generator
from contextlib import closing, contextmanager
from typing import Any, NamedTuple

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


class PageSize(NamedTuple):
    """How large a page is, in points."""

    width: float
    height: float


class PdfPictures:
    """A document of which pictures can be made. `sizes` are those of its pages, which are counted from 0 here."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        with _opened(data) as document:
            self.sizes = tuple(PageSize(*document.get_page_size(page)) for page in range(len(document)))

    def picture(self, page: int, scale: float, *, grey: bool = False) -> QImage:
        """A page at so many pixels a point; in shades of grey it takes a third of the memory."""
        form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_BGR888
        with (
            _opened(self._data) as document,
            closing(document[page]) as opened,
            closing(opened.render(scale=scale, grayscale=grey)) as drawn,
        ):
            return QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, form).copy()


@contextmanager
def _opened(data: bytes) -> Generator[Any]:
    """With its form, to which the blocks of signatures belong; PDFium leaves them out otherwise."""
    from pypdfium2 import PdfDocument

    with closing(PdfDocument(data)) as document:
        document.init_forms()
        yield document
