"""XAdES signatures in containers of other programs: what they prove, what is refused, and what xmlsec1 says of them."""

import re
import subprocess
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from signing.foreign_asice import asice_proof
from signing.keys import KeySigner
from signing.proofs import Proof
from signing.xmldsig import C14N, C14N_11, EXCLUSIVE
from tests.signing.authority_samples import NOON, Party, party
from tests.signing.made_xades import WHEN, digest, joined, made_xades
from tests.signing.test_foreign_asice import FILES, zipped

MARY = party("Trần Thị Mai", end=NOON.replace(year=2049))
PETER = party("Lê Văn Ba", key=rsa.generate_private_key(public_exponent=65537, key_size=2048))
PAUL = party("Đỗ Văn Tư", key=ec.generate_private_key(ec.SECP384R1()))
WEAK = party("Ai đó", key=rsa.generate_private_key(public_exponent=65537, key_size=1024))
NAME = "META-INF/signatures0.xml"
NOTHING: Mapping[str, bytes] = {}
MIMETYPE = b"application/vnd.etsi.asic-e+zip"
SIGNED = made_xades(FILES, MARY.signer)


def judged(
    signature: bytes, files: Mapping[str, bytes] = FILES, more: Mapping[str, bytes] = NOTHING
) -> Proof:
    return asice_proof(zipped({"mimetype": MIMETYPE, **files, NAME: signature, **more}), NOON)


def codes(proof: Proof) -> list[str]:
    return [problem.code for problem in proof.problems]


def facts(proof: Proof) -> tuple[bool, bool, int]:
    return proof.intact, proof.complete, len(proof.signatures)


@pytest.mark.parametrize("form", [C14N, C14N_11, EXCLUSIVE])
@pytest.mark.parametrize("who", [MARY, PETER, PAUL], ids=["p256", "rsa", "p384"])
def test_a_container_that_holds_is_proved(form: str, who: Party) -> None:
    proof = judged(made_xades(FILES, who.signer, form=form))
    assert (facts(proof), codes(proof), proof.notes) == ((True, True, 1), [], ())
    (signature,) = proof.signatures
    assert (signature.certificate, signature.when) == (who.certificate, datetime.fromisoformat(WHEN))
    assert signature.role == "Chánh Văn phòng"


@pytest.mark.parametrize("form", [C14N, C14N_11, EXCLUSIVE])
def test_xmlsec_agrees(form: str, tmp_path: Path, system_program: Callable[[str], str]) -> None:
    """On what holds, on a file that was changed, and on claims that were."""
    xmlsec = system_program("xmlsec1")
    sound = {"a.pdf": b"%PDF-1.7", "b.xlsx": b"PK workbook"}
    good = made_xades(sound, PETER.signer, form=form)
    later = good.replace(b"16:30:15", b"16:30:16")
    for signature, files in ((good, sound), (good, {**sound, "b.xlsx": b"PK"}), (later, sound)):
        for name, body in (*files.items(), ("signature.xml", signature)):
            (tmp_path / name).write_bytes(body)
        command = [
            xmlsec,
            "--verify",
            "--insecure",
            "--enabled-reference-uris",
            "empty,same-doc,local,remote",
        ]
        command += ["--id-attr:Id", "SignedProperties", "signature.xml"]
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        holds = signature is good and files is sound
        assert (run.returncode == 0) is holds, run.stderr
        assert (facts(judged(signature, files)) == (True, True, 1)) is holds


def test_several_roles_are_told_one_after_another() -> None:
    more = "</xades:ClaimedRole><xades:ClaimedRole>Người phát ngôn</xades:ClaimedRole>"
    signed = made_xades(FILES, MARY.signer, change=replacing("</xades:ClaimedRole>", more))
    assert judged(signed).signatures[0].role == "Chánh Văn phòng, Người phát ngôn"


def test_the_claims_may_be_listed_first() -> None:
    def claims_first(text: str) -> str:
        claims = re.findall("<ds:Reference Type.*?</ds:Reference>", text, re.DOTALL)[0]
        return text.replace(claims, "", 1).replace("<ds:Reference ", f"{claims}<ds:Reference ", 1)

    assert facts(judged(made_xades(FILES, MARY.signer, change=claims_first))) == (True, True, 1)


