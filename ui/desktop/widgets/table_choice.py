"""Which of the received tables is looked at, and whether it takes part in the import."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from intake.readings import Reading, Role
from intake.tables import RawTable
from ui.desktop.importing import ReceivedTables, key_of
from ui.desktop.widgets.basics import column, is_roomy, may_be_narrow, row
from workflows.importing import ImportDraft


class TableChoice(QWidget):
    """`chosen`: another table is looked at. `turned(RawTable)`: this one is to be taken, or left."""

    chosen = Signal()
    turned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: list[RawTable] = []
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Bảng trong tệp"))
        may_be_narrow(self.list)
        self.taken = QCheckBox(self.tr("Lấy bảng này"))
        made = (row if is_roomy() else column)(self.list, self.taken)
        made.setStretch(0, 1)
        self.setLayout(made)
        self.list.currentIndexChanged.connect(self._choose)
        self.taken.clicked.connect(lambda: self.turned.emit(self.current))

    @property
    def current(self) -> RawTable | None:
        """The table that is looked at."""
        place = self.list.currentIndex()
        return self._tables[place] if 0 <= place < len(self._tables) else None

    def show_tables(self, tables: ReceivedTables, draft: ImportDraft) -> None:
        """All tables, each with how many procedures were found in it; the same one stays in sight."""
        former = key_of(self.current) if self.current else None
        readings = {key_of(reading.table): reading for reading in draft.readings}
        self._received = tables
        self._tables = list(tables.all)
        with QSignalBlocker(self.list):
            self.list.clear()
            for table in self._tables:
                self.list.addItem(self._title(table, readings.get(key_of(table))))
            keys = [key_of(table) for table in self._tables]
            self.list.setCurrentIndex(keys.index(former) if former in keys else self._first(readings))
        self._follow()

    def go_to(self, source: str, number: int) -> bool:
        """Look at this table; whether another one was looked at before."""
        keys = [key_of(table) for table in self._tables]
        if (source, number) not in keys or self.is_current(source, number):
            return False
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(keys.index((source, number)))
        self._follow()
        return True

    def is_current(self, source: str, number: int) -> bool:
        """Whether this table is looked at."""
        return self.current is not None and key_of(self.current) == (source, number)

    def _first(self, readings: dict[tuple[str, int], Reading]) -> int:
        """The first table with procedures in it, or else the first that is taken."""
        counted = [_procedures(readings.get(key_of(table))) for table in self._tables]
        found = (place for place, count in enumerate(counted) if count)
        return next(found, 0 if self._tables else -1)

    def _title(self, table: RawTable, reading: Reading | None) -> str:
        name = " · ".join(filter(None, (table.source or self.tr("Bảng đã dán"), table.name)))
        if not table.name and sum(other.source == table.source for other in self._tables) > 1:
            name = self.tr("{0} · bảng {1}").format(name, table.number)
        if reading is None:
            hidden = self.tr("{0} (đang ẩn, không lấy)") if table.hidden else self.tr("{0} (không lấy)")
            return hidden.format(name)
        return self.tr("{0} ({1} thủ tục)").format(name, _procedures(reading))

    def _choose(self) -> None:
        self._follow()
        self.chosen.emit()

    def _follow(self) -> None:
        table = self.current
        self.taken.setVisible(table is not None)
        if table is not None:
            self.taken.setChecked(self._received.is_taken(table))


def _procedures(reading: Reading | None) -> int:
    return sum(found.role is Role.PROCEDURE for found in reading.rows) if reading else 0
