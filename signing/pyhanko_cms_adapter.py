"""What a CMS signature from any program proves of the digest it was made over. Nobody's certificate is trusted here.

Foreign signatures come in more forms than ours: RSA PSS, SHA-384, several certificates, attributes of their own. What
is fixed all the same is every field that no signature protects, so that nothing is left to play with.
"""
# pyHanko and asn1crypto have no complete types; every value that leaves this file has one.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportMissingParameterType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto import cms, parser
from pyhanko.sign.general import check_ess_certid, extract_certificate_info, find_unique_cms_attribute
from pyhanko.sign.validation.generic_cms import extract_self_reported_ts, validate_sig_integrity

HASHES = ("sha256", "sha384", "sha512")
"""SHA-1 and MD5 are no longer accepted for signatures (NIST SP 800-131A, 9)."""
_NO_PARAMETERS = (b"", b"\x05\x00")


@dataclass(frozen=True, slots=True)
class CmsFacts:
    """One signature: its certificate and those beside it (DER), its claimed time, the hash that it names.

    holds: the signature is that key's, and fits its own form. digest_fits: it was made over the digest asked about.
    names_certificate: its signed part says which certificate it is by (RFC 5035); None where it says nothing.
    """

    certificate: bytes
    extra: tuple[bytes, ...]
    when: datetime | None
    hash_name: str
    holds: bool
    digest_fits: bool
    names_certificate: bool | None


def cms_facts(data: bytes, digest: Callable[[str], bytes]) -> CmsFacts:
    """The facts of a CMS signature, which zeros may follow; `digest` gives that of the content by a name in HASHES.

    Raises ValueError, or whatever the libraries raise, for what is no such signature.
    """
    signed = _signed_data(_without_padding(data))
    info = signed["signer_infos"][0]
    found, attributes = extract_certificate_info(signed), info["signed_attrs"]
    certificate, hash_name = found.signer_cert, info["digest_algorithm"]["algorithm"].native
    if not _is_issuer(info["sid"], certificate):
        raise ValueError("the signer is named otherwise than in the certificate")
    strong = hash_name in HASHES
    asked = digest(hash_name) if strong else b""
    bound = _names(certificate, attributes)
    fits = find_unique_cms_attribute(attributes, "message_digest").native == asked
    return CmsFacts(
        certificate=certificate.dump(),
        extra=tuple(other.dump() for other in found.other_certs),
        when=extract_self_reported_ts(info),
        hash_name=hash_name,
        holds=strong and bound is not False and _holds(info, certificate),
        digest_fits=fits,
        names_certificate=bound,
    )


def _is_issuer(named: Any, certificate: Any) -> bool:
    """Byte for byte: comparing names as X.500 does leaves the case of letters open."""
    if named.name != "issuer_and_serial_number":
        return True
    return named.chosen["issuer"].dump() == certificate.issuer.dump()


def _without_padding(data: bytes) -> bytes:
    """PDFs keep more room than a signature takes; what is left of it is zeros."""
    length, content = _measured(data)
    if any(data[length:]):
        raise ValueError("something stands behind the signature")
    first, _ = _measured(content)
    second, _ = _measured(content[first:])
    if first + second != len(content):
        raise ValueError("something stands inside behind the signature")
    return data[:length]


def _measured(data: bytes) -> tuple[int, bytes]:
    """How long the first element is, and its content."""
    element: Any = parser.parse(data)
    _, _, _, header, content, trailer = element
    return len(header) + len(content) + len(trailer), content


def _signed_data(data: bytes) -> Any:
    signed = cms.ContentInfo.load(data, strict=True)["content"]
    if not _is_regular(signed):
        raise ValueError("not the form of a signature over content of its own")
    return signed


def _is_regular(signed: Any) -> bool:
    """RFC 5652, 5.1 and 5.3: detached, one signer, versions that fit, and one hash, named twice."""
    info, infos = signed["signer_infos"][0], signed["signer_infos"]
    hash_name = info["digest_algorithm"].dump()
    version = "v1" if info["sid"].name == "issuer_and_serial_number" else "v3"
    content = signed["encap_content_info"]
    return (
        len(infos) == 1
        and signed["version"].native in ("v1", version)
        and info["version"].native == version
        and len(signed["digest_algorithms"]) == 1
        and _same_algorithm(signed["digest_algorithms"][0], hash_name)
        and content["content_type"].native == "data"
        and content["content"].native is None
    )


def _same_algorithm(found: Any, expected: bytes) -> bool:
    other = type(found).load(expected)
    return found["algorithm"].dump() == other["algorithm"].dump() and all(
        one["parameters"].dump() in _NO_PARAMETERS for one in (found, other)
    )


def _names(certificate: Any, attributes: Any) -> bool | None:
    """Whether the attribute signing-certificate names this certificate."""
    for kind in ("signing_certificate_v2", "signing_certificate"):
        try:
            value = find_unique_cms_attribute(attributes, kind)
        except KeyError:
            continue
        return check_ess_certid(certificate, value["certs"][0])
    return None


def _holds(info: Any, certificate: Any) -> bool:
    """Whether the signed attributes are signed by this certificate's key; what they say is judged by itself."""
    _, valid = validate_sig_integrity(info, certificate, "data", b"")
    return valid
