"""The unit's letter, edited in place: kind, symbol, addressees, troubles and proposals, who signs, attached files.

Blank fields show what the letter takes from the unit itself; two lines say what its head and its sign block come to.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from models.letters import ROOM, OutgoingLetter, presets
from models.records import REPORT
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.attachment_list import AttachmentList
from ui.desktop.widgets.basics import CARD_MARGIN, card, column, form_grid, is_roomy, label, scrolling
from ui.desktop.widgets.submission_fields import SubmissionFields
from workflows.letters import letter_of
from workflows.working import Outcome

NARROWEST, WIDEST = 400, 470
PRESET = ("agency_symbol", "drafting_unit", "place_name", "head_title")
HEAD = (
    ("letter_kind",),
    ("letter_number", "letter_date"),
    ("agency_symbol", "drafting_unit"),
    ("place_name",),
)
SIGNING = (("signer_authority",), ("head_title",), ("signer_title",), ("signer_name",))


class LetterForm(QWidget):
    """`changed`: the letter says something else than before."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.columns = session, SubmissionFields(session)
        self.attachments = AttachmentList(session)
        self._head, self._signing = label(look="secondary", wrap=True), label(look="secondary", wrap=True)
        self._make_fields()
        self._letter: OutgoingLetter | None = None
        parts = column(self._head_card(), self._text_card(), self._signing_card(), self._files_card())
        parts.addStretch()
        area = scrolling(parts)
        self.setLayout(column(area, spacing=0))
        if is_roomy():
            self.setMinimumWidth(active().px(NARROWEST))
        self.setMaximumWidth(active().px(WIDEST))
        self.setFocusProxy(self.columns.choices["letter_kind"])
        self.refresh()
        session.changed.connect(self._follow)

    def refresh(self) -> None:
        """Show the letter as it is now."""
        working = self._session.working
        self.setEnabled(not working.office.store.read_only)
        self.columns.refresh()
        self.attachments.refresh()
        usual = presets(working.tree.submission, working.round)
        for name in PRESET:
            self.columns.fields[name].setPlaceholderText(getattr(usual, name))
        letter = letter_of(working)
        self._head.setText(f"{letter.reference} · {letter.place_and_date}".replace(ROOM, "…"))
        self._signing.setText("\n".join(letter.sign_lines))
        if letter != self._letter:
            self._letter = letter
            self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _follow(self, _outcome: Outcome) -> None:
        if self.isVisible():
            self.refresh()

    def _make_fields(self) -> None:
        kinds = {"": self.tr("Công văn"), REPORT: self.tr("Báo cáo")}
        self.columns.choice("letter_kind", kinds)
        for name in ("letter_number", "letter_date", *PRESET, "signer_title", "signer_name"):
            self.columns.text(name)
        self.columns.authority()
        department = self._session.working.round.department.name
        self.columns.lines("addressees", 2, department)
        self.columns.lines("recipients", 2, self.tr("Như trên"))
        self.columns.lines("difficulties", 4, self.tr("Mỗi ý một dòng; để trống nếu không có"))
        self.columns.lines("proposals", 4, self.tr("Mỗi ý một dòng; để trống nếu không có"))

    def _head_card(self) -> QFrame:
        titles = {
            "letter_date": self.tr("Ngày"),
            "agency_symbol": self.tr("Ký hiệu cơ quan"),
            "drafting_unit": self.tr("Đơn vị soạn"),
        }
        grid = self._grid(HEAD, titles)
        self._wide(grid, "addressees")
        grid.addWidget(self._head, grid.rowCount(), 1, 1, 3)
        return card(column(label(self.tr("Văn bản"), "heading"), grid, margins=CARD_MARGIN))

    def _text_card(self) -> QFrame:
        heading = label(self.tr("Khó khăn, vướng mắc; đề xuất, kiến nghị"), "heading")
        layout = column(heading, spacing=4, margins=CARD_MARGIN)
        for name in ("difficulties", "proposals"):
            layout.addWidget(self.columns.title(name))
            layout.addWidget(self.columns.fields[name])
        return card(layout)

    def _signing_card(self) -> QFrame:
        titles = {"signer_authority": self.tr("Thẩm quyền ký"), "head_title": self.tr("Người đứng đầu")}
        grid = self._grid(SIGNING, titles)
        self._wide(grid, "recipients")
        grid.addWidget(self._signing, grid.rowCount(), 1, 1, 3)
        return card(column(label(self.tr("Người ký, nơi nhận"), "heading"), grid, margins=CARD_MARGIN))

    def _files_card(self) -> QFrame:
        return card(column(label(self.tr("Tệp đính kèm"), "heading"), self.attachments, margins=CARD_MARGIN))

    def _grid(self, rows: tuple[tuple[str, ...], ...], titles: dict[str, str]) -> QGridLayout:
        return form_grid(
            [[self.columns.titled(name, titles.get(name, "")) for name in names] for names in rows]
        )

    def _wide(self, grid: QGridLayout, name: str) -> None:
        line = grid.rowCount()
        grid.addWidget(self.columns.title(name), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.columns.fields[name], line, 1, 1, 3)
