"""What is selected in the history: its differences as a list, one of them in full, and what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from models.comparison import Difference
from models.profiles import Profile
from ui.desktop.item_models.text_table import TextColumn, TextTable
from ui.desktop.theme import active
from ui.desktop.widgets.basics import FULL, button, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.history_words import row_sentence, row_texts
from ui.desktop.widgets.text_list import TextList

WHAT_WIDTH = 112
FULL_HEIGHT = 104
"""Pixels of the difference in full; where there is no room for that the page scrolls, and it is as high as it is."""
LEAST_ROWS = 4
More = Callable[[], Sequence[Difference]]


class HistoryDetail(QFrame):
    """`cell_wanted`, `row_wanted`, `whole_wanted`: bring that back. `marking_wanted(bool)`: mark it in the grid.

    `followed(Difference)`: to this row in the grid.
    """

    cell_wanted = Signal()
    row_wanted = Signal()
    whole_wanted = Signal()
    marking_wanted = Signal()
    followed = Signal(object)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._profile = profile
        columns = [
            TextColumn(title)
            for title in (self.tr("Thủ tục"), self.tr("Nội dung"), self.tr("Trước"), self.tr("Sau"))
        ]
        table = TextTable[Difference](columns, lambda row_: row_texts(row_, profile), self)
        self.rows = TextList[Difference](self.tr("Khác nhau"), table, (0, WHAT_WIDTH, 0, 0))
        self.rows.setMinimumHeight(self.rows.height_of(LEAST_ROWS))
        self.heading = label(look="heading", wrap=True)
        self._full = label(wrap=True)
        self._full.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._full.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.cell = button(self.tr("Khôi phục ô này"), self.cell_wanted.emit)
        self.row = button(self.tr("Khôi phục dòng"), self.row_wanted.emit)
        self.whole = button(self.tr("Đưa cả báo cáo về lúc này"), self.whole_wanted.emit)
        self.marking = button(self.tr("Đánh dấu trong bảng nhập"), self.marking_wanted.emit)
        self.compare, self.print = self._menu_button(self.tr("So với…")), self._menu_button(self.tr("In…"))
        self.rows.moved.connect(self._show_full)
        self.rows.entered.connect(lambda: self.followed.emit(self.rows.current))
        self._arrange()

    def show_rows(
        self, title: str, nothing: str, rows: Sequence[Difference], more: More | None = None
    ) -> None:
        """Show these differences; `nothing` is what is said where there is none."""
        self.heading.setText(title)
        self.heading.setAccessibleName(title)
        self.rows.nothing = nothing
        self.rows.table.show_values(rows, more)

    def all_rows(self) -> list[Difference]:
        """Every row, also those that were not scrolled to yet."""
        table = self.rows.table
        while table.canFetchMore(self.rows.rootIndex()):
            table.fetchMore(self.rows.rootIndex())
        return table.values

    def forbid(self, why: str) -> None:
        """Nothing can be brought back here, and why."""
        for part in (self.cell, self.row, self.whole):
            part.setDisabled(True)
            part.setToolTip(why)

    def _arrange(self) -> None:
        buttons = QWidget()
        parts = (self.cell, self.row, self.whole, self.compare, self.marking, self.print)
        buttons.setLayout(FlowLayout(*parts, spacing=active().px(6)))
        layout = column(self.heading, self.rows, self._full_place(), row(buttons), margins=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _full_place(self) -> QWidget:
        if not is_roomy(FULL):
            return self._full
        made = scrolling(column(self._full))
        made.setFixedHeight(active().px(FULL_HEIGHT))
        return made

    def _show_full(self) -> None:
        current = self.rows.current
        self._full.setText(row_sentence(current, self._profile) if current else "")

    def _menu_button(self, text: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setAccessibleName(text)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setMenu(QMenu(made))
        return made
