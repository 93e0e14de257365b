"""What the signatures of an office file prove, ours or another program's. Whom to trust is judged elsewhere.

ECMA-376 part 2, 10 and [MS-OFFCRYPTO] 2.5: a signature lists parts and relationships in a manifest. Programs that
verify such files show as valid what the signature lists; here it must list all that a reader is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from models.problems import Problem, Refusal
from signing.certificates import Certificate, read_certificate
from signing.container.names import shown
from signing.ooxml_content import dangers, holdings
from signing.ooxml_manifest import compared, manifest_in
from signing.ooxml_parts import SignatureParts, signature_parts
from signing.opc import Package, read_package
from signing.proofs import CLOCK_TOLERANCE, Proof, Signature, doubts, remarks
from signing.xades import Claims, read_claims, read_time
from signing.xml_tree import Element, NotStrict, canonical
from signing.xmldsig import C14N, DSIG, XmlSignature, base64_bytes, read_xml_signature

MOST_SIGNATURES = 10  # each of them digests every part anew
_D = f"{{{DSIG}}}"
_TIME = "{http://schemas.openxmlformats.org/package/2006/digital-signature}"
_NOT_COVERED = {
    "ooxml-part-unsigned",
    "ooxml-relationship-unsigned",
    "ooxml-active-content",
    "ooxml-main-unclear",
}
# Missing proof; whatever else speaks against a signature proves that something is not as it was signed.
_UNPROVEN = {"ooxml-certificate-missing", "ooxml-certificate-not-accepted", *_NOT_COVERED}


def workbook_proof(data: bytes, now: datetime) -> Proof:
    """Every signature of an .xlsx or .docx, and what is wrong with it; a file that cannot be read proves nothing."""
    try:
        package = read_package(data)
        parts = signature_parts(package)
        if len(parts.signatures) > MOST_SIGNATURES:
            raise Refusal("ooxml-too-many-signatures", limit=MOST_SIGNATURES)
    except Refusal as refusal:
        return Proof(problems=(refusal.problem,))
    found, notes = list(dangers(package)), list(holdings(package))
    if not parts.signatures:
        return Proof(problems=(Problem("ooxml-unsigned"), *found), notes=tuple(notes))
    judged = [_judge(number, package, parts) for number in range(1, len(parts.signatures) + 1)]
    return _proof(judged, found, notes, now)


@dataclass(frozen=True, slots=True)
class _Judged:
    """What one signature proves; it counts where nothing speaks against the signature itself."""

    signature: Signature | None
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...] = ()


def _proof(judged: Sequence[_Judged], found: list[Problem], notes: list[Problem], now: datetime) -> Proof:
    signatures = tuple(one.signature for one in judged if one.signature)
    problems = [*(problem for one in judged for problem in one.problems), *found]
    codes = {problem.code for problem in problems}
    return Proof(
        signatures=signatures,
        intact=codes <= _UNPROVEN,
        complete=bool(signatures) and not codes & _NOT_COVERED,
        problems=(*problems, *(problem for one in signatures for problem in doubts(one, now))),
        notes=(
            *(note for one in judged for note in one.notes),
            *(note for one in signatures for note in remarks(one, now)),
            *notes,
        ),
    )


def _judge(number: int, package: Package, parts: SignatureParts) -> _Judged:
    try:
        found = read_xml_signature(package.members[parts.signatures[number - 1]])
        judged = _understood(found, package, parts)
    except Refusal as refusal:
        judged = _Judged(None, (refusal.problem,))
    except (NotStrict, KeyError, ValueError):
        judged = _Judged(None, (Problem("ooxml-signature-broken"),))
    return _Judged(judged.signature, _numbered(judged.problems, number), _numbered(judged.notes, number))


def _numbered(problems: Sequence[Problem], number: int) -> tuple[Problem, ...]:
    return tuple(Problem(one.code, {**one.params, "number": number}) for one in problems)


def _understood(found: XmlSignature, package: Package, parts: SignatureParts) -> _Judged:
    claims = read_claims(found.objects, found.root.attributes.get("Id", ""))
    objects = _signed_objects(found, claims)
    problems = compared(manifest_in(objects), package, parts)
    certificate = _certificate(found)
    if isinstance(certificate, Problem):
        return _Judged(None, (certificate, *problems))
    problems += [Problem(code) for code in _faults(found, claims, certificate, objects)]
    if any(problem.code not in _UNPROVEN for problem in problems):
        return _Judged(None, tuple(problems))
    when = (claims.when if claims else None) or _office_time(objects)
    signature = Signature(certificate, when, claims.role if claims else "", found.certificates[1:])
    notes = () if claims else (Problem("ooxml-certificate-not-named"),)
    return _Judged(signature, tuple(problems), notes)


def _faults(
    found: XmlSignature, claims: Claims | None, certificate: Certificate, objects: Sequence[Element]
) -> Iterator[str]:
    """What speaks against the signature itself, beside what it lists."""
    if not found.holds(certificate.key):
        yield "ooxml-signature-broken"
    if claims and not claims.names(certificate.der):
        yield "ooxml-certificate-unbound"
    said = _office_time(objects)
    if claims and claims.when and said and abs(claims.when - said) > CLOCK_TOLERANCE:
        yield "ooxml-times-differ"


def _signed_objects(found: XmlSignature, claims: Claims | None) -> list[Element]:
    """The objects that SignedInfo refers to; refused where it refers elsewhere, or leaves one out."""
    known = {one.attributes["Id"]: one for one in found.objects if "Id" in one.attributes}
    if claims:
        known[claims.element.attributes.get("Id", "")] = claims.element
    signed: dict[str, Element] = {}
    for one in found.references:
        name = one.uri.removeprefix("#")
        if name == one.uri or name not in known:
            raise Refusal("ooxml-reference-outside", name=shown(name))
        if name in signed:
            raise Refusal("ooxml-reference-twice")
        if [step.algorithm for step in one.transforms] not in ([], [C14N]):
            raise Refusal("ooxml-transform-refused")
        if not one.fits(canonical(known[name])):
            raise Refusal("ooxml-signature-broken")
        signed[name] = known[name]
    _require_all(found, claims, list(signed.values()))
    return list(signed.values())


def _require_all(found: XmlSignature, claims: Claims | None, signed: Sequence[Element]) -> None:
    """Every object is signed, but for the one around the claims: of that one the claims are."""
    if claims and not any(claims.element is one for one in signed):
        raise Refusal("ooxml-claims-unsigned")
    for one in found.objects:
        around = claims and any(claims.element is inner for inner in one.walk())
        if not any(one is other for other in signed) and not (around and len(one.elements) == 1):
            raise Refusal("ooxml-object-unsigned")


def _certificate(found: XmlSignature) -> Certificate | Problem:
    """The signer's, which comes first; behind it only those of authorities, and no key but its own."""
    if not found.certificates:
        return Problem("ooxml-certificate-missing")
    first, *others = [read_certificate(der) for der in found.certificates]
    if first is None:
        return Problem("ooxml-certificate-not-accepted")
    if not all(one and one.is_ca for one in others) or not all(
        _is_key(one, first) for one in found.key_values
    ):
        return Problem("ooxml-certificate-unclear")
    return first


def _is_key(value: Element, certificate: Certificate) -> bool:
    """Whether a bare key in KeyInfo, which Office writes beside the certificate, is the certificate's."""
    if not isinstance(certificate.key, RSAPublicKey):
        return False
    said, numbers = value.the(f"{_D}RSAKeyValue"), certificate.key.public_numbers()
    written = [
        int.from_bytes(base64_bytes(said.the(f"{_D}{name}")), "big") for name in ("Modulus", "Exponent")
    ]
    return written == [numbers.n, numbers.e]


def _office_time(objects: Sequence[Element]) -> datetime | None:
    """The time that ECMA-376 part 2, 10.5.11.4 puts beside the manifest."""
    times = [
        time
        for one in objects
        for element in one.all(f"{_D}SignatureProperties")
        for time in element.walk()
        if time.tag == f"{_TIME}SignatureTime"
    ]
    if len(times) > 1:
        raise NotStrict("two times")
    return read_time(times[0].the(f"{_TIME}Value").text) if times else None
