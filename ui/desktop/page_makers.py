"""Makes the pages of the window, each when it is first shown, and wires it to where it leads. No page knows another."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.findings import Place
from ui.desktop.screen import LANGUAGE, Screen
from ui.desktop.steps import (
    APPENDICES,
    DOSSIER,
    ENTRY,
    HELP,
    HISTORY,
    IMPORT,
    LISTS,
    SEND,
    SETTINGS,
    START,
    VERIFY,
)

if TYPE_CHECKING:
    from ui.desktop.importing import Drafter
    from ui.desktop.main_window import MainWindow


def _start(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.start_page import StartPage

    page = StartPage(window.office)
    page.opened.connect(window.open)
    page.refused.connect(window.notice.refuse)
    page.said.connect(window.notice.say)
    page.check_wanted.connect(partial(window.show_topic, "check-pc"))
    page.dossier_wanted.connect(window.show_dossier)
    return page


def _entry(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.entry_page import EntryPage

    # Made in its place: moving a page to another parent styles everything in it anew.
    page = EntryPage(window.known_session, window.stack)
    page.submission_place_wanted.connect(partial(_show_in_send, window))
    page.said.connect(partial(window.notice.say, kind="good"))
    page.filter_changed.connect(window.follow_filter)
    # Later: after a command of its menu the grid takes the keyboard back.
    page.print_wanted.connect(window.show_working_print, Qt.ConnectionType.QueuedConnection)
    page.history_wanted.connect(partial(_look_up, window))
    page.files_wanted.connect(window.choose_files)
    page.lists_wanted.connect(partial(_show_lists, window))
    page.former_wanted.connect(partial(_take_former, window))
    # Later: the paste that it comes from is over by then.
    page.import_wanted.connect(window.take_tables, Qt.ConnectionType.QueuedConnection)
    if window.is_complete:
        page.complete()
    return page


def _import(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.import_page import ImportPage

    page = ImportPage(window.known_session, window.open_reader)
    page.left.connect(partial(window.show_page, ENTRY))
    page.imported.connect(partial(_show_imported, window))
    return page


def _lists(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.lists_page import ListsPage

    page = ListsPage(window.known_session, window.open_reader)
    page.left.connect(partial(window.show_page, ENTRY))
    page.place_wanted.connect(window.show_in_entry)
    return page


def _show_lists(window: "MainWindow", tab: str) -> None:
    from ui.desktop.pages.lists_page import ListsPage, Tab

    page = window.page(LISTS, ListsPage)
    if tab:
        page.show_tab(Tab(tab))
    else:
        page.show_unit_list()


def _take_former(window: "MainWindow", drafter: "Drafter") -> None:
    from ui.desktop.pages.import_page import ImportPage

    window.page(IMPORT, ImportPage).show_draft(drafter)


def _show_imported(window: "MainWindow", said: str) -> None:
    window.show_page(ENTRY)
    window.notice.say(said, "good")


def _dossier(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.dossier_page import DossierPage

    page = DossierPage(window.office, window.open_reader)
    page.changed.connect(window.follow_store)
    page.busy.connect(window.rail.setDisabled)
    page.left.connect(partial(window.show_page, START))
    return page


def _appendices(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.appendices_page import AppendicesPage

    return AppendicesPage(window.known_session, window.open_reader)


def _send(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.send_page import SendPage

    page = SendPage(window.known_session, window.open_reader)
    page.place_wanted.connect(window.show_in_entry)
    page.exported.connect(window.refresh)
    page.busy.connect(window.rail.setDisabled)
    return page


def _history(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.history_page import HistoryPage

    page = HistoryPage(window.known_session)
    page.place_wanted.connect(window.show_in_entry)
    page.said.connect(window.notice.say)
    page.marked.connect(partial(window.show_page, ENTRY))
    return page


def _verify(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.verify_page import VerifyPage

    page = VerifyPage(window.office, window.open_reader, can_sign=True)
    page.open_wanted.connect(window.open_package)
    page.sign_wanted.connect(window.show_dossier)
    return page


def _settings(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.settings_page import SettingsPage

    page = SettingsPage(window.office, window.open_reader, lambda: window.session)
    page.redress_wanted.connect(window.redress_wanted)
    page.restore_wanted.connect(window.restore_wanted)
    return page


def _help(window: "MainWindow") -> QWidget:
    from ui.desktop.pages.help_page import HelpPage

    page = HelpPage(window.office, window.open_reader, LANGUAGE.of(Screen()))
    page.left.connect(window.turn_help)
    return page


def _show_in_send(window: "MainWindow", place: Place) -> None:
    from ui.desktop.pages.send_page import SendPage

    window.page(SEND, SendPage).go_to(place)


def _look_up(window: "MainWindow", procedure_id: str) -> None:
    from ui.desktop.pages.history_page import HistoryPage

    window.page(HISTORY, HistoryPage).look_up(procedure_id)


MAKERS: Mapping[str, Callable[["MainWindow"], QWidget]] = {
    START: _start,
    ENTRY: _entry,
    IMPORT: _import,
    LISTS: _lists,
    DOSSIER: _dossier,
    APPENDICES: _appendices,
    SEND: _send,
    HISTORY: _history,
    VERIFY: _verify,
    SETTINGS: _settings,
    HELP: _help,
}
