"""The letter in a Word template: every line is there, whatever the office and Word made of the template."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from export.letter_docx import letter_docx, letter_fields, template_problems
from models.letters import OutgoingLetter
from models.problems import Problem, Refusal
from tests.builders import RESOURCES
from tests.models.letter_samples import SO, a_district, letter, letter_of, texts
from tools.letter_templates import TEMPLATES, made

NOW = datetime(2021, 5, 10, 8, 0, tzinfo=UTC)
OFFICIAL, REPORT = (
    (RESOURCES / "templates" / name).read_bytes() for name in ("cong-van.docx", "bao-cao.docx")
)


def opened(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def lines_of(data: bytes) -> list[str]:
    """Every paragraph of a Word file, those in tables too, without empty ones."""
    document = opened(data)
    found = (paragraph.text for paragraph in document.element.body.iter() if paragraph.tag.endswith("}p"))
    return [text for text in found if text.strip()]


def rewritten(change: Callable[[Any], None], template: bytes = OFFICIAL) -> bytes:
    """A template as an office changed it."""
    document, stream = opened(template), io.BytesIO()
    change(document)
    document.save(stream)
    return stream.getvalue()


def test_the_templates_are_what_their_script_makes() -> None:
    for name in TEMPLATES:
        assert (RESOURCES / "templates" / name).read_bytes() == made(name), name


@pytest.mark.parametrize("template", [OFFICIAL, REPORT])
def test_a_shipped_template_knows_every_blank_and_lacks_none(template: bytes) -> None:
    made_letter = letter(letter_kind="report" if template is REPORT else "", **SO, addressees="A\nB")
    assert template_problems(template, "x", made_letter) == ()


def test_a_cong_van_line_by_line() -> None:
    columns = {"letter_number": "5", "letter_date": "2021-02-05", "signer_title": "Phó Chủ tịch"}
    lines = lines_of(letter_docx(letter(**columns), OFFICIAL, NOW))
    assert lines[:8] == [
        "ỦY BAN NHÂN DÂN",
        "HUYỆN SƠN DƯƠNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 05/UBND-VHTT",
        "V/v báo cáo kết quả rà soát DVCTT mức độ 4 năm 2021",
        "Sơn Dương, ngày 05 tháng 02 năm 2021",
        "Kính gửi: Sở Thông tin và Truyền thông.",
    ]
    assert lines[-7:] == [
        "Nơi nhận:", "- Như trên;", "- Lưu: VT, VHTT.",
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Bình",
    ]  # fmt: skip


def test_a_bao_cao_has_its_title_and_several_addressees_a_line_each() -> None:
    lines = lines_of(letter_docx(letter(letter_kind="report", addressees="A\nB", **SO), REPORT, NOW))
    assert lines[:2] == ["UBND TỈNH TUYÊN QUANG", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"]
    title = lines.index("BÁO CÁO")
    assert lines[title + 1 : title + 5] == [
        "Kết quả rà soát DVCTT mức độ 4 năm 2021",
        "Kính gửi:",
        "- A;",
        "- B.",
    ]


def test_the_page_is_the_decrees() -> None:
    """A4, 20 mm above and below, 30 mm at the left, 15 mm at the right; number in the header, not on the first page."""
    section = opened(OFFICIAL).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(side.mm) for side in sides] == [20, 20, 30, 15]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header.paragraphs[0]._p.xml
    assert not section.first_page_header.paragraphs[0].text


@pytest.mark.parametrize("superior", [{}, SO])
def test_the_line_below_the_issuer_is_a_third_to_a_half_of_its_text(superior: dict[str, Any]) -> None:
    from export.paper import text_width

    document = opened(letter_docx(letter(**superior), OFFICIAL, NOW))
    cell = document.tables[0].cell(0, 0)
    name, rule = cell.paragraphs[-2:]
    room = cell.width.pt
    length = room - rule.paragraph_format.left_indent.pt - rule.paragraph_format.right_indent.pt
    assert 1 / 3 <= length / min(room, text_width(name.text, 12, bold=True)) <= 1 / 2


def test_the_same_letter_at_the_same_time_is_the_same_file() -> None:
    first, again = (letter_docx(letter_of(a_district()), OFFICIAL, NOW) for _ in range(2))
    assert first == again
    later = opened(letter_docx(letter_of(a_district()), OFFICIAL, NOW + timedelta(days=1)))
    assert later.core_properties.modified == datetime(2021, 5, 11, 8, 0, tzinfo=UTC)


def test_a_blank_that_word_split_into_runs_is_filled() -> None:
    def split(document: Any) -> None:
        paragraph = document.add_paragraph("Số: ")
        for part in ("{", "{so_", "ky", "_hieu}", "} và {{ho_ten}}"):
            paragraph.add_run(part).bold = part == "ky"

    lines = lines_of(letter_docx(letter(letter_number="5"), rewritten(split), NOW))
    assert lines[-1] == "Số: 05/UBND-VHTT và Bình"


def test_a_blank_that_is_not_known_is_said_and_stays() -> None:
    template = rewritten(lambda document: document.add_paragraph("{{ten_la}} {{ho_ten}}"))
    assert template_problems(template, "mẫu", letter()) == (
        Problem("letter-blank-unknown", {"source": "mẫu", "blank": "ten_la"}),
    )
    assert lines_of(letter_docx(letter(), template, NOW))[-1] == "{{ten_la}} Bình"


def test_a_part_of_the_letter_that_has_no_blank_is_said() -> None:
    def without_contents(document: Any) -> None:
        (found,) = (p for p in document.paragraphs if p.text == "{{noi_dung}}")
        found._p.getparent().remove(found._p)

    problems = template_problems(rewritten(without_contents), "mẫu", letter())
    assert problems == (Problem("letter-blank-missing", {"source": "mẫu", "blank": "noi_dung"}),)


def test_what_is_filled_in_is_not_searched_for_blanks() -> None:
    lines = lines_of(letter_docx(letter(difficulties="{{ho_ten}} {{noi_dung}}"), OFFICIAL, NOW))
    assert "{{ho_ten}} {{noi_dung}}" in lines


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.4", OFFICIAL[:2000]])
def test_what_is_no_word_file_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        letter_docx(letter(), data, NOW, "mau/cong-van.docx")
    assert caught.value.problem == Problem("letter-template-unreadable", {"source": "mau/cong-van.docx"})


def expected(made_letter: OutgoingLetter) -> list[str]:
    """Every line that must be read back, as the fields have it."""
    values = letter_fields(made_letter).values()
    return [
        text
        for value in values
        for text in ([value] if isinstance(value, str) else [line.text for line in value])
    ]


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), max_size=80)
COLUMNS = st.fixed_dictionaries(
    {
        **dict.fromkeys(("signer_name", "signer_title", "contact_name", "contact_phone", "place_name"), TEXT),
        **dict.fromkeys(
            ("difficulties", "proposals", "addressees", "recipients"), st.lists(TEXT).map("\n".join)
        ),
        "letter_kind": st.sampled_from(("", "report")),
        "letter_number": st.from_regex("[0-9]{0,4}", fullmatch=True),
        "letter_date": st.dates().map(str),
        "signer_authority": st.sampled_from(("", "TM.", "Q.", "KT.", "TL.", "TUQ.")),
        "unit_name": st.sampled_from(("UBND huyện Sơn Dương", "Sở Tư pháp", "Ban Dân tộc")),
    }
)


@given(COLUMNS)
def test_whatever_is_typed_reads_back_line_by_line(columns: dict[str, str]) -> None:
    made_letter = letter(**columns)
    read = "\n".join(lines_of(letter_docx(made_letter, REPORT if made_letter.title else OFFICIAL, NOW)))
    for line in (*expected(made_letter), *texts(made_letter)):
        assert line.strip() in read


def test_the_comparison_is_an_annex_on_pages_of_its_own() -> None:
    before = a_district()
    after = a_district(revision=2, explanation="sửa tên")
    after.procedures["p1"] = replace(before.procedures["p1"], name="Khai sinh")
    made_letter = letter_of(after, before, before.submission)
    document = opened(letter_docx(made_letter, OFFICIAL, NOW))
    assert len(document.sections) == 2
    assert 'w:start="1"' in document.sections[1]._sectPr.xml
    table = document.tables[-1]
    assert made_letter.comparison is not None
    rows = [tuple(cell.text for cell in row.cells) for row in table.rows]
    assert rows == [made_letter.comparison.headings, *made_letter.comparison.rows]
    assert "tblHeader" in table.rows[0]._tr.xml
    assert lines_of(letter_docx(made_letter, OFFICIAL, NOW))[-1] == "./."


def test_every_file_of_the_templates_folder_is_known() -> None:
    assert {path.name for path in Path(RESOURCES / "templates").iterdir()} == {*TEMPLATES, "letter.json"}
