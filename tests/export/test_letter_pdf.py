"""The letter as PDF, from the bytes of its Word file: as pdftotext and LibreOffice see it."""

import io
import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Pt

from export.appendix_workbook import appendix_workbook
from export.letter_docx import letter_docx
from export.letter_pdf import letter_pdf, report_pdf
from models.appendices import appendices
from models.letters import OutgoingLetter
from models.live_tree import LiveTree
from models.problems import Problem, Refusal
from tests.builders import RESOURCES, ROUND_2021, TT32
from tests.export.pdf_reading import bookmarks, letters, page_sizes, page_texts
from tests.models.letter_samples import SO, a_district, letter, letter_of, texts

NOW = datetime(2021, 5, 10, 8, 0, tzinfo=UTC)
LONG = "\n".join(
    f"Khó khăn thứ {n}: hạ tầng mạng tại một số xã vùng cao chưa ổn định, máy cũ." * 3 for n in range(30)
)


def word_file(made: OutgoingLetter) -> bytes:
    name = "bao-cao.docx" if made.title else "cong-van.docx"
    return letter_docx(made, (RESOURCES / "templates" / name).read_bytes(), NOW)


def revised() -> OutgoingLetter:
    """A second revision in which every row has a long note and a description that it had not before."""
    before, after = a_district(letter_number="5", letter_date="2021-02-05"), a_district(revision=2)
    for key, procedure in after.procedures.items():
        after.procedures[key] = replace(procedure, note=f"ghi chú {key} " * 16, description="mô tả")
    return letter_of(after, before, before.submission)


LETTERS = {
    "công văn": letter_of(a_district(letter_number="5", letter_date="2021-02-05")),
    "báo cáo": letter_of(a_district(letter_kind="report")),
    "sở": letter(**SO, signer_title="Phó Giám đốc"),
    "lần 2": revised(),
    "nhiều nơi nhận": letter(addressees="\n".join(f"Cơ quan thứ {n}" for n in range(12)), difficulties=LONG),
}


@pytest.mark.parametrize("made", LETTERS.values(), ids=LETTERS)
def test_every_line_of_the_letter_is_in_its_pages(made: OutgoingLetter) -> None:
    drawn = letter_pdf(word_file(made), NOW)
    read = letters("".join(page_texts(drawn.pdf)))
    assert drawn.lost == ()
    listed = (
        *made.issuer,
        made.reference,
        made.place_and_date,
        *made.addressees,
        *texts(made),
        *made.sign_lines,
    )
    for line in (*listed, *made.recipients, made.signer):
        assert letters(line) in read, line


def test_pages_are_numbered_from_the_second_on_and_the_annex_anew() -> None:
    first_lines = [
        text.split()[0] for text in page_texts(letter_pdf(word_file(LETTERS["nhiều nơi nhận"]), NOW).pdf)
    ]
    assert first_lines[1:] == [str(number) for number in range(2, len(first_lines) + 1)]
    assert first_lines[0] == "ỦY"
    heads = [text.split()[:2] for text in page_texts(letter_pdf(word_file(LETTERS["lần 2"]), NOW).pdf)]
    annex = heads.index(["Phụ", "lục"])
    assert [head[0] for head in heads[annex + 1 :]] == [str(n) for n in range(2, len(heads) - annex + 1)]


def test_the_heading_of_the_comparison_stands_on_each_of_its_pages() -> None:
    pages = page_texts(letter_pdf(word_file(LETTERS["lần 2"]), NOW).pdf)
    annex = next(place for place, text in enumerate(pages) if text.startswith("Phụ lục V"))
    assert len(pages) - annex > 2
    assert all("Lĩnh vực/DVCTT" in text for text in pages[annex:])


def test_a_row_that_no_page_holds_goes_on_from_page_to_page() -> None:
    before, after = a_district(), a_district(revision=2)
    words = [f"chữ{n}" for n in range(1500)]
    after.procedures["p1"] = replace(after.procedures["p1"], note=" ".join(words))
    pages = page_texts(letter_pdf(word_file(letter_of(after, before, before.submission)), NOW).pdf)
    read = "\n".join(pages).split()
    assert [word for word in read if word.startswith("chữ")] == words
    assert sum("Lĩnh vực/DVCTT" in text for text in pages) > 3


def test_a_sign_block_is_never_torn_apart_nor_alone() -> None:
    """Whatever the length of the text, the last paragraph and the sign block are on one page."""
    for lines in range(40):
        made = letter(difficulties="\n".join(["Một dòng."] * lines))
        last = page_texts(letter_pdf(word_file(made), NOW).pdf)[-1]
        assert all(line in last for line in ("Nơi nhận:", *made.sign_lines, made.signer))
        assert "./." in last


def test_letter_and_annexes_are_one_file() -> None:
    tree = a_district()
    forms = appendices(LiveTree(tree, TT32), ROUND_2021)
    workbooks = [appendix_workbook(form, "letter", "", NOW) for form in forms]
    docx = word_file(letter_of(tree))
    report = report_pdf(docx, workbooks, NOW).pdf
    sizes = page_sizes(report)
    assert [width < height for width, height in sizes] == sorted((w < h for w, h in sizes), reverse=True)
    assert bookmarks(report)[0] == (letter_of(tree).subject, 0)
    read = letters("".join(page_texts(report)))
    for form in forms:
        assert letters(form.title) in read
    assert report == report_pdf(docx, workbooks, NOW).pdf


