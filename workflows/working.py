"""The submission being worked on: store and live tree side by side, so that what is on screen is what is on disk."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from models.changes import Change, ChangeSet, alteration
from models.live_tree import Affected, LiveTree
from models.problems import Refusal
from models.profiles import Profile
from models.records import Kind
from models.rounds import Round
from models.tree import Tree
from storage.revisions import Package, Revision, RevisionState
from workflows.office import Office
from workflows.rounds import find_round


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an edit, undo or redo did: the gesture, and what it touched (None: everything is to be drawn anew)."""

    change_set: ChangeSet
    affected: Affected | None


class WorkingSubmission:
    """One submission open for work."""

    def __init__(self, office: Office, submission_id: str) -> None:
        self.office = office
        self.id = submission_id
        tree = office.store.load_tree(submission_id)
        self.round: Round = find_round(office, tree.submission.round_id)
        self.profile: Profile = office.library.profile(tree.submission.profile_id)
        self.live = LiveTree(tree, self.profile, self._baseline(tree.submission.revision))

    @property
    def tree(self) -> Tree:
        """The tree as it stands."""
        return self.live.tree

    def do(self, change_set: ChangeSet) -> Outcome | None:
        """Commit one gesture and follow it; None where it changes nothing.

        The first change after a revision was exported opens the next revision in the same gesture: what was handed over
        is never altered under its own number.
        """
        return self.do_as_is(self._opening_next_revision(change_set)) if change_set else None

    def do_as_is(self, change_set: ChangeSet) -> Outcome | None:
        """Commit one gesture without opening a revision: what opens one itself, or takes one in."""
        if not change_set:
            return None
        self.office.store.apply(self.id, change_set)
        return self._follow(change_set)

    def undo(self) -> Outcome | None:
        """Take the last gesture back; None where there is none."""
        undone = self.office.store.undo(self.id)
        return self._follow(undone) if undone else None

    def redo(self) -> Outcome | None:
        """Do again what was taken back last; None where there is nothing."""
        redone = self.office.store.redo(self.id)
        return self._follow(redone) if redone else None

    def exported_revision(self, number: int) -> Revision | None:
        """The final (not draft) export of a revision, or None."""
        revisions = self.office.store.revisions(self.id)
        return next((r for r in reversed(revisions) if r.number == number and not r.draft), None)

    def record_package(
        self, package_name: str, package: bytes, *, draft: bool, state: RevisionState = RevisionState.EXPORTED
    ) -> None:
        """The tree as it stands now is what this package holds."""
        digest = sha256(package).hexdigest()
        self.office.store.record_revision(self.id, Package(package_name, digest, draft, state))

    def reload(self) -> None:
        """Read everything from the store again: after a restore, or when another window wrote."""
        tree = self.office.store.load_tree(self.id)
        self.live = LiveTree(tree, self.profile, self._baseline(tree.submission.revision))

    def _follow(self, change_set: ChangeSet) -> Outcome:
        if _touches_revision(change_set.changes):
            self.reload()
            return Outcome(change_set, None)
        return Outcome(change_set, self.live.apply(change_set.changes))

    def _opening_next_revision(self, change_set: ChangeSet) -> ChangeSet:
        submission = self.tree.submission
        exported = self.exported_revision(submission.revision)
        if exported is None or _touches_revision(change_set.changes) or _is_letter_only(change_set.changes):
            return change_set
        opening = alteration(
            submission,
            {
                "revision": submission.revision + 1,
                "explanation": "",
                "previous_package": exported.package_sha256,
                "letter_number": "",
                "letter_date": "",
            },
        )
        assert opening is not None
        return ChangeSet(change_set.code, (opening, *change_set.changes), change_set.params)

    def _baseline(self, revision: int) -> Tree | None:
        """The tree as the last final revision before this one said it."""
        former = [r for r in self.office.store.revisions(self.id) if r.number < revision and not r.draft]
        return self.office.store.tree_at(self.id, former[-1].change_set) if former else None


def _touches_revision(changes: Iterable[Change]) -> bool:
    return any(c.kind is Kind.SUBMISSION and c.after is not None and "revision" in c.after for c in changes)


def _is_letter_only(changes: Iterable[Change]) -> bool:
    """The letter's number and date come last, from the văn thư: they open no new revision."""
    letter = {"letter_number", "letter_date"}
    return all(c.kind is Kind.SUBMISSION and c.after is not None and set(c.after) <= letter for c in changes)


CURRENT = "current-submission"
"""The setting that names the submission that commands work on."""


def current_submission(office: Office) -> WorkingSubmission:
    """The submission started or opened last. Refusal `nothing-started` where there is none."""
    submission_id = office.store.setting(CURRENT)
    if not submission_id:
        raise Refusal("nothing-started")
    return WorkingSubmission(office, submission_id)
