"""A table of texts whose last column says how a line stands, with a mark and in its colour."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from ui.desktop import icons
from ui.desktop.item_models.roles import DISPLAY
from ui.desktop.item_models.text_table import Index, TextColumn, TextTable
from ui.desktop.theme import active

T = TypeVar("T")
MARK = 14
ICONS = {"good": "check", "warning": "warning", "error": "error"}
DECORATION, FOREGROUND = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.ForegroundRole)


class MarkedTable(TextTable[T]):
    """`kind` says of a value good, warning or error."""

    def __init__(
        self,
        columns: Sequence[TextColumn],
        texts: Callable[[T], Sequence[str]],
        kind: Callable[[T], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, texts, parent)
        self._kind = kind
        self._marked = len(columns) - 1

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if role in (DECORATION, FOREGROUND) and index.column() == self._marked:
            kind = self._kind(self.values[index.row()])
            if role == DECORATION:
                return icons.pixmap(ICONS[kind], kind, active().px(MARK))
            return active().color(kind)
        return super().data(index, role)
