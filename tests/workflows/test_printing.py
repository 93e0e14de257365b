"""What goes to paper: working prints with the same STT, blank forms in three formats, comparisons."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from models.edits import add_field, add_procedures
from models.prints import ComparisonRow
from models.problems import Refusal
from tests.builders import ROUND_2021, ROUND_2026
from tests.export.pdf_reading import letters, page_texts
from tests.workflows.offices import filled
from workflows.importing import draft_import, read_files
from workflows.office import Office
from workflows.payload import payload
from workflows.printing import (
    blank_forms,
    comparison_pdf,
    fields_named,
    working_print,
    write_blank_forms,
    write_working_print,
)
from workflows.working import WorkingSubmission

ROUNDS = (ROUND_2021, ROUND_2026)
NAMES = {f"mau-phu-luc-{number}.{ending}" for number in (1, 2, 3, 4) for ending in ("xlsx", "docx", "pdf")}


def lines(pdf: bytes) -> list[str]:
    return [line.strip() for page in page_texts(pdf) for line in page.splitlines() if line.strip()]


def with_two_fields(office: Office) -> WorkingSubmission:
    """Hộ tịch with three procedures, Đất đai with one at level 1, one at level 2 and one without a level."""
    working = filled(office)
    working.do(add_field(working.tree, "district", "Đất đai", office.new_id))
    field_id = fields_named(working, ["Đất đai"]).pop()
    rows = (
        {"name": "Tách thửa", "levels": ("1",)},
        {"name": "Hợp thửa", "levels": ("2",), "code": "1.001022"},
        {"name": "Cấp sổ"},
    )
    working.do(add_procedures(working.tree, field_id, rows, office.new_id))
    return working


def procedure_id(working: WorkingSubmission, name: str) -> str:
    return next(p.id for p in working.tree.procedures.values() if p.name == name)


def test_a_working_print_has_every_procedure_with_boxes_and_a_place_to_sign(office: Office) -> None:
    working = with_two_fields(office)
    found = lines(working_print(working))
    names = [procedure.name for procedure in working.tree.procedures_in_order(working.profile.tier_keys)]
    whole = "\n".join(found)
    assert re.search(".*".join(map(re.escape, names)), whole, re.DOTALL)
    assert whole.count("□") == 5 * len(names)
    assert "Hợp thửa (mã 1.001022)" in whole
    assert found[-2:] == ["Người rà soát", "(Ký, ghi rõ họ tên)"]


def test_stt_are_those_of_appendix_ii(office: Office) -> None:
    working = with_two_fields(office)
    chosen = [procedure_id(working, name) for name in ("Tách thửa", "Hợp thửa", "Cấp sổ")]
    found = lines(working_print(working, chosen))
    assert [line for line in found if re.match("[ABC] |[IV]+ ", line)] == ["B Cấp huyện", "II Đất đai"]
    rows = [line for line in found if "thửa" in line or "Cấp sổ" in line]
    assert [row.split(" □")[0] for row in rows] == ["Tách thửa", "1 Hợp thửa (mã 1.001022)", "2 Cấp sổ"]


def test_a_field_alone_can_be_printed_and_a_field_that_is_none_cannot(office: Office) -> None:
    working = with_two_fields(office)
    whole = "\n".join(lines(working_print(working, field_ids=fields_named(working, ["đất đai"]))))
    assert "Hợp thửa" in whole
    assert "Hộ tịch" not in whole
    with pytest.raises(Refusal, match="field-unknown"):
        fields_named(working, ["Đất"])


def test_a_print_of_nothing_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match="nothing-to-print"):
        working_print(filled(office), ["không có"])


def test_a_working_print_is_written_where_it_is_wanted(office: Office, usb: Path) -> None:
    working = filled(office)
    write_working_print(working, usb / "phiếu.pdf")
    assert (usb / "phiếu.pdf").read_bytes() == working_print(working)


def test_the_appendices_as_pdf_are_marked_while_they_are_a_draft(office: Office) -> None:
    working = filled(office)
    assert all(page.startswith("DỰ THẢO") for page in page_texts(payload(working, draft=True)["phu-luc.pdf"]))
    assert "DỰ THẢO" not in "".join(page_texts(payload(working, draft=False)["phu-luc.pdf"]))


@pytest.mark.parametrize("round_", ROUNDS, ids=lambda round_: round_.profile)
@pytest.mark.parametrize("style", ["letter", "decree30"])
def test_blank_forms_say_the_same_in_three_formats(office: Office, round_: Any, style: str) -> None:
    files = blank_forms(office, round_, style=style)
    assert files.keys() == NAMES
    for number in (1, 2, 3, 4):
        in_workbook = words_of_workbook(files[f"mau-phu-luc-{number}.xlsx"])
        assert words_of_document(files[f"mau-phu-luc-{number}.docx"]) == in_workbook
        printed = letters("".join(page_texts(files[f"mau-phu-luc-{number}.pdf"])))
        assert all(letters(word) in printed for word in in_workbook)


def words_of_workbook(data: bytes) -> list[str]:
    rows = load_workbook(io.BytesIO(data)).worksheets[0].iter_rows(values_only=True)
    return sorted(str(value) for row in rows for value in row if value is not None)


def words_of_document(data: bytes) -> list[str]:
    document: Any = Document(io.BytesIO(data))
    texts = [paragraph.text for paragraph in document.paragraphs]
    cells = {cell._tc: cell.text for row in document.tables[0].rows for cell in row.cells}
    return sorted(filter(None, [*texts, *cells.values()]))


def test_a_blank_form_has_the_dotted_rows_of_the_letter(office: Office) -> None:
    rows = load_workbook(io.BytesIO(blank_forms(office, ROUND_2021)["mau-phu-luc-2.xlsx"])).worksheets[0]
    tier = [("I", "Lĩnh vực"), (1, "..."), ("...", "..."), ("II", "Lĩnh vực"), (1, "..."), ("...", "...")]
    expected = [row for letter in ("A", "B", "C") for row in [letter, *tier]]
    found = [row[:2] for row in rows.iter_rows(min_row=7, values_only=True)]
    assert [row[0] if row[0] in ("A", "B", "C") else row for row in found] == expected


def test_heads_of_a_word_form_repeat_on_every_page(office: Office) -> None:
    document: Any = Document(io.BytesIO(blank_forms(office, ROUND_2021)["mau-phu-luc-3.docx"]))
    repeated = ["w:tblHeader" in row._tr.xml for row in document.tables[0].rows]
    assert repeated[:3] == [True, True, False]


def test_a_blank_form_is_read_back_as_nothing_to_import(office: Office, usb: Path) -> None:
    working = filled(office)
    write_blank_forms(office, ROUND_2021, usb)
    draft = draft_import(working, read_files([usb / "mau-phu-luc-2.xlsx"]))
    assert (draft.taken.rows_read, draft.taken.left_out) == (0, ())


def test_forms_are_the_same_whenever_they_are_made(office: Office) -> None:
    assert blank_forms(office, ROUND_2021) == blank_forms(office, ROUND_2021)


def test_a_comparison_says_what_was_what_is_and_why(office: Office) -> None:
    rows = [
        ComparisonRow(
            "Cấp huyện", "Hộ tịch", "Đăng ký khai sinh", "Mức độ", "Mức độ 3", "Mức độ 4", "Đã nối"
        ),
        ComparisonRow("Cấp huyện", "Hộ tịch", "Đăng ký khai tử", "Bỏ"),
        ComparisonRow("Cấp xã", "Chứng thực", "Chứng thực bản sao", "Thêm"),
    ]
    found = " ".join(lines(comparison_pdf(office, rows, "Phụ lục V", "(Kèm theo Báo cáo)")))
    assert found == (
        "Phụ lục V So sánh với lần trước (Kèm theo Báo cáo) STT Thủ tục Nội dung thay đổi Cũ Mới Lý do "
        "Cấp huyện, Hộ tịch 1 Đăng ký khai sinh Mức độ Mức độ 3 Mức độ 4 Đã nối 2 Đăng ký khai tử Bỏ "
        "Cấp xã, Chứng thực 1 Chứng thực bản sao Thêm"
    )
