"""What the cells of a row show: text, tone, mark. Made once for a row and kept until something about it changes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.cell_texts import reason_cell
from models.findings import Finding, Severity
from models.live_tree import LiveTree
from models.notation import roman
from models.profiles import Profile
from models.records import Eligibility, Kind, Procedure, TierStatus
from models.totals import Count
from ui.desktop.item_models.columns import CODE, NAME, ORDINAL, GridColumns, short_words
from ui.desktop.item_models.tree_nodes import RECORD_KINDS, Node, RowKind
from ui.messages import tier_name, tier_state


class Tone(Enum):
    """What the colour of a text says; a sign or a word says it too."""

    INK = auto()
    SECONDARY = auto()
    GOOD = auto()
    WARNING = auto()
    ERROR = auto()


class Sign(Enum):
    """A mark that stands with a word or a colour; it is drawn, not written."""

    DISC = auto()
    TRIANGLE = auto()
    DIFFERENT = auto()
    CHECK = auto()
    CROSS = auto()
    PLUS = auto()
    EQUAL = auto()


class Cell(NamedTuple):
    """One cell. `disc`: the mark of a level; `sign`: before the text. `to_end`: the text may run on to the right."""

    text: str = ""
    tone: Tone = Tone.INK
    right: bool = False
    disc: bool = False
    sign: Sign | None = None
    found: Severity | None = None
    to_end: bool = False


class RowLook(NamedTuple):
    """One row: its cells, the gravest of its findings, whether the last revision said something else."""

    cells: tuple[Cell, ...]
    found: Severity | None = None
    differs: bool = False


EMPTY = Cell()
_MORTAL = (Kind.FIELD, Kind.PROCEDURE)
SIGNS = {Severity.ERROR: Sign.DISC, Severity.WARNING: Sign.TRIANGLE}


class CellMaker:
    """Makes the looks of rows for one profile."""

    def __init__(self, profile: Profile, columns: GridColumns) -> None:
        self._profile = profile
        self._columns = columns
        self._blank = [EMPTY] * len(columns)
        eligible, not_eligible = short_words(profile.decision)
        self._decisions = {
            Eligibility.ELIGIBLE: Cell(eligible, Tone.GOOD, sign=Sign.CHECK),
            Eligibility.NOT_ELIGIBLE: Cell(not_eligible, Tone.WARNING, sign=Sign.CROSS),
            Eligibility.UNDECIDED: EMPTY,
        }

    def look(self, node: Node, live: LiveTree) -> RowLook:
        """What a row shows; nothing, where its record is gone and the row about to follow."""
        kind = RECORD_KINDS.get(node.kind)
        if kind is not None and kind in _MORTAL and live.tree.find(kind, node.id) is None:
            return RowLook(tuple(self._blank))
        match node.kind:
            case RowKind.PROCEDURE:
                cells = self._procedure(live.tree.procedures[node.id], live)
            case RowKind.FIELD:
                cells = self._field(node, live)
            case RowKind.TIER:
                cells = self._tier(node, live)
            case _:
                cells = self._new_row(node)
        if kind is None:
            return RowLook(tuple(cells))
        findings = live.findings.of_record(kind, node.id)
        if findings:
            self._mark(cells, findings, live.tree.procedures.get(node.id))
        return RowLook(tuple(cells), gravest(findings), live.differs(kind, node.id))

    def _procedure(self, procedure: Procedure, live: LiveTree) -> list[Cell]:
        cells = self._blank.copy()
        cells[ORDINAL] = Cell(str(live.tree.index_of(procedure) + 1))
        cells[NAME] = Cell(procedure.name)
        cells[CODE] = Cell(procedure.code, Tone.SECONDARY)
        for level in procedure.levels:
            column = self._columns.of_level(level)
            if column is not None:
                cells[column] = Cell(disc=True)
        cells[self._columns.decision] = self._decisions[procedure.eligibility]
        cells[self._columns.reason] = Cell(reason_text(procedure, self._profile))
        cells[self._columns.note] = Cell(procedure.note)
        return cells

    def _field(self, node: Node, live: LiveTree) -> list[Cell]:
        procedure_field = live.tree.fields[node.id]
        cells = self._blank.copy()
        cells[ORDINAL] = Cell(roman(live.tree.index_of(procedure_field) + 1))
        cells[NAME] = Cell(procedure_field.name)
        self._count(cells, live.totals.field(node.id))
        return cells

    def _tier(self, node: Node, live: LiveTree) -> list[Cell]:
        cells = self._blank.copy()
        known = node.id in self._profile.tier_keys
        cells[ORDINAL] = Cell(self._profile.ordinal(node.id) if known else "?")
        cells[NAME] = Cell(tier_name(node.id, self._profile))
        count = live.totals.tier(node.id)
        self._count(cells, count)
        status = live.tree.tier_entry(node.id).status
        if status is not TierStatus.OPEN or not count.total:
            cells[self._columns.decision if count.total else CODE] = _state(status)
        return cells

    def _count(self, cells: list[Cell], count: Count) -> None:
        if not count.total:
            return
        cells[CODE] = Cell(_tr("{0} thủ tục").format(count.total), right=True)
        for column in self._columns.levels:
            number = count.levels[self._columns[column].level]
            cells[column] = Cell(str(number), right=True) if number else EMPTY

    def _new_row(self, node: Node) -> list[Cell]:
        cells = self._blank.copy()
        cells[NAME] = Cell(new_row_hint(node.kind), Tone.SECONDARY, to_end=True)
        return cells

    def _mark(self, cells: list[Cell], findings: Sequence[Finding], procedure: Procedure | None) -> None:
        """Mark the cells that findings are about; a missing decision also says so in words."""
        for finding in findings:
            for column in self._marked(cells, finding, procedure):
                grave = gravest((finding,), cells[column].found)
                cells[column] = cells[column]._replace(found=grave)
        decision = cells[self._columns.decision]
        if procedure and decision.found and not decision.text:
            tone = Tone.ERROR if decision.found is Severity.ERROR else Tone.WARNING
            cells[self._columns.decision] = decision._replace(
                text=self._profile.decision.undecided, tone=tone
            )

    def _marked(self, cells: list[Cell], finding: Finding, procedure: Procedure | None) -> Iterable[int]:
        """The cells a finding is about: of a level all that are chosen, where none is all that could be."""
        column = self._columns.of_place(finding.place.column, procedure)
        if procedure is None:
            return (NAME,)
        if column not in self._columns.levels:
            return (column,)
        return [level for level in self._columns.levels if cells[level].disc] or self._columns.levels


def gravest(findings: Iterable[Finding], known: Severity | None = None) -> Severity | None:
    """The gravest severity among findings and what is known already."""
    severities = {finding.severity for finding in findings} | {known}
    return next((severity for severity in (Severity.ERROR, Severity.WARNING) if severity in severities), None)


def reason_text(procedure: Procedure, profile: Profile) -> str:
    """The reasons of a procedure as Appendix IV prints them, without the remark of its level."""
    return (
        reason_cell(replace(procedure, levels=()), profile)
        if procedure.reasons or _written(procedure)
        else ""
    )


def _written(procedure: Procedure) -> str:
    return procedure.reason_text or procedure.legal_basis or procedure.description or procedure.expected_date


def new_row_hint(kind: RowKind) -> str:
    """What an empty row says."""
    return _tr("Gõ tên lĩnh vực mới…") if kind is RowKind.NEW_FIELD else _tr("Gõ tên thủ tục mới…")


def _state(status: TierStatus) -> Cell:
    tone = Tone.WARNING if status is TierStatus.OPEN else Tone.INK
    return Cell(_tr("{0}  ·  phím cách: đổi").format(tier_state(status.value)), tone, to_end=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryGrid", text)
