"""Three people at three PCs: prepared here, signed there, numbered and sealed at a third; nothing is lost between."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from models.edits import set_cells
from models.problems import Refusal
from models.signer_roles import AGENCY, HEAD, PREPARER
from signing import container
from signing.keys import KeySigner
from signing.seal import seal
from signing.unit_keys import unit_key
from tests.workflows.offices import NOW, filled, first_row, office_in
from workflows.contents import APPENDIX_FILES
from workflows.delivering import to_folder
from workflows.document_signing import Turn
from workflows.dossiers import Dossier, Stage, begins_as_dossier, open_dossier, sign_dossier
from workflows.exporting import unattended
from workflows.issuing import follow
from workflows.judging import judge_file
from workflows.office import Office
from workflows.payload import payload
from workflows.presenting import present
from workflows.revising import revise
from workflows.states import StateCode, working_state


@pytest.fixture
def third_office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path / "máy ba", prefix="v") as opened:
        yield opened


@pytest.fixture
def head(tmp_path: Path) -> KeySigner:
    return unit_key(tmp_path / "khóa một", "a", "Nguyễn Văn Bình", NOW)


@pytest.fixture
def clerk(tmp_path: Path) -> KeySigner:
    return unit_key(tmp_path / "khóa hai", "b", "UBND huyện Sơn Dương", NOW)


@pytest.fixture
def presented(office: Office, usb: Path) -> Path:
    """The dossier on the stick, as the officer's PC wrote it."""
    return present(filled(office), to_folder(usb)).files[0]


def sign(
    office: Office, path: Path, signer: KeySigner, role: str, number: str = "", date: str = ""
) -> Dossier:
    """One turn at this PC; the file as it lies then."""
    dossier = open_dossier(office, path)
    turn = Turn(signer, NOW, role, number=number, date=date)
    signed = sign_dossier(office, dossier, turn, unattended, issue=role == AGENCY)
    follow(office, dossier.document, signed)
    return open_dossier(office, signed.path)


def test_a_dossier_goes_from_desk_to_desk_and_comes_home_issued(
    office: Office,
    other_office: Office,
    third_office: Office,
    presented: Path,
    head: KeySigner,
    clerk: KeySigner,
) -> None:
    dossier = open_dossier(other_office, presented)
    assert (dossier.stage, dossier.rows, dossier.stopping) == (Stage.PRESENTED, (3, 3, 1, 1), ())
    by_head = sign(other_office, presented, head, HEAD)
    assert (by_head.path, by_head.stage) == (presented, Stage.WAITING_SEAL)
    issued = sign(third_office, presented, clerk, AGENCY, "15/BC-UBND", "2021-05-11")
    assert issued.path.name == "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
    assert issued.stage is Stage.ISSUED
    verdict = judge_file(third_office, issued.path)
    assert verdict.sound
    assert [(one.name, one.role) for one in verdict.inside] == [
        (head.certificate.name, HEAD),
        (clerk.certificate.name, AGENCY),
    ]
    assert [one.role for one in verdict.signers] == [AGENCY]
    assert (verdict.letter.number, verdict.letter.date) == ("15/BC-UBND", "2021-05-11")
    home = revise(office, issued.path)
    assert working_state(home).code is StateCode.SIGNED
    submission = home.tree.submission
    assert (submission.revision, submission.letter_number, submission.letter_date) == (
        1,
        "15/BC-UBND",
        "2021-05-11",
    )
    assert revise(office, issued.path).tree.submission.revision == 2


def test_what_the_head_signed_says_no_number_and_stays_as_it_was(
    third_office: Office, presented: Path, head: KeySigner, clerk: KeySigner
) -> None:
    by_head = sign(third_office, presented, head, HEAD).verdict.members
    issued = sign(third_office, presented, clerk, AGENCY, "15/BC-UBND", "2021-05-11").verdict.members
    assert all(b"15/BC-UBND" not in data for data in by_head.values())
    assert issued["bao-cao.pdf"].startswith(by_head["bao-cao.pdf"])
    assert issued["submission.json"] == by_head["submission.json"]


def test_one_pc_for_all_three_shows_each_state(
    office: Office, usb: Path, head: KeySigner, clerk: KeySigner
) -> None:
    working = filled(office)
    path = present(working, to_folder(usb)).files[0]
    sign(office, path, head, PREPARER)
    assert working_state(working).code is StateCode.PRESENTED
    sign(office, path, head, HEAD)
    assert working_state(working).code is StateCode.WAITING_SEAL
    sign(office, path, clerk, AGENCY)
    assert working_state(working).code is StateCode.SIGNED
    assert working.tree.submission.letter_number == ""


def test_what_was_changed_since_is_not_issued_by_an_older_dossier(
    office: Office, usb: Path, head: KeySigner, clerk: KeySigner
) -> None:
    working = filled(office)
    path = present(working, to_folder(usb)).files[0]
    working.do(set_cells(working.tree, (first_row(working),), {"note": "đã sửa"}, "note"))
    sign(office, path, head, HEAD)
    assert working_state(working).code is StateCode.READY
    sign(office, path, clerk, AGENCY, "15", "2021-05-13")
    assert [revision.number for revision in office.store.revisions(working.id)] == [1]
    assert working_state(working).code is not StateCode.SIGNED
    assert working.tree.submission.letter_number == ""


