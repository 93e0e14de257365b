"""TCVN3, VNI, NFD and compound letters become the letters they are; a right text stays the text it is."""

import gzip
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.legacy_text import Encoding, from_tcvn3, from_vni, in_font, may_be_old, mended, of_font
from models.text import clean
from tests.corpus import spelling

DATA = Path(__file__).parents[1] / "data"
RIGHT = gzip.decompress((DATA / "right-texts.txt.gz").read_bytes()).decode().split("\n")
SMALL = [
    letter
    for base in "aăâeêioôơuưy"
    for tone in ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
    if not (letter := unicodedata.normalize("NFC", base + tone)).isascii()
] + ["đ"]
LETTERS = SMALL + [letter.upper() for letter in SMALL]
PHRASES = [
    ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
    ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    ("C¨n cø NghÞ ®Þnh sè 15/CP", "Căn cứ Nghị định số 15/CP"),
    ("quyÕt ®Þnh cña Bé tr\u00adëng Bé Tµi chÝnh", "quyết định của Bộ trưởng Bộ Tài chính"),
    ("chÕ ®é kÕ to¸n doanh nghiÖp", "chế độ kế toán doanh nghiệp"),
    ("ng\u00adêi cã c«ng víi c¸ch m¹ng", "người có công với cách mạng"),
    ("Tæng diÖn tÝch ®· phñ kÝn", "Tổng diện tích đã phủ kín"),
    ("§Ò nghÞ h\u00adëng trî cÊp mét lÇn", "Đề nghị hưởng trợ cấp một lần"),
    ("Th«ng t\u00ad h\u00adíng dÉn thùc hiÖn", "Thông tư hướng dẫn thực hiện"),
    ("§¡NG Ký KINH DOANH", "ĐĂNG KÝ KINH DOANH"),
    ("Trung ¢u", "Trung Âu"),
    ("¤ng TrÇn Du", "Ông Trần Du"),
    ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    ("UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH"),
    ("Caên cöù Luaät Toå chöùc HÑND vaø UBND", "Căn cứ Luật Tổ chức HĐND và UBND"),
    ("quyeát ñònh naøy coù hieäu löïc", "quyết định này có hiệu lực"),
    ("nghæ maát söùc", "nghỉ mất sức"),
    ("saün coù", "sẵn có"),
    ("Ñaø Naüng", "Đà Nẵng"),
    ("thaønh", "thành"),
    ("ngaønh", "ngành"),
    ("baøn", "bàn"),
    ("Caø Mau", "Cà Mau"),
]
STRANGE = [
    "«Nhà giáo ưu tú»", "§ 5 Luật Đất đai", "Windows® 10", "3×4 cm", "½ suất", "25 °C, 20 m²", "a·b ÷ c", "±5 %",
    "São Paulo", "Müller & Söhne", "Québec, naïve, Réunion", "Düsseldorf", "Citroën", "Ångström", "Ærø, Øresund",
    "Guðmundsson", "10 µm", "PM2,5 (50 µg/m³)", "15 N·m", "Jürgen Größe", "Señor Peña", "São João", "Nîmes",
    "Conceição", "Saint-Étienne", "Espírito Santo", "Krông Nô", "KÔNG CHRO", "M'Đrắk", "Cư Êbur", "Nhóm A¹",
    "Hà Nội – Zürich", "¡Olé!", "¿Qué?", "© 2021", "£5, ¥6", "Île-de-France", "ỤC LỤC", "ThuÊ nhà", "hoà, quí",
]  # fmt: skip


def test_there_are_134_letters() -> None:
    assert len(set(LETTERS)) == 134


@pytest.mark.parametrize("letter", LETTERS)
def test_each_letter_is_known_in_vni_nfd_and_compound(letter: str) -> None:
    assert from_vni(spelling.vni(letter)) == letter
    assert clean(unicodedata.normalize("NFD", letter)) == letter
    assert clean(spelling.compound(letter)) == letter


@pytest.mark.parametrize("letter", LETTERS)
def test_each_letter_is_known_in_tcvn3_with_capitals_of_a_font_of_capitals(letter: str) -> None:
    assert in_font(spelling.tcvn3_capitals(letter), ".VnTimeH") == letter.upper()
    if letter in SMALL or letter in "ĂÂÊÔƠƯĐ":
        assert in_font(spelling.tcvn3(letter), ".VnTime") == letter
    else:
        assert from_tcvn3(spelling.tcvn3_capitals(letter)) == letter.lower()


