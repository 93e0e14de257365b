# pyright: reportPrivateUsage=false
# ruff: noqa: SLF001
# python-docx keeps the elements it has no words for behind underscores.
"""Makes resources/templates/cong-van.docx and bao-cao.docx, as NĐ 30/2020/NĐ-CP, Phụ lục I and III, has them.

    .venv/bin/python tools/letter_templates.py

An office may edit a copy with Word or LibreOffice; blanks are written {{name}} (export/letter_docx.py lists them).
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from export.docx_file import docx_bytes, element  # noqa: E402  # the project is no installed package
from export.paper import text_width  # noqa: E402

FONT = "Times New Roman"
MADE = datetime(2020, 3, 5, tzinfo=UTC)
"""The day from which the decree is in force: templates carry no clock."""
TEXT_WIDTH = 165
HEAD_WIDTHS, SIGN_WIDTHS = (65, 100), (82, 83)
MOTTO = "Độc lập - Tự do - Hạnh phúc"
CENTRE, JUSTIFIED = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
FIRST_LINE = Mm(12.7)
ADDRESSEE = Mm(30)


def official_letter() -> Any:
    """Công văn (Mẫu 1.5): the subject stands under the number."""
    document, head = _begun()
    _line(head.cell(1, 0), "V/v {{trich_yeu}}", 12, before=6)
    return _ended(document)


def report() -> Any:
    """Báo cáo (Mẫu 1.4): a kind of letter with a name, which stands above the text with its subject."""
    document, _ = _begun()
    _line(document, "{{ten_loai}}", 14, bold=True, before=18)
    _line(document, "{{trich_yeu}}", 14, bold=True)
    _rule(document, "{{ke_ngang}}")
    return _ended(document)


def _begun() -> tuple[Any, Any]:
    document = Document()
    _set_page(document)
    _set_font(document)
    document._body.clear_content()
    head = _table(document, 2, HEAD_WIDTHS)
    left, right = head.cell(0, 0), head.cell(0, 1)
    _line(left, "{{co_quan_chu_quan}}", 12)
    _line(left, "{{co_quan_ban_hanh}}", 12, bold=True)
    _rule(left, "{{ke_ngang}}")
    _line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
    _line(right, MOTTO, 13, bold=True)
    _rule(right, "", (Mm(HEAD_WIDTHS[1]).pt - text_width(MOTTO, 13, bold=True)) / 2)
    _line(head.cell(1, 0), "Số: {{so_ky_hieu}}", 13, before=6)
    _line(head.cell(1, 1), "{{dia_danh_ngay}}", 13, italic=True, before=6)
    return document, head


def _ended(document: Any) -> Any:
    under_colon = Pt(text_width("Kính gửi", 14))
    for text, before in (("Kính gửi:{{kinh_gui}}", 18), ("- {{kinh_gui_tung_noi}}", 0)):
        line = _line(document, text, 14, before=before).paragraph_format
        line.alignment, line.left_indent = WD_ALIGN_PARAGRAPH.LEFT, ADDRESSEE + under_colon
        line.first_line_indent = -under_colon if before else Pt(0)
    _exactly(_line(document, "", 1), 12)
    for name in ("mo_dau", "noi_dung", "ket_thuc"):
        text = _line(document, f"{{{{{name}}}}}", 14).paragraph_format
        text.alignment, text.first_line_indent, text.space_after = JUSTIFIED, FIRST_LINE, Pt(6)
        text.keep_with_next = name == "ket_thuc" or None  # a sign block never stands on a page alone
    sign = _table(document, 1, SIGN_WIDTHS)
    _line(sign.cell(0, 0), "Nơi nhận:", 12, bold=True, italic=True, before=6).alignment = None
    _line(sign.cell(0, 0), "- {{noi_nhan}}", 11).alignment = None
    _line(sign.cell(0, 1), "{{chuc_vu_ky}}", 14, bold=True, before=6).paragraph_format.space_before = Pt(0)
    for _ in range(4):
        _line(sign.cell(0, 1), "", 14)
    _line(sign.cell(0, 1), "{{ho_ten}}", 14, bold=True)
    # A page ends with a paragraph, not with a table: one that takes no room.
    _exactly(_line(document, "", 1), 1)
    return document


def _set_page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = CENTRE
    run = number.add_run()
    run.font.size = Pt(13)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = element("w:fldChar", fldCharType=kind) if kind else element("w:instrText")
        part.text = text or None
        run._r.append(part)


def _set_font(document: Any) -> None:
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(14)
    fonts = style.element.rPr.rFonts
    for kind in ("eastAsia", "cs", "hAnsi"):
        fonts.set(qn(f"w:{kind}"), FONT)
    style.element.rPr.append(element("w:lang", val="vi-VN"))
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0


def _table(document: Any, rows: int, widths: tuple[int, int]) -> Any:
    table = document.add_table(rows, len(widths))
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.CENTER
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)
            _without_margins(cell)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    return table


def _without_margins(cell: Any) -> None:
    margins = element("w:tcMar")
    margins.extend(element(f"w:{side}", w="0", type="dxa") for side in ("left", "right"))
    cell._tc.get_or_add_tcPr().append(margins)


def _line(place: Any, text: str, size: float, **looks: Any) -> Any:
    """A centred line; the paragraph that every new cell holds already is used first."""
    empty = getattr(place, "_tc", None) is not None and len(place.paragraphs) == 1 and not place.text
    paragraph = place.paragraphs[0] if empty else place.add_paragraph()
    paragraph.alignment = CENTRE
    paragraph.paragraph_format.space_before = Pt(looks.pop("before", 0))
    run = paragraph.add_run(text)
    run.font.size, run.font.bold, run.font.italic = Pt(size), looks.get("bold"), looks.get("italic")
    return paragraph


def _rule(place: Any, text: str, edge: float = 0) -> None:
    """A solid line below the text above it, as the lower border of a paragraph with nothing in it."""
    paragraph = _line(place, text, 2)
    layout = paragraph.paragraph_format
    layout.left_indent = layout.right_indent = Pt(edge)
    _exactly(paragraph, 3)
    borders = element("w:pBdr")
    borders.append(element("w:bottom", val="single", sz="6", space="0", color="000000"))
    paragraph._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _exactly(paragraph: Any, height: float) -> None:
    layout = paragraph.paragraph_format
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(height)


TEMPLATES: dict[str, Callable[[], Any]] = {"cong-van.docx": official_letter, "bao-cao.docx": report}


def made(name: str) -> bytes:
    """The file of a template."""
    return docx_bytes(TEMPLATES[name](), "", MADE)


if __name__ == "__main__":
    for template in TEMPLATES:
        path = ROOT / "resources" / "templates" / template
        path.write_bytes(made(template))
        print(path)
