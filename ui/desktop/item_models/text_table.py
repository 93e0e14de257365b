"""A table of texts over plain values, which come piece by piece as the officer scrolls. It knows no submission."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from ui.desktop.item_models.roles import ALIGNMENT, DISPLAY, HORIZONTAL, LEFT, RIGHT, SPOKEN, TOOL_TIP

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
_NOWHERE = QModelIndex()


class TextColumn(NamedTuple):
    """One column: its title, and whether it holds numbers."""

    title: str
    number: bool = False


class TextTable(QAbstractTableModel, Generic[T]):
    """`texts` says of a value what stands in each column; `about`, what its tooltip says (else the whole cell)."""

    def __init__(
        self,
        columns: Sequence[TextColumn],
        texts: Callable[[T], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._texts = texts
        self._more: Callable[[], Sequence[T]] | None = None
        self.values: list[T] = []

    def show_values(self, values: Sequence[T], more: Callable[[], Sequence[T]] | None = None) -> None:
        """Show these; `more` gives the values after them piece by piece, and nothing at the end."""
        self.beginResetModel()
        self.values, self._more = list(values), more if values else None
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.values)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more is not None and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        found = self._more() if self._more else ()
        if not found:
            self._more = None
            return
        self.beginInsertRows(parent, len(self.values), len(self.values) + len(found) - 1)
        self.values += found
        self.endInsertRows()

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if role in (DISPLAY, TOOL_TIP):
            return self._texts(self.values[index.row()])[index.column()]
        if role == SPOKEN:
            return self._spoken(index)
        if role == ALIGNMENT:
            return RIGHT if self._columns[index.column()].number else LEFT
        return None

    def headerData(self, section: int, orientation: object, role: int = DISPLAY) -> object:
        if orientation != HORIZONTAL:
            return None
        if role in (DISPLAY, TOOL_TIP):
            return self._columns[section].title
        if role == ALIGNMENT:
            return RIGHT if self._columns[section].number else LEFT
        return None

    def _spoken(self, index: Index) -> str:
        """Who listens hears the whole line with the first cell, and each other cell by itself."""
        texts = self._texts(self.values[index.row()])
        if index.column():
            return f"{self._columns[index.column()].title}: {texts[index.column()]}"
        return ", ".join(
            f"{column.title}: {text}" for column, text in zip(self._columns, texts, strict=True) if text
        )
