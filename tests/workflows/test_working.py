"""The submission being worked on: revisions open by themselves, and store, live tree and undo always agree."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis
from hypothesis import strategies as st

from models.changes import ChangeSet
from models.edits import set_level, set_submission
from models.live_tree import LiveTree
from models.records import Kind
from models.tree import Tree
from storage.revisions import RevisionState
from tests.builders import copy_of, ids
from tests.gestures import gestures
from tests.workflows.offices import ROUND, UNIT, filled, first_row, office_in
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.office import Office
from workflows.starting import start
from workflows.working import WorkingSubmission, current_submission


def export_to(working: WorkingSubmission, folder: Path, *, draft: bool = False) -> None:
    export(working, ExportRequest((to_folder(folder),), draft=draft))


def test_the_first_change_after_an_export_opens_the_next_revision_in_one_gesture(
    office: Office, usb: Path
) -> None:
    working = filled(office)
    export_to(working, usb)
    sent = copy_of(working.tree)
    (revision,) = office.store.revisions(working.id)
    working.do(set_level(working.tree, [first_row(working)], "3"))
    submission = working.tree.submission
    assert (submission.revision, submission.explanation) == (2, "")
    assert submission.previous_package == revision.package_sha256
    assert working.live.differs(Kind.PROCEDURE, first_row(working))
    assert working.live.findings.of_rule("explanation-missing")
    working.do(set_level(working.tree, [first_row(working)], "2"))
    assert working.tree.submission.revision == 2
    working.undo()
    working.undo()
    assert working.tree == sent
    assert working.live.baseline is None
    working.redo()
    assert (working.tree.submission.revision, working.live.baseline) == (2, sent)


def test_the_number_and_date_of_the_letter_open_nothing(office: Office, usb: Path) -> None:
    working = filled(office)
    export_to(working, usb)
    working.do(set_submission(working.tree, {"letter_number": "12/BC-UBND", "letter_date": "2021-05-12"}))
    assert working.tree.submission.revision == 1
    working.do(set_submission(working.tree, {"letter_number": "13/BC-UBND", "contact_name": "Mai"}))
    submission = working.tree.submission
    assert (submission.revision, submission.letter_number) == (2, "13/BC-UBND")


def test_a_change_of_nothing_opens_nothing(office: Office, usb: Path) -> None:
    working = filled(office)
    export_to(working, usb)
    assert working.do(set_submission(working.tree, {"contact_name": "Lan"})) is None
    assert working.tree.submission.revision == 1


def test_a_draft_opens_no_revision(office: Office, usb: Path) -> None:
    working = filled(office)
    export_to(working, usb, draft=True)
    working.do(set_level(working.tree, [first_row(working)], "3"))
    assert working.tree.submission.revision == 1


def test_a_number_is_never_given_twice_after_undo(office: Office, usb: Path) -> None:
    """Revision 2 is handed over, undone, and something else is said: that is revision 3."""
    working = filled(office)
    export_to(working, usb)
    working.do(set_submission(working.tree, {"contact_name": "Mai"}))
    working.do(set_submission(working.tree, {"explanation": "Đổi đầu mối"}))
    export_to(working, usb)
    while working.tree.submission.revision == 2:
        working.undo()
    working.do(set_submission(working.tree, {"contact_name": "Hoa"}))
    submission = working.tree.submission
    assert submission.revision == 3
    assert submission.previous_package == office.store.revisions(working.id)[-1].package_sha256


def test_what_undo_took_from_an_exported_revision_is_not_exported_under_its_number(
    office: Office, usb: Path
) -> None:
    working = filled(office)
    working.do(set_submission(working.tree, {"contact_name": "Mai"}))
    export_to(working, usb)
    working.undo()
    assert (working.tree.submission.revision, working.tree.submission.contact_name) == (1, "Lan")
    export_to(working, usb, draft=True)
    assert working.tree.submission.revision == 2
    assert [(r.number, r.draft) for r in office.store.revisions(working.id)] == [(1, False), (2, True)]


def test_exporting_the_same_again_stays_the_same_revision(office: Office, usb: Path) -> None:
    working = filled(office)
    export_to(working, usb)
    export_to(working, usb)
    assert [r.number for r in office.store.revisions(working.id)] == [1, 1]
    assert {r.state for r in office.store.revisions(working.id)} == {RevisionState.EXPORTED}


def test_another_window_reads_the_same_after_reload(office: Office, tmp_path: Path) -> None:
    working = filled(office)
    with office_in(tmp_path / "máy một", read_only=True) as beside:
        watching = current_submission(beside)
        working.do(set_level(working.tree, [first_row(working)], "3"))
        assert watching.change_set < working.change_set
        watching.reload()
        assert (watching.tree, watching.change_set) == (working.tree, working.change_set)


def assert_agrees(working: WorkingSubmission) -> None:
    """The tree on screen, the one on disk, and all that is derived from it, are those of a fresh start."""
    store, live = working.office.store, working.live
    assert working.tree == store.load_tree(working.id)
    assert working.change_set == store.last_change(working.id)
    fresh = LiveTree(copy_of(live.tree), live.profile, live.baseline)
    assert set(live.findings) == set(fresh.findings)
    assert live.different == fresh.different
    for tier in live.profile.tier_keys:
        assert live.totals.tier(tier) == fresh.totals.tier(tier)
    reopened = WorkingSubmission(working.office, working.id)
    assert reopened.live.different == live.different


def reopened(stack: ExitStack, folder: Path) -> WorkingSubmission:
    """Closed, and opened again as after a restart."""
    stack.close()
    return current_submission(stack.enter_context(office_in(folder)))


def steps_to_the_end(step: Callable[[], object]) -> int:
    steps = 0
    while step() is not None:
        steps += 1
    return steps


@hypothesis.given(st.data())
@hypothesis.settings(max_examples=25)
def test_undo_all_is_the_start_and_redo_all_the_end_also_after_reopening(data: st.DataObject) -> None:
    with TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        working = start(stack.enter_context(office_in(folder)), UNIT, ROUND)
        beginning: Tree = copy_of(working.tree)
        new_id, made = ids("n"), 0
        for number in range(data.draw(st.integers(1, 8))):
            gesture: ChangeSet = data.draw(gestures(working.live, new_id))
            made += working.do(gesture) is not None
            if data.draw(st.booleans()):
                package = str(number).encode()
                working.record_package("x.asice", package, draft=data.draw(st.booleans()))
            assert_agrees(working)
        end = copy_of(working.tree)
        working = reopened(stack, folder)
        assert working.tree == end
        assert steps_to_the_end(working.undo) == made
        assert working.tree == beginning
        assert_agrees(working)
        working = reopened(stack, folder)
        assert steps_to_the_end(working.redo) == made
        assert working.tree == end
        assert_agrees(working)
