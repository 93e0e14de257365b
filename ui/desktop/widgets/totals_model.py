"""Appendix I as a table for the screen: counted beside declared, per tier and level, their difference, the note.

It only lays out what the live tree knows; the declared numbers and the note are edited in place.
"""

from enum import Enum, auto
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from models.edits import declare
from models.findings import Finding, Severity
from models.records import Kind, TierEntry, TierStatus, Value
from models.totals import Count
from ui.desktop import icons, theme
from ui.desktop.session import Session
from ui.messages import finding_text, tier_state

Index = QModelIndex | QPersistentModelIndex
DISPLAY, EDIT, ALIGNMENT = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.TextAlignmentRole,
)
FOREGROUND, BACKGROUND = Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole
FONT, TOOLTIP, DECORATION = (
    Qt.ItemDataRole.FontRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.DecorationRole,
)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
HORIZONTAL = Qt.Orientation.Horizontal
TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
EDITABLE = SHOWN | Qt.ItemFlag.ItemIsEditable


class Meaning(Enum):
    """What a column of the strip holds."""

    TIER = auto()
    COUNTED = auto()
    DECLARED = auto()
    DIFFERENCE = auto()
    NOTE = auto()


class Cell(NamedTuple):
    """One column: what it means, of which level ("" = the total), and its heading."""

    meaning: Meaning
    level: str
    title: str


