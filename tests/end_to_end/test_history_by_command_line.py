"""The journal looked up by command: by procedure, field and day."""

from pathlib import Path

from tests.end_to_end.commands import ROUND, UNIT, CommandLine


def codes(run: CommandLine, *words: str) -> list[str]:
    return [entry["code"] for entry in run("history", "--json", *words).json]


def test_the_journal_is_filtered_by_words_and_days(run: CommandLine, district_workbooks: list[Path]) -> None:
    run("start", "--unit", UNIT, "--round", ROUND)
    run("import", *district_workbooks)
    run("set", "contact.name=Lan")
    assert codes(run) == ["set-submission", "import", "start"]
    assert codes(run, "--procedure", "khai sinh") == ["import"]
    assert codes(run, "--field", "ho tich") == ["import"]
    assert codes(run, "--procedure", "không có thủ tục này") == []
    assert codes(run, "--to", "1/1/2001") == []
    assert run("history", "--from", "hôm qua").status == 2
