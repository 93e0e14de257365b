"""The signature: empty, moved, of another form, by a certificate that may not sign or that nobody should rely on."""

import hmac
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.hashes import MD5, SHA1, SHA256, SHA512, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7Options, PKCS7SignatureBuilder
from cryptography.x509.oid import ExtendedKeyUsageOID

from signing import cms, container, der
from signing.cades import sign
from signing.container.names import manifest_name, signature_name
from signing.seal import add_signature
from tests.signing.authority_samples import DAY, NOON, Party, over_sha1, party, revoking
from tests.signing.forgeries.workshop import (
    MANIFEST,
    SIGNATURE,
    Build,
    Forgery,
    Workshop,
    listing,
    with_signature,
)

INVALID = "signature-invalid"
START = NOON - 300 * DAY
ROOT = party("CA chuyên dùng", ca=True, start=START)
REVOKED = party("Người đã thôi việc", ROOT, start=START)
CRL = revoking(ROOT, {REVOKED.found.serial_number: (NOON - 9 * DAY, x509.ReasonFlags.key_compromise)})
STRANGER = party("UBND huyện Sơn Dương", start=START)
SMALL = rsa.generate_private_key(public_exponent=65537, key_size=1024)
LARGE = party("RSA", start=START, key=rsa.generate_private_key(public_exponent=65537, key_size=2048))

SHA256_ID, SHA1_ID = bytes.fromhex("0609608648016503040201"), bytes.fromhex("06052b0e03021a")
MD5_ID = bytes.fromhex("06082a864886f70d0205")
ECDSA_SHA256, ECDSA_SHA1 = bytes.fromhex("06082a8648ce3d040302"), bytes.fromhex("06072a8648ce3d0401")
RSA_SHA256, RSA_SHA1 = bytes.fromhex("06092a864886f70d01010b"), bytes.fromhex("06092a864886f70d010105")
RSA_MD5 = bytes.fromhex("06092a864886f70d010104")


def replaced(data: bytes, *pairs: tuple[bytes, bytes]) -> bytes:
    """Values inside DER changed for others of any length: every element around them is written anew."""
    for old, new in pairs:
        assert old in data
        data = _renewed(data, old, new)
    return data


def _renewed(element: bytes, old: bytes, new: bytes) -> bytes:
    if element == old:
        return new
    if not element[0] & 0x20 or old not in element:
        return element
    parts = list[bytes]()
    rest = der.content(element)
    while rest:
        size = _length(rest)
        parts.append(_renewed(rest[:size], old, new))
        rest = rest[size:]
    return der.element(element[0], *parts)


def _length(data: bytes) -> int:
    if data[1] < 0x80:
        return 2 + data[1]
    wide = data[1] & 0x7F
    return 2 + wide + int.from_bytes(data[2 : 2 + wide], "big")


def facts_of(manifest: bytes, who: Party, when: datetime = NOON) -> cms.Cms:
    """A true signature by anyone, with any key, in our form."""
    facts = cms.Cms(who.der, when.replace(microsecond=0), sha256(manifest).digest(), b"")
    return replace(facts, signature=value(who, cms.signed_bytes(facts), SHA256()))


def value(who: Party, data: bytes, hashed: HashAlgorithm) -> bytes:
    if isinstance(who.key, ec.EllipticCurvePrivateKey):
        return who.key.sign(data, ec.ECDSA(hashed))
    return who.key.sign(data, PKCS1v15(), hashed)


def genuine(shop: Workshop, manifest: bytes) -> bytes:
    return sign(manifest, shop.head, shop.now)


def weakly(hashed: HashAlgorithm, digest: bytes, of_key: bytes, weak_of_key: bytes, who: Party) -> Build:
    """A true signature with another hash, in the place of SHA-256 throughout."""

    def make(_: Workshop, manifest: bytes) -> bytes:
        facts = facts_of(manifest, who)
        again = replace(facts, signature=value(who, cms.signed_bytes(facts), hashed))
        old, new = (der.element(der.SEQUENCE, one, b"\5\0") for one in (SHA256_ID, digest))
        data = replaced(cms.compose(again), (old, new))
        return (
            data.replace(of_key, weak_of_key)
            if len(of_key) == len(weak_of_key)
            else replaced(data, (of_key, weak_of_key))
        )

    return with_signature(make)


def by(who: Party, when: datetime = NOON) -> Build:
    """A whole report, signed by someone else."""
    return lambda shop: shop.report(who.signer, when)


def small(_: Workshop, manifest: bytes) -> bytes:
    weak = party("x", start=START, key=SMALL)
    return cms.compose(facts_of(manifest, weak))


