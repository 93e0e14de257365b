"""The rows of the grid as plain nodes that hold ids: who is whose child, at which row. No Qt, and no texts."""

from collections.abc import Iterable, Iterator
from enum import IntEnum, auto
from itertools import islice
from typing import TYPE_CHECKING

from models.records import Kind
from models.tree import Tree

if TYPE_CHECKING:
    from ui.desktop.item_models.cells import RowLook


class RowKind(IntEnum):
    """What a row of the grid is. The NEW rows are the empty ones that typing turns into a procedure or a field.

    Numbers, because tables are looked up by kind at every row of every frame.
    """

    ROOT = auto()
    TIER = auto()
    FIELD = auto()
    PROCEDURE = auto()
    NEW_FIELD = auto()
    NEW_PROCEDURE = auto()


RECORD_KINDS = {RowKind.TIER: Kind.TIER, RowKind.FIELD: Kind.FIELD, RowKind.PROCEDURE: Kind.PROCEDURE}
"""The rows that stand for a record."""
_ROWS_OF_RECORDS = {kind: row_kind for row_kind, kind in RECORD_KINDS.items()}
NEW_KINDS = frozenset({RowKind.NEW_FIELD, RowKind.NEW_PROCEDURE})
PARENT_KINDS = frozenset({RowKind.ROOT, RowKind.TIER, RowKind.FIELD})


_NONE: list["Node"] = []
"""What all rows without children share: there are thousands of them."""


class Node:
    """One row. `id` is that of its record, of a NEW row that of its parent; `number` is what Qt knows the row by."""

    __slots__ = ("children", "id", "kind", "look", "number", "parent", "row")

    def __init__(self, kind: RowKind, record_id: str, number: int) -> None:
        self.kind = kind
        self.id = record_id
        self.number = number
        self.parent: Node | None = None
        self.row = 0
        self.children: list[Node] = [] if kind in PARENT_KINDS else _NONE
        self.look: RowLook | None = None


class NodeTree:
    """All nodes, by number and by id. Numbers are never used twice: one of a row that is gone finds nothing.

    A node that a filter hides has no parent, but is kept: shown again, it still knows what it shows.
    """

    def __init__(self) -> None:
        self._made = 0
        self.by_number: dict[int, Node] = {}
        self._by_kind: dict[RowKind, dict[str, Node]] = {kind: {} for kind in RowKind}
        self.tiers = self._by_kind[RowKind.TIER]
        self.fields = self._by_kind[RowKind.FIELD]
        self.procedures = self._by_kind[RowKind.PROCEDURE]
        self.root = self.node(RowKind.ROOT, "")

    def node(self, kind: RowKind, record_id: str) -> Node:
        """The node of a kind for this id: the known one, or a new one, which has no place yet."""
        node = self._by_kind[kind].get(record_id)
        if node is None:
            self._made += 1
            node = Node(kind, record_id, self._made)
            self.by_number[node.number] = node
            self._by_kind[kind][record_id] = node
        return node

    def find(self, kind: RowKind, record_id: str) -> Node | None:
        """The row of a kind for this id, or None where there is none in the grid."""
        node = self._by_kind[kind].get(record_id)
        return node if node is not None and node.parent is not None else None

    def find_record(self, kind: Kind, record_id: str) -> Node | None:
        """The row of a record, or None where there is none in the grid."""
        row_kind = _ROWS_OF_RECORDS.get(kind)
        return None if row_kind is None else self.find(row_kind, record_id)

    def clear(self) -> None:
        """Take every row from its place."""
        for node in self.by_number.values():
            node.parent = None
            if node.children:
                node.children = []

    def place(self, parent: Node, nodes: list[Node]) -> None:
        """Make these, and no others, the rows of a parent."""
        parent.children = nodes
        for row, node in enumerate(nodes):
            node.parent = parent
            node.row = row

    def insert(self, parent: Node, row: int, nodes: list[Node]) -> None:
        """Put rows in before the row at this place."""
        parent.children[row:row] = nodes
        for node in nodes:
            node.parent = parent
        _renumber(parent, row)

    def remove(self, parent: Node, first: int, last: int) -> None:
        """Take rows out, with all below them."""
        for node in parent.children[first : last + 1]:
            self._forget(node)
        del parent.children[first : last + 1]
        _renumber(parent, first)

    def move(self, node: Node, parent: Node, row: int) -> None:
        """Take a row out of its place and put it before the row that stands here in its new parent."""
        former = node.parent
        assert former is not None
        del former.children[node.row]
        _renumber(former, node.row)
        self.insert(parent, row, [node])

    def walk(self, start: Node | None = None) -> Iterator[Node]:
        """Every row below a node, as the grid reads from top to bottom."""
        for child in (start or self.root).children:
            yield child
            yield from self.walk(child)

    def following(self, node: Node) -> Iterator[Node]:
        """The rows after a node, to the end of the grid."""
        yield from self.walk(node)
        while node.parent is not None:
            for sibling in islice(node.parent.children, node.row + 1, None):
                yield sibling
                yield from self.walk(sibling)
            node = node.parent

    def _forget(self, node: Node) -> None:
        del self.by_number[node.number]
        del self._by_kind[node.kind][node.id]
        for child in node.children:
            self._forget(child)


def _renumber(parent: Node, first: int) -> None:
    """The rows from here on have another number, which they also show."""
    children = parent.children
    for row in range(first, len(children)):
        child = children[row]
        child.row = row
        child.look = None


def unknown_tiers(tree: Tree, known: Iterable[str]) -> list[str]:
    """Tiers of fields that the profile does not have: their rows are kept, and marked by a rule."""
    return sorted({procedure_field.tier for procedure_field in tree.fields.values()} - set(known))
