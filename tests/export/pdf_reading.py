# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# pypdfium2 has no complete types; tests meet it here.
"""What a reader of PDF finds in the program's PDF files; pypdfium2 is nothing that made them."""

from contextlib import closing

import pypdfium2

from signing.pdf_blocks import Place


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, line by line as it was written."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def bookmarks(pdf: bytes) -> list[tuple[str, int]]:
    """Title and page, from 0, of each bookmark."""
    found: list[tuple[str, int]] = []
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for mark in document.get_toc():
            target = mark.get_dest()
            assert target is not None
            found.append((mark.get_title(), target.get_index() or 0))
    return found


def page_sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page in whole points."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [(round(page.get_width()), round(page.get_height())) for page in document]


def words_within(pdf: bytes, place: Place) -> list[str]:
    """What stands in a rectangle of a page."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        page = document[place.page]
        top = page.get_height() - place.top
        area = (place.left, top - place.height, place.left + place.width, top)
        return page.get_textpage().get_text_bounded(*area).split()


def letters(text: str) -> str:
    """The text without blanks and ends of lines, which no PDF keeps."""
    return "".join(text.split()).replace("\x02", "").replace("\ufffe", "")
