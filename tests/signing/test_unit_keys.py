import os
import stat
import subprocess
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from models.problems import Refusal
from signing.cades import check, sign
from signing.unit_keys import has_passphrase, made_at, renew_unit_key, set_passphrase, unit_key

MADE_EARLIER = "ccb79f2dbd33fa4fdd34c4fcc491b33801b11b874a9f9df80459c1113e029b96"
CODE, NAME = "H60.05", "Ủy ban nhân dân huyện Sơn Dương"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Hồ sơ của tôi" / "keys"


def test_it_is_made_at_first_need_and_stays_the_same(folder: Path, now: datetime) -> None:
    first = unit_key(folder, CODE, NAME, now)
    again = unit_key(folder, CODE, NAME, now + timedelta(days=3600))
    assert first.certificate == again.certificate
    assert first.certificate.name == NAME
    assert first.certificate.not_after == now.replace(microsecond=0) + timedelta(days=3652)
    assert check(b"data", sign(b"data", again, now))


def test_each_unit_has_its_own_whatever_its_code(folder: Path, now: datetime) -> None:
    codes = [CODE, CODE.lower(), "../../etc", "CON", "đơn vị mới", "x" * 500]
    prints = {unit_key(folder, code, "Tên rất dài " * 20, now).certificate.fingerprint for code in codes}
    assert len(prints) == len(codes)
    assert {path.parent for path in folder.parent.rglob("*.p12")} == {folder}


def test_a_name_that_is_long_in_bytes_is_shown_whole(folder: Path, now: datetime) -> None:
    name = "Sở Lao động, Thương binh và Xã hội tỉnh Thừa Thiên Huế"
    assert len(name.encode()) > 64
    assert unit_key(folder, CODE, name, now).certificate.name == name


def test_the_certificate_says_which_unit_and_allows_signatures_alone(folder: Path, now: datetime) -> None:
    certificate = x509.load_der_x509_certificate(unit_key(folder, CODE, NAME, now).certificate.der)
    assert certificate.subject == certificate.issuer
    assert certificate.subject.rfc4514_string() == f"2.5.4.5={CODE},CN={NAME},O={NAME}"
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert [(one.oid._name, one.critical) for one in certificate.extensions] == [
        ("basicConstraints", True), ("keyUsage", True), ("subjectKeyIdentifier", False),
    ]  # fmt: skip


def test_what_a_certificate_cannot_hold_of_a_unit(folder: Path, now: datetime) -> None:
    """PrintableString knows no underscore, and a name must not be empty."""
    for code, name, said in (("so_tp", "Sở Tư pháp", "so-tp"), ("", "", "-")):
        found = x509.load_der_x509_certificate(unit_key(folder, code, name, now).certificate.der)
        assert found.subject.rfc4514_string() == f"2.5.4.5={said},CN={name or '?'},O={name or '?'}"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others out by the rights of the profile folder")
