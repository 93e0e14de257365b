"""A choice among tiers, fields or levels: the one list, wherever an import asks."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from models.profiles import Profile
from models.taken import AskKind
from models.text import clean
from ui.desktop.widgets.basics import may_be_narrow
from ui.desktop.widgets.import_words import answer_word, asked_word


class AnswerChoice(QComboBox):
    """Tiers and levels are chosen, fields also typed."""

    def __init__(
        self, kind: AskKind, profile: Profile, fields: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._profile = kind, profile
        self.setAccessibleName(asked_word(kind))
        may_be_narrow(self)
        self.setPlaceholderText(self.tr("Chọn…"))
        if kind is AskKind.FIELD:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            edit = self.lineEdit()
            assert edit is not None
            edit.setPlaceholderText(self.tr("Gõ hoặc chọn…"))
        for value in self._values(fields):
            self.offer(value)
        self.set_answer("")

    @property
    def answer(self) -> str:
        """What is chosen, or typed; "" for nothing."""
        if self.isEditable():
            return clean(self.currentText())
        return str(self.currentData() or "")

    def offer(self, answer: str) -> None:
        """One more that can be chosen."""
        self.addItem(answer_word(self._kind, answer, self._profile), answer)

    def set_answer(self, answer: str) -> None:
        """Show an answer."""
        place = self.findData(answer)
        if answer and place < 0:
            self.offer(answer)
            place = self.findData(answer)
        self.setCurrentIndex(place)
        if self.isEditable() and not answer:
            self.clearEditText()

    def _values(self, fields: Sequence[str]) -> Sequence[str]:
        match self._kind:
            case AskKind.TIER:
                return self._profile.tier_keys
            case AskKind.LEVEL:
                return [level.key for level in self._profile.levels]
            case AskKind.FIELD:
                return fields
