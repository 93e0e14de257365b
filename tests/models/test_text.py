"""Vietnamese text on its way in, found again, sorted, and recognised as damaged."""

import csv
import html
import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text import (
    clean,
    code_key,
    fold,
    foreign_letters,
    is_procedure_code,
    matches,
    sort_key,
)

TONES = {"": "", "huyền": "\u0300", "hỏi": "\u0309", "ngã": "\u0303", "sắc": "\u0301", "nặng": "\u0323"}
LETTERS = [
    unicodedata.normalize("NFC", letter + tone)
    for both in "aăâeêioôơuưyđ"
    for letter in (both, both.upper())
    for tone in ([""] if both == "đ" else TONES.values())
    if (letter + tone).lower() not in tuple("aeiouy")
]
FRAGMENTS = [
    "&amp;", "&lt;", "&nbsp;", "&#7863;", "&#x1EB7;", "&amp;lt;", "&#0;", "&#xD800;", "&#9999999;", "&", "amp;", ";",
    "\t", "\n", "\r\n", "\u00a0", "\u000b", "\u2028", "\u0085", "\ufeff", "\u200b", "\u00ad", "\u0000", "\ud800",
    "\ufffe", "a\u0302", "\u0301", "\u031b", "ơ", "Cấp", "=1+1", " . ",
]  # fmt: skip
ANY_TEXT = st.lists(st.sampled_from(FRAGMENTS) | st.text(st.characters(), max_size=3), max_size=12).map(
    "".join
)

NAMES = """
Cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất
Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
Thủ tục xét tặng danh hiệu «Gia đình văn hóa», «Tổ dân phố văn hóa»
Cấp lại Chứng chỉ hành nghề (ảnh 3×4 cm, 4×6 cm)
· Hồ sơ gồm: · Đơn đề nghị · Bản sao có chứng thực
Xác nhận theo § 5 và § 7 của Hiệp định; cài đặt Windows® và Office®
Thủ tục “một cửa” – chuyển mục đích sử dụng đất ≤ 0,5 ha; nhiệt độ ±5 °C; 1½ năm
Nghỉ hưởng chế độ thai sản; ưu đãi người có công với cách mạng
Hòa giải viên, hoà giải ở cơ sở; thuỷ lợi, thủy sản; quý, quí
ĐĂNG KÝ THÀNH LẬP HỢP TÁC XÃ; ƯU TIÊN, Ổ DỊCH, ỦY QUYỀN
Tiếp nhận lưu học sinh Lào, Cam-pu-chia; Cộng hòa Côte d’Ivoire
""".strip().splitlines()


def test_there_are_134_letters_with_marks() -> None:
    assert len(set(LETTERS)) == 134


def test_every_letter_is_composed_however_it_was_typed() -> None:
    for letter in LETTERS:
        base, tone = base_and_tone(letter)
        for typed in (letter, unicodedata.normalize("NFD", letter), base + tone):
            assert clean(f"t{typed}n") == f"t{letter}n"
            assert fold(clean(typed)) == fold(letter)
        assert clean(f"&#{ord(letter)};&#x{ord(letter):x};") == letter * 2
        assert fold(letter).isascii()


def base_and_tone(letter: str) -> tuple[str, str]:
    """As Unikey's "Unicode tổ hợp" types it: the letter with its own mark, then the tone."""
    marks = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in marks if mark in TONES.values())
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark != tone)), tone


def is_xml(character: str) -> bool:
    """Char of XML 1.0, fifth edition, production 2."""
    code = ord(character)
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


