"""Qt's model over a received table, as the file has it, with what each row was taken for. Nothing is copied."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from intake.readings import ColumnMeaning, Meaning, Reading, Role, RowReading
from intake.tables import RawTable
from models.profiles import Profile
from ui.desktop.item_models.roles import ALIGNMENT, DISPLAY, HORIZONTAL, LEFT, SPOKEN, TOOL_TIP
from ui.desktop.widgets.import_words import meaning_word, role_word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SURE = 70
"""From here on a reading is not marked as one to be looked at."""


class RawModel(QAbstractTableModel):
    """One table at a time; columns are those that hold something, named as spreadsheets name them."""

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.profile = profile
        self.table: RawTable | None = None
        self.meanings: Mapping[int, ColumnMeaning] = {}
        self.columns: list[int] = []
        self.is_taken = False
        """Whether somebody looked at what its columns hold."""
        self._readings: Mapping[int, RowReading] = {}
        self._places: Mapping[int, int] = {}

    def show_table(self, table: RawTable | None, reading: Reading | None) -> None:
        """Show a table and how it was understood (None: it is not taken, nobody looked)."""
        self.beginResetModel()
        if table is not self.table:
            self.table = table
            self.columns = sorted({column for row in table.rows for column in row.cells}) if table else []
            self._places = {row.number: place for place, row in enumerate(table.rows)} if table else {}
        self.is_taken = reading is not None
        self.meanings = reading.columns if reading else {}
        self._readings = {row.number: row for row in reading.rows} if reading else {}
        self.endResetModel()

    def place_of(self, number: int) -> int:
        """Where the row with this number of the file stands; -1 where it is not there."""
        return self._places.get(number, -1)

    def number_at(self, place: int) -> int:
        """The number in the file of the row at a place."""
        return self.table.rows[place].number if self.table and 0 <= place < len(self.table.rows) else 0

    def reading_at(self, place: int) -> RowReading | None:
        """How the row at a place was understood."""
        return self._readings.get(self.number_at(place))

    def role_at(self, place: int) -> Role | None:
        """What the row at a place was taken for; None where nobody looked."""
        reading = self.reading_at(place)
        return reading.role if reading else None

    def meaning_of(self, place: int) -> ColumnMeaning:
        """The meaning of the column at a place."""
        return self.meanings.get(self.columns[place], ColumnMeaning(Meaning.UNKNOWN))

    # What Qt asks.

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.table is None else len(self.table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if role == ALIGNMENT:
            return LEFT
        if role not in (DISPLAY, TOOL_TIP, SPOKEN):
            return None
        text = self._text(index)
        if role == DISPLAY:
            return " ".join(text.split())
        return text if role == TOOL_TIP else self._spoken(index, text)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if role not in (DISPLAY, TOOL_TIP):
            return None
        return self._column_title(section) if orientation == HORIZONTAL else self._row_title(section)

    def _text(self, index: Index) -> str:
        assert self.table is not None
        cell = self.table.rows[index.row()].cells.get(self.columns[index.column()])
        return cell.text if cell else ""

    def _spoken(self, index: Index, text: str) -> str:
        parts = (self._row_title(index.row()), self._column_title(index.column()), text)
        return ", ".join(filter(None, parts))

    def _column_title(self, place: int) -> str:
        if not 0 <= place < len(self.columns):
            return ""
        letters = column_letters(self.columns[place])
        return (
            f"{letters}  {meaning_word(self.meaning_of(place), self.profile)}" if self.is_taken else letters
        )

    def _row_title(self, place: int) -> str:
        role = self.role_at(place)
        return f"{self.number_at(place)}  {role_word(role)}" if role else str(self.number_at(place))


def column_letters(column: int) -> str:
    """A column, counted from 1, as spreadsheets name it: 28 is AB."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
