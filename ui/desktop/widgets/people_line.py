"""Who signs, and which letter: one line, and the way to where they are changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.notation import date_text
from models.records import Submission
from ui.desktop.widgets.basics import ElidedLabel, button, row


class PeopleLine(QWidget):
    """`wanted`: they are to be changed."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("secondary")
        self.edit = button(self.tr("Sửa…"), self.wanted.emit, "link")
        self.edit.setAccessibleName(self.tr("Sửa đầu mối, người ký, văn bản"))
        line = row(self._words, self.edit)
        line.setStretch(0, 1)
        self.setLayout(line)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._words.text()

    def show_people(self, submission: Submission) -> None:
        """Show what there is, and say what there is not."""
        signer = ", ".join(filter(None, (submission.signer_name, submission.signer_title)))
        number, day = submission.letter_number, date_text(submission.letter_date)
        letter = self.tr("số {0}").format(number) if number else self.tr("chưa có số văn bản")
        dated = self.tr("{0} ngày {1}").format(letter, day) if number and day else letter
        parts = (self.tr("Người ký: {0}").format(signer or self.tr("chưa ghi")), dated)
        self._words.setText(" · ".join(parts))
