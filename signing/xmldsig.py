"""Signatures in XML as office packages and containers have them (XMLDSIG 1.1; ECMA-376 part 2, 10.5; EN 319 132-1).

They are read, never believed.

Which algorithms and transforms there may be is a list; everything else is refused by its own code.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from hashlib import new as new_hash

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512, HashAlgorithm

from models.problems import Refusal
from signing.certificates import PublicKey
from signing.xml_tree import Element, NotStrict, canonical, parse

DSIG = "http://www.w3.org/2000/09/xmldsig#"
MANIFEST, OBJECT = f"{{{DSIG}}}Manifest", f"{{{DSIG}}}Object"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
C14N_11, EXCLUSIVE = "http://www.w3.org/2006/12/xml-c14n11", "http://www.w3.org/2001/10/xml-exc-c14n#"
"""1.1 differs from 1.0 only in attributes `xml:…`, which a strict tree does not hold."""
SHA256_URI = "http://www.w3.org/2001/04/xmlenc#sha256"
RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
RELATIONSHIP_TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"

OFFICE = frozenset({C14N, RELATIONSHIP_TRANSFORM})
"""What may be done before digesting in an office package."""
CONTAINER = frozenset({C14N, C14N_11, EXCLUSIVE})
"""What may be done before digesting in a container."""

_D = f"{{{DSIG}}}"
_CHOICE = "{http://schemas.openxmlformats.org/package/2006/digital-signature}"
HASHES = {
    SHA256_URI: "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
_MORE = "http://www.w3.org/2001/04/xmldsig-more#"
_METHODS: Mapping[str, tuple[type[PublicKey], HashAlgorithm]] = {
    RSA_SHA256: (RSAPublicKey, SHA256()),
    f"{_MORE}rsa-sha384": (RSAPublicKey, SHA384()),
    f"{_MORE}rsa-sha512": (RSAPublicKey, SHA512()),
    ECDSA_SHA256: (EllipticCurvePublicKey, SHA256()),
    f"{_MORE}ecdsa-sha384": (EllipticCurvePublicKey, SHA384()),
    f"{_MORE}ecdsa-sha512": (EllipticCurvePublicKey, SHA512()),
}
_WEAK = ("sha1", "md5", "ripemd160", "sha224")


@dataclass(frozen=True, slots=True)
class Transform:
    """What is done before digesting; a relationship transform keeps those with one of these ids or types."""

    algorithm: str
    ids: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reference:
    """Something that is signed: where it is, what is done with it, its digest."""

    uri: str
    transforms: tuple[Transform, ...]
    hash_name: str
    digest: bytes

    def fits(self, data: bytes) -> bool:
        """Whether these bytes are what was signed."""
        return new_hash(self.hash_name, data).digest() == self.digest


@dataclass(frozen=True, slots=True)
class XmlSignature:
    """A signature as it is written; `objects` are what it carries within, `certificates` DER as they come."""

    root: Element
    form: str
    method: str
    references: tuple[Reference, ...]
    value: bytes
    certificates: tuple[bytes, ...]
    key_values: tuple[Element, ...]
    objects: tuple[Element, ...]

    def holds(self, key: PublicKey) -> bool:
        """Whether this key made the value over what stands in SignedInfo."""
        info = self.root.the(f"{_D}SignedInfo")
        return verifies(self.method, key, self.value, canonical(info, exclusive=self.form == EXCLUSIVE))


def read_xml_signature(data: bytes) -> XmlSignature:
    """The signature in these bytes; refuses what is none and what it must not use, by its own code."""
    root = _signature_root(data)
    try:
        return understood(root, OFFICE)
    except (NotStrict, KeyError, ValueError):
        raise Refusal("ooxml-signature-broken") from None


def references_in(element: Element, allowed: AbstractSet[str] = OFFICE) -> tuple[Reference, ...]:
    """What a SignedInfo or a Manifest refers to, where nothing but `allowed` is done before digesting."""
    return tuple(_reference(one, allowed) for one in element.all(f"{_D}Reference"))


def verifies(method: str, key: PublicKey, value: bytes, data: bytes) -> bool:
    """Whether `value` is this key's over `data`. The method must be one for keys of this kind."""
    kind, algorithm = _METHODS[method]
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(value, data, PKCS1v15(), algorithm)
        else:
            key.verify(_as_der(value, key), data, ECDSA(algorithm))
    except (InvalidSignature, ValueError):
        return False
    return isinstance(key, kind)


def method_of(key: PublicKey) -> str:
    """How a signer with this key signs."""
    return RSA_SHA256 if isinstance(key, RSAPublicKey) else ECDSA_SHA256


def value_of(signed: bytes, key: PublicKey) -> bytes:
    """A value of a `Signer` as XML writes it: those of ECDSA are two numbers of fixed length (XMLDSIG 1.1, 6.4.3)."""
    if isinstance(key, RSAPublicKey):
        return signed
    return b"".join(number.to_bytes(_length(key), "big") for number in decode_dss_signature(signed))