def test_several_signatures_in_one_member_and_in_several() -> None:
    second = made_xades(FILES, PETER.signer, number=1)
    for proof in (judged(joined(SIGNED, second)), judged(SIGNED, more={"META-INF/signatures1.xml": second})):
        assert (facts(proof), codes(proof)) == ((True, True, 2), [])
        assert [one.certificate for one in proof.signatures] == [MARY.certificate, PETER.certificate]


def test_certificates_of_a_chain_come_along() -> None:
    both = SIGNED.replace(
        b"</ds:X509Data>", f"<ds:X509Certificate>{_base64(PETER)}</ds:X509Certificate></ds:X509Data>".encode()
    )
    (signature,) = judged(both).signatures
    assert (signature.certificate, signature.extra) == (MARY.certificate, (PETER.der,))


def test_a_time_stamp_is_named_and_not_checked() -> None:
    stamped = SIGNED.replace(
        b"</xades:QualifyingProperties>",
        b"<xades:UnsignedProperties><xades:SignatureTimeStamp/></xades:UnsignedProperties>"
        b"</xades:QualifyingProperties>",
    )
    proof = judged(stamped)
    assert (facts(proof), codes(proof)) == ((True, True, 1), [])
    assert [note.code for note in proof.notes] == ["asic-timestamp-unchecked"]


def test_one_file_may_be_signed_alone() -> None:
    files = {"Công văn.pdf": FILES["Công văn.pdf"]}
    parts = {"mimetype": b"application/vnd.etsi.asic-s+zip", **files}
    parts["META-INF/signatures.xml"] = made_xades(files, MARY.signer)
    assert facts(asice_proof(zipped(parts), NOON)) == (True, True, 1)


def test_what_was_signed_and_what_was_not() -> None:
    changed = judged(SIGNED, {**FILES, "bảng.xlsx": b"PK other"})
    assert (facts(changed), codes(changed)) == ((False, True, 1), ["member-altered"])
    gone = judged(SIGNED, {"Công văn.pdf": FILES["Công văn.pdf"]})
    assert (facts(gone), codes(gone)) == ((False, True, 1), ["member-missing"])
    more = judged(SIGNED, {**FILES, "thêm.pdf": b"x"})
    assert (facts(more), codes(more)) == ((True, False, 1), ["member-unlisted"])


def test_a_certificate_out_of_its_period_is_told() -> None:
    late = party("x", end=NOON.replace(year=2020), start=NOON.replace(year=2019))
    assert codes(judged(made_xades(FILES, late.signer))) == ["certificate-expired"]


