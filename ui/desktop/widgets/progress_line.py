"""How far long work of a page is, and the way to stop it; hidden while nothing runs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.desktop.widgets.basics import button, column, give_back_focus, label, row
from ui.messages import step_text


class ProgressLine(QWidget):
    """`stop_wanted`: the officer does not want to wait for it."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step, self._bar = label(look="secondary"), QProgressBar()
        self._bar.setTextVisible(False)
        self.stop = button(self.tr("Dừng"), self._ask_to_stop)
        line = row(self._bar, self.stop)
        line.setStretch(0, 1)
        self.setLayout(column(self._step, line))
        self._held: QWidget | None = None
        self.show_running((), on=False)

    def show_running(self, resting: Sequence[QWidget], *, on: bool) -> None:
        """Work begins, or is over. `resting` can be used again then, and the keyboard is where it was."""
        if on:
            self._held = self.window().focusWidget()
        for part in resting:
            part.setDisabled(on)
        self._step.setText(self.tr("Chuẩn bị") if on else "")
        self._bar.setValue(0)
        self.setVisible(on)
        if not on:
            self._give_back()

    def show_progress(self, step: str, done: int, total: int) -> None:
        """The step it is at, and how much of all is done."""
        self._step.setText(step_text(step))
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def _give_back(self) -> None:
        held, self._held = self._held, None
        give_back_focus(held)

    def _ask_to_stop(self) -> None:
        self._step.setText(self.tr("Đang dừng…"))
        self.stop_wanted.emit()
