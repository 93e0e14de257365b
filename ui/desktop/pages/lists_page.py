"""Danh mục: the report beside lists, procedures taken from catalogues, what new versions changed, lists on this PC."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLayout, QPushButton, QStackedWidget, QWidget

from models.findings import Place
from models.records import Kind
from ui.desktop.previews import OpenReader
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, is_roomy, row, scrolling
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.list_changes import ListChanges
from ui.desktop.widgets.list_compare import ListCompare
from ui.desktop.widgets.list_take import ListTake
from ui.desktop.widgets.list_versions import ListVersions
from ui.desktop.widgets.notice_strip import NoticeStrip

EDGE, GAP = 10, 8
LEAST_STACK = 400
"""Pixels at 100 % of what a tab shows, where the page scrolls."""
HERE_AND_BELOW = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Tab(StrEnum):
    """What the page does."""

    COMPARE = "compare"
    TAKE = "take"
    CHANGES = "changes"
    VERSIONS = "versions"


class ListsPage(Entered):
    """`left`: back to the grid. `place_wanted(Place)`: to a row in the grid."""

    left = Signal()
    place_wanted = Signal(object)

    def __init__(self, session: Session, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session, self.notice = session, NoticeStrip()
        self.compare, self.take, self.changes = ListCompare(session), ListTake(session), ListChanges(session)
        self.versions = ListVersions(session, open_reader, self.notice)
        self._tabs: dict[Tab, Entered] = {
            Tab.COMPARE: self.compare,
            Tab.TAKE: self.take,
            Tab.CHANGES: self.changes,
            Tab.VERSIONS: self.versions,
        }
        self.buttons = {tab: self._button(tab, number) for number, tab in enumerate(Tab, start=1)}
        self.back = button(self.tr("Quay lại  Esc"), self.left.emit)
        self.stack = QStackedWidget()
        for shown in self._tabs.values():
            self.stack.addWidget(shown)
        self._arrange()
        self._connect()
        self.show_tab(Tab.COMPARE)

    def show_tab(self, tab: Tab) -> None:
        """Do this now."""
        for other, made in self.buttons.items():
            made.setChecked(other is tab)
        self.stack.setCurrentWidget(self._tabs[tab])
        self.entrance = self._tabs[tab]
        self.refresh()
        if self.isVisible():
            self.setFocus()

    def show_unit_list(self) -> None:
        """What is missing of the list under the unit's authority."""
        self.show_tab(Tab.COMPARE)
        self.compare.show_unit_list()

    def refresh(self) -> None:
        """Follow whatever changed, in what is shown."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, ListCompare | ListTake | ListChanges | ListVersions)
        shown.refresh()

    def cancel(self) -> None:
        """Leave what is being said or read; where nothing is, the page."""
        shown = self.stack.currentWidget()
        if not (isinstance(shown, ListCompare | ListVersions) and shown.cancel()):
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _import(self, role: str) -> None:
        self.show_tab(Tab.VERSIONS)
        self.versions.form.choose(role)
        self.versions.choose()

    def _show_row(self, procedure_id: str) -> None:
        self.place_wanted.emit(Place(Kind.PROCEDURE, procedure_id, "name"))

    # Making.

    def _button(self, tab: Tab, number: int) -> QPushButton:
        names = {
            Tab.COMPARE: self.tr("Đối chiếu"),
            Tab.TAKE: self.tr("Lấy từ danh mục"),
            Tab.CHANGES: self.tr("Thay đổi của danh mục"),
            Tab.VERSIONS: self.tr("Danh mục trên máy"),
        }
        made = button(names[tab], partial(self.show_tab, tab), "tab")
        made.setCheckable(True)
        made.setToolTip(self.tr("{0} (Alt+{1})").format(names[tab], number))
        return made

    def _arrange(self) -> None:
        body = column(self._head(), self.stack, spacing=GAP, margins=EDGE)
        body.setStretch(1, 1)
        if not is_roomy():
            self.stack.setMinimumHeight(active().px(LEAST_STACK))
        inside: QLayout | QWidget = body if is_roomy() else scrolling(body)
        layout = column(self.notice, inside, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _head(self) -> QLayout | QWidget:
        place = QWidget()
        if not is_roomy():
            place.setLayout(FlowLayout(*self.buttons.values(), self.back, spacing=active().px(6)))
            return place
        place.setLayout(FlowLayout(*self.buttons.values(), spacing=active().px(6)))
        made = row(place, self.back)
        made.setStretch(0, 1)
        return made

    def _connect(self) -> None:
        self._session.changed.connect(self.refresh)
        self.compare.place_wanted.connect(self._show_row)
        self.changes.place_wanted.connect(self._show_row)
        self.compare.import_wanted.connect(self._import)
        for part in (self.take, self.versions):
            part.said.connect(partial(self.notice.say, kind="good"))
        self.versions.changed.connect(self.refresh)
        keys = {"Esc": self.cancel, "Ctrl+Z": self._session.undo, "Ctrl+Y": self._session.redo}
        keys |= {f"Alt+{number}": partial(self.show_tab, tab) for number, tab in enumerate(Tab, start=1)}
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do, context=HERE_AND_BELOW)