def foreign(options: list[PKCS7Options], hashed: HashAlgorithm) -> Build:
    """A signature as a general library makes it: true, and of another form."""

    def make(_: Workshop, manifest: bytes) -> bytes:
        assert isinstance(hashed, SHA256 | SHA512)
        builder = PKCS7SignatureBuilder().set_data(manifest)
        assert isinstance(STRANGER.key, ec.EllipticCurvePrivateKey)
        signed = builder.add_signer(STRANGER.found, STRANGER.key, hashed)
        return signed.sign(Encoding.DER, [PKCS7Options.DetachedSignature, PKCS7Options.Binary, *options])

    return with_signature(make)


def changed(change: Callable[[bytes], bytes]) -> Build:
    """The genuine signature, altered."""
    return with_signature(lambda shop, manifest: change(genuine(shop, manifest)))


def always(data: bytes) -> Build:
    """These bytes for a signature."""
    return with_signature(lambda _shop, _manifest: data)


def other_package(shop: Workshop) -> bytes:
    """The signature of another report of the same unit."""
    return container.write({**shop.members, SIGNATURE: container.read(shop.other)[SIGNATURE]})


def other_pair(shop: Workshop) -> bytes:
    theirs = container.read(shop.other)
    return container.write({**shop.members, MANIFEST: theirs[MANIFEST], SIGNATURE: theirs[SIGNATURE]})


def second_as_first(shop: Workshop) -> bytes:
    both = add_signature(shop.members, shop.neighbour, shop.now)
    return container.write({**both, SIGNATURE: both[signature_name(2)]})


def first_as_second(shop: Workshop) -> bytes:
    both = add_signature(shop.members, shop.neighbour, shop.now)
    return container.write({**both, signature_name(2): both[SIGNATURE]})


def covering_less(shop: Workshop) -> bytes:
    """A second signer whose manifest leaves the first pair out."""
    second = listing(shop.payload).replace(b"signature001", b"signature002")
    pair = {manifest_name(2): second, signature_name(2): sign(second, shop.head, shop.now)}
    return container.write({**shop.members, **pair})


def other_time(shop: Workshop, manifest: bytes) -> bytes:
    facts = cms.parse(genuine(shop, manifest))
    assert facts is not None
    return cms.compose(replace(facts, when=facts.when - timedelta(hours=1)))


def other_certificate(shop: Workshop, manifest: bytes) -> bytes:
    """Another certificate with the very key that signed."""
    facts = cms.parse(genuine(shop, manifest))
    assert facts is not None
    return cms.compose(replace(facts, certificate=party("x", start=START, key=shop.head.key).der))


def rsa_as_ecdsa(_: Workshop, manifest: bytes) -> bytes:
    data = cms.compose(facts_of(manifest, LARGE))
    return replaced(
        data, (der.element(der.SEQUENCE, RSA_SHA256, b"\5\0"), der.element(der.SEQUENCE, ECDSA_SHA256))
    )


def pss_as_pkcs1(_: Workshop, manifest: bytes) -> bytes:
    facts = facts_of(manifest, LARGE)
    assert isinstance(LARGE.key, rsa.RSAPrivateKey)
    padded = LARGE.key.sign(cms.signed_bytes(facts), PSS(MGF1(SHA256()), 32), SHA256())
    return cms.compose(replace(facts, signature=padded))


def key_of_hmac(_: Workshop, manifest: bytes) -> bytes:
    """The public certificate taken for a shared secret."""
    facts = facts_of(manifest, LARGE)
    return cms.compose(replace(facts, signature=hmac.digest(LARGE.der, cms.signed_bytes(facts), "sha256")))


def _parsed(data: bytes) -> cms.Cms:
    facts = cms.parse(data)
    assert facts is not None
    return facts


def _unsigned(data: bytes) -> bytes:
    """An attribute that no signature covers, behind the value."""
    last = der.element(der.OCTET_STRING, _parsed(data).signature)
    more = der.element(der.SEQUENCE, b"\6\3\x2a\3\4", der.element(der.SET, b"\5\0"))
    return replaced(data, (last, last + der.context(1, more)))


