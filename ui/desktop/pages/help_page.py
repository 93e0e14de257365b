"""Trợ giúp: topics on the left, the one that is read on the right; Kiểm tra máy and Gói hỗ trợ are read there too."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QWidget,
)

from ui.desktop.jobs import start_job
from ui.desktop.looking_after import Look, look_at_pc
from ui.desktop.screen_facts import screen_facts
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, card, column, label, row
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.help_reader import HelpReader
from ui.desktop.widgets.machine_pane import MachinePane
from ui.desktop.widgets.support_pane import SupportPane
from ui.help_topics import FIRST, Help, Language, body, holding, load_help
from workflows.office import Office

CHECK_PC, SUPPORT = "check-pc", "support"
LIST_WIDTH, MOST_LIST_WIDTH = 280, 420
"""Pixels at 100 %, and at any text size: the text needs the room more."""
HERE_AND_BELOW = Qt.ShortcutContext.WidgetWithChildrenShortcut
ROW_HEIGHT, HEADING_HEIGHT = 23, 28
"""Pixels at 100 %: all topics are seen at once on a small screen."""
_ID = Qt.ItemDataRole.UserRole
P = TypeVar("P", bound=QWidget)


DOWNWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class HelpSearch(QLineEdit):
    """`left`: Enter or Down goes on to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DOWNWARD:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HelpPage(Entered):
    """`left`: the officer goes back to the page they came from."""

    left = Signal()

    def __init__(
        self,
        office: Office,
        open_reader: Callable[[], Office],
        language: Language = FIRST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        folder = office.library.folder / "help"
        self._open_reader = open_reader
        self._help: Help = load_help(folder, language)
        self.search, self.topics, self._none = HelpSearch(), QListWidget(), label(look="secondary", wrap=True)
        self.reader = HelpReader(folder / language)
        self.machine, self.support = self._pane(CHECK_PC, MachinePane), self._pane(SUPPORT, SupportPane)
        self.stack = QStackedLayout()
        self._arrange()
        for shown in (
            self.reader,
            self.machine,
            self.support,
        ):  # in its place: the stack shows what comes first
            self.stack.addWidget(shown)
        self._connect()
        self._fill("")

    @property
    def topic(self) -> str:
        """The topic that is read, "" where none is."""
        return str(self.topics.currentItem().data(_ID)) if self.topics.currentRow() >= 0 else ""

    def open_at(self, page: str) -> None:
        """Open the topic of a page of the window."""
        self.show_topic(self._help.pages.get(page, next(iter(self._help.topics))))

    def show_topic(self, topic: str) -> None:
        """Open a topic, whatever was searched for."""
        self.search.clear()
        self.topics.setCurrentItem(self._item(topic))

    def _pane(self, topic_id: str, make: Callable[[str, str], P]) -> P:
        topic = self._help.topics[topic_id]
        return make(topic.title, body(topic))

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Tìm trong trợ giúp…"))
        self.search.setAccessibleName(self.tr("Tìm trong trợ giúp"))
        self.search.setClearButtonEnabled(True)
        self.topics.setProperty("look", "framed")
        self.topics.setAccessibleName(self.tr("Các mục trợ giúp"))
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.back = button(self.tr("Trở lại (Esc)"), self.left.emit)
        layout = row(self._list_card(), _framed(self.stack), spacing=12, margins=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.entrance = self.search

    def _list_card(self) -> QFrame:
        layout = column(self.search, self._none, self.topics, self.back, margins=12)
        layout.setStretch(2, 1)
        made = card(layout)
        made.setFixedWidth(min(active().px(LIST_WIDTH), MOST_LIST_WIDTH))
        return made

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.search.left.connect(self.topics.setFocus)
        self.topics.currentRowChanged.connect(self._show)
        self.topics.itemActivated.connect(self._read)
        self.reader.topic_wanted.connect(self.show_topic)
        self.machine.wanted.connect(self._look)
        keys = {"Esc": self._leave, "PgDown": partial(self._scroll, 1), "PgUp": partial(self._scroll, -1)}
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do, context=HERE_AND_BELOW)

    def _fill(self, words: str) -> None:
        """List the topics that hold these words, below the names of their groups."""
        reading, found = self.topic, holding(self._help.topics, words)
        self.topics.blockSignals(True)
        self.topics.clear()
        for title, topics in self._help.groups.items():
            listed = [topic for topic in topics if topic in found]
            if listed:
                self._add_heading(title)
            for topic in listed:
                self._add_topic(topic)
        self.topics.blockSignals(False)
        self._none.setVisible(not found)
        self._none.setText(self.tr("Không có mục nào chứa “{0}”. Hãy thử ít chữ hơn.").format(words))
        if found:
            self.topics.setCurrentItem(self._item(reading if reading in found and not words else found[0]))

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.topics.font()
        font.setBold(True)
        item.setFont(font)
        item.setSizeHint(QSize(0, active().px(HEADING_HEIGHT)))
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        self.topics.addItem(item)

    def _add_topic(self, topic: str) -> None:
        item = QListWidgetItem(self._help.topics[topic].title)
        item.setData(_ID, topic)
        item.setToolTip(item.text())
        item.setSizeHint(QSize(0, active().px(ROW_HEIGHT)))
        self.topics.addItem(item)

    def _item(self, topic: str) -> QListWidgetItem:
        items = (self.topics.item(place) for place in range(self.topics.count()))
        return next(item for item in items if item.data(_ID) == topic)

    def _show(self) -> None:
        topic = self.topic
        shown = {CHECK_PC: self.machine, SUPPORT: self.support}.get(topic)
        if shown is not None:
            self.stack.setCurrentWidget(shown)
            self._look()
        elif topic:
            self.stack.setCurrentWidget(self.reader)
            self.reader.show_text(self._help.topics[topic].text)

    def _read(self) -> None:
        """From the list to what is read."""
        parts = {CHECK_PC: self.machine.again, SUPPORT: self.support.files}
        parts.get(self.topic, self.reader).setFocus()

    def _look(self) -> None:
        """Look at this PC in another thread; both panes show what is seen."""
        self.machine.wait()
        self.support.wait()
        look = partial(look_at_pc, self._open_reader, screen_facts())
        start_job(look, self._show_look, self.machine.refuse)

    def _show_look(self, look: Look) -> None:
        self.machine.show_facts(look.facts)
        self.support.show_members(look.members)

    def _scroll(self, pages: int) -> None:
        area = self.machine.area if self.stack.currentWidget() is self.machine else self.reader
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _leave(self) -> None:
        """The first Esc ends a search, the next one leads back."""
        if self.search.text():
            self.search.clear()
        else:
            self.left.emit()


def _framed(layout: QLayout) -> QFrame:
    made = card(column(layout))
    made.setContentsMargins(1, 1, 1, 1)
    return made
