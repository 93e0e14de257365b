"""Signs office files as Office does, so that Office and LibreOffice show it (ECMA-376 part 2, 10; [MS-OFFCRYPTO] 2.5).

The signature is written as text that is canonical already: what is digested is what stands in the file. What the
signatures of a file prove is told by ooxml_proof.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from models.problems import Refusal
from signing.certificates import possible
from signing.keys import Signer
from signing.ooxml_parts import (
    may_stay_unsigned,
    only_signatures_added,
    signature_parts,
    unsigned_part,
    unsigned_properties,
    with_signature,
)
from signing.ooxml_proof import workbook_proof
from signing.opc import RELATIONSHIPS_TYPE, TYPES, Package, read_package, transformed
from signing.proofs import Proof
from signing.xades import qualifying_properties, signed_properties, time_text
from signing.xml_tree import value_xml
from signing.xmldsig import (
    C14N,
    DSIG,
    RELATIONSHIP_TRANSFORM,
    SHA256_URI,
    base64_text,
    method_of,
    value_of,
)

__all__ = ["only_signatures_added", "sign_workbook", "unsigned_part"]

_CHOICE = "http://schemas.openxmlformats.org/package/2006/digital-signature"
_OBJECT_TYPE, _PROPERTIES_TYPE = f"{DSIG}Object", "http://uri.etsi.org/01903#SignedProperties"
_C14N = f'<Transform Algorithm="{C14N}"></Transform>'
# [MS-OFFCRYPTO] 2.5.2.5: which program signed, and on which screen; all of it is expected, in this order.
_OFFICE_DETAILS = {
    "SetupID": "", "SignatureText": "", "SignatureImage": "", "SignatureComments": "", "WindowsVersion": "10.0",
    "OfficeVersion": "16.0", "ApplicationVersion": "16.0", "Monitors": "1", "HorizontalResolution": "1280",
    "VerticalResolution": "800", "ColorDepth": "32",
    "SignatureProviderId": "{00000000-0000-0000-0000-000000000000}", "SignatureProviderUrl": "",
    "SignatureProviderDetails": "9", "SignatureType": "1", "ManifestHashAlgorithm": SHA256_URI,
}  # fmt: skip
_DETAILS_TYPE = "http://schemas.microsoft.com/office/2006/digsig"
_NOT_SIGNED = {"ooxml-active-content", "ooxml-main-unclear"}


def sign_workbook(data: bytes, signer: Signer, when: datetime, role: str = "") -> bytes:
    """The same office file with one more signature over all its parts; no part of it changes, and more may follow.

    when: aware of its zone. Refusals: those of `read_package`; `ooxml-active-content`, `ooxml-main-unclear`,
    `ooxml-signature-misplaced`; `clock-impossible`; `signing-failed` where the result would not hold.
    """
    moment = possible(when).replace(microsecond=0)
    package = read_package(data)
    before = workbook_proof(data, moment)
    for problem in before.problems:
        if problem.code in _NOT_SIGNED:
            raise Refusal(problem.code)
    signed = with_signature(package, _signature(package, signer, moment, role))
    _require(before, workbook_proof(signed, moment), signer)
    return signed


def _require(before: Proof, after: Proof, signer: Signer) -> None:
    """One more signature that holds, and none that held is broken by it."""
    new = {problem.code for problem in set(after.problems) - set(before.problems)}
    if len(after.signatures) != len(before.signatures) + 1 or any(code.startswith("ooxml-") for code in new):
        raise Refusal("signing-failed", name=signer.certificate.name)


@dataclass(frozen=True, slots=True)
class _Ids:
    """The names within one signature: the standard's in the first one, numbered in those behind it.

    LibreOffice 7.4 takes all signatures of a file for one document: from the third on it finds the objects of another
    signature under the same name, and calls the signature invalid.
    """

    suffix: str

    def of(self, name: str) -> str:
        """This signature's own form of a name."""
        return name + self.suffix


def _ids(package: Package) -> _Ids:
    before = len(signature_parts(package).signatures)
    return _Ids(f"_{before + 1}" if before else "")


