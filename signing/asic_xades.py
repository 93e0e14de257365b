"""XAdES signatures of other programs in a container (ETSI EN 319 162-1, 4.4.3.2; EN 319 132-1), each judged by itself.

Such a signature lists the members itself, and says within itself, in claims that it signs too, by which certificate it
is. What is not signed of it (time stamps, certificates for a later day) proves nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from models.problems import Problem, Refusal
from signing.asic_members import Judged, Listed, compared, judged
from signing.certificates import Certificate, read_certificate
from signing.container.names import shown
from signing.proofs import Signature, doubts
from signing.xades import Claims, read_claims
from signing.xml_tree import Element, NotStrict, canonical, parse
from signing.xmldsig import CONTAINER, DSIG, EXCLUSIVE, Reference, XmlSignature, require_own_ids, understood

_ROOT = "{http://uri.etsi.org/02918/v1.2.1#}XAdESSignatures"
_WEAK = "ooxml-hash-weak"
_MOST_SIGNATURES = 20


def judge_xades(name: str, members: Mapping[str, bytes], now: datetime) -> list[Judged]:
    """What the signatures in the member `name` prove."""
    try:
        root = parse(members[name])
        require_own_ids(root)
    except (NotStrict, Refusal):
        return [_invalid(name)]
    signatures = root.all(f"{{{DSIG}}}Signature")
    if root.tag != _ROOT or not 0 < len(signatures) == len(root.elements) <= _MOST_SIGNATURES:
        return [_invalid(name)]
    return [_judge(one, name, members, now) for one in signatures]


def is_stamped(xml: bytes) -> bool:
    """Whether a time stamp is among what is not signed."""
    return b"TimeStamp" in xml


def _invalid(name: str, code: str = "asic-signature-invalid") -> Judged:
    return Judged(problems=(Problem(code, {"name": shown(name)}),))


def _judge(element: Element, name: str, members: Mapping[str, bytes], now: datetime) -> Judged:
    try:
        found = understood(element, CONTAINER)
        signature = _signature(found)
        problems = list(compared(list(_listed(found.references)), members))
    except Refusal as refusal:
        return _invalid(
            name, "asic-digest-weak" if refusal.problem.code == _WEAK else "asic-signature-invalid"
        )
    except (NotStrict, KeyError, ValueError):
        return _invalid(name)
    return judged(signature, problems, doubts(signature, now))


def _signature(found: XmlSignature) -> Signature:
    """By the certificate that the signed claims name; NotStrict where they are not signed, or do not hold."""
    claims = read_claims(found.objects, found.root.attributes["Id"])
    if claims is None or not _are_signed(claims, found.references):
        raise NotStrict("claims that nobody signed")
    certificate = _certificate(found.certificates, claims)
    if certificate is None or not found.holds(certificate.key):
        raise NotStrict("not by this certificate")
    extra = tuple(der for der in found.certificates if der != certificate.der)
    return Signature(certificate, claims.when, claims.role, extra)


def _are_signed(claims: Claims, references: Sequence[Reference]) -> bool:
    """One reference within the signature, and it is to the claims."""
    within = [one for one in references if one.uri.startswith("#")]
    if len(within) != 1 or within[0].uri != f"#{claims.element.attributes['Id']}":
        return False
    steps = [step.algorithm for step in within[0].transforms]
    return len(steps) <= 1 and within[0].fits(canonical(claims.element, exclusive=steps == [EXCLUSIVE]))


def _certificate(found: Sequence[bytes], claims: Claims) -> Certificate | None:
    named = (read_certificate(der) for der in found if claims.names(der))
    return next((one for one in named if one), None)


def _listed(references: Sequence[Reference]) -> Iterator[Listed]:
    """The members, by their bytes as they are."""
    for one in references:
        if one.uri.startswith("#"):
            continue
        if one.transforms:
            raise NotStrict("a member that is changed before it is digested")
        yield Listed(one.uri, one.hash_name, one.digest)
