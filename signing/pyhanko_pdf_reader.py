"""What pyHanko reads in a stranger's PDF, as values: its signatures, and what was added after each of them.

pyHanko's rules say which additions take nothing from a signature; filling in fields is not among ours, since no
office's letter has any. Every function raises whatever pyHanko raises of a damaged file.
"""
# pyHanko and asn1crypto have no complete types; every value that leaves this file has one.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportMissingParameterType=false, reportUnknownParameterType=false

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.decode_limits import DecodeLimits, DocumentDecodeBudget, MiB, StreamDecodeLimits
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, parse_pdf_date, pdf_name
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DocInfoRule,
    DSSCompareRule,
    FormUpdatingRule,
    MetadataUpdateRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.diff_analysis.constants import ACROFORM_EXEMPT_STRICT_COMPARISON
from pyhanko.sign.fields import FieldMDPSpec, MDPPerm, enumerate_sig_fields
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

# What pyHanko has to say of a stranger's file becomes a problem of ours; it is no fault of the program.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)

_LIMITS = DecodeLimits(
    per_stream=StreamDecodeLimits(max_output_size=32 * MiB),
    document_budget=DocumentDecodeBudget(base_allowance=64 * MiB, max_ratio=4),
)
_MOST_REVISIONS, _MOST_OBJECTS, _MOST_SIGNATURES = 50, 100_000, 20
_QUIET = ModificationLevel.LTA_UPDATES
_POLICY = StandardDiffPolicy(
    global_rules=[
        CatalogModificationRule(),
        *(
            rule.as_qualified(_QUIET)
            for rule in (
                DocInfoRule(),
                XrefStreamRule(),
                ObjectStreamRule(),
                DSSCompareRule(),
                MetadataUpdateRule(),
            )
        ),
    ],
    form_rule=FormUpdatingRule(
        field_rules=[SigFieldCreationRule(), SigFieldModificationRule()],
        ignored_acroform_keys=ACROFORM_EXEMPT_STRICT_COMPARISON | {"/SigFlags"},
    ),
)


class After(IntEnum):
    """What came after a signature: nothing; what nobody sees (LTV data, time stamps); signatures; anything else."""

    NOTHING, UNSEEN, SIGNATURES, OTHER = range(4)


@dataclass(frozen=True, slots=True)
class FoundSignature:
    """One signature as the file tells it; nothing of it is checked but what came after it.

    ranges: start and length of both parts that are signed. contents: the CMS and its padding. kind: the SubFilter.
    whole_revision: it covers the file as it was when it was made. after: what came then, in further revisions.
    """

    ranges: tuple[int, ...]
    contents: bytes
    kind: str
    when: datetime | None
    reason: str
    whole_revision: bool
    after: After


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """A PDF. `signatures`: in the order they were made, None for one that cannot be read.

    active: it holds what may show something else another time (XFA, scripts).
    """

    encrypted: bool = False
    active: bool = False
    revisions: int = 1
    signatures: tuple[FoundSignature | None, ...] = ()


def pdf_facts(data: bytes) -> PdfFacts:
    """What a PDF holds; of an encrypted one only that it is."""
    reader = _reader(data)
    if reader.encrypted:
        return PdfFacts(encrypted=True)
    found = sorted(_signatures(reader), key=lambda one: one[0])
    return PdfFacts(
        active=_is_active(reader.root),
        revisions=reader.xrefs.total_revisions,
        signatures=tuple(signature for _, signature in found),
    )


def added_only_signatures(data: bytes, former: int) -> bool:
    """Whether what came after the first `former` revisions added signatures and nothing else."""
    return _after(_reader(data), former - 1) is not After.OTHER


def _reader(data: bytes) -> Any:
    reader: Any = PdfFileReader(BytesIO(data), decode_limits=_LIMITS)
    if reader.xrefs.total_revisions > _MOST_REVISIONS or int(reader.trailer["/Size"]) > _MOST_OBJECTS:
        raise ValueError("more than any office's file has")
    return reader


def _signatures(reader: Any) -> Iterator[tuple[int, FoundSignature | None]]:
    """Those that stand in a field, each with the revision in which it was made; time stamps are none."""
    filled: Iterable[Any] = enumerate_sig_fields(reader, filled_status=True)
    value: Any
    for number, (_, value, field) in enumerate(filled):
        if number >= _MOST_SIGNATURES:
            raise ValueError("more than any office's file has")
        if _entry(value.get_object(), "/Type") != "/DocTimeStamp":
            yield _signature(reader, field)


def _signature(reader: Any, field: Any) -> tuple[int, FoundSignature | None]:
    try:
        embedded = EmbeddedPdfSignature(reader, field, "")
        return embedded.signed_revision, _found(reader, embedded)
    except Exception:  # noqa: BLE001 - of a broken signature it is enough to know that it is broken
        return reader.xrefs.total_revisions, None


def _found(reader: Any, embedded: Any) -> FoundSignature:
    value = embedded.sig_object
    return FoundSignature(
        ranges=tuple(int(number) for number in embedded.byte_range),
        contents=embedded.pkcs7_content,
        kind=str(_entry(value, "/SubFilter") or ""),
        when=parse_pdf_date(value["/M"]) if "/M" in value else None,
        reason=str(_entry(value, "/Reason") or ""),
        whole_revision=embedded.evaluate_signature_coverage() >= SignatureCoverageLevel.ENTIRE_REVISION,
        after=_after(reader, embedded.signed_revision, embedded.docmdp_level, embedded.fieldmdp),
    )


def _after(
    reader: Any, revision: int, allowed: MDPPerm | None = None, locked: FieldMDPSpec | None = None
) -> After:
    """What the revisions behind this one add; where cross-references are of two kinds, programs may differ on it.

    `allowed` and `locked`: what the signature itself says may be added (ISO 32000-1, 12.8.2.2 and 12.8.2.4).
    """
    later, found = range(revision + 1, reader.xrefs.total_revisions), After.NOTHING
    if later and reader.xrefs.hybrid_xrefs_present:
        return After.OTHER
    former = reader.get_historical_resolver(revision)
    _have_form(former.root)
    try:
        for number in later:
            new = reader.get_historical_resolver(number)
            level = _POLICY.apply(former, new, locked, allowed).modification_level
            if allowed and level.value > allowed.value:
                return After.OTHER
            found = max(found, After.UNSEEN if level <= _QUIET else After.SIGNATURES)
    except Exception:  # noqa: BLE001 - what cannot be compared is not known to be harmless
        return After.OTHER
    return found


def _have_form(root: DictionaryObject) -> None:
    """The first signature brings the form along; the rules want one in the revision before, if only an empty one."""
    if "/AcroForm" not in root:
        root[pdf_name("/AcroForm")] = DictionaryObject({pdf_name("/Fields"): ArrayObject()})


def _is_active(root: DictionaryObject) -> bool:
    form, names, opening = (_entry(root, key) for key in ("/AcroForm", "/Names", "/OpenAction"))
    acts = isinstance(opening, DictionaryObject) and _entry(opening, "/S") != "/GoTo"
    return acts or "/AA" in root or _has(form, "/XFA") or _has(names, "/JavaScript")


def _has(found: Any, key: str) -> bool:
    return isinstance(found, DictionaryObject) and key in found


def _entry(found: Any, key: str) -> Any:
    """What an entry refers to; a dictionary's own `get` gives the reference."""
    return found[key] if key in found else None  # noqa: SIM401 - for that reason
