"""A package handed over: to a stick with every fault it can have, to a folder, as a letter; each target by itself."""

import errno
import os
import shutil
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from functools import partial
from pathlib import Path

import pytest

from export.mail_draft import MAX_ATTACHMENT
from models.problems import Refusal
from storage.files import Calls
from storage.milestones import MilestoneKind
from tests.sticks import Stick, plugged_in
from tests.workflows.offices import MEMBERS, filled
from workflows.delivering import Target, TargetKind, deliver, to_folder, to_mail
from workflows.exporting import ExportRequest, ExportResult, deliver_again, export, prepare, produce, record
from workflows.judging import judge_file
from workflows.office import Office
from workflows.revising import revise
from workflows.working import WorkingSubmission

NAME = "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
BESIDE = NAME.removesuffix(".asice")
ADDRESSES = "sotttt@tuyenquang.gov.vn"


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    with plugged_in(tmp_path / "media" / "KINGSTON") as stick:
        yield stick


def on(stick: Stick) -> Target:
    return Target(TargetKind.STICK, stick.root, "KINGSTON")


def refused(working: WorkingSubmission, *targets: Target) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        export(working, ExportRequest(targets))
    kept = Path(str(refusal.value.problem.params["kept"]))
    assert judge_file(working.office, kept).sound
    assert working.office.store.revisions(working.id) == []
    return refusal.value


def test_a_stick_holds_a_package_that_its_receiver_can_accept(office: Office, stick: Stick) -> None:
    result = export(filled(office), ExportRequest((on(stick),)))
    assert stick.files == [BESIDE, NAME]
    assert sorted(path.name for path in (stick.root / BESIDE).iterdir()) == list(MEMBERS)
    stick.pull_out()
    stick.plug_in()
    assert judge_file(office, stick.root / NAME).sound
    assert (stick.root / NAME).read_bytes() == result.kept_copy.read_bytes()


def test_a_full_stick_keeps_what_it_has_and_takes_the_package_after_room_is_made(
    office: Office, stick: Stick
) -> None:
    working = filled(office)
    ballast = stick.fill_up(leaving=20_480)
    refusal = refused(working, on(stick))
    assert refusal.problem.code == "target-full"
    assert stick.files == [ballast.name]
    ballast.unlink()
    assert export(working, ExportRequest((on(stick),))).deliveries[0].done


def test_a_stick_whose_lock_is_on(office: Office, stick: Stick) -> None:
    (stick.root / "cũ.txt").write_text("cũ", encoding="utf-8")
    stick.protect()
    assert refused(filled(office), on(stick)).problem.code == "target-read-only"
    assert stick.files == ["cũ.txt"]


def test_a_stick_pulled_out_while_it_is_written(office: Office, stick: Stick) -> None:
    """The empty folder where it was mounted is no stick: nothing is written into it."""
    working = filled(office)

    def pull(step: str, done: int, total: int) -> bool:
        if step == "writing" and total > 1000 and 2 * done > total:
            stick.pull_out()
        return True

    prepare(working, ExportRequest((on(stick),)))
    with pytest.raises(Refusal) as refusal:
        produce(working, ExportRequest((on(stick),)), pull)
    assert refusal.value.problem.code == "target-gone"
    assert list(stick.root.iterdir()) == []
    stick.plug_in()
    assert NAME not in stick.files


def test_a_stick_pulled_out_before(office: Office, stick: Stick) -> None:
    stick.pull_out()
    assert refused(filled(office), on(stick)).problem.code == "target-gone"
    assert list(stick.root.iterdir()) == []


