"""A letter that a mail program opens as one not yet sent, and the words that go with a package."""

import string
from datetime import datetime, timedelta, timezone
from email import message_from_bytes
from email.policy import SMTP, default

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from export.mail_draft import Attached, MailDraft, read_addresses, write_draft
from export.mail_texts import Handover, mail_texts
from models.live_tree import LiveTree
from models.problems import Refusal
from models.records import Attachment
from tests.builders import ROUND_2021, TT32, a_procedure, a_sound_tree, a_submission

AT = datetime(2021, 5, 13, 10, 32, 5, tzinfo=timezone(timedelta(hours=7)))
TO = ("sotttt@tuyenquang.gov.vn", "cntt.stttt@tuyenquang.gov.vn")
PACKAGE = "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
lines = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=200)


def draft(subject: str = "Báo cáo", body: str = "Kính gửi\n", data: bytes = b"\0\r\n") -> MailDraft:
    return MailDraft(TO, "lan@x.vn", subject, body, Attached(PACKAGE, data), AT, "a1")


WORDS = (
    "UBND",
    "huyện",
    "Sơn",
    "Dương",
    "–",
    "báo",
    "cáo",
    "rà",
    "soát",
    "DVCTT",
    "năm",
    "2021",
    "(lần",
    "1)",
)
subjects = lines | st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@given(subjects, st.lists(lines, min_size=1), st.binary(max_size=3000))
@example(" ".join(WORDS), ["Kính gửi"], b"")
def test_what_was_written_is_read_by_any_mail_program(subject: str, body: list[str], data: bytes) -> None:
    subject = " ".join(subject.split())
    text = "\n".join(" ".join(line.split()) for line in body) + "\n"
    written = write_draft(draft(subject, text, data))
    letter = message_from_bytes(written, policy=default)
    assert " ".join(letter["Subject"].split()) == subject
    assert [address.addr_spec for address in letter["To"].addresses] == list(TO)
    content = letter.get_body()
    assert content is not None
    assert content.get_content().splitlines() == text.splitlines()
    (attached,) = letter.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (PACKAGE, data)


def test_it_is_a_letter_not_yet_sent_and_the_same_each_time() -> None:
    written = write_draft(draft())
    assert written == write_draft(draft())
    letter = message_from_bytes(written, policy=SMTP)
    assert letter["X-Unsent"] == "1"
    assert letter["Date"] == "Thu, 13 May 2021 10:32:05 +0700"
    assert not letter.defects


@given(lines, lines, st.binary(max_size=500))
def test_lines_are_short_ascii_and_end_as_the_standard_asks(subject: str, body: str, data: bytes) -> None:
    written = write_draft(draft(" ".join(subject.split()), body + "\n.\nFrom x\n", data))
    assert written.isascii()
    assert written.count(b"\n") == written.count(b"\r\n") == written.count(b"\r")
    assert max(map(len, written.split(b"\r\n"))) <= 998  # RFC 5322, 2.1.1


def test_addresses_are_taken_as_they_are_typed() -> None:
    assert read_addresses(f" {TO[0]}; {TO[1]},{TO[0]}\n") == TO
    with pytest.raises(Refusal, match="mail-address-missing"):
        read_addresses(" ; ")


@given(
    st.text(string.printable, min_size=1, max_size=30).filter(
        lambda text: "@" not in text and text.split(",; \t")
    )
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="mail-address"):
        read_addresses(text)


@pytest.mark.parametrize(
    "text", ["a@b", "a@b..vn", "Lan <lan@x.vn>", "á@x.vn", "a@x.vn\nBcc:b@x.vn", "@x.vn"]
)
def test_nothing_gets_into_the_headers_by_an_address(text: str) -> None:
    with pytest.raises(Refusal, match="mail-address-unreadable"):
        read_addresses(text)


def handover() -> Handover:
    eligible = a_procedure("p2", "Đăng ký kết hôn", levels=("3",), eligibility="eligible")
    submission = a_submission(letter_number="5", letter_date="2021-05-12")
    tree = a_sound_tree(a_procedure(), eligible, submission=submission)
    tree.attachments["t"] = Attachment("t", 1, "Quyết định 12.PDF", 9, "0" * 64)
    members = ("phu-luc-1.xlsx", "dinh-kem-01.pdf")
    return Handover(LiveTree(tree, TT32), ROUND_2021, PACKAGE, 140_000, members, "7F3A 91C2")


def test_the_words_say_whose_report_it_is_how_much_and_how_to_check_it() -> None:
    subject, body, message = mail_texts(handover())
    assert subject == "UBND huyện Sơn Dương – báo cáo rà soát DVCTT năm 2021 (lần 1)"
    assert "Kính gửi: Sở Thông tin và Truyền thông" in body
    assert "văn bản số 05/UBND-VHTT ngày 12/05/2021" in body
    assert "- Cấp huyện: 2 thủ tục (mức độ 3: 1, mức độ 4: 1)" in body
    assert f"{PACKAGE} (136,7 KB)" in body
    assert "- phu-luc-1.xlsx\n- dinh-kem-01.pdf (Quyết định 12.PDF)\n" in body
    assert message == (
        "UBND huyện Sơn Dương · báo cáo rà soát DVCTT năm 2021, lần 1 · 2 thủ tục (mức độ 3: 1, mức độ 4: 1)"
        " · đủ điều kiện 1 · không đủ điều kiện 0 · mã kiểm tra 7F3A 91C2"
    )
