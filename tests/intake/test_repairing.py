"""What a cell says is put right, every change is told, and a second time changes nothing."""

import csv
import unicodedata
from collections import Counter
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.reading import read_tables
from intake.repairing import REPAIRS, cell_text, code_text, name_parts
from intake.tables import RawCell, Run
from models.legacy_text import of_font
from models.text import clean
from tests.corpus import spelling
from tests.corpus.real_files import OLD, right_texts
from tests.models.test_legacy_text import LETTERS, RIGHT, STRANGE

# "löïïc" has its sign twice; the right text has it once.
_DIFFERENT = {"BCNCKT 115/QĐ-EVN-HĐQT ngày 31-4-2004 của Tổng Công ty Điện lựïc Việt Nam"}
DATA = Path(__file__).parents[1] / "data"
NAMES = [
    clean(row[-1])
    for name in ("huyen-470.csv", "real-rows.csv")
    for row in csv.reader((DATA / name).read_text(encoding="utf-8").splitlines())
]
OTHERS = [
    "Tªn thñ tôc",
    "Soá cô quan",
    "Нộ tịch",
    "&amp;eacute;",
    "C\u200béng ho\u00b5",
    "\uf0d8 1. Cấp;",
    "1.005160 - a) Cấp",
]
_ANY = st.characters(max_codepoint=0x1EFF, exclude_categories=("Cs",))
TEXTS = st.one_of(
    st.text(_ANY, max_size=40),
    st.lists(
        st.sampled_from([*RIGHT[::97], *STRANGE, *OTHERS]).flatmap(
            lambda text: st.sampled_from([text, *written(text), text.upper()])
        ),
        min_size=1,
        max_size=3,
    ).map(" ".join),
)


def written(text: str) -> list[str]:
    """The text in each old spelling that has its letters."""
    names = ("nfd", "compound", "tcvn3", "vni")
    able = [name for name in names if spelling.is_writable(text, name)]
    return ["".join(piece.text for piece in spelling.spelled(text, name)) for name in able]


@pytest.mark.parametrize(
    ("text", "right", "codes"),
    [
        ("Cấp  giấy", "Cấp giấy", ("blanks",)),
        ("Cấp\u00a0giấy", "Cấp giấy", ("blanks",)),
        ("Cấp\ngiấy", "Cấp giấy", ("line-breaks",)),
        ("Thanh &amp; ki&ecirc;̉m", "Thanh & kiểm", ("entities",)),
        ("Cấp &amp;quot;giấy&amp;quot;", 'Cấp "giấy"', ("entities",)),
        ("Ca\u0302\u0301p", "Cấp", ("nfc",)),
        ("Câ\u0301p", "Cấp", ("nfc",)),
        ("§Êt ®ai", "Đất đai", ("tcvn3",)),
        ("Ñaát ñai", "Đất đai", ("vni",)),
        ("Ghi chuù", "Ghi chú", ("vni",)),
        ("C&eacute;ng ho&micro; x&middot; h&eacute;i", "Cộng hoà xã hội", ("entities", "tcvn3")),
        ("Нộ tịch", "Hộ tịch", ("look-alike",)),
        ("\uf0d8 Cấp giấy", "Cấp giấy", ("bullet",)),
        ("C\x07éng ho\u00b5", "Cộng hoà", ("tcvn3",)),
        (" 20 ha ", "20 ha", ()),
        ("", "", ()),
    ],
)
def test_each_repair_is_made_and_told(text: str, right: str, codes: tuple[str, ...]) -> None:
    repaired = cell_text(RawCell(text))
    assert repaired.text == right
    assert set(repaired.codes) == set(codes) <= set(REPAIRS)


@pytest.mark.parametrize("letter", LETTERS)
def test_marks_in_any_order_make_the_letter(letter: str) -> None:
    base, *marks = unicodedata.normalize("NFD", letter)
    for order in permutations(marks):
        written = base + "".join(order)
        assert cell_text(RawCell(written)) == (letter, ("nfc",) if written != letter else ())


@pytest.mark.parametrize(
    ("runs", "right"),
    [
        ([("§¨ng ký ", ".VnTime"), ("khai sinh", "Times New Roman")], "Đăng ký khai sinh"),
        (
            [("Đăng ký ", "Times New Roman"), ("khai tö\u00f9 t\u00f6\u00f9", "VNI-Times")],
            "Đăng ký khai tứ tứ",
        ),
        ([("Thñ tôc ", ".VnTimeH"), ("hµnh chÝnh", ".VnTime")], "THỦ TỤC hành chính"),
        ([("Đất ", "Arial"), ("ng\u00ad", ".VnTime"), ("êi", ".VnTime")], "Đất người"),
    ],
)
def test_runs_in_different_fonts_are_read_each_in_its_own(runs: list[tuple[str, str]], right: str) -> None:
    whole = "".join(text for text, _ in runs)
    assert cell_text(RawCell(whole, runs=tuple(Run(*run) for run in runs))).text == right


def test_ten_thousand_right_texts_stay_without_a_repair() -> None:
    for text in (*RIGHT, *STRANGE):
        assert cell_text(RawCell(text)) == (clean(text), ())


def test_real_names_lose_only_what_was_glued_to_them() -> None:
    names = {name for name in (*NAMES, *RIGHT) if name_parts(name).codes}
    glued = Counter(code for name in names for code in name_parts(name).codes)
    assert all(name_parts(name).name in name for name in names)
    # Prefixes as "Thủ tục: Bán …", codes as "… (2.002469)", two ordinals as "1. Công nhận …".
    assert glued == {"prefix": 64, "end-mark": 33, "code-in-name": 10, "ordinal-in-name": 2}


