"""Looking at the appendices: page 1 after opening the page (goal 300 ms), another appendix, another page."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

import main
from tests.bench.bench_window import filled
from ui.commands.outside import Outside
from ui.desktop.application import Program, dress
from ui.desktop.jobs import finish_all
from ui.desktop.main_window import APPENDICES, ENTRY, MainWindow
from ui.desktop.pages.appendices_page import AppendicesPage
from workflows.office import Office

RUNS = 7


def lines() -> Iterator[str]:
    """Programs in turn; the libraries are loaded, as they are after the first second of work."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app)
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        stores = {size: filled(Path(name), size) for size in (300, 2_000)}
        taken = {size: [times(app, store) for _ in range(RUNS)] for size, store in stores.items()}
    for size, runs in taken.items():
        opened, other, scrolled = (statistics.median(run[i] for run in runs) * 1e3 for i in range(3))
        yield f"{size} procedures: page 1 of Appendix I after opening the page {opened:.0f} ms (goal 300)"
        yield f"{size} procedures: page 1 of Appendix II after Alt+2 {other:.0f} ms, each next page {scrolled:.0f} ms"


def times(app: QApplication, usual: Path) -> tuple[float, float, float]:
    """Seconds to the painted first page, to that of Appendix II, and from one page to the next."""

    def open_office(store: Path | None, *, read_only: bool = False) -> Office:
        return main.open_office(store or usual, read_only=read_only)

    program = Program(Outside(open_office, lambda: usual, main.identity, main.wall_clock))
    program.open(None)
    window = program.window
    assert window is not None
    window.resize(1366, 736)
    wait_until(lambda: window.is_complete)
    finish_all()
    taken = (opened(app, window), chosen(app, window), scrolled(app, window))
    window.show_page(ENTRY)
    program.close()
    window.close()
    return taken


def opened(app: QApplication, window: MainWindow) -> float:
    """From the key that leads to the page."""
    began = time.perf_counter()
    window.show_page(APPENDICES)
    return painted(app, page_of(window), began)


def chosen(app: QApplication, window: MainWindow) -> float:
    """From the key that leads to Appendix II."""
    page, began = page_of(window), time.perf_counter()
    page.documents.tabs.show_chosen(page.documents.tabs.documents[1])
    return painted(app, page, began)


def scrolled(app: QApplication, window: MainWindow) -> float:
    """From the key that leads to the next page, for the last of them, which nothing has drawn before."""
    view = page_of(window).documents.view
    began = time.perf_counter()
    view.go_to_page(view.page_count)
    app.processEvents()
    return time.perf_counter() - began


def painted(app: QApplication, page: AppendicesPage, began: float) -> float:
    """Until the document is there and its picture is on screen."""
    wait_until(lambda: page.documents.preview is not None)
    app.processEvents()
    return time.perf_counter() - began


def page_of(window: MainWindow) -> AppendicesPage:
    """The page that is shown."""
    page = window.stack.currentWidget()
    assert isinstance(page, AppendicesPage)
    return page


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the program run until something holds, looking every millisecond."""
    loop, watch = QEventLoop(), QTimer()
    watch.timeout.connect(lambda: loop.quit() if condition() else None)
    watch.start(1)
    loop.exec()
