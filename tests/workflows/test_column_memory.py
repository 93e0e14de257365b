"""What was said of a file's columns is used for files whose headers say the same in the same columns."""

import pytest

from intake.readings import ColumnMeaning, Meaning, Reading, Role, RowReading
from intake.tables import RawCell, RawRow, RawTable
from workflows.column_memory import MOST, fingerprint, meanings_for, remember_meanings
from workflows.settings import Keeper

NAME, CODE = ColumnMeaning(Meaning.NAME), ColumnMeaning(Meaning.CODE)
LEVEL = ColumnMeaning(Meaning.LEVEL_MARK, "toàn trình")


class Memory:
    """A keeper of settings that forgets at the end of the test."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def setting(self, key: str) -> str | None:
        return self.kept.get(key)

    def set_setting(self, key: str, value: str) -> None:
        self.kept[key] = value


@pytest.fixture
def memory() -> Keeper:
    return Memory()


def reading(*lines: list[str], header: int = 1) -> Reading:
    """A table of these texts; `header`: how many rows of it are one."""
    rows = tuple(
        RawRow(number, {c: RawCell(text) for c, text in enumerate(line, start=1) if text})
        for number, line in enumerate(lines, start=1)
    )
    roles = [RowReading(n, Role.HEADER if n <= header else Role.PROCEDURE) for n in range(1, len(rows) + 1)]
    return Reading(RawTable("a.xlsx", "", 1, rows), 0, {}, tuple(roles))


HEADER = ["TT", "Nội dung công việc", "Kênh"]


def test_a_file_that_looks_alike_is_known_again(memory: Keeper) -> None:
    remember_meanings(memory, reading(HEADER, ["1", "Khai sinh", "x"]), {2: NAME, 3: LEVEL})
    alike = reading(["tt ", "NỘI DUNG  công việc", "kênh"], ["1", "Khai tử", ""])
    assert meanings_for(memory, alike) == {2: NAME, 3: LEVEL}


def test_another_order_of_columns_is_another_kind_of_file(memory: Keeper) -> None:
    remember_meanings(memory, reading(HEADER), {2: NAME})
    assert meanings_for(memory, reading([*reversed(HEADER)])) == {}
    assert meanings_for(memory, reading(["", *HEADER])) == {}


def test_what_is_said_later_comes_beside_what_was_said_before(memory: Keeper) -> None:
    for said in ({2: CODE, 3: LEVEL}, {2: NAME}):
        remember_meanings(memory, reading(HEADER), said)
    assert meanings_for(memory, reading(HEADER)) == {2: NAME, 3: LEVEL}


def test_all_rows_of_a_header_count(memory: Keeper) -> None:
    remember_meanings(memory, reading(HEADER, ["", "", "4"], header=2), {3: LEVEL})
    assert meanings_for(memory, reading(HEADER, ["", "", "3"], header=2)) == {}


def test_where_no_header_was_recognised_the_first_wide_row_stands_for_it() -> None:
    plain = reading(["Danh mục"], HEADER, ["1", "Khai sinh", "x"], header=0)
    assert (
        fingerprint(plain) == fingerprint(reading(["Bảng kê"], HEADER, ["1", "Khai tử", ""], header=0)) != ""
    )
    assert fingerprint(reading(["Danh mục"], header=0)) == ""


def test_the_oldest_is_forgotten(memory: Keeper) -> None:
    for number in range(MOST + 1):
        remember_meanings(memory, reading([*HEADER, str(number)]), {2: NAME})
    found = [meanings_for(memory, reading([*HEADER, str(number)])) for number in (0, 1, MOST)]
    assert found == [{}, {2: NAME}, {2: NAME}]


def test_what_another_version_kept_is_passed_over(memory: Keeper) -> None:
    mark = fingerprint(reading(HEADER))
    memory.set_setting("column-meanings", f'{{"{mark}": {{"2": ["name", ""], "3": ["colour", ""]}}}}')
    assert meanings_for(memory, reading(HEADER)) == {2: NAME}
    memory.set_setting("column-meanings", "[1]")
    assert meanings_for(memory, reading(HEADER)) == {}
