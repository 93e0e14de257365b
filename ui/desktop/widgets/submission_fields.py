"""Fields over columns of the submission: each shows its column and commits it as it is left. It arranges nothing."""

from collections.abc import Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QLabel

from models.edits import set_submission
from models.records import Kind
from ui.desktop.session import Session
from ui.desktop.theme import look
from ui.desktop.widgets.authority_choice import AuthorityChoice
from ui.desktop.widgets.basics import Titled, label, may_be_narrow
from ui.desktop.widgets.lines_field import LinesField
from ui.desktop.widgets.text_field import TextField, date_field
from ui.messages import column_title

DATES = frozenset({"letter_date"})
Field = TextField | LinesField
F = TypeVar("F", TextField, LinesField)


class SubmissionFields:
    """Makes fields, and keeps them as the submission is."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.fields: dict[str, Field] = {}
        self.choices: dict[str, QComboBox] = {}

    def text(self, name: str, hint: str = "") -> TextField:
        """A field of one line."""
        title = column_title(name)
        made = date_field(title) if name in DATES else TextField(title, hint=hint)
        return self._kept(name, made)

    def lines(self, name: str, rows: int, hint: str = "") -> LinesField:
        """A field of several lines, `rows` of which are to be seen."""
        return self._kept(name, LinesField(column_title(name), rows, hint=hint))

    def choice(self, name: str, options: Mapping[str, str]) -> QComboBox:
        """A choice among values, each with its words; a value that is none of them is shown as it is."""
        made = self.choices[name] = QComboBox()
        made.setAccessibleName(column_title(name))
        may_be_narrow(made)
        for value, text in options.items():
            made.addItem(text, value)
        made.activated.connect(lambda: self._set(name, str(made.currentData())))
        return made

    def authority(self) -> QComboBox:
        """By whose authority the letter is signed."""
        made = self.choices["signer_authority"] = AuthorityChoice()
        made.committed.connect(partial(self._set, "signer_authority"))
        return made

    def title(self, name: str, text: str = "") -> QLabel:
        """The label of a field: the name of its column where no other text is given."""
        words = text or column_title(name)
        made = label(words[0].upper() + words[1:])
        made.setBuddy(self.fields.get(name) or self.choices[name])
        return made

    def titled(self, name: str, text: str = "") -> Titled:
        """A field with its label before it."""
        return self.title(name, text), self.fields.get(name) or self.choices[name]

    def refresh(self) -> None:
        """Show the submission as it is now, and mark what is missing."""
        submission = self._session.live.tree.submission
        found = self._session.live.findings.of_record(Kind.SUBMISSION, submission.id)
        missing = {finding.place.column for finding in found}
        for name, field in self.fields.items():
            field.set_value(getattr(submission, name))
            look(field, "missing" if name in missing else "")
        for name, choice in self.choices.items():
            _show_choice(choice, getattr(submission, name))

    def go_to(self, name: str) -> None:
        """Put the cursor into the field of a column."""
        field = self.fields.get(name)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _kept(self, name: str, made: F) -> F:
        self.fields[name] = made
        made.committed.connect(partial(self._set, name))
        return made

    def _set(self, name: str, value: str) -> None:
        self._session.do(set_submission(self._session.live.tree, {name: value}))


def _show_choice(choice: QComboBox, value: str) -> None:
    if choice.findData(value) < 0:
        choice.addItem(value, value)
    choice.setCurrentIndex(choice.findData(value))