def test_only_this_user_can_read_its_files(folder: Path, now: datetime) -> None:
    unit_key(folder, CODE, NAME, now)
    modes = {path.suffix: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {".p12": 0o600, ".secret": 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_openssl_trusts_a_signature_by_the_registered_certificate(
    folder: Path, now: datetime, system_program: Callable[[str], str]
) -> None:
    signer = unit_key(folder, CODE, NAME, now)
    certificate = x509.load_der_x509_certificate(signer.certificate.der)
    files = {
        "s.p7s": sign(b"manifest", signer, now),
        "m": b"manifest",
        "ca": certificate.public_bytes(Encoding.PEM),
    }
    for name, body in files.items():
        (folder / name).write_bytes(body)
    command = "cms -verify -binary -inform DER -in s.p7s -content m -CAfile ca -no_check_time -out out"
    run = subprocess.run(
        [system_program("openssl"), *command.split()], cwd=folder, capture_output=True, check=False
    )
    assert run.returncode == 0, run.stderr.decode()


def refused(folder: Path, now: datetime, passphrase: str = "") -> str:
    with pytest.raises(Refusal) as caught:
        unit_key(folder, CODE, NAME, now, passphrase)
    told = "".join(traceback.format_exception(caught.value))
    assert not passphrase or passphrase not in told
    return caught.value.problem.code


def test_a_passphrase_is_set_changed_and_taken_away(folder: Path, now: datetime) -> None:
    certificate = unit_key(folder, CODE, NAME, now).certificate
    assert not has_passphrase(folder, CODE)
    set_passphrase(folder, CODE, "", "một bí mật")
    assert has_passphrase(folder, CODE)
    assert refused(folder, now) == "passphrase-needed"
    assert refused(folder, now, "không phải") == "passphrase-wrong"
    assert unit_key(folder, CODE, NAME, now, "một bí mật").certificate == certificate
    set_passphrase(folder, CODE, "một bí mật", "bí mật khác")
    assert refused(folder, now, "một bí mật") == "passphrase-wrong"
    set_passphrase(folder, CODE, "bí mật khác", "")
    assert unit_key(folder, CODE, NAME, now).certificate == certificate


def test_a_wrong_old_passphrase_changes_nothing(folder: Path, now: datetime) -> None:
    unit_key(folder, CODE, NAME, now, "đúng rồi")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(Refusal, match="passphrase-wrong"):
        set_passphrase(folder, CODE, "sai rồi", "mới")
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_the_key_file_alone_opens_nothing(folder: Path, now: datetime) -> None:
    unit_key(folder, CODE, NAME, now)
    secret = next(folder.glob("*.secret"))
    secret.write_bytes(bytes(len(secret.read_bytes())))
    assert refused(folder, now) == "passphrase-needed"
    secret.unlink()
    assert refused(folder, now) == "unit-key-secret-missing"
    with pytest.raises(Refusal, match="unit-key-missing"):
        set_passphrase(folder, "another unit", "", "x")
    assert not has_passphrase(folder, "another unit")


def test_a_half_made_key_is_made_again(folder: Path, now: datetime) -> None:
    unit_key(folder, CODE, NAME, now)
    next(folder.glob("*.p12")).unlink()
    assert unit_key(folder, CODE, NAME, now).certificate == unit_key(folder, CODE, NAME, now).certificate


def test_a_key_that_an_earlier_version_made_still_opens(tmp_path: Path, now: datetime) -> None:
    """The two files lie beside this test; they were made for it, and no unit has the key."""
    copytree(Path(__file__).parent / "data" / "unit-key", tmp_path / "keys")
    signer = unit_key(tmp_path / "keys", "huyen-son-duong", "", now, "Sơn Dương 2021")
    assert signer.certificate.fingerprint == MADE_EARLIER
    found = check(b"x", sign(b"x", signer, now))
    assert found is not None
    assert found.certificate == signer.certificate


def test_a_renewed_key_has_the_passphrase_it_was_given(folder: Path, now: datetime) -> None:
    renewed = renew_unit_key(folder, CODE, NAME, now, "một bí mật")
    assert refused(folder, now) == "passphrase-needed"
    assert unit_key(folder, CODE, NAME, now, "một bí mật").certificate == renewed.certificate


def test_a_damaged_key_file_is_told(folder: Path, now: datetime) -> None:
    unit_key(folder, CODE, NAME, now)
    path = next(folder.glob("*.p12"))
    path.write_bytes(path.read_bytes()[:-1])
    assert refused(folder, now) == "key-file-unreadable"


def test_a_key_made_under_a_wrong_clock_is_refused_and_can_be_renewed(folder: Path, now: datetime) -> None:
    unit_key(folder, CODE, NAME, now + timedelta(days=4000))
    assert refused(folder, now) == "certificate-not-yet-valid"
    assert refused(folder, now + timedelta(days=8000)) == "certificate-expired"
    renewed = renew_unit_key(folder, CODE, NAME, now)
    assert unit_key(folder, CODE, NAME, now).certificate == renewed.certificate
    assert len(list(folder.iterdir())) == 4  # the old pair is kept
    assert unit_key(folder, CODE, NAME, now - timedelta(hours=12)).certificate == renewed.certificate


def test_no_key_is_made_under_an_impossible_clock(folder: Path, now: datetime) -> None:
    assert refused(folder, now.replace(year=2098)) == "clock-impossible"
    assert not folder.exists()


def test_when_a_key_was_made_is_told_by_the_clock_of_then(folder: Path, now: datetime) -> None:
    assert made_at(unit_key(folder, CODE, NAME, now).certificate) == now.replace(microsecond=0)


def test_of_a_damaged_key_nobody_can_say_whether_it_has_a_passphrase(folder: Path, now: datetime) -> None:
    unit_key(folder, CODE, NAME, now)
    path = next(folder.glob("*.p12"))
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(Refusal, match="key-file-unreadable"):
        has_passphrase(folder, CODE)
