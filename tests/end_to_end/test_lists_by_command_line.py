"""The commands catalogue …: a list from a file, compared with, taken from, removed."""

from pathlib import Path

import pytest

from tests.end_to_end.commands import ROUND, UNIT, CommandLine

LIST = "STT;Mã TTHC;Tên thủ tục;Lĩnh vực\n1;1.001193;Đăng ký khai sinh;Hộ tịch\n2;2.000528;Đăng ký kết hôn;Hộ tịch\n"


@pytest.fixture
def started(run: CommandLine) -> CommandLine:
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    return run


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "danh mục.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_a_list_of_the_unit_is_compared_with(started: CommandLine, listed: Path) -> None:
    assert started("catalogue", "compare").status == 2
    said = started(
        "catalogue", "import", listed, "--name", "Của huyện", "--for", "unit", "--decision", "15/QĐ-UBND",
        "--valid-from", "15/01/2021", "--json",
    )  # fmt: skip
    assert (said.status, said.json["entries"]) == (0, 2)
    found = started("catalogue", "compare", "--json")
    assert (found.status, found.json["missing"], found.json["open"]) == (1, 2, 2)
    assert found.json["list"] == {
        "id": said.json["id"], "title": "15/QĐ-UBND", "date": "2021-01-15", "entries": 2,
    }  # fmt: skip
    assert [row["gap"] for row in found.json["rows"]] == ["missing", "missing"]
    assert "danh mục (15/QĐ-UBND)" in started("check").sentences


def test_what_a_catalogue_has_of_a_field_comes_in(started: CommandLine, listed: Path) -> None:
    started("catalogue", "import", listed, "--name", "Của huyện")
    taken = started("catalogue", "take", "Của huyện", "--tier", "district", "--field", "hộ tịch", "--json")
    assert (taken.status, taken.json) == (0, {"added": 2, "present": 0})
    assert started("totals", "--json").json["all"]["total"] == 2
    again = started("catalogue", "take", "Của huyện", "--tier", "district", "--field", "hộ tịch", "--json")
    assert again.json == {"added": 0, "present": 2}


def test_lists_are_named_and_removed(started: CommandLine, listed: Path) -> None:
    started("catalogue", "import", listed, "--name", "Của huyện")
    names = [one["name"] for one in started("catalogue", "list", "--json").json]
    assert "Của huyện" in names
    assert started("catalogue", "remove", "Của huyện").status == 0
    assert "Của huyện" not in [one["name"] for one in started("catalogue", "list", "--json").json]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("catalogue", "remove", "không có"), "không có"),
        (("catalogue", "take", "không có", "--tier", "district", "--field", "x"), "không có"),
        (("catalogue", "compare", "--reference", "không có"), "không có"),
        (("catalogue", "compare"), UNIT),
    ],
)
def test_what_is_not_there_is_named(started: CommandLine, wrong: tuple[str, ...], said: str) -> None:
    answered = started(*wrong)
    assert answered.status == 2
    assert said in answered.sentences
