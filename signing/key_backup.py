"""A backup of the unit's key: one PKCS#12 file that a passphrase alone opens, on this PC and on any other."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

from models.problems import Refusal
from signing.keys import KeySigner, open_p12
from signing.unit_keys import has_key, is_of_unit, open_unit_key, put_unit_key

LEAST_PASSPHRASE = 8
"""Letters of a passphrase that stands alone between whoever finds the file and the unit's signature."""


def backup_unit_key(folder: Path, unit_code: str, passphrase: str, of_backup: str) -> bytes:
    """The unit's key as a file. `passphrase` opens the key here; Refusal `backup-passphrase-short` of `of_backup`."""
    typed = unicodedata.normalize("NFC", of_backup)
    if len(typed.strip()) < LEAST_PASSPHRASE:
        raise Refusal("backup-passphrase-short", least=LEAST_PASSPHRASE)
    signer = open_unit_key(folder, unit_code, passphrase)
    certificate = x509.load_der_x509_certificate(signer.certificate.der)
    encryption = BestAvailableEncryption(typed.encode("utf-8"))
    return serialize_key_and_certificates(None, signer.key, certificate, None, encryption)


def restore_unit_key(
    folder: Path, unit_code: str, data: bytes, of_backup: str, now: datetime, *, replace: bool = False
) -> KeySigner:
    """Take the key of a backup as the unit's own; it gets no passphrase here.

    Refuses what is no key fit to sign, another unit's key, and to take the place of a different key unless `replace`:
    that one is then kept beside it.
    """
    signer = open_p12(data, of_backup, now)
    if not is_of_unit(signer.certificate, unit_code):
        raise Refusal("unit-key-of-other", name=signer.certificate.name)
    if not replace and has_key(folder, unit_code) and not _is_there(folder, unit_code, signer):
        raise Refusal("unit-key-exists")
    put_unit_key(folder, unit_code, signer, now)
    return signer


def _is_there(folder: Path, unit_code: str, signer: KeySigner) -> bool:
    """Whether the key here is the same; one that does not open may be another."""
    try:
        return open_unit_key(folder, unit_code).certificate == signer.certificate
    except Refusal:
        return False
