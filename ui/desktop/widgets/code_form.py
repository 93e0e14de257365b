"""The code that somebody reads out over the telephone, typed in. Folded away until it is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from models.problems import Problem
from ui.desktop.widgets.basics import button, column, label, reveal, row
from ui.messages import problem_text


class CodeForm(QFrame):
    """`wanted(str)`: this code was typed. `left`: closed, whatever came of it."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "told")
        self._asked = label("", wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Mã khóa nghe qua điện thoại"))
        self.field.setPlaceholderText(self.tr("12 chữ số, ví dụ 4821 7730 1195"))
        self.field.returnPressed.connect(self._take)
        self._said = label(look="error", wrap=True)
        hands = row(button(self.tr("Đối chiếu"), self._take), button(self.tr("Thôi"), self.close_form))
        hands.addStretch(1)
        self.setLayout(column(self._asked, self.field, self._said, hands, margins=10))
        self.hide()

    def open(self, asked: str) -> None:
        """Ask for the code in these words."""
        self._asked.setText(asked)
        self.field.clear()
        self._say("")
        self.show()
        self.field.setFocus()
        reveal(self)

    def refuse(self, problem: Problem) -> None:
        """It is another code, or none is asked for here."""
        self._say(problem_text(problem))
        self.field.setFocus()
        self.field.selectAll()
        reveal(self)

    @property
    def said(self) -> str:
        """Why the code was not taken."""
        return self._said.text()

    def close_form(self) -> None:
        """Fold away."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        if self.field.text().strip():
            self.wanted.emit(self.field.text())
        else:
            self._say(self.tr("Chưa gõ mã. Hãy gõ các số mà đơn vị đọc."))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
