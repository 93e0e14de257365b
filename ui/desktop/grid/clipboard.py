"""Copy, cut and paste of cells and rows, to and from spreadsheets and between places of the grid.

One cell is copied as its text; several rows, or one row from its STT, as a block of the columns from the name on. The
block takes every column of the rows along, unseen by other programs: nothing is lost on the way to another field.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from intake.readings import ColumnMeaning, Meaning, Meanings
from intake.tables import RawTable
from models.changes import ChangeSet, change_set
from models.edits import NewId, add_filled_fields, add_procedures, remove, set_cells
from models.findings import Place
from models.import_plan import ImportPlan, import_changes
from models.profiles import Profile
from models.records import COLUMNS, Eligibility, Kind, Procedure, Row, Value, changed_record, row_of
from models.text import clean
from models.tree import Tree
from ui.desktop.grid.cursor import Cursor
from ui.desktop.grid.pasted_cells import Block, block_of, row_from
from ui.desktop.grid.table_text import to_html, to_text
from ui.desktop.item_models.cell_edits import NOTHING, cleared, filled_down, read_cell, typed
from ui.desktop.item_models.columns import NAME, Column, ColumnKind
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import NEW_KINDS, RowKind
from ui.desktop.session import Session
from workflows.pasting import clipboard_tables, read_block

ROWS_FORMAT = "application/x-ra-soat-dvc-procedures"
_AT_TIER = (RowKind.TIER, RowKind.NEW_FIELD)
_PLACE_COLUMNS = frozenset({"id", "field_id", "position"})
_CONTENT = frozenset(COLUMNS[Kind.PROCEDURE]) - _PLACE_COLUMNS
_MEANINGS = {
    ColumnKind.NAME: Meaning.NAME,
    ColumnKind.CODE: Meaning.CODE,
    ColumnKind.LEVEL: Meaning.LEVEL_MARK,
    ColumnKind.DECISION: Meaning.DECISION,
    ColumnKind.REASON: Meaning.REASON,
    ColumnKind.NOTE: Meaning.NOTE,
}


class Clipboard:
    """What the grid puts on the system's clipboard, and what it makes of what is there.

    `say`: a word to the officer, where what was made of it is not plain. `ask`: leaves tables, in which something is
    doubtful, to where an officer can look at them.
    """

    def __init__(
        self,
        session: Session,
        model: TreeModel,
        cursor: Cursor,
        say: Callable[[str], object],
        ask: Callable[[list[RawTable]], object],
    ) -> None:
        self._session, self._model, self._cursor, self._say, self._ask = session, model, cursor, say, ask
        self._system: QClipboard = QGuiApplication.clipboard()

    def copy(self) -> None:
        """The current cell, or the selected rows."""
        procedures = self._rows()
        data = self._rows_data(procedures) if procedures else self._cell_data()
        self._system.setMimeData(data)

    def cut(self) -> None:
        """Copy, and take away what was copied."""
        procedures = self._rows()
        self.copy()
        if procedures:
            gone = remove(self._tree, [procedure.id for procedure in procedures])
            self._session.do(replace(gone, code="cut"))
        elif self._cursor.procedure:
            self._session.do(cleared(self._tree, [self._cursor.procedure.id], self._cursor.column.kind))

    def paste(self) -> None:
        """Rows, and blocks at a name, make procedures, at a tier fields; elsewhere a block fills the cells below."""
        data = self._system.mimeData()
        rows = read_rows(data)
        if rows:
            self._paste_rows(rows)
            return
        tables = clipboard_tables(data.html() if data.hasHtml() else "", data.text())
        block = block_of(tables)
        if self._cursor.node.kind in _AT_TIER and block and len(block[0]) == 1:
            self._add_fields([(name, []) for name in (clean(cells[0]) for cells in block) if name])
        elif len(block) == 1 and len(block[0]) == 1:
            self._paste_text(block[0][0])
        elif block and self._cursor.procedure and self._cursor.index.column() > NAME:
            self._fill(block, self._cursor.index.column())
        elif block:
            self._paste_tables(tables, block)

    def _rows(self) -> list[Procedure]:
        """The rows to copy; none where one cell is meant."""
        selected = self._cursor.selected(RowKind.PROCEDURE)
        if len(selected) == 1 and self._cursor.column.kind is not ColumnKind.ORDINAL:
            return []
        return [self._tree.procedures[key] for key in selected]

    def _rows_data(self, procedures: Sequence[Procedure]) -> QMimeData:
        block = [self._texts(procedure) for procedure in procedures]
        data = QMimeData()
        data.setText(to_text(block))
        data.setHtml(to_html(block))
        contents = [
            {column: value for column, value in row_of(p).items() if column in _CONTENT} for p in procedures
        ]
        data.setData(ROWS_FORMAT, json.dumps(contents).encode())
        return data

    def _texts(self, procedure: Procedure) -> list[str]:
        return [self._text(procedure.id, column) for column in range(NAME, len(self._model.columns))]

    def _text(self, procedure_id: str, column: int) -> str:
        """A cell as another program gets it: "x" for the mark of a level, a decision in the words of the profile."""
        procedure, words = self._tree.procedures[procedure_id], self._profile.decision
        if column == self._model.columns.decision:
            named = {Eligibility.ELIGIBLE: words.eligible, Eligibility.NOT_ELIGIBLE: words.not_eligible}
            return named.get(procedure.eligibility, "")
        cell = self._model.look(self._model.nodes.node(RowKind.PROCEDURE, procedure_id)).cells[column]
        return "x" if cell.disc else cell.text

    def _cell_data(self) -> QMimeData:
        node, column = self._cursor.node, self._cursor.index.column()
        is_procedure = node.kind is RowKind.PROCEDURE
        data = QMimeData()
        data.setText(
            self._text(node.id, column) if is_procedure else self._model.look(node).cells[column].text
        )
        return data

    # Pasting.

    def _paste_text(self, text: str) -> None:
        """One text for the current cell, or for that column of all selected rows."""
        column, node = self._cursor.column, self._cursor.node
        selected = self._cursor.selected(RowKind.PROCEDURE)
        if node.kind is RowKind.PROCEDURE:
            chosen = selected if node.id in selected else [node.id]
            self._session.do(set_cells(self._tree, chosen, read_cell(column, text, self._profile)))
        elif column.kind is ColumnKind.NAME or node.kind in NEW_KINDS:
            self._session.do(typed(self._tree, node, column, text, self._profile, self._new_id))

    def _paste_rows(self, rows: Sequence[Row]) -> None:
        """Rows at the cursor; at a tier in a new field."""
        if self._cursor.node.kind in _AT_TIER:
            self._add_fields([("", rows)])
        else:
            self._insert(rows)

    def _paste_tables(self, tables: list[RawTable], block: Block) -> None:
        """Procedures out of tables of another program: at the cursor, or at the places that they have of their own."""
        field_row = self._cursor.field
        name = self._tree.fields[field_row.id].name if field_row else ""
        found = read_block(self._session.working, tables, self._cursor.tier, name, self._layout)
        if not found.rows and len(block[0]) == 1:
            self._paste_rows([{"name": cells[0]} for cells in block if clean(cells[0])])
        elif not found.plain:
            self._ask(tables)
        elif found.has_places:
            self._carry_out(found.plan)
        else:
            self._paste_rows([row.columns for row in found.rows])

    @property
    def _layout(self) -> Meanings:
        """What the columns of a block mean that has the columns of the grid."""
        own = enumerate(islice(self._model.columns, NAME, None), start=1)
        return {place: self._meaning(column) for place, column in own}

    def _meaning(self, column: Column) -> ColumnMeaning:
        level = self._profile.level_by_key[column.level].name if column.level else ""
        return ColumnMeaning(_MEANINGS[column.kind], level)

    def _carry_out(self, plan: ImportPlan) -> None:
        """Rows at their own places; the cursor goes to the first field that is new, or else to the rows."""
        edit = import_changes(self._tree, plan, self._new_id)
        if not self._session.do(replace(edit, code="paste", params={"count": len(plan.rows)})):
            return
        fields = [change for change in edit.changes if change.kind is Kind.FIELD]
        if fields:
            self._cursor.go_to(Place(Kind.FIELD, fields[0].id, "name"))
        else:
            self._cursor.select_rows([c.id for c in edit.changes if c.kind is Kind.PROCEDURE])

    def _fill(self, block: Block, first: int) -> None:
        """Cells from the current one to the right and down, over the rows of this field."""
        meanings = [self._model.columns[column] for column in range(first, len(self._model.columns))]
        rows = [row_from(cells, meanings, self._profile) for cells in block]
        procedure = self._tree.procedures[self._cursor.node.id]
        below = self._tree.procedures_of(procedure.field_id)[self._tree.index_of(procedure) :]
        filled = filled_down(self._tree, [p.id for p in below], rows)
        more = pasted(self._tree, procedure.field_id, rows[len(below) :], self._new_id, None)
        self._session.do(change_set("paste", (*filled.changes, *more.changes), count=len(rows)))

    def _add_fields(self, filled: Sequence[tuple[str, Sequence[Row]]]) -> None:
        """New fields in the current tier; the cursor goes to the first, or to the one that still lacks a name."""
        edit = add_filled_fields(self._tree, self._cursor.tier, filled, self._new_id)
        if not filled or not self._session.do(replace(edit, code="paste")):
            return
        made = [change for change in edit.changes if change.kind is Kind.FIELD]
        self._cursor.go_to(Place(Kind.FIELD, made[0].id, "name"))
        if not filled[0][0]:
            self._say(_unnamed_text().format(len(filled[0][1])))

    def _insert(self, rows: Sequence[Row]) -> None:
        """New procedures below the current row, at the end of the field in its empty row."""
        procedure, field_row = self._cursor.procedure, self._cursor.field
        if field_row is None:
            return
        at_start = self._cursor.node is field_row
        after = procedure.id if procedure else "" if at_start else None
        edit = pasted(self._tree, field_row.id, rows, self._new_id, after)
        made = [change.id for change in edit.changes if change.before is None]
        if self._session.do(edit):
            self._cursor.select_rows(made)

    @property
    def _tree(self) -> Tree:
        return self._model.live.tree

    @property
    def _profile(self) -> Profile:
        return self._model.profile

    @property
    def _new_id(self) -> NewId:
        return self._session.working.office.new_id


def _unnamed_text() -> str:
    return QCoreApplication.translate(
        "EntryGrid", "Đã dán {0} thủ tục vào một lĩnh vực mới chưa có tên. Hãy gõ tên lĩnh vực rồi bấm Enter."
    )


def pasted(tree: Tree, field_id: str, rows: Sequence[Row], new_id: NewId, after: str | None) -> ChangeSet:
    """New procedures with these columns in a field."""
    if not rows:
        return NOTHING
    return replace(add_procedures(tree, field_id, rows, new_id, after), code="paste")


def read_rows(data: QMimeData) -> list[Row]:
    """The whole rows in the clipboard, as this program or another window of it left them; none where there are none."""
    if not data.hasFormat(ROWS_FORMAT):
        return []
    try:
        return [_content(content) for content in json.loads(bytes(data.data(ROWS_FORMAT).data()))]
    except (ValueError, TypeError, AttributeError):
        return []  # left there by another version: the block beside it is read instead


def _content(content: dict[str, Value]) -> Row:
    record = changed_record(Procedure("", "", 0), {key: content[key] for key in content if key in _CONTENT})
    return {column: value for column, value in row_of(record).items() if column in _CONTENT}
