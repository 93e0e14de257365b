"""Which key means what in which cell: tables, and one function that reads them. Nothing is done here.

An input method such as Unikey corrects by Backspaces and by typing again what they took away: the second D of "D D"
comes as Backspace and đ, the last D of "D K D" as two Backspaces, đ and k. Outside an editor a Backspace does nothing,
and `Retyping` tells which of the letters after it is the key that was pressed.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt

from models.profiles import ELIGIBLE_KEYS, NOT_ELIGIBLE_KEYS, Profile
from models.text import fold
from ui.desktop.item_models.columns import COMMAND_KINDS, Column, ColumnKind
from ui.desktop.item_models.tree_nodes import RowKind


class Command(Enum):
    """What a key or a menu entry can ask of the grid."""

    NOTHING = auto()
    TYPE = auto()
    EDIT = auto()
    ENTER = auto()
    NEXT_CELL = auto()
    PREVIOUS_CELL = auto()
    LEFT = auto()
    RIGHT = auto()
    ROW_UP = auto()
    ROW_DOWN = auto()
    ROW_START = auto()
    ROW_END = auto()
    FIRST_ROW = auto()
    LAST_ROW = auto()
    SET_LEVEL = auto()
    ELIGIBLE = auto()
    NOT_ELIGIBLE = auto()
    NEXT_STATUS = auto()
    CLEAR = auto()
    REMOVE = auto()
    NEW_FIELD = auto()
    INSERT = auto()
    COPY_ABOVE = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    COPY_TO_TIER = auto()
    SORT_FIELDS = auto()
    UNDO = auto()
    REDO = auto()
    COPY = auto()
    CUT = auto()
    PASTE = auto()
    SELECT_ALL = auto()
    PRINT = auto()
    NEXT_UNFINISHED = auto()
    NEXT_FINDING = auto()
    PREVIOUS_FINDING = auto()
    END_FILTER = auto()


class KeyPress(NamedTuple):
    """A key as it arrives. `modifiers` without the one that says that it is on the number pad."""

    key: int
    modifiers: int = 0
    text: str = ""


class Order(NamedTuple):
    """What is to be done. `level` is the level to set."""

    command: Command
    level: str = ""


_Key = Qt.Key
_NONE = 0
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_CTRL = Qt.KeyboardModifier.ControlModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value
_META = Qt.KeyboardModifier.MetaModifier.value

KEYS: Mapping[tuple[int, int], Command] = {
    (_Key.Key_Return, _NONE): Command.ENTER,
    (_Key.Key_Enter, _NONE): Command.ENTER,
    (_Key.Key_Tab, _NONE): Command.NEXT_CELL,
    (_Key.Key_Tab, _SHIFT): Command.PREVIOUS_CELL,
    (_Key.Key_Backtab, _SHIFT): Command.PREVIOUS_CELL,
    (_Key.Key_Backtab, _NONE): Command.PREVIOUS_CELL,
    (_Key.Key_Left, _NONE): Command.LEFT,
    (_Key.Key_Right, _NONE): Command.RIGHT,
    (_Key.Key_Home, _NONE): Command.ROW_START,
    (_Key.Key_End, _NONE): Command.ROW_END,
    (_Key.Key_Home, _CTRL): Command.FIRST_ROW,
    (_Key.Key_End, _CTRL): Command.LAST_ROW,
    (_Key.Key_F2, _NONE): Command.EDIT,
    (_Key.Key_Delete, _NONE): Command.CLEAR,
    (_Key.Key_Delete, _CTRL): Command.REMOVE,
    (_Key.Key_Return, _CTRL): Command.NEW_FIELD,
    (_Key.Key_Enter, _CTRL): Command.NEW_FIELD,
    (_Key.Key_Insert, _NONE): Command.INSERT,
    (_Key.Key_D, _CTRL): Command.COPY_ABOVE,
    (_Key.Key_Up, _ALT): Command.MOVE_UP,
    (_Key.Key_Down, _ALT): Command.MOVE_DOWN,
    (_Key.Key_T, _CTRL): Command.COPY_TO_TIER,
    (_Key.Key_L, _CTRL): Command.SORT_FIELDS,
    (_Key.Key_Z, _CTRL): Command.UNDO,
    (_Key.Key_Y, _CTRL): Command.REDO,
    (_Key.Key_C, _CTRL): Command.COPY,
    (_Key.Key_Insert, _CTRL): Command.COPY,
    (_Key.Key_X, _CTRL): Command.CUT,
    (_Key.Key_V, _CTRL): Command.PASTE,
    (_Key.Key_Insert, _SHIFT): Command.PASTE,
    (_Key.Key_A, _CTRL): Command.SELECT_ALL,
    (_Key.Key_P, _CTRL): Command.PRINT,
    (_Key.Key_F7, _NONE): Command.NEXT_UNFINISHED,
    (_Key.Key_F8, _NONE): Command.NEXT_FINDING,
    (_Key.Key_F8, _SHIFT): Command.PREVIOUS_FINDING,
    (_Key.Key_Escape, _NONE): Command.END_FILTER,
    (_Key.Key_Backspace, _NONE): Command.NOTHING,
}
"""Keys that mean the same in every cell. None with Ctrl+Shift, none is Alt+Z: these belong to the input methods."""

EDITOR_KEYS: Mapping[tuple[int, int], Command] = {
    key: command
    for key, command in KEYS.items()
    if command
    in {
        Command.ENTER,
        Command.NEXT_CELL,
        Command.PREVIOUS_CELL,
        Command.NEW_FIELD,
        Command.MOVE_UP,
        Command.MOVE_DOWN,
        Command.NEXT_UNFINISHED,
        Command.NEXT_FINDING,
        Command.PREVIOUS_FINDING,
        Command.PRINT,
    }
} | {(_Key.Key_Up, _NONE): Command.ROW_UP, (_Key.Key_Down, _NONE): Command.ROW_DOWN}
"""Keys that an open editor gives way to, its text committed first. Every other key belongs to the editor."""

MODIFIER_KEYS = frozenset(
    {_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr, _Key.Key_CapsLock}
)
"""Keys that say nothing by themselves."""


def shortcut(command: Command) -> int:
    """The first key of a command, as one number for a menu; 0 where it has none."""
    return next((key | modifiers for (key, modifiers), named in KEYS.items() if named is command), 0)


def order_for(press: KeyPress, row: RowKind, column: Column, profile: Profile) -> Order | None:
    """What a key means with the cursor in this cell; None where it is not the grid's."""
    command = KEYS.get((press.key, press.modifiers))
    if command is not None:
        return Order(command)
    if not is_text(press):
        return None
    if column.kind in COMMAND_KINDS and row is RowKind.PROCEDURE:
        return _order_of_letter(press.text, column, profile)
    if press.text == " " and row is RowKind.TIER:
        return Order(Command.NEXT_STATUS)
    return Order(Command.TYPE)


