"""Who is to be called, who signs, the letter's number, and why there is another revision: edited in place."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import label
from ui.desktop.widgets.submission_fields import SubmissionFields

PAIRS = (
    ("contact_name", "contact_phone"),
    ("signer_name", "signer_title"),
    ("signer_authority", "contact_email"),
    ("letter_number", "letter_date"),
)


class PeopleForm(QWidget):
    """Commits each field as it is left; `refresh` shows the submission and marks what is missing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._columns = session, SubmissionFields(session)
        hints = {
            "contact_email": self.tr("có thể để trống"),
            "letter_number": self.tr("có thể để trống"),
            "explanation": self.tr("vì sao gửi lại, thay đổi những gì"),
        }
        self._columns.authority()
        for name in (*(name for pair in PAIRS for name in pair), "explanation"):
            if name not in self._columns.choices:
                self._columns.text(name, hints.get(name, ""))
        self.fields = self._columns.fields
        self._why = label()
        self._why.setBuddy(self.fields["explanation"])
        self.setLayout(self._rows())
        self.refresh()

    def refresh(self) -> None:
        """Show the submission as it is now."""
        self._columns.refresh()
        revision = self._session.live.tree.submission.revision
        self._why.setText(self.tr("Lý do lập lần {0}").format(revision))
        self._why.setVisible(revision > 1)
        self.fields["explanation"].setVisible(revision > 1)

    def go_to(self, column: str) -> None:
        """Put the cursor into the field of a column."""
        self._columns.go_to(column)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(active().px(8))
        grid.setVerticalSpacing(active().px(6))
        titles = {"signer_authority": self.tr("Thẩm quyền ký")}
        for row, pair in enumerate(PAIRS):
            for side, name in enumerate(pair):
                grid.addWidget(self._columns.title(name, titles.get(name, "")), row, 2 * side)
                field = self.fields.get(name) or self._columns.choices[name]
                grid.addWidget(field, row, 2 * side + 1)
        last = len(PAIRS)
        styles = {
            "letter": self.tr("Như công văn của Sở"),
            "decree30": self.tr("Theo Nghị định 30/2020/NĐ-CP"),
        }
        grid.addWidget(label(self.tr("Kiểu phụ lục")), last, 0)
        grid.addWidget(self._columns.choice("appendix_style", styles), last, 1, 1, 3)
        grid.addWidget(self._why, last + 1, 0)
        grid.addWidget(self.fields["explanation"], last + 1, 1, 1, 3)
        for side in (1, 3):
            grid.setColumnStretch(side, 1)
        return grid
