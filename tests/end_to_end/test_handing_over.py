"""Handing over by the command line: to the leader, as .zip, with a letter, and what is written down afterwards."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.commands import PEOPLE, ROUND, UNIT, CommandLine

ADDRESSES = ("sotttt@tuyenquang.gov.vn", "cntt@tuyenquang.gov.vn")


@pytest.fixture
def target(run: CommandLine, tmp_path: Path) -> Path:
    """A report without errors is at work; a folder to write into."""
    run("start", "--unit", UNIT, "--round", ROUND)
    run("set", *PEOPLE)
    run("declare", "district", "--none")
    run("declare", "commune", "--none")
    folder = tmp_path / "nơi nhận"
    folder.mkdir()
    return folder


def state(run: CommandLine) -> dict[str, Any]:
    (listed,) = run("list", "--json").json
    return listed["state"]


def test_from_the_leader_to_the_answer_of_the_department(run: CommandLine, target: Path) -> None:
    assert state(run)["code"] == "ready"
    assert run("present", "--out", target).status == 0
    assert (state(run)["code"], state(run)["text"]) == ("presented", "chờ ký")
    assert run("export", "--out", target).status == 0
    assert state(run)["code"] == "signed"
    assert run("record", "sent", "--place", "văn thư Sở", "--date", "1/2/2021").status == 0
    sent = state(run)
    assert (sent["code"], sent["place"], sent["text"]) == ("sent", "văn thư Sở", "đã gửi 01/02/2021")
    answered = run("record", "correction", "--note", "thiếu cấp xã")
    assert "Đề nghị chỉnh sửa" in answered.sentences
    assert run("record", "received", "--note", "phiếu số 7").status == 0
    assert state(run)["note"] == "phiếu số 7"
    run("declare", "district", "--note", "sửa")
    (listed,) = run("list", "--json").json
    assert (listed["revision"], listed["state"]["code"]) == (2, "drafting")


def test_a_letter_with_the_package_as_zip(run: CommandLine, target: Path) -> None:
    answered = run("export", "--out", target, "--zip", "--mail", *ADDRESSES)
    assert answered.status == 0
    (package,) = target.glob("*.zip")
    letter = message_from_bytes((target / "thu.eml").read_bytes(), policy=default)
    (attached,) = letter.iter_attachments()
    assert letter["To"] == ", ".join(ADDRESSES)
    assert (attached.get_filename(), attached.get_content()) == (package.name, package.read_bytes())
    assert str(target / "thu.eml") in answered.sentences
    assert run("verify", package, "--accept-unregistered").status == 0
    assert run("revise", package).status == 0


def test_what_is_typed_wrongly_is_said_and_changes_nothing(run: CommandLine, target: Path) -> None:
    assert "không đúng dạng" in run("export", "--out", target, "--mail", "ai đó").sentences
    assert list(target.iterdir()) == []
    assert "Chưa có lần nào được ký" in run("record", "sent").sentences
    wrong = run("record", "lost")
    assert (wrong.status, "sent, received hoặc correction" in wrong.sentences) == (2, True)
    assert run("export", "--out", target).status == 0
    assert "chưa đến" in run("record", "received", "--date", "1/1/2999").sentences
    assert state(run)["code"] == "signed"


def test_a_draft_is_never_sent_and_its_letter_says_so(run: CommandLine, target: Path) -> None:
    assert run("export", "--out", target, "--draft", "--mail", ADDRESSES[0]).status == 0
    letter = message_from_bytes((target / "thu.eml").read_bytes(), policy=default)
    assert letter["Subject"].startswith("[DỰ THẢO] UBND huyện Sơn Dương")
    assert run("record", "sent").status == 2
    assert state(run)["code"] == "ready"


def test_a_dossier_needs_a_report_without_errors_and_a_folder_that_is_there(
    run: CommandLine, target: Path
) -> None:
    gone = run("present", "--out", target / "đã rút")
    assert (gone.status, "cắm lại USB" in gone.sentences) == (2, True)
    assert " ." not in gone.sentences
    run("set", "contact.name=")
    assert run("present", "--out", target).status == 1
    assert list(target.iterdir()) == []
