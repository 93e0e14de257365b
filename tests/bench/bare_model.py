"""The least model that shows the same rows: what any tree of this size costs."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from models.tree import Tree

_DISPLAY = Qt.ItemDataRole.DisplayRole
Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 10


def named_rows(tree: Tree) -> list[tuple[str, list[str]]]:
    """Every field's name with the names of its procedures."""
    return [(f.name, [p.name for p in tree.procedures_of(f.id)]) for f in tree.fields.values()]


class BareModel(QAbstractItemModel):
    """Nothing but the texts of the same rows: what any tree of this size costs."""

    def __init__(self, fields: Sequence[tuple[str, Sequence[str]]]) -> None:
        super().__init__()
        self._fields = fields

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        inside = parent is not None and parent.isValid()
        return self.createIndex(row, column, parent.row() + 1 if inside and parent else 0)

    def parent(self, index: Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        above = index.internalId()
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        if parent is None or not parent.isValid():
            return len(self._fields)
        return 0 if parent.internalId() or parent.column() else len(self._fields[parent.row()][1])

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002, N802
        return _COLUMNS

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or index.column() != 1:
            return None
        above = index.internalId()
        return self._fields[above - 1][1][index.row()] if above else self._fields[index.row()][0]
