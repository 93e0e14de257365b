"""The grid of the entry page: a tree view that puts model, cursor, commands, painter and editor together.

It decides nothing itself: what a key means is in keyboard.py, what a command does in commands.py. The text of an open
editor is never lost: it is committed before anything else happens, and nothing is drawn anew under it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QMenu, QTreeView, QWidget

from models.findings import Place
from models.records import TierStatus
from ui.desktop import theme
from ui.desktop.grid.actions import GridActions, status_menu, tier_menu
from ui.desktop.grid.clipboard import Clipboard
from ui.desktop.grid.commands import Commands
from ui.desktop.grid.cursor import Cursor
from ui.desktop.grid.delegates import CellDelegate
from ui.desktop.grid.keyboard import Command, KeyPress, Order, Retyping, order_for
from ui.desktop.grid.row_painter import INDENTATION, RowPainter, RowState
from ui.desktop.item_models.columns import NAME, ORDINAL, WIDTHS, ColumnKind, shared_widths
from ui.desktop.item_models.dragged_rows import Side, drop, read_mime_data
from ui.desktop.item_models.grid_filter import GridFilter
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import Node, RowKind
from ui.desktop.session import Session
from workflows.working import Outcome

Index = QModelIndex | QPersistentModelIndex
_EDITING = QAbstractItemView.State.EditingState
_TYPED = QAbstractItemView.EditTrigger.AnyKeyPressed
_EDIT_KEY = QAbstractItemView.EditTrigger.EditKeyPressed
_NO_HINT = QAbstractItemDelegate.EndEditHint.NoHint
_REVERT = QAbstractItemDelegate.EndEditHint.RevertModelCache
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_SHORTCUT_OVERRIDE = QEvent.Type.ShortcutOverride
_SIDES = {
    QAbstractItemView.DropIndicatorPosition.AboveItem: Side.BEFORE,
    QAbstractItemView.DropIndicatorPosition.BelowItem: Side.AFTER,
    QAbstractItemView.DropIndicatorPosition.OnItem: Side.ON,
}


class EntryGrid(QTreeView):
    """The tree of the submission of a session, to be filled in by keyboard.

    `filter_cleared`: the officer, or a place that the filter hid, ended the filter.
    """

    filter_cleared = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[Outcome] = []
        self._kept_open = False
        self._folded: set[tuple[RowKind, str]] = set()
        self._retyping = Retyping()
        self._model = TreeModel(session, self)
        self.cursor_ = Cursor(self, self._model)
        self.setModel(self._model)
        self._clipboard = Clipboard(session, self._model, self.cursor_, QGuiApplication.clipboard())
        self._commands = Commands(session, self._model, self.cursor_, self._clipboard, self)
        self._painter = RowPainter(self, theme.active())
        self._set_up_view()
        self._set_up_actions()
        session.changed.connect(self._follow)
        session.failed.connect(self._keep_editor)
