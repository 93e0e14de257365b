"""How a submission stands follows from what is on record, whatever order things happen in."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.edits import set_cells, set_level, set_submission
from models.problems import Refusal
from signing.ooxml import unsigned_part as workbook_unsigned
from signing.pdf_proof import unsigned_part as pdf_unsigned
from storage.milestones import Milestone, MilestoneKind
from storage.revisions import Revision, RevisionState
from tests.workflows.offices import NOW, ROUND, UNIT, filled, first_row
from workflows.delivering import Target, TargetKind, to_folder
from workflows.exporting import ExportRequest, export
from workflows.milestones import record_milestone
from workflows.office import Office
from workflows.presenting import present
from workflows.starting import start
from workflows.states import (
    Standing,
    StateCode,
    SubmissionState,
    issued_code,
    listed_state,
    state_of,
    working_state,
)
from workflows.working import WorkingSubmission

KINDS = st.sampled_from(list(MilestoneKind))
milestones = st.builds(
    Milestone,
    st.integers(1, 3),
    st.integers(1, 5),
    KINDS,
    st.just(NOW),
    st.sampled_from(["KINGSTON", ""]),
)
revisions = st.builds(
    Revision,
    st.integers(1, 3),
    st.integers(1, 5),
    st.just(NOW),
    st.just(""),
    st.just("gói"),
    st.just("00"),
    st.booleans(),
    st.sampled_from(list(RevisionState)),
)


@st.composite
def made_standings(draw: st.DrawFn) -> Standing:
    errors = draw(st.sampled_from([0, 2]))
    alike = draw(st.sets(st.integers(1, 5)))
    return Standing(
        draw(st.integers(1, 3)),
        draw(st.integers(1, 5)),
        draw(st.lists(revisions, max_size=5)),
        draw(st.lists(milestones, max_size=6)),
        errors=lambda: errors,
        is_as_after=alike.__contains__,
    )


standings = made_standings()
ON_THE_WAY = {
    MilestoneKind.PRESENTED: StateCode.PRESENTED,
    MilestoneKind.HEAD_SIGNED: StateCode.WAITING_SEAL,
}
BEFORE_SIGNING = {StateCode.DRAFTING, StateCode.READY, StateCode.PRESENTED, StateCode.WAITING_SEAL}


def is_signed(standing: Standing) -> bool:
    """And it is what is on screen."""
    signed = [r for r in standing.revisions if r.number == standing.revision and not r.draft]
    return bool(signed) and is_unchanged(standing, signed[-1].change_set)


def is_unchanged(standing: Standing, since: int) -> bool:
    return since == standing.change_set or standing.is_as_after(since)


@given(standings)
def test_only_a_signed_final_package_of_this_revision_makes_it_more_than_waiting(standing: Standing) -> None:
    assert (state_of(standing).code in BEFORE_SIGNING) is not is_signed(standing)


@given(standings, revisions, milestones)
def test_drafts_and_other_revisions_change_nothing(
    standing: Standing, package: Revision, event: Milestone
) -> None:
    other = standing.revision + 1
    more = replace(
        standing,
        revisions=[*standing.revisions, package._replace(draft=True), package._replace(number=other)],
        milestones=[*standing.milestones, event._replace(revision=other)],
    )
    assert state_of(more) == state_of(standing)


@given(standings)
def test_a_next_revision_begins_anew(standing: Standing) -> None:
    later = replace(standing, revision=9)
    assert state_of(later).code is (StateCode.DRAFTING if standing.errors() else StateCode.READY)


@given(standings, st.sampled_from(["phiếu 12", ""]))
def test_the_last_answer_of_the_department_counts(standing: Standing, note: str) -> None:
    kinds = {
        MilestoneKind.RECEIVED: StateCode.RECEIVED,
        MilestoneKind.CORRECTION_ASKED: StateCode.CORRECTION_ASKED,
    }
    for kind, code in kinds.items():
        answer = Milestone(standing.revision, 5, kind, NOW, "", note)
        answered = replace(standing, milestones=[*standing.milestones, answer])
        expected = SubmissionState(code, standing.revision, NOW, "", note)
        assert not is_signed(standing) or state_of(answered) == expected


@given(standings)
def test_what_waits_for_its_signature_has_no_error_and_was_not_changed_since(standing: Standing) -> None:
    given_up = [
        m for m in standing.milestones
        if m.kind in ON_THE_WAY and m.revision == standing.revision
    ]  # fmt: skip
    if state_of(standing).code in ON_THE_WAY.values():
        assert state_of(standing).code is ON_THE_WAY[given_up[-1].kind]
        assert standing.errors() == 0
        assert is_unchanged(standing, given_up[-1].change_set)


def code(working: WorkingSubmission) -> StateCode:
    """The state, the same whether the submission is open or only listed."""
    state = working_state(working)
    (summary,) = working.office.store.submissions()
    assert listed_state(working.office, summary) == state
    return state.code


def test_a_submission_goes_through_its_states(office: Office, usb: Path) -> None:
    begun = start(office, UNIT, ROUND)
    assert code(begun) is StateCode.DRAFTING
    working = filled(office)
    assert code(working) is StateCode.READY
    present(working, to_folder(usb))
    assert code(working) is StateCode.PRESENTED
    working.do(set_level(working.tree, [first_row(working)], "3"))
    assert code(working) is StateCode.DRAFTING
    working.undo()
    assert code(working) is StateCode.PRESENTED
    export(working, ExportRequest((to_folder(usb),), draft=True))
    assert code(working) is StateCode.PRESENTED
    export(working, ExportRequest((to_folder(usb),)))
    assert code(working) is StateCode.SIGNED
    working.do(set_submission(working.tree, {"letter_number": "12/BC-UBND"}))
    record_milestone(working, MilestoneKind.SENT, NOW, place="bưu điện")
    assert code(working) is StateCode.SENT
    record_milestone(working, MilestoneKind.CORRECTION_ASKED, NOW, note="thiếu cấp xã")
    assert code(working) is StateCode.CORRECTION_ASKED
    record_milestone(working, MilestoneKind.RECEIVED, NOW, note="phiếu 7")
    assert working_state(working).note == "phiếu 7"
    working.do(set_level(working.tree, [first_row(working)], "3"))
    assert working_state(working).revision == 2
    assert code(working) is StateCode.DRAFTING


def test_the_letter_number_of_the_clerk_takes_nothing_back_as_another_change_does(
    office: Office, usb: Path
) -> None:
    working = filled(office)
    present(working, to_folder(usb))
    working.do(set_submission(working.tree, {"contact_name": "Mai"}))
    assert code(working) is StateCode.READY
    working.undo()
    working.do(set_submission(working.tree, {"letter_number": "12/BC-UBND", "letter_date": "2021-05-10"}))
    assert code(working) is StateCode.PRESENTED


def test_an_undo_behind_what_was_sent_shows_what_is_not_sent(office: Office, usb: Path) -> None:
    working = filled(office)
    working.do(set_submission(working.tree, {"contact_name": "Mai"}))
    export(working, ExportRequest((to_folder(usb),)))
    record_milestone(working, MilestoneKind.SENT, NOW)
    assert code(working) is StateCode.SENT
    working.undo()
    assert code(working) is StateCode.READY
    working.redo()
    assert code(working) is StateCode.SENT


def test_a_package_signed_again_is_not_sent_because_the_one_before_it_was(office: Office, usb: Path) -> None:
    working = filled(office)
    export(working, ExportRequest((to_folder(usb),)))
    record_milestone(working, MilestoneKind.SENT, NOW)
    export(working, ExportRequest((to_folder(usb),), letter_number="12/BC-UBND"))
    assert (code(working), working.tree.submission.revision) == (StateCode.SIGNED, 1)
    record_milestone(working, MilestoneKind.SENT, NOW)
    assert code(working) is StateCode.SENT


def test_a_dossier_for_the_leader_is_what_will_be_signed_without_a_signature(
    office: Office, usb: Path
) -> None:
    working = filled(office)
    dossier = present(working, to_folder(usb))
    (folder,) = usb.iterdir()
    assert folder.name == "UBND-huyen-Son-Duong_ra-soat-2021_lan-1_trinh-ky"
    result = export(working, ExportRequest((to_folder(usb),)))
    assert dossier.files[0].name == f"{folder.name}.asice"
    signed = {path.name: path.read_bytes() for path in result.files}
    unsigned = {".xlsx": workbook_unsigned, ".pdf": pdf_unsigned, ".docx": bytes}
    for path in dossier.files[1:]:
        assert path.read_bytes() == unsigned[path.suffix](signed[path.name])


def test_a_dossier_with_errors_or_to_a_stick_that_is_gone_is_not_written(office: Office, usb: Path) -> None:
    working = start(office, UNIT, ROUND)
    with pytest.raises(Refusal, match="export-has-errors"):
        present(working, to_folder(usb))
    working = filled(office)
    with pytest.raises(Refusal, match="target-gone"):
        present(working, Target(TargetKind.FOLDER, usb / "đã rút"))
    assert code(working) is StateCode.READY


def test_paper_bears_the_code_of_the_package_that_says_what_is_on_it(office: Office, usb: Path) -> None:
    working = filled(office)
    assert issued_code(working) == ""
    result = export(working, ExportRequest((to_folder(usb),)))
    assert issued_code(working) == result.check_code
    working.do(set_submission(working.tree, {"letter_number": "15"}))
    assert issued_code(working) == result.check_code
    working.do(set_cells(working.tree, (first_row(working),), {"note": "khác"}, "note"))
    assert issued_code(working) == ""


def test_what_cannot_have_happened_is_not_written_down(office: Office, usb: Path) -> None:
    working = filled(office)
    with pytest.raises(Refusal, match="nothing-signed"):
        record_milestone(working, MilestoneKind.SENT, NOW)
    export(working, ExportRequest((to_folder(usb),)))
    with pytest.raises(Refusal, match="milestone-in-future"):
        record_milestone(working, MilestoneKind.SENT, NOW + timedelta(days=1))
    with pytest.raises(Refusal, match="correction-unsaid"):
        record_milestone(working, MilestoneKind.CORRECTION_ASKED, NOW, note=" ")
    assert office.store.milestones(working.id) == []