def replacing(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text, old
        return text.replace(old, new, 1)

    return change


def _base64(who: Party) -> str:
    return "".join(who.found.public_bytes(Encoding.PEM).decode().splitlines()[1:-1])


_SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1"
_SHA256 = 'Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"'
_TRANSFORM = (
    '<ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"/></ds:Transforms>'
)
SIGNED_SO: dict[str, Callable[[str], str]] = {
    "claims that are not signed": lambda text: text.replace("#S0-SignedProperties", "bảng.xlsx"),
    "a reference to something else within": replacing("#S0-SignedProperties", "#S0"),
    "no claims": lambda text: text.replace("xades:QualifyingProperties", "xades:Other"),
    "claims for another signature": replacing('Target="#S0"', 'Target="#S1"'),
    "claims that name another certificate": replacing(digest(MARY.der), digest(PETER.der)),
    "claims that name none": lambda text: text.replace("xades:SigningCertificateV2", "xades:Other"),
    "claims changed before they are digested": replacing(f'<ds:Transform Algorithm="{C14N_11}"/>', (
        f'<ds:Transform Algorithm="{C14N_11}"/><ds:Transform Algorithm="{C14N}"/>'
    )),
    "a member changed before it is digested": replacing('"><ds:DigestMethod', f'">{_TRANSFORM}<ds:DigestMethod'),
    "a canonical form of a member": replacing('"><ds:DigestMethod', (
        f'"><ds:Transforms><ds:Transform Algorithm="{C14N}"/></ds:Transforms><ds:DigestMethod'
    )),
    "a step with a parameter": replacing(f'<ds:Transform Algorithm="{C14N_11}"/>', (
        f'<ds:Transform Algorithm="{C14N_11}"><x/></ds:Transform>'
    )),
    "a form of SignedInfo with a parameter": replacing(f'<ds:CanonicalizationMethod Algorithm="{C14N_11}"/>', (
        f'<ds:CanonicalizationMethod Algorithm="{C14N_11}"><x/></ds:CanonicalizationMethod>'
    )),
    "a stylesheet as the form of SignedInfo": replacing(
        f'<ds:CanonicalizationMethod Algorithm="{C14N_11}"', '<ds:CanonicalizationMethod Algorithm="urn:xslt"'
    ),
    "an identifier twice": replacing('Id="r1-0"', 'Id="r0-0"'),
    "no identifier": replacing('<ds:Signature Id="S0">', "<ds:Signature>"),
    "something else beside the signature": replacing("</ds:Signature>", "</ds:Signature><x/>"),
    "no signature in it": lambda text: text.replace("ds:Signature>", "ds:Other>").replace(
        "<ds:Signature ", "<ds:Other "
    ),
    "under another name": lambda text: text.replace("XAdESSignatures", "Signatures"),
    "a document type": replacing("<asic:", "<!DOCTYPE x []><asic:"),
    "a comment": replacing("<ds:SignedInfo>", "<ds:SignedInfo><!-- x -->"),
}  # fmt: skip
"""What no signer's program writes, signed by whoever has the key."""


@pytest.mark.parametrize("case", SIGNED_SO)
def test_what_could_be_read_in_two_ways_is_refused(case: str) -> None:
    proof = judged(made_xades(FILES, MARY.signer, change=SIGNED_SO[case]))
    assert (facts(proof), codes(proof)) == ((False, False, 0), ["asic-signature-invalid"])


AFTERWARDS: dict[str, Callable[[str], str]] = {
    "the time": replacing("16:30:15", "16:30:16"),
    "the role": replacing("Chánh Văn phòng", "Chủ tịch"),
    "the digest of a member": replacing(digest(FILES["bảng.xlsx"]), digest(b"x")),
    "the name of a member": replacing('URI="b', 'URI="B'),
    "the value": replacing("<ds:SignatureValue>", "<ds:SignatureValue>AAAA"),
    "the certificate": lambda text: text.replace(_base64(MARY), _base64(PETER)),
    "no certificate": lambda text: text.replace(_base64(MARY), ""),
    "cut": lambda text: text[:-9],
}
"""What is changed in a signature that holds."""


@pytest.mark.parametrize("what", AFTERWARDS)
def test_what_is_changed_afterwards_is_told(what: str) -> None:
    proof = judged(made_xades(FILES, MARY.signer, after=AFTERWARDS[what]))
    assert (facts(proof), codes(proof)) == ((False, False, 0), ["asic-signature-invalid"])


def test_a_weak_digest_or_key_proves_nothing() -> None:
    weak = made_xades(FILES, MARY.signer, change=replacing(_SHA256, f'Algorithm="{_SHA1}"'))
    assert (facts(judged(weak)), codes(judged(weak))) == ((False, False, 0), ["asic-digest-weak"])


def test_a_certificate_with_a_weak_key_proves_nothing() -> None:
    weak = made_xades(FILES, KeySigner(PETER.certificate, WEAK.key), change=_by_weak)
    assert (facts(judged(weak)), codes(judged(weak))) == ((False, False, 0), ["asic-signature-invalid"])


def _by_weak(text: str) -> str:
    text = text.replace(_base64(PETER), _base64(WEAK))
    return text.replace(digest(PETER.der), digest(WEAK.der))


def test_very_many_signatures_are_not_judged() -> None:
    many = joined(*(made_xades(FILES, MARY.signer, number=number) for number in range(21)))
    assert codes(judged(many)) == ["asic-signature-invalid"]
