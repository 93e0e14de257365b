"""Choosing a unit by typing part of its name, in any order and without marks; another name is used as it is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from models.rounds import Unit
from models.text import clean, fold, matches
from ui.desktop.theme import active
from ui.desktop.widgets.basics import column

LINE = 28
"""Height of a line of the list."""
NAME = int(Qt.ItemDataRole.UserRole)
"""The role under which a line of the list keeps the name or code to start with."""
TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class UnitPicker(QWidget):
    """`chosen(name or code)`: Enter was pressed, or a line clicked twice. `ready(bool)`: whether a line is current."""

    chosen = Signal(str)
    ready = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units: Sequence[Unit] = ()
        self._typed = _UnitField()
        self._typed.setAccessibleName(self.tr("Đơn vị báo cáo"))
        self._list = QListWidget()
        self._list.setProperty("look", "framed")
        self._list.setAccessibleName(self.tr("Đơn vị khớp với phần đã gõ"))
        self._typed.textChanged.connect(self._show_matching)
        self._typed.turned.connect(self._turn)
        self._typed.returnPressed.connect(self.choose)
        self._list.itemActivated.connect(self.choose)
        self.setLayout(column(self._typed, self._list, spacing=4))
        self.setFocusProxy(self._typed)

    def offer(self, units: Sequence[Unit]) -> None:
        """The units of another round."""
        self._units = units
        self._typed.setPlaceholderText(
            self.tr("Gõ một phần tên, không cần dấu: son duong")
            if units
            else self.tr("Gõ đủ tên đơn vị, ví dụ UBND xã Đông Thọ")
        )
        self._show_matching()

    def forget(self) -> None:
        """Nothing is typed any more."""
        self._typed.clear()

    def wanted(self) -> str:
        """The name or code of the current line, "" where nothing is typed and nothing is on the list."""
        item = self._list.currentItem()
        return str(item.data(NAME)) if item else ""

    def choose(self) -> None:
        """Take the current line."""
        if self.wanted():
            self.chosen.emit(self.wanted())

    def _show_matching(self) -> None:
        typed = clean(self._typed.text())
        words = fold(typed).split()
        found = [unit for unit in self._units if matches(words, fold(unit.name))]
        self._list.clear()
        for unit in found:
            self._add(unit.name, unit.code)
        if typed and fold(typed) not in {fold(unit.name) for unit in found}:
            self._add(self.tr("Dùng tên vừa gõ: {0}").format(typed), typed)
        self._list.setCurrentRow(0 if typed else -1)
        self.ready.emit(bool(typed))

    def _turn(self, event: QKeyEvent) -> None:
        self._list.keyPressEvent(event)

    def _add(self, text: str, name: str) -> None:
        item = QListWidgetItem(text)
        item.setData(NAME, name)
        item.setToolTip(text)
        item.setSizeHint(QSize(0, active().px(LINE)))
        self._list.addItem(item)


class _UnitField(QLineEdit):
    """A line whose up and down keys move in the list below it."""

    turned = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TO_LIST:
            self.turned.emit(event)
        else:
            super().keyPressEvent(event)
