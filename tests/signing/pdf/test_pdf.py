"""Signed PDFs: what changes and what does not, who signed, and what pdfsig says of it."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader

from models.problems import Problem, Refusal
from signing.keys import KeySigner
from signing.pdf import sign_pdf
from signing.pdf_blocks import CAPTION, RED, SEAL_SIZE, Block, Place, leader_block, note_block, seal_block
from signing.pdf_proof import only_signatures_added, pdf_proof, unsigned_part
from signing.pyhanko_pdf_adapter import add_signature
from signing.unit_keys import unit_key
from tests.signing.pdf.bare_pdf import (
    PAGE,
    appended,
    body_of,
    gap,
    last_xref,
    letter,
    shown,
    signed_part,
    updated,
    with_entry,
    with_value,
)
from tests.signing.pdf.forgeries import Workshop
from tests.signing.pdf.made_cms import made_cms

FONT = (Path(__file__).parents[3] / "resources/fonts/LiberationSerif-Regular.ttf").read_bytes()
HANOI = timezone(timedelta(hours=7))
LINES = ("Nguyễn Thị Hòa", "2021-05-18")
LEADER, AGENCY = "Thủ trưởng đơn vị", "Cơ quan, tổ chức"
PLACE = Place(0, 100, 50, 100, 60)


def a_picture(width: int = 40, height: int = 20) -> bytes:
    kept = BytesIO()
    Image.new("RGBA", (width, height), (0, 0, 255, 128)).save(kept, "PNG")
    return kept.getvalue()


def rectangle(signed: bytes) -> list[float]:
    (found,) = re.findall(rb"/Rect \[([\d. ]+)\]", signed)
    return [float(number) for number in found.split()]


def said_by_pdfsig(pdfsig: str, folder: Path, data: bytes) -> str:
    """pdfsig exits with 0 whatever it finds: its text alone says it."""
    (folder / "x.pdf").write_bytes(data)
    run = subprocess.run(
        [pdfsig, "-nocert", "x.pdf"], cwd=folder, capture_output=True, text=True, check=False
    )
    return run.stdout


def test_pdfsig_finds_one_and_two_signers_valid(
    signer: KeySigner,
    rsa_signer: KeySigner,
    now: datetime,
    tmp_path: Path,
    system_program: Callable[[str], str],
) -> None:
    pdfsig = system_program("pdfsig")
    once = sign_pdf(letter(), signer, now, leader_block(PLACE, b"", LINES, FONT), LEADER)
    said = said_by_pdfsig(pdfsig, tmp_path, once)
    assert said.count("Signature is Valid") == 1
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said
    assert said.count("Hash Algorithm: SHA-256") == 1
    twice = sign_pdf(once, rsa_signer, now, seal_block(PLACE, a_picture(), (), FONT), AGENCY)
    assert said_by_pdfsig(pdfsig, tmp_path, twice).count("Signature is Valid") == 2


def test_pdfsig_finds_a_changed_file_invalid(
    workshop: Workshop, tmp_path: Path, system_program: Callable[[str], str]
) -> None:
    changed = workshop.signed.replace(b"(12) Tj", b"(98) Tj")
    said = said_by_pdfsig(system_program("pdfsig"), tmp_path, changed)
    assert "Signature is Valid" not in said
    assert "Digest Mismatch" in said


def test_who_when_and_as_what_come_back_in_order(
    ec_signer: KeySigner, rsa_signer: KeySigner, now: datetime
) -> None:
    there = now.astimezone(HANOI)
    signed = sign_pdf(sign_pdf(letter(), ec_signer, there, None, LEADER), rsa_signer, now, None, AGENCY)
    proof = pdf_proof(signed, now)
    assert (proof.intact, proof.complete, proof.problems, proof.notes) == (True, True, (), ())
    first, second = proof.signatures
    assert (first.certificate, first.role) == (ec_signer.certificate, LEADER)
    assert (second.certificate, second.role) == (rsa_signer.certificate, AGENCY)
    assert first.when == second.when == now.replace(microsecond=0)
    assert re.findall(rb"/T \((\w+)\)", signed) == [b"Signature1", b"Signature2"]


def test_a_signature_is_added_and_nothing_else(workshop: Workshop, now: datetime) -> None:
    once = workshop.signed
    twice = sign_pdf(once, workshop.other, now, note_block(PLACE, LINES, FONT), AGENCY)
    assert once.startswith(letter())
    assert twice.startswith(once)
    assert only_signatures_added(letter(), once)
    assert only_signatures_added(letter(), twice)
    assert only_signatures_added(once, twice)
    assert unsigned_part(twice) == unsigned_part(letter()) == letter()
    assert unsigned_part(b"no PDF") == b"no PDF"


def test_what_is_no_signed_form_of_another_file(workshop: Workshop) -> None:
    signed = workshop.signed
    assert not only_signatures_added(signed, signed)
    assert not only_signatures_added(signed, letter())
    assert not only_signatures_added(letter("13"), signed)
    assert not only_signatures_added(letter(), updated(letter(), {4: b"null"}))
    assert not only_signatures_added(letter(), letter() + b"%")
    assert not only_signatures_added(letter(), letter() + b"x" * 9999)
    assert not only_signatures_added(b"%PDF", signed)
    assert not only_signatures_added(letter(), workshop.sign(updated(letter(), {5: b"null"})))
    assert not only_signatures_added(letter(), with_value(signed, b"")[:-1] + b" ")


def test_signing_again_gives_the_same_but_for_the_value(rsa_signer: KeySigner, ec_signer: KeySigner) -> None:
    now = datetime(2021, 5, 18, 9, 30, tzinfo=HANOI)
    block = leader_block(PLACE, a_picture(), (), FONT)
    assert sign_pdf(letter(), rsa_signer, now, block) == sign_pdf(letter(), rsa_signer, now, block)
    one, two = (sign_pdf(letter(), ec_signer, now, note_block(PLACE, LINES, FONT)) for _ in range(2))
    assert signed_part(one) == signed_part(two)


def test_a_picture_keeps_its_proportions_in_the_middle_of_its_place(
    workshop: Workshop, now: datetime
) -> None:
    signed = sign_pdf(letter(), workshop.signer, now, leader_block(PLACE, a_picture(40, 20), LINES, FONT))
    assert rectangle(signed) == [100, 200 - 50 - 55, 200, 200 - 50 - 5]


def test_a_seal_covers_a_third_of_the_signature_from_the_left() -> None:
    seal = seal_block(PLACE, a_picture(), (), FONT).place
    assert seal.left + seal.width == pytest.approx(PLACE.left + PLACE.width / 3)
    assert seal.width == seal.height == SEAL_SIZE
    assert seal.top + seal.height / 2 == pytest.approx(PLACE.top + PLACE.height / 2)


def test_number_and_date_stand_below_a_seal(workshop: Workshop, now: datetime) -> None:
    alone, block = (seal_block(PLACE, a_picture(), lines, FONT) for lines in ((), LINES))
    assert block.place == replace(alone.place, height=SEAL_SIZE + CAPTION)
    assert rectangle(sign_pdf(letter(), workshop.signer, now, block)) == pytest.approx(
        [
            *(block.place.left, 200 - block.place.top - block.place.height),
            *(block.place.left + block.place.width, 200 - block.place.top),
        ]
    )


def test_without_a_picture_the_seal_is_words_below_the_name() -> None:
    block = seal_block(PLACE, b"", LINES, FONT)
    assert block.place.top > PLACE.top + PLACE.height + 15
    assert (block.ink, block.lines) == (RED, LINES)


def test_words_are_found_as_text_and_shrink_into_their_place(
    workshop: Workshop, now: datetime, tmp_path: Path, system_program: Callable[[str], str]
) -> None:
    long = ("Hoàng Phủ Ngọc Tường Nguyễn Thị Kim Cương " * 3, "2021-05-18T16:30:15+07:00")
    signed = sign_pdf(
        letter(), workshop.signer, now, leader_block(replace(PLACE, height=40), b"", long, FONT)
    )
    (tmp_path / "x.pdf").write_bytes(signed)
    command = [system_program("pdftotext"), "x.pdf", "-"]
    read = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "".join(long[0].split()) in "".join(read.split())
    assert b"/FontFile2" in signed


def test_a_block_stands_on_its_page(workshop: Workshop, now: datetime) -> None:
    two = letter(o2=b"<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>", o6=PAGE % b"")
    signed = sign_pdf(two, workshop.signer, now, note_block(replace(PLACE, page=1), LINES, FONT))
    reader: Any = PdfFileReader(BytesIO(signed))
    found = ["/Annots" in page.get_object() for page in reader.root["/Pages"]["/Kids"]]
    assert found == [False, True]


def test_what_a_signature_says_in_the_file(workshop: Workshop, now: datetime) -> None:
    """PAdES baseline B: who, as what, when in the dictionary; in the CMS no time (EN 319 142-1, 6.3)."""
    reader: Any = PdfFileReader(BytesIO(sign_pdf(letter(), workshop.signer, now, None, LEADER)))
    (signature,) = reader.embedded_signatures
    said = signature.sig_object
    assert (said["/Name"], said["/Reason"], said["/SubFilter"]) == (
        workshop.signer.certificate.name, LEADER, "/ETSI.CAdES.detached",
    )  # fmt: skip
    attributes = {one["type"].native for one in signature.signer_info["signed_attrs"]}
    assert attributes == {"content_type", "message_digest", "signing_certificate_v2"}
    assert len(signature.pkcs7_content) < 4 * len(workshop.signer.certificate.der) + 2000


def test_of_an_altered_file_nobody_is_the_signer(workshop: Workshop, now: datetime) -> None:
    altered = workshop.signed.replace(b"(12)", b"(13)")
    proof = pdf_proof(altered, now)
    assert (proof.intact, proof.signatures, [one.code for one in proof.problems]) == (
        False,
        (),
        ["pdf-altered"],
    )
    assert not proof.complete


def test_an_unsigned_file_proves_nothing(now: datetime) -> None:
    proof = pdf_proof(letter(), now)
    assert (proof.complete, proof.signatures, [one.code for one in proof.problems]) == (
        False,
        (),
        ["pdf-unsigned"],
    )


def test_a_block_without_words_shows_nothing(workshop: Workshop, now: datetime) -> None:
    signed = sign_pdf(letter(), workshop.signer, now, Block(PLACE, font=FONT))
    assert rectangle(signed) == [100, 90, 200, 150]


def test_a_place_counts_from_what_is_shown_of_the_page(workshop: Workshop, now: datetime) -> None:
    moved = letter(o3=PAGE.replace(b"[0 0 300 200]", b"[300 200 20 10]") % b"")
    assert rectangle(sign_pdf(moved, workshop.signer, now, note_block(PLACE, LINES, FONT))) == [
        120,
        90,
        220,
        150,
    ]


def test_what_is_cut_away_from_a_page_does_not_count(workshop: Workshop, now: datetime) -> None:
    cut = letter(o3=PAGE.replace(b"/MediaBox", b"/CropBox[20 10 300 200]/MediaBox") % b"")
    assert rectangle(sign_pdf(cut, workshop.signer, now, note_block(PLACE, LINES, FONT))) == [
        120,
        90,
        220,
        150,
    ]


def test_the_size_of_a_page_may_be_said_above_it(workshop: Workshop, now: datetime) -> None:
    said_above = letter(
        o2=b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 200]>>",
        o3=PAGE.replace(b"/MediaBox[0 0 300 200]", b"") % b"",
    )
    signed = sign_pdf(said_above, workshop.signer, now, note_block(PLACE, LINES, FONT))
    assert rectangle(signed) == [100, 90, 200, 150]


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        (b"GIF89a", "signature-picture-unreadable"),
        (a_picture()[:60], "signature-picture-unreadable"),
        (a_picture(3000, 3000), "signature-picture-too-big"),
    ],
)
def test_a_picture_that_cannot_be_used_is_refused(
    picture: bytes, code: str, workshop: Workshop, now: datetime
) -> None:
    with pytest.raises(Refusal, match=code):
        sign_pdf(letter(), workshop.signer, now, leader_block(PLACE, picture, LINES, FONT))


@pytest.mark.parametrize("code", ["pdf-unreadable", "pdf-active-content"])
def test_what_cannot_be_signed_is_refused(code: str, workshop: Workshop, now: datetime) -> None:
    active = letter(o1=b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(1)>>>>")
    with pytest.raises(Refusal, match=code):
        sign_pdf(
            {"pdf-unreadable": b"%PDF-1.7", "pdf-active-content": active}[code], workshop.signer, now, None
        )


@pytest.mark.parametrize("opening", [b"<</S/GoTo/D[3 0 R/Fit]>>", b"[3 0 R/Fit]"])
def test_a_file_may_say_where_it_opens(opening: bytes, workshop: Workshop, now: datetime) -> None:
    file = letter(o1=b"<</Type/Catalog/Pages 2 0 R/OpenAction%b>>" % opening)
    proof = pdf_proof(sign_pdf(file, workshop.signer, now, None), now)
    assert (proof.complete, proof.problems) == (True, ())


def test_a_clock_that_no_signature_can_carry_is_refused(workshop: Workshop) -> None:
    with pytest.raises(Refusal, match="clock-impossible"):
        sign_pdf(letter(), workshop.signer, datetime(2099, 1, 1, tzinfo=UTC), None)


@pytest.mark.parametrize("block", [None, note_block(PLACE, LINES, FONT)])
@pytest.mark.parametrize("fields", [b"/Action/All", b"/Action/Include/Fields[(x)]"])
def test_a_lock_that_forbids_more_signatures_is_respected(
    block: Block | None, fields: bytes, workshop: Workshop, now: datetime
) -> None:
    locked = locked_by(workshop, fields)
    assert pdf_proof(locked, now).problems == ()
    with pytest.raises(Refusal, match="pdf-locked"):
        sign_pdf(locked, workshop.other, now, block)


def locked_by(workshop: Workshop, fields: bytes = b"/Action/All") -> bytes:
    """Signed in a field that was made with a lock: nothing may change any more."""
    field = b"<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/Rect[0 0 0 0]/F 132/P 3 0 R/Lock 7 0 R>>"
    lock = b"<</Type/SigFieldLock%b/P 1>>" % fields
    catalog = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/SigFlags 3>>>>"
    blank = letter(o1=catalog, o3=PAGE % b"/Annots[6 0 R]", o6=field, o7=lock)
    return signed_in_field(blank, workshop)


def signed_in_field(blank: bytes, workshop: Workshop) -> bytes:
    room = 4000
    value = b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/M(D:20210518093015)"
    value += b"/ByteRange [%b]/Contents <%b>>>" % (b" " * 40, b"0" * 2 * room)
    data = updated(blank, {6: with_entry(body_of(blank, 6), b"/V 8 0 R"), 8: value})
    start, end = gap(data)
    ranges = b"%d %d %d %d" % (0, start, end, len(data) - end)
    data = data.replace(b" " * 40, ranges.ljust(40))
    signer = workshop.signer
    return with_value(data, made_cms(signed_part(data), signer.key, signer.certificate.der, named=b""))


def test_the_older_kind_of_signature_need_not_name_its_certificate(workshop: Workshop, now: datetime) -> None:
    proof = pdf_proof(locked_by(workshop), now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())
    assert proof.notes == (Problem("pdf-certificate-not-named", {"number": 1}),)
    (signature,) = proof.signatures
    assert signature.when == datetime(2021, 5, 18, 9, 30, 15, tzinfo=HANOI)


def test_a_signature_of_another_program_brings_its_certificates_along(
    workshop: Workshop, now: datetime
) -> None:
    signed = add_signature(letter(), workshop.other, now.replace(microsecond=0), "", None)
    other = workshop.other
    value = made_cms(
        signed_part(signed),
        other.key,
        other.certificate.der,
        "sha384",
        extra=(workshop.signer.certificate.der,),
    )
    proof = pdf_proof(with_value(signed, value), now)
    assert (proof.intact, proof.problems) == (True, ())
    assert proof.signatures[0].extra == (workshop.signer.certificate.der,)


def test_a_signature_may_name_its_signer_by_key(tmp_path: Path, now: datetime) -> None:
    """RFC 5652, 5.3: by the identifier of the key in place of issuer and number."""
    signer = unit_key(tmp_path, "h15", "UBND huyện Sơn Dương", now)
    signed = sign_pdf(letter(), signer, now, None)
    value = made_cms(signed_part(signed), signer.key, signer.certificate.der, by_key=True)
    assert pdf_proof(with_value(signed, value), now).problems == ()


def test_a_certificate_that_ran_out_afterwards_is_a_note(workshop: Workshop, now: datetime) -> None:
    proof = pdf_proof(workshop.signed, now + timedelta(days=3000))
    assert (proof.intact, proof.problems) == (True, ())
    assert [note.code for note in proof.notes] == ["certificate-expired-since"]


def test_data_that_nobody_sees_may_follow(workshop: Workshop, now: datetime) -> None:
    """What long-term validation needs is put behind a signature (EN 319 142-1, 5.4.2)."""
    signed = workshop.signed
    dss = updated(signed, {1: with_entry(body_of(signed, 1), b"/DSS 95 0 R"), 95: b"<</Type/DSS/Certs[]>>"})
    proof = pdf_proof(dss, now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())
    assert not only_signatures_added(signed, dss)


def test_no_role_is_claimed_where_none_is_said(workshop: Workshop, now: datetime) -> None:
    (signature,) = pdf_proof(sign_pdf(letter(), workshop.signer, now, None), now).signatures
    assert signature.role == ""


def test_a_role_is_shown_as_it_is(workshop: Workshop, now: datetime) -> None:
    role = "Thủ\N{RIGHT-TO-LEFT OVERRIDE} trưởng\n" + "x" * 500
    (signature,) = pdf_proof(sign_pdf(letter(), workshop.signer, now, None, role), now).signatures
    assert signature.role.startswith("Thủ trưởng x")
    assert len(signature.role) == 120


def test_signing_that_goes_wrong_is_refused(workshop: Workshop, now: datetime) -> None:
    """A token that signs with another key than its certificate's."""
    mixed = KeySigner(workshop.signer.certificate, workshop.other.key)
    with pytest.raises(Refusal, match="signing-failed"):
        sign_pdf(letter(), mixed, now, None)


def test_a_file_keeps_its_id(workshop: Workshop, now: datetime) -> None:
    named = appended(letter(), {4: shown("13")}, b"/Root 1 0 R/ID[<AB><CD>]/Prev %d" % last_xref(letter()))
    signed = sign_pdf(named, workshop.signer, now, None)
    assert pdf_proof(signed, now).problems == ()
    trailer: Any = PdfFileReader(BytesIO(signed)).trailer
    assert trailer["/ID"][0].original_bytes == b"\xab"
