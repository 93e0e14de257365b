"""What others say of our files: OpenSSL of the signature, a second reader of the manifest, LibreOffice of numbers."""

import base64
import csv
import hashlib
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.end_to_end.commands import PEOPLE, ROUND, UNIT, CommandLine, district_rows, package_in

SPACES = {"asic": "http://uri.etsi.org/02918/v1.2.1#", "ds": "http://www.w3.org/2000/09/xmldsig#"}
SystemProgram = Callable[[str], Path]


@pytest.fixture
def exported(run: CommandLine, district_workbooks: list[Path], tmp_path: Path) -> Path:
    """The folder a district exported its 470 procedures to."""
    run("start", "--unit", UNIT, "--round", ROUND)
    run("set", *PEOPLE)
    run("import", *district_workbooks)
    target = tmp_path / "usb"
    target.mkdir()
    assert run("export", "--out", target).status == 0
    return target


def test_openssl_accepts_the_signature(exported: Path, tmp_path: Path, system_program: SystemProgram) -> None:
    with zipfile.ZipFile(package_in(exported)) as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "META-INF"
    command = [system_program("openssl"), "cms", "-verify", "-binary", "-noverify", "-inform", "DER"]
    command += [
        "-in",
        folder / "signature001.p7s",
        "-content",
        folder / "ASiCManifest001.xml",
        "-out",
        "/dev/null",
    ]
    answered = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answered.returncode == 0, answered.stderr


def test_the_manifest_lists_every_member_with_its_hash(exported: Path) -> None:
    with zipfile.ZipFile(package_in(exported)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
        assert archive.testzip() is None
    assert next(iter(members)) == "mimetype"
    assert members["mimetype"] == b"application/vnd.etsi.asic-e+zip"
    manifest = ElementTree.fromstring(members["META-INF/ASiCManifest001.xml"])
    listed: dict[str, str] = {}
    for reference in manifest.findall("asic:DataObjectReference", SPACES):
        listed[str(reference.get("URI"))] = str(reference.findtext("ds:DigestValue", namespaces=SPACES))
    payload = {name for name in members if name != "mimetype" and not name.startswith("META-INF/")}
    assert listed.keys() == payload
    for name in payload:
        assert base64.b64decode(listed[name]) == hashlib.sha256(members[name]).digest()
    for name in payload - {"submission.json"}:
        assert (exported / name).read_bytes() == members[name]


def test_libreoffice_reads_the_same_numbers(
    exported: Path, tmp_path: Path, system_program: SystemProgram
) -> None:
    workbooks = sorted(exported.glob("*/*.xlsx"))
    command = [system_program("soffice"), "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", tmp_path, *workbooks]
    subprocess.run(command, capture_output=True, check=True)
    tables = {path.stem: _table(tmp_path / f"{path.stem}.csv") for path in workbooks}
    counted = Counter((row["tier"], "234"[number % 3]) for number, row in enumerate(district_rows()))
    for words, tier in (("Cấp huyện", "district"), ("Cấp xã", "commune")):
        levels = [counted[(tier, level)] for level in "234"]
        row = next(row for row in tables["phu-luc-1"] if row[0] == words)
        assert [int(cell) for cell in row[1:5]] == [sum(levels), *levels]
    names = Counter(row[1] for row in tables["phu-luc-2"] if row[0].isdecimal())
    assert names == Counter(row["name"] for row in district_rows())
    decided = [row for name in ("phu-luc-3", "phu-luc-4") for row in tables[name] if row[0].isdecimal()]
    assert len(decided) == counted.total() - sum(
        count for (_, level), count in counted.items() if level == "4"
    )


def _table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