def test_a_stick_of_false_capacity_is_found_out(
    office: Office, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that it took everything and gives other bytes back: no such device here, so what is read is replaced."""
    lying = Calls(read_back=lambda path: bytes(path.stat().st_size))
    monkeypatch.setattr("workflows.exporting.deliver", partial(deliver, calls=lying))
    assert refused(filled(office), on(stick)).problem.code == "target-short"
    assert stick.files == []


def test_what_lies_on_the_stick_is_judged_as_its_receiver_will_judge_it(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison is led astray here, so that the judgement stands alone."""
    asked: list[Path] = []

    def forged_at_last(path: Path) -> bytes:
        asked.append(path)
        data = path.read_bytes()
        return data[:-1] if asked.count(path) == 2 and path.suffix == ".asice" else data

    monkeypatch.setattr(
        "workflows.exporting.deliver", partial(deliver, calls=Calls(read_back=forged_at_last))
    )
    assert refused(filled(office), to_folder(tmp_path)).problem.code == "written-package-not-sound"


def test_a_path_that_is_too_long(office: Office, tmp_path: Path) -> None:
    assert refused(filled(office), to_folder(tmp_path / ("x" * 300))).problem.code == "target-name-too-long"


def test_an_older_package_of_this_name_survives_a_fault(office: Office, stick: Stick) -> None:
    working = filled(office)
    first = export(working, ExportRequest((on(stick),), draft=True))
    before = first.package.read_bytes()
    stick.fill_up(leaving=1000)
    with pytest.raises(Refusal, match="target-full"):
        export(working, ExportRequest((on(stick),)))
    assert first.package.read_bytes() == before


def test_stopped_in_the_middle_of_a_file_nothing_is_left(office: Office, stick: Stick) -> None:
    working = filled(office)
    request = ExportRequest((on(stick),))
    with pytest.raises(Refusal, match="cancelled"):
        produce(
            working, request, lambda step, done, total: step != "writing" or 2 * done < total or total < 10
        )
    assert stick.files == []


def test_one_target_that_fails_does_not_stop_the_others_and_gets_the_same_bytes_later(
    office: Office, stick: Stick, usb: Path
) -> None:
    working = filled(office)
    ballast = stick.fill_up(leaving=0)
    produced = produce(working, ExportRequest((on(stick), to_folder(usb))))
    record(working, produced)
    problems = [delivery.problem.code if delivery.problem else "" for delivery in produced.result.deliveries]
    assert problems == ["target-full", ""]
    assert sent_to(working) == []
    ballast.unlink()
    again = deliver_again(office, produced, (on(stick),))
    assert all(delivery.done for delivery in again.result.deliveries)
    assert (stick.root / NAME).read_bytes() == (usb / NAME).read_bytes()


def sent_to(working: WorkingSubmission) -> list[str]:
    milestones = working.office.store.milestones(working.id)
    return [milestone.place for milestone in milestones if milestone.kind is MilestoneKind.SENT]


def test_a_stick_is_on_its_way_a_folder_and_a_letter_not_yet_sent_are_not(
    office: Office, stick: Stick, usb: Path
) -> None:
    working = filled(office)
    export(working, ExportRequest((to_folder(usb), to_mail(usb, ADDRESSES))))
    assert sent_to(working) == []
    export(working, ExportRequest((on(stick),), draft=True))
    assert sent_to(working) == []
    export(working, ExportRequest((on(stick),)))
    assert sent_to(working) == ["KINGSTON"]


def test_what_an_officer_changed_beside_a_package_is_neither_lost_nor_mixed_in(
    office: Office, usb: Path
) -> None:
    working = filled(office)
    export(working, ExportRequest((to_folder(usb),)))
    (usb / BESIDE / "cong-van.docx").write_bytes(b"sua tay")
    (usb / BESIDE / "dinh-kem-02.pdf").write_bytes(b"cu")
    (usb / "cong-van.docx").write_bytes(b"cua toi")
    result = export(working, ExportRequest((to_folder(usb),)))
    assert sorted(path.name for path in (usb / BESIDE).iterdir()) == list(MEMBERS)
    assert (usb / f"{BESIDE}_cu" / "cong-van.docx").read_bytes() == b"sua tay"
    assert (usb / f"{BESIDE}_cu" / "dinh-kem-02.pdf").read_bytes() == b"cu"
    assert (usb / "cong-van.docx").read_bytes() == b"cua toi"
    assert {path.parent for path in result.files} == {usb / BESIDE}


def test_what_people_read_does_not_sink_the_package(
    office: Office, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Word does on Windows, where a file that it has open can be in a folder that is to be replaced."""

    def held(path: Path, flags: int, mode: int) -> int:
        if path.parent != usb:
            raise PermissionError(errno.EACCES, "in use")
        return os.open(path, flags, mode)

    monkeypatch.setattr("workflows.exporting.deliver", partial(deliver, calls=Calls(open=held)))
    result = export(filled(office), ExportRequest((to_folder(usb),)))
    assert [path.name for path in usb.iterdir()] == [NAME]
    assert [note.code for note in result.notes] == ["beside-not-written"]
    assert judge_file(office, result.package).sound


def mailed(office: Office, folder: Path, *, as_zip: bool) -> ExportResult:
    return export(filled(office), ExportRequest((to_mail(folder, ADDRESSES, as_zip=as_zip),)))


@pytest.mark.parametrize(("as_zip", "ending"), [(False, ".asice"), (True, ".zip")])
def test_a_letter_has_the_package_with_equal_bytes_under_either_name(
    office: Office, other_office: Office, usb: Path, as_zip: bool, ending: str
) -> None:
    """A file is known by its content, not by its name: what comes out of the letter is opened and revised."""
    result = mailed(office, usb, as_zip=as_zip)
    letter = message_from_bytes((usb / "thu.eml").read_bytes(), policy=default)
    (attached,) = letter.iter_attachments()
    received = usb / str(attached.get_filename())
    received.write_bytes(attached.get_content())
    assert received.name == NAME.removesuffix(".asice") + ending
    assert received.read_bytes() == result.kept_copy.read_bytes()
    assert judge_file(other_office, received).sound
    assert revise(other_office, received).tree.submission.revision == 2
    body = letter.get_body()
    assert body is not None
    assert received.name in body.get_content()
    assert result.check_code in body.get_content()


def test_a_package_that_gateways_refuse_is_said_and_no_letter_is_written(
    office: Office, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MAX_ATTACHMENT == 20 * 1024 * 1024
    monkeypatch.setattr("export.mail_draft.MAX_ATTACHMENT", 10_000)
    refusal = refused(filled(office), to_mail(usb, ADDRESSES))
    assert refusal.problem.code == "mail-too-big"
    assert list(usb.iterdir()) == []


def test_a_package_under_another_name_is_taken_for_what_it_is(office: Office, usb: Path) -> None:
    folder = Target(TargetKind.FOLDER, usb, as_zip=True)
    package = export(filled(office), ExportRequest((folder,))).package
    assert package.suffix == ".zip"
    assert judge_file(office, shutil.copyfile(package, usb / "bao cao.dat")).sound
