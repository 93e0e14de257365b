"""Who is to be called, who signs, the letter's number, and why there is another revision: edited in place."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desktop.session import Session
from ui.desktop.widgets.basics import form_grid, label
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
        styles = {
            "letter": self.tr("Như công văn của Sở"),
            "decree30": self.tr("Theo Nghị định 30/2020/NĐ-CP"),
        }
        titles = {"signer_authority": self.tr("Thẩm quyền ký")}
        pairs = [[self._columns.titled(name, titles.get(name, "")) for name in pair] for pair in PAIRS]
        self._columns.choice("appendix_style", styles)
        style = self._columns.titled("appendix_style", self.tr("Kiểu phụ lục"))
        return form_grid([*pairs, [style], [(self._why, self.fields["explanation"])]])