def base64_text(data: bytes) -> str:
    """As it stands in XML."""
    return b64encode(data).decode("ascii")


def base64_bytes(element: Element) -> bytes:
    """What an element holds in Base64, broken into lines or not; NotStrict for anything else."""
    try:
        if element.elements:
            raise NotStrict("more than text")
        return b64decode("".join(element.text.split()), validate=True)
    except NoBase64:
        raise NotStrict("no Base64") from None


def _signature_root(data: bytes) -> Element:
    try:
        root = parse(data)
    except NotStrict:
        raise Refusal("ooxml-signature-broken") from None
    if root.tag != f"{_D}Signature":
        raise Refusal("ooxml-signature-broken")
    require_own_ids(root)
    return root


def require_own_ids(root: Element) -> None:
    """Each identifier once: of two elements under one name, a program may take the other."""
    if len(list(_ids(root))) != len(set(_ids(root))):
        raise Refusal("ooxml-id-twice")


def _ids(root: Element) -> Iterator[str]:
    """Whatever a program may take for an identifier."""
    for element in root.walk():
        yield from (value for name, value in element.attributes.items() if name.lower() == "id")


def understood(root: Element, allowed: AbstractSet[str]) -> XmlSignature:
    """The signature that this element is; refused by codes, or with NotStrict, KeyError, ValueError."""
    info, key_info = root.the(f"{_D}SignedInfo"), root.the(f"{_D}KeyInfo")
    objects = root.all(OBJECT)
    if len(root.elements) != 3 + len(objects) or root.elements[0] is not info:
        raise NotStrict("more than a signature")
    form = info.the(f"{_D}CanonicalizationMethod")
    if form.attributes["Algorithm"] not in allowed & CONTAINER or form.elements:
        raise Refusal("ooxml-transform-refused")
    if len(info.elements) != 2 + len(info.all(f"{_D}Reference")):
        raise NotStrict("more than references")
    return XmlSignature(
        root,
        form.attributes["Algorithm"],
        _method(info.the(f"{_D}SignatureMethod")),
        references_in(info, allowed),
        base64_bytes(root.the(f"{_D}SignatureValue")),
        _certificates(key_info),
        tuple(key_info.all(f"{_D}KeyValue")),
        tuple(objects),
    )


def _method(element: Element) -> str:
    method = element.attributes["Algorithm"]
    if method in _METHODS and not element.elements:
        return method
    raise Refusal(_unwanted(method))


def _unwanted(algorithm: str) -> str:
    """Why this algorithm is refused: it is old, or it is not one that can sign."""
    weak = algorithm.lower().rpartition("#")[2].rpartition("-")[2] in _WEAK and "hmac" not in algorithm
    return "ooxml-hash-weak" if weak else "ooxml-algorithm-refused"


def _certificates(key_info: Element) -> tuple[bytes, ...]:
    """Those of the one X509Data; nothing but it and the bare key may stand beside them."""
    if len(key_info.elements) != 1 + len(key_info.all(f"{_D}KeyValue")):
        raise Refusal("ooxml-certificate-unclear")
    return tuple(base64_bytes(one) for one in key_info.the(f"{_D}X509Data").all(f"{_D}X509Certificate"))


def _reference(element: Element, allowed: AbstractSet[str]) -> Reference:
    method = element.the(f"{_D}DigestMethod").attributes["Algorithm"]
    if method not in HASHES:
        raise Refusal(_unwanted(method))
    around = element.all(f"{_D}Transforms")
    inside = around[0].elements if around else []
    if len(around) > 1 or len(element.elements) != 2 + len(around):
        raise NotStrict("more than a reference")
    return Reference(
        element.attributes["URI"],
        tuple(_transform(one, allowed) for one in inside),
        HASHES[method],
        base64_bytes(element.the(f"{_D}DigestValue")),
    )


def _transform(element: Element, allowed: AbstractSet[str]) -> Transform:
    algorithm = element.attributes["Algorithm"]
    if element.tag != f"{_D}Transform" or algorithm not in allowed:
        raise Refusal("ooxml-transform-refused")
    ids = frozenset(one.attributes["SourceId"] for one in element.all(f"{_CHOICE}RelationshipReference"))
    types = frozenset(
        one.attributes["SourceType"] for one in element.all(f"{_CHOICE}RelationshipsGroupReference")
    )
    if len(element.elements) != len(ids) + len(types) or (algorithm in CONTAINER and element.elements):
        raise Refusal("ooxml-transform-refused")
    return Transform(algorithm, ids, types)


def _length(key: EllipticCurvePublicKey) -> int:
    return (key.key_size + 7) // 8


def _as_der(value: bytes, key: EllipticCurvePublicKey) -> bytes:
    size = _length(key)
    if len(value) != 2 * size:
        raise ValueError("of another length")
    return encode_dss_signature(int.from_bytes(value[:size], "big"), int.from_bytes(value[size:], "big"))
