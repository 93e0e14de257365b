"""The documents that can be looked at, side by side; one is chosen, by arrow keys or by Alt and its number."""

from collections.abc import Iterable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.desktop.theme import active
from ui.desktop.widgets.flow_layout import FlowLayout

_THE_CHOSEN, _ANY_OTHER = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
"""Tab leads to the chosen one only; from there it is the arrow keys."""


class Named(Protocol):
    """What has a name for its tab."""

    @property
    def name(self) -> str:
        """The name."""
        ...


class DocumentTabs(QWidget):
    """`chosen(Named)`: the officer wants to look at this one. `called(Named)`: it was chosen by its number."""

    chosen = Signal(object)
    called = Signal(object)

    def __init__(self, documents: Iterable[Named], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._tabs: list[tuple[Named, QPushButton]] = []
        self._flow = FlowLayout(spacing=active().px(6))
        self.setLayout(self._flow)
        for document in documents:
            self.add(document)

    @property
    def documents(self) -> list[Named]:
        """What there is, from left to right."""
        return [document for document, _ in self._tabs]

    @property
    def last(self) -> QPushButton:
        """The tab at the right."""
        return self._tabs[-1][1]

    def add(self, document: Named) -> None:
        """One more, at the right."""
        made = QPushButton(document.name)
        made.setProperty("look", "tab")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setFocusPolicy(_ANY_OTHER)
        made.toggled.connect(partial(self._choose, document))
        number = len(self._tabs) + 1
        made.setToolTip(self.tr("{0} (Alt+{1})").format(document.name, number))
        self._group.addButton(made)
        self._flow.addWidget(made)
        if self._tabs:
            self.setTabOrder(self.last, made)
        self._tabs.append((document, made))
        made.show()

    def remove_last(self) -> None:
        """Take the one at the right away."""
        _, made = self._tabs.pop()
        self._group.removeButton(made)
        self._flow.removeWidget(made)
        made.hide()
        made.deleteLater()

    def show_chosen(self, document: Named) -> None:
        """Choose one of them."""
        self._tabs[self.documents.index(document)][1].setChecked(True)

    def add_keys(self, page: QWidget) -> None:
        """Alt and a number choose, anywhere on this page."""
        for number in range(1, 10):
            QShortcut(QKeySequence(f"Alt+{number}"), page, partial(self._choose_number, number))

    def _choose_number(self, number: int) -> None:
        if number <= len(self._tabs):
            document, tab = self._tabs[number - 1]
            tab.setChecked(True)
            self.called.emit(document)

    def _choose(self, document: Named, checked: bool) -> None:  # noqa: FBT001  # Qt says whether
        tab = self._tabs[self.documents.index(document)][1]
        tab.setFocusPolicy(_THE_CHOSEN if checked else _ANY_OTHER)
        if checked:
            self.chosen.emit(document)
