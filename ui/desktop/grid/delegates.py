"""The editor of a text cell, and the height of rows. Cells are drawn by row_painter.py."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.desktop.grid.keyboard import EDITOR_KEYS, KeyPress
from ui.desktop.item_models.roles import EDIT, HORIZONTAL

Index = QModelIndex | QPersistentModelIndex
_KEY_PRESS = QEvent.Type.KeyPress
_SHORTCUT_OVERRIDE = QEvent.Type.ShortcutOverride
_LEAST_WIDTH = 360
"""An editor is at least this wide, however narrow its column: reasons and notes are long."""


class CellDelegate(QStyledItemDelegate):
    """Makes line editors. `opened(QLineEdit)`; `left(Command)`: a key asks to commit the text and go on.

    `first_of`: what a key means to those who come before the editor.
    """

    opened = Signal(object)
    left = Signal(object)

    def __init__(
        self, read_key: Callable[[QKeyEvent], KeyPress], row_height: Callable[[], int], frame: QWidget
    ) -> None:
        super().__init__(frame)
        self.first_of: Callable[[KeyPress], Callable[[], object] | None] = lambda _: None
        self._frame = frame
        self._read_key = read_key
        self._row_height = row_height

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAccessibleName(str(index.model().headerData(index.column(), HORIZONTAL)))
        self.opened.emit(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Only once: a row that is drawn anew must not take away what is being typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(EDIT) or ""))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        rect = QRect(option.rect)
        frame = self._frame.rect()
        rect.setWidth(min(max(rect.width(), _LEAST_WIDTH), frame.width()))
        rect.moveRight(min(rect.right(), frame.right()))
        editor.setGeometry(rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, self._row_height())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() in (_KEY_PRESS, _SHORTCUT_OVERRIDE) and isinstance(event, QKeyEvent):
            do = self._meaning(self._read_key(event))
            if do is not None:
                event.accept()
                if event.type() == _KEY_PRESS:
                    do()
                return True
        return super().eventFilter(editor, event)

    def _meaning(self, press: KeyPress) -> Callable[[], object] | None:
        """What a key does instead of typing; None where it is the editor's own."""
        command = EDITOR_KEYS.get((press.key, press.modifiers))
        own = None if command is None else partial(self.left.emit, command)
        return self.first_of(press) or own
