"""The sticks that are plugged in, each a box to tick; noticed while the page is open, as they come and go."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.desktop.theme import active
from ui.desktop.widgets.basics import column, label
from ui.desktop.widgets.drives import Drive, removable_drives
from ui.desktop.widgets.wording import free_space_text
from ui.desktop.widgets.wrapped_check_box import WrappedCheckBox
from workflows.delivering import Target, TargetKind

LOOK_EVERY = 1500
"""Milliseconds between two looks at what is plugged in."""
NAME_WIDTH = 190
"""Pixels at 100 % for the name of a stick; the tooltip has where it is."""
ELIDE = Qt.TextElideMode.ElideMiddle


class StickList(QWidget):
    """`changed`: a stick came, went, or was ticked. A ticked stick that comes back is ticked again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Drive, QCheckBox] = {}
        self._ticked: set[str] = set()
        self._lines: QVBoxLayout = column(spacing=2)
        self._none = label(
            self.tr("Chưa thấy USB nào. Cắm USB vào, USB sẽ hiện ở đây."), "secondary", wrap=True
        )
        self._none.setContentsMargins(active().px(2), 0, 0, 0)
        self.setLayout(column(self._none, self._lines, spacing=0))
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_EVERY)
        self._looking.timeout.connect(self.look)

    @property
    def targets(self) -> list[Target]:
        """The sticks to write to."""
        return [
            Target(TargetKind.STICK, drive.path, drive.name)
            for drive, box in self.boxes.items()
            if box.isChecked()
        ]

    def look(self) -> None:
        """See what is plugged in now; nothing is drawn anew where that is what it was."""
        drives = removable_drives()
        if drives == list(self.boxes):
            return
        focused = next((str(drive.path) for drive, box in self.boxes.items() if box.hasFocus()), "")
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {drive: self._box(drive) for drive in drives}
        self._none.setVisible(not drives)
        for drive, box in self.boxes.items():
            if str(drive.path) == focused:
                box.setFocus()
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    def _box(self, drive: Drive) -> QCheckBox:
        box = WrappedCheckBox(str(drive.path), self._words(drive))
        box.setToolTip(str(drive.path))
        box.setDisabled(drive.read_only)
        box.setChecked(str(drive.path) in self._ticked and not drive.read_only)
        box.toggled.connect(partial(self._tick, drive))
        self._lines.addWidget(box)
        return box

    def _words(self, drive: Drive) -> str:
        name = self.fontMetrics().elidedText(drive.name, ELIDE, active().px(NAME_WIDTH))
        if drive.read_only:
            return self.tr("USB {0} · đang khóa ghi: gạt khóa rồi cắm lại").format(name)
        return self.tr("USB {0} · {1}").format(name, free_space_text(drive.free))

    def _tick(self, drive: Drive, on: bool) -> None:  # noqa: FBT001  # what the signal brings
        (self._ticked.add if on else self._ticked.discard)(str(drive.path))
        self.changed.emit()
