"""The one door through which pages change the submission, and hear that it changed. No widgets here."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from models.changes import ChangeSet
from models.live_tree import LiveTree
from models.problems import Refusal
from workflows.working import Outcome, WorkingSubmission


class Session(QObject):
    """The submission on screen.

    `changed(Outcome)`: an edit, undo or redo was committed; `Outcome.affected` None means: draw everything anew.
    `current_changed(str)`: the cursor went to another procedure ("" = none).
    `failed(Problem)`: nothing was changed, and why.
    """

    changed = Signal(object)
    current_changed = Signal(str)
    failed = Signal(object)

    def __init__(self, working: WorkingSubmission, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.working = working
        self.current = ""
        self.saved_at: datetime | None = None

    @property
    def live(self) -> LiveTree:
        """The tree with its counts and findings."""
        return self.working.live

    def do(self, change_set: ChangeSet) -> bool:
        """Commit one gesture; whether it was committed (one that changes nothing is not)."""
        return self.carry_out(lambda: self.working.do(change_set))

    def undo(self) -> bool:
        """Take the last gesture back."""
        return self.carry_out(self.working.undo)

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self.carry_out(self.working.redo)

    def start_anew(self) -> None:
        """A workflow has put another tree in place of the one on screen: everything is drawn anew."""
        self.changed.emit(Outcome(ChangeSet("revise", ()), None))

    def set_current(self, procedure_id: str) -> None:
        """The cursor went to this procedure."""
        if procedure_id != self.current:
            self.current = procedure_id
            self.current_changed.emit(procedure_id)

    def carry_out(self, job: Callable[[], Outcome | None]) -> bool:
        """Have a workflow commit what it does in one gesture; whether it was committed."""
        try:
            outcome = job()
        except Refusal as refusal:
            self.failed.emit(refusal.problem)
            return False
        if outcome is None:
            return False
        self.saved_at = self.working.office.now()
        self.changed.emit(outcome)
        return True
