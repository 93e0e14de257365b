"""The code of a unit's key as a table for paper; laid out like an appendix, so of its type."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from models.appendices import Appendix, AppendixRow, Column, ColumnKind, RowStyle
from models.notation import day_text, moment_text

if TYPE_CHECKING:
    from signing.certificates import Certificate

# Of a document, so Vietnamese whatever the window speaks.
_WORDS = {
    "title": "PHIẾU MÃ KHÓA KÝ SỐ",
    "when": "{unit}; lập phiếu lúc {time}",
    "number": "STT",
    "fact": "Nội dung",
    "said": "Ghi trong chứng thư",
    "code": "Mã khóa",
    "name": "Tên trên chứng thư",
    "fingerprint": "Vân tay SHA-256",
    "made": "Ngày lập",
    "until": "Hết hạn",
    "use": (
        "Khi cơ quan tổng hợp gọi đến đối chiếu, đọc mã khóa này. Không gửi phiếu cùng gói báo cáo: ai giả được gói "
        "cũng giả được phiếu."
    ),
}


def key_table(certificate: "Certificate", made_at: datetime, unit_name: str, now: datetime) -> Appendix:
    """All of a unit's key that is read out, or compared, over the telephone; in Vietnamese."""
    columns = (
        Column(ColumnKind.ORDINAL, _WORDS["number"]),
        Column(ColumnKind.NOTE, _WORDS["fact"]),
        Column(ColumnKind.NAME, _WORDS["said"]),
    )
    rows = tuple(
        AppendixRow(RowStyle.ITEM, (number, _WORDS[about], said))
        for number, (about, said) in enumerate(_facts(certificate, made_at), start=1)
    )
    caption = _WORDS["when"].format(unit=unit_name, time=moment_text(now.isoformat()))
    return Appendix(0, "", _WORDS["title"], caption, columns, rows, _WORDS["use"])


def _facts(certificate: "Certificate", made_at: datetime) -> Iterator[tuple[str, str]]:
    yield "code", certificate.short_code
    yield "name", certificate.name
    yield "fingerprint", " ".join(re.findall("." * 8, certificate.fingerprint.upper()))
    yield "made", day_text(made_at)
    yield "until", day_text(certificate.not_after)
