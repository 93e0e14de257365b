"""The program as `make dist` tries it, built and unbuilt: shows itself, says what it showed, and leaves.

RA_SOAT_DVC_REHEARSAL=paint leaves at the first paint; =tour loads every module, opens every page of the rail and names
them. Nothing here pretends: it is the real window over the real store. Exit status 1 where anything went wrong.
"""

import os
import pkgutil
import sys
import traceback
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from ui.desktop.application import FirstPaint
from ui.desktop.jobs import finish_all
from ui.desktop.main_window import MainWindow

ROOMS = ("models", "signing", "storage", "intake", "export", "workflows", "ui")


def rehearse(window: MainWindow | None, wanted: str) -> None:
    """Do what is wanted as soon as the window is painted; without a window there is nothing to try."""
    sys.excepthook = _fail
    if window is None:
        _leave(1)
    watch = FirstPaint(window)
    watch.painted.connect({"paint": partial(_leave, 0), "tour": partial(_tour, window)}[wanted])


def _tour(window: MainWindow) -> None:
    for line in every_module():
        _say(line)
    _visit(window, iter(window.rail.findChildren(QPushButton)))


def every_module() -> Iterator[str]:
    """Load every module of the house; its name."""
    for room in ROOMS:
        for found in pkgutil.walk_packages(import_module(room).__path__, f"{room}."):
            import_module(found.name)
            yield found.name


def _visit(window: MainWindow, steps: Iterator[QPushButton]) -> None:
    """The next page of the rail, drawn whole, with what it loads in other threads; after the last one, leave."""
    finish_all()
    step = next(steps, None)
    if step is None:
        _leave(0)
    step.click()
    window.grab()
    _say(f"{step.text()}: {type(window.stack.currentWidget()).__name__}")
    QTimer.singleShot(0, partial(_visit, window, steps))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _fail(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    traceback.print_exception(kind, error, trace)
    _leave(1)


def _leave(status: int) -> NoReturn:
    """At once: what a window does while it closes is no part of the start that is measured."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
