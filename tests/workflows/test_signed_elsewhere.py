"""What was signed in another program comes back, if nothing but signatures was added; scans never count as signed."""

import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from models.problems import Problem, Refusal
from models.signer_roles import AGENCY
from signing.keys import KeySigner
from signing.ooxml import sign_workbook
from signing.pdf import sign_pdf
from signing.unit_keys import unit_key
from tests.workflows.offices import NOW, filled
from workflows.delivering import to_folder
from workflows.document_signing import Turn
from workflows.dossiers import Dossier, Stage, open_dossier, sign_dossier
from workflows.exporting import unattended
from workflows.judging import judge_file
from workflows.office import Office
from workflows.presenting import present
from workflows.signed_elsewhere import add_scans, take_signed


@pytest.fixture
def head(tmp_path: Path) -> KeySigner:
    return unit_key(tmp_path / "khóa", "a", "Nguyễn Văn Bình", NOW)


@pytest.fixture
def dossier(office: Office, usb: Path) -> Dossier:
    return open_dossier(office, present(filled(office), to_folder(usb)).files[0])


def packed_anew(workbook: bytes) -> bytes:
    """As another program packs it: other order, other dates, compressed."""
    stream = io.BytesIO()
    with ZipFile(io.BytesIO(workbook)) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), reverse=True):
            target.writestr(name, source.read(name))
    return stream.getvalue()


def test_files_signed_elsewhere_take_the_place_of_those_they_were_made_from(
    office: Office, dossier: Dossier, head: KeySigner, tmp_path: Path
) -> None:
    members = dossier.verdict.members
    book, report = tmp_path / "PL2 đã ký.xlsx", tmp_path / "bao-cao da ky.pdf"
    book.write_bytes(packed_anew(sign_workbook(members["phu-luc-2.xlsx"], head, NOW)))
    report.write_bytes(sign_pdf(members["bao-cao.pdf"], head, NOW, None))
    back = take_signed(office, dossier, [book, report])
    assert back.stopping == ()
    assert [one.name for one in back.verdict.inside] == ["Nguyễn Văn Bình"]
    told = Problem("signed-in-part", {"name": "Nguyễn Văn Bình", "count": 2, "total": 6})
    assert told in back.verdict.notes
    issued = sign_dossier(office, back, Turn(head, NOW, AGENCY), unattended, issue=True)
    assert judge_file(office, issued.path).sound


def test_a_file_that_says_something_else_is_refused_and_nothing_is_changed(
    office: Office, dossier: Dossier, head: KeySigner, tmp_path: Path
) -> None:
    members, before = dossier.verdict.members, dossier.path.read_bytes()
    good, other = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    good.write_bytes(sign_workbook(members["phu-luc-1.xlsx"], head, NOW))
    unsigned = members["phu-luc-2.xlsx"]
    edited = sign_workbook(unsigned.replace(b"PK\5\6", b"PK\5\6", 1), head, NOW)
    for wrong in (unsigned, b"%PDF-1.7", edited[:-1] + b"x", b"x"):
        other.write_bytes(wrong)
        with pytest.raises(Refusal) as refused:
            take_signed(office, dossier, [good, other])
        assert refused.value.problem == Problem("signed-file-differs", {"name": "b.xlsx"})
        assert dossier.path.read_bytes() == before


def test_a_scan_is_kept_and_said_to_prove_nothing(
    office: Office, dossier: Dossier, head: KeySigner, tmp_path: Path
) -> None:
    scan = tmp_path / "bản đóng dấu.PDF"
    scan.write_bytes(b"%PDF-1.4 scan")
    back = add_scans(office, dossier, [scan])
    back = add_scans(office, back, [scan])
    assert back.stopping == ()
    notes = [note for note in back.verdict.notes if note.code == "scan-not-signed"]
    assert [note.params["name"] for note in notes] == ["ban-scan-01.pdf", "ban-scan-02.pdf"]
    assert back.stage is Stage.PRESENTED
    issued = sign_dossier(office, back, Turn(head, NOW, AGENCY), unattended, issue=True)
    verdict = judge_file(office, issued.path)
    assert verdict.sound
    assert {note.code for note in verdict.notes} >= {"scan-not-signed"}


def test_what_is_no_scan_is_refused(office: Office, dossier: Dossier, tmp_path: Path) -> None:
    text, disguised = tmp_path / "a.docx", tmp_path / "a.png"
    text.write_bytes(b"PK\3\4")
    disguised.write_bytes(b"MZ")
    for path, code in ((text, "scan-kind"), (disguised, "attachment-disguised")):
        with pytest.raises(Refusal, match=code):
            add_scans(office, dossier, [path])


def test_an_issued_package_takes_nothing_any_more(
    office: Office, dossier: Dossier, head: KeySigner, tmp_path: Path
) -> None:
    issued = sign_dossier(office, dossier, Turn(head, NOW, AGENCY), unattended, issue=True)
    scan = tmp_path / "a.pdf"
    scan.write_bytes(b"%PDF-1.4")
    with pytest.raises(Refusal, match="dossier-issued"):
        add_scans(office, open_dossier(office, issued.path), [scan])
