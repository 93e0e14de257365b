"""Suggestions while a name or a code is typed: when they are looked up, which keys are theirs, what taking one does.

The text in the editor is never touched. An input method such as Unikey corrects by Backspaces and letters, so that
nothing is looked up before the typing rests, and a choice is made by keys that type nothing.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from models.catalogue import Suggestion
from models.changes import ChangeSet
from models.problems import Refusal
from ui.desktop.grid.cursor import Cursor
from ui.desktop.grid.keyboard import Command, KeyPress
from ui.desktop.item_models.cell_edits import suggestion_taken
from ui.desktop.item_models.columns import ColumnKind
from ui.desktop.item_models.tree_nodes import RowKind
from ui.desktop.session import Session

if TYPE_CHECKING:
    from ui.desktop.grid.suggestion_list import SuggestionList

REST = 150
"""Milliseconds without a key after which the typing rests."""
MOST = 6
_ROWS = frozenset({RowKind.PROCEDURE, RowKind.NEW_PROCEDURE})
_COLUMNS = frozenset({ColumnKind.NAME, ColumnKind.CODE})
_ENDS = frozenset({QEvent.Type.Hide, QEvent.Type.FocusOut})
_Key = Qt.Key
_ALT, _NONE = Qt.KeyboardModifier.AltModifier.value, 0
_TAKING: Mapping[tuple[int, int], Command] = {
    (_Key.Key_Return, _NONE): Command.ENTER,
    (_Key.Key_Enter, _NONE): Command.ENTER,
    (_Key.Key_Tab, _NONE): Command.NEXT_CELL,
}
"""Keys that take the chosen suggestion, and how they go on; with none chosen they are the editor's."""
_MOVES: Mapping[tuple[int, int], int] = {(_Key.Key_Down, _NONE): 1, (_Key.Key_Up, _NONE): -1}


class View(Protocol):
    """What taking a suggestion asks of the grid."""

    def window(self) -> QWidget:
        """The window that the list lies over."""
        ...

    def leave_without_text(self, editor: QWidget) -> None:
        """Close the editor, its text forgotten."""
        ...


class Suggesting(QObject):
    """The suggestions of one grid. `taken(Command, RowKind)`: one is in the row; go on as this key does."""

    taken = Signal(object, object)

    def __init__(self, session: Session, cursor: Cursor, view: View, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._cursor, self._view = session, cursor, view
        self._editor: QLineEdit | None = None
        self._list: SuggestionList | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self.look_up)

    def watch(self, editor: QLineEdit) -> None:
        """An editor was opened in the current cell."""
        self._editor = None
        if self._cursor.node.kind in _ROWS and self._cursor.column.kind in _COLUMNS:
            self._editor = editor
            editor.textEdited.connect(self._wait)
            editor.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the list is on screen."""
        return self._list is not None and self._list.isVisible()

    def order_for(self, press: KeyPress) -> Callable[[], object] | None:
        """What a key means while the list is open; None where it is not the list's."""
        if self._list is None or not self.is_open:
            return None
        key = press.key, press.modifiers
        chosen, count = self._list.chosen, len(self._list.offered)
        wanted = min(chosen + _MOVES.get(key, 0), count - 1)
        if key in _MOVES and wanted >= -1:
            return lambda: self._choose(wanted)
        if key == (_Key.Key_Escape, _NONE):
            return self._close
        if key in _TAKING and chosen >= 0:
            return lambda: self._take(chosen, _TAKING[key])
        number = press.key - _Key.Key_1
        if press.modifiers == _ALT and 0 <= number < count:
            return lambda: self._take(number, Command.ENTER)
        return None

    def look_up(self) -> None:
        """Show what the typed text may become."""
        from ui.desktop.grid.suggestion_list import Offered  # a grid is shown without them
        from ui.desktop.item_models.suggestion_words import about
        from workflows.catalogues import suggest

        editor, working = self._editor, self._session.working
        if editor is None:
            return
        try:
            found = suggest(
                working.office, working.round, working.profile, editor.text(), self._cursor.tier, MOST
            )
        except Refusal:
            found = []  # a store that is busy or full: the officer types on
        if not found:
            self._close()
            return
        self._made_list().offer([Offered(one, about(one, working)) for one in found], editor)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS and editor is self._editor:
            self._close()
            self._timer.stop()
            if event.type() == QEvent.Type.Hide:
                self._editor = None
        return False

    def _wait(self) -> None:
        """Something was typed: what was chosen before it is chosen no more."""
        if self.is_open:
            self._choose(-1)
        self._timer.start()

    def _choose(self, number: int) -> None:
        if self._list and self._editor:
            self._list.choose(number, self._editor)

    def _close(self) -> None:
        if self._list:
            self._list.hide()

    def _take(self, number: int, command: Command) -> None:
        if self._list is None or self._editor is None:
            return
        editor, kind = self._editor, self._cursor.node.kind
        edit = self._edit(self._list.offered[number].suggestion)
        if not edit or self._session.do(edit):
            self._view.leave_without_text(editor)
            self.taken.emit(command, kind)

    def _edit(self, suggestion: Suggestion) -> ChangeSet:
        working = self._session.working
        columns = suggestion.columns(working.round.department.province)
        return suggestion_taken(
            working.tree, self._cursor.node, columns, suggestion.entry.field, working.office.new_id
        )

    def _made_list(self) -> "SuggestionList":
        if self._list is None:
            from ui.desktop.grid.suggestion_list import SuggestionList

            self._list = SuggestionList(self._view.window())
            self._list.taken.connect(self._take_clicked)
        return self._list

    def _take_clicked(self, number: int) -> None:
        self._take(number, Command.ENTER)
