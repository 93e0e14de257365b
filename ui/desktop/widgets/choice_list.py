"""What is done with rows of an import: the one list, for all rows and for those that are selected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from models.import_plan import Choice
from ui.desktop.widgets.basics import may_be_narrow
from ui.desktop.widgets.import_words import choice_explained, choice_word

TOOL_TIP = Qt.ItemDataRole.ToolTipRole


class ChoiceList(QComboBox):
    """`chosen(Choice | None)`: this is to be done; None: as it is proposed."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        may_be_narrow(self)
        for place, choice in enumerate((None, *Choice)):
            self.addItem(choice_word(choice), choice or "")
            self.setItemData(place, choice_explained(choice), TOOL_TIP)
        self.activated.connect(self._choose)

    def show_choice(self, choice: Choice | None) -> None:
        """This is done now."""
        self.setCurrentIndex(self.findData(choice or ""))

    def _choose(self) -> None:
        said = str(self.currentData())
        self.chosen.emit(Choice(said) if said else None)
