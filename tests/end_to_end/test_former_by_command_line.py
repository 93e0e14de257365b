"""Lấy từ kỳ trước by the command line: listed, looked at, taken over, each question told."""

from pathlib import Path

import pytest

from tests.end_to_end.commands import ROUND, UNIT, CommandLine, district_rows

LATER = "minh-hoa-2026"
KEYS = {"rows", "taken", "repaired", "doubtful", "left_out", "asks"}


@pytest.fixture
def later(run: CommandLine, district_workbooks: list[Path]) -> CommandLine:
    """A report of 2021, and one of a later round under another profile at work."""
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    assert run("import", *district_workbooks).status == 0
    assert run("start", "--unit", UNIT, "--round", LATER).status == 0
    return run


def test_a_preview_tells_the_questions_and_writes_nothing(later: CommandLine) -> None:
    (listed,) = later("former", "list", "--json").json
    assert (listed["unit"], listed["own"]) == (UNIT, True)
    seen = later("former", "take", listed["id"], "--dry-run", "--json")
    assert (seen.status, set(seen.json)) == (1, KEYS)
    assert seen.json["rows"] == len(district_rows())
    assert {ask["kind"] for ask in seen.json["asks"]} >= {"level"}
    assert "Cần xác nhận" in seen.sentences
    assert "--accept" in seen.sentences
    assert later("totals", "--json").json["all"]["total"] == 0


def test_what_is_accepted_is_taken_as_doubtful_and_asks_nothing_more(later: CommandLine) -> None:
    proposed = later("former", "take", "--accept", "--tier", "commune", "--json")
    assert proposed.json["asks"] == []
    assert proposed.json["taken"] == len(district_rows())
    assert all("level-proposed" in row["doubts"] for row in proposed.json["doubtful"])
    assert later("totals", "--json").json["all"]["total"] == len(district_rows())


def test_a_report_that_is_not_there_is_named_with_those_that_are(later: CommandLine) -> None:
    (listed,) = later("former", "list", "--json").json
    answered = later("former", "take", "không-có")
    assert answered.status == 2
    assert "không-có" in answered.sentences
    assert listed["id"] in answered.sentences
