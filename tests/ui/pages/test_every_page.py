"""What must hold of every page, whichever there are: named, reachable, seen, whole at every text size.

The pages are the window's own steps; a page that is added is looked at without a word here.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from models.findings import Place
from models.problems import Problem
from models.records import Kind
from tests.ui.pages.conftest import finished_district
from tests.ui.pages.import_drafts import a_doubtful_draft
from tests.ui.pages.listed import with_lists
from tests.ui.pages.signed_samples import write_samples, write_trust
from ui.desktop import theme
from ui.desktop.languages import speak
from ui.desktop.main_window import APPENDICES, ENTRY, HELP, HISTORY, SEND, SETTINGS, START
from ui.desktop.pages.help_page import CHECK_PC, SUPPORT
from ui.desktop.pages.lists_page import Tab
from ui.desktop.pages.verify_page import Tab as VerifyTab
from ui.desktop.screen import ENGLISH, VIETNAMESE
from ui.desktop.steps import IMPORT, LISTS, PART_OF, VERIFY
from ui.desktop.widgets.basics import ElidedLabel
from ui.desktop.widgets.wrapped_check_box import WrappedCheckBox
from workflows.office import Office

SIZES = (1.0, 1.25, 1.5, 2.0)
LANGUAGES = (VIETNAMESE, ENGLISH)
SMALL_SCREEN = (1366, 736)
"""What a window has of 1366x768 below its title bar."""
TEXTS = (QLabel, QPushButton, QCheckBox, QRadioButton)
NAMELESS_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}


@contextmanager
def window_in(
    app: QApplication,
    make_desk: Callable[..., Any],
    look: theme.Theme,
    language: str,
    fill: Callable[[Office], object] | None = finished_district,
) -> Generator[Any]:
    """The window over a finished district, in a look and a language."""
    theme.apply(app, look)
    speak(app, language)
    try:
        desk = make_desk(fill)
        desk.window.resize(*SMALL_SCREEN)
        yield desk
    finally:
        theme.apply(app, theme.load("light"))
        speak(app, VIETNAMESE)


def pages(desk: Any) -> Iterator[str]:
    """Every step there is, shown one after the other, and every view that a page has besides the one it opens with."""
    for key in (*(step.key for step in (*desk.window._steps, *desk.window._foot)), *PART_OF):
        desk.window.show_page(key)
        come_to_rest(desk)
        yield key
        for view in VIEWS.get(key, no_other)(desk):
            come_to_rest(desk)
            yield f"{key}: {view}"


def no_other(_desk: Any) -> Iterator[str]:
    yield from ()


def rows_of_the_grid(desk: Any) -> Iterator[str]:
    """The card shows most of a row with a reason."""
    for row in desk.working.tree.procedures.values():
        desk.entry.grid.go_to(Place(Kind.PROCEDURE, row.id, "level"))
        yield row.name


def documents(desk: Any) -> Iterator[str]:
    view = desk.appendices.documents
    for document in view.tabs.documents:
        view.tabs.show_chosen(document)
        desk.bot.waitUntil(lambda: view.preview is not None, timeout=20_000)
        yield document.name


def panels(desk: Any) -> Iterator[str]:
    """What stands beside the steps for a while, and the fields that a choice brings along."""
    page = desk.send
    page.aside.show_people()
    yield "people"
    page.ask_answer()
    yield "answer"
    page.aside.show_documents()
    page.target.mail.wanted.setChecked(True)
    page.key._file.setChecked(True)
    yield "mail, key file"
    page.key._token.setChecked(True)
    desk.bot.waitUntil(lambda: not page.key.token.looking, timeout=60_000)
    yield "token"
    page.key._own.setChecked(True)
    page.key._open_lock()
    yield "passphrase"


def comparison(desk: Any) -> Iterator[str]:
    page = desk.history
    page.moments.setFocus()
    yield "comparison"
    page.entries.setFocus()
    page._ask_for_whole()
    yield "question"


def looks_at_the_pc(desk: Any) -> Iterator[str]:
    page = desk.window._pages[HELP]
    for topic, is_there in ((CHECK_PC, page.machine.again), (SUPPORT, page.support.save)):
        page.show_topic(topic)
        desk.bot.waitUntil(is_there.isEnabled, timeout=20_000)
        yield topic


def imports(desk: Any) -> Iterator[str]:
    """A file with all that can be said of one: questions, doubts, repairs, rows that have no place, a file refused."""
    page = desk.window._pages[IMPORT]
    page.show_draft(a_doubtful_draft(desk.working))
    page.work.unread = (Problem("file-missing", {"path": "D:/danh sách.xlsx"}),)
    page.work.changed.emit()
    yield "a left out row"
    page._next_doubt()
    page.detail.form.show()
    yield "a doubtful row"
    page.ask_then_import()
    yield "question"
    page.asks.accept_all()
    yield "answered"
    page.forget()
    page.start.show_running(on=True)
    page.start.show_reading(["Danh mục thủ tục hành chính cấp huyện năm 2021.xlsx"])
    yield "reading"
    page.forget()


def lists(desk: Any) -> Iterator[str]:
    """Each tab, with a list and without: what is asked, what a file says of itself, what is removed."""
    page = desk.window._pages[LISTS]
    with_lists(desk.window.office)
    desk.working.reload()
    for tab in Tab:
        page.show_tab(tab)
        yield tab.value
    page.show_tab(Tab.COMPARE)
    page.compare.rows.go_to(1)
    page.compare.detail.ask("not_ours")
    yield "an answer"
    page.compare.cancel()
    page.show_tab(Tab.VERSIONS)
    page.versions.form.begin([Path("Danh mục thủ tục hành chính cấp huyện năm 2021.xlsx")], 1200, 3, "")
    page.versions._show_form(on=True)
    yield "a file"
    page.versions.cancel()
    page.versions._ask_to_remove()
    yield "question"
    page.show_tab(Tab.COMPARE)


def verdicts(desk: Any) -> Iterator[str]:
    """A verdict of each kind, the code that is asked for, what is loud; whom this PC relies on, and without."""
    page, office = desk.window._pages[VERIFY], desk.window.office
    folder = office.folder
    samples = write_samples(office, folder)
    page.show_tab(VerifyTab.TRUST)
    yield "nobody is relied on"
    page.trust.take(write_trust(folder))
    page.verify(list(samples.values()))
    desk.bot.waitUntil(lambda: not page.files.run.is_judging, timeout=30_000)
    for name, path in samples.items():
        page.files.rows.go_to_path(path)
        yield name
    page.files.rows.go_to_path(samples["stranger"])
    page.files.view.confirm.click()
    page.files.view.form.wanted.emit("1234")
    yield "a code"
    page.files.cancel()
    page.files._show_progress("judging", 7, 200)
    for part in (page.files.bar, page.files._doing, page.files.stop):
        part.show()
    yield "at work"
    page.files.refresh()
    page.show_tab(VerifyTab.TRUST)
    page.trust.rows.go_to(len(page.trust.rows.table.values) - 1)
    page.trust._ask_code()
    yield "trust"
    page.trust.cancel()
    page.trust.rows.go_to(0)
    page.trust._ask_to_remove()
    yield "question"
    page.notice.clear()


VIEWS: dict[str, Callable[[Any], Iterator[str]]] = {
    ENTRY: rows_of_the_grid,
    APPENDICES: documents,
    SEND: panels,
    HISTORY: comparison,
    HELP: looks_at_the_pc,
    IMPORT: imports,
    LISTS: lists,
    VERIFY: verdicts,
}


def come_to_rest(desk: Any) -> None:
    """What a page leaves for later, layouts above all, is done: three rounds of an idle event loop."""
    for _ in range(3):
        timer = QTimer()
        timer.setSingleShot(True)
        with desk.bot.waitSignal(timer.timeout):
            timer.start(0)


def shown(window: QWidget, kinds: tuple[type[QWidget], ...] = (QWidget,)) -> list[Any]:
    return [widget for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()]


def takes_focus(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and not widget.focusProxy()
    )


def described(widget: Any) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text!r} in {type(widget.parentWidget()).__name__}"


def is_elided(widget: Any) -> bool:
    """What ends in "…" on purpose and says the rest when pointed at; a label of that kind that fits has no tooltip."""
    return isinstance(widget, ElidedLabel | WrappedCheckBox)


def is_cut(widget: Any) -> bool:
    if is_elided(widget) or not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    wanted = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()


def area_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def overlapping(window: QWidget) -> list[str]:
    """Siblings that say something and cover each other."""
    texts = shown(window, TEXTS)
    return [
        f"{described(one)} × {described(other)}"
        for place, one in enumerate(texts)
        for other in texts[place + 1 :]
        if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry())
    ]


def beyond_the_side(window: QWidget) -> list[str]:
    """Texts that begin or end outside the window, sideways: nothing scrolls there."""
    width = window.width()
    return [
        described(widget)
        for widget in shown(window, TEXTS)
        if area_in(window, widget).left() < 0 or area_in(window, widget).right() >= width
    ]


def wider_than_their_place(window: QWidget) -> list[str]:
    """Pages that scroll, whose content is wider than what is seen of it."""
    areas = shown(window, (QScrollArea,))
    return [
        described(area.widget())
        for area in areas
        if area.widget() is not None and area.widget().width() > area.viewport().width()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SIZES)
def test_no_text_is_cut_or_covered_on_any_page(
    dressed: QApplication, make_desk: Any, scale: float, language: str
) -> None:
    with window_in(dressed, make_desk, theme.load("light", scale), language) as desk:
        for page in pages(desk):
            wait_until_whole(desk, page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SIZES)
def test_no_text_is_cut_or_covered_at_the_first_start(
    dressed: QApplication, make_desk: Any, scale: float, language: str
) -> None:
    with window_in(dressed, make_desk, theme.load("light", scale), language, fill=None) as desk:
        for page in (START, SETTINGS, HELP):
            desk.window.show_page(page)
            wait_until_whole(desk, page)


def wait_until_whole(desk: Any, page: str) -> None:
    def assert_whole() -> None:
        cut = [described(widget) for widget in shown(desk.window, TEXTS) if is_cut(widget)]
        assert (page, cut) == (page, [])
        assert (page, overlapping(desk.window)) == (page, [])
        assert (page, beyond_the_side(desk.window)) == (page, [])
        assert (page, wider_than_their_place(desk.window)) == (page, [])

    desk.bot.waitUntil(assert_whole)
    assert (page, desk.window.width(), desk.window.height()) == (page, *SMALL_SCREEN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_takes_the_focus_has_a_name_and_a_role(
    dressed: QApplication, make_desk: Any, language: str
) -> None:
    with window_in(dressed, make_desk, theme.load("light"), language) as desk:
        for page in pages(desk):
            nameless = [
                f"{page}: {described(widget)}"
                for widget in shown(desk.window)
                if takes_focus(widget) and not is_named(widget)
            ]
            assert nameless == []


def is_named(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role() not in NAMELESS_ROLES and bool(interface.text(QAccessible.Text.Name).strip())


def test_tab_goes_round_everything_that_takes_the_focus(desk: Any) -> None:
    for page in pages(desk):
        desk.current.setFocus()
        wanted = {
            id(widget): described(widget)
            for widget in shown(desk.current)
            if takes_focus(widget) and leads(widget)
        }
        for _ in range(3 * len(wanted) + 20):
            desk.window.focusNextPrevChild(True)
            wanted.pop(id(QApplication.focusWidget()), None)
        assert (page, wanted) == (page, {})


def leads(widget: QWidget) -> bool:
    """Of radio buttons in a group the arrows reach the others; a field inside another is entered through that one."""
    if isinstance(widget, QRadioButton):
        group: QButtonGroup | None = widget.group()
        return widget.isChecked() or not group or not group.checkedButton()
    return not isinstance(widget.parentWidget(), QComboBox | QAbstractItemView)


def test_the_focus_is_seen(desk: Any) -> None:
    """A widget looks different with the focus and without, on every page."""
    for page in pages(desk):
        unseen = [
            f"{page}: {described(widget)}"
            for widget in shown(desk.current)
            if takes_focus(widget) and leads(widget) and not shows_focus(desk, widget)
        ]
        assert unseen == []


def shows_focus(desk: Any, widget: QWidget) -> bool:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    desk.bot.waitUntil(widget.hasFocus)
    with_focus = widget.grab().toImage()
    widget.clearFocus()
    desk.bot.waitUntil(lambda: not widget.hasFocus())
    return widget.grab().toImage() != with_focus
