"""Writes one PAdES signature into a PDF with pyHanko: an incremental update that changes nothing before it.

The same input gives the same bytes but for the signature value. Whether it holds is judged in pdf.py.
"""
# pyHanko and asn1crypto have no complete types; every value that leaves this file has one.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportMissingParameterType=false, reportUnknownParameterType=false
# pyright: reportPrivateUsage=false, reportMissingTypeArgument=false, reportIndexIssue=false

from __future__ import annotations

import asyncio
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from itertools import count
from typing import Any, ClassVar, NamedTuple

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from signing.keys import Signer
from signing.pdf_blocks import Place
from signing.pyhanko_adapter import SignerForPyhanko

_HASH = "sha256"


class Shown(NamedTuple):
    """What a signature shows: a PDF of one page, and where it stands."""

    appearance: bytes
    place: Place


class _Writer(IncrementalPdfFileWriter):
    """Writes neither the clock nor random bytes: they stand in the way of comparing two results."""

    output_version: ClassVar[tuple[int, int]] = (1, 7)

    @classmethod
    def _handle_id(cls, prev: Any) -> Any:
        whole = prev.stream.getvalue()
        made = generic.ByteStringObject(sha256(whole).digest()[:16])
        former = prev.trailer["/ID"] if "/ID" in prev.trailer else None  # noqa: SIM401 - it is no dict
        first = generic.ByteStringObject(former[0].original_bytes) if former else made
        return generic.ArrayObject([first, made])

    def _update_meta(self) -> None:
        """When it was signed stands in the signature; title and date of making stay those of the document."""


def add_signature(data: bytes, signer: Signer, when: datetime, role: str, shown: Shown | None) -> bytes:
    """The file with one more signature; `when` in whole seconds. Raises what pyHanko raises of files it cannot read."""
    writer = _Writer(BytesIO(data))
    name = _free_name(writer)
    steps: Any = PdfCMSEmbedder(_field(writer, name, shown)).write_cms(name, writer)
    field = next(steps).get_object()
    if shown:
        field[pdf_name("/AP")] = generic.DictionaryObject({pdf_name("/N"): _form(writer, shown.appearance)})
    steps.send(SigObjSetup(_signature_object(signer, when, role)))
    prepared, output = steps.send(SigIOSetup(_HASH))
    steps.send(_cms(signer, prepared.document_digest))
    return output.getvalue()


def _cms(signer: Signer, digest: bytes, *, dry_run: bool = False) -> bytes:
    """PAdES baseline B leaves the time out of the CMS: /M holds it, which is signed too (EN 319 142-1, 6.3)."""
    signing = SignerForPyhanko(signer).async_sign(digest, _HASH, use_pades=True, dry_run=dry_run)
    return asyncio.run(signing).dump()


def _signature_object(signer: Signer, when: datetime, role: str) -> SignatureObject:
    return SignatureObject(
        timestamp=when,
        subfilter=SigSeedSubFilter.PADES,
        name=signer.certificate.name,
        reason=role or None,
        bytes_reserved=2 * len(_cms(signer, bytes(32), dry_run=True)),
    )


def _free_name(writer: _Writer) -> str:
    taken = {name for name, _, _ in enumerate_sig_fields(writer)}
    return next(name for number in count(1) if (name := f"Signature{number}") not in taken)


def _field(writer: _Writer, name: str, shown: Shown | None) -> SigFieldSpec:
    if shown is None:
        return SigFieldSpec(name)
    place, (left, _, _, top) = shown.place, _page_box(writer, shown.place.page)
    box = (
        left + place.left,
        top - place.top - place.height,
        left + place.left + place.width,
        top - place.top,
    )
    return SigFieldSpec(name, on_page=place.page, box=box)  # pyright: ignore[reportArgumentType]


def _page_box(writer: _Writer, page: int) -> tuple[float, ...]:
    """Left, bottom, right and top edge of what is shown of a page."""
    node: Any = writer.find_page_for_modification(page)[0].get_object()
    while not (name := next((name for name in ("/CropBox", "/MediaBox") if name in node), "")):
        node = node["/Parent"]
    x1, y1, x2, y2 = map(float, node[name])
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _form(writer: _Writer, page: bytes) -> Any:
    return writer.import_page_as_xobject(PdfFileReader(BytesIO(page)))
