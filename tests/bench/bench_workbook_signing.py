"""Signing the workbook of 2,000 procedures and judging it, beside hashing its bytes and its parts."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from export.appendix_workbook import appendix_workbook
from models.appendices import Appendix, appendices
from models.live_tree import LiveTree
from signing.ooxml import sign_workbook
from signing.ooxml_proof import workbook_proof
from signing.unit_keys import unit_key
from tests.bench.side_by_side import district, medians
from tests.export.appendix_samples import profile, round_2021

ROWS = 2000
NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)


def lines() -> Iterator[str]:
    """Signing judges the file before and after; most of it is packing the parts again."""
    book = max((appendix_workbook(form, "letter", "", NOW) for form in _forms()), key=len)
    with TemporaryDirectory() as folder:
        signer = unit_key(Path(folder), "x", "UBND huyện Sơn Dương", NOW)
    signed = sign_workbook(book, signer, NOW)
    found = medians(
        {
            "sign": lambda: sign_workbook(book, signer, NOW),
            "judge": lambda: workbook_proof(signed, NOW),
            "hash": lambda: sha256(book).digest(),
            "unpack": lambda: _hash_parts(book),
        }
    )
    times = {name: f"{seconds * 1000:.1f} ms" for name, seconds in found.items()}
    yield f"{len(book) / 1024:.0f} KB hashed in {times['hash']}, its parts unpacked and hashed in {times['unpack']}"
    yield f"signed in {times['sign']}, {found['sign'] / found['unpack']:.1f}x of unpacking and hashing the parts"
    yield f"judged in {times['judge']}, {found['judge'] / found['unpack']:.1f}x"


def _forms() -> Iterator[Appendix]:
    yield from appendices(LiveTree(district(ROWS), profile()), round_2021())


def _hash_parts(data: bytes) -> None:
    with ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            sha256(archive.read(name)).digest()
