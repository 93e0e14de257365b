"""The commands of the grid as menu entries, for its context menu and for the menus and buttons of the window."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from models.profiles import Profile
from models.records import TierStatus
from ui.desktop.grid.keyboard import Command, shortcut
from ui.messages import tier_state

T = TypeVar("T")

_LINE = None
"""Where a line stands in the menu."""


def titles() -> Sequence[tuple[Command, str] | None]:
    """The entries in order."""
    return (
        (Command.EDIT, _tr("Sửa ô")),
        (Command.INSERT, _tr("Chèn thủ tục bên dưới")),
        (Command.NEW_FIELD, _tr("Thêm lĩnh vực")),
        _LINE,
        (Command.CUT, _tr("Cắt")),
        (Command.COPY, _tr("Chép")),
        (Command.PASTE, _tr("Dán")),
        (Command.COPY_ABOVE, _tr("Chép từ dòng trên")),
        (Command.CLEAR, _tr("Xóa nội dung ô")),
        (Command.REMOVE, _tr("Xóa dòng")),
        _LINE,
        (Command.MOVE_UP, _tr("Chuyển lên")),
        (Command.MOVE_DOWN, _tr("Chuyển xuống")),
        (Command.SORT_FIELDS, _tr("Xếp lĩnh vực theo vần")),
        _LINE,
        (Command.NEXT_UNFINISHED, _tr("Dòng chưa xong tiếp theo")),
        (Command.NEXT_FINDING, _tr("Lỗi, cảnh báo tiếp theo")),
        (Command.PREVIOUS_FINDING, _tr("Lỗi, cảnh báo trước đó")),
        _LINE,
        (Command.PRINT, _tr("In phiếu rà soát…")),
    )


class GridActions:
    """The entries of one grid. Their keys are shown, but the grid itself listens to them: it knows the cell."""

    def __init__(self, widget: QWidget, run: Callable[[Command], None]) -> None:
        self._entries: list[QAction] = []
        self._by_command: dict[Command, QAction] = {}
        for entry in titles():
            action = QAction(widget)
            self._entries.append(action)
            if entry is None:
                action.setSeparator(True)
            else:
                command, title = entry
                action.setText(title)
                action.setShortcut(QKeySequence(shortcut(command)))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.triggered.connect(partial(_run, run, command))
                self._by_command[command] = action

    def entries(self) -> list[QAction]:
        """All entries, with lines between."""
        return list(self._entries)

    def of(self, command: Command) -> QAction:
        """The entry of one command. KeyError where it has none."""
        return self._by_command[command]

    def insert(self, menu: QMenu, before: Command) -> None:
        """Put a submenu in before an entry."""
        place = self._entries.index(self._by_command[before])
        self._entries.insert(place, menu.menuAction())


def tier_menu(widget: QWidget, profile: Profile, copy_to: Callable[[str], None]) -> QMenu:
    """The tiers that procedures can be copied to."""
    menu = QMenu(_tr("Cũng ở cấp…"), widget)
    for tier in profile.tiers:
        menu.addAction(tier.name).triggered.connect(partial(_run, copy_to, tier.key))
    menu.menuAction().setShortcut(QKeySequence(shortcut(Command.COPY_TO_TIER)))
    menu.menuAction().setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return menu


def status_menu(widget: QWidget, set_status: Callable[[TierStatus], None]) -> QMenu:
    """What can be declared of a tier."""
    menu = QMenu(_tr("Tình trạng của cấp"), widget)
    for status in TierStatus:
        menu.addAction(tier_state(status.value)).triggered.connect(partial(_run, set_status, status))
    return menu


def _run(job: Callable[[T], None], argument: T, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt says whether checked
    job(argument)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryGrid", text)
