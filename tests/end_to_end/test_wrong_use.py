"""What is typed wrongly: exit status 2, a Vietnamese sentence that names the thing, and nothing changed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import main
from tests.end_to_end.commands import ROUND, UNIT, CommandLine

ENGLISH = re.compile(
    r"\b(usage|error|argument|required|invalid|expected|choose|positional|options|message)\b", re.IGNORECASE
)

WRONG: dict[str, tuple[tuple[str, ...], str]] = {
    "no command": ((), "thiếu LỆNH"),
    "an unknown command": (("xuất",), "không có lệnh “xuất”"),
    "a missing option": (("start",), "thiếu --unit"),
    "an option without its value": (("start", "--unit"), "--unit cần một giá trị"),
    "an unknown option": (("list", "--all"), "không có tham số --all"),
    "half an option": (("check", "--js"), "không có tham số --js"),
    "a value where none belongs": (("list", "--json=1"), "--json không nhận giá trị"),
    "the store behind the command": (("list", "--store", "x"), "không có tham số --store x"),
    "no file": (("verify",), "thiếu TỆP"),
    "two declarations at once": (("declare", "district", "--none", "--total", "3"), "--total cùng với --none"),
    "no declaration": (("declare", "district"), "Chưa nêu điều khai báo"),
    "a negative total": (("declare", "district", "--total", "-3"), "“-3” không phải số"),
    "a total beyond all numbers": (("declare", "district", "--total", "9" * 30), "không phải số"),
    "a level that is none": (("declare", "district", "--level", "9=1"), "“9=1”"),
    "a number of another script": (("declare", "district", "--level", "3=²"), "“3=²”"),
    "a tier that is none": (("declare", "vùng", "--none"), "“vùng”"),
    "a setting that is none": (("set", "contact.fax=1"), "“contact.fax”"),
    "a setting without a value": (("set", "contact.name"), "“contact.name”"),
    "a date that is none": (("set", "letter.date=31/2/2021"), "“31/2/2021”"),
    "a style that is none": (("set", "appendix.style=a4"), "“a4”"),
    "a round that is none": (("start", "--unit", UNIT, "--round", "x"), "“x”"),
    "a profile that is none": (("start", "--unit", UNIT, "--profile", "x"), "“x”"),
    "a revision that is none": (("diff", "1", "9"), "9"),
    "a field that is none": (("print", "--out", "x.pdf", "--field", "Hộ tịch"), "“Hộ tịch”"),
    "nothing to print": (("print", "--out", "x.pdf"), "Chưa có thủ tục nào để in"),
    "a file that is none": (("import", "không có.xlsx"), "không có.xlsx"),
    "a backup that is none": (("restore", "không có.sqlite3"), "không có.sqlite3"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_wrong_use_is_said_in_vietnamese(run: CommandLine, case: str) -> None:
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    before = run("history", "--json").json
    words, expected = WRONG[case]
    answered = run(*words)
    assert (answered.status, answered.json) == (2, None)
    assert expected in answered.sentences
    assert not ENGLISH.search(answered.sentences)
    assert run("history", "--json").json == before


@pytest.mark.parametrize("words", [["-h"], ["declare", "-h"], ["export", "--help"]])
def test_help_is_vietnamese(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main.main(words)
    printed = capsys.readouterr().out
    assert printed.startswith("Cách dùng: main.py")
    assert not ENGLISH.search(printed)


def test_levels_of_a_tier_at_once(run: CommandLine) -> None:
    run("start", "--unit", UNIT, "--round", ROUND)
    assert (
        run("declare", "district", "--total", "9", "--level", "3=2", "4=5", "--note", "gồm mức độ 1").status
        == 0
    )
    declared = run("totals", "--json").json["tiers"]["district"]["declared"]
    assert declared == {"total": 9, "levels": {"3": 2, "4": 5}, "note": "gồm mức độ 1"}
    assert run("declare", "cấp huyện", "--level", "3=1", "--level", "4=6").status == 0
    assert run("totals", "--json").json["tiers"]["district"]["declared"]["levels"] == {"3": 1, "4": 6}


def test_a_missing_file_does_not_hide_the_verdicts_on_the_others(run: CommandLine, package: Path) -> None:
    answered = run("verify", package, "không có.asice", "--json", "--accept-unregistered")
    assert answered.status == 2
    found, missing = answered.json
    assert (found["file"], found["problems"]) == (package.name, [])
    assert (missing["file"], missing["kind"]) == ("không có.asice", "unreadable")
    assert "không có.asice" in answered.sentences


def test_a_file_beyond_the_limit_is_answered_as_damaged(
    run: CommandLine, package: Path, tmp_path: Path
) -> None:
    big = tmp_path / "lớn.asice"
    with big.open("wb") as file:
        file.truncate(65 * 2**20)
    answered = run("verify", big, package, "--json", "--accept-unregistered")
    assert answered.status == 1
    assert [bool(verdict["problems"]) for verdict in answered.json] == [True, False]


def test_a_revision_is_compared_with_a_package(run: CommandLine, package: Path) -> None:
    run("declare", "district", "--note", "x")
    assert run("diff", package, "2", "--json").json == {"added": [], "removed": [], "changed": []}
    assert run("diff", "1", package, "--json").status == 0


def test_a_backup_of_garbage_is_refused(run: CommandLine, package: Path, tmp_path: Path) -> None:
    before = run("show", "--json").json
    garbage = tmp_path / "rác.sqlite3"
    garbage.write_bytes(b"SQLite format 3\0" + bytes(5000))
    for path in (garbage, package, tmp_path):
        answered = run("restore", path)
        assert answered.status == 2
        assert path.name in answered.sentences
    assert run("show", "--json").json == before


HEAVY = ("openpyxl", "lxml", "pyhanko", "asn1crypto", "cryptography", "sqlite_utils", "PySide6")
LOOK = "import sys, main; main.main(sys.argv[1:]); sys.stderr.write('|' + ' '.join(sys.modules))"


@pytest.mark.parametrize("command", ["list", "check", "totals", "show", "history"])
def test_what_only_looks_loads_nothing_heavy(run: CommandLine, store: Path, command: str) -> None:
    run("start", "--unit", UNIT, "--round", ROUND)
    words = [sys.executable, "-c", LOOK, "--store", str(store), command, "--json"]
    done = subprocess.run(words, cwd=main.RESOURCES.parent, capture_output=True, text=True, check=True)
    loaded = done.stderr.rpartition("|")[2].split()
    assert "storage.store" in loaded
    assert set(loaded).isdisjoint(HEAVY)
