"""Signing by the command line: a further signature on a package, a dossier from desk to desk, files by themselves."""

import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from signing import container
from tests.end_to_end.commands import CommandLine, package_in
from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN, SoftTokens

SystemProgram = Callable[[str], Path]


@pytest.fixture
def key(run: CommandLine, package: Path, secrets: Secrets, tmp_path: Path) -> tuple[str | Path, ...]:
    """The arguments of a key file, whose passphrase is kept."""
    assert package.exists()
    file, passphrase = tmp_path / "khoa.p12", secrets.file("Bản sao 7391 kín")
    assert run("key", "export", file, "--passphrase-file", passphrase).status == 0
    return ("--key", file, "--passphrase-file", passphrase)


def test_a_package_gets_one_more_pair_and_nothing_else_changes(
    run: CommandLine,
    package: Path,
    key: tuple[str | Path, ...],
    system_program: SystemProgram,
    tmp_path: Path,
) -> None:
    before = container.read(package.read_bytes())
    signed = run("sign", package, *key, "--role", "Cơ quan, tổ chức", "--letter-number", "15/BC-UBND")
    assert (signed.status, str(package) in signed.sentences) == (0, True)
    after = container.read(package.read_bytes())
    assert after.keys() - before.keys() == {"META-INF/ASiCManifest002.xml", "META-INF/signature002.p7s"}
    assert all(after[name] == data for name, data in before.items())
    manifest = after["META-INF/ASiCManifest002.xml"]
    assert all(name.encode() in manifest for name in before)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path / "trong")
    inside = tmp_path / "trong" / "META-INF"
    words = ["cms", "-verify", "-binary", "-noverify", "-inform", "DER", "-in", inside / "signature002.p7s"]
    words += ["-content", inside / "ASiCManifest002.xml", "-out", "/dev/null"]
    assert (
        subprocess.run([system_program("openssl"), *words], capture_output=True, check=False).returncode == 0
    )
    (verdict,) = run("verify", package, "--json", "--accept-unregistered").json
    assert [signer["role"] for signer in verdict["signers"]] == ["", "Cơ quan, tổ chức"]
    assert verdict["letter"]["number"] == "15/BC-UBND"


def test_a_dossier_goes_from_hand_to_hand(
    run: CommandLine,
    package: Path,
    key: tuple[str | Path, ...],
    system_program: SystemProgram,
    tmp_path: Path,
) -> None:
    assert package.exists()
    assert run("set", "contact.phone=0207 999", "explanation=Sửa số điện thoại").status == 0
    out = tmp_path / "trinh"
    out.mkdir()
    assert run("present", "--out", out).status == 0
    (dossier,) = out.glob("*/*.asice")
    other = tmp_path / "máy hai" / "dữ liệu.sqlite3"
    head = run("sign", dossier, *key, "--role", "Thủ trưởng đơn vị", on=other)
    assert head.status == 0
    assert not any(name.startswith("META-INF") for name in container.read(dossier.read_bytes()))
    issued = run(
        *("sign", dossier, *key, "--role", "Cơ quan, tổ chức"),
        *("--letter-number", "16", "--letter-date", "1/6/2021"),
        on=other,
    )
    assert issued.status == 0
    (made,) = (path for path in dossier.parent.glob("*.asice") if path != dossier)
    assert str(made) in issued.sentences
    (verdict,) = run("verify", made, "--json", "--accept-unregistered", on=other).json
    assert [one["role"] for one in verdict["inside"]] == ["Thủ trưởng đơn vị", "Cơ quan, tổ chức"]
    assert (verdict["problems"], verdict["letter"]) == ([], {"number": "16", "date": "2021-06-01"})
    report = tmp_path / "bao-cao.pdf"
    report.write_bytes(container.read(made.read_bytes())["bao-cao.pdf"])
    said = subprocess.run(
        [system_program("pdfsig"), report], capture_output=True, text=True, check=False
    ).stdout
    assert said.count("Signature is Valid") == 2
    assert run("sign", made, *key, on=other).status == 0


def test_files_by_themselves_and_one_that_is_none_stops_no_other(
    run: CommandLine, package: Path, key: tuple[str | Path, ...], tmp_path: Path
) -> None:
    folder = package.with_suffix("")
    book, report, text = tmp_path / "a.xlsx", tmp_path / "b.pdf", tmp_path / "c.txt"
    book.write_bytes((folder / "phu-luc-1.xlsx").read_bytes())
    report.write_bytes((folder / "bao-cao.pdf").read_bytes())
    text.write_text("không phải tệp ký được", encoding="utf-8")
    answered = run("sign", book, text, report, *key, "--role", "Người lập biểu")
    assert (answered.status, answered.sentences.count("Đã ký")) == (1, 2)
    assert "c.txt" in answered.sentences
    for verdict in run("verify", book, report, "--json", "--accept-unregistered").json:
        assert (verdict["problems"], verdict["intact"], verdict["complete"]) == ([], True, True)
        assert [one["role"] for one in verdict["signers"]] == ["", "Người lập biểu"]


def test_one_pin_signs_workbooks_pdf_and_package(
    run: CommandLine, package: Path, tokens: SoftTokens, secrets: Secrets, tmp_path: Path
) -> None:
    assert package.exists()
    out = tmp_path / "token"
    out.mkdir()
    words = ("--pkcs11", tokens.library, "--token", "P-256", "--pin-file", secrets.file(PIN))
    exported = run("export", "--out", out, *words, "--role", "Thủ trưởng đơn vị")
    assert exported.status == 0, exported.sentences
    (verdict,) = run("verify", package_in(out), "--json", "--accept-unregistered").json
    assert (verdict["problems"], len(verdict["signers"]), len(verdict["inside"])) == ([], 1, 1)
    assert verdict["inside"][0]["code"] == verdict["signers"][0]["code"]
