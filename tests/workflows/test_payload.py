"""What a package holds for people: drawn from one another, and noted where it is not."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from export.letter_pdf import report_pdf
from export.pdf_document import made_at
from export.plan_pdf import annexes_pdf
from signing.keys import KeySigner
from signing.ooxml import sign_workbook, unsigned_part
from signing.opc import read_package, write_package
from signing.pdf import sign_pdf
from signing.seal import seal
from signing.unit_keys import unit_key
from tests.export.pdf_reading import letters, page_texts
from tests.workflows.offices import MEMBERS, NOW, filled
from workflows.contents import DOCUMENT
from workflows.judging import Verdict, judge
from workflows.office import Office
from workflows.payload import payload

WORKBOOKS = tuple(name for name in MEMBERS if name.endswith(".xlsx"))


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> KeySigner:
    return unit_key(tmp_path_factory.mktemp("khóa"), "x", "UBND huyện Sơn Dương", NOW)


def judged(office: Office, signer: KeySigner, members: Mapping[str, bytes]) -> Verdict:
    return judge(office, seal(members, signer, NOW), "gói.asice")


def test_people_read_pages_of_the_very_files_that_are_signed_beside_them(office: Office) -> None:
    members = payload(filled(office), draft=False)
    books = [members[name] for name in WORKBOOKS]
    assert set(members) == {DOCUMENT, *MEMBERS}
    assert members["phu-luc.pdf"] == annexes_pdf(books, NOW)
    assert members["bao-cao.pdf"] == report_pdf(members["cong-van.docx"], books, NOW).pdf
    said = letters("".join(page_texts(members["bao-cao.pdf"])))
    assert all(letters(words) in said for words in ("UBND", "Đăng ký kết hôn", "Phụ lục IV", "./."))


def test_a_package_says_of_its_letter_only_that_nobody_compared_it(office: Office, signer: KeySigner) -> None:
    verdict = judged(office, signer, payload(filled(office), draft=False))
    assert (verdict.sound, [note.code for note in verdict.notes]) == (True, ["letter-not-compared"])


def test_pages_that_were_not_drawn_from_the_workbooks_are_noted(office: Office, signer: KeySigner) -> None:
    members = payload(filled(office), draft=False)
    others = [
        annexes_pdf([members[name] for name in reversed(WORKBOOKS)], NOW),
        members["phu-luc.pdf"].replace(b"/Title", b"/Titel"),
        b"%PDF-1.7",
    ]
    for other in others:
        verdict = judged(office, signer, {**members, "phu-luc.pdf": other})
        assert [note.code for note in verdict.notes] == ["letter-not-compared", "pdf-drawn-otherwise"]


def test_signed_pages_are_compared_as_they_were_before_signing(office: Office, signer: KeySigner) -> None:
    members = payload(filled(office), draft=False)
    signed = sign_pdf(sign_pdf(members["phu-luc.pdf"], signer, NOW, None), signer, NOW, None)
    verdict = judged(office, signer, {**members, "phu-luc.pdf": signed})
    assert [note.code for note in verdict.notes] == ["letter-not-compared", "signed-in-part"]
    for other in (signed + b"%", sign_pdf(annexes_pdf((), NOW), signer, NOW, None)):
        verdict = judged(office, signer, {**members, "phu-luc.pdf": other})
        codes = [note.code for note in verdict.notes]
        assert codes == ["letter-not-compared", "pdf-drawn-otherwise", "signed-in-part"]


def test_signed_workbooks_say_what_they_said_before_signing(office: Office, signer: KeySigner) -> None:
    members = payload(filled(office), draft=False)
    signed = {name: sign_workbook(members[name], signer, NOW, "Người lập biểu") for name in WORKBOOKS}
    signed[WORKBOOKS[0]] = sign_workbook(signed[WORKBOOKS[0]], signer, NOW, "Thủ trưởng đơn vị")
    verdict = judged(office, signer, {**members, **signed})
    assert (verdict.sound, verdict.notes[0].code) == (True, "letter-not-compared")
    assert {note.code for note in verdict.notes[1:]} == {"signed-in-part"}
    assert {name: unsigned_part(data) for name, data in signed.items()} == {
        name: members[name] for name in WORKBOOKS
    }


def test_a_signed_workbook_alone_is_judged_and_is_no_report(office: Office, signer: KeySigner) -> None:
    book = sign_workbook(payload(filled(office), draft=False)[WORKBOOKS[0]], signer, NOW, "Người lập biểu")
    verdict = judge(office, book, "phụ lục.xlsx")
    facts = (verdict.kind, verdict.intact, verdict.complete, verdict.signed, verdict.document)
    assert facts == ("office", True, True, True, None)
    assert verdict.signatures[0].role == "Người lập biểu"


def test_a_broken_signature_in_a_workbook_is_told(office: Office, signer: KeySigner) -> None:
    members = payload(filled(office), draft=False)
    one, other = (sign_workbook(members[name], signer, NOW) for name in WORKBOOKS[:2])
    parts, signature = read_package(one).members, "_xmlsignatures/sig1.xml"
    forged = write_package({**parts, signature: read_package(other).members[signature]})
    verdict = judged(office, signer, {**members, WORKBOOKS[0]: forged})
    assert [problem.code for problem in verdict.problems] == ["signature-inside-broken", "ooxml-altered"]


def test_pages_say_when_they_were_made(office: Office) -> None:
    assert made_at(payload(filled(office), draft=False)["phu-luc.pdf"]) == NOW
    assert made_at(annexes_pdf((), NOW + timedelta(seconds=1))) == NOW + timedelta(seconds=1)
    assert made_at(b"%PDF-1.7") is None
    assert made_at(b"%PDF-1.7 /CreationDate (D:20211310080000)") is None
