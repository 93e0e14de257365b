"""A run of verifying: which files were judged, and how. In other threads, over an office of their own. No widgets."""

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from models.progress import Progress
from ui.desktop.jobs import Job
from ui.desktop.previews import OpenReader
from ui.verdict_words import Standing, is_loud, standing
from workflows.office import Office
from workflows.verdicts import Verdict


class Judged(NamedTuple):
    """A file and its verdict."""

    path: Path
    verdict: Verdict

    @property
    def standing(self) -> Standing:
        """Whether it can be accepted."""
        return standing(self.verdict)

    @property
    def kind(self) -> str:
        """The colour and icon it is shown with: good, warning or error."""
        return "error" if is_loud(self.verdict) else self.standing.kind


class VerifyRun(QObject):
    """`changed`: other files, or other verdicts. `progressed(step, done, total)` and `ended`: of judging."""

    changed = Signal()
    progressed = Signal(str, int, int)
    ended = Signal()

    def __init__(self, office: Office, open_reader: OpenReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._open_reader = office, open_reader
        self.judged: list[Judged] = []
        self._waiting: list[Path] = []
        self._job: Job | None = None

    @property
    def is_judging(self) -> bool:
        """Whether files are being judged."""
        return self._job is not None

    def add(self, paths: Iterable[Path]) -> None:
        """Judge these besides those that are here, or anew where they are here."""
        self._waiting += [path for path in dict.fromkeys(paths) if path not in self._waiting]
        self._begin()

    def judge_again(self) -> None:
        """What this PC knows is another: judge all anew."""
        self.add([one.path for one in self.judged])

    def remove(self, one: Judged) -> None:
        """Out of the list; the file stays where it is."""
        self.judged = [other for other in self.judged if other.path != one.path]
        self.changed.emit()

    def cancel(self) -> None:
        """Stop; what is judged already stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _begin(self) -> None:
        if self._job is not None or not self._waiting:
            return
        paths, self._waiting = self._waiting, []
        job = self._job = Job(partial(judge_in_turn, self._open_reader, paths))
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._take)
        job.broke.connect(self._end)
        job.start()

    def _take(self, found: Sequence[Judged]) -> None:
        """Keep what was met; two reports of one unit are then judged anew, each in the light of the other."""
        self._put(found)
        if not self._office.store.read_only:
            self._meet(found)
            self._waiting += [path for path in rivals(self.judged) if path not in self._waiting]
        self._end()

    def _put(self, found: Sequence[Judged]) -> None:
        new = {one.path: one for one in found}
        self.judged = [new.pop(one.path, one) for one in self.judged]
        self.judged += new.values()

    def _meet(self, found: Sequence[Judged]) -> None:
        from workflows.meeting import meet

        for one in found:
            if one.verdict.sha256:
                meet(self._office, one.verdict)

    def _end(self, _fault: object = None) -> None:
        self._job = None
        self.ended.emit()
        self.changed.emit()
        self._begin()


def judge_in_turn(open_reader: OpenReader, paths: Sequence[Path], progress: Progress) -> list[Judged]:
    """The verdicts on files; those that were reached, where it is stopped. A bad file is a verdict too."""
    from workflows.judging import judge_files

    found: list[Judged] = []
    office = open_reader()
    with closing(office.store):
        for path in paths:
            if not progress("judging", len(found), len(paths)):
                break
            (verdict,) = judge_files(office, [path])
            # What is in a package would fill the memory of an old PC when there are hundreds.
            found.append(Judged(path, replace(verdict, members={})))
    return found


def rivals(judged: Iterable[Judged]) -> list[Path]:
    """The reports of units that have several here, of which one was not known before."""
    reports = [one for one in judged if _is_report(one.verdict)]
    several = Counter(unit for unit, _ in {(_unit(one.verdict), one.verdict.sha256) for one in reports})
    new = {_unit(one.verdict) for one in reports if not one.verdict.first_seen}
    return [one.path for one in reports if _unit(one.verdict) in new and several[_unit(one.verdict)] > 1]


def _is_report(verdict: Verdict) -> bool:
    return verdict.sound and verdict.document is not None and not verdict.draft


def _unit(verdict: Verdict) -> tuple[str, str]:
    assert verdict.document is not None
    return verdict.document.round.id, verdict.document.submission.unit_code