def _signature(package: Package, signer: Signer, when: datetime, role: str) -> bytes:
    key, ids = signer.certificate.key, _ids(package)
    own, claims_id = ids.of("idPackageSignature"), ids.of("idSignedProperties")
    properties = signed_properties(signer.certificate, when, role, claims_id)
    objects = {
        ids.of("idPackageObject"): _package_object(package, when, ids),
        ids.of("idOfficeObject"): _office_object(ids),
    }
    references = [
        *(_reference(f"#{name}", _digest(body), kind=_OBJECT_TYPE) for name, body in objects.items()),
        _reference(f"#{claims_id}", _digest(properties), _C14N, _PROPERTIES_TYPE),
    ]
    info = (
        f'<SignedInfo xmlns="{DSIG}"><CanonicalizationMethod Algorithm="{C14N}"></CanonicalizationMethod>'
        f'<SignatureMethod Algorithm="{method_of(key)}"></SignatureMethod>{"".join(references)}</SignedInfo>'
    )
    value = base64_text(value_of(signer.sign(info.encode()), key))
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Signature xmlns="{DSIG}" Id="{own}">{info}'
        f"<SignatureValue>{value}</SignatureValue><KeyInfo><X509Data><X509Certificate>"
        f"{base64_text(signer.certificate.der)}</X509Certificate></X509Data></KeyInfo>"
        f"{''.join(objects.values())}{qualifying_properties(properties, own)}</Signature>"
    ).encode()


def _package_object(package: Package, when: datetime, ids: _Ids) -> str:
    """What is signed of the package, and when."""
    time = (
        f'<mdssi:SignatureTime xmlns:mdssi="{_CHOICE}"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format>'
        f"<mdssi:Value>{time_text(when)}</mdssi:Value></mdssi:SignatureTime>"
    )
    manifest = f"<Manifest>{''.join(_part_references(package))}</Manifest>"
    inside = manifest + _property("idSignatureTime", time, ids)
    return f'<Object xmlns="{DSIG}" Id="{ids.of("idPackageObject")}">{inside}</Object>'


def _part_references(package: Package) -> Iterator[str]:
    """Every part by name and type; of relationships those that are signed, not the file they stand in."""
    free = {TYPES, *signature_parts(package).members, *unsigned_properties(package)}
    for name in sorted(package.members.keys() - free):
        uri = f"/{name}?ContentType={package.types.of(name)}"
        if package.types.of(name) == RELATIONSHIPS_TYPE:
            yield _relationships_reference(package, name, uri)
        else:
            yield _reference(uri, sha256(package.members[name]).digest())


def _relationships_reference(package: Package, name: str, uri: str) -> str:
    signed = [one for one in package.relationships[name] if not may_stay_unsigned(package, name, one)]
    ids = sorted(one.id for one in signed)
    chosen = "".join(
        f'<mdssi:RelationshipReference xmlns:mdssi="{_CHOICE}" SourceId="{value_xml(one)}">'
        "</mdssi:RelationshipReference>"
        for one in ids
    )
    choice = f'<Transform Algorithm="{RELATIONSHIP_TRANSFORM}">{chosen}</Transform>'
    return _reference(uri, sha256(transformed(signed)).digest(), choice + _C14N)


def _office_object(ids: _Ids) -> str:
    details = "".join(f"<{name}>{value}</{name}>" for name, value in _OFFICE_DETAILS.items())
    info = f'<SignatureInfoV1 xmlns="{_DETAILS_TYPE}">{details}</SignatureInfoV1>'
    inside = _property("idOfficeV1Details", info, ids)
    return f'<Object xmlns="{DSIG}" Id="{ids.of("idOfficeObject")}">{inside}</Object>'


def _property(name: str, inside: str, ids: _Ids) -> str:
    target = ids.of("idPackageSignature")
    said = f'<SignatureProperty Id="{ids.of(name)}" Target="#{target}">{inside}</SignatureProperty>'
    return f"<SignatureProperties>{said}</SignatureProperties>"


def _reference(uri: str, digest: bytes, transforms: str = "", kind: str = "") -> str:
    typed = f' Type="{kind}"' if kind else ""
    around = f"<Transforms>{transforms}</Transforms>" if transforms else ""
    return (
        f'<Reference{typed} URI="{value_xml(uri)}">{around}<DigestMethod Algorithm="{SHA256_URI}"></DigestMethod>'
        f"<DigestValue>{base64_text(digest)}</DigestValue></Reference>"
    )


def _digest(xml: str) -> bytes:
    return sha256(xml.encode()).digest()
