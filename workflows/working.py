"""The submission being worked on: store and live tree side by side, so that what is on screen is what is on disk."""

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from models.catalogue import CatalogueView
from models.changes import Change, ChangeSet, alteration
from models.edits import replace_tree
from models.former import Former
from models.live_tree import Affected, LiveTree
from models.problems import Refusal
from models.profiles import Profile
from models.records import Kind, Value
from models.rounds import Round
from models.tree import Tree
from storage.revisions import Package, Revision
from workflows.office import Office
from workflows.rounds import find_round
from workflows.unit_lists import unit_list

if TYPE_CHECKING:
    from workflows.unrecorded import Unrecorded


class Outcome(NamedTuple):
    """What an edit, undo or redo did: the gesture, and what it touched (None: everything is to be drawn anew)."""

    change_set: ChangeSet
    affected: Affected | None


class WorkingSubmission:
    """One submission open for work."""

    def __init__(self, office: Office, submission_id: str) -> None:
        self.office = office
        self.id = submission_id
        self.change_set, tree = office.store.present(submission_id)
        """The number of the last change set that the tree holds."""
        self.round: Round = find_round(office, tree.submission.round_id)
        self.profile: Profile = office.library.profile(tree.submission.profile_id)
        self.live = self._live(tree)
        self._chosen: Former | None = None
        self._catalogue: CatalogueView | None = None

    @property
    def tree(self) -> Tree:
        """The tree as it stands."""
        return self.live.tree

    def do(self, change_set: ChangeSet) -> Outcome | None:
        """Commit one gesture and follow it; None where it changes nothing.

        The first change after a revision was exported opens the next revision in the same gesture: what was handed over
        is never altered under its own number.
        """
        if not change_set or not self._opens_revision(change_set.changes):
            return self.do_as_is(change_set)
        return self.do_as_is(
            ChangeSet(change_set.code, (*self._opening(), *change_set.changes), change_set.params)
        )

    def do_as_is(self, change_set: ChangeSet, package: Package | None = None) -> Outcome | None:
        """Commit one gesture without opening a revision: what opens one itself, or takes a package in."""
        if not change_set:
            return None
        self.change_set = self.office.store.apply(self.id, change_set, package)
        return self._follow(change_set)

    def keep_number_unique(self) -> Outcome | None:
        """Open the next revision where the tree is not, or no longer, what was exported under its number.

        So it is after an undo that went behind an export, after an edit while one was written, in a draft of old, and
        where a package of this number was kept but never put on record.
        """
        from workflows.unrecorded import unrecorded  # loads what packages are read with

        number, lost = (
            self.tree.submission.revision,
            tuple(unrecorded(self.office, self.tree.submission, self.round)),
        )
        exported = self.exported_revision(number)
        under_it = [package.tree for package in lost if package.number == number]
        if exported:
            under_it.append(self.revision_tree_of(exported))
        is_unique = under_it and all(same_content(self.tree, tree) for tree in under_it)
        if is_unique or not (lost or self._is_taken()):
            return None
        return self.do_as_is(ChangeSet("open-revision", self._opening(lost)))

    def undo(self) -> Outcome | None:
        """Take the last gesture back; None where there is none."""
        return self._stepped(self.office.store.undo(self.id))

    def redo(self) -> Outcome | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._stepped(self.office.store.redo(self.id))

    def exported_revision(self, number: int) -> Revision | None:
        """The final (not draft) export of a revision, or None."""
        return next((r for r in reversed(self._finals()) if r.number == number), None)

    def revision_tree(self, number: int) -> Tree:
        """The tree of a revision: the present one, or as it was exported. Refusal `revision-unknown`."""
        if number == self.tree.submission.revision:
            return self.tree
        exported = self.exported_revision(number)
        if exported is None:
            raise Refusal("revision-unknown", revision=number)
        return self.revision_tree_of(exported)

    def next_revision(self, previous_package: str) -> Mapping[str, Value]:
        """The columns that open the revision after all on record: not yet explained, its letter not yet written."""
        taken = (revision.number for revision in self._finals())
        return _next_after(max((self.tree.submission.revision, *taken)), previous_package)

    def record_package(
        self,
        name: str,
        data: bytes,
        *,
        draft: bool,
        change_set: int | None = None,
    ) -> None:
        """The tree as it was after this change set (None: as it stands now) is what this package holds."""
        from hashlib import sha256  # loads OpenSSL

        package = Package(name, sha256(data).hexdigest(), draft)
        self.office.store.record_revision(self.id, package, change_set)

    def reload(self) -> None:
        """Read everything from the store again: after a restore, or when another window wrote."""
        self.change_set, tree = self.office.store.present(self.id)
        self.live = self._live(tree)
        self.live.compare_with(self._chosen)
        self.live.judge_by(self._catalogue)

    def _live(self, tree: Tree) -> LiveTree:
        submission = tree.submission
        listed = unit_list(self.office, self.round, submission.unit_code)
        return LiveTree(tree, self.profile, self._baseline(submission.revision), listed)

    def judge_by_catalogue(self) -> bool:
        """Lay the tree beside the catalogues that are valid for the round, from now on.

        False where there are none: then nothing is found that was not found before.
        """
        from workflows.catalogues import catalogue_view  # a window opens without it

        former, self._catalogue = self._catalogue, catalogue_view(self.office, self.round) or None
        self.live.judge_by(self._catalogue)
        return bool(former or self._catalogue)

    def compare_with(self, chosen: Former | None) -> None:
        """Mark what differs from this former state, until another is chosen; None: from the last revision again."""
        self._chosen = chosen
        self.live.compare_with(chosen)

    def _stepped(self, change_set: ChangeSet | None) -> Outcome | None:
        if change_set is None:
            return None
        self.change_set = self.office.store.last_change(self.id)
        return self._follow(change_set)

    def _follow(self, change_set: ChangeSet) -> Outcome:
        if _touches_revision(change_set.changes):
            self.reload()
            return Outcome(change_set, None)
        return Outcome(change_set, self.live.apply(change_set.changes))

    def _opens_revision(self, changes: Iterable[Change]) -> bool:
        listed = tuple(changes)
        return not _touches_revision(listed) and not _is_letter_only(listed) and self._is_taken()

    def _is_taken(self) -> bool:
        """Whether a revision of this number, or a later one, was handed over."""
        return any(revision.number >= self.tree.submission.revision for revision in self._finals())

    def _opening(self, lost: Iterable["Unrecorded"] = ()) -> tuple[Change, ...]:
        """The changes that open the revision after the last one that was handed over."""
        recorded = [(revision.number, revision.package_sha256) for revision in self._finals()]
        number, package = max((*recorded, *((kept.number, kept.sha256) for kept in lost)), key=itemgetter(0))
        change = alteration(self.tree.submission, _next_after(number, package))
        return (change,) if change else ()

    def _finals(self) -> list[Revision]:
        return [revision for revision in self.office.store.revisions(self.id) if not revision.draft]

    def revision_tree_of(self, revision: Revision) -> Tree:
        """The tree as it was when this revision was exported."""
        return self.office.store.tree_at(self.id, revision.change_set)

    def _baseline(self, number: int) -> Tree | None:
        """The tree as the last final revision before this one said it."""
        former = [revision for revision in self._finals() if revision.number < number]
        return self.revision_tree_of(former[-1]) if former else None


