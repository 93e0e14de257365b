"""What a forger can make: packages with the program's own code, altered and signed again by another key.

Each gets the facts it deserves. What holds together is sound, whoever signed it; nothing of a forger's is trusted.
"""

import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest

from export.plan_pdf import annexes_pdf
from export.submission_files import appendix_file_name
from models.documents import canonical_json, encode
from models.problems import Refusal
from models.records import Attachment, TierStatus
from models.rounds import Unit, UnitKind
from models.submission_document import Grounds, SubmissionDocument, write_submission
from signing.container.names import MAX_BYTES
from signing.keys import KeySigner
from signing.seal import seal
from signing.unit_keys import unit_key
from tests.builders import ROUND_2021
from tests.workflows.forging import DATA, Members, consistent, document
from tests.workflows.offices import NOW, office_in
from workflows.attaching import named_in_package
from workflows.judging import Verdict, judge, judge_file
from workflows.office import Office
from workflows.revising import revise
from workflows.rounds import keep_round, known_rounds

Forge = Callable[[Members], Members]
BOOK = "phu-luc-3.xlsx"


@pytest.fixture(scope="module")
def forger(tmp_path_factory: pytest.TempPathFactory) -> KeySigner:
    return unit_key(tmp_path_factory.mktemp("khóa"), "ke-gia", "UBND huyện Sơn Dương", NOW)


def judged(office: Office, forger: KeySigner, members: Members) -> Verdict:
    return judge(office, seal(members, forger, NOW), "giả.zip")


def codes(verdict: Verdict) -> set[str]:
    return {problem.code for problem in verdict.problems}


def notes(verdict: Verdict) -> set[str]:
    return {note.code for note in verdict.notes}


def rezipped(data: bytes, change: Callable[[Mapping[str, bytes]], Mapping[str, bytes]]) -> bytes:
    """A workbook with other parts, written as the program writes it."""
    with ZipFile(io.BytesIO(data)) as archive:
        return zipped(change({name: archive.read(name) for name in archive.namelist()}))


