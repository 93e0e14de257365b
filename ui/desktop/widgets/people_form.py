"""Who is to be called, who signs, the letter, and why there is another revision: edited in place."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from models.edits import set_submission
from models.records import Kind
from ui.desktop.session import Session
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import label
from ui.desktop.widgets.text_field import TextField, date_field
from ui.messages import column_title

PAIRS = (
    ("contact_name", "contact_phone"),
    ("signer_name", "signer_title"),
    ("signer_authority", "contact_email"),
    ("letter_number", "letter_date"),
)
DATES = ("letter_date",)


class PeopleForm(QWidget):
    """Commits each field as it is left; `refresh` shows the submission and marks what is missing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hints = {
            "signer_authority": self.tr("ví dụ KT. CHỦ TỊCH"),
            "contact_email": self.tr("có thể để trống"),
            "letter_number": self.tr("có thể để trống"),
            "explanation": self.tr("vì sao gửi lại, thay đổi những gì"),
        }
        self.fields = {name: self._field(name) for pair in PAIRS for name in pair}
        self.fields["explanation"] = self._field("explanation")
        self._style = self._style_choice()
        self._why = label()
        self._why.setBuddy(self.fields["explanation"])
        self.setLayout(self._rows())
        self.refresh()

    def refresh(self) -> None:
        """Show the submission as it is now."""
        submission = self._session.live.tree.submission
        found = self._session.live.findings.of_record(Kind.SUBMISSION, submission.id)
        missing = {finding.place.column for finding in found}
        for name, field in self.fields.items():
            field.set_value(getattr(submission, name))
            look(field, "missing" if name in missing else "")
        self._style.setCurrentIndex(self._style.findData(submission.appendix_style))
        again = submission.revision > 1
        self._why.setText(self.tr("Lý do lập lần {0}").format(submission.revision))
        self._why.setVisible(again)
        self.fields["explanation"].setVisible(again)

    def go_to(self, column: str) -> None:
        """Put the cursor into the field of a column."""
        field = self.fields.get(column)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(active().px(8))
        grid.setVerticalSpacing(active().px(6))
        for row, pair in enumerate(PAIRS):
            for side, name in enumerate(pair):
                grid.addWidget(self._title(name), row, 2 * side)
                grid.addWidget(self.fields[name], row, 2 * side + 1)
        last = len(PAIRS)
        grid.addWidget(label(self.tr("Kiểu phụ lục")), last, 0)
        grid.addWidget(self._style, last, 1, 1, 3)
        grid.addWidget(self._why, last + 1, 0)
        grid.addWidget(self.fields["explanation"], last + 1, 1, 1, 3)
        for side in (1, 3):
            grid.setColumnStretch(side, 1)
        return grid

    def _title(self, name: str) -> QLabel:
        titles = {"signer_authority": self.tr("Thẩm quyền ký")}
        text = titles.get(name) or column_title(name)
        made = label(text[0].upper() + text[1:])
        made.setBuddy(self.fields[name])
        return made

    def _field(self, name: str) -> TextField:
        title = column_title(name)
        made = date_field(title) if name in DATES else TextField(title, hint=self._hints.get(name, ""))
        made.committed.connect(partial(self._set, name))
        return made

    def _style_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(column_title("appendix_style"))
        choice.addItem(self.tr("Như công văn của Sở"), "letter")
        choice.addItem(self.tr("Theo Nghị định 30/2020/NĐ-CP"), "decree30")
        choice.activated.connect(lambda: self._set("appendix_style", str(choice.currentData())))
        return choice

    def _set(self, name: str, value: str) -> None:
        self._session.do(set_submission(self._session.live.tree, {name: value}))
