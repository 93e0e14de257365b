"""Thay đổi của danh mục: what a new version changed for the report, each taken over by one key."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from models.catalogue_changes import CatalogueChange
from ui.desktop.item_models.text_table import TextColumn, TextTable
from ui.desktop.session import Session
from ui.desktop.widgets.basics import (
    FULL,
    beside,
    button,
    card,
    column,
    is_roomy,
    label,
    row,
    scrolling,
    sides,
)
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.key_list import KeyList
from ui.desktop.widgets.list_words import change_sentences, change_texts
from ui.desktop.widgets.version_choice import VersionChoice
from workflows.catalogues import catalogue_changes, take_catalogue_change

TAKE = "L"
LEAST_ROWS = 4


class ListChanges(Entered):
    """`place_wanted(str)`: to this procedure in the grid."""

    place_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session = session
        self.old, self.new = VersionChoice(self.tr("Bản cũ")), VersionChoice(self.tr("Bản mới"))
        self.rows = self._list()
        self._full = label(wrap=True)
        self._full.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._full.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.take = button(self.tr("Lấy theo bản mới  {0}").format(TAKE), self._take, "primary")
        self.show_row = button(self.tr("Xem trong bảng nhập"), self._show_in_grid)
        self._arrange()
        self._connect()
        self.entrance = self.rows

    def refresh(self) -> None:
        """Compare the versions again with the report as it is."""
        if not self.isVisible():
            return
        working, is_first = self._session.working, not self.old.count()
        self.old.follow(working)
        self.new.follow(working)
        if is_first:
            self._propose_former()
        old, new = self.old.chosen, self.new.chosen
        found = catalogue_changes(working, old.id, new.id) if old and new and old.id != new.id else []
        self.rows.nothing = self._nothing()
        self.rows.show_values(found)
        self._show_change()

    def _propose_former(self) -> None:
        """The version before the new one, of the same province: others say nothing of what it changed."""
        new = self.new.chosen
        if new is not None:
            before = [
                one
                for one in self.old.known
                if one.province == new.province
                and one.valid_from < new.valid_from
                and not one.suggestions_only
            ]
            self.old.choose(max(before, key=lambda one: one.valid_from, default=new))

    def _nothing(self) -> str:
        if self.old.count() < 2:
            return self.tr(
                "Máy này chưa có hai bản danh mục để so. Hãy lấy bản mới từ tệp ở mục Danh mục trên máy."
            )
        if self.old.currentData() == self.new.currentData():
            return self.tr("Hãy chọn bản cũ và bản mới của cùng một danh mục.")
        return self.tr("Bản mới không thay đổi thủ tục nào của báo cáo.")

    def _show_change(self) -> None:
        change = self.rows.current
        self._full.setText(change_sentences(change) if change else "")
        can = change is not None and not self._session.working.office.store.read_only
        self.take.setEnabled(can)
        self.show_row.setEnabled(change is not None)
        self.rows.keys = [TAKE] if can else []

    def _take(self) -> None:
        change = self.rows.current
        if change is not None:
            self._session.carry_out(partial(take_catalogue_change, self._session.working, change))
            self.rows.setFocus()

    def _strike(self, _key: str) -> None:
        self._take()

    def _show_in_grid(self) -> None:
        change = self.rows.current
        if change is not None:
            self.place_wanted.emit(change.rows[0])

    # Making.

    def _list(self) -> KeyList[CatalogueChange]:
        columns = (
            TextColumn(self.tr("Thay đổi")),
            TextColumn(self.tr("Bản cũ")),
            TextColumn(self.tr("Bản mới")),
            TextColumn(self.tr("Dòng"), number=True),
        )
        table = TextTable[CatalogueChange](columns, change_texts, self)
        made = KeyList[CatalogueChange](self.tr("Thay đổi của danh mục"), table, (160, 0, 0, 60))
        made.setMinimumHeight(made.height_of(LEAST_ROWS))
        return made

    def _arrange(self) -> None:
        titled = [
            column(label(choice.accessibleName(), "secondary"), choice, spacing=2)
            for choice in (self.old, self.new)
        ]
        head, places = beside(), [QWidget(), QWidget()]
        for place, layout in zip(places, titled, strict=True):
            place.setLayout(layout)
            head.addWidget(place, 1)
        full = column(self._full)
        full.addStretch(1)
        held = scrolling(full) if is_roomy(FULL) else full
        buttons = (row if is_roomy() else column)(self.take, self.show_row)
        detail = column(label(self.tr("Trong báo cáo"), "heading"), held, buttons, margins=12)
        detail.setStretch(1, 1)
        left = column(self.rows, margins=12)
        lists = sides(card(left), card(detail), spacing=10, margins=0, most=FULL)
        if lists.count() > 1:
            lists.setStretch(0, 3)
            lists.setStretch(1, 2)
        layout = column(head, lists)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.old.activated.connect(self.refresh)
        self.new.activated.connect(self.refresh)
        self.rows.moved.connect(self._show_change)
        self.rows.entered.connect(self.rows.go_to_next)
        self.rows.struck.connect(self._strike)
