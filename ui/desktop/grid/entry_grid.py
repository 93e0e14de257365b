"""The grid of the entry page: a tree view that puts model, cursor, commands, painter and editor together.

It decides nothing itself: what a key means is in keyboard.py, what a command does in commands.py. The text of an open
editor is never lost: it is committed before anything else happens, and nothing is drawn anew under it.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
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
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from models.findings import Place
from models.records import Kind
from ui.desktop import theme
from ui.desktop.grid.actions import GridActions, status_menu, tier_menu
from ui.desktop.grid.column_layout import ColumnLayout
from ui.desktop.grid.commands import Commands
from ui.desktop.grid.cursor import Cursor
from ui.desktop.grid.delegates import CellDelegate
from ui.desktop.grid.folding import Folding
from ui.desktop.grid.keyboard import MODIFIER_KEYS, Command, KeyPress, Order, Retyping, is_text, order_for
from ui.desktop.grid.row_painter import INDENTATION, RowPainter, RowState
from ui.desktop.grid.suggesting import Suggesting
from ui.desktop.item_models.columns import COMMAND_KINDS, NAME, ColumnKind
from ui.desktop.item_models.dragged_rows import Side, drop, read_mime_data
from ui.desktop.item_models.grid_filter import GridFilter
from ui.desktop.item_models.roles import EDITABLE
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import RowKind
from ui.desktop.session import Session
from workflows.working import Outcome

Index = QModelIndex | QPersistentModelIndex
_View = QAbstractItemView
_EDITING, _AT_REST = _View.State.EditingState, _View.State.NoState
_TYPED = _View.EditTrigger.AnyKeyPressed
_TRIGGERS = _TYPED | _View.EditTrigger.EditKeyPressed | _View.EditTrigger.DoubleClicked
_NO_HINT = QAbstractItemDelegate.EndEditHint.NoHint
_REVERT = QAbstractItemDelegate.EndEditHint.RevertModelCache
_KEYPAD = Qt.KeyboardModifier.KeypadModifier.value
_SHORTCUT_OVERRIDE, _FONT_CHANGE = QEvent.Type.ShortcutOverride, QEvent.Type.FontChange
_SIDES = {
    _View.DropIndicatorPosition.AboveItem: Side.BEFORE,
    _View.DropIndicatorPosition.BelowItem: Side.AFTER,
    _View.DropIndicatorPosition.OnItem: Side.ON,
}


def read_key(event: QKeyEvent) -> KeyPress:
    """A key event as the tables of keyboard.py know it."""
    return KeyPress(event.key(), event.modifiers().value & ~_KEYPAD, event.text())


class EntryGrid(QTreeView):
    """The tree of the submission of a session, to be filled in by keyboard.

    `filter_cleared`: the officer ended the filter, or a place that it hid was gone to.
    `said(str)`: for the notice strip. `print_wanted(list)`: the ids of procedures to be listed on paper.
    `import_wanted(list)`: pasted tables (RawTable) in which something is doubtful.
    """

    filter_cleared = Signal()
    said = Signal(str)
    print_wanted = Signal(list)
    import_wanted = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Python knows this one; to wrap Qt's own it would load every kind of widget.
        self.setViewport(QWidget())
        self._session = session
        self._waiting: list[Outcome] = []
        self._kept_open = False
        self._retyping = Retyping()
        self._painter = RowPainter(self, theme.active())
        self._model = TreeModel(session, self)
        self._cursor = Cursor(self, self._model)
        self._commands = Commands(
            session, self._model, self._cursor, self.said.emit, self.import_wanted.emit, self
        )
        self._set_up_view()
        self._set_up_actions()
        self._folding = Folding(self, self._model)
        self._folding.restore()
        self._listen()
        self._cursor.go_home()

    # What the pages ask.

    def go_to(self, place: Place) -> None:
        """Stand in the cell that a finding or a search is about; a filter that hides it ends."""
        self.finish_editing()
        if not self._cursor.go_to(place) and self._model.filter and place.kind is not Kind.SUBMISSION:
            self.end_filter()
            self._cursor.go_to(place)
        self.setFocus()

    def show_filter(self, wanted: GridFilter) -> None:
        """Show what a filter lets through."""
        self.finish_editing()
        if wanted != self._model.filter:
            self._model.set_filter(wanted)

    def end_filter(self) -> None:
        """Show all rows again."""
        if self._model.filter:
            self.show_filter(GridFilter())
            self.filter_cleared.emit()

    def go_to_next_unfinished(self) -> None:
        """To the next procedure that has an error, from the top again after the last."""
        self.run(Command.NEXT_UNFINISHED)

    def go_to_finding(self, step: int) -> None:
        """To the next finding (`step` 1) or the one before (-1)."""
        self.run(Command.NEXT_FINDING if step > 0 else Command.PREVIOUS_FINDING)

    def selected_procedures(self) -> list[str]:
        """The ids of the selected procedures, from top to bottom."""
        return self._cursor.selected(RowKind.PROCEDURE)

    def current_place(self) -> Place | None:
        """The record and column of the current cell; an empty row stands for its parent."""
        return self._cursor.place

    def actions_for_menu(self) -> list[QAction]:
        """What can be done here, with lines between, for a menu of the window."""
        return self._actions.entries()

    def action(self, command: Command) -> QAction:
        """One of these entries, for a button. KeyError for a command that is none."""
        return self._actions.of(command)

    def run(self, command: Command) -> None:
        """Do what a menu entry or a button asks for, as if its key had been pressed."""
        if self.finish_editing():
            self._commands.run(Order(command))
            self.setFocus()

    def finish_editing(self) -> bool:
        """Commit the text of an open editor. False where it could not be kept: the editor then stays open."""
        editor = self.indexWidget(self.currentIndex())
        if self.state() == _EDITING:
            QGuiApplication.inputMethod().commit()
            self.commitData(editor)
            self.closeEditor(editor, _NO_HINT)
        return self.state() != _EDITING

    def leave_without_text(self, editor: QWidget) -> None:
        """Close the editor, its text forgotten: something else was taken for it."""
        self.closeEditor(editor, _REVERT)

    # What commands ask.

    def edit_current(self) -> None:
        """Open the editor of the current cell, where it has one; of a row without cells, that of its name."""
        index = self.currentIndex()
        if not index.flags() & EDITABLE:
            index = index.siblingAtColumn(NAME)
            if self._cursor.node.kind is RowKind.PROCEDURE or not index.flags() & EDITABLE:
                return
            self._cursor.go_sideways(NAME)
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit):
            editor.end(False)  # the next letter is added: only typing without F2 writes over

    def print_rows(self) -> None:
        """Ask for a list of the selected procedures, or of the field or tier the cursor is in."""
        self.print_wanted.emit(self._cursor.scope())

    def ask_for_tier(self) -> None:
        """Offer the tiers that the selected procedures can be copied to."""
        if self.selected_procedures():
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            self._tier_menu.popup(self.viewport().mapToGlobal(corner))

    # Making.

    def _set_up_view(self) -> None:
        self.setModel(self._model)
        self._delegate = CellDelegate(read_key, lambda: self._painter.row_height, self.viewport())
        self._suggesting = Suggesting(self._session, self._cursor, self, self)
        self._delegate.first_of = self._suggesting.order_for
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Bảng nhập thủ tục"))
        self.setUniformRowHeights(True)
        self.setIndentation(theme.active().px(INDENTATION))
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(_View.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(_View.SelectionBehavior.SelectRows)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(_TRIGGERS)
        self.setDragDropMode(_View.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(_View.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(_View.ScrollMode.ScrollPerPixel)
        self._layout = ColumnLayout(self.header(), self._model.columns, theme.active())

    def _set_up_actions(self) -> None:
        self._actions = GridActions(self, self.run)
        self._tier_menu = tier_menu(self, self._model.profile, self._commands.copy_to)
        self._actions.insert(self._tier_menu, Command.SORT_FIELDS)
        self._actions.insert(status_menu(self, self._commands.set_status), Command.NEXT_UNFINISHED)

    def _listen(self) -> None:
        self._session.changed.connect(self._follow)
        self._session.failed.connect(self._keep_editor)
        self._delegate.left.connect(self._leave_editor)
        self._delegate.opened.connect(self._suggesting.watch)
        self._suggesting.taken.connect(self._commands.after_typing)
        self._model.modelAboutToBeReset.connect(self._before_reset)
        self._model.modelReset.connect(self._after_reset)
        self._model.rowsInserted.connect(self._folding.show_new)

    # Following the session.

    def _follow(self, outcome: Outcome) -> None:
        if self.state() == _EDITING:
            self._waiting.append(outcome)
        else:
            self._show(outcome)

    def _show(self, outcome: Outcome) -> None:
        self._model.follow(outcome)
        for change in outcome.change_set.changes:
            if change.kind is Kind.TIER and "status" in (change.after or {}):
                self._folding.follow_status(change.id)

    def _before_reset(self) -> None:
        self._mark = self._cursor.mark()

    def _after_reset(self) -> None:
        self._folding.restore()
        self._cursor.return_to(self._mark)

    # Editors.

    def _leave_editor(self, command: Command) -> None:
        kind = self._cursor.node.kind
        if self.finish_editing():
            self._commands.after_typing(command, kind)

    def _keep_editor(self) -> None:
        self._kept_open = self.state() == _EDITING

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Close, unless the text could not be kept; then show what was committed meanwhile."""
        if self._kept_open and hint != _REVERT:
            self._kept_open = False
            editor.setFocus()
            return
        super().closeEditor(editor, _REVERT if hint == _REVERT else _NO_HINT)
        waiting, self._waiting = self._waiting, []
        for outcome in waiting:
            self._show(outcome)

    # Keys and mouse.

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == _SHORTCUT_OVERRIDE
            and isinstance(event, QKeyEvent)
            and self._order(read_key(event))
        ):
            event.accept()  # the grid knows the cell, a shortcut of the window does not
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press = read_key(event)
        order = self._order(press)
        if order is None:
            if press.key not in MODIFIER_KEYS:
                self._retyping.forget()
            super().keyPressEvent(event)
        elif order.command is Command.TYPE:
            if self.currentIndex().flags() & EDITABLE:
                self.edit(self.currentIndex(), _TYPED, event)
        else:
            self._obey(order, press)

    def _order(self, press: KeyPress) -> Order | None:
        return order_for(press, self._cursor.node.kind, self._cursor.column, self._model.profile)

    def _obey(self, order: Order, press: KeyPress) -> None:
        """Carry an order out; letters that an input method only types again are none."""
        if press.key == Qt.Key.Key_Backspace:
            self._retyping.backspace()
        elif not is_text(press):
            self._retyping.forget()
        elif not self._retyping.counts(press.text):
            return
        self._commands.run(order)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that an input method composed: keys in command columns, text elsewhere."""
        letters = event.commitString()
        if self._cursor.procedure and self._cursor.column.kind in COMMAND_KINDS:
            for letter in letters:
                self._obey_letter(KeyPress(0, 0, letter))
        elif letters and self.state() != _EDITING and self.currentIndex().flags() & EDITABLE:
            self._type(letters)
        else:
            super().inputMethodEvent(event)

    def _obey_letter(self, press: KeyPress) -> None:
        order = self._order(press)
        if order is not None:
            self._obey(order, press)

    def _type(self, text: str) -> None:
        """Begin a text with letters that came all at once, which Qt would open the editor for and then lose."""
        self.edit(self.currentIndex())
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, QLineEdit):
            editor.insert(text)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002, FBT001  # Qt's own name
        """Tab goes to the next cell, not to the next widget."""
        return False

    def keyboardSearch(self, search: str) -> None:
        """Letters are text or commands; they never move the cursor."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._retyping.forget()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a level, set it; on a text, edit it."""
        if self._cursor.column.kind is ColumnKind.LEVEL and self._cursor.procedure:
            self._commands.run(Order(Command.SET_LEVEL, self._cursor.column.level))
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.finish_editing():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.actions_for_menu())
            menu.popup(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._model.node(self.indexAt(event.position().toPoint()))
        tree = self._session.live.tree
        side = _SIDES.get(self.dropIndicatorPosition(), Side.ON)
        self._session.do(drop(tree, read_mime_data(event.mimeData(), tree), target, side))
        event.setDropAction(
            Qt.DropAction.CopyAction
        )  # the rows have moved already: the source removes nothing
        event.accept()
        self.stopAutoScroll()
        self.setState(_AT_REST)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._commands.way.home = None
        procedure = self._cursor.procedure
        self._session.set_current(procedure.id if procedure else "")

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        current = self.currentIndex()
        self._current_number = current.internalId() if current.isValid() else 0
        self._painter.begin()
        super().paintEvent(event)
        if not self._model.nodes.root.children:
            self._painter.paint_message(
                self.viewport(), self.tr("Không có thủ tục nào khớp bộ lọc. Esc: bỏ lọc.")
            )

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        node = self._model.node(index)
        cursor = self.currentIndex().column() if node.number == self._current_number else -1
        selected = self.selectionModel().isSelected(index)
        unfolded = bool(node.children) and self.isExpanded(index)
        state = RowState(selected, unfolded, cursor, self.hasFocus())
        self._painter.paint(painter, options.rect, node, self._model.look(node), state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout.fit(self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == _FONT_CHANGE and hasattr(self, "_painter"):
            self._painter.set_font(self.font())

    def hideEvent(self, event: QHideEvent) -> None:
        self.finish_editing()
        super().hideEvent(event)
