"""What the commands of the grid do: each a short function from where the cursor is to one change set or one move.

Copying and pasting are in clipboard.py, moves through the rows in cursor.py, the way after a key in flow.py.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from models.changes import ChangeSet
from models.edits import (
    add_procedures,
    copy_to_tier,
    declare,
    move_by,
    remove,
    set_eligibility,
    set_level,
    sort_fields,
)
from models.findings import Place
from models.records import Eligibility, Kind, TierStatus
from models.tree import Tree
from ui.desktop.grid.cursor import Cursor
from ui.desktop.grid.flow import Step, after_decision, after_level
from ui.desktop.grid.keyboard import Command, Order
from ui.desktop.item_models.cell_edits import cleared, copied_from, next_status
from ui.desktop.item_models.columns import NAME, ColumnKind
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import NEW_KINDS, RECORD_KINDS, Node, RowKind
from ui.desktop.session import Session
from workflows.working import Outcome

if TYPE_CHECKING:
    from intake.tables import RawTable
    from ui.desktop.grid.clipboard import Clipboard


class Screen(Protocol):
    """What commands ask of the view itself."""

    def edit_current(self) -> None:
        """Open the editor of the current cell, where it has one."""
        ...

    def selectAll(self) -> None:
        """Select every row."""
        ...

    def end_filter(self) -> None:
        """Show all rows again."""
        ...

    def print_rows(self) -> None:
        """Ask for a list of what is here, for work on paper."""
        ...

    def ask_for_tier(self) -> None:
        """Offer the tiers that the selected procedures can be copied to."""
        ...


@dataclass(slots=True)
class Way:
    """How the cursor came to be where it is.

    `home`: the column in which the officer goes through the rows, set while the cursor moves by itself. `typed_in`: the
    procedure made last in an empty row.
    """

    home: int | None = None
    typed_in: str = ""


class Commands:
    """The commands of one grid. `run` is the only door."""

    def __init__(
        self,
        session: Session,
        model: TreeModel,
        cursor: Cursor,
        say: Callable[[str], object],
        ask: "Callable[[list[RawTable]], object]",
        screen: Screen,
    ) -> None:
        self._session, self._model, self._cursor = session, model, cursor
        self._say, self._ask, self._screen = say, ask, screen
        self.way = Way()
        self._last: ChangeSet | None = None
        session.changed.connect(self._remember)
        self._jobs = {**self._moves(), **self._edits()}

    def run(self, order: Order) -> None:
        """Do what a key or a menu entry asks for."""
        if order.command is Command.SET_LEVEL:
            self._set_level(order.level)
        else:
            self._jobs[order.command]()

    def _moves(self) -> Mapping[Command, Callable[[], object]]:
        cursor, screen = self._cursor, self._screen
        return {
            Command.NOTHING: lambda: None,
            Command.EDIT: screen.edit_current,
            Command.ENTER: self._enter,
            Command.NEXT_CELL: lambda: cursor.go_by_cell(1),
            Command.PREVIOUS_CELL: lambda: cursor.go_by_cell(-1),
            Command.LEFT: lambda: self._sideways(-1),
            Command.RIGHT: lambda: self._sideways(1),
            Command.ROW_UP: lambda: cursor.go_by_row(-1),
            Command.ROW_DOWN: lambda: cursor.go_by_row(1),
            Command.ROW_START: lambda: cursor.go_sideways(NAME),
            Command.ROW_END: lambda: cursor.go_sideways(self._model.columns.note),
            Command.FIRST_ROW: lambda: cursor.go_to_edge(last=False),
            Command.LAST_ROW: lambda: cursor.go_to_edge(last=True),
            Command.NEW_FIELD: self._go_to_new_field,
            Command.SELECT_ALL: screen.selectAll,
            Command.PRINT: screen.print_rows,
            Command.NEXT_UNFINISHED: self.go_to_next_unfinished,
            Command.NEXT_FINDING: lambda: self.go_to_finding(1),
            Command.PREVIOUS_FINDING: lambda: self.go_to_finding(-1),
            Command.END_FILTER: screen.end_filter,
        }

    def _edits(self) -> Mapping[Command, Callable[[], object]]:
        return {
            Command.ELIGIBLE: lambda: self._decide(Eligibility.ELIGIBLE),
            Command.NOT_ELIGIBLE: lambda: self._decide(Eligibility.NOT_ELIGIBLE),
            Command.NEXT_STATUS: self._next_status,
            Command.CLEAR: self._clear,
            Command.REMOVE: self._remove,
            Command.INSERT: self._insert,
            Command.COPY_ABOVE: self._copy_above,
            Command.MOVE_UP: lambda: self._move(-1),
            Command.MOVE_DOWN: lambda: self._move(1),
            Command.COPY_TO_TIER: self._screen.ask_for_tier,
            Command.SORT_FIELDS: self._sort_fields,
            Command.UNDO: lambda: self._step_in_history(self._session.undo),
            Command.REDO: lambda: self._step_in_history(self._session.redo),
            Command.COPY: self._copy,
            Command.CUT: self._cut,
            Command.PASTE: self._paste,
        }

    # Levels and decisions.

    def _set_level(self, level: str) -> None:
        chosen = self._chosen()
        if len(chosen) > 1:
            self._do(set_level(self._tree, chosen, level))
            return
        node, home = self._row_of_level()
        self._do(set_level(self._tree, (node.id,), level))
        procedure = self._tree.procedures[node.id]
        if procedure.level == level:
            self._take(after_level(procedure, self._model.profile), node, home)

    def _row_of_level(self) -> tuple[Node, int]:
        """The row that a level key is for, and the column in which the officer goes down."""
        node, home = self._cursor.node, self.way.home
        if home is None or self._cursor.column.kind is ColumnKind.LEVEL:
            return node, self._cursor.index.column()
        return self._cursor.next_procedure(node) or node, home

    def _decide(self, decision: Eligibility) -> None:
        chosen = self._chosen()
        self._do(set_eligibility(self._tree, chosen, decision))
        procedure = self._cursor.procedure
        if len(chosen) > 1 or procedure is None or procedure.eligibility is not decision:
            return
        home = self.way.home
        in_level_column = self._cursor.column.kind is ColumnKind.LEVEL
        step = after_decision(procedure, along_row=home is not None, in_level_column=in_level_column)
        self._take(step, self._cursor.node, self._cursor.index.column() if home is None else home)

    def _take(self, step: Step, node: Node, home: int) -> None:
        """Go on; a way along the row remembers the column it began in."""
        match step:
            case Step.STAY:
                return
            case Step.DECISION:
                self._cursor.go(node, self._model.columns.decision)
                self.way.home = home
            case Step.REASON:
                self._cursor.go(node, self._model.columns.reason)
                self.way.home = home
            case Step.NEXT_ROW:
                self._go_to_next_row(node, home)

    def _go_to_next_row(self, node: Node, home: int) -> None:
        below = node.parent.children[node.row + 1 :] if node.parent else []
        if node.id == self.way.typed_in and below and below[0].kind in NEW_KINDS:
            self._cursor.go(below[0])
            return
        following = self._cursor.next_procedure(node)
        if following:
            self._cursor.go(following, home)

    # Copying.

    @cached_property
    def _clipboard(self) -> "Clipboard":
        """Made when first asked for: to read what spreadsheets copy, it loads more than the rest of the grid."""
        from ui.desktop.grid.clipboard import Clipboard

        return Clipboard(self._session, self._model, self._cursor, self._say, self._ask)

    def _copy(self) -> None:
        self._clipboard.copy()

    def _cut(self) -> None:
        self._clipboard.cut()

    def _paste(self) -> None:
        self._clipboard.paste()

    # Moves.

    def _sideways(self, step: int) -> None:
        """To the cell beside; a tier or field has but one cell, and is folded or unfolded."""
        if self._cursor.node.children:
            self._cursor.fold(away=step < 0)
        else:
            self._cursor.go_sideways(self._cursor.index.column() + step)

    def _enter(self) -> None:
        """Down; to the next row where a reason ends the way along this one."""
        node, home = self._cursor.node, self.way.home
        if home is not None and self._cursor.column.kind is ColumnKind.REASON:
            self._go_to_next_row(node, home)
        else:
            self._cursor.go_by_row(1)

    def after_typing(self, command: Command, kind: RowKind) -> None:
        """Go on from an editor that a key closed; `kind` is what the row was before."""
        node = self._cursor.node
        made = (
            node.parent.children[node.row - 1]
            if node.kind in NEW_KINDS and node.parent and node.row
            else None
        )
        if kind is RowKind.NEW_PROCEDURE and made and command is Command.NEXT_CELL:
            self._cursor.go(made, NAME + 1)
            self.way.typed_in = made.id
        elif kind is RowKind.NEW_FIELD and made:
            self._cursor.go(made.children[-1])
        elif kind not in NEW_KINDS or command is not Command.ENTER:
            self.run(Order(command))

    def _go_to_new_field(self) -> None:
        """To the empty row of this tier, ready to type."""
        tier = self._model.nodes.find(RowKind.TIER, self._cursor.tier)
        row = tier.children[-1] if tier and tier.children else None
        if row and row.kind is RowKind.NEW_FIELD:
            self._cursor.go(row)
            self._screen.edit_current()

    def go_to_next_unfinished(self) -> None:
        """To the next procedure that has an error, at its first one."""
        unfinished = self._model.live.findings.is_unfinished
        rows = (
            node
            for node in self._cursor.following()
            if node.kind is RowKind.PROCEDURE and unfinished(node.id)
        )
        node = next(rows, None)
        if node:
            self._cursor.go(node, self._found_columns(node)[0])

    def go_to_finding(self, step: int) -> None:
        """To the next finding (`step` 1) or the one before (-1), as the grid reads."""
        here, column = self._cursor.node, self._cursor.index.column()
        places = [found for found in self._found_columns(here) if (found - column) * step > 0]
        if places:
            self._cursor.go(here, places[0 if step > 0 else -1])
            return
        for node in self._cursor.following(step):
            found = self._found_columns(node)
            if found:
                self._cursor.go(node, found[0 if step > 0 else -1])
                return

    def _found_columns(self, node: Node) -> list[int]:
        """The columns of a row that findings are about, from left to right."""
        kind = RECORD_KINDS.get(node.kind)
        findings = self._model.live.findings.of_record(kind, node.id) if kind else []
        return sorted({self._model.find(finding.place).column() for finding in findings})

    # Rows and cells.

    def _clear(self) -> None:
        self._do(cleared(self._tree, self._chosen(), self._cursor.column.kind))

    def _remove(self) -> None:
        fields, procedures = self._cursor.selected(RowKind.FIELD), self._cursor.selected(RowKind.PROCEDURE)
        if not fields and not procedures:
            return
        neighbour = self._row_after_removal({*fields, *procedures})
        column = self._cursor.index.column()
        if self._do(remove(self._tree, procedures, fields)) and neighbour:
            self._cursor.go(neighbour, column)

    def _row_after_removal(self, gone: set[str]) -> Node | None:
        """The first row below that stays, in whatever field."""
        node: Node | None = self._cursor.node
        while node and (_is_gone(node, gone) or (node.parent and _is_gone(node.parent, gone))):
            node = next(self._model.nodes.following(node), None)
        return node

    def _insert(self) -> None:
        """A new procedure below the current one, or at the beginning of the field, ready to type."""
        procedure, parent = self._cursor.procedure, self._cursor.field
        if parent is None:
            return
        after = procedure.id if procedure else "" if self._cursor.node is parent else None
        edit = add_procedures(self._tree, parent.id, [{}], self._session.working.office.new_id, after)
        if self._do(edit):
            self._cursor.go_to(Place(Kind.PROCEDURE, edit.changes[-1].id, "name"))
            self._screen.edit_current()

    def _copy_above(self) -> None:
        """What the row above has in this column; with several rows selected, what the first of them has."""
        chosen = self._chosen()
        source = chosen[0] if len(chosen) > 1 else self._procedure_above(chosen)
        if source:
            kind = self._cursor.column.kind
            self._do(
                copied_from(
                    self._tree, self._tree.procedures[source], [key for key in chosen if key != source], kind
                )
            )

    def _procedure_above(self, chosen: Sequence[str]) -> str:
        node = self._model.nodes.find(RowKind.PROCEDURE, chosen[0]) if chosen else None
        above = node.parent.children[node.row - 1] if node and node.parent and node.row else None
        return above.id if above else ""

    def _move(self, steps: int) -> None:
        siblings, chosen = self._cursor.selected_siblings()
        self._do(move_by(self._tree, siblings, chosen, steps))

    def _next_status(self) -> None:
        tier = self._cursor.node.id
        self._do(next_status(self._tree, tier, self._model.live.totals.tier(tier).total))

    def set_status(self, status: TierStatus) -> None:
        """Declare the tier the cursor is in."""
        self._do(declare(self._tree, self._cursor.tier, {"status": status}))

    def copy_to(self, tier: str) -> None:
        """Copy the selected procedures to another tier."""
        self._do(copy_to_tier(self._tree, self._chosen(), tier, self._session.working.office.new_id))

    def _sort_fields(self) -> None:
        self._do(sort_fields(self._tree, self._cursor.tier))

    def _step_in_history(self, step: Callable[[], bool]) -> None:
        """Undo or redo, and go to what it changed."""
        if step() and self._last:
            shown = (Place(c.kind, c.id, next(iter(c.after or {}), "")) for c in self._last.changes)
            next((place for place in shown if self._cursor.go_to(place)), None)

    @property
    def _tree(self) -> Tree:
        return self._model.live.tree

    def _chosen(self) -> list[str]:
        """The selected procedures, or else the current one."""
        procedure = self._cursor.procedure
        selected = self._cursor.selected(RowKind.PROCEDURE)
        return selected if procedure is None or procedure.id in selected else [procedure.id]

    def _remember(self, outcome: Outcome) -> None:
        self._last = outcome.change_set

    def _do(self, change_set: ChangeSet) -> bool:
        return self._session.do(change_set)


def _is_gone(node: Node, gone: set[str]) -> bool:
    return node.kind in (RowKind.FIELD, RowKind.PROCEDURE) and node.id in gone
