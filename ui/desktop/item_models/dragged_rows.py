"""Rows under way between two places of the grid: their ids while they are dragged, and the edit that drops them."""

import json
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from models.changes import ChangeSet
from models.edits import move_to, reorder
from models.tree import Tree
from ui.desktop.item_models.cell_edits import NOTHING
from ui.desktop.item_models.tree_nodes import Node, RowKind

MIME_TYPE = "application/x-ra-soat-dvc-rows"


class Side(Enum):
    """Where a drop stands to the row under it."""

    BEFORE = auto()
    ON = auto()
    AFTER = auto()


class Dragged(NamedTuple):
    """What is under way: procedures, or else fields."""

    procedures: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


def mime_data(nodes: Sequence[Node]) -> QMimeData:
    """The ids of dragged rows; where procedures are among them, fields stay where they are."""
    procedures = [node.id for node in nodes if node.kind is RowKind.PROCEDURE]
    fields = [node.id for node in nodes if node.kind is RowKind.FIELD]
    data = QMimeData()
    data.setData(MIME_TYPE, json.dumps([procedures, [] if procedures else fields]).encode())
    return data


def read_mime_data(data: QMimeData, tree: Tree) -> Dragged:
    """The rows in a drag that are rows of this tree."""
    if not data.hasFormat(MIME_TYPE):
        return Dragged()
    procedures, fields = json.loads(bytes(data.data(MIME_TYPE).data()))
    return Dragged(
        tuple(key for key in procedures if key in tree.procedures),
        tuple(key for key in fields if key in tree.fields),
    )


def drop(tree: Tree, dragged: Dragged, target: Node, side: Side) -> ChangeSet:
    """Dragged rows let go at a row; nothing where they cannot go."""
    if dragged.procedures:
        return _drop_procedures(tree, dragged.procedures, target, side)
    return _drop_fields(tree, dragged.fields, target, side) if dragged.fields else NOTHING


def _drop_procedures(tree: Tree, ids: Sequence[str], target: Node, side: Side) -> ChangeSet:
    """Before or after another procedure, to the beginning or the end of a field."""
    match target.kind:
        case RowKind.PROCEDURE if target.id not in ids:
            field_id = tree.procedures[target.id].field_id
            others = [p.id for p in tree.procedures_of(field_id) if p.id not in ids]
            place = others.index(target.id) + (side is not Side.BEFORE)
            return move_to(tree, ids, field_id, others[place - 1] if place else "")
        case RowKind.NEW_PROCEDURE:
            return move_to(tree, ids, target.id, None)
        case RowKind.FIELD if side is not Side.BEFORE:
            return move_to(tree, ids, target.id, None if side is Side.ON else "")
        case _:
            return NOTHING


def _drop_fields(tree: Tree, ids: Sequence[str], target: Node, side: Side) -> ChangeSet:
    """Fields change places within their tier: before or after the field they are let go at."""
    anchor = _field_of(tree, target)
    tier = tree.fields[ids[0]].tier
    siblings = tree.fields_of(tier)
    moved = [key for key in ids if tree.fields[key].tier == tier]
    order = [sibling.id for sibling in siblings if sibling.id not in moved]
    if target.kind is RowKind.NEW_FIELD and target.id == tier:
        place = len(order)
    elif anchor in order:
        place = order.index(anchor) + (target.kind is not RowKind.FIELD or side is Side.AFTER)
    else:
        return NOTHING
    return reorder(siblings, [*order[:place], *moved, *order[place:]], "move")


def _field_of(tree: Tree, target: Node) -> str:
    match target.kind:
        case RowKind.FIELD | RowKind.NEW_PROCEDURE:
            return target.id
        case RowKind.PROCEDURE:
            return tree.procedures[target.id].field_id
        case _:
            return ""