def is_text(press: KeyPress) -> bool:
    """Whether a key types something. Ctrl and Alt together are AltGr."""
    chord = press.modifiers & (_CTRL | _ALT | _META)
    return bool(press.text) and press.text.isprintable() and chord in (_NONE, _CTRL | _ALT)


def _order_of_letter(letter: str, column: Column, profile: Profile) -> Order:
    """The level or decision that a letter sets; a blank sets the level of its own column."""
    if letter in ELIGIBLE_KEYS:
        return Order(Command.ELIGIBLE)
    if letter in NOT_ELIGIBLE_KEYS:
        return Order(Command.NOT_ELIGIBLE)
    if letter == " " and column.kind is ColumnKind.LEVEL:
        return Order(Command.SET_LEVEL, column.level)
    level = next((level.key for level in profile.levels if letter in level.entry_keys), "")
    return Order(Command.SET_LEVEL, level) if level else Order(Command.NOTHING)


class Retyping:
    """Tells the letters that were pressed from those that an input method types again.

    It keeps what was typed, as the input method does. Letters taken away by Backspaces and typed again come from one
    key, which counts once. Where đ comes again as d, that key took the mark away: the letter itself still follows.
    """

    def __init__(self) -> None:
        self._typed = ""
        self._taken = ""
        self._extra = ""
        self._counted = False

    def forget(self) -> None:
        """Another key or the mouse was used: the input method begins anew as well."""
        self._typed = self._taken = self._extra = ""
        self._counted = False

    def backspace(self) -> None:
        """A Backspace outside an editor."""
        self._taken = self._typed[-1:] + ("" if self._counted else self._taken)
        self._typed, self._extra, self._counted = self._typed[:-1], "", False

    def counts(self, letter: str) -> bool:
        """Whether a letter is to be acted on."""
        self._typed += letter
        if self._taken and fold(letter) == fold(self._taken[0]):
            return self._comes_again(letter)
        is_extra = bool(self._extra) and fold(letter) == self._extra
        self._taken, self._extra, self._counted = "", "", False
        return not is_extra

    def _comes_again(self, letter: str) -> bool:
        first, self._counted = not self._counted, True
        if self._taken[0] in "đĐ" and letter in "dD":
            self._extra = "d"
        self._taken = self._taken[1:]
        return first