def test_nobody_signs_twice_as_the_same(other_office: Office, presented: Path, head: KeySigner) -> None:
    sign(other_office, presented, head, HEAD)
    before = presented.read_bytes()
    with pytest.raises(Refusal, match="dossier-signed-already"):
        sign(other_office, presented, head, HEAD)
    assert presented.read_bytes() == before
    assert len(sign(other_office, presented, head, AGENCY).verdict.inside) == 2


@pytest.mark.parametrize("letter", [("15", ""), ("", "2021-05-13")])
def test_a_number_and_its_date_come_together(
    other_office: Office, presented: Path, clerk: KeySigner, letter: tuple[str, str]
) -> None:
    before = presented.read_bytes()
    with pytest.raises(Refusal, match="letter-half-numbered"):
        sign(other_office, presented, clerk, AGENCY, *letter)
    assert presented.read_bytes() == before


def test_a_dossier_whose_files_disagree_is_not_signed(
    other_office: Office, presented: Path, head: KeySigner
) -> None:
    members = dict(open_dossier(other_office, presented).verdict.members)
    swaps = [
        {"phu-luc-3.xlsx": members["phu-luc-2.xlsx"]},
        {"phu-luc.pdf": members["bao-cao.pdf"]},
        {"bao-cao.pdf": members["phu-luc.pdf"]},
        {"la.txt": b"x"},
        *({name: b""} for name in ("phu-luc.pdf", "bao-cao.pdf", "cong-van.docx", "phu-luc-4.xlsx")),
    ]
    for swap in swaps:
        kept = {name: data for name, data in {**members, **swap}.items() if data}
        forged = container.write(kept)
        presented.write_bytes(forged)
        dossier = open_dossier(other_office, presented)
        assert dossier.stopping
        with pytest.raises(Refusal) as refused:
            sign_dossier(other_office, dossier, Turn(head, NOW, HEAD), unattended, issue=False)
        assert refused.value.problem in dossier.stopping
        assert presented.read_bytes() == forged


def test_a_draft_is_not_signed_as_a_dossier(office: Office, usb: Path, head: KeySigner) -> None:
    path = usb / "nháp.asice"
    path.write_bytes(container.write(payload(filled(office), draft=True)))
    dossier = open_dossier(office, path)
    assert [problem.code for problem in dossier.stopping] == ["dossier-draft"]
    with pytest.raises(Refusal, match="dossier-draft"):
        sign_dossier(office, dossier, Turn(head, NOW, HEAD), unattended, issue=True)


def test_what_another_signed_meanwhile_is_not_lost(
    other_office: Office, presented: Path, head: KeySigner, clerk: KeySigner
) -> None:
    seen = open_dossier(other_office, presented)
    sign(other_office, presented, head, PREPARER)
    between = presented.read_bytes()
    with pytest.raises(Refusal, match="dossier-changed"):
        sign_dossier(other_office, seen, Turn(clerk, NOW, HEAD), unattended, issue=False)
    assert presented.read_bytes() == between


def test_an_issued_package_is_no_dossier_any_more(
    other_office: Office, presented: Path, head: KeySigner
) -> None:
    assert begins_as_dossier(judge_file(other_office, presented))
    issued = sign(other_office, presented, head, AGENCY)
    assert not begins_as_dossier(issued.verdict)
    with pytest.raises(Refusal, match="dossier-issued"):
        sign_dossier(other_office, issued, Turn(head, NOW, HEAD), unattended, issue=False)


def test_signing_that_is_stopped_leaves_the_file_as_it_was(
    other_office: Office, presented: Path, head: KeySigner
) -> None:
    before, dossier = presented.read_bytes(), open_dossier(other_office, presented)
    asked: list[int] = []

    def stop(_step: str, done: int, _all: int) -> bool:
        asked.append(done)
        return done < 3

    with pytest.raises(Refusal, match="cancelled"):
        sign_dossier(other_office, dossier, Turn(head, NOW, HEAD), stop, issue=True)
    assert (asked, presented.read_bytes()) == ([0, 1, 2, 3], before)
    assert [path.name for path in presented.parent.glob("*.asice")] == [presented.name]


def test_a_package_of_the_same_name_is_kept_beside_the_issued_one(
    other_office: Office, presented: Path, head: KeySigner
) -> None:
    other = presented.with_name("UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice")
    other.write_bytes(seal({"a.txt": b"a"}, head, NOW))
    issued = sign(other_office, presented, head, AGENCY)
    assert issued.path.name == "UBND-huyen-Son-Duong_ra-soat-2021_lan-1-2.asice"
    assert other.read_bytes() != issued.path.read_bytes()


def test_every_workbook_and_pdf_carries_the_signature(
    other_office: Office, presented: Path, head: KeySigner
) -> None:
    signed = sign(other_office, presented, head, HEAD)
    members = signed.verdict.members
    assert all(b"_xmlsignatures/sig1.xml" in members[name] for name in APPENDIX_FILES)
    assert all(b"/ByteRange" in members[name] for name in ("phu-luc.pdf", "bao-cao.pdf"))
    assert signed.verdict.inside == (replace(signed.verdict.inside[0], role=HEAD),)
