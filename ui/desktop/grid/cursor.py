"""The cell the officer stands in, the rows that are selected, and every way to another cell. It changes no row."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTreeView

from models.edits import Sibling
from models.findings import Place
from models.records import Kind, Procedure
from ui.desktop.item_models.columns import NAME, ORDINAL, Column, record_column
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import NEW_KINDS, RECORD_KINDS, Node, RowKind

_SELECT_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MOVE_ONLY = QItemSelectionModel.SelectionFlag.NoUpdate


class Mark(NamedTuple):
    """A place in the grid that outlives its rows. `top`: at which height of the view it is seen."""

    node: Node
    column: int
    selected: list[str]
    top: int


class Cursor:
    """Where one is in a view of a TreeModel."""

    def __init__(self, view: QTreeView, model: TreeModel) -> None:
        self._view = view
        self._model = model

    @property
    def index(self) -> QModelIndex:
        """The current cell; not valid in an empty grid."""
        return self._view.currentIndex()

    @property
    def node(self) -> Node:
        """The current row; the root in an empty grid."""
        return self._model.node(self.index)

    @property
    def column(self) -> Column:
        """The current column; the one of names in an empty grid."""
        return self._model.columns[self.index.column() if self.index.isValid() else NAME]

    @property
    def procedure(self) -> Procedure | None:
        """The procedure of the current row, or None."""
        node = self.node
        return self._model.live.tree.procedures.get(node.id) if node.kind is RowKind.PROCEDURE else None

    @property
    def place(self) -> Place | None:
        """The record and column of the current cell; an empty row stands for its parent."""
        node = self.node
        kind = RECORD_KINDS.get(node.kind) or {
            RowKind.NEW_FIELD: Kind.TIER,
            RowKind.NEW_PROCEDURE: Kind.FIELD,
        }.get(node.kind)
        return Place(kind, node.id, record_column(self.column.kind)) if kind else None

    @property
    def tier(self) -> str:
        """The key of the tier the cursor is in; "" in an empty grid."""
        return next((node.id for node in self._ancestors() if node.kind is RowKind.TIER), "")

    @property
    def field(self) -> Node | None:
        """The row of the field the cursor is in, or None."""
        return next((node for node in self._ancestors() if node.kind is RowKind.FIELD), None)

    def selected(self, kind: RowKind) -> list[str]:
        """The ids of the selected rows of a kind, from top to bottom."""
        rows = self._view.selectionModel().selectedRows(ORDINAL)
        nodes = [node for node in map(self._model.node, rows) if node.kind is kind]
        return [node.id for node in sorted(nodes, key=_path)]

    def scope(self) -> list[str]:
        """What a list of "this here" holds: the selected procedures, else the whole field, else the whole tier."""
        chosen = self.selected(RowKind.PROCEDURE)
        if len(chosen) > 1:
            return chosen
        tree, parent = self._model.live.tree, self.field
        fields = [parent.id] if parent else [each.id for each in tree.fields_of(self.tier)]
        return [procedure.id for key in fields for procedure in tree.procedures_of(key)]

    def selected_siblings(self) -> tuple[list[Sibling], set[str]]:
        """The selected rows that have one parent with the current one, among all rows of that parent."""
        tree, node = self._model.live.tree, self.node
        if node.kind is RowKind.PROCEDURE:
            siblings: list[Sibling] = [*tree.procedures_of(tree.procedures[node.id].field_id)]
        elif node.kind is RowKind.FIELD:
            siblings = [*tree.fields_of(tree.fields[node.id].tier)]
        else:
            return [], set()
        known = {sibling.id for sibling in siblings}
        return siblings, known & {node.id, *self.selected(node.kind)}

    def go(self, node: Node, column: int = NAME) -> None:
        """To a cell, which is brought into sight with all that is above it unfolded."""
        current = self._model.nodes.find(node.kind, node.id)
        if current is not None:
            index = self._model.index_of(current, column)
            self._view.selectionModel().setCurrentIndex(index, _SELECT_ROWS)
            self._view.scrollTo(index)

    def fold(self, *, away: bool) -> None:
        """Fold or unfold what is below the current row."""
        self._view.setExpanded(self._model.index_of(self.node, ORDINAL), not away)

    def go_home(self) -> None:
        """To the first procedure, else to the first row that is unfolded and can be typed into, else to the first."""
        rows = list(islice(self._model.nodes.walk(), 64))
        wanted = (RowKind.PROCEDURE, RowKind.NEW_PROCEDURE, RowKind.NEW_FIELD)
        found = (row for kind in wanted for row in rows if row.kind is kind and self._is_in_the_open(row))
        target = next(found, rows[0] if rows else None)
        if target is not None:
            self.go(target)

    def mark(self) -> Mark:
        """Where the cursor is, to be found again after all rows were made anew."""
        top = self._view.visualRect(self.index).top() if self.index.isValid() else 0
        return Mark(self.node, self.index.column(), self.selected(RowKind.PROCEDURE), top)

    def return_to(self, mark: Mark) -> None:
        """To where the cursor was, at the same height, with the same rows selected; else to the first row."""
        node = self._model.nodes.find(mark.node.kind, mark.node.id)
        if node is None:
            self.go_home()
            return
        self.go(node, mark.column)
        if len(mark.selected) > 1:
            self._select(mark.selected)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._view.visualRect(self.index).top() - mark.top)
        self._view.scrollTo(self.index)

    def go_to(self, place: Place) -> bool:
        """To the cell a place is about. False where the grid does not show it."""
        index = self._model.find(place)
        if index.isValid():
            self.go(self._model.node(index), index.column())
        return index.isValid()

    def go_sideways(self, column: int) -> None:
        """To another column of the same row; the selected rows stay selected."""
        if 0 <= column < len(self._model.columns):
            target = self.index.siblingAtColumn(column)
            self._view.selectionModel().setCurrentIndex(target, _MOVE_ONLY)
            self._view.scrollTo(target)

    def go_by_row(self, step: int, column: int | None = None) -> bool:
        """To the row below (`step` 1) or above (-1). False at the edge of the grid."""
        move = self._view.indexBelow if step > 0 else self._view.indexAbove
        target = move(self.index)
        if not target.isValid():
            return False
        node = self._model.node(target)
        self.go(node, NAME if node.kind in NEW_KINDS else self.index.column() if column is None else column)
        return True

    def go_by_cell(self, step: int) -> None:
        """One cell to the right or left; from the end of a row to the next. Only procedures have several cells."""
        column, last = self.index.column() + step, len(self._model.columns) - 1
        if self.node.kind is RowKind.PROCEDURE and NAME <= column <= last:
            self.go_sideways(column)
        elif self.go_by_row(step, NAME) and step < 0 and self.node.kind is RowKind.PROCEDURE:
            self.go_sideways(last)

    def go_to_edge(self, *, last: bool) -> None:
        """To the first or the last row that is unfolded."""
        node = self._model.nodes.root
        while node.children and (
            node.parent is None or self._view.isExpanded(self._model.index_of(node, ORDINAL))
        ):
            node = node.children[-1 if last else 0]
            if not last:
                break
        self.go(node, self.index.column() if self.index.isValid() else NAME)

    def following(self, step: int = 1) -> Iterator[Node]:
        """The rows after the current one (before it with `step` -1), then from the other end round to it again."""
        order = list(self._model.nodes.walk())
        if step < 0:
            order.reverse()
        here = next((place for place, node in enumerate(order) if node is self.node), -1)
        return iter((*order[here + 1 :], *order[: here + 1]))

    def next_procedure(self, node: Node) -> Node | None:
        """The next procedure below a row, whatever headings lie between; None where there is none."""
        return next((row for row in self._model.nodes.following(node) if row.kind is RowKind.PROCEDURE), None)

    def select_rows(self, ids: Sequence[str]) -> None:
        """Select these procedures, and stand in the first."""
        first = next((row for key in ids if (row := self._model.nodes.find(RowKind.PROCEDURE, key))), None)
        if first is not None:
            self.go(first, self.index.column() if self.index.isValid() else NAME)
            self._select(ids)

    def _select(self, ids: Sequence[str]) -> None:
        selection = QItemSelection()
        for key in ids:
            row = self._model.nodes.find(RowKind.PROCEDURE, key)
            if row is not None:
                index = self._model.index_of(row)
                selection.select(index, index)
        self._view.selectionModel().select(selection, _SELECT_ROWS)

    def _is_in_the_open(self, node: Node) -> bool:
        """Whether nothing above a row is folded."""
        above = node.parent
        while above is not None and above.parent is not None:
            if not self._view.isExpanded(self._model.index_of(above, ORDINAL)):
                return False
            above = above.parent
        return True

    def _ancestors(self) -> Iterator[Node]:
        node: Node | None = self.node
        while node is not None:
            yield node
            node = node.parent


def _path(node: Node) -> tuple[int, ...]:
    """The rows from the top down to a node: what the grid is ordered by."""
    return (*_path(node.parent), node.row) if node.parent else ()