@given(text=ANY_TEXT)
def test_clean_text_stays_as_it_is_and_fits_into_every_file(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert cleaned == " ".join(cleaned.split())
    assert all(is_xml(character) for character in cleaned)


@given(text=ANY_TEXT.filter(lambda text: "&" not in text))
def test_cleaning_keeps_every_letter_and_sign(text: str) -> None:
    def seen(of: str) -> list[str]:
        return [c for c in unicodedata.normalize("NFD", of) if unicodedata.category(c)[0] in "LNPS"]

    assert seen(clean(text)) == seen(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Cấp\tphép \r\n xây  dựng\u00a0", "Cấp phép xây dựng"),
        ("Cấp phép\u000bxây dựng\u000cmới\u2028lại", "Cấp phép xây dựng mới lại"),
        ("Giống, phân bón &amp; thuốc &lt;BVTV&gt; &quot;A&quot;", 'Giống, phân bón & thuốc <BVTV> "A"'),
        ("&amp;quot;Gia đình&amp;quot;", '"Gia đình"'),
        ("R&D; AT&T; &notary; &khong; &", "R&D; AT&T; &notary; &khong; &"),
        ("\ufeffĐất\u200b đai\u0007", "Đất đai"),
        ("H\u00adíng dÉn", "H\u00adíng dÉn"),
        ("=1+1", "=1+1"),
        ("Tên.", "Tên."),
    ],
)
def test_what_real_exports_hold_is_cleaned(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(text=st.text(alphabet="aáạ<>&\"'; bđ", max_size=20))
def test_text_escaped_once_more_is_the_same_text(text: str) -> None:
    assert clean(html.escape(text)) == clean(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hoà Bình", "Hòa Bình", True),
        ("tỉ lệ", "tỷ lệ", True),
        ("kĩ thuật", "Kỹ Thuật", True),
        ("lí lịch", "LÝ LỊCH", True),
        ("Mĩ Đức", "Mỹ Đức", True),
        ("Đất đai", "dat dai", True),
        ("Hộ  tịch ", "hộ tịch", True),
        ("quý I", "quí I", False),
        ("y tế", "i tế", False),
        ("Mai Thy", "Mai Thi", False),
        ("thuỷ lợi", "thuỉ lợi", False),
        ("Khai sinh", "Khai sinh.", False),
        ("A (B)", "A B", False),
    ],
)
def test_what_is_found_under_one_key(one: str, other: str, same: bool) -> None:
    assert (fold(one) == fold(other)) is same


@given(text=ANY_TEXT)
def test_a_folded_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_words_are_found_in_any_order() -> None:
    folded = fold("Cấp giấy phép xây dựng")
    assert matches(fold("XÂY giay").split(), folded)
    assert matches([], folded)
    assert not matches(fold("xây nhà").split(), folded)


def test_sorting_follows_alphabet_then_tone() -> None:
    alphabet = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    words = [
        "1 cửa",
        "An toàn",
        "Ăn uống",
        "Báo chí",
        "Bảo hiểm",
        "Dân số",
        "Dân tộc",
        "Đất đai",
        "Điện",
        "Đường bộ",
    ]
    for ordered in (alphabet, tones, words, ["Hoà", "Hoả", "Hoà giải", "Hoà giải cơ sở", "Hóa thạch"]):
        mixed = random.Random(7).sample(ordered, len(ordered))
        assert sorted(mixed, key=sort_key) == ordered


def test_case_does_not_sort_and_a_tone_only_breaks_ties() -> None:
    assert sort_key("ĐẤT ĐAI") == sort_key("đất đai")
    assert sort_key("má a") < sort_key("ma b")


def test_real_names_have_no_letter_of_another_script() -> None:
    with (Path(__file__).parents[1] / "data" / "huyen-470.csv").open(encoding="utf-8", newline="") as source:
        cells = [clean(cell) for row in csv.reader(source) for cell in row]
    assert len(cells) > 470
    assert [cell for cell in cells if foreign_letters(cell)] == []


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("bcudcنت.aita.gov.vn", "نت"),
        ("Нộ tịch", "Н"),
        ("аа Cấp ο", "аο"),
        ("Cấp 中", "中"),
        ("Đất đai, ½ µm, № 5 – “một”", ""),
        ("".join(LETTERS), ""),
    ],
)
def test_letters_of_another_script(text: str, letters: str) -> None:
    assert foreign_letters(text) == letters


@pytest.mark.parametrize(
    "code",
    [
        "1.005160",
        "2.002278.000.00.00.H13",
        "3.000527.H61",
        "1.005160.000.00.00",
        "2020STTTT_PTTT06",
        "2020.TVPL.03",
        "BXD-1",
        "T-VPB-12 (a)",
    ],
)
def test_codes_of_national_and_one_stop_systems(code: str) -> None:
    assert is_procedure_code(code)


@pytest.mark.parametrize(
    "code",
    ["", "?", "12", "chưa có", "1.00516", "1.0133611", "1.001777.000.00.00.H44.01", "x" * 60 + "1", "_12"],
)
def test_codes_of_neither_form(code: str) -> None:
    assert not is_procedure_code(code)


def test_spellings_of_one_code_share_a_key() -> None:
    assert code_key("1.005160") == code_key("1.005160.000.00.00.H60") == code_key("1.005160.H13")
    assert code_key("2020sttt_06") == code_key("2020STTT_06") != code_key("2020STTT_07")
    assert code_key("1.005160") != code_key("1.005161")
