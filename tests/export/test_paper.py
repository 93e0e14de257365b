"""How much room a text takes: checked against what is known of the font, and against a slow count."""

from hypothesis import given
from hypothesis import strategies as st

from export.paper import balanced, line_count, lines_height, text_lines, text_width

WORDS = st.lists(st.text("aiWỡ0-,ế", min_size=1, max_size=9), max_size=12).map(" ".join)


def slow_line_count(text: str, room: float) -> int:
    lines = [""]
    for word in text.split(" "):
        tried = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and text_width(tried, 12) > room:
            lines.append(word)
        else:
            lines[-1] = tried
    return len(lines)


def test_digits_are_half_an_em_wide_and_tones_add_nothing() -> None:
    assert text_width("0123456789", 12) == 60
    assert text_width("Ề", 12) == text_width("E", 12)
    assert text_width("m", 10, bold=True) > text_width("m", 10)


def test_a_letter_that_no_table_lists_counts_as_a_whole_em() -> None:
    assert text_width("漢字", 12) == 24


@given(text=WORDS)
def test_lines_are_as_many_as_a_slow_count_finds(text: str) -> None:
    assert line_count(text, 100, 12) == slow_line_count(text, 100)


def test_a_word_longer_than_the_line_is_broken() -> None:
    assert line_count("W" * 100, 100, 12) == 13  # eight of 11.3 points on each line, and four left
    assert line_count(f"a {'W' * 100}", 100, 12) == 14


@given(text=st.text("aiWỡ0-,ế ", max_size=60))
def test_the_lines_are_as_many_as_were_counted_and_none_is_too_long(text: str) -> None:
    lines = text_lines(text, 50, 12)
    assert len(lines) == line_count(text, 50, 12)
    assert all(text_width(line, 12) <= 50 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(text=WORDS)
def test_balancing_changes_blanks_only_and_needs_no_more_lines(text: str) -> None:
    laid = balanced(text, 150, 12)
    assert laid.replace("\n", " ") == text
    assert laid.count("\n") + 1 <= line_count(text, 150, 12)


def test_the_title_of_the_first_form_breaks_where_the_letter_breaks_it() -> None:
    title = (
        "Tổng số TTHC đang triển khai DVCTT mức độ 2, mức độ 3, mức độ 4 trên "
        "Cổng dịch vụ công và Hệ thống thông tin một cửa điện tử của tỉnh"
    )
    assert balanced(title, 700, 13, bold=True).split("\n")[1].startswith("Cổng dịch vụ công")


def test_a_line_is_as_high_as_excel_makes_it() -> None:
    assert lines_height(2, 12) == 31.5
