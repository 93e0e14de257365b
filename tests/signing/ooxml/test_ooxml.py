"""Signed workbooks: what changes and what does not, who signed, and what LibreOffice and OpenSSL say of it."""

import re
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256, sha384
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from docx import Document

from intake.plain_values import plain_values
from models.problems import Refusal
from signing.keys import KeySigner
from signing.ooxml import only_signatures_added, sign_workbook, unsigned_part
from signing.ooxml_parts import ORIGIN_TYPE, with_signatures_of
from signing.ooxml_proof import workbook_proof
from signing.opc import Relationship, read_package, relationships_name, transformed, write_package
from signing.xml_tree import canonical, parse
from signing.xmldsig import DSIG
from tests.signing.authority_samples import party
from tests.signing.ooxml.bare_xlsx import (
    BOOK,
    BOOK_RELS,
    OFFICE,
    ROOT_RELS,
    SHEET,
    TYPES,
    added,
    appendix,
    changed,
    members_of,
    override,
    related,
    rich,
    signature_text,
    with_signature_text,
)
from tests.signing.ooxml.by_lxml import canonical_by_lxml
from tests.signing.ooxml.conftest import Says
from tests.signing.ooxml.forgeries import Workshop

HANOI = timezone(timedelta(hours=7))
MAKER, LEADER, AGENCY = "Người lập biểu", "Thủ trưởng đơn vị", "Cơ quan, tổ chức"


@pytest.fixture(scope="module")
def signers(rsa_signer: KeySigner, ec_signer: KeySigner, p384_signer: KeySigner) -> dict[str, KeySigner]:
    return {"rsa": rsa_signer, "p256": ec_signer, "p384": p384_signer}


def test_libreoffice_finds_every_kind_of_key_and_three_signers_valid(
    signers: dict[str, KeySigner], now: datetime, libreoffice: Says
) -> None:
    files = {f"{kind}.xlsx": sign_workbook(appendix(), one, now, MAKER) for kind, one in signers.items()}
    data = appendix()
    for signer, role in zip(signers.values(), (MAKER, LEADER, AGENCY), strict=True):
        data = sign_workbook(data, signer, now, role)
    files["all.xlsx"] = data
    files["foreign.xlsx"] = sign_workbook(rich(), signers["rsa"], now)
    files["changed.xlsx"] = changed(files["rsa.xlsx"], SHEET, b"<v>39</v>", b"<v>93</v>")
    files["unsigned.xlsx"] = appendix()
    said = libreoffice(files)
    valid = {name: [one["valid"] for one in found] for name, found in said.items()}
    assert valid == {
        **{f"{name}.xlsx": [True] for name in ("rsa", "p256", "p384", "foreign")},
        "all.xlsx": [True, True, True],
        "changed.xlsx": [False],
        "unsigned.xlsx": [],
    }
    assert "Chánh Văn phòng" in said["rsa.xlsx"][0]["signer"]