@pytest.mark.parametrize(
    "name", ["Thủ tục cấp giấy", "Cấp đổi; cấp lại", "Lĩnh vực: đất đai", "3 tháng", "2G, 3G"]
)
def test_a_name_that_only_looks_glued_stays(name: str) -> None:
    assert name_parts(name) == (name, "", ())


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("1.005160 - Cấp giấy phép", "Cấp giấy phép", "1.005160"),
        ("Cấp giấy phép (1.005160)", "Cấp giấy phép", "1.005160"),
        ("Cấp giấy (Mã: 1.003123.000.00.00.H60)", "Cấp giấy", "1.003123.000.00.00.H60"),
        ("1.005160 - 02 bên đăng ký", "02 bên đăng ký", "1.005160"),
        ("12. Cấp giấy", "Cấp giấy", ""),
        ("1.2.3 Cấp giấy", "Cấp giấy", ""),
        ("a) Cấp giấy", "Cấp giấy", ""),
        ("b. Cấp giấy", "Cấp giấy", ""),
        ("1/ Cấp giấy", "Cấp giấy", ""),
        ("12/Cấp giấy", "Cấp giấy", ""),
        ("1 - Cấp giấy", "Cấp giấy", ""),
        ("1- Cấp giấy", "Cấp giấy", ""),
        ("Thủ tục 1: Cấp giấy", "Cấp giấy", ""),
        ("Cấp giấy (mã số TTHC: 1.005160)", "Cấp giấy", "1.005160"),
        ("[1.005160] Cấp giấy", "Cấp giấy", "1.005160"),
        ("Cấp giấy - 1.005160.000.00.00.H60;", "Cấp giấy", "1.005160.000.00.00.H60"),
        ("24/24 giờ", "24/24 giờ", ""),
        ("3-5 năm", "3-5 năm", ""),
        ("1-metyl", "1-metyl", ""),
        ("5 năm một lần", "5 năm một lần", ""),
        ("- Cấp giấy", "Cấp giấy", ""),
        ("Thủ tục: 1. Cấp giấy;", "Cấp giấy", ""),
        ("TTHC: Cấp giấy", "Cấp giấy", ""),
        ("02 bên đăng ký", "02 bên đăng ký", ""),
        ("03 tháng đầu", "03 tháng đầu", ""),
        ("Thủ tục cấp giấy", "Thủ tục cấp giấy", ""),
        ("1.0133611 - Cấp giấy", "1.0133611 - Cấp giấy", ""),
        ("Cấp (1.005160) và (1.005161)", "Cấp (1.005160) và (1.005161)", ""),
        ("Cấp giấy theo khoản 1 Điều 5", "Cấp giấy theo khoản 1 Điều 5", ""),
        (";", ";", ""),
    ],
)
def test_a_name_loses_what_was_glued_to_it_and_nothing_else(text: str, name: str, code: str) -> None:
    parts = name_parts(text)
    assert (parts.name, parts.code) == (name, code)
    assert bool(parts.codes) == (name != text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.003", "1.003000"),
        ("1,003", "1.003000"),
        ("1.0056", "1.005600"),
        ("2.002278", "2.002278"),
        ("1", "1"),
        ("1. 005160", "1.005160"),
        ("Mã: 1.005160", "1.005160"),
        ("1.005160;", "1.005160"),
        ("1.0133611", "1.0133611"),
        ("2020STTTT_PTTT06", "2020STTTT_PTTT06"),
        ("1.003123.000.00.00.H60", "1.003123.000.00.00.H60"),
        ("3.000527.H61", "3.000527.H61"),
        ("12345", "12345"),
    ],
)
def test_a_code_has_its_zeros_and_is_otherwise_as_typed(text: str, code: str) -> None:
    repaired = code_text(cell_text(RawCell(text)))
    assert repaired.text == code
    assert bool(repaired.codes) == (code != text)
    assert code_text(cell_text(RawCell(code))).text == code


@given(TEXTS)
def test_mending_twice_is_mending_once(text: str) -> None:
    once = cell_text(RawCell(text))
    assert cell_text(RawCell(once.text)) == (once.text, ())
    name = name_parts(once.text).name
    assert name_parts(name).name == name


@given(TEXTS)
def test_what_changed_beyond_its_edges_is_told(text: str) -> None:
    repaired = cell_text(RawCell(text))
    assert set(repaired.codes) <= set(REPAIRS)
    assert repaired.codes or repaired.text == clean(text)


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_real_tables_of_old_read_as_they_must_by_their_fonts(path: Path) -> None:
    # The right texts do not know the capitals of .VnTimeH, and read Unicode cells of a file in VNI as VNI too.
    right = {text.lower() for text in right_texts(path)}
    texts = {cell_text(cell).text for cell in _cells(path) if of_font(cell.font)[0]}
    strange = [text for text in texts if text.lower() not in right]
    assert texts
    assert [text for text in strange if text not in _DIFFERENT] == []


def test_real_tables_of_old_read_almost_as_well_without_their_fonts() -> None:
    cells = [cell for path in OLD for cell in _cells(path)]
    told = [cell_text(RawCell(cell.text)).text.lower() == cell_text(cell).text.lower() for cell in cells]
    assert len(told) > 4000
    assert sum(told) / len(told) > 0.99


def _cells(path: Path) -> list[RawCell]:
    rows = [row for table in read_tables(path.read_bytes(), path.name).tables for row in table.rows]
    return [cell for row in rows for cell in row.cells.values() if cell.number is None and clean(cell.text)]
