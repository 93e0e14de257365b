"""The unit's key on this PC: made anew, kept as a backup, taken back from one."""

from pathlib import Path

from models.problems import Refusal
from models.records import Submission
from signing.certificates import Certificate
from signing.key_backup import backup_unit_key, restore_unit_key
from signing.unit_keys import has_key, open_unit_key, renew_unit_key
from storage.files import write_safely
from workflows.keeping import read_file
from workflows.office import Office
from workflows.signing_keys import key_folder


def new_unit_key(
    office: Office, submission: Submission, passphrase: str = "", *, replace: bool = False
) -> Certificate:
    """A new key for the unit. Refusal `unit-key-exists` unless `replace`: the old one is then kept beside it."""
    folder = key_folder(office)
    if has_key(folder, submission.unit_code) and not replace:
        raise Refusal("unit-key-exists")
    code, name = submission.unit_code, submission.unit_name
    return renew_unit_key(folder, code, name, office.now(), passphrase).certificate


def export_unit_key(
    office: Office, submission: Submission, path: Path, of_backup: str, passphrase: str = ""
) -> Certificate:
    """Write the unit's key into a file that only `of_backup` opens. Refusal `backup-exists` rather than overwrite."""
    folder = key_folder(office)
    data = backup_unit_key(folder, submission.unit_code, passphrase, of_backup)
    if path.exists():
        raise Refusal("backup-exists", path=str(path))
    write_safely(path, data)
    return open_unit_key(folder, submission.unit_code, passphrase).certificate


def import_unit_key(
    office: Office, submission: Submission, path: Path, of_backup: str, *, replace: bool = False
) -> Certificate:
    """Take the key in a backup as the unit's own. Refusal `unit-key-exists` asks before another one is replaced."""
    data = read_file(path)
    restored = restore_unit_key(
        key_folder(office), submission.unit_code, data, of_backup, office.now(), replace=replace
    )
    return restored.certificate
