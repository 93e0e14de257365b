"""The unit's own key: made at first need, so that a PC without a token can sign and nothing is asked.

Two files: `.p12` holds key and certificate, `.secret` random bytes. The password of the first is scrypt over the
second and, where the officer has set one, the passphrase: neither the .p12 nor the passphrase alone opens it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import scrypt, sha256
from pathlib import Path
from secrets import token_bytes

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID

from models.problems import Refusal
from signing.certificates import Certificate, possible, read_certificate, tolerant_names, unfit
from signing.keys import KeySigner, PrivateKey, load_p12
from signing.private_files import write_private

_SECRET_BYTES = 32
_VALID = timedelta(days=3652)  # ten years
# A clock that is put back by some hours after the key was made must not lock the officer out.
_CLOCK_SLACK = timedelta(days=1)
_NAME_LIMIT = (
    64  # ub-common-name and ub-organization-name of X.520, in letters; in a common name also in bytes
)
_NOT_PRINTABLE_STRING = re.compile(r"[^A-Za-z0-9 './-]")
_FOR_SIGNING = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def unit_key(folder: Path, unit_code: str, unit_name: str, now: datetime, passphrase: str = "") -> KeySigner:
    """The unit's signer, made now if there is none; refuses a wrong passphrase, a lost secret, an expired key."""
    files = _files(folder, unit_code)
    if not files.key.exists():
        _make(files, unit_code, unit_name, possible(now), passphrase)
    signer = _open(files, passphrase)
    for problem in unfit(signer.certificate, now):
        raise Refusal(problem.code, **problem.params)
    return signer


def has_key(folder: Path, unit_code: str) -> bool:
    """Whether the unit's key was made on this PC."""
    return _files(folder, unit_code).key.exists()


def open_unit_key(folder: Path, unit_code: str, passphrase: str = "") -> KeySigner:
    """The unit's signer as it is, never a new one; refuses where there is none, or by a wrong passphrase."""
    return _open(_files(folder, unit_code), passphrase)


def made_at(certificate: Certificate) -> datetime:
    """When a unit's key was made, by the clock of then."""
    return certificate.not_before + _CLOCK_SLACK


def has_passphrase(folder: Path, unit_code: str) -> bool:
    """Whether the officer must be asked before the key opens; no for a key that is not made yet."""
    files = _files(folder, unit_code)
    if not files.key.exists():
        return False
    try:
        _open(files, "")
    except Refusal as refusal:
        if refusal.problem.code == "passphrase-needed":
            return True
        raise
    return False


def set_passphrase(folder: Path, unit_code: str, old: str, new: str) -> None:
    """Set, change or (with an empty `new`) take away the passphrase; key and certificate stay the same."""
    files = _files(folder, unit_code)
    signer = _open(files, old)
    write_private(files.key, _locked(signer, files.secret.read_bytes(), new))


def renew_unit_key(
    folder: Path, unit_code: str, unit_name: str, now: datetime, passphrase: str = ""
) -> KeySigner:
    """A new key in place of one that is out of its period or lost; the old files are kept beside it."""
    _set_aside(_files(folder, unit_code), now)
    return unit_key(folder, unit_code, unit_name, now, passphrase)


def put_unit_key(
    folder: Path, unit_code: str, signer: KeySigner, now: datetime, passphrase: str = ""
) -> None:
    """A key that was made elsewhere, as the unit's own; old files are kept beside it."""
    files = _files(folder, unit_code)
    _set_aside(files, now)
    _write(files, signer, passphrase)


def is_of_unit(certificate: Certificate, unit_code: str) -> bool:
    """Whether a unit's key with this certificate was made for this unit."""
    with tolerant_names():
        subject = x509.load_der_x509_certificate(certificate.der).subject
    codes = [attribute.value for attribute in subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)]
    return codes == [_printable(unit_code)]


@dataclass(frozen=True, slots=True)
class _Files:
    key: Path
    secret: Path


def _files(folder: Path, unit_code: str) -> _Files:
    """Named by a hash: a code typed in by hand may hold what no file name can."""
    stem = f"unit-key-{sha256(unit_code.encode('utf-8')).hexdigest()[:16]}"
    return _Files(folder / f"{stem}.p12", folder / f"{stem}.secret")


def _make(files: _Files, unit_code: str, unit_name: str, now: datetime, passphrase: str) -> None:
    """EC P-256, not RSA 3072: the same strength, made in a millisecond instead of seconds, and read by all checkers."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = read_certificate(_certificate(key, unit_code, unit_name, now))
    assert certificate is not None, "a certificate made here cannot be read"
    _write(files, KeySigner(certificate, key), passphrase)


def _write(files: _Files, signer: KeySigner, passphrase: str) -> None:
    """The secret is written first: a power cut in between must not leave a key file that nothing opens."""
    secret = token_bytes(_SECRET_BYTES)
    write_private(files.secret, secret)
    write_private(files.key, _locked(signer, secret, passphrase))


def _set_aside(files: _Files, now: datetime) -> None:
    for path in (files.key, files.secret):
        if path.exists():
            path.replace(path.with_name(f"{path.name}.{possible(now):%Y%m%d%H%M%S}"))


def _open(files: _Files, passphrase: str) -> KeySigner:
    if not files.key.exists():
        raise Refusal("unit-key-missing")
    if not files.secret.exists():
        raise Refusal("unit-key-secret-missing")
    try:
        return load_p12(files.key.read_bytes(), _password(files.secret.read_bytes(), passphrase))
    except Refusal as refusal:
        needed = refusal.problem.code == "passphrase-wrong" and not passphrase
        raise Refusal("passphrase-needed" if needed else refusal.problem.code) from None


def _locked(signer: KeySigner, secret: bytes, passphrase: str) -> bytes:
    """The PKCS#12 file of a signer."""
    certificate = x509.load_der_x509_certificate(signer.certificate.der)
    encryption = BestAvailableEncryption(_password(secret, passphrase).encode("ascii"))
    return serialize_key_and_certificates(None, signer.key, certificate, None, encryption)


def _password(secret: bytes, passphrase: str) -> str:
    """32 MiB and a tenth of a second for each guess at a passphrase, should both files be stolen."""
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    return scrypt(typed, salt=secret, n=2**15, r=8, p=1, maxmem=2**26, dklen=32).hex()


def _certificate(key: PrivateKey, unit_code: str, unit_name: str, now: datetime) -> bytes:
    """A self-signed certificate (DER) that says which unit it is and allows signatures alone."""
    name = _subject(unit_code, unit_name)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCK_SLACK)
        .not_valid_after(now + _VALID)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_FOR_SIGNING, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return builder.sign(key, SHA256()).public_bytes(Encoding.DER)


def _subject(unit_code: str, unit_name: str) -> x509.Name:
    """The name whole as far as X.520 allows, once more as common name; the code in letters of PrintableString."""
    name = unicodedata.normalize("NFC", unit_name)[:_NAME_LIMIT] or "?"
    common = name.encode("utf-8")[:_NAME_LIMIT].decode("utf-8", "ignore")
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, _printable(unit_code)),
        ]
    )


def _printable(unit_code: str) -> str:
    return _NOT_PRINTABLE_STRING.sub("-", unit_code)[:_NAME_LIMIT] or "-"
