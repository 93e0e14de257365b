"""Attached files: what is taken, what is refused and why, and that they travel hashed and signed like every member."""

from hashlib import sha256
from pathlib import Path

import pytest

from models.edits import detach
from models.problems import Refusal
from signing.container import read
from signing.seal import seal
from tests.workflows.offices import filled
from workflows.attaching import BEGINNINGS, MOST_BYTES, attach_files, attached_size, attachment_members
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export, payload
from workflows.judging import judge, judge_file
from workflows.office import Office
from workflows.signing_keys import key_folder


def a_file(folder: Path, name: str = "Quyết định.pdf", data: bytes = b"%PDF-1.4 minh hoa") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_every_kind_that_is_taken_gets_an_ascii_name(office: Office, tmp_path: Path, kind: str) -> None:
    working = filled(office)
    path = a_file(tmp_path, f"Bản vẽ.{kind.upper()}", BEGINNINGS[kind][0] + b" noi dung")
    assert attach_files(working, [path]) is not None
    assert attachment_members(working) == {f"dinh-kem-01.{kind}": path.read_bytes()}
    assert attached_size(working.tree) == len(path.read_bytes())


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.exe", b"MZ", "attachment-kind"),
        ("khong duoi", b"%PDF-1.4", "attachment-kind"),
        ("a.pdf", b"", "attachment-empty"),
        ("a.pdf", b"PK\x03\x04", "attachment-disguised"),
        ("a.docx", b"%PDF-1.4", "attachment-disguised"),
        ("a.png", b"\xff\xd8\xff", "attachment-disguised"),
    ],
)
def test_what_is_refused(office: Office, tmp_path: Path, name: str, data: bytes, code: str) -> None:
    working = filled(office)
    before = office.store.last_change(working.id)
    with pytest.raises(Refusal, match=code):
        attach_files(working, [a_file(tmp_path), a_file(tmp_path, name, data)])
    assert office.store.last_change(working.id) == before
    assert working.tree.attachments == {}


def test_the_same_bytes_are_not_attached_twice(office: Office, tmp_path: Path) -> None:
    working = filled(office)
    first, copy = a_file(tmp_path), a_file(tmp_path, "Bản sao.pdf")
    with pytest.raises(Refusal, match="attachment-repeated"):
        attach_files(working, [first, copy])
    attach_files(working, [first])
    with pytest.raises(Refusal, match="attachment-repeated"):
        attach_files(working, [copy])


def test_twenty_megabytes_in_all_and_how_much_is_left(office: Office, tmp_path: Path) -> None:
    working = filled(office)
    large = a_file(tmp_path, "a.pdf", b"%PDF-" + bytes(MOST_BYTES - 105))
    attach_files(working, [large])
    with pytest.raises(Refusal) as caught:
        attach_files(working, [a_file(tmp_path, "b.pdf", b"%PDF-" + bytes(96))])
    params = caught.value.problem.params
    assert (caught.value.problem.code, params["left"], params["size"]) == ("attachments-too-big", 100, 101)
    attach_files(working, [a_file(tmp_path, "c.pdf", b"%PDF-" + bytes(95))])
    assert attached_size(working.tree) == MOST_BYTES


def test_taken_out_and_brought_back_by_undo(office: Office, tmp_path: Path) -> None:
    working = filled(office)
    attach_files(working, [a_file(tmp_path)])
    members = attachment_members(working)
    working.do(detach(working.tree, list(working.tree.attachments)))
    assert attachment_members(working) == {}
    working.undo()
    assert attachment_members(working) == members


def test_they_travel_in_the_package_as_they_are(office: Office, usb: Path, tmp_path: Path) -> None:
    working = filled(office)
    path = a_file(tmp_path)
    attach_files(working, [path])
    result = export(working, ExportRequest((to_folder(usb),)))
    assert read(result.package.read_bytes())["dinh-kem-01.pdf"] == path.read_bytes()
    verdict = judge_file(office, result.package)
    assert verdict.sound
    assert verdict.document is not None
    (attachment,) = verdict.document.attachments
    assert attachment.sha256 == sha256(path.read_bytes()).hexdigest()
    assert not any(note.params.get("name") == "dinh-kem-01.pdf" for note in verdict.notes)


@pytest.mark.parametrize("forged", [None, b"%PDF-1.4 khac"])
def test_a_package_without_its_attachment_or_with_another_is_not_sound(
    office: Office, usb: Path, tmp_path: Path, forged: bytes | None
) -> None:
    working = filled(office)
    attach_files(working, [a_file(tmp_path)])
    export(working, ExportRequest((to_folder(usb),)))  # makes the unit's key
    members = dict(payload(working, draft=False))
    del members["dinh-kem-01.pdf"]
    if forged is not None:
        members["dinh-kem-01.pdf"] = forged
    from signing.unit_keys import unit_key

    submission = working.tree.submission
    signer = unit_key(key_folder(office), submission.unit_code, submission.unit_name, office.now(), "")
    verdict = judge(office, seal(members, signer, office.now()), "gói")
    assert [problem.code for problem in verdict.problems] == ["attachment-differs"]
