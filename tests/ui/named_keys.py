"""Named keys ("Ctrl+Delete", "F7") as key presses, for every story in the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


def press(widget: QWidget, name: str) -> None:
    """One named key, with the modifiers before it."""
    *modifiers, key = name.split("+")
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= _MODIFIERS[modifier]
    QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"), held)
