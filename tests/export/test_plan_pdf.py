"""The four appendices as one PDF, from the bytes of their workbooks: as readers and LibreOffice see it."""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from export.appendix_workbook import appendix_workbook
from export.pdf_document import document_bytes, new_document, set_font, write
from export.plan_pdf import add_annexes, annexes_pdf
from models.appendices import Appendix
from models.records import Procedure, ProcedureField
from models.tree import Tree
from tests.export.appendix_samples import NAMES, SUBMISSION, district_tree, exported, profile
from tests.export.pdf_reading import bookmarks, letters, page_sizes, page_texts

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
FORMS = exported(district_tree(), profile())
TITLES = [f"{form.label}. {form.title}" for form in FORMS]


def workbooks(forms: tuple[Appendix, ...] = FORMS, draft: str = "") -> list[bytes]:
    return [appendix_workbook(form, "letter", draft, NOW) for form in forms]


def cells(forms: tuple[Appendix, ...]) -> list[str]:
    return [letters(str(cell)) for form in forms for row in form.rows for cell in row.cells]


def in_order(wanted: list[str], text: str) -> bool:
    """Whether the text holds these one after the other."""
    place = 0
    for each in wanted:
        found = text.find(each, place)
        if found < 0:
            return False
        place = found + len(each)
    return True


def test_every_cell_of_every_appendix_is_found_in_order() -> None:
    whole = letters("".join(page_texts(annexes_pdf(workbooks(), NOW))))
    assert in_order(cells(FORMS), whole)


def test_names_of_every_kind_are_found() -> None:
    rows = [
        Procedure(f"p{n}", "f", n, name, levels=("2",))
        for n, name in enumerate([*NAMES, "Ủ Ẵ Ỡ Ặ " * 70, "W" * 1100])
    ]
    forms = exported(Tree(SUBMISSION, [ProcedureField("f", "district", 0, "Đất đai"), *rows]), profile())
    whole = letters("".join(page_texts(annexes_pdf(workbooks(forms), NOW))))
    assert in_order(cells(forms), whole)


def test_another_reader_finds_the_same_words(system_program: Callable[[str], str]) -> None:
    pdf = annexes_pdf(workbooks(), NOW)
    command = [system_program("pdftotext"), "-raw", "-", "-"]
    found = subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()
    assert in_order(cells(FORMS), letters(found))


def test_libreoffice_prints_the_same_words_of_the_same_workbook(
    system_program: Callable[[str], str], tmp_path: Path
) -> None:
    """Every letter as often as there; LibreOffice breaks pages elsewhere, so headings are repeated elsewhere."""
    office, workbook = system_program("soffice"), workbooks()[3]
    (tmp_path / "iv.xlsx").write_bytes(workbook)
    profile_folder = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = [office, profile_folder, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "iv.xlsx")], check=True, capture_output=True, timeout=200)
    theirs = page_texts((tmp_path / "iv.pdf").read_bytes())
    ours = page_texts(annexes_pdf([workbook], NOW))
    assert len(ours) == len(theirs)
    assert [sorted(text.split()) for text in ours] == [sorted(text.split()) for text in theirs]


def test_each_annex_is_numbered_anew_from_its_second_page() -> None:
    pages = page_texts(annexes_pdf(workbooks(), NOW))
    firsts = [place for place, page in enumerate(pages) if page.startswith("Phụ lục")]
    assert len(firsts) == 4
    numbered = [0 if place in firsts else int(page.split()[0]) for place, page in enumerate(pages)]
    lengths = [end - start for start, end in zip(firsts, [*firsts[1:], len(pages)], strict=True)]
    assert numbered == [number for count in lengths for number in (0, *range(2, count + 1))]


def test_every_annex_has_a_bookmark_on_its_first_page() -> None:
    pdf = annexes_pdf(workbooks(), NOW)
    firsts = [place for place, page in enumerate(page_texts(pdf)) if page.startswith("Phụ lục")]
    assert bookmarks(pdf) == list(zip(TITLES, firsts, strict=True))


def test_every_page_is_a4_landscape() -> None:
    assert set(page_sizes(annexes_pdf(workbooks(), NOW))) == {(842, 595)}


def test_a_draft_says_so_on_every_page() -> None:
    pages = page_texts(annexes_pdf(workbooks(draft="DỰ THẢO"), NOW))
    assert all(page.startswith("DỰ THẢO") for page in pages)
    assert not any("DỰ THẢO" in page for page in page_texts(annexes_pdf(workbooks(), NOW)))


def test_annexes_follow_a_letter_in_one_file() -> None:
    document = new_document("Báo cáo", NOW)
    document.add_page()
    document.start_section("Công văn")
    set_font(document, 14)
    write(document, 85, 100, "Kính gửi: Sở Thông tin và Truyền thông")
    add_annexes(document, workbooks())
    pdf = document_bytes(document)
    assert page_sizes(pdf)[:2] == [(595, 842), (842, 595)]
    assert [title for title, _ in bookmarks(pdf)] == ["Công văn", *TITLES]
    assert page_texts(pdf)[1:] == page_texts(annexes_pdf(workbooks(), NOW))


@pytest.mark.parametrize("style", ["letter", "decree30"])
def test_equal_workbooks_and_clock_give_equal_bytes(style: str) -> None:
    books = [appendix_workbook(form, style, "", NOW) for form in FORMS]
    assert annexes_pdf(books, NOW) == annexes_pdf(books, NOW)
