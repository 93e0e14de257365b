"""Numbers and dates as forms write them."""

import datetime
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.notation import date_text, moment_text, month_text, read_date, read_month, roman, size_text

VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def value_of(numeral: str) -> int:
    digits = [VALUES[letter] for letter in numeral]
    following = [*digits[1:], 0]
    return sum(-digit if digit < after else digit for digit, after in zip(digits, following, strict=True))


def test_roman_numerals() -> None:
    assert [roman(n) for n in (1, 4, 9, 14, 40, 49, 90, 99)] == [
        "I",
        "IV",
        "IX",
        "XIV",
        "XL",
        "XLIX",
        "XC",
        "XCIX",
    ]
    assert all(value_of(roman(number)) == number for number in range(1, 300))


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1)))
def test_dates_and_months_are_read_as_they_are_written(day: datetime.date) -> None:
    iso = day.isoformat()
    assert read_date(date_text(iso)) == read_date(iso) == iso
    assert read_month(month_text(iso[:7])) == read_month(iso[:7]) == iso[:7]


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("20/5/2021", "2021-05-20"),
        (" 7-3-2019 ", "2019-03-07"),
        ("7.3.2019", "2019-03-07"),
        ("", ""),
        ("31/2/2021", None),
        ("sớm", None),
    ],
)
def test_dates_people_type(typed: str, iso: str | None) -> None:
    assert read_date(typed) == iso


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("9/2021", "2021-09"),
        ("09-2021", "2021-09"),
        (" ", ""),
        ("13/2021", None),
        ("2021-9", None),
        ("quý III", None),
    ],
)
def test_months_people_type(typed: str, iso: str | None) -> None:
    assert read_month(typed) == iso


def test_what_is_no_date_is_printed_as_it_is() -> None:
    assert (date_text("sớm"), month_text("sớm"), moment_text("sớm")) == ("sớm", "sớm", "sớm")
    assert (date_text(""), month_text("")) == ("", "")


@pytest.fixture
def in_vietnam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as there:
        there.setenv("TZ", "Asia/Ho_Chi_Minh")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_vietnam")
def test_times_are_said_as_the_clock_on_this_wall_shows_them() -> None:
    assert moment_text("2021-05-19T18:32:59+00:00") == "01:32 20/05/2021"
    assert date_text("2021-05-19T18:32:59+00:00") == "20/05/2021"
    assert date_text("2021-05-19") == "19/05/2021"


def test_moments_and_sizes_as_people_say_them() -> None:
    assert moment_text("2021-05-20T10:32:59") == "10:32 20/05/2021"
    assert [size_text(size) for size in (0, 1023, 1536, 2_200_000, 84_000_000_000)] == [
        "0 byte",
        "1023 byte",
        "1,5 KB",
        "2,1 MB",
        "78,2 GB",
    ]
