"""Which tiers and fields the officer folded away, remembered over resets; while a filter holds, all is unfolded."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView

from models.records import TierStatus
from ui.desktop.item_models.columns import ORDINAL
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import Node, RowKind

Name = tuple[RowKind, str]


class Folding:
    """The folded rows of one view. A tier that is declared empty begins folded: there is nothing to fill in."""

    def __init__(self, view: QTreeView, model: TreeModel) -> None:
        self._view, self._model = view, model
        self._folded: set[Name] = {
            (RowKind.TIER, node.id) for node in model.nodes.root.children if self._is_idle(node)
        }
        self._restoring = False
        view.collapsed.connect(self._fold)
        view.expanded.connect(self._unfold)

    def restore(self) -> None:
        """Unfold everything but what was folded. Row by row: Qt's `expandAll` goes through every leaf."""
        self._restoring = True
        folded = set[Name]() if self._model.filter else self._folded
        tiers = self._model.nodes.root.children
        fields = (node for tier in tiers for node in tier.children if node.kind is RowKind.FIELD)
        for node in (*tiers, *fields):
            if (node.kind, node.id) not in folded:
                self._view.expand(self._model.index_of(node, ORDINAL))
        self._restoring = False

    def show_new(self, parent: QModelIndex, first: int, last: int) -> None:
        """Rows that have just come are unfolded."""
        for row in range(first, last + 1):
            self._view.expand(self._model.index(row, ORDINAL, parent))

    def follow_status(self, tier: str) -> None:
        """A tier that was declared empty is folded away, one that is open again is unfolded."""
        node = self._model.nodes.find(RowKind.TIER, tier)
        if node is not None:
            self._view.setExpanded(self._model.index_of(node, ORDINAL), not self._is_idle(node))

    def _is_idle(self, node: Node) -> bool:
        live = self._model.live
        return (
            live.tree.tier_entry(node.id).status is not TierStatus.OPEN
            and not live.totals.tier(node.id).total
        )

    def _name(self, index: QModelIndex) -> Name:
        node = self._model.node(index)
        return node.kind, node.id

    def _fold(self, index: QModelIndex) -> None:
        if not self._restoring and not self._model.filter:
            self._folded.add(self._name(index))

    def _unfold(self, index: QModelIndex) -> None:
        if not self._restoring and not self._model.filter:
            self._folded.discard(self._name(index))
