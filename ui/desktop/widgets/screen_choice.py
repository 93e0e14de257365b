"""Text size, contrast and language of this PC's screen: kept at once, and shown at once by whoever made the window."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.desktop.screen import ENGLISH, LANGUAGE, PALETTE, SYSTEM, TEXT_SIZE, VIETNAMESE, Screen
from ui.desktop.widgets.basics import may_be_narrow
from ui.desktop.widgets.unit_fields import titled, wrapping_form

SIZES = (100, 110, 125, 150, 175, 200)
Choices = Sequence[tuple[str, str]]
"""What can be chosen: a text, and the value as it is kept."""


class ScreenChoice(QWidget):
    """`chosen(key)`: the setting of this key is another now. `choices` by key."""

    chosen = Signal(str)

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self.choices: dict[str, QComboBox] = {}
        self._form = wrapping_form()
        self._add(TEXT_SIZE.key, self.tr("Cỡ chữ"), self._sizes())
        self._add(PALETTE.key, self.tr("Tương phản"), self._palettes())
        self._add(
            LANGUAGE.key, self.tr("Ngôn ngữ (Language)"), (("Tiếng Việt", VIETNAMESE), ("English", ENGLISH))
        )
        self.setLayout(self._form)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        kept = {setting.key: str(setting.of(self._screen)) for setting in (TEXT_SIZE, PALETTE, LANGUAGE)}
        for key, choice in self.choices.items():
            choice.setCurrentIndex(choice.findData(kept[key]))

    def _sizes(self) -> Choices:
        return [(self.tr("Theo hệ thống"), "0"), *((f"{size} %", str(size)) for size in SIZES)]

    def _palettes(self) -> Choices:
        return (
            (self.tr("Theo hệ thống"), SYSTEM),
            (self.tr("Bình thường"), "light"),
            (self.tr("Tương phản cao"), "high-contrast"),
        )

    def _add(self, key: str, title: str, choices: Choices) -> None:
        made = self.choices[key] = QComboBox()
        made.setAccessibleName(title)
        may_be_narrow(made)
        for text, value in choices:
            made.addItem(text, value)
        made.activated.connect(lambda: self._keep(key, str(made.currentData())))
        self._form.addRow(titled(title, made), made)

    def _keep(self, key: str, value: str) -> None:
        if self._screen.setting(key) != value:
            self._screen.set_setting(key, value)
            self.chosen.emit(key)