class TotalsModel(QAbstractTableModel):
    """Rows: the tiers of the profile, then the sum."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tiers = session.live.profile.tier_keys
        self.cells = tuple(self._cells())

    def refresh(self) -> None:
        """The numbers may have changed."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def tier_at(self, row: int) -> str:
        """The tier of a row, "" for the sum."""
        return self.tiers[row] if row < len(self.tiers) else ""

    def place_of(self, tier: str, column: str) -> QModelIndex:
        """The cell that a finding at a tier means: `declared_total`, `declared:2`, `note`, `status`."""
        level = column.partition("declared:")[2]
        meaning = (
            Meaning.NOTE if column == "note" else Meaning.TIER if column == "status" else Meaning.DECLARED
        )
        found = (i for i, cell in enumerate(self.cells) if (cell.meaning, cell.level) == (meaning, level))
        return self.index(self.tiers.index(tier), next(found, 0))

    def set_status(self, tier: str, status: TierStatus) -> None:
        """Say why a tier is empty, or that it is to be filled."""
        self._session.do(declare(self._session.live.tree, tier, {"status": status}))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.tiers) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cells)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != HORIZONTAL:
            return None
        cell = self.cells[section]
        if role == TOOLTIP:
            return self._hint(cell)
        if role == ALIGNMENT:
            return TO_THE_LEFT if cell.meaning in (Meaning.TIER, Meaning.NOTE) else TO_THE_RIGHT
        return cell.title if role == DISPLAY else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        typed_in = self.cells[index.column()].meaning in (Meaning.DECLARED, Meaning.NOTE)
        writable = not self._session.working.office.store.read_only
        return EDITABLE if typed_in and writable and self.tier_at(index.row()) else SHOWN

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        tier, cell = self.tier_at(index.row()), self.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(tier, cell)
            case Qt.ItemDataRole.EditRole:
                return self._typed(tier, cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return TO_THE_LEFT if cell.meaning in (Meaning.TIER, Meaning.NOTE) else TO_THE_RIGHT
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._tier_name(tier)}, {cell.title}: {self._text(tier, cell)}"
            case _:
                return self._appearance(tier, cell, role)

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        tier, cell = self.tier_at(index.row()), self.cells[index.column()]
        if role != EDIT or not tier:
            return False
        columns = self._columns(tier, cell, str(value).strip())
        return columns is not None and self._session.do(declare(self._session.live.tree, tier, columns))

    def _cells(self) -> list[Cell]:
        profile = self._session.live.profile
        measured = [("", self.tr("Tổng số"), True)]
        measured += [(level.key, level.short_name, level.in_form) for level in profile.levels]
        cells = [Cell(Meaning.TIER, "", self.tr("Phụ lục I"))]
        for level, title, in_form in measured:
            shown = title if in_form else self.tr("{0} (ngoài biểu)").format(title)
            cells.append(Cell(Meaning.COUNTED, level, shown))
            if in_form:
                cells.append(Cell(Meaning.DECLARED, level, self.tr("khai báo")))
        cells.append(Cell(Meaning.DIFFERENCE, "", self.tr("Chênh")))
        return [*cells, Cell(Meaning.NOTE, "", self.tr("Ghi chú"))]

    def _hint(self, cell: Cell) -> str:
        """What a heading has no room for."""
        level = self._session.live.profile.level_by_key.get(cell.level)
        if cell.meaning is Meaning.COUNTED and level and not level.in_form:
            hint = self.tr("{0}: có trong Tổng số TTHC, biểu không có cột riêng nên không khai báo")
            return hint.format(level.name)
        return f"{level.name}: {cell.title}" if level and cell.meaning is Meaning.DECLARED else cell.title

    def _tier_name(self, tier: str) -> str:
        named = (found.name for found in self._session.live.profile.tiers if found.key == tier)
        return next(named, self.tr("Tổng"))

    def _text(self, tier: str, cell: Cell) -> str:
        match cell.meaning:
            case Meaning.TIER:
                return self._tier_name(tier)
            case Meaning.COUNTED:
                return str(self._counted(tier, cell.level))
            case Meaning.DECLARED:
                declared = self._declared(tier, cell.level)
                return "–" if declared is None else str(declared)
            case Meaning.DIFFERENCE:
                return self._difference(tier)
            case Meaning.NOTE:
                return self._note(tier)

    def _typed(self, tier: str, cell: Cell) -> str:
        if cell.meaning is Meaning.NOTE:
            return self._entry(tier).note
        declared = self._declared(tier, cell.level)
        return "" if declared is None else str(declared)

    def _entry(self, tier: str) -> TierEntry:
        return self._session.live.tree.tier_entry(tier)

    def _counted(self, tier: str, level: str) -> int:
        totals = self._session.live.totals
        count: Count = totals.tier(tier) if tier else totals.all()
        return count.levels[level] if level else count.total

    def _declared(self, tier: str, level: str) -> int | None:
        if tier:
            entry = self._entry(tier)
            return entry.declared_levels.get(level) if level else entry.declared_total
        listed = [self._declared(each, level) for each in self.tiers]
        known = [number for number in listed if number is not None]
        return sum(known) if known else None

    def _difference(self, tier: str) -> str:
        declared = self._declared(tier, "")
        if declared is None or not tier:
            return ""
        return f"{declared - self._counted(tier, ''):+d}" if declared != self._counted(tier, "") else "0"

    def _note(self, tier: str) -> str:
        if not tier:
            return ""
        entry = self._entry(tier)
        empty = not self._session.live.totals.tier(tier).total
        state = tier_state(entry.status.value) if empty or entry.status is not TierStatus.OPEN else ""
        return " · ".join(part for part in (state, entry.note) if part)

    def _columns(self, tier: str, cell: Cell, typed: str) -> dict[str, Value] | None:
        if cell.meaning is Meaning.NOTE:
            return {"note": typed}
        digits = typed.replace(".", "").replace(" ", "")
        if digits and not (digits.isascii() and digits.isdecimal()):
            return None
        number = int(digits) if digits else None
        if not cell.level:
            return {"declared_total": number}
        kept = {key: value for key, value in self._entry(tier).declared_levels.items() if key != cell.level}
        return {"declared_levels": kept if number is None else {**kept, cell.level: number}}

    def _appearance(self, tier: str, cell: Cell, role: int) -> Any:
        finding = self._finding(tier, cell)
        look = theme.active()
        if finding is None:
            return self._plain_appearance(tier, cell, role)
        match role:
            case Qt.ItemDataRole.ForegroundRole:
                return look.color(finding.severity.value)
            case Qt.ItemDataRole.BackgroundRole:
                return look.color(f"{finding.severity.value}-ground")
            case Qt.ItemDataRole.DecorationRole:
                return icons.pixmap(finding.severity.value, finding.severity.value, look.px(14))
            case Qt.ItemDataRole.ToolTipRole:
                return finding_text(finding, self._session.live.profile)
            case _:
                return None

    def _plain_appearance(self, tier: str, cell: Cell, role: int) -> Any:
        if role == FONT and (not tier or cell.meaning is Meaning.TIER):
            return _bold()
        if role == FOREGROUND and cell.meaning is Meaning.DECLARED:
            return theme.active().color("secondary")
        if role == BACKGROUND and not tier:
            return theme.active().color("field-row")
        if role == TOOLTIP and cell.meaning is Meaning.NOTE:
            return self._note(tier)
        return None

    def _finding(self, tier: str, cell: Cell) -> Finding | None:
        if not tier or cell.meaning in (Meaning.COUNTED, Meaning.DIFFERENCE):
            return None
        wanted = {
            Meaning.TIER: "status",
            Meaning.NOTE: "note",
            Meaning.DECLARED: f"declared:{cell.level}" if cell.level else "declared_total",
        }[cell.meaning]
        found = [
            f for f in self._session.live.findings.of_record(Kind.TIER, tier) if f.place.column == wanted
        ]
        return next((f for f in found if f.severity is Severity.ERROR), found[0] if found else None)


@cache
def _bold() -> QFont:
    """Bold and nothing else: the view adds its own family and size, which may be another one later."""
    font = QFont()
    font.setBold(True)
    return font
