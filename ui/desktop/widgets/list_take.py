"""Lấy từ danh mục: tick fields or agencies of a catalogue, and all their procedures come in at once, without levels."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from models.listed import ListEntry
from models.text import fold, matches
from ui.desktop.item_models.text_table import TextColumn, TextTable
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import (
    FULL,
    beside,
    button,
    card,
    column,
    is_roomy,
    label,
    may_be_narrow,
    row,
    sides,
)
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.text_list import TextList
from ui.desktop.widgets.version_choice import VersionChoice
from ui.messages import tier_name
from workflows.catalogues import entries
from workflows.lists import CatalogueGroup, catalogue_groups, own_tiers, take_groups
from workflows.working import Outcome

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
PLACE = Qt.ItemDataRole.UserRole
LEAST_ROWS, LEAST_GROUPS = 4, 160
FIELD, AGENCY = "field", "agency"


class ListTake(Entered):
    """`said(str)`: what was taken."""

    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session = session
        self._groups: Sequence[CatalogueGroup] = ()
        self._ticked: set[str] = set()
        self.version = VersionChoice(self.tr("Danh mục"))
        self.tier, self.by = self._choice(self.tr("Vào cấp")), self._choice(self.tr("Chọn theo"))
        self.by.addItem(self.tr("Theo lĩnh vực"), FIELD)
        self.by.addItem(self.tr("Theo cơ quan"), AGENCY)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Tìm lĩnh vực, cơ quan"))
        self.words.setPlaceholderText(self.tr("Tìm, không cần dấu"))
        self.groups, self.rows = self._groups_list(), self._rows_list()
        self.about = label(look="secondary", wrap=True)
        self.take = button("", self._take, "primary")
        self._arrange()
        self._connect()
        self.entrance = self.groups

    def refresh(self) -> None:
        """Offer what the catalogues have now, and what of it is in the report already."""
        if not self.isVisible():
            return
        working = self._session.working
        self.version.follow(working)
        self._fill_tiers()
        catalogue, tier = self.version.chosen, str(self.tier.currentData() or "")
        by_agency = self.by.currentData() == AGENCY
        self._groups = (
            catalogue_groups(
                working, catalogue, entries(working.office, catalogue.id), tier, by_agency=by_agency
            )
            if catalogue
            else ()
        )
        self._ticked &= {group.name for group in self._groups}
        self._show_groups()

    # What is shown.

    def _fill_tiers(self) -> None:
        working = self._session.working
        own = own_tiers(working)
        if [self.tier.itemData(place) for place in range(self.tier.count())] == own:
            return
        self.tier.clear()
        for key in own:
            self.tier.addItem(tier_name(key, working.profile), key)

    def _show_groups(self) -> None:
        words, current = fold(self.words.text()).split(), self.groups.currentRow()
        self.groups.blockSignals(True)
        self.groups.clear()
        for place, group in enumerate(self._groups):
            if matches(words, fold(group.name)):
                self.groups.addItem(self._item(place, group))
        self.groups.blockSignals(False)
        self.groups.setCurrentRow(max(0, min(current, self.groups.count() - 1)))
        self._show_rows()
        self._show_sum()

    def _item(self, place: int, group: CatalogueGroup) -> QListWidgetItem:
        name = group.name or self.tr("(danh mục không ghi)")
        said = self.tr("{0}: {1} thủ tục").format(name, len(group.entries))
        if group.present:
            said = self.tr("{0}, đã có {1}").format(said, group.present)
        made = QListWidgetItem(said)
        made.setData(PLACE, place)
        made.setToolTip(said)
        made.setFlags(made.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        made.setCheckState(CHECKED if group.name in self._ticked else UNCHECKED)
        return made

    def _show_rows(self, _row: int = 0) -> None:
        item = self.groups.currentItem()
        self.rows.table.show_values(self._group(item).entries if item else ())

    def _show_sum(self) -> None:
        chosen = self._chosen()
        size = sum(len(group.entries) for group in chosen)
        present = sum(group.present for group in chosen)
        self.about.setText(
            self.tr("Đã đánh dấu {0} nhóm, {1} thủ tục; {2} thủ tục đã có trong báo cáo thì bỏ qua.").format(
                len(chosen), size, present
            )
            if chosen
            else self.tr("Dấu cách để đánh dấu. Thủ tục lấy vào chưa có mức độ, sẽ chọn ở bảng nhập.")
        )
        self.take.setText(self.tr("Lấy {0} thủ tục  Ctrl+Enter").format(size - present))
        self.take.setEnabled(size > present and not self._session.working.office.store.read_only)

    def _group(self, item: QListWidgetItem) -> CatalogueGroup:
        place: int = item.data(PLACE)
        return self._groups[place]

    def _chosen(self) -> list[CatalogueGroup]:
        return [group for group in self._groups if group.name in self._ticked]

    # What is done.

    def _tick(self, item: QListWidgetItem) -> None:
        name = self._group(item).name
        if item.checkState() == CHECKED:
            self._ticked.add(name)
        else:
            self._ticked.discard(name)
        self._show_sum()

    def _take(self) -> None:
        chosen = self._chosen()
        if not chosen or not self.take.isEnabled():
            return
        taken = partial(take_groups, self._session.working, chosen)
        found: list[int] = []

        def job() -> Outcome | None:
            done = taken()
            found.append(done.added)
            return done.outcome

        self._ticked.clear()
        if self._session.carry_out(job):
            self.said.emit(
                self.tr("Đã thêm {0} thủ tục, chưa chọn mức độ (Ctrl+Z để hoàn tác).").format(found[0])
            )
        self.groups.setFocus()

    # Making.

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        may_be_narrow(made)
        return made

    def _groups_list(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("look", "framed")
        made.setAccessibleName(self.tr("Lĩnh vực, cơ quan của danh mục"))
        made.setUniformItemSizes(True)
        made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.setMinimumHeight(active().px(LEAST_GROUPS))
        return made

    def _rows_list(self) -> TextList[ListEntry]:
        columns = (TextColumn(self.tr("Mã")), TextColumn(self.tr("Thủ tục")))

        def texts(entry: ListEntry) -> tuple[str, ...]:
            return entry.code, entry.name

        made = TextList[ListEntry](
            self.tr("Thủ tục của nhóm"), TextTable[ListEntry](columns, texts, self), (110, 0)
        )
        made.setMinimumHeight(made.height_of(LEAST_ROWS))
        return made

    def _arrange(self) -> None:
        head = beside(self.version, self.tier, self.by, self.words)
        if is_roomy():
            for place, share in enumerate((4, 2, 2, 3)):
                head.setStretch(place, share)
        foot = row(self.about, self.take) if is_roomy() else column(self.about, self.take)
        foot.setStretch(0, 1)
        parts = (card(column(part, margins=8)) for part in (self.groups, self.rows))
        lists = sides(*parts, spacing=10, margins=0, most=FULL)
        layout = column(head, lists, foot)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.version.activated.connect(self.refresh)
        self.tier.activated.connect(self.refresh)
        self.by.activated.connect(self.refresh)
        self.words.textChanged.connect(self._show_groups)
        self.groups.currentRowChanged.connect(self._show_rows)
        self.groups.itemChanged.connect(self._tick)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(
                QKeySequence(key), self, self._take, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
