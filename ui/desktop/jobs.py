"""Long work in another thread: with progress, with cancel, and with its outcome back on the thread of the window.

A job gets its own data; it never sees a widget, the store of the window or the tree on screen. While one runs, the
cycle collector rests: in another thread it would destroy widgets that are garbage, which Qt does not survive.
"""

import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance
from shiboken6 import isValid

from models.problems import Refusal
from models.progress import Progress

_running: set["Job"] = set()
"""Jobs that are not finished: whoever started one may be gone before it ends."""


class Job(QObject):
    """One piece of work. `succeeded(result)`, `refused(Problem)` or `broke(exception)` comes once, at the end.

    A fault of the program is raised again on the thread of the window, where it is reported like any other.
    """

    progressed = Signal(str, int, int)
    succeeded = Signal(object)
    refused = Signal(object)
    broke = Signal(object)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._work = work
        self._cancelled = False

    def start(self) -> None:
        """Begin, as soon as a thread is free."""
        gc.disable()
        _running.add(self)
        for outcome in (self.succeeded, self.refused, self.broke):
            outcome.connect(self._end)
        self.broke.connect(_raise)
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop; it ends by `refused` when it does."""
        self._cancelled = True

    def _run(self) -> None:
        try:
            result = self._work(self._progress)
        except Refusal as refusal:
            self._tell(self.refused, refusal.problem)
        except Exception as error:  # noqa: BLE001  # an exception of another thread would be lost: the window reports it
            self._tell(self.broke, error)
        else:
            self._tell(self.succeeded, result)

    def _progress(self, step: str, done: int, total: int) -> bool:
        return self._tell(self.progressed, step, done, total) and not self._cancelled

    def _tell(self, outcome: SignalInstance, *values: object) -> bool:
        """Whether there is still somebody to tell: the program may have ended while this ran."""
        if not isValid(self):
            return False
        try:
            outcome.emit(*values)
        except (
            RuntimeError
        ):  # it ended in between; slots are called in their own thread, so none of them raised this
            return False
        return True

    def _end(self) -> None:
        _running.discard(self)
        if not _running:
            gc.enable()


def start_job(
    work: Callable[[Progress], Any],
    then: Callable[..., object],
    refuse: Callable[..., object] | SignalInstance,
) -> None:
    """Begin a piece of work; what comes of it goes to `then`, the problem of a refusal to `refuse`."""
    job = Job(work)
    job.succeeded.connect(then)
    job.refused.connect(refuse)
    job.start()


def _raise(error: BaseException) -> None:
    raise error


def finish_all() -> None:
    """Let what is running stop, and wait for it: before the store is closed."""
    for job in _running:
        job.cancel()
    QThreadPool.globalInstance().waitForDone()
    _running.clear()
    gc.enable()