def zipped(parts: Mapping[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, body in parts.items():
            archive.writestr(ZipInfo(name), body, method)
    return stream.getvalue()


def with_byte(place: Callable[[bytes], int]) -> Forge:
    """One more in a byte of the workbook's file."""

    def change(members: Members) -> Members:
        data = bytearray(members[BOOK])
        data[place(members[BOOK])] += 1
        return {**members, BOOK: bytes(data)}

    return change


def in_book(change: Callable[[Mapping[str, bytes]], Mapping[str, bytes]]) -> Forge:
    return lambda members: {**members, BOOK: rezipped(members[BOOK], change)}


def in_part(part: str, old: str, new: str) -> Forge:
    """Another text in one part of a workbook; the old one must be there."""

    def change(parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
        assert old.encode() in parts[part]
        return {**parts, part: parts[part].replace(old.encode(), new.encode(), 1)}

    return in_book(change)


def more_part(name: str, body: bytes = b"<x/>") -> Forge:
    return in_book(lambda parts: {**parts, name: body})


def without(
    part: str, pattern: bytes, instead: bytes = b""
) -> Callable[[Mapping[str, bytes]], Mapping[str, bytes]]:
    """What matches in one part of a workbook is gone, or something else; there must be some."""

    def change(parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
        text, count = re.subn(pattern, instead, parts[part], flags=re.DOTALL)
        assert count
        return {**parts, part: text}

    return change


def dated(time: bytes) -> Forge:
    """Pages that say another time of making."""
    made = re.compile(rb"(?<=/CreationDate \(D:)\d{14}")
    return lambda members: {**members, "phu-luc.pdf": made.sub(time, members["phu-luc.pdf"])}


def in_utf16(parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """A formula under a coding in which a search for bytes does not see it."""
    text = parts[SHEET].decode().replace('s="4"><v>1</v>', 's="4"><f>1</f><v>1</v>')
    return {**parts, SHEET: ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16")}


def in_lzma(members: Members) -> Members:
    """Packed as few programs unpack it."""
    with ZipFile(io.BytesIO(members[BOOK])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return {**members, BOOK: zipped(parts, ZIP_LZMA)}


SHEET, BOOK_PART, STYLES = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"
RELATIONS, TYPES = "xl/_rels/workbook.xml.rels", "[Content_Types].xml"
MARK = "<is><t>x</t></is>"
ROW = '<row r="10" '

NOT_PLAIN: dict[str, Forge] = {
    "a formula whose cached value is right": in_part(
        SHEET, f't="inlineStr">{MARK}', 't="str"><f>REPT("x",1)</f><v>x</v>'
    ),
    "a formula under a prefix": in_part(SHEET, MARK, f'<y-y:f xmlns:y-y="u"/>{MARK}'),
    "a formula in UTF-16": in_book(in_utf16),
    "a boolean that reads as a mark": in_part(SHEET, f't="inlineStr">{MARK}', 't="b"><v>1</v>'),
    "a hidden row": in_part(SHEET, ROW, f'{ROW}hidden="1" '),
    "a hidden row in other quotes": in_part(SHEET, ROW, f"{ROW}hidden = '1' "),
    "a row of no height": in_part(SHEET, f'{ROW}ht="17.75"', f'{ROW}ht="0"'),
    "a row of one point": in_part(SHEET, f'{ROW}ht="17.75"', f'{ROW}ht="1.5"'),
    "a collapsed row": in_part(SHEET, ROW, f'{ROW}outlineLevel="1" collapsed="1" '),
    "a hidden column": in_part(SHEET, "<col ", '<col hidden="true" '),
    "a column of no width": in_part(SHEET, 'customWidth="1" min="3"', 'customWidth="1" hidden="1" min="3"'),
    "rows hidden by default": in_part(SHEET, "<sheetFormatPr ", '<sheetFormatPr zeroHeight="1" '),
    "zeros not shown": in_part(SHEET, "<sheetView ", '<sheetView showZeros="0" '),
    "a merge over a value": in_part(
        SHEET, '<mergeCell ref="A2:F2"/>', '<mergeCell ref="A2:F2"/><mergeCell ref="B9:B10"/>'
    ),
    "rich text": in_part(SHEET, MARK, "<is><r><rPr><color rgb='FFFFFFFF'/></rPr><t>x</t></r></is>"),
    "a hyperlink": in_part(
        SHEET, "</mergeCells>", '</mergeCells><hyperlinks><hyperlink ref="B9"/></hyperlinks>'
    ),
    "data validation": in_part(
        SHEET, "</mergeCells>", "</mergeCells><dataValidations><dataValidation/></dataValidations>"
    ),
    "conditional formatting": in_part(
        SHEET, "</mergeCells>", '</mergeCells><conditionalFormatting sqref="B9"/>'
    ),
    "a drawing": in_part(SHEET, "</headerFooter>", "</headerFooter><drawing/>"),
    "an auto filter": in_part(SHEET, "</sheetData>", '</sheetData><autoFilter ref="A1:F9"/>'),
    "a header that says more": in_part(SHEET, "<oddHeader>", "<oddHeader>&amp;LĐÃ DUYỆT"),
    "a document type": in_part(SHEET, "<worksheet ", "<!DOCTYPE worksheet [<!ENTITY a 'b'>]><worksheet "),
    "a processing instruction": in_part(SHEET, "<sheetData>", "<?mso x?><sheetData>"),
    "a hidden sheet": in_part(BOOK_PART, 'state="visible"', 'state="hidden"'),
    "a very hidden sheet": in_part(BOOK_PART, 'state="visible"', "state='veryHidden'"),
    "a hidden window": in_part(BOOK_PART, 'visibility="visible"', 'visibility="hidden"'),
    "an external reference": in_part(
        BOOK_PART,
        "<definedNames>",
        "<externalReferences><externalReference/></externalReferences><definedNames>",
    ),
    "a print area": in_part(BOOK_PART, "_xlnm.Print_Titles", "_xlnm.Print_Area"),
    "a name that calculates": in_part(
        BOOK_PART, "</definedNames>", '<definedName name="x">1+1</definedName></definedNames>'
    ),
    "a number format": in_part(
        STYLES,
        '<numFmts count="0"/>',
        '<numFmts count="1"><numFmt numFmtId="164" formatCode=";;;"/></numFmts>',
    ),
    "a built-in number format": in_part(STYLES, '<xf numFmtId="0" fontId="5"', '<xf numFmtId="9" fontId="5"'),
    "white letters": in_part(STYLES, '<sz val="12"/></font>', '<sz val="12"/><color rgb="FFFFFFFF"/></font>'),
    "tiny letters": in_part(STYLES, '<sz val="12"/>', '<sz val="1"/>'),
    "letters of symbols": in_part(STYLES, 'val="Times New Roman"', 'val="Wingdings"'),
    "a dark cell": in_part(STYLES, 'patternType="gray125"', 'patternType="solid"'),
    "a slanted text": in_part(STYLES, "<alignment ", '<alignment textRotation="90" '),
    "an external relation": in_part(
        RELATIONS, 'Target="styles.xml"', 'TargetMode="External" Target="http://x/s.xml"'
    ),
    "a macro part": more_part("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0"),
    "a custom part": more_part("customXml/item1.xml"),
    "another sheet's part": more_part("xl/worksheets/sheet2.xml"),
    "a part whose name differs by case": more_part("xl/worksheets/Sheet1.xml"),
    "a macro's content type": in_part(TYPES, "spreadsheetml.sheet.main", "sheet.macroEnabled.main"),
    "no relations": in_book(lambda parts: {n: parts[n] for n in parts if n != "_rels/.rels"}),
    "no relations of the book": in_book(lambda parts: {n: parts[n] for n in parts if n != RELATIONS}),
    "no sheet": in_book(without("xl/workbook.xml", rb"<sheet .*?/>")),
    "a sheet outside the list": in_book(
        without("xl/workbook.xml", rb"<sheets>(.*)</sheets>", rb"<sheets/>\1")
    ),
    "a sheet twice": in_book(without("xl/workbook.xml", rb"(<sheet .*?/>)", rb"\1\1")),
    "a sheet of the theme": in_part(BOOK_PART, 'r:id="rId1"', 'r:id="rId3"'),
    "a sheet that says more": in_part(BOOK_PART, 'name="Phụ lục III"', 'name="ĐÃ DUYỆT"'),
    "print titles of all rows": in_part(BOOK_PART, "$6:$7", "$1:$60"),
    "print titles that calculate": in_part(BOOK_PART, "$6:$7", "$6:$7+1"),
    "an id twice": in_part(RELATIONS, 'Id="rId3"', 'Id="rId1"'),
    "a relation twice": in_book(without(RELATIONS, rb"(<Relationship .*?/>)", rb"\1\1")),
    "an unknown relation to the sheet": in_part(RELATIONS, "relationships/worksheet", "x/worksheet"),
    "a letter's content type": in_part(TYPES, "spreadsheetml.sheet.main", "wordprocessingml.document.main"),
    "a chart's content type": in_part(TYPES, "spreadsheetml.worksheet", "spreadsheetml.chartsheet"),
    "no content types": in_book(without(TYPES, rb"<Override .*?/>")),
    "a palette that darkens cells": in_part(
        STYLES, "</indexedColors>", '<rgbColor rgb="00000000"/><rgbColor rgb="00000000"/></indexedColors>'
    ),
    "huge letters": in_part(STYLES, '<sz val="12"/>', '<sz val="39"/>'),
    "a text that is not wrapped": in_part(STYLES, 'wrapText="1"', 'wrapText="0"'),
    "a button in a cell": in_part(STYLES, 'pivotButton="0"', 'pivotButton="1"'),
    "fonts without end": in_part(STYLES, "</fonts>", "<font/>" * 200_000 + "</fonts>"),
    "no fonts": in_book(without(STYLES, rb"<fonts.*</fonts>")),
    "another method of packing": in_lzma,
    "another size before a part": with_byte(lambda data: data.find(b"PK\3\4") + 22),
    "another checksum before a part": with_byte(lambda data: data.find(b"PK\3\4") + 14),
    "fewer parts at the end": with_byte(lambda data: len(data) - 12),
    "a place of the list at the end": with_byte(lambda data: len(data) - 6),
    "a comment that is not there": with_byte(lambda data: len(data) - 2),
    "bytes before the ZIP": lambda members: {**members, BOOK: b"PK\x03\x04 " + members[BOOK]},
    "bytes behind the ZIP": lambda members: {**members, BOOK: members[BOOK] + b" "},
}
"""Workbooks that show, or could show, something else than the values in their cells."""


def other_name(members: Members) -> Members:
    return in_part(SHEET, "Đăng ký kết hôn", "Đăng ký nuôi con nuôi")(members)


def other_number(members: Members) -> Members:
    book = rezipped(
        members["phu-luc-1.xlsx"],
        lambda parts: {**parts, SHEET: parts[SHEET].replace(b"<v>3</v>", b"<v>30</v>", 1)},
    )
    return {**members, "phu-luc-1.xlsx": book}


DIFFERING: dict[str, tuple[Forge, str]] = {
    "another name in a workbook": (other_name, "appendix-differs"),
    "another number in a workbook": (other_number, "appendix-differs"),
    "appendices exchanged": (lambda m: {**m, BOOK: m["phu-luc-4.xlsx"]}, "appendix-differs"),
    "a missing appendix": (lambda m: {name: m[name] for name in m if name != BOOK}, "appendix-missing"),
    "no workbook at all": (lambda m: {**m, BOOK: b"<html>"}, "workbook-unreadable"),
    "no data": (lambda m: {name: m[name] for name in m if name != DATA}, "submission-missing"),
}


@pytest.mark.parametrize("case", NOT_PLAIN)
def test_a_workbook_that_could_show_something_else(office: Office, forger: KeySigner, case: str) -> None:
    verdict = judged(office, forger, NOT_PLAIN[case](consistent(document(office))))
    assert (verdict.intact, verdict.signed, verdict.sound, verdict.trusted) == (True, True, False, False)
    assert codes(verdict) & {"appendix-not-plain", "workbook-unreadable", "workbook-empty"}


@pytest.mark.parametrize("case", DIFFERING)
def test_data_and_workbooks_that_disagree(office: Office, forger: KeySigner, case: str) -> None:
    forge, code = DIFFERING[case]
    verdict = judged(office, forger, forge(consistent(document(office))))
    assert (verdict.intact, verdict.sound, verdict.trusted) == (True, False, False)
    assert codes(verdict) == {code}


Change = Callable[[Any], object]
INVALID: dict[str, Change] = {
    "revision 0": lambda d: d["submission"].update(revision=0),
    "a huge revision": lambda d: d["submission"].update(revision=2**53),
    "a revision that leaves no next one": lambda d: d["submission"].update(revision=1000),
    "a previous package that is none": lambda d: d["submission"].update(previous_package="../../x"),
    "a previous package in capitals": lambda d: d["submission"].update(previous_package="AB" * 32),
    "no unit": lambda d: d["submission"].update(unit_code=""),
    "no name of the unit": lambda d: d["submission"].update(unit_name=""),
    "another round than its own": lambda d: d["submission"].update(round_id="khac"),
    "another profile than its round's": lambda d: d["submission"].update(profile_id="nd224-2026"),
    "an unknown style": lambda d: d["submission"].update(appendix_style="x"),
    "a procedure without a field": lambda d: d["procedures"][0].update(field_id="x"),
    "an id that comes twice": lambda d: d["procedures"][1].update(id="p1"),
    "an empty id": lambda d: d["procedures"][0].update(id=""),
    "rows out of order": lambda d: d["procedures"].reverse(),
    "a tier twice": lambda d: d["tiers"].append(d["tiers"][0]),
    "a position at the end of all numbers": lambda d: d["procedures"][2].update(position=2**53),
    "a name that turns round": lambda d: d["procedures"][0].update(name="Khai \u202esinh"),
    "a name with signs of no width": lambda d: d["fields"][0].update(name="Hộ\u200b tịch"),
    "a role that turns round": lambda d: d.update(signer_role="\u2067Chủ tịch"),
    "a column nobody knows": lambda d: d["procedures"][0].update(secret="x"),
    "a round with a wrong deadline": lambda d: d["round"].update(deadline="20/5/2021"),
    "a later format": lambda d: d.update(format="ra-soat-dvc/submission/4"),
    "a level that is a number": lambda d: d["procedures"][0].update(levels=[4]),
}  # fmt: skip
"""Data that this program never writes."""


@pytest.mark.parametrize("case", INVALID)
def test_data_that_this_program_never_writes(office: Office, forger: KeySigner, case: str) -> None:
    members = consistent(document(office))
    plain = json.loads(members[DATA])
    INVALID[case](plain)
    verdict = judged(office, forger, {**members, DATA: canonical_json(plain)})
    assert (verdict.intact, verdict.sound, verdict.trusted, verdict.document) == (True, False, False, None)
    assert len(codes(verdict)) == 1
    assert next(iter(codes(verdict))).startswith(("document-", "round-"))


def test_data_in_another_form_than_the_one_that_is_signed(office: Office, forger: KeySigner) -> None:
    members = consistent(document(office))
    twice = members[DATA].replace(b"{", b'{"signer_role":"x",', 1)
    for data in (members[DATA] + b"\n", b" " + members[DATA], twice, b"[]", b"\xff", b""):
        verdict = judged(office, forger, {**members, DATA: data})
        assert (verdict.sound, verdict.trusted, verdict.document) == (False, False, None)


def as_is(said: SubmissionDocument) -> SubmissionDocument:
    return said


def with_round(**columns: Any) -> Callable[[SubmissionDocument], SubmissionDocument]:
    return lambda said: replace(said, round=replace(said.round, **columns))


def with_submission(**columns: Any) -> Callable[[SubmissionDocument], SubmissionDocument]:
    return lambda said: replace(said, submission=replace(said.submission, **columns))


def with_first(**columns: Any) -> Callable[[SubmissionDocument], SubmissionDocument]:
    return lambda said: replace(
        said, procedures=(replace(said.procedures[0], **columns), *said.procedures[1:])
    )


SOUND: dict[str, tuple[Callable[[SubmissionDocument], SubmissionDocument], set[str]]] = {
    "a forger's own content": (as_is, set()),
    "another unit's name and code": (with_submission(unit_code="so-tu-phap", unit_name="Sở Tư pháp"), set()),
    "another unit under this code": (with_submission(unit_name="Sở Tư pháp"), {"unit-differs"}),
    "a unit of no list": (with_submission(unit_code="la", unit_name="Đơn vị lạ"), set()),
    "a later deadline": (with_round(deadline="2031-01-01"), {"round-differs"}),
    "another year in the titles": (with_round(year=2022), {"round-differs"}),
    "another profile file": (lambda d: replace(d, grounds=Grounds("0" * 64, "0" * 64)), {"profile-differs"}),
    "a draft": (lambda d: replace(d, draft=True), set()),
    "a report with errors called final": (with_first(levels=()), {"report-has-errors"}),
    "a tier that the profile has not": (
        lambda d: replace(d, tiers=(replace(d.tiers[0], id="aaa", status=TierStatus.OPEN), *d.tiers)), set(),
    ),
    "names of 1,200 characters": (with_first(name="Đăng ký " * 150), set()),
    "the last revision": (
        with_submission(revision=999, explanation="x", previous_package="ab" * 32),
        {"revision-previous-unknown"},
    ),
    "an odd kind of unit": (with_submission(unit_kind="cục"), set()),
    "dates that are none": (with_submission(letter_date="hôm nay"), set()),
}  # fmt: skip
"""What holds together, with the notes it gets."""


@pytest.mark.parametrize("case", SOUND)
def test_what_holds_together_is_sound_but_never_trusted(office: Office, forger: KeySigner, case: str) -> None:
    change, expected = SOUND[case]
    verdict = judged(office, forger, consistent(change(document(office))))
    assert (codes(verdict), notes(verdict)) == (set(), expected)
    assert (verdict.sound, verdict.trusted) == (True, False)
    assert verdict.good(accept_unregistered=True)
    assert not verdict.good()
    assert verdict.draft is (case == "a draft")


ODD_PLANS: dict[str, Forge] = {
    "no names": in_book(without("xl/workbook.xml", rb"<definedNames>.*</definedNames>")),
    "a heading that is not fixed": in_book(without("xl/workbook.xml", rb"\$")),
    "a style that is not there": in_book(without(SHEET, rb' s="\d+"', b' s="99999"')),
    "no columns": in_book(without(SHEET, rb"<cols>.*</cols>")),
    "a time beyond all clocks": dated(b"99999999999999"),
    "a time before all clocks": dated(b"00000000000000"),
}
"""Plain values in workbooks, and times of making, that the program's own drawing does not know."""


@pytest.mark.parametrize("case", ODD_PLANS)
def test_what_cannot_be_drawn_again_is_noted(office: Office, forger: KeySigner, case: str) -> None:
    members = consistent(document(office))
    books = [members[appendix_file_name(number)] for number in range(1, 5)]
    members["phu-luc.pdf"] = annexes_pdf(books, NOW)
    assert notes(judged(office, forger, members)) == set()
    verdict = judged(office, forger, ODD_PLANS[case](members))
    assert (verdict.sound, notes(verdict)) == (True, {"pdf-drawn-otherwise"})


PDF = b"%PDF-1.4 x"
ATTACHED: dict[str, tuple[str, bytes, int]] = {
    "a program": ("a.exe", b"MZ", 2),
    "no kind": ("a", PDF, len(PDF)),
    "a program called a PDF": ("a.pdf", b"MZ", 2),
    "more bytes than are said": ("a.pdf", PDF, 1),
    "fewer bytes than are said": ("a.pdf", PDF, 20 * 1024 * 1024),
    "nothing": ("a.pdf", b"", 0),
}
"""Attached files, each with its name, bytes and the size that is said, that this program never takes."""


@pytest.mark.parametrize("case", ATTACHED)
def test_an_attached_file_that_this_program_never_takes(office: Office, forger: KeySigner, case: str) -> None:
    name, data, size = ATTACHED[case]
    (member,), verdict = attached(office, forger, name, data, size)
    assert (verdict.sound, codes(verdict)) == (False, {"attachment-differs"})
    assert verdict.problems[0].params == {"name": member}


def test_an_attached_file_as_this_program_takes_it(office: Office, forger: KeySigner) -> None:
    _, verdict = attached(office, forger, "a.PDF", PDF, len(PDF))
    assert (verdict.sound, notes(verdict)) == (True, set())


def attached(
    office: Office, forger: KeySigner, name: str, data: bytes, size: int
) -> tuple[list[str], Verdict]:
    """The names of the attached files of a package that has this one, and the verdict on it."""
    file = Attachment("t1", 1, name, size, sha256(data).hexdigest())
    said = replace(document(office), attachments=(file,))
    names = list(named_in_package([file]))
    return names, judged(office, forger, {**consistent(said), names[0]: data})


def test_a_draft_presented_as_final_differs_from_its_workbooks(office: Office, forger: KeySigner) -> None:
    drafted = consistent(replace(document(office), draft=True))
    final = {**drafted, DATA: write_submission(document(office))}
    verdict = judged(office, forger, final)
    assert (verdict.draft, verdict.sound) == (False, False)
    assert codes(verdict) == {"appendix-differs", "appendix-not-plain"}


def test_a_final_with_only_the_page_heading_of_a_draft(office: Office, forger: KeySigner) -> None:
    forge = in_part(SHEET, "<oddHeader>", "<oddHeader>&amp;LDỰ THẢO")
    assert codes(judged(office, forger, forge(consistent(document(office))))) == {"appendix-not-plain"}


def test_a_member_that_nobody_compares_is_noted(office: Office, forger: KeySigner) -> None:
    verdict = judged(office, forger, {**consistent(document(office)), "phu-luc-01.xlsx": b"x"})
    assert (verdict.sound, notes(verdict)) == (True, {"member-not-checked"})


def test_a_profile_this_pc_does_not_have(office: Office, forger: KeySigner) -> None:
    said = document(office)
    members = consistent(said)
    foreign = replace(
        said,
        round=replace(said.round, profile="tt-la"),
        submission=replace(said.submission, profile_id="tt-la"),
    )
    verdict = judged(office, forger, {**members, DATA: write_submission(foreign)})
    assert (codes(verdict), verdict.kind, verdict.sound) == ({"profile-unknown"}, "submission", False)


def registering(key: KeySigner) -> tuple[Unit, ...]:
    certificates = (key.certificate.fingerprint,)
    return tuple(replace(unit, certificates=certificates) for unit in ROUND_2021.units)


def test_a_round_inside_a_package_vouches_for_nobody(
    office: Office, forger: KeySigner, tmp_path: Path
) -> None:
    forged = with_round(units=registering(forger))(document(office))
    verdict = judged(office, forger, consistent(forged))
    assert (verdict.sound, verdict.trusted, notes(verdict)) == (True, False, set())
    unknown = replace(
        forged,
        round=replace(forged.round, id="dot-la"),
        submission=replace(forged.submission, round_id="dot-la"),
    )
    package = tmp_path / "giả.asice"
    package.write_bytes(seal(consistent(unknown), forger, NOW))
    assert revise(office, package).tree.submission.revision == 2
    kept = next(round_ for round_ in known_rounds(office) if round_.id == "dot-la")
    assert len(kept.units) == len(ROUND_2021.units)
    assert all(unit.certificates == () for unit in kept.units)
    assert judge_file(office, package).trusted is False


def test_who_is_registered_speaks_for_that_unit_alone(office: Office, forger: KeySigner) -> None:
    (ours, *others) = (unit for unit in ROUND_2021.units if unit.kind is UnitKind.DISTRICT)
    registered = replace(ours, certificates=(forger.certificate.fingerprint,))
    units = tuple(registered if unit is ours else unit for unit in ROUND_2021.units)
    keep_round(office, replace(ROUND_2021, units=units))
    own = with_submission(unit_code=ours.code, unit_name=ours.name)(document(office))
    assert judged(office, forger, consistent(own)).trusted is True
    for columns in (
        {"unit_code": others[0].code, "unit_name": others[0].name},
        {"unit_code": ours.code, "unit_name": others[0].name},
        {"unit_code": ours.name, "unit_name": ours.name},
    ):
        verdict = judged(office, forger, consistent(with_submission(**columns)(document(office))))
        assert (verdict.sound, verdict.trusted) == (True, False)


def test_ids_that_the_store_has_already(office: Office, forger: KeySigner, tmp_path: Path) -> None:
    """Two units' packages with the same ids of submission, fields and rows: neither touches the other."""
    packages: list[Path] = []
    for number, unit in enumerate(ROUND_2021.units[:2]):
        said = with_submission(unit_code=unit.code, unit_name=unit.name)(document(office))
        packages.append(tmp_path / f"{number}.asice")
        packages[-1].write_bytes(seal(consistent(said), forger, NOW))
    first = revise(office, packages[0])
    second = revise(office, packages[1])
    assert first.id != second.id
    assert set(first.tree.procedures) == set(second.tree.procedures)
    second.do(with_nothing_left(second))
    first.reload()
    assert len(first.tree.procedures) == 3
    assert len(second.tree.procedures) == 0


def with_nothing_left(working: Any) -> Any:
    from models.edits import remove

    return remove(working.tree, field_ids=list(working.tree.fields))


@pytest.mark.parametrize("years", [-12, 12])
def test_a_clock_that_is_years_off(forger: KeySigner, office: Office, tmp_path: Path, years: int) -> None:
    data = seal(consistent(document(office)), forger, NOW)
    with office_in(tmp_path / "lệch giờ", lambda: NOW + timedelta(days=365 * years)) as off:
        verdict = judge(off, data, "x.asice")
    assert (codes(verdict) | notes(verdict)) == {
        "signing-time-in-future" if years < 0 else "certificate-expired-since"
    }
    assert verdict.sound is (years > 0)


def test_a_file_beyond_the_limit_is_a_verdict(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "lớn.asice"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    verdict = judge_file(office, path)
    assert (codes(verdict), verdict.intact) == ({"file-too-big"}, False)
    with pytest.raises(Refusal, match="file-missing"):
        judge_file(office, tmp_path / "không có.asice")


@pytest.fixture
def damaged(office: Office, forger: KeySigner, tmp_path: Path) -> Path:
    path = tmp_path / "sai.asice"
    path.write_bytes(seal(other_name(consistent(document(office))), forger, NOW))
    return path


def test_what_disagrees_is_not_opened(office: Office, damaged: Path) -> None:
    with pytest.raises(Refusal, match="appendix-differs"):
        revise(office, damaged)
    assert office.store.submissions() == []
    assert not (office.folder / "goi-bao-cao").exists()


def test_a_package_named_zip_opens(office: Office, forger: KeySigner, tmp_path: Path) -> None:
    path = tmp_path / "gói gửi qua thư.ZIP"
    path.write_bytes(seal(consistent(document(office)), forger, NOW))
    assert revise(office, path).tree.submission.revision == 2
    (kept,) = (office.folder / "goi-bao-cao").iterdir()
    name = "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
    assert (kept.name, kept.read_bytes()) == (name, path.read_bytes())


def test_what_the_document_says_is_what_is_encoded(office: Office) -> None:
    """The table above changes JSON: it is the JSON that is signed."""
    said = document(office)
    assert canonical_json(encode(said)) == write_submission(said)
