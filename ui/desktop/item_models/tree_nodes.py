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
    """All nodes, by number and by id. Numbers are never used twice: one of a row that is gone finds nothing."""

    def __init__(self) -> None:
        self._made = 0
        self.by_number: dict[int, Node] = {}
        self.tiers: dict[str, Node] = {}
        self.fields: dict[str, Node] = {}
        self.procedures: dict[str, Node] = {}
        self._by_kind = {
            RowKind.TIER: self.tiers,
            RowKind.FIELD: self.fields,
            RowKind.PROCEDURE: self.procedures,
        }
        self.root = self._new(RowKind.ROOT, "")

    def tier(self, key: str) -> Node:
        """A new tier row, still without a parent."""
        return self._new(RowKind.TIER, key)

    def field(self, field_id: str) -> Node:
        """A new field row, still without a parent."""
        return self._new(RowKind.FIELD, field_id)

    def procedure(self, procedure_id: str) -> Node:
        """A new procedure row, still without a parent."""
        return self._new(RowKind.PROCEDURE, procedure_id)

    def new_row(self, parent: Node) -> Node:
        """The empty row at the end of a tier or field."""
        kind = RowKind.NEW_FIELD if parent.kind is RowKind.TIER else RowKind.NEW_PROCEDURE
        return self._new(kind, parent.id)

    def find(self, kind: Kind, record_id: str) -> Node | None:
        """The row of a record, or None."""
        match kind:
            case Kind.PROCEDURE:
                return self.procedures.get(record_id)
            case Kind.FIELD:
                return self.fields.get(record_id)
            case Kind.TIER:
                return self.tiers.get(record_id)
            case Kind.SUBMISSION:
                return None

    def current(self, node: Node) -> Node | None:
        """The row that stands for the same as one that a reset may have replaced, or None."""
        if self.by_number.get(node.number) is node:
            return node
        if node.kind not in NEW_KINDS:
            return self._by_kind[node.kind].get(node.id) if node.kind in self._by_kind else None
        parent = (self.tiers if node.kind is RowKind.NEW_FIELD else self.fields).get(node.id)
        last = parent.children[-1] if parent and parent.children else None
        return last if last and last.kind is node.kind else None

    def append(self, parent: Node, nodes: Iterable[Node]) -> None:
        """Put rows at the end of a parent's."""
        self.insert(parent, len(parent.children), list(nodes))

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

    def _new(self, kind: RowKind, record_id: str) -> Node:
        self._made += 1
        node = Node(kind, record_id, self._made)
        self.by_number[node.number] = node
        registry = self._by_kind.get(kind)
        if registry is not None:
            registry[record_id] = node
        return node

    def _forget(self, node: Node) -> None:
        del self.by_number[node.number]
        registry = self._by_kind.get(node.kind)
        if registry is not None:
            del registry[node.id]
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
