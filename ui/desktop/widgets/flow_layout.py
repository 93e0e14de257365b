"""A layout that sets its parts side by side and goes on in the next line where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Parts keep their size, unless they are wider than the room; where it is higher, they stand in its middle."""

    def __init__(self, *parts: QWidget, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for _, place in places), default=0)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = max(0, rect.height() - self.heightForWidth(rect.width()))
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.left(), rect.top() + spare // 2))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Where each part goes in so wide a room, from its top left corner."""
        corner, below, places = QPoint(0, 0), 0, list[tuple[QLayoutItem, QRect]]()
        for item in self._shown():
            size = _fitting(item, width)
            if corner.x() and corner.x() + size.width() > width:
                corner = QPoint(0, below + self.spacing())
            places.append((item, QRect(corner, size)))
            below = max(below, corner.y() + size.height())
            corner += QPoint(size.width() + self.spacing(), 0)
        return places


def _fitting(item: QLayoutItem, width: int) -> QSize:
    """The size of a part, which gets higher where it has to be narrower."""
    size = item.sizeHint()
    if size.width() <= width or not item.hasHeightForWidth():
        return size
    return QSize(width, item.heightForWidth(width))