def _next_after(number: int, previous_package: str) -> Mapping[str, Value]:
    return {
        "revision": number + 1,
        "explanation": "",
        "previous_package": previous_package,
        **LETTER,
    }


def _touches_revision(changes: Iterable[Change]) -> bool:
    return any(c.kind is Kind.SUBMISSION and c.after is not None and "revision" in c.after for c in changes)


LETTER: Mapping[str, str] = {"letter_number": "", "letter_date": ""}
"""The columns that one letter has for itself, as they are before it is written.

They come last, from the văn thư, and open no new revision.
"""


def _is_letter_only(changes: Iterable[Change]) -> bool:
    return all(
        c.kind is Kind.SUBMISSION and c.after is not None and set(c.after) <= set(LETTER) for c in changes
    )


def same_content(tree: Tree, other: Tree) -> bool:
    """Whether they differ in the letter's number and date at most."""
    return _is_letter_only(replace_tree(tree, other, "revise").changes)


CURRENT = "current-submission"
"""The setting that names the submission that commands work on."""


def current_submission(office: Office) -> WorkingSubmission:
    """The submission started or opened last. Refusal `nothing-started` where there is none."""
    submission_id = office.store.setting(CURRENT)
    if not submission_id:
        raise Refusal("nothing-started")
    return WorkingSubmission(office, submission_id)