def merge_down(document: Any) -> None:
    table = document.add_table(2, 1)
    table.cell(0, 0).merge(table.cell(1, 0))


def number(document: Any) -> None:
    document.add_paragraph("một", "List Number")


def add_picture(document: Any) -> None:
    document.add_picture(io.BytesIO(PIXEL))


def changed(change: Callable[[Any], None]) -> bytes:
    document: Any = Document(io.BytesIO(word_file(letter())))
    stream = io.BytesIO()
    change(document)
    document.save(stream)
    return stream.getvalue()


def test_what_an_office_adds_is_drawn_too() -> None:
    def add(document: Any) -> None:
        paragraph = document.add_paragraph("Trái\tGiữa\tPhải")
        for place, alignment in ((200, WD_TAB_ALIGNMENT.CENTER), (400, WD_TAB_ALIGNMENT.RIGHT)):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(place), alignment)
        paragraph.add_run(" gạch chân").underline = True
        document.add_table(1, 2, "Table Grid").cell(0, 1).text = "Ô kẻ khung"
        document.sections[0].footer.paragraphs[0].text = "Chân trang"

    drawn = letter_pdf(changed(add), NOW)
    read = "".join(page_texts(drawn.pdf))
    assert all(word in read for word in ("Trái", "Giữa", "Phải", "gạch chân", "Ô kẻ khung"))
    assert drawn.lost == ()


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("picture", add_picture),
        ("list", number),
        ("merged", merge_down),
    ],
)
def test_what_is_not_drawn_is_named(code: str, change: Callable[[Any], None]) -> None:
    assert Problem(f"letter-{code}-not-drawn", {"source": "m"}) in letter_pdf(changed(change), NOW, "m").lost


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082"
)  # fmt: skip


@pytest.fixture
def writer(system_program: Callable[[str], str]) -> str:
    """LibreOffice, where it has Writer: the workbooks are proved with Calc alone."""
    path = system_program("soffice")
    if not (Path(path).resolve().parent / "libswlo.so").exists():
        (pytest.fail if "CI" in os.environ else pytest.skip)("LibreOffice has no Writer")
    return path


def test_libreoffice_prints_the_same_lines_on_as_many_pages(writer: str, tmp_path: Path) -> None:
    paths = {name: tmp_path / f"{place}.docx" for place, name in enumerate(LETTERS)}
    for name, path in paths.items():
        path.write_bytes(word_file(LETTERS[name]))
    command = [writer, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path / "out"), *map(str, paths.values())]
    subprocess.run(
        command, check=True, capture_output=True, timeout=200, env={**os.environ, "LC_ALL": "C.UTF-8"}
    )
    for name, path in paths.items():
        theirs = page_texts((tmp_path / "out" / f"{path.stem}.pdf").read_bytes())
        ours = page_texts(letter_pdf(path.read_bytes(), NOW).pdf)
        # What stands side by side in a table is read in another order: the same letters on each page.
        assert [sorted(letters(text)) for text in ours] == [sorted(letters(text)) for text in theirs], name


def _looks(document: Any, path: str, **attributes: str) -> None:
    """Give the first element of this name other attributes."""
    found = next(document.element.iter(qn(path)))
    for name, value in attributes.items():
        found.set(qn(f"w:{name}"), value)


def _rests_on_itself(document: Any) -> None:
    style = document.styles["Normal"].element
    style.append(style.makeelement(qn("w:basedOn"), {qn("w:val"): style.styleId}))


ODD_TEMPLATES: dict[str, Callable[[Any], object]] = {
    "a decimal gap": lambda d: _looks(d, "w:left", w="100.0"),
    "half the page": lambda d: _looks(d, "w:tcW", w="50%", type="pct"),
    "an indent in centimetres": lambda d: _looks(d, "w:ind", firstLine="1.27cm"),
    "letters of 12.25 points": lambda d: _looks(d, "w:sz", val="24.5"),
    "a style that rests on itself": _rests_on_itself,
}


@pytest.mark.parametrize("change", ODD_TEMPLATES.values(), ids=ODD_TEMPLATES)
def test_measures_as_other_programs_write_them_are_understood(change: Callable[[Any], object]) -> None:
    made = LETTERS["công văn"]
    docx = letter_docx(made, rewritten_template(change), NOW, "mau.docx")
    read = letters("".join(page_texts(letter_pdf(docx, NOW).pdf)))
    assert all(letters(text) in read for text in texts(made))


def test_a_template_without_pages_is_refused_by_name() -> None:
    template = rewritten_template(lambda d: d.element.body.remove(d.element.body.sectPr))
    with pytest.raises(Refusal, match="letter-template-unreadable"):
        letter_pdf(letter_docx(LETTERS["công văn"], template, NOW, "mau.docx"), NOW, "mau.docx")


def rewritten_template(change: Callable[[Any], object]) -> bytes:
    document, stream = Document(str(RESOURCES / "templates" / "cong-van.docx")), io.BytesIO()
    change(document)
    document.save(stream)
    return stream.getvalue()
