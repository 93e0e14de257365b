"""Signed files of every kind that a clerk meets, written into a folder; and whom to trust for that."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from cryptography import x509

from signing.cades import sign
from signing.container import write
from signing.container.statements import Statement
from signing.keys import KeySigner
from signing.pdf import sign_pdf
from signing.seal import seal, sign_package
from tests.signing.authority_samples import DAY, Party, party, revoking
from tests.ui.sample_pdfs import lying
from tests.workflows.forging import consistent, document
from workflows.office import Office

SIGNED_AT = datetime.fromisoformat("2021-05-10T15:30:00+07:00")
START = SIGNED_AT - 300 * DAY
UNIT = "UBND huyện Sơn Dương"
STAMP = Statement("Cơ quan, tổ chức", "125/UBND-VP", "2021-05-11")


@cache
def people() -> dict[str, Party]:
    """CAs and those they gave certificates to, made once: keys take their time."""
    root = party("CA chuyên dùng Chính phủ", ca=True, start=START)
    return {
        "ca": root,
        "leader": party("Nguyễn Văn Bình", root, start=START),
        "revoked": party("Trần Thị Hoa", root, start=START),
        "short": party("Lê Văn Cường", root, start=START, end=SIGNED_AT + DAY),
        "office": party("Ủy ban nhân dân huyện Sơn Dương", root, start=START),
        "stranger": party("UBND huyện Yên Sơn", start=START),
        "other stranger": party("UBND huyện Yên Sơn", start=START),
        "old": party("Phạm Văn Dũng", root, start=START, end=SIGNED_AT - DAY),
    }


def report(office: Office, signer: KeySigner, *, draft: bool = False, **submission: Any) -> bytes:
    said: dict[str, Any] = {"unit_name": UNIT, "unit_code": "huyen-son-duong", **submission}
    return seal(consistent(replace(document(office, **said), draft=draft)), signer, SIGNED_AT)


def unsigned(office: Office) -> bytes:
    return write(consistent(document(office, unit_name="Sở Tư pháp", unit_code="so-tu-phap")))


def foreign(signer: KeySigner, folder: Path) -> bytes:
    """A container of another program."""
    body = b"%PDF-1.7"
    path = folder / "tạm.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", b"application/vnd.etsi.asic-s+zip")
        archive.writestr("a.pdf", body)
        archive.writestr("META-INF/signature.p7s", sign(body, signer, SIGNED_AT))
    data = path.read_bytes()
    path.unlink()
    return data


def altered(data: bytes) -> bytes:
    """One letter of a name is another."""
    return data.replace("Đăng ký khai sinh".encode(), "Đăng ký khai tinh".encode(), 1)


def write_samples(office: Office, folder: Path) -> dict[str, Path]:
    """A file of each kind, by what it is."""
    who = {name: one.signer for name, one in people().items()}
    good = report(office, who["leader"])
    other: dict[str, Any] = {"unit_name": "UBND huyện Yên Sơn", "unit_code": "huyen-yen-son"}
    made = {
        "good": ("Báo cáo Sơn Dương lần 1.asice", sign_package(good, who["office"], SIGNED_AT, STAMP)),
        "stranger": ("Báo cáo Yên Sơn.asice", report(office, who["stranger"], **other)),
        "draft": ("Bản nháp.asice", report(office, who["leader"], draft=True)),
        "revoked": (
            "Thu hồi.asice",
            report(office, who["revoked"], unit_name="Sở Y tế", unit_code="so-y-te"),
        ),
        "ran out": (
            "Hết hạn sau.asice",
            report(office, who["short"], unit_name="Sở Nội vụ", unit_code="so-noi-vu"),
        ),
        "expired": (
            "Hết hạn trước.asice",
            report(office, who["old"], unit_name="Sở Y tế", unit_code="so-y-te"),
        ),
        "altered": ("Bị sửa.asice", altered(good)),
        "cut": ("Chép dở.asice", good[:-2000]),
        "unsigned": ("Chưa ký.asice", unsigned(office)),
        "foreign": ("Công văn nơi khác.asice", foreign(who["leader"], folder)),
        "pdf": ("Công văn 125.pdf", sign_pdf(lying(1), who["leader"], SIGNED_AT, None, "Thủ trưởng đơn vị")),
        "bare pdf": ("Công văn chưa ký.pdf", lying(1)),
        "text": ("ghi chú.txt", "không phải gói".encode()),
    }
    paths: dict[str, Path] = {}
    for key, (name, data) in made.items():
        paths[key] = folder / name
        paths[key].write_bytes(data)
    return paths


def write_trust(folder: Path, at: datetime = SIGNED_AT) -> list[Path]:
    """The CA, and its list, which revokes one."""
    known = people()
    revoked = {known["revoked"].found.serial_number: (SIGNED_AT - DAY, x509.ReasonFlags.key_compromise)}
    files = {
        "ca.cer": known["ca"].der,
        "ca.crl": revoking(known["ca"], revoked, at=at, due=at + timedelta(days=7)),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]
