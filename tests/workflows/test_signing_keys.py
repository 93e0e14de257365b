"""Every source of a key gives a signer; what is typed to open it stands nowhere afterwards."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from signing.key_backup import backup_unit_key
from signing.unit_keys import set_passphrase
from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN, SoftTokens
from tests.workflows.offices import RESOURCES, filled
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.office import Library, Office
from workflows.signing_keys import KeyFile, KeySource, Token, UnitKey, key_folder, signer_for
from workflows.token_drivers import modules_for, modules_there, token_drivers
from workflows.tokens import plugged_in
from workflows.unit_key_backup import export_unit_key, import_unit_key, new_unit_key
from workflows.working import WorkingSubmission

BACKUP = "Bản sao 7391 kín"


@pytest.fixture
def working(office: Office) -> WorkingSubmission:
    return filled(office)


def exported(working: WorkingSubmission, folder: Path, source: KeySource) -> str:
    return export(working, ExportRequest((to_folder(folder),), source)).signer_code


def test_a_report_is_signed_by_each_source(
    working: WorkingSubmission, tokens: SoftTokens, secrets: Secrets, tmp_path: Path, usb: Path
) -> None:
    secrets.keep(PIN)
    own = exported(working, usb, UnitKey())
    submission, path = working.tree.submission, tmp_path / "khoa.p12"
    assert export_unit_key(working.office, submission, path, secrets.keep(BACKUP)).short_code == own
    assert exported(working, usb, KeyFile(path, BACKUP)) == own
    by_token = exported(working, usb, Token(PIN, "RSA", tokens.library))
    assert by_token == tokens.people["rsa"].certificate.short_code


def test_a_token_is_opened_once_for_a_round(working: WorkingSubmission, tokens: SoftTokens) -> None:
    source = Token(PIN, "P-256", tokens.library)
    with signer_for(working.office, working.tree.submission, source) as signer:
        assert len({signer.sign(bytes([number])) for number in range(7)}) == 7


@pytest.mark.parametrize("fault", ["removed", "crash-signing", "wrong-value", "failing"])
def test_a_token_that_fails_leaves_the_report_as_it_was(
    working: WorkingSubmission, faulty: Callable[[str], str], secrets: Secrets, usb: Path, fault: str
) -> None:
    codes = {
        "removed": "token-removed",
        "crash-signing": "token-driver-crashed",
        "wrong-value": "token-signature-wrong",
        "failing": "token-signing-failed",
    }
    before = working.tree
    with secrets.refused(codes[fault]):
        exported(working, usb, Token(secrets.keep(PIN), "RSA", Path(faulty(fault))))
    assert working.tree == before
    assert list(usb.iterdir()) == []
    assert exported(working, usb, Token(PIN, "RSA", Path(faulty("")))) != ""


def test_an_export_that_is_cancelled_stops_the_token(
    working: WorkingSubmission, faulty: Callable[[str], str], secrets: Secrets, usb: Path
) -> None:
    asked = list[str]()

    def watch(step: str, _done: int, _total: int) -> bool:
        asked.append(step)
        return len(asked) < 5

    request = ExportRequest((to_folder(usb),), Token(PIN, "RSA", Path(faulty("hang-login"))))
    with secrets.refused("cancelled"):
        export(working, request, watch)
    assert set(asked) == {"signing-key"}


def test_no_secret_shows_in_a_source() -> None:
    shown = f"{UnitKey(BACKUP)} {KeyFile(Path('x.p12'), BACKUP)} {Token(PIN, 'RSA')}"
    shown += repr(ExportRequest((), Token(PIN)))
    assert BACKUP not in shown
    assert PIN not in shown


def test_tokens_are_listed_with_what_forbids_signing(working: WorkingSubmission, tokens: SoftTokens) -> None:
    found = plugged_in(working.office, tokens.library)
    by_label = {token.label: token for token in found.tokens}
    assert found.problems == ()
    (good,) = by_label["RSA"].certificates
    assert (good.name, good.problems) == ("Trần Văn Bình", ())
    for label, code in (
        ("HET HAN", "certificate-expired"),
        ("KHONG KY", "certificate-not-for-signing"),
        ("YEU", "key-kind-unsupported"),
    ):
        (one,) = by_label[label].certificates
        assert [problem.code for problem in one.problems] == [code]


def test_drivers_are_found_in_their_usual_places_or_chosen(
    office: Office, secrets: Secrets, tmp_path: Path
) -> None:
    there = {file for driver in token_drivers(RESOURCES) for file in driver.files if driver.name == "Bit4id"}
    (module, *more) = modules_there(RESOURCES, lambda path: str(path) in there)
    assert module.name == "Bit4id"
    assert all(one.name == "Bit4id" for one in more)
    with secrets.refused("file-missing"):
        modules_for(office, tmp_path / "nowhere.so")
    (tmp_path / "pkcs11_modules.json").write_text('{"drivers": []}', encoding="utf-8")
    bare = office._replace(library=Library(tmp_path))
    with secrets.refused("token-driver-missing"):
        plugged_in(bare)


def test_without_a_chosen_driver_all_that_are_there_are_asked(
    working: WorkingSubmission, tokens: SoftTokens, tmp_path: Path
) -> None:
    office, listed = working.office, tmp_path / "pkcs11_modules.json"
    listed.write_text(
        f'{{"drivers": [{{"name": "SoftHSM", "files": ["{tokens.library}"]}}]}}', encoding="utf-8"
    )
    bare = office._replace(library=Library(tmp_path))
    assert {token.module.name for token in plugged_in(bare).tokens} == {"SoftHSM"}
    with signer_for(bare, working.tree.submission, Token(PIN, "RSA")) as signer:
        assert signer.certificate == tokens.people["rsa"].certificate


def test_one_driver_with_two_names_counts_once(tmp_path: Path) -> None:
    (tmp_path / "real.so").write_bytes(b"")
    (tmp_path / "link.so").symlink_to(tmp_path / "real.so")
    listed = f'{{"drivers": [{{"name": "Hai", "files": ["{tmp_path}/link.so", "{tmp_path}/real.so"]}}]}}'
    (tmp_path / "pkcs11_modules.json").write_text(listed, encoding="utf-8")
    assert [module.path.name for module in modules_there(tmp_path)] == ["link.so"]


def test_the_unit_key_is_backed_up_and_taken_back(
    working: WorkingSubmission, other_office: Office, secrets: Secrets, tmp_path: Path
) -> None:
    office, submission, path = working.office, working.tree.submission, tmp_path / "khoa.p12"
    made = new_unit_key(office, submission)
    with secrets.refused("unit-key-exists"):
        new_unit_key(office, submission)
    export_unit_key(office, submission, path, secrets.keep(BACKUP))
    with secrets.refused("backup-exists"):
        export_unit_key(office, submission, path, BACKUP)
    there = filled(other_office).tree.submission
    assert import_unit_key(other_office, there, path, BACKUP) == made
    new_unit_key(other_office, there, replace=True)
    with secrets.refused("unit-key-exists"):
        import_unit_key(other_office, there, path, BACKUP)
    assert import_unit_key(other_office, there, path, BACKUP, replace=True) == made


def test_a_backup_can_be_signed_with_until_it_runs_out(
    working: WorkingSubmission, secrets: Secrets, tmp_path: Path
) -> None:
    office, submission, path = working.office, working.tree.submission, tmp_path / "khoa.p12"
    new_unit_key(office, submission)
    set_passphrase(key_folder(office), submission.unit_code, "", secrets.keep("Khóa riêng 2208"))
    path.write_bytes(
        backup_unit_key(key_folder(office), submission.unit_code, "Khóa riêng 2208", secrets.keep(BACKUP))
    )
    later = office._replace(now=lambda: office.now() + timedelta(days=4000))
    with secrets.refused("certificate-expired"), signer_for(later, submission, KeyFile(path, BACKUP)):
        pass
