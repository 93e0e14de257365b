"""The two sides of an import: the table as it is in its file, the rows as they will be. Each follows the other."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLayout, QWidget

from models.profiles import Profile
from models.taken import Origin
from ui.desktop.import_work import ImportWork
from ui.desktop.importing import key_of
from ui.desktop.theme import active
from ui.desktop.widgets.basics import FULL, card, column, is_roomy, row
from ui.desktop.widgets.import_detail import ImportDetail
from ui.desktop.widgets.plan_chips import PlanChips
from ui.desktop.widgets.plan_view import PlanView
from ui.desktop.widgets.raw_view import RawView
from ui.desktop.widgets.table_choice import TableChoice
from workflows.importing import ImportDraft

EDGE, GAP = 10, 8
LEAST_TABLE, LEAST_DETAIL, MOST_DETAIL = 112, 100, 196
"""Pixels at 100 % of the tables, and of what is said of a row, where they share a screen."""
ROOMY_TABLE = 300
"""Pixels at 100 % of a table, where the page scrolls."""


class ImportSides(QWidget):
    """Side by side where there is room, else one below the other."""

    def __init__(self, profile: Profile, work: ImportWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._following = work, False
        self.tables, self.raw = TableChoice(), RawView(profile)
        self.chips, self.plan, self.detail = PlanChips(), PlanView(profile), ImportDetail(profile)
        self._left = card(self._left_side())
        self._arrange(card(self._right_side()))
        self.tables.chosen.connect(self.show_table)
        self.raw.moved.connect(self._follow_raw)
        self.plan.moved.connect(self._follow_plan)

    def show_tables(self, draft: ImportDraft) -> None:
        """Show which tables there are, and the chosen one; rows that come from no file have none."""
        self._left.setVisible(bool(self._work.tables.all))
        self.tables.show_tables(self._work.tables, draft)
        self.show_table()

    def show_table(self) -> None:
        """Show the chosen table as it was understood."""
        table, draft = self.tables.current, self._work.draft
        readings = draft.readings if draft else ()
        found = (reading for reading in readings if table and key_of(reading.table) == key_of(table))
        self.raw.show_table(table, next(found, None))

    def _follow_raw(self, number: int) -> None:
        table = self.raw.raw.table
        if not self._following and table is not None:
            self._follow(lambda: self.plan.go_to(Origin(table.source, table.number, table.name, number)))

    def _follow_plan(self) -> None:
        node = self.plan.current
        origin = node.origin if node else None
        if not self._following and origin is not None:
            self._follow(lambda: self._show_origin(origin))

    def _show_origin(self, origin: Origin) -> None:
        if self.tables.go_to(origin.source, origin.table):
            self.show_table()
        if self.tables.is_current(origin.source, origin.table):
            self.raw.go_to(origin.row)

    def _follow(self, go: Callable[[], object]) -> None:
        self._following = True
        go()
        self._following = False

    def _arrange(self, right: QFrame) -> None:
        sides = row(self._left, right, spacing=EDGE) if is_roomy(FULL) else column(self._left, right)
        sides.setStretch(0, 9)
        sides.setStretch(1, 11)
        sides.setContentsMargins(0, 0, 0, 0)
        self.setLayout(sides)

    def _left_side(self) -> QLayout:
        made = column(self.tables, self.raw, spacing=6, margins=GAP)
        made.setStretch(1, 1)
        return made

    def _right_side(self) -> QLayout:
        rule = QFrame()
        rule.setProperty("look", "rule")
        least = LEAST_TABLE if is_roomy(FULL) else ROOMY_TABLE
        for table in (self.raw, self.plan):
            table.setMinimumHeight(active().px(least))
        if is_roomy(FULL):
            self.detail.setMinimumHeight(active().px(LEAST_DETAIL))
            self.detail.setMaximumHeight(active().px(MOST_DETAIL))
        made = column(self.chips, self.plan, rule, self.detail, spacing=6, margins=GAP)
        made.setStretch(1, 1)
        made.setStretch(3, 1)
        return made
