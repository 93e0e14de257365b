"""A PDF as pictures, its pages below each other. It is handed bytes and knows neither file nor document behind them.

Only what is seen is drawn, and the page after it as soon as there is time.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.desktop.pdf_pictures import POINTS_PER_INCH, PageSize, PdfPictures
from ui.desktop.theme import active
from ui.desktop.widgets.page_stack import GAP, PageStack, Spot

FIT_WIDTH = 0
"""The zoom that makes the widest page as wide as the view."""
ZOOM_STEPS = (50, 75, 100, 125, 150, 175, 200, 250, 300)
KEPT_PICTURES = 6
MOST_PIXELS = 24_000_000
"""No picture gets larger, however far one zooms on a fine screen: it is stretched instead."""
LINE = 40
_CTRL = Qt.KeyboardModifier.ControlModifier
_TOP = Spot(0, 0.0)


class Picture(NamedTuple):
    """A page as it was drawn at a scale, in device pixels a point."""

    scale: float
    image: QImage


class PdfView(QAbstractScrollArea):
    """`page_changed(int)`: another page (from 1) is being read, or another document. `zoom_changed(int)`: percent."""

    accessible_role = QAccessible.Role.Document
    page_changed = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pages")
        self._title = ""
        self._pdf: PdfPictures | None = None
        self._pictures: dict[int, Picture] = {}
        self._left: dict[str, Spot] = {}
        self._zoom, self._page = FIT_WIDTH, 0
        self._stack = PageStack((), 1.0)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._draw_ahead)
        self._set_up()

    def show_pdf(self, data: bytes, title: str) -> None:
        """Show a document at the place where one of this title was left, in place of the one before."""
        self._leave()
        self._pdf, self._title = PdfPictures(data), title
        self.setAccessibleName(title)
        self._lay_out(self._left.get(title, _TOP))
        self._arrive(self._read_page())
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._leave()
        self._arrive(0)
        self.viewport().update()

    @property
    def page(self) -> int:
        """The page that is being read, from 1; 0 while nothing is shown."""
        return self._page + 1 if self._pdf else 0

    @property
    def page_sizes(self) -> Sequence[PageSize]:
        """How large each page is."""
        return self._pdf.sizes if self._pdf else ()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self.page_sizes)

    @property
    def zoom(self) -> int:
        """The zoom in percent, also where the width decides it."""
        return round(self._stack.scale * 100 / self._pixels_per_point())

    @property
    def fits_width(self) -> bool:
        """Whether the width of the view decides the zoom."""
        return self._zoom == FIT_WIDTH

    def set_zoom(self, percent: int) -> None:
        """Show pages at this zoom, or FIT_WIDTH; what is at the top stays there."""
        least, most = ZOOM_STEPS[0], ZOOM_STEPS[-1]
        self._zoom = percent and min(most, max(least, percent))
        self._lay_out(self._here())
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        """To the next larger (1) or smaller (-1) of the usual zooms."""
        now = self.zoom
        wanted = [step for step in ZOOM_STEPS if (step - now) * steps > 0]
        if wanted:
            self.set_zoom(wanted[0 if steps > 0 else -1])

    def go_to_page(self, number: int) -> None:
        """Put a page (from 1) at the top; beyond the last is the last."""
        if self._pdf is None:
            return
        page = min(max(number, 1), self.page_count) - 1
        self.verticalScrollBar().setValue(self._stack.height_of(Spot(page, 0.0)))
        self._arrive(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = _page_of_key(event, self.page, self.page_count)
        if number:
            self.go_to_page(number)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _CTRL:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._here())

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if self._read_page() != self._page:
            self._arrive(self._read_page())
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), active().color("around-paper"))
        painter.setPen(active().color("control-line"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pdf is None:
            return
        for page in self._shown():
            place = self._place(page)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
            if place.intersects(event.rect()):
                painter.drawImage(place.topLeft(), self._picture(page).image)
        self._ahead.start(0)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Trang tài liệu"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(LINE)

    def _leave(self) -> None:
        """Another document comes, or none: where this one was left is remembered."""
        self._left[self._title] = self._here()
        self._pictures.clear()
        self._pdf = None

    def _lay_out(self, spot: Spot) -> None:
        """Put the pages where they stand at this zoom, with this spot at the top."""
        if self._pdf is None:
            return
        self._stack = PageStack(self._pdf.sizes, self._wanted_scale())
        room = self.viewport().size()
        ranges = (
            (self.verticalScrollBar(), room.height(), self._stack.height),
            (self.horizontalScrollBar(), room.width(), self._stack.width),
        )
        for bar, seen, whole in ranges:
            bar.setPageStep(max(LINE, seen - LINE))
            bar.setRange(0, max(0, whole - seen))
        self.verticalScrollBar().setValue(self._stack.height_of(spot))
        self.zoom_changed.emit(self.zoom)

    def _wanted_scale(self) -> float:
        assert self._pdf is not None
        if self._zoom != FIT_WIDTH:
            return self._zoom / 100 * self._pixels_per_point()
        widest = max(size.width for size in self._pdf.sizes)
        return max(self.viewport().width() - 2 * GAP, 100) / widest

    def _pixels_per_point(self) -> float:
        return self.logicalDpiX() / POINTS_PER_INCH

    def _here(self) -> Spot:
        return self._stack.spot(self.verticalScrollBar().value()) if self._pdf else _TOP

    def _window(self) -> tuple[int, int]:
        """From which height to which the document is seen."""
        top = self.verticalScrollBar().value()
        return top, top + self.viewport().height()

    def _shown(self) -> range:
        return self._stack.between(*self._window())

    def _read_page(self) -> int:
        return self._stack.read_page(*self._window()) if self._pdf else 0

    def _place(self, page: int) -> QRect:
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return self._stack.place(page, self.viewport().width()).translated(-corner)

    def _arrive(self, page: int) -> None:
        """This page is being read now."""
        self._page = page
        said = self.tr("Trang {0} / {1}").format(self.page, self.page_count)
        self.setAccessibleDescription(said)
        self.page_changed.emit(self.page)

    def _picture(self, page: int) -> Picture:
        """The page as it is to be seen; drawn if it is not there, or at another scale."""
        assert self._pdf is not None
        size = self._pdf.sizes[page]
        finest = (MOST_PIXELS / (size.width * size.height)) ** 0.5
        scale = min(self._stack.scale * self.devicePixelRatioF(), finest)
        known = self._pictures.pop(page, None)
        if known is None or known.scale != scale:
            known = Picture(scale, self._pdf.picture(page, scale))
            known.image.setDevicePixelRatio(scale / self._stack.scale)
        self._pictures[page] = known  # the one used last stands last
        while len(self._pictures) > KEPT_PICTURES:
            del self._pictures[next(iter(self._pictures))]
        return known

    def _draw_ahead(self) -> None:
        following = self._shown().stop
        if self._pdf is not None and following < self.page_count:
            self._picture(following)


_STEPS: Mapping[Qt.Key, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def _page_of_key(event: QKeyEvent, page: int, last: int) -> int:
    """The page that a key leads to, 0 for a key that does not: PgUp and PgDn alone scroll by what is seen."""
    key = Qt.Key(event.key())
    if key in _STEPS and event.modifiers() & _CTRL:
        return min(max(page + _STEPS[key], 1), last)
    return {Qt.Key.Key_Home: 1, Qt.Key.Key_End: last}.get(key, 0)