@pytest.mark.parametrize(("written", "right"), PHRASES)
def test_a_phrase_is_told_by_its_letters_alone(written: str, right: str) -> None:
    assert mended(written)[0] == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Ghi chuù", "Ghi chú"),
        ("QUYEÁT TOAÙN", "QUYẾT TOÁN"),
        ("Löu yù:", "Lưu ý:"),
        ("12 tÊn", "12 tấn"),
        ("Néi dung", "Nội dung"),
        ("Thuéc", "Thuộc"),
        ("Hãa chÊt", "Hóa chất"),
        ("Quoác tòch", "Quốc tịch"),
        ("lònh vöïc", "lịnh vực"),
        ("X· A Bung", "Xã A Bung"),
        ("L« C9, Khu A", "Lô C9, Khu A"),
        ("§M 10 A", "ĐM 10 A"),
        ("Xim¨ng", "Ximăng"),
        ("X· An B¸", "Xã An Bá"),
        ("X· §µm Thuû", "Xã Đàm Thuỷ"),
        ("Xaõ A Dôi", "Xã A Dơi"),
        ("Thò xaõ Sa Pa", "Thị xã Sa Pa"),
        ("Tænh Kon Tum", "Tỉnh Kon Tum"),
        ("Giíi tÝnh", "Giới tính"),
        ("3000 luît hv/n¨m", "3000 luợt hv/năm"),
        ("X©y dùng míi Trung t©m ĐiÒu d\u00adìng", "Xây dựng mới Trung tâm Điều dưỡng"),
        ("Chủ tịch H§ND", "Chủ tịch HĐND"),
        ("Trích lục khai sinh – b¶n sao", "Trích lục khai sinh – bản sao"),
        ("Cấp giấy phép cho ngöôøi nước ngoài", "Cấp giấy phép cho người nước ngoài"),
    ],
)
def test_few_letters_and_mixed_cells_are_told_too(written: str, right: str) -> None:
    assert mended(written)[0] == right


def test_every_right_text_stays() -> None:
    assert len(set(RIGHT)) >= 10_000
    assert [text for text in RIGHT if mended(text) != (text, None)] == []


def test_every_right_text_stays_in_capitals() -> None:
    assert [text for text in map(str.upper, RIGHT) if mended(text) != (text, None)] == []


@pytest.mark.parametrize("text", STRANGE)
def test_signs_and_foreign_names_stay(text: str) -> None:
    assert mended(text) == (text, None)


@pytest.mark.parametrize(
    ("encode", "encoding"), [(spelling.tcvn3, Encoding.TCVN3), (spelling.vni, Encoding.VNI)]
)
def test_of_real_names_in_an_old_encoding_hardly_one_needs_its_neighbours(
    encode: Callable[[str], str], encoding: Encoding
) -> None:
    # Ý and Ó of a capital text are í and ể in TCVN3: "Huyện Ý Yên" alone could be either.
    writable = [text for text in RIGHT if spelling.is_writable(text, encoding.value)]
    wrong = [text for text in writable if mended(encode(text))[0] != text]
    assert len(writable) > 11_000
    assert len(wrong) <= len(writable) // 1000


@pytest.mark.parametrize(
    ("encode", "encoding"), [(spelling.tcvn3, Encoding.TCVN3), (spelling.vni, Encoding.VNI)]
)
def test_what_is_mended_no_longer_looks_old(encode: Callable[[str], str], encoding: Encoding) -> None:
    for text in RIGHT:
        if spelling.is_writable(text, encoding.value):
            assert not may_be_old(mended(encode(text))[0])


@pytest.mark.parametrize("encoding", Encoding)
def test_what_its_neighbours_are_in_settles_what_could_be_either(encoding: Encoding) -> None:
    written = {Encoding.TCVN3: "hé", Encoding.VNI: "soá"}[encoding]
    assert mended(written) == (written, None)
    assert mended(written, encoding) == ({Encoding.TCVN3: "hộ", Encoding.VNI: "số"}[encoding], encoding)


@pytest.mark.parametrize(
    ("font", "said"),
    [
        (".VnTime", (Encoding.TCVN3, False)),
        (".VnTimeH", (Encoding.TCVN3, True)),
        (".VnArial NarrowH", (Encoding.TCVN3, True)),
        (".vnarialh", (Encoding.TCVN3, True)),
        ("VNI-Times", (Encoding.VNI, False)),
        ("Times New Roman", (None, False)),
        ("", (None, False)),
    ],
)
def test_fonts_say_their_encoding(font: str, said: tuple[Encoding | None, bool]) -> None:
    assert of_font(font) == said


def test_right_text_in_an_old_font_stays() -> None:
    assert in_font("Đất đai, hộ tịch", ".VnTime") == "Đất đai, hộ tịch"


@given(st.text(st.characters(max_codepoint=0x1EFF, exclude_categories=("Cs",)), max_size=30))
def test_an_encoding_is_told_where_something_changed(text: str) -> None:
    for usual in (None, *Encoding):
        decoded, encoding = mended(text, usual)
        assert (decoded == text) == (encoding is None)
    assert mended(text)[1] is None or may_be_old(text)
