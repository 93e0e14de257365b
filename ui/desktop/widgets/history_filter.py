"""What is looked for among the changes: procedure, field, column, person, days. It finds nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from models.profiles import Profile
from models.records import COLUMNS, Kind
from ui.desktop.theme import active
from ui.desktop.widgets.basics import ElidedLabel, button, column, may_be_narrow, row
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.text_field import date_field
from ui.desktop.widgets.wording import capital
from ui.messages import column_title
from workflows.history import FIELD, Search

REST = 200
"""Milliseconds after the last letter: a list that is read anew at every letter would stumble."""
_LEFT_OUT = frozenset({"id", "field_id", "position", "doubt"})
DATE_WIDTH = 104


class HistoryFilter(QWidget):
    """`changed`: something else is looked for."""

    changed = Signal()

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = ""
        self.words = self._line(self.tr("Tên thủ tục"), self.tr("Tên thủ tục, không cần dấu"))
        self.field = self._line(self.tr("Lĩnh vực"), self.tr("Lĩnh vực"))
        self.column = self._choice(self.tr("Nội dung thay đổi"))
        self.person = self._choice(self.tr("Người thay đổi"))
        self.since, self.until = date_field(self.tr("Từ ngày")), date_field(self.tr("Đến ngày"))
        self._since = self._until = ""
        self._only = ElidedLabel("strong")
        self._clear = button(self.tr("Bỏ lọc"), self.clear, "link")
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.changed)
        self._offer_columns(profile)
        self._arrange()

    def search(self) -> Search:
        """What is looked for now."""
        return Search(
            self.words.text(),
            self.field.text(),
            str(self.column.currentData() or ""),
            self._since,
            self._until,
            str(self.person.currentData() or ""),
            self._record,
        )

    def offer_people(self, people: Sequence[str]) -> None:
        """Who has worked on the submission."""
        chosen = self.person.currentData()
        self.person.blockSignals(True)
        self.person.clear()
        self.person.addItem(self.tr("Mọi người"), "")
        for name in people:
            self.person.addItem(name, name)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        self.person.blockSignals(False)

    def look_up(self, record: str, name: str) -> None:
        """Only this procedure, whatever it was called."""
        self.clear()
        self._record = record
        self._only.setText(self.tr("Chỉ thủ tục: {0}").format(name))
        self._show_whether_on()
        self.changed.emit()

    def clear(self) -> None:
        """Look for everything again."""
        was_on = self.search() != Search()
        self._record = ""
        for line in (self.words, self.field):
            line.blockSignals(True)
            line.clear()
            line.blockSignals(False)
        for choice in (self.column, self.person):
            choice.setCurrentIndex(0)
        for field in (self.since, self.until):
            field.begin("")
        self._since = self._until = ""
        self._show_whether_on()
        if was_on:
            self._rest.stop()
            self.changed.emit()

    def _arrange(self) -> None:
        first = row(self.words, self.field, spacing=6)
        first.setStretch(0, 3)
        first.setStretch(1, 2)
        second = QWidget()
        parts = (self.column, self.person, self.since, self.until)
        second.setLayout(FlowLayout(*parts, spacing=active().px(6)))
        last = row(self._only, self._clear)
        last.setStretch(0, 1)
        self.setLayout(column(first, second, last, spacing=6))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for choice in (self.column, self.person):
            choice.currentIndexChanged.connect(self._wait)
        for place, field in enumerate((self.since, self.until)):
            field.setPlaceholderText(self.tr("Đến ngày") if place else self.tr("Từ ngày"))
            field.setFixedWidth(active().px(DATE_WIDTH))
            field.committed.connect(self._set_since if not place else self._set_until)
        self._show_whether_on()

    def _offer_columns(self, profile: Profile) -> None:
        self.column.addItem(self.tr("Mọi nội dung"), "")
        names = [name for name in COLUMNS[Kind.PROCEDURE] if name not in _LEFT_OUT]
        for name in ("levels", "eligibility", FIELD, *names, *COLUMNS[Kind.TIER][1:]):
            if self.column.findData(name) < 0:
                title = column_title(name, profile)
                self.column.addItem(capital(title), name)

    def _line(self, name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        made.textChanged.connect(self._wait)
        return made

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        may_be_narrow(made)
        return made

    def _set_since(self, day: str) -> None:
        self._since = day
        self._wait()

    def _set_until(self, day: str) -> None:
        self._until = day
        self._wait()

    def _wait(self) -> None:
        self._show_whether_on()
        self._rest.start()

    def _show_whether_on(self) -> None:
        self._clear.setVisible(self.search() != Search())
        self._only.setVisible(bool(self._record))