SIGNATURES: list[tuple[str, str, Build, str]] = [
    ("empty signature", "no byte", always(b""), INVALID),
    ("empty signature", "NULL", always(b"\5\0"), INVALID),
    ("empty signature", "an empty sequence", always(b"0\0"), INVALID),
    ("empty signature", "no value", changed(lambda data: cms.compose(replace(_parsed(data), signature=b""))), INVALID),
    ("empty signature", "cut off", changed(lambda data: data[:-1]), INVALID),
    ("signature of another package", "the signature", other_package, INVALID),
    ("signature of another package", "with its manifest", other_pair, "member-altered"),
    ("signature of another package", "the second as the first", second_as_first, INVALID),
    ("signature of another package", "the first as the second", first_as_second, INVALID),
    ("signature of another package", "leaving the first signer out", covering_less, "member-unlisted"),
    ("certificate wrong", "another with the same key", with_signature(other_certificate), INVALID),
    ("certificate wrong", "of a stranger of that name", by(STRANGER), "certificate-changed"),
    ("certificate wrong", "names a trusted CA that never signed it",
     by(party("x", party("CA chuyên dùng", ca=True), start=START)), "issuer-not-proved"),
    ("certificate wrong", "issued by a person", by(party("x", party("y", ROOT, start=START), start=START)),
     "certificate-changed"),
    ("certificate expired when signed", "by a day", by(party("x", ROOT, start=START, end=NOON - DAY)),
     "certificate-expired"),
    ("certificate expired when signed", "by a second",
     by(party("x", ROOT, start=START, end=NOON - timedelta(seconds=1))), "certificate-expired"),
    ("certificate expired when signed", "the registered one, dated forward",
     lambda shop: shop.report(shop.head, shop.now + 4000 * DAY), "certificate-expired"),
    ("certificate not yet valid", "until tomorrow", by(party("x", ROOT, start=NOON + DAY)),
     "certificate-not-yet-valid"),
    ("certificate not yet valid", "the registered one, dated back",
     lambda shop: shop.report(shop.head, shop.now - 4000 * DAY), "certificate-not-yet-valid"),
    ("certificate not yet valid", "dated ahead of the clock", by(STRANGER, NOON + DAY), "signing-time-in-future"),
    ("certificate revoked", "before it signed", by(REVOKED), "certificate-revoked"),
    ("certificate revoked", "dated back by a thief", by(REVOKED, NOON - 10 * DAY), "certificate-revoked-later"),
    ("wrong usage", "encryption only", by(party("x", ROOT, start=START, uses=("key_encipherment",))),
     "certificate-not-for-signing"),
    ("wrong usage", "a server", by(party("x", ROOT, start=START, more=[
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)])), "certificate-not-for-signing"),
    ("wrong usage", "timestamps", by(party("x", ROOT, start=START, more=[
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True)])), "certificate-not-for-signing"),
    ("certificate of a CA", "the trusted one itself", by(replace(ROOT)), "certificate-of-ca"),
    ("certificate of a CA", "one that may sign texts too", by(party("x", ROOT, ca=True, start=START, uses=(
        "key_cert_sign", "digital_signature"))), "certificate-of-ca"),
    ("same key in another certificate", "self-signed", lambda shop: shop.report(
        party("UBND huyện Sơn Dương", start=START, key=shop.head.key).signer), "certificate-same-key"),
    ("same key in another certificate", "of the trusted CA", by(party("x", start=START, key=ROOT.key)),
     "certificate-same-key"),
    ("weak hash or key", "RSA with 1,024 bits", with_signature(small), INVALID),
    ("weak hash or key", "SHA-1 with RSA", weakly(SHA1(), SHA1_ID, RSA_SHA256, RSA_SHA1, LARGE), INVALID),
    ("weak hash or key", "MD5 with RSA", weakly(MD5(), MD5_ID, RSA_SHA256, RSA_MD5, LARGE), INVALID),
    ("weak hash or key", "SHA-1 with ECDSA", weakly(SHA1(), SHA1_ID, ECDSA_SHA256, ECDSA_SHA1, STRANGER), INVALID),
    ("weak hash or key", "a certificate signed over SHA-1", by(over_sha1(party("x", ROOT, start=START), ROOT)),
     "chain-weak"),
    ("algorithm confusion", "RSA called ECDSA", with_signature(rsa_as_ecdsa), INVALID),
    ("algorithm confusion", "PSS called PKCS #1", with_signature(pss_as_pkcs1), INVALID),
    ("algorithm confusion", "a MAC with the public key", with_signature(key_of_hmac), INVALID),
    ("algorithm confusion", "SHA-512 throughout", foreign([PKCS7Options.NoCapabilities], SHA512()), INVALID),
    ("algorithm confusion", "another digest named", changed(lambda data: data.replace(
        SHA256_ID, bytes.fromhex("0609608648016503040202"), 1)), INVALID),
    ("signature of another form", "without attributes", foreign([PKCS7Options.NoAttributes], SHA256()), INVALID),
    ("signature of another form", "of a general library", foreign([], SHA256()), INVALID),
    ("signature of another form", "something unsigned added", changed(_unsigned), INVALID),
    ("signature of another form", "a second certificate", changed(lambda data: replaced(
        data, (_parsed(data).certificate, _parsed(data).certificate + STRANGER.der))), INVALID),
    ("signature of another form", "bytes behind it", changed(lambda data: data + b"\0"), INVALID),
    ("signature of another form", "another version", changed(lambda data: data.replace(
        b"\2\1\1\x31", b"\2\1\3\x31", 1)), INVALID),
    ("signature of another form", "a length left open", changed(
        lambda data: b"\x30\x80" + data[4:] + b"\0\0"), INVALID),
    ("signature of another form", "another time", with_signature(other_time), INVALID),
    ("signature of another form", "without its certificate", changed(lambda data: replaced(
        data, (der.context(0, _parsed(data).certificate), b""))), INVALID),
]  # fmt: skip


IN_THE_SIGNATURE: list[Forgery] = [Forgery(*row) for row in SIGNATURES]
