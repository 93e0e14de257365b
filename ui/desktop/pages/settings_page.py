"""Cài đặt: the unit, its people and letter, key, copies, screen. Everything is kept as it is left; there is no OK."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLayout, QWidget

from ui.desktop.screen import Screen
from ui.desktop.session import Session
from ui.desktop.table_paper import TablePaper
from ui.desktop.widgets.backup_list import BackupList, OpenReader
from ui.desktop.widgets.basics import button, card, column, is_roomy, label, may_be_narrow, row, scrolling
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.kept_unit import KeptUnit
from ui.desktop.widgets.key_backup import KeyBackup
from ui.desktop.widgets.key_facts import KeyFacts, KeyFactsView
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.desktop.widgets.screen_choice import ScreenChoice
from ui.desktop.widgets.sign_blocks import SignBlocks
from ui.desktop.widgets.unit_fields import UnitFields
from ui.key_tables import key_table
from workflows.office import Office
from workflows.unit_defaults import CONTACT, LETTER, known_units, take_defaults

MARGIN = 14
KEY_PAPER = "Mã khóa ký số"
"""Of the file and of the print job, as the document says it."""


class SettingsPage(Entered):
    """`redress_wanted(key)`: a setting of the screen is another. `restore_wanted(Path)`: put this copy back.

    `session` gives the submission that is open, or None.
    """

    redress_wanted = Signal(str)
    restore_wanted = Signal(object)

    def __init__(
        self,
        office: Office,
        open_reader: OpenReader,
        session: Callable[[], Session | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._office, self._session = office, session
        self.unit = KeptUnit(office, self)
        self.units = QComboBox()
        self.units.setAccessibleName(self.tr("Đơn vị"))
        may_be_narrow(self.units)
        self.use = button(self.tr("Dùng cho báo cáo đang mở"), self._use)
        self.contact, self.letter = UnitFields(self.unit, CONTACT), UnitFields(self.unit, LETTER)
        self.signers = SignBlocks(self.unit)
        self.key, self.backup = KeyFactsView(office), KeyBackup(office)
        self.display = ScreenChoice(Screen())
        self.copies = BackupList(office, open_reader)
        self.notice = NoticeStrip()
        self.paper = TablePaper(self, office, self.notice, KEY_PAPER)
        self.about = label(look="secondary", wrap=True)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Look again which units there are, and what is kept."""
        session, known = self._session(), known_units(self._office)
        wanted = self.unit.code or (session.live.tree.submission.unit_code if session else "")
        self.units.clear()
        for unit in known:
            self.units.addItem(unit.name, unit.code)
        self.units.setCurrentIndex(max(0, self.units.findData(wanted)) if known else -1)
        self.units.setEnabled(bool(known))
        self._show_unit()
        self.copies.refresh()
        self.display.refresh()

    def focus_on(self, key: str) -> None:
        """Put the keyboard where a setting of the screen is chosen."""
        self.display.choices[key].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show_unit(self) -> None:
        code = str(self.units.currentData() or "")
        self.unit.show(code)
        self.key.show_unit(code)
        self.backup.show_unit(code, self.units.currentText())
        session = self._session()
        is_open = session is not None and session.live.tree.submission.unit_code == code
        self.use.setEnabled(is_open and not self._office.store.read_only)
        self.about.setText(self._about_text(code))

    def _about_text(self, code: str) -> str:
        if not code:
            return self.tr(
                "Chưa có báo cáo nào trên máy này. Hãy bắt đầu một báo cáo, rồi ghi thông tin đơn vị ở đây."
            )
        return self.tr(
            "Đầu mối, người ký, công văn dưới đây được ghi sẵn vào báo cáo sau của đơn vị. Mọi mục được lưu ngay."
        )

    def _use(self) -> None:
        session = self._session()
        if session is None:
            return
        if session.do(take_defaults(session.live.tree, self.unit.defaults)):
            said, undo = self.tr("Đã ghi vào báo cáo đang mở."), Offer(self.tr("Hoàn tác"), session.undo)
            self.notice.say(said, "good", undo)
        else:
            self.notice.say(self.tr("Báo cáo đang mở đã ghi như vậy."))

    def _print_code(self, key: KeyFacts) -> None:
        if key.certificate is not None and key.made_at is not None:
            unit, now = self.units.currentText(), self._office.now()
            self.paper.ask_then_print(key_table(key.certificate, key.made_at, unit, now))

    def _ask_restore(self, path: Path) -> None:
        question = self.tr(
            "Khôi phục từ {0}? Dữ liệu hiện nay được sao lưu trước, rồi thay bằng bản này."
        ).format(path.name)
        self.notice.say(
            question, "warning", Offer(self.tr("Khôi phục"), partial(self.restore_wanted.emit, path))
        )
        self.notice.focus_offer()

    def _connect(self) -> None:
        self.units.activated.connect(self._show_unit)
        self.unit.failed.connect(self.notice.refuse)
        self.copies.restore_wanted.connect(self._ask_restore)
        self.copies.said.connect(self.notice.say)
        self.key.print_wanted.connect(self._print_code)
        self.backup.done.connect(partial(self.notice.say, kind="good"))
        self.backup.changed.connect(self._show_unit)
        self.display.chosen.connect(self.redress_wanted)

    def _arrange(self) -> None:
        choice = row(self.units, self.use)
        choice.setStretch(0, 1)
        unit = column(choice, self.about)
        left = (
            _group(self.tr("Đơn vị"), unit),
            _group(self.tr("Đầu mối"), self.contact),
            _group(self.tr("Người ký"), self.signers),
            _group(self.tr("Hiển thị"), self.display),
        )
        right = (
            _group(self.tr("Công văn"), self.letter),
            _group(self.tr("Khóa của đơn vị"), column(self.key, self.backup)),
            _group(self.tr("Sao lưu"), self.copies),
        )
        inside = scrolling(_columns(left, right))
        layout = column(self.notice, inside, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.entrance = self.units


def _columns(left: tuple[QFrame, ...], right: tuple[QFrame, ...]) -> QLayout:
    if not is_roomy():
        made = column(*left, *right, spacing=10, margins=12)
        made.addStretch(1)
        return made
    sides = [column(*side, spacing=10) for side in (left, right)]
    for side in sides:
        side.addStretch(1)
    made = row(*sides, spacing=12, margins=12)
    for place in (0, 1):
        made.setStretch(place, 1)
    return made


def _group(title: str, content: QWidget | QLayout) -> QFrame:
    return card(column(label(title, "heading"), content, margins=MARGIN))
