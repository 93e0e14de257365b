"""Where the pages of a document stand when they lie below each other: geometry in whole pixels, no widget."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QRect

from ui.desktop.pdf_pictures import PageSize

GAP = 12
"""Pixels above, below and beside every page."""


class Spot(NamedTuple):
    """A place in the document that means the same at every scale: a page, and how far down in it (0 to 1)."""

    page: int
    depth: float


class PageStack:
    """Pages of these sizes at so many pixels a point, in the middle of a column. Pages are counted from 0."""

    def __init__(self, sizes: Sequence[PageSize], scale: float) -> None:
        self.scale = scale
        self._sizes = [(round(size.width * scale), round(size.height * scale)) for size in sizes]
        self._tops = list(accumulate((height + GAP for _, height in self._sizes), initial=GAP))
        self.width = max((width for width, _ in self._sizes), default=0) + 2 * GAP
        self.height = self._tops[-1]

    def place(self, page: int, room: int) -> QRect:
        """Where a page stands in a column that is at least so wide."""
        width, height = self._sizes[page]
        return QRect((max(room, self.width) - width) // 2, self._tops[page], width, height)

    def between(self, top: int, bottom: int) -> range:
        """The pages of which something stands between two heights."""
        last = bisect_right(self._tops, bottom, hi=len(self._sizes))
        return range(self._page_at(top), last)

    def read_page(self, top: int, bottom: int) -> int:
        """The page that is being read: the first of which half, or half of what is to be seen, belongs to it."""
        shown = self.between(top, bottom)
        for page in shown:
            height = self._sizes[page][1]
            seen = min(bottom, self._tops[page] + height) - max(top, self._tops[page])
            if seen * 2 >= min(height, bottom - top):
                return page
        return shown.start

    def spot(self, height: int) -> Spot:
        """The place in the document at a height; between two pages, the beginning of the lower one."""
        page = self._page_at(height)
        return Spot(page, max(0.0, (height - self._tops[page]) / self._sizes[page][1]))

    def height_of(self, spot: Spot) -> int:
        """The height of a place, where the document still has that page; else of its last page."""
        page = min(spot.page, len(self._sizes) - 1)
        depth = spot.depth if page == spot.page else 0.0
        return self._tops[page] + round(depth * self._sizes[page][1]) - (0 if depth else GAP)

    def _page_at(self, height: int) -> int:
        """The first page that ends below a height."""
        page = max(0, bisect_right(self._tops, height, hi=len(self._sizes)) - 1)
        ends = self._tops[page] + self._sizes[page][1]
        return page + 1 if ends <= height and page + 1 < len(self._sizes) else page
