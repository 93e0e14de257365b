"""The unit's key as a backup: it opens on another PC, with its passphrase alone, for its own unit alone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from signing.key_backup import LEAST_PASSPHRASE, backup_unit_key, restore_unit_key
from signing.keys import PrivateKey, open_p12
from signing.unit_keys import has_key, is_of_unit, open_unit_key, set_passphrase, unit_key
from tests.secrets_kept import Secrets

NOW = datetime(2021, 5, 18, 9, 30, tzinfo=UTC)
CODE, NAME = "H57.25.01", "UBND huyện Sơn Dương"
BACKUP, LOCK = "Bản sao 7391 kín", "Khóa riêng 2208"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    unit_key(tmp_path / "khoa", CODE, NAME, NOW)
    return tmp_path / "khoa"


def test_a_backup_opens_on_another_pc(folder: Path, tmp_path: Path, secrets: Secrets) -> None:
    data = backup_unit_key(folder, CODE, "", secrets.keep(BACKUP))
    own = open_unit_key(folder, CODE)
    taken = restore_unit_key(tmp_path / "pc2", CODE, data, BACKUP, NOW)
    assert taken.certificate == own.certificate
    there = open_unit_key(tmp_path / "pc2", CODE)
    assert there.certificate.short_code == own.certificate.short_code
    assert there.key.private_numbers() == own.key.private_numbers()


def test_a_key_with_a_passphrase_is_backed_up_with_it(folder: Path, secrets: Secrets) -> None:
    set_passphrase(folder, CODE, "", secrets.keep(LOCK))
    with secrets.refused("passphrase-needed"):
        backup_unit_key(folder, CODE, "", BACKUP)
    with secrets.refused("passphrase-wrong"):
        backup_unit_key(folder, CODE, "something else", BACKUP)
    data = backup_unit_key(folder, CODE, LOCK, secrets.keep(BACKUP))
    assert open_p12(data, BACKUP, NOW)
    with secrets.refused("passphrase-wrong"):
        open_p12(data, LOCK, NOW)


@pytest.mark.parametrize("short", ["", " " * LEAST_PASSPHRASE, "1234567", "e\N{COMBINING ACUTE ACCENT}" * 7])
def test_no_backup_without_a_passphrase(folder: Path, secrets: Secrets, short: str) -> None:
    with secrets.refused("backup-passphrase-short"):
        backup_unit_key(folder, CODE, "", short)


def test_eight_letters_are_a_passphrase(folder: Path) -> None:
    assert open_p12(backup_unit_key(folder, CODE, "", "12345678"), "12345678", NOW)


@pytest.mark.parametrize(
    ("passphrase", "days", "code"),
    [("", 0, "passphrase-needed"), ("wrong", 0, "passphrase-wrong"), (BACKUP, 4000, "certificate-expired")],
)
def test_what_does_not_open_or_fit_is_not_taken(
    folder: Path, tmp_path: Path, secrets: Secrets, passphrase: str, days: int, code: str
) -> None:
    data = backup_unit_key(folder, CODE, "", BACKUP)
    with secrets.refused(code):
        restore_unit_key(tmp_path / "pc2", CODE, data, passphrase, NOW + timedelta(days=days))
    with secrets.refused("key-file-unreadable"):
        restore_unit_key(tmp_path / "pc2", CODE, data[:40], BACKUP, NOW)
    assert not has_key(tmp_path / "pc2", CODE)


def test_the_key_of_another_unit_or_person_is_not_taken(
    folder: Path,
    tmp_path: Path,
    secrets: Secrets,
    p12: Callable[..., bytes],
    ec_key: PrivateKey,
    passphrase: str,
) -> None:
    data = backup_unit_key(folder, CODE, "", BACKUP)
    with secrets.refused("unit-key-of-other"):
        restore_unit_key(tmp_path / "pc2", "H57.99", data, BACKUP, NOW)
    with secrets.refused("unit-key-of-other"):
        restore_unit_key(tmp_path / "pc2", CODE, p12(ec_key), passphrase, NOW)


def test_another_key_is_replaced_only_when_asked_for_and_kept(
    folder: Path, tmp_path: Path, secrets: Secrets
) -> None:
    data = backup_unit_key(folder, CODE, "", BACKUP)
    other = unit_key(tmp_path / "pc2", CODE, NAME, NOW)
    with secrets.refused("unit-key-exists"):
        restore_unit_key(tmp_path / "pc2", CODE, data, BACKUP, NOW)
    assert open_unit_key(tmp_path / "pc2", CODE).certificate == other.certificate
    taken = restore_unit_key(tmp_path / "pc2", CODE, data, BACKUP, NOW, replace=True)
    assert open_unit_key(tmp_path / "pc2", CODE).certificate == taken.certificate != other.certificate
    assert len(list((tmp_path / "pc2").glob("*.20210518093000"))) == 2


def test_the_same_key_needs_no_question_and_a_locked_one_does(folder: Path, secrets: Secrets) -> None:
    data = backup_unit_key(folder, CODE, "", BACKUP)
    restore_unit_key(folder, CODE, data, BACKUP, NOW)
    set_passphrase(folder, CODE, "", LOCK)
    with secrets.refused("unit-key-exists"):
        restore_unit_key(folder, CODE, data, BACKUP, NOW)


@pytest.mark.parametrize("code", ["", "H57.25.01", "Mã có dấu", "x" * 80])
def test_a_key_knows_its_unit(tmp_path: Path, code: str) -> None:
    certificate = unit_key(tmp_path, code, NAME, NOW).certificate
    assert is_of_unit(certificate, code)
    assert not is_of_unit(certificate, "another")
