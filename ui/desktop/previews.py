"""Makes the documents that are looked at, one at a time, in another thread; and makes them anew when they are old.

No widget and no PDF library here: what comes out is the workflow's Preview.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from models.problems import Problem
from models.progress import Progress
from ui.desktop.jobs import Job
from ui.desktop.session import Session
from workflows.office import Office
from workflows.working import WorkingSubmission

if TYPE_CHECKING:
    from workflows.previewing import Preview

OpenReader = Callable[[], Office]
"""An office over the same store, for another thread to read."""
COALESCE = 400
"""Milliseconds of rest after which a change is shown."""


class Document(NamedTuple):
    """What can be looked at: its name on the screen, and the workflow that makes it."""

    name: str
    make: "Callable[[WorkingSubmission], Preview]"


class Made(NamedTuple):
    """A document as it was made, and the last change that was on screen when it was asked for."""

    change_set: int
    preview: "Preview"


class Previews(QObject):
    """`ready(Document, Preview)`: the document that is wanted was made. `refused(Problem)`: it cannot be.

    `working(bool)`: one is being made, or no more.
    """

    ready = Signal(object, object)
    refused = Signal(object)
    working = Signal(bool)

    def __init__(self, session: Session, open_reader: OpenReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._open_reader = session, open_reader
        self._made: dict[Document, Made] = {}
        self._wanted: Document | None = None
        self._making: tuple[Document, int] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(COALESCE)
        self._rest.timeout.connect(self._make)

    def want(self, document: Document) -> None:
        """Look at this document from now on: at once as it was made last, and anew where that is old."""
        self._wanted = document
        if document in self._made:
            self.ready.emit(document, self._made[document].preview)
        self._make()

    def forget(self, document: Document) -> None:
        """This one will not be looked at again."""
        self._made.pop(document, None)

    def follow(self) -> None:
        """The submission has changed: make it anew when the officer rests."""
        self._rest.start()

    def is_fresh(self, document: Document) -> bool:
        """Whether this one was made of the submission as it stands."""
        made = self._made.get(document)
        return made is not None and made.change_set == self._session.working.change_set

    @property
    def is_making(self) -> bool:
        """Whether a document is being made."""
        return self._making is not None

    def _make(self) -> None:
        document = self._wanted
        if document is None or self._making is not None or self.is_fresh(document):
            return
        self._making = document, self._session.working.change_set
        job = Job(partial(_made, self._open_reader, self._session.working.id, document))
        job.succeeded.connect(self._take)
        job.refused.connect(self._refuse)
        job.broke.connect(self._end)
        self.working.emit(True)
        job.start()

    def _take(self, preview: "Preview") -> None:
        assert self._making is not None
        document, change_set = self._making
        self._made[document] = Made(change_set, preview)
        self._end()
        if document == self._wanted:
            self.ready.emit(document, preview)
        self._make()

    def _refuse(self, problem: Problem) -> None:
        self._end()
        self.refused.emit(problem)

    def _end(self) -> None:
        self._making = None
        self.working.emit(False)


def _made(open_reader: OpenReader, submission_id: str, document: Document, _progress: Progress) -> "Preview":
    with reading(open_reader) as office:
        return document.make(WorkingSubmission(office, submission_id))


@contextmanager
def reading(open_reader: OpenReader) -> Generator[Office]:
    """In another thread: an office over a store of its own that is only read."""
    office = open_reader()
    try:
        yield office
    finally:
        office.store.close()
