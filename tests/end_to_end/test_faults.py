"""Bad input and failing hardware, by command line: each gets its sentence, and store and target stay as they were."""

import errno
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from storage.files import Calls
from tests.end_to_end.commands import ROUND, UNIT, Answer, CommandLine, package_in
from workflows.delivering import deliver

Damage = Callable[[bytes], bytes]


def snapshot(run: CommandLine) -> object:
    return run("show", "--json").json


def with_member(data: bytes, name: str, body: bytes) -> bytes:
    path = Path("changed.zip")
    path.write_bytes(data)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, body)
    return path.read_bytes()


DAMAGES: dict[str, tuple[Damage, str]] = {
    "cut off": (lambda data: data[: len(data) // 2], "cắt cụt"),
    "one byte": (lambda data: data[:5000] + bytes([data[5000] ^ 1]) + data[5001:], "sửa"),
    "unlisted member": (lambda data: with_member(data, "la.txt", b"x"), "gói gốc"),
    "duplicate member": (lambda data: with_member(data, "submission.json", b"{}"), "gói gốc"),
    "path in a name": (lambda data: with_member(data, "../la.txt", b"x"), "gói"),
    "bomb": (lambda _: b"PK\x03\x04" + b"\0" * 100, "gói"),
    "no package": (lambda _: b"day la thu", "không phải gói báo cáo"),
    "empty": (lambda _: b"", "rỗng"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_package_is_refused(run: CommandLine, package: Path, tmp_path: Path, damage: str) -> None:
    change, expected = DAMAGES[damage]
    damaged = tmp_path / "gói hỏng.asice"
    damaged.write_bytes(change(package.read_bytes()))
    before = snapshot(run)

    verified = run("verify", damaged, "--json", "--accept-unregistered")
    assert verified.status == 1
    (verdict,) = verified.json
    assert verdict["file"] == damaged.name
    assert not (verdict["intact"] and verdict["complete"] and verdict["signed"] and not verdict["problems"])
    assert expected in " ".join(verdict["problems"])

    revised = run("revise", damaged)
    assert revised.status == 2
    assert expected in revised.sentences
    assert snapshot(run) == before


def test_one_damaged_file_does_not_stop_the_others(run: CommandLine, package: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "x.asice"
    damaged.write_bytes(package.read_bytes()[:-1])
    renamed = shutil.copyfile(package, tmp_path / "gói.zip")  # where a mail gateway wants .zip
    answered = run("verify", damaged, renamed, "--json", "--accept-unregistered")
    assert answered.status == 1
    assert [bool(verdict["problems"]) for verdict in answered.json] == [True, False]


def test_a_missing_file_is_wrong_use(run: CommandLine, package: Path) -> None:
    assert package.exists()
    for command in ("verify", "revise", "import"):
        answered = run(command, "không có.asice")
        assert answered.status == 2
        assert "không có.asice" in answered.sentences


def test_a_workbook_that_is_none(run: CommandLine, package: Path, tmp_path: Path) -> None:
    assert package.exists()
    before = snapshot(run)
    fake = tmp_path / "phụ lục.xlsx"
    fake.write_bytes(b"<html>khong phai Excel</html>")
    answered = run("import", fake)
    assert answered.status == 2
    assert "phụ lục.xlsx" in answered.sentences
    assert snapshot(run) == before


def key_file(folder: Path, *, valid_from: datetime, valid_to: datetime) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Trần Thị B")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(valid_from)
        .not_valid_after(valid_to)
        .sign(key, hashes.SHA256())
    )
    path = folder / "khoa.p12"
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(b"k", key, certificate, None, BestAvailableEncryption(b"dung"))
    )
    (folder / "dung.txt").write_text("dung\n", encoding="utf-8")
    (folder / "sai.txt").write_text("sai", encoding="utf-8")
    return path


def test_keys_that_do_not_sign(run: CommandLine, package: Path, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    good = key_file(tmp_path, valid_from=now - timedelta(days=1), valid_to=now + timedelta(days=9))
    target = tmp_path / "ra"
    target.mkdir()

    def export(word: str) -> Answer:
        return run("export", "--out", target, "--key", good, "--passphrase-file", tmp_path / word)

    wrong = export("sai.txt")
    assert (wrong.status, list(target.iterdir())) == (2, [])
    assert "Mật khẩu" in wrong.sentences
    assert "sai" not in wrong.sentences.replace("Sai", "")
    assert export("dung.txt").status == 0
    (verdict,) = run("verify", package_in(target), "--json", "--accept-unregistered").json
    assert [signer["name"] for signer in verdict["signers"]] == ["Trần Thị B"]
    assert package.exists()

    key_file(tmp_path, valid_from=now - timedelta(days=9), valid_to=now - timedelta(days=1))
    expired = export("dung.txt")
    assert expired.status == 2
    assert "hết hạn" in expired.sentences


def test_a_target_that_vanished(run: CommandLine, package: Path, tmp_path: Path) -> None:
    answered = run("export", "--out", tmp_path / "USB đã rút")
    assert answered.status == 2
    assert "Gói vẫn còn trên máy này" in answered.sentences
    assert package.name in answered.sentences


@pytest.mark.parametrize(
    ("code", "words"), [(errno.ENOSPC, "đã đầy"), (errno.EROFS, "không cho ghi"), (errno.EIO, "đã bị rút")]
)
def test_a_target_that_fails(
    run: CommandLine, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    target = tmp_path / "usb"
    before = {path.name: path.read_bytes() for path in target.rglob("*.*")}

    def failing_write(_descriptor: int, _data: memoryview) -> int:
        raise OSError(code, os.strerror(code))

    on_a_bad_stick = partial(deliver, calls=Calls(write=failing_write))
    monkeypatch.setattr("workflows.exporting.deliver", on_a_bad_stick)
    answered = run("export", "--out", target)
    assert answered.status == 2
    assert words in answered.sentences
    assert {path.name: path.read_bytes() for path in target.rglob("*.*")} == before
    assert package.exists()


def test_a_clock_that_is_years_off(run: CommandLine, package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long_ago = datetime(2009, 1, 1, tzinfo=UTC)
    monkeypatch.setattr("main.wall_clock", lambda: long_ago)
    (verdict,) = run("verify", package, "--json", "--accept-unregistered").json
    assert "đồng hồ" in " ".join(verdict["problems"])
    answered = run("export", "--out", package.parent)
    assert answered.status == 2
    assert "đồng hồ" in answered.sentences


def test_a_store_from_a_newer_version(run: CommandLine, package: Path, store: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(store)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = store.read_bytes()
    for words in (("check",), ("set", "contact.name=X")):
        answered = run(*words)
        assert answered.status == 2
        assert "bản chương trình mới hơn" in answered.sentences
    assert store.read_bytes() == before
    assert package.exists()


def test_a_damaged_store_names_its_last_good_backup(run: CommandLine, package: Path, store: Path) -> None:
    assert run("backup").status == 0
    shown = snapshot(run)
    store.write_bytes(b"\0" * 8192)
    answered = run("check")
    assert answered.status == 2
    (backup,) = store.parent.glob("*-sao-luu/*.sqlite3")
    assert str(backup) in answered.sentences
    assert run("restore", backup).status == 0
    assert snapshot(run) == shown
    assert list(store.parent.glob("*hong*"))  # the damaged file is kept
    assert package.exists()


def test_a_locked_store_names_who_holds_it(run: CommandLine, package: Path, store: Path) -> None:
    import main

    with main.open_office(store).store:
        refused = run("set", "contact.name=X")
        assert refused.status == 2
        assert main.identity().user in refused.sentences
        assert main.identity().host in refused.sentences
        assert run("totals", "--json").status == 0  # looking is always possible
    assert package.exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("deadline", "20/5/2021"),
        ("profile", "tt-la"),
        ("units", [{"code": "", "name": "x", "kind": "district"}]),
    ],
)
def test_a_round_file_with_a_mistake(run: CommandLine, tmp_path: Path, key: str, value: object) -> None:
    import main

    document = json.loads((main.RESOURCES / "rounds" / f"{ROUND}.json").read_text(encoding="utf-8"))
    path = tmp_path / "đợt mới.json"
    path.write_text(json.dumps({**document, "id": "moi", key: value}), encoding="utf-8")
    answered = run("start", "--unit", UNIT, "--round", path)
    assert answered.status == 2
    assert "đợt mới.json" in answered.sentences or "tt-la" in answered.sentences
    assert run("list", "--json").json == []


def test_a_round_file_takes_over_a_round_typed_in_from_the_letter(
    run: CommandLine, store: Path, tmp_path: Path
) -> None:
    import main
    from workflows.rounds import typed_round
    from workflows.starting import start_in, unit_of

    store.parent.mkdir(parents=True, exist_ok=True)
    office = main.open_office(store)
    with office.store:
        typed = typed_round(
            office, title="Rà soát", number="12/STTTT-CNTT", letter_date="2021-05-04", year=2021,
            deadline="2021-05-20", department="Sở TTTT", profile="tt32-2017",
        )  # fmt: skip
        start_in(office, typed, unit_of(typed, UNIT))
    document = json.loads((main.RESOURCES / "rounds" / f"{ROUND}.json").read_text(encoding="utf-8"))
    document |= {"id": "dot-2021", "letter": {"title": "Rà soát", "number": "12/STTTT-CNTT"}}
    path = tmp_path / "dot.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    assert run("start", "--unit", UNIT, "--round", path).status == 0
    (listed,) = run("list", "--json").json
    assert (listed["round"], listed["unit_code"]) == ("dot-2021", "huyen-son-duong")
