"""Qt's model over the tree that an import will make; what a row shows is made once."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.import_plan import Choice, Fate, ImportPlan, PlannedRow
from models.notation import roman
from models.profiles import Profile
from models.taken import LeftOut, Origin, TakenRow
from ui.desktop.item_models.cells import Cell, RowLook, Sign, Tone
from ui.desktop.item_models.plan_nodes import PlanNode, PlanTree, Shown
from ui.desktop.item_models.roles import DISPLAY, HORIZONTAL, NO_FLAGS, PLAIN, SPOKEN, TOOL_TIP
from ui.desktop.item_models.tree_nodes import RowKind
from ui.desktop.widgets.import_words import choice_word, level_word, shown_word
from ui.messages import doubt_text, left_out_text, tier_name

Index = QModelIndex | QPersistentModelIndex
ORDINAL, NAME, STATE, CODE, LEVEL, ACTION = range(6)
_NOWHERE = QModelIndex()
_SIGNS = {Fate.NEW: Sign.PLUS, Fate.SAME: Sign.EQUAL, Fate.CHANGED: Sign.DIFFERENT}
_TONES = {Fate.NEW: Tone.GOOD, Fate.SAME: Tone.SECONDARY, Fate.CHANGED: Tone.INK}


class PlanModel(QAbstractItemModel):
    """Rows of a plan, read only. A new plan or filter resets it."""

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._plan: ImportPlan | None = None
        self.shown = Shown.ALL
        self.nodes = PlanTree(None, profile)
        self._titles = (
            self.tr("STT"),
            self.tr("Lĩnh vực / thủ tục"),
            self.tr("So với báo cáo"),
            self.tr("Mã TTHC"),
            self.tr("Mức độ"),
            self.tr("Sẽ làm"),
        )

    def show_plan(self, plan: ImportPlan | None, shown: Shown) -> None:
        """Show the rows of a plan that a filter lets through."""
        self.beginResetModel()
        self._plan, self.shown = plan, shown
        self.nodes = PlanTree(plan, self._profile, shown)
        self.endResetModel()

    def node(self, index: Index) -> PlanNode:
        """The row of an index; the root for one that is not valid or outlived its row."""
        nodes = self.nodes
        return nodes.by_number.get(index.internalId(), nodes.root) if index.isValid() else nodes.root

    def index_of(self, node: PlanNode, column: int = NAME) -> QModelIndex:
        """The index of a cell in a row."""
        return _NOWHERE if node.parent is None else self.createIndex(node.row, column, node.number)

    def find(self, origin: Origin) -> QModelIndex:
        """The row that came from this row of a file; not valid where none that is shown did."""
        node = self.nodes.by_origin.get(origin)
        return self.index_of(node) if node is not None else _NOWHERE

    def look(self, node: PlanNode) -> RowLook:
        """What a row shows."""
        if node.look is None:
            node.look = RowLook(self._cells(node))
        return node.look

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self.node(parent).children
        if 0 <= row < len(children) and 0 <= column < len(self._titles):
            return self.createIndex(row, column, children[row].number)
        return _NOWHERE

    def parent(self, index: Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]  # QObject's too
        above = self.node(index).parent
        return self.index_of(above, ORDINAL) if isinstance(above, PlanNode) else _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002  # the same at every row
        return len(self._titles)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return parent.column() <= 0 and bool(self.node(parent).children)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return PLAIN if index.isValid() else NO_FLAGS

    def data(self, index: Index, role: int = DISPLAY) -> object:
        node = self.node(index)
        if node.parent is None or role not in (DISPLAY, TOOL_TIP, SPOKEN):
            return None
        cell = self.look(node).cells[index.column()]
        if role == DISPLAY:
            return cell.text
        return self._spoken(node) if role == SPOKEN and index.column() <= NAME else self._about(node, cell)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        return self._titles[section] if orientation == HORIZONTAL and role in (DISPLAY, TOOL_TIP) else None

    # What rows show.

    def _about(self, node: PlanNode, cell: Cell) -> str:
        return "\n".join(filter(None, (cell.text, *self._doubts(node))))

    def _spoken(self, node: PlanNode) -> str:
        cells = self.look(node).cells
        said = (f"{title}: {cell.text}" for title, cell in zip(self._titles, cells, strict=True) if cell.text)
        return ", ".join((*said, *self._doubts(node)))

    def _doubts(self, node: PlanNode) -> list[str]:
        if node.out is not None:
            return [left_out_text(node.out.reason)]
        return [doubt_text(doubt) for doubt in node.planned.doubts] if node.planned else []

    def _cells(self, node: PlanNode) -> tuple[Cell, ...]:
        if node.planned is not None:
            shown = self._planned_cells(node.planned)
            ordinal = str(node.row + 1)
        elif node.out is not None:
            shown, ordinal = self._out_cells(node.out), ""
        else:
            shown, ordinal = self._group_cells(node), self._ordinal(node)
        cells = {ORDINAL: Cell(ordinal), **shown}
        return tuple(cells.get(column, Cell()) for column in range(len(self._titles)))

    def _ordinal(self, node: PlanNode) -> str:
        if node.kind is RowKind.FIELD:
            return roman(node.row + 1)
        return self._profile.ordinal(node.id) if node.id in self._profile.tier_keys else ""

    def _group_cells(self, node: PlanNode) -> Mapping[int, Cell]:
        count = self.tr("{0} dòng").format(sum(1 for _ in node.rows()))
        if node.kind is RowKind.FIELD:
            return {NAME: Cell(node.title or self.tr("(chưa có lĩnh vực)")), CODE: Cell(count)}
        if node.id:
            return {NAME: Cell(tier_name(node.id, self._profile)), CODE: Cell(count)}
        return {NAME: Cell(self.tr("Chưa xếp được vào báo cáo"), Tone.ERROR), CODE: Cell(count)}

    def _planned_cells(self, planned: PlannedRow) -> Mapping[int, Cell]:
        skipped = planned.choice is Choice.SKIP and planned.fate is not Fate.SAME
        tone = Tone.SECONDARY if skipped else Tone.INK
        return {
            NAME: Cell(planned.row.name, tone),
            STATE: _state(planned),
            CODE: Cell(planned.row.code, Tone.SECONDARY),
            LEVEL: Cell(self._level(planned.row)),
            ACTION: self._action(planned),
        }

    def _out_cells(self, out: LeftOut) -> Mapping[int, Cell]:
        where = " · ".join(filter(None, (out.origin.table_name, out.cell)))
        return {
            NAME: Cell(out.row.name or self.tr("(không có tên)")),
            STATE: Cell(shown_word(Shown.LEFT_OUT), Tone.ERROR, sign=Sign.CROSS),
            CODE: Cell(where, Tone.SECONDARY, to_end=True),
        }

    def _action(self, planned: PlannedRow) -> Cell:
        if planned.fate is Fate.SAME and planned.choice is not Choice.ADD:
            return Cell(self.tr("giữ nguyên"), Tone.SECONDARY)
        tone = Tone.SECONDARY if planned.choice is Choice.SKIP else Tone.INK
        return Cell(choice_word(planned.choice).lower(), tone)

    def _level(self, row: TakenRow) -> str:
        levels = row.columns.get("levels")
        keys = levels if isinstance(levels, tuple) else ()
        return ", ".join(level_word(key, self._profile) for key in keys)


def _state(planned: PlannedRow) -> Cell:
    fate = shown_word(planned.fate)
    if planned.doubts:
        return Cell(f"{fate}, {shown_word(Shown.DOUBTFUL)}", Tone.WARNING, sign=Sign.TRIANGLE)
    return Cell(fate, _TONES[planned.fate], sign=_SIGNS[planned.fate])
