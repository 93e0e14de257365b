"""The tree of the submission as a Qt item model. It follows what was committed, row by row; it changes nothing itself.

What is typed goes through the session, and comes back as an outcome like any other. begin and end of Qt's row changes
are called in `_insert`, `_remove`, `_move` and `_reset` only. Rows are known to Qt by number, never by pointer: an
index that outlived its row finds nothing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.changes import ChangeSet
from models.findings import Place
from models.live_tree import Affected, LiveTree
from models.records import Kind
from models.tree import Tree
from ui.desktop.item_models import cell_edits, cell_words, dragged_rows
from ui.desktop.item_models.cells import CellMaker, RowLook
from ui.desktop.item_models.columns import NAME, ORDINAL, TEXT_KINDS, ColumnKind, GridColumns
from ui.desktop.item_models.grid_filter import GridFilter, Shown, shown_by
from ui.desktop.item_models.roles import (
    ALIGNMENT,
    CENTRED,
    DISPLAY,
    DRAGGABLE,
    DROP_TARGET,
    EDIT,
    EDITABLE,
    HORIZONTAL,
    LEAF,
    LEFT,
    NO_FLAGS,
    PLAIN,
    SPOKEN,
    TOOL_TIP,
)
from ui.desktop.item_models.tree_nodes import NEW_KINDS, Node, NodeTree, RowKind, unknown_tiers
from ui.desktop.session import Session
from workflows.working import Outcome

Index = QModelIndex | QPersistentModelIndex
MANY = 500
"""Rows that come, go or move at once: from here on one reset is cheaper than telling of each."""
_NOWHERE = QModelIndex()
_STRUCTURE = frozenset({"position", "field_id", "tier"})


class TreeModel(QAbstractItemModel):
    """Tiers, fields and procedures of a session's submission, as far as the filter shows them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.profile = session.working.profile
        self.columns = GridColumns(self.profile)
        self.filter = GridFilter()
        self._shown: Shown | None = None
        self._maker = CellMaker(self.profile, self.columns)
        self._column_count = len(self.columns)
        self._flags = _flag_table(self.columns, read_only=session.working.office.store.read_only)
        self._readers: Mapping[int, Callable[[Node, int], object]] = {
            DISPLAY: self._display,
            EDIT: self._edit_text,
            TOOL_TIP: self._tool_tip,
            SPOKEN: self._spoken,
        }
        self.nodes = NodeTree()
        self._build(None, self.nodes)

    @property
    def live(self) -> LiveTree:
        """The tree with all that is derived from it."""
        return self._session.live

    def node(self, index: Index) -> Node:
        """The row of an index; the root for one that is not valid or outlived its row."""
        return (
            self.nodes.by_number.get(index.internalId(), self.nodes.root)
            if index.isValid()
            else self.nodes.root
        )

    def index_of(self, node: Node, column: int = NAME) -> QModelIndex:
        """The index of a cell in a row."""
        return _NOWHERE if node.parent is None else self.createIndex(node.row, column, node.number)

    def find(self, place: Place) -> QModelIndex:
        """The cell that a place is about; not valid where the filter does not show its row."""
        node = self.nodes.find_record(place.kind, place.id)
        if node is None:
            return _NOWHERE
        column = self.columns.of_place(place.column, self.live.tree.procedures.get(place.id))
        return self.index_of(node, column if node.kind is RowKind.PROCEDURE else NAME)

    def look(self, node: Node) -> RowLook:
        """What a row shows."""
        look = node.look
        if look is None:
            look = node.look = self._maker.look(node, self._session.live)
        return look

    def set_filter(self, wanted: GridFilter) -> None:
        """Show what a filter lets through. Rows keep their nodes: only who is shown has changed."""
        self.filter = wanted
        self._reset(shown_by(wanted, self.live), self.nodes)

    def rebuild(self) -> None:
        """Make all rows anew, as the filter has it now."""
        self._reset(shown_by(self.filter, self.live), NodeTree())

    def follow(self, outcome: Outcome) -> None:
        """Show what was committed."""
        affected, change_set = outcome.affected, outcome.change_set
        if affected is None:
            self.rebuild()
        elif not _restructures(change_set):
            self._refresh(affected)
        elif self._shown is not None:
            self._reset(_with_new(self._shown, affected, self.live.tree), NodeTree())
        elif len(change_set.changes) > MANY:
            self._reset(None, NodeTree())
        else:
            self._restructure(affected)
            self._refresh(affected)

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        nodes = self.nodes
        children = (
            nodes.by_number.get(parent.internalId(), nodes.root) if parent.isValid() else nodes.root
        ).children
        if 0 <= row < len(children) and 0 <= column < self._column_count:
            return self.createIndex(row, column, children[row].number)
        return _NOWHERE

    def parent(self, index: Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]  # QObject's too
        above = self.node(index).parent
        return _NOWHERE if above is None else self.index_of(above, ORDINAL)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002  # the same at every row
        return self._column_count

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return parent.column() <= 0 and bool(self.node(parent).children)

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self.nodes.by_number.get(index.internalId())  # asked twice for every row of every layout
        return NO_FLAGS if node is None else self._flags[node.kind][index.column()]

    def data(self, index: Index, role: int = DISPLAY) -> object:
        reader = self._readers.get(role)
        node = self.node(index)
        return None if reader is None or node.parent is None else reader(node, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation != HORIZONTAL or not 0 <= section < self._column_count:
            return None
        column = self.columns[section]
        if role == DISPLAY:
            return column.title
        if role == TOOL_TIP:
            return column.hint or column.title
        if role == ALIGNMENT:
            return CENTRED if column.kind is ColumnKind.LEVEL else LEFT
        return None

    def setData(self, index: Index, value: object, role: int = EDIT) -> bool:
        """Commit what was typed. False where it changes nothing, or could not be kept (the session says why)."""
        node = self.node(index)
        if role != EDIT or node.parent is None:
            return False
        column, new_id = self.columns[index.column()], self._session.working.office.new_id
        return self._session.do(
            cell_edits.typed(self.live.tree, node, column, str(value), self.profile, new_id)
        )

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [dragged_rows.MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        nodes = [self.node(index) for index in indexes if index.column() == NAME]
        return dragged_rows.mime_data(nodes)

    # Texts.

    def _display(self, node: Node, column: int) -> str | None:
        return self.look(node).cells[column].text or None

    def _edit_text(self, node: Node, column: int) -> str | None:
        if node.kind is RowKind.PROCEDURE:
            procedure = self.live.tree.procedures[node.id]
            return cell_edits.editable_text(procedure, self.columns[column].kind, self.profile)
        if node.kind in NEW_KINDS:
            return ""
        return self.look(node).cells[column].text

    def _tool_tip(self, node: Node, column: int) -> str | None:
        return (
            cell_words.tool_tip(node, self.columns[column], self.look(node).cells[column], self.live) or None
        )

    def _spoken(self, node: Node, column: int) -> str:
        return cell_words.spoken(node, self.columns[column], self.look(node).cells[column], self.live)

    # Rows.

    def _reset(self, shown: Shown | None, nodes: NodeTree) -> None:
        self.beginResetModel()
        self._build(shown, nodes)
        self.endResetModel()

    def _build(self, shown: Shown | None, nodes: NodeTree) -> None:
        self._shown, self.nodes = shown, nodes
        nodes.clear()
        tiers: list[Node] = []
        for key in (*self.profile.tier_keys, *unknown_tiers(self.live.tree, self.profile.tier_keys)):
            fields = self._wanted_fields(key)
            if fields or shown is None:
                tiers.append(nodes.node(RowKind.TIER, key))
                rows = [self._whole_field(field_id) for field_id in fields]
                nodes.place(tiers[-1], [*rows, *self._empty_row(RowKind.NEW_FIELD, key)])
        nodes.place(nodes.root, tiers)

    def _whole_field(self, field_id: str) -> Node:
        nodes, kind = self.nodes, RowKind.PROCEDURE
        node = nodes.node(RowKind.FIELD, field_id)
        rows = [nodes.node(kind, key) for key in self._wanted_procedures(field_id)]
        nodes.place(node, [*rows, *self._empty_row(RowKind.NEW_PROCEDURE, field_id)])
        return node

    def _empty_row(self, kind: RowKind, parent_id: str) -> list[Node]:
        return [self.nodes.node(kind, parent_id)] if self._shown is None else []

    def _wanted_fields(self, tier: str) -> list[str]:
        listed = [procedure_field.id for procedure_field in self.live.tree.fields_of(tier)]
        return listed if self._shown is None else [key for key in listed if key in self._shown.fields]

    def _wanted_procedures(self, field_id: str) -> list[str]:
        listed = [procedure.id for procedure in self.live.tree.procedures_of(field_id)]
        return listed if self._shown is None else [key for key in listed if key in self._shown.procedures]

    def _restructure(self, affected: Affected) -> None:
        tree, nodes = self.live.tree, self.nodes
        tiers = affected.tiers | {tree.fields[key].tier for key in affected.fields & tree.fields.keys()}
        self._forget_ordinals(affected.fields, tiers)
        gone = {key for key in affected.fields if key in nodes.fields and key not in tree.fields}
        dead = [
            nodes.procedures[key]
            for key in affected.procedures & nodes.procedures.keys() - tree.procedures.keys()
        ]
        self._remove_all([node for node in dead if _parent(node).id not in gone])
        for tier in tiers & nodes.tiers.keys():
            self._arrange(nodes.tiers[tier], self._wanted_fields(tier), RowKind.FIELD)
        for field_id in affected.fields & nodes.fields.keys() - gone:
            wanted = self._wanted_procedures(field_id)
            self._arrange(nodes.fields[field_id], wanted, RowKind.PROCEDURE)
        self._remove_all([nodes.fields[key] for key in gone])

    def _forget_ordinals(self, fields: set[str], tiers: set[str]) -> None:
        """What rows say of their place is read anew before the first of them goes: the tree has changed already."""
        nodes = self.nodes
        parents = [nodes.fields[key] for key in fields & nodes.fields.keys()]
        for parent in (*parents, *(nodes.tiers[key] for key in tiers & nodes.tiers.keys())):
            for child in parent.children:
                child.look = None

    def _arrange(self, parent: Node, wanted: Sequence[str], kind: RowKind) -> None:
        """Bring the rows of a parent into this order: known ones move, others come. The empty row stays last."""
        lowest = len(wanted)
        for row, key in enumerate(wanted):
            node = self.nodes.find(kind, key)
            if node is not None and node.parent is parent and node.row == row:
                continue
            lowest = min(lowest, row)
            if node is not None:
                self._move(node, parent, row)
            elif kind is RowKind.FIELD:
                self._insert(parent, row, self._empty_field(key))
            else:
                self._insert(parent, row, self.nodes.node(kind, key))
        self._ordinals_changed(parent, lowest)

    def _empty_field(self, field_id: str) -> Node:
        node = self.nodes.node(RowKind.FIELD, field_id)
        self.nodes.place(node, self._empty_row(RowKind.NEW_PROCEDURE, field_id))
        return node

    def _remove_all(self, nodes: Sequence[Node]) -> None:
        parents: dict[int, Node] = {}
        for node in sorted(nodes, key=lambda node: -node.row):
            parents[_parent(node).number] = _parent(node)
            self._remove(node)
        for parent in parents.values():
            self._ordinals_changed(parent, 0)

    def _insert(self, parent: Node, row: int, node: Node) -> None:
        self.beginInsertRows(self.index_of(parent, ORDINAL), row, row)
        self.nodes.insert(parent, row, [node])
        self.endInsertRows()

    def _remove(self, node: Node) -> None:
        parent = _parent(node)
        self.beginRemoveRows(self.index_of(parent, ORDINAL), node.row, node.row)
        self.nodes.remove(parent, node.row, node.row)
        self.endRemoveRows()

    def _move(self, node: Node, parent: Node, row: int) -> None:
        former = self.index_of(_parent(node), ORDINAL)
        if self.beginMoveRows(former, node.row, node.row, self.index_of(parent, ORDINAL), row):
            self.nodes.move(node, parent, row)
            self.endMoveRows()

    def _ordinals_changed(self, parent: Node, first: int) -> None:
        if first < len(parent.children):
            ends = parent.children[first], parent.children[-1]
            self.dataChanged.emit(self.index_of(ends[0], ORDINAL), self.index_of(ends[1], ORDINAL))

    def _refresh(self, affected: Affected) -> None:
        for node in self._touched(affected):
            node.look = None
            if node.parent is not None:
                self.dataChanged.emit(
                    self.index_of(node, ORDINAL), self.index_of(node, self._column_count - 1)
                )

    def _touched(self, affected: Affected) -> Iterator[Node]:
        nodes = self.nodes
        ids = (
            (nodes.procedures, affected.procedures | affected.marked),
            (nodes.fields, affected.fields),
            (nodes.tiers, affected.tiers),
        )
        for known, touched in ids:
            yield from (known[key] for key in touched if key in known)


def _parent(node: Node) -> Node:
    assert node.parent is not None
    return node.parent


def _restructures(change_set: ChangeSet) -> bool:
    """Whether rows come, go or move."""
    return any(
        change.kind in (Kind.PROCEDURE, Kind.FIELD)
        and (change.before is None or change.after is None or not _STRUCTURE.isdisjoint(change.after))
        for change in change_set.changes
    )


def _with_new(shown: Shown, affected: Affected, tree: Tree) -> Shown:
    """What is shown, and what was made or moved while the filter holds: nothing vanishes while it is worked on."""
    touched = [tree.procedures[key] for key in affected.procedures if key in tree.procedures]
    return Shown(shown.procedures | {p.id for p in touched}, shown.fields | {p.field_id for p in touched})


def _flag_table(columns: GridColumns, *, read_only: bool) -> Mapping[RowKind, Sequence[Qt.ItemFlag]]:
    """What may be done in a cell, by kind of row and column; in a store that is only read, nothing is typed."""
    typed = NO_FLAGS if read_only else EDITABLE
    text = [typed if column.kind in TEXT_KINDS else NO_FLAGS for column in columns]
    name = [typed if column.kind is ColumnKind.NAME else NO_FLAGS for column in columns]
    dragged = NO_FLAGS if read_only else DRAGGABLE
    return {
        RowKind.ROOT: [NO_FLAGS for _ in columns],
        RowKind.TIER: [PLAIN | DROP_TARGET for _ in columns],
        RowKind.FIELD: [PLAIN | DROP_TARGET | dragged | flag for flag in name],
        RowKind.PROCEDURE: [PLAIN | DROP_TARGET | LEAF | dragged | flag for flag in text],
        RowKind.NEW_FIELD: [PLAIN | DROP_TARGET | LEAF | flag for flag in name],
        RowKind.NEW_PROCEDURE: [PLAIN | DROP_TARGET | LEAF | flag for flag in name],
    }
