"""The one place where the window speaks: a strip in the page, never a box in the way. The latest notice stands."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from models.problems import Problem
from ui.desktop import icons
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import button, give_back_focus, label, row
from ui.messages import problem_text

ICONS = {"good": "check", "warning": "warning", "error": "error"}


class Offer(NamedTuple):
    """What a notice offers to do: a verb, and the doing."""

    text: str
    do: Callable[[], object]


class NoticeStrip(QFrame):
    """Hidden while there is nothing to say. `kind` is "info", "good", "warning" or "error"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self._asked: QWidget | None = None
        self._mark = label()
        self._text = label(wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._do = button("", self._accept, "link")
        self._close = button(self.tr("Đóng"), self.clear, "link")
        line = row(self._mark, self._text, self._do, self._close)
        line.setContentsMargins(active().px(14), active().px(4), active().px(8), active().px(4))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setAccessibleName(self.tr("Thông báo"))
        self.hide()

    @property
    def text(self) -> str:
        """What the strip says now, "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, kind: str = "info", offer: Offer | None = None) -> None:
        """Show a notice in place of the one before."""
        look(self, "notice" if kind == "info" else f"notice-{kind}")
        self._mark.setVisible(kind in ICONS)
        if kind in ICONS:
            self._mark.setPixmap(icons.pixmap(ICONS[kind], kind, active().px(16)))
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._offer = offer
        self._do.setText(offer.text if offer else "")
        self._do.setVisible(offer is not None)
        self.show()

    def refuse(self, problem: Problem, offer: Offer | None = None) -> None:
        """Say what went wrong, why, and what to do now."""
        self.say(problem_text(problem), "error", offer)

    def clear(self) -> None:
        """Nothing to say any more."""
        self._offer = None
        self.hide()

    def focus_offer(self) -> None:
        """Put the keyboard where the answer is given; Esc leaves the question and goes back."""
        self._asked = self.window().focusWidget()
        self._do.setFocus()

    def leave(self) -> bool:
        """Take the question back; whether there was one."""
        if self._offer is None:
            return False
        self.clear()
        give_back_focus(self._asked)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.key() == Qt.Key.Key_Escape and self.leave()):
            super().keyPressEvent(event)

    def keep_open(self) -> None:
        """What this strip says is true as long as the window is open."""
        self._close.hide()

    def _accept(self) -> None:
        offer = self._offer
        self.clear()
        if offer is not None:
            offer.do()
