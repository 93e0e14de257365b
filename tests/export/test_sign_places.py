"""Where signatures show: between title and name, and top right, over no text."""

import pytest

from export.appendix_workbook import appendix_workbook
from export.letter_pdf import letter_pdf
from export.plan_pdf import annexes_pdf
from export.sign_places import annex_note_place, letter_sign_place
from models.appendices import appendices
from models.letters import OutgoingLetter
from models.live_tree import LiveTree
from signing.pdf_blocks import Place
from tests.builders import ROUND_2021, TT32
from tests.export.pdf_reading import words_within
from tests.export.test_letter_pdf import LETTERS, NOW, word_file
from tests.models.letter_samples import SO, a_district, letter

MORE = {
    "tên dài": letter(**SO, signer_name="Hoàng Phủ Ngọc Tường Nguyễn Thị Kim Cương"),
    "chức vụ dài": letter(
        signer_authority="TL.",
        signer_title="Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
        signer_name="Lê An",
    ),
    "chưa có tên": letter(signer_name=""),
    "tên như nơi nhận": letter(signer_name="Lưu: VT"),
}
EVERY = {**LETTERS, **MORE}


def place_in(made: OutgoingLetter) -> Place:
    place = letter_sign_place(word_file(made), made.sign_lines, made.signer)
    assert place is not None
    return place


@pytest.mark.parametrize("made", EVERY.values(), ids=EVERY)
def test_a_signature_has_room_between_title_and_name_and_covers_no_text(made: OutgoingLetter) -> None:
    place = place_in(made)
    pdf = letter_pdf(word_file(made), NOW).pdf
    assert words_within(pdf, place) == []
    assert place.height > 50
    assert place.left > 297.5
    above = words_within(pdf, Place(place.page, place.left, place.top - 25, place.width, 25))
    assert set(above) & set(made.sign_lines[-1].split())
    if made.signer:
        below = words_within(pdf, Place(place.page, place.left, place.top + place.height, place.width, 25))
        assert set(below) & set(made.signer.split())


def test_a_template_without_a_sign_block_has_no_place() -> None:
    made = letter()
    assert letter_sign_place(word_file(made), ("KHÔNG CÓ DÒNG NÀY",), made.signer) is None
    assert letter_sign_place(word_file(made), ("",), made.signer) is None


def test_the_corner_of_the_annexes_is_free_and_reaches_the_margin() -> None:
    live = LiveTree(a_district(), TT32)
    workbooks = [appendix_workbook(form, "letter", "", NOW) for form in appendices(live, ROUND_2021)]
    place = annex_note_place()
    assert words_within(annexes_pdf(workbooks, NOW), place) == []
    assert place.page == 0
    assert place.left + place.width == pytest.approx((297 - 15) * 72 / 25.4)
