"""Kiểm tra chữ ký: signed files and their verdicts; and whom this PC relies on. It needs no open submission."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ui.desktop.previews import OpenReader
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.notice_strip import NoticeStrip
from ui.desktop.widgets.trust_pane import TrustPane
from ui.desktop.widgets.verify_pane import VerifyPane
from workflows.office import Office

EDGE, GAP = 10, 8
HERE_AND_BELOW = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Tab(StrEnum):
    """What the page does."""

    FILES = "files"
    TRUST = "trust"


class VerifyPage(Entered):
    """`open_wanted(Path)`: go on with this package. `sign_wanted(Path)`: offered only where `can_sign`."""

    open_wanted = Signal(object)
    sign_wanted = Signal(object)

    def __init__(
        self,
        office: Office,
        open_reader: OpenReader,
        *,
        can_sign: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.notice = NoticeStrip()
        self.files = VerifyPane(office, open_reader, self.notice, can_sign=can_sign)
        self.trust = TrustPane(office, self.notice)
        self._tabs: dict[Tab, Entered] = {Tab.FILES: self.files, Tab.TRUST: self.trust}
        self.buttons = {tab: self._button(tab, number) for number, tab in enumerate(Tab, start=1)}
        self.stack = QStackedWidget()
        for shown in self._tabs.values():
            self.stack.addWidget(shown)
        self._arrange()
        self._connect()
        self.show_tab(Tab.FILES)

    def take(self, paths: Sequence[Path]) -> None:
        """Verify these; on the other tab they are what this PC is to rely on."""
        if self.stack.currentWidget() is self.trust:
            self.trust.take(paths)
        else:
            self.files.take(paths)

    def verify(self, paths: Sequence[Path]) -> None:
        """Verify these, whatever is shown."""
        self.show_tab(Tab.FILES)
        self.files.take(paths)

    def show_tab(self, tab: Tab) -> None:
        """Do this now."""
        for other, made in self.buttons.items():
            made.setChecked(other is tab)
        self.stack.setCurrentWidget(self._tabs[tab])
        self.entrance = self._tabs[tab]
        if tab is Tab.TRUST:
            self.trust.refresh()
        if self.isVisible():
            self.setFocus()

    def cancel(self) -> None:
        """Leave what is being asked, or stop judging."""
        if self.notice.leave():
            return
        shown = self.stack.currentWidget()
        assert isinstance(shown, VerifyPane | TrustPane)
        shown.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stack.currentWidget() is self.trust:
            self.trust.refresh()

    def _button(self, tab: Tab, number: int) -> QPushButton:
        names = {Tab.FILES: self.tr("Tệp cần kiểm tra"), Tab.TRUST: self.tr("Nguồn tin cậy")}
        made = button(names[tab], partial(self.show_tab, tab), "tab")
        made.setCheckable(True)
        made.setToolTip(self.tr("{0} (Alt+{1})").format(names[tab], number))
        return made

    def _arrange(self) -> None:
        head = QWidget()
        head.setLayout(FlowLayout(*self.buttons.values(), spacing=active().px(6)))
        body = column(head, self.stack, spacing=GAP, margins=EDGE)
        body.setStretch(1, 1)
        layout = column(self.notice, body, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.files.open_wanted.connect(self.open_wanted)
        self.files.sign_wanted.connect(self.sign_wanted)
        self.trust.changed.connect(self.files.run.judge_again)
        keys = {"Esc": self.cancel, "Ctrl+O": self._choose}
        keys |= {f"Alt+{number}": partial(self.show_tab, tab) for number, tab in enumerate(Tab, start=1)}
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do, context=HERE_AND_BELOW)

    def _choose(self) -> None:
        shown = self.stack.currentWidget()
        assert isinstance(shown, VerifyPane | TrustPane)
        if not (shown is self.trust and not self.trust.add.isEnabled()):
            shown.choose()