@pytest.mark.parametrize("kind", ["rsa", "p256", "p384"])
def test_openssl_finds_the_value_right_over_what_is_canonical(
    kind: str,
    signers: dict[str, KeySigner],
    now: datetime,
    tmp_path: Path,
    system_program: Callable[[str], str],
) -> None:
    openssl, signer = system_program("openssl"), signers[kind]
    text = signature_text(sign_workbook(appendix(), signer, now))
    key = signer.certificate.key
    (value,) = re.findall("<SignatureValue>([^<]*)", text)
    raw = b64decode(value)
    if isinstance(key, EllipticCurvePublicKey):
        half = len(raw) // 2
        raw = encode_dss_signature(int.from_bytes(raw[:half], "big"), int.from_bytes(raw[half:], "big"))
    (tmp_path / "key").write_bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    (tmp_path / "value").write_bytes(raw)
    (tmp_path / "info").write_bytes(canonical_by_lxml(text, f"{{{DSIG}}}SignedInfo"))
    command = [openssl, "dgst", "-sha256", "-verify", "key", "-signature", "value", "info"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.stdout == "Verified OK\n"


XML = {
    "text": '<?xml version="1.0"?>\n<a b="2" a="1">&lt;&amp;&gt;"\'\r\n\t&#13;&#9;đ <![CDATA[<x>&]]></a>',
    "values": '<a y="&#10;&#9;&quot;&lt;&gt;" b=" 1  2 "/>',
    "a default taken back": '<a xmlns="urn:u"><b xmlns=""><c xmlns="urn:u"/></b></a>',
    "a prefix again": '<a xmlns:p="urn:v" p:z="1" y="2"><p:d xmlns:p="urn:v"/><p:d xmlns:p="urn:w"/></a>',
    "attributes by namespace": '<p:a xmlns:p="urn:u" xmlns:q="urn:t" q:x="1" p:x="2" x="3"><p:b q:y="đ"/></p:a>',
    "prefixes against names": '<a xmlns:b="urn:x" xmlns:a="urn:y" xmlns="urn:z"><a:b b:c="1" a:d="2"/></a>',
}


@pytest.mark.parametrize("kind", XML)
def test_canonical_is_what_lxml_says(kind: str) -> None:
    for exclusive in (False, True):
        ours = canonical(parse(XML[kind].encode()), exclusive=exclusive)
        assert ours == canonical_by_lxml(XML[kind], exclusive=exclusive)


def test_who_when_and_as_what_come_back_in_order(signers: dict[str, KeySigner], now: datetime) -> None:
    there = now.astimezone(HANOI)
    data = sign_workbook(appendix(), signers["rsa"], there, MAKER)
    data = sign_workbook(data, signers["p384"], there, LEADER)
    data = sign_workbook(data, signers["p256"], now)
    proof = workbook_proof(data, now)
    assert (proof.intact, proof.complete, proof.problems, proof.notes) == (True, True, (), ())
    found = [(one.certificate, one.role) for one in proof.signatures]
    keys = (signers["rsa"], MAKER), (signers["p384"], LEADER), (signers["p256"], "")
    assert found == [(signer.certificate, role) for signer, role in keys]
    assert {one.when for one in proof.signatures} == {now.replace(microsecond=0)}


def test_a_signature_is_added_and_nothing_else(workshop: Workshop, now: datetime) -> None:
    once = workshop.signed
    twice = sign_workbook(once, workshop.other, now, AGENCY)
    before, after = members_of(appendix()), members_of(twice)
    assert {name for name in before if before[name] != after[name]} == {TYPES, ROOT_RELS}
    assert all("_xmlsignatures/" in name for name in after.keys() - before.keys())
    assert only_signatures_added(appendix(), once)
    assert only_signatures_added(appendix(), twice)
    assert only_signatures_added(once, twice)
    assert unsigned_part(twice) == unsigned_part(appendix()) == appendix()
    assert plain_values(twice)


def test_what_another_program_packed_anew_is_still_the_same(workshop: Workshop) -> None:
    """In another order, the types and relationships written otherwise."""
    members = dict(reversed(members_of(workshop.signed).items()))
    members[TYPES] = b"<?xml version='1.0' encoding='UTF-8'?>\n" + members[TYPES].replace(
        b'<Default Extension="sigs"',
        b'<Default Extension="png" ContentType="image/png"/><Default Extension="sigs"',
    )
    members[ROOT_RELS] = members[ROOT_RELS].replace(b'"xl/workbook.xml"', b'"/xl/workbook.xml"')
    again = write_package(members)
    assert only_signatures_added(appendix(), again)
    assert members_of(unsigned_part(again)).keys() == members_of(appendix()).keys()


def test_what_is_no_signed_form_of_another_file(workshop: Workshop, now: datetime) -> None:
    signed = workshop.signed
    assert not only_signatures_added(signed, signed)
    assert not only_signatures_added(signed, appendix())
    assert not only_signatures_added(appendix(2), signed)
    assert not only_signatures_added(appendix(), appendix())
    assert not only_signatures_added(b"PK", signed)
    assert not only_signatures_added(signed, sign_workbook(appendix(), workshop.other, now))
    other = sign_workbook(sign_workbook(appendix(), workshop.other, now), workshop.signer, now)
    assert not only_signatures_added(signed, other)
    with pytest.raises(Refusal, match="ooxml-zip-unclear"):
        unsigned_part(b"PK")


def test_signing_again_gives_the_same_bytes(rsa_signer: KeySigner, now: datetime) -> None:
    assert sign_workbook(appendix(), rsa_signer, now, MAKER) == sign_workbook(
        appendix(), rsa_signer, now, MAKER
    )


@pytest.mark.parametrize("code", ["ooxml-zip-unclear", "ooxml-active-content", "ooxml-main-unclear"])
def test_what_cannot_be_signed_is_refused(code: str, workshop: Workshop, now: datetime) -> None:
    macros = override("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject")
    data = {
        "ooxml-zip-unclear": b"PK\3\4",
        "ooxml-active-content": added(appendix(), {"xl/vbaProject.bin": b""}, macros),
        "ooxml-main-unclear": changed(appendix(), ROOT_RELS, b"xl/workbook.xml", b"xl/other.xml"),
    }
    with pytest.raises(Refusal, match=code):
        sign_workbook(data[code], workshop.signer, now)


def test_a_clock_that_no_signature_can_carry_is_refused(workshop: Workshop) -> None:
    with pytest.raises(Refusal, match="clock-impossible"):
        sign_workbook(appendix(), workshop.signer, datetime(2099, 1, 1, tzinfo=UTC))


def test_signing_that_goes_wrong_is_refused(workshop: Workshop, now: datetime) -> None:
    """A token that signs with another key than its certificate's."""
    mixed = KeySigner(workshop.signer.certificate, workshop.weak.key)
    with pytest.raises(Refusal, match="signing-failed"):
        sign_workbook(appendix(), mixed, now)


def test_what_office_knows_of_a_file_may_stay_unsigned(workshop: Workshop, now: datetime) -> None:
    """Labels of an office's own in docProps/custom.xml are added by servers after signing, as Office allows."""
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    name = "docProps/custom.xml"
    labelled = added(workshop.signed, {name: b"<Properties/>"}, override(name, kind))
    labelled = related(labelled, ROOT_RELS, OFFICE + "custom-properties", name)
    proof = workbook_proof(labelled, now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())


def test_only_links_that_are_followed_by_hand_need_no_remark(workshop: Workshop, now: datetime) -> None:
    for kind, notes in (("hyperlink", {"ooxml-has-hyperlinks"}), ("image", {"ooxml-has-external-links"})):
        data = related(appendix(), BOOK_RELS, OFFICE + kind, "https://example.vn/x", external=True)
        assert {note.code for note in workbook_proof(workshop.sign(data), now).notes} == notes


def test_relationships_may_be_written_with_an_end_of_their_own(workshop: Workshop, now: datetime) -> None:
    members = members_of(appendix())
    members[ROOT_RELS] = re.sub(rb"(<Relationship [^>]*)/>", rb"\1></Relationship>", members[ROOT_RELS])
    signed = workshop.sign(write_package(members))
    assert workbook_proof(signed, now).problems == ()
    assert signed.count(b"PK\1\2") == appendix().count(b"PK\1\2") + 3


def test_relationships_are_signed_sorted_and_with_every_attribute() -> None:
    two = [Relationship("rId2", "t:2", "http://x", external=True), Relationship("rId1", "t:1", "a&b.xml")]
    assert transformed(two).decode() == (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="a&amp;b.xml" TargetMode="Internal" Type="t:1"></Relationship>'
        '<Relationship Id="rId2" Target="http://x" TargetMode="External" Type="t:2"></Relationship></Relationships>'
    )


def test_where_the_relationships_of_a_part_stand() -> None:
    assert relationships_name("xl/workbook.xml") == "xl/_rels/workbook.xml.rels"
    assert relationships_name("data.xml") == "_rels/data.xml.rels"


def test_a_foreign_workbook_may_hold_more_than_a_table(workshop: Workshop, now: datetime) -> None:
    proof = workbook_proof(workshop.sign(rich()), now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())
    assert [note.code for note in proof.notes] == [
        "ooxml-has-charts",
        "ooxml-has-comments",
        "ooxml-has-external-links",
        "ooxml-has-formulas",
        "ooxml-has-hidden-sheets",
        "ooxml-has-hyperlinks",
    ]


def test_a_letter_of_word_is_signed_and_judged_alike(
    workshop: Workshop, now: datetime, tmp_path: Path
) -> None:
    document = Document()
    document.add_paragraph("Kính gửi: Văn phòng UBND tỉnh")
    document.save(str(tmp_path / "x.docx"))
    letter = (tmp_path / "x.docx").read_bytes()
    signed = workshop.sign(letter)
    proof = workbook_proof(signed, now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())
    assert only_signatures_added(letter, signed)


def test_a_certificate_that_ran_out_afterwards_is_a_note(workshop: Workshop, now: datetime) -> None:
    proof = workbook_proof(workshop.signed, now + timedelta(days=3000))
    assert (proof.intact, proof.problems) == (True, ())
    assert [note.code for note in proof.notes] == ["certificate-expired-since"]


def test_a_role_is_shown_as_it_is(workshop: Workshop, now: datetime) -> None:
    role = "Thủ\N{RIGHT-TO-LEFT OVERRIDE} trưởng\n\0<&>" + "x" * 500
    (signature,) = workbook_proof(sign_workbook(appendix(), workshop.signer, now, role), now).signatures
    assert signature.role.startswith("Thủ trưởng ?<&>x")
    assert len(signature.role) == 120


def test_an_older_signature_need_not_name_its_certificate(workshop: Workshop, now: datetime) -> None:
    """Office 2007 writes no XAdES: the time beside the manifest is the one there is."""

    def older(text: str) -> str:
        text = re.sub(r'<Reference Type="[^"]*SignedProperties".*?</Reference>', "", text)
        return re.sub("<Object><xd:.*?</Object>", "", text)

    proof = workbook_proof(workshop.resigned(older), now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())
    assert [(note.code, note.params["number"]) for note in proof.notes] == [
        ("ooxml-certificate-not-named", 1)
    ]
    assert proof.signatures[0].when == now.replace(microsecond=0)


def test_a_signature_may_say_its_time_in_one_place_alone(workshop: Workshop, now: datetime) -> None:
    """XAdES asks for it in the claims, ECMA-376 part 2 beside the manifest; where both speak the claims count."""
    second, moment = timedelta(seconds=1), now.replace(microsecond=0)
    for pattern, new, when in (
        ("<SignatureProperties><SignatureProperty Id=.idSignatureTime.*?</SignatureProperties>", "", moment),
        ("<xd:SigningTime>.*?</xd:SigningTime>", "", moment),
        ("(?<=:)15Z</mdssi", "16Z</mdssi", moment),
        ("(?<=:)15Z</xd", "16Z</xd", moment + second),
    ):
        proof = workbook_proof(
            workshop.resigned(lambda text, old=pattern, new=new: re.sub(old, new, text)), now
        )
        assert (proof.intact, proof.problems, [one.when for one in proof.signatures]) == (True, (), [when])


def test_the_newer_claims_of_certificate_and_role_are_read(workshop: Workshop, now: datetime) -> None:
    """ETSI EN 319 132-1: SigningCertificateV2 and SignerRoleV2, each with another name for the issuer."""

    def newer(text: str) -> str:
        text = re.sub("(</?xd:(?:SigningCertificate|SignerRole))>", r"\1V2>", text)
        return re.sub("<xd:IssuerSerial>.*?</xd:IssuerSerial>", "", text)

    proof = workbook_proof(workshop.resigned(newer), now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())
    assert [one.role for one in proof.signatures] == [LEADER]


def test_numbers_of_a_curve_have_its_length(signers: dict[str, KeySigner], now: datetime) -> None:
    for kind, length in (("p256", 64), ("p384", 96), ("rsa", 256)):
        text = signature_text(sign_workbook(appendix(), signers[kind], now))
        (value,) = re.findall("<SignatureValue>([^<]*)", text)
        assert len(b64decode(value)) == length


def test_what_office_writes_otherwise_is_read(workshop: Workshop, now: datetime) -> None:
    """Another namespace prefix, digests of other lengths, the bare key, a time without a zone, broken lines, CAs."""
    key = workshop.signer.certificate.key
    assert isinstance(key, RSAPublicKey)
    numbers = key.public_numbers()
    modulus, exponent = (
        b64encode(n.to_bytes((n.bit_length() + 7) // 8, "big")).decode() for n in (numbers.n, numbers.e)
    )
    bare = f"<Modulus>{modulus}</Modulus><Exponent>{exponent}</Exponent>"
    bare = f"<KeyValue><RSAKeyValue>{bare}</RSAKeyValue></KeyValue>"

    def otherwise(text: str) -> str:
        sheet = members_of(workshop.signed)[SHEET]
        old, new = (b64encode(made(sheet).digest()).decode() for made in (sha256, sha384))
        method = "http://www.w3.org/2001/04/xmldsig-more#sha384"
        text = re.sub(
            rf'"[^"]*"></DigestMethod><DigestValue>{re.escape(old)}',
            f'"{method}"></DigestMethod><DigestValue>{new}',
            text,
        )
        return (
            text.replace("<KeyInfo>", "<KeyInfo>" + bare)
            .replace(":15Z</xd", ":15</xd")
            .replace(":15Z</mdssi", ":15+00:00</mdssi")
        )

    proof = workbook_proof(workshop.resigned(otherwise), now)
    assert [problem.code for problem in proof.problems] == ["ooxml-times-differ"]
    again = workshop.resigned(lambda text: otherwise(text).replace("T09:30:15<", "T16:30:15<"))
    lines = re.sub("(?<=<SignatureValue>)(.{76})", r"\1\n", signature_text(again))
    proof = workbook_proof(with_signature_text(again, lines), now)
    assert (proof.intact, proof.problems) == (True, ())
    assert proof.signatures[0].when == now.replace(microsecond=0)


def test_relationships_may_be_signed_by_their_type(workshop: Workshop, now: datetime) -> None:
    """ECMA-376 part 2, 10.5.9.2: a group of relationships in place of each by its own name."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    group = '<mdssi:RelationshipsGroupReference xmlns:mdssi="{}" SourceType="{}"></mdssi:RelationshipsGroupReference>'
    choice = "http://schemas.openxmlformats.org/package/2006/digital-signature"

    def grouped(text: str) -> str:
        one = f'<mdssi:RelationshipReference xmlns:mdssi="{choice}" SourceId="rId1">'
        one += "</mdssi:RelationshipReference></Transform>"
        assert one in text
        return text.replace(one, group.format(choice, kind + "officeDocument") + "</Transform>")

    proof = workbook_proof(workshop.resigned(grouped), now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())


def test_relationships_may_be_signed_as_the_bytes_they_are(workshop: Workshop, now: datetime) -> None:
    digest = b64encode(sha256(members_of(appendix())[BOOK_RELS]).digest()).decode()
    kind = re.escape("?ContentType=application/vnd.openxmlformats-package.relationships+xml")

    def plain(text: str) -> str:
        place = rf'(URI="/{BOOK_RELS}{kind}">)<Transforms>.*?</Transforms>(.*?<DigestValue>)[^<]*'
        return re.sub(place, lambda found: found[1] + found[2] + digest, text)

    proof = workbook_proof(workshop.resigned(plain), now)
    assert (proof.intact, proof.complete, proof.problems) == (True, True, ())


def test_names_and_numbers_already_in_use_are_left_alone(workshop: Workshop, now: datetime) -> None:
    taken = changed(appendix(), ROOT_RELS, b'Id="rId1"', b'Id="idSignatures"')
    taken = changed(taken, ROOT_RELS, b'Id="rId2"', b'Id="idSignatures1"')
    signed = workshop.sign(taken)
    assert workbook_proof(signed, now).problems == ()
    prefixed = members_of(appendix())
    prefixed[TYPES] = re.sub(rb"<(/?)(?=[TDO])", rb"<\1t:", prefixed[TYPES]).replace(b"xmlns=", b"xmlns:t=")
    signed = workshop.sign(write_package(prefixed))
    assert workbook_proof(signed, now).problems == ()


def test_a_broken_signature_stays_broken_under_a_second_one(workshop: Workshop, now: datetime) -> None:
    altered = changed(workshop.signed, BOOK, b'tabRatio="600"', b'tabRatio="601"')
    proof = workbook_proof(sign_workbook(altered, workshop.other, now), now)
    assert [(one.code, one.params["number"]) for one in proof.problems] == [("ooxml-altered", 1)]
    assert not proof.intact
    assert [one.certificate for one in proof.signatures] == [workshop.other.certificate]


def test_the_certificate_of_an_authority_may_come_along(workshop: Workshop, now: datetime) -> None:
    ca_certificate = party("CA", ca=True).der
    more = f"</X509Certificate><X509Certificate>{b64encode(ca_certificate).decode()}</X509Certificate></X509Data>"
    text = signature_text(workshop.signed).replace("</X509Certificate></X509Data>", more)
    proof = workbook_proof(with_signature_text(workshop.signed, text), now)
    assert proof.problems == ()
    assert proof.signatures[0].extra == (ca_certificate,)


def test_signatures_are_carried_over_to_our_own_bytes(
    ec_signer: KeySigner, rsa_signer: KeySigner, now: datetime
) -> None:
    original = sign_workbook(appendix(), ec_signer, now, "Người lập biểu")
    signed = sign_workbook(original, rsa_signer, now, "Thủ trưởng đơn vị")
    anew = write_package(dict(reversed([*read_package(signed).members.items()])))
    taken = with_signatures_of(original, anew)
    assert [one.role for one in workbook_proof(taken, now).signatures] == [
        "Người lập biểu",
        "Thủ trưởng đơn vị",
    ]
    assert with_signatures_of(signed, anew) == signed


def test_a_type_for_signatures_that_is_there_already_is_not_said_twice(
    ec_signer: KeySigner, now: datetime
) -> None:
    members = dict(read_package(appendix()).members)
    members[TYPES] = members[TYPES].replace(
        b"</Types>", b'<Default Extension="sigs" ContentType="%b"/></Types>' % ORIGIN_TYPE.encode()
    )
    proof = workbook_proof(sign_workbook(write_package(members), ec_signer, now), now)
    assert (proof.intact, proof.complete, len(proof.signatures)) == (True, True, 1)
