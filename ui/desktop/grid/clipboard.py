"""Copy, cut and paste of cells and rows, to and from spreadsheets and between places of the grid.

One cell is copied as its text; several rows, or one row from its STT, as a block of the columns from the name on. The
block takes every column of the rows along, unseen by other programs: nothing is lost on the way to another field.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from models.changes import ChangeSet, change_set
from models.edits import NewId, add_filled_fields, add_procedures, remove, set_cells
from models.findings import Place
from models.profiles import Profile
from models.records import COLUMNS, Eligibility, Kind, Procedure, Row, Value, changed_record, row_of
from models.tree import Tree
from ui.desktop.grid.cursor import Cursor
from ui.desktop.grid.pasted_rows import fields_from, row_from, rows_from
from ui.desktop.grid.table_text import Block, read_html, read_text, to_html, to_text
from ui.desktop.item_models.cell_edits import NOTHING, cleared, filled_down, read_cell, typed
from ui.desktop.item_models.columns import NAME, ColumnKind
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import NEW_KINDS, RowKind
from ui.desktop.session import Session

ROWS_FORMAT = "application/x-ra-soat-dvc-procedures"
_AT_TIER = (RowKind.TIER, RowKind.NEW_FIELD)
_PLACE_COLUMNS = frozenset({"id", "field_id", "position"})
_CONTENT = frozenset(COLUMNS[Kind.PROCEDURE]) - _PLACE_COLUMNS


class Clipboard:
    """What the grid puts on the system's clipboard, and what it makes of what is there.

    `say`: a word to the officer, where what was made of it is not plain.
    """

    def __init__(
        self, session: Session, model: TreeModel, cursor: Cursor, say: Callable[[str], object]
    ) -> None:
        self._session, self._model, self._cursor, self._say = session, model, cursor, say
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
        block = read_html(data.html()) if data.hasHtml() else []
        block = block or read_text(data.text())
        if self._cursor.node.kind in _AT_TIER:
            filled = [("", rows)] if rows else fields_from(block, self._model.columns, self._profile)
            self._add_fields(filled)
        elif rows:
            self._insert(rows)
        elif len(block) > 1 or (block and len(block[0]) > 1):
            self._paste_block(block)
        elif block:
            self._paste_text(block[0][0])

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

    def _paste_block(self, block: Block) -> None:
        column = self._cursor.index.column()
        if self._cursor.procedure and column > NAME:
            self._fill(block, column)
        else:
            self._insert(rows_from(block, self._model.columns, self._profile))

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
