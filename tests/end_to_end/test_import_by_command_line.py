"""The command import on real files: what it answers, what it leaves alone, and its exit status."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.taken import LeftOut, Origin, Taken, TakenRow, TextRepair
from tests.end_to_end.commands import ROUND, UNIT, CommandLine, district_rows
from workflows import importing

KEYS = {"rows", "taken", "repaired", "doubtful", "left_out"}


@pytest.fixture
def started(run: CommandLine) -> CommandLine:
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    return run


def test_the_answer_counts_every_table_row(started: CommandLine, district_workbooks: list[Path]) -> None:
    answered = started("import", *district_workbooks, "--json")
    count = len(district_rows())
    assert (answered.status, set(answered.json)) == (0, KEYS)
    assert (answered.json["rows"], answered.json["taken"], answered.json["left_out"]) == (count, count, [])
    assert f"Đã nhập {count} thủ tục; 0 dòng cần xem lại; 0 dòng để lại." in answered.sentences


def test_a_dry_run_writes_nothing_at_all(
    started: CommandLine, district_workbooks: list[Path], store: Path
) -> None:
    def everything() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in store.parent.rglob("*") if path.is_file()}

    before = everything()
    answered = started("import", *district_workbooks, "--dry-run", "--json")
    assert (answered.status, answered.json["taken"]) == (0, len(district_rows()))
    assert "Sẽ nhập" in answered.sentences
    assert everything() == before


@pytest.mark.parametrize(
    ("name", "content"),
    [("không có.xlsx", None), ("hỏng.xlsx", b"PK\x03\x04"), ("thư.csv", "Kính gửi;Sở Tư pháp\n".encode())],
)
def test_what_cannot_be_read_or_recognised_is_wrong_use(
    started: CommandLine, tmp_path: Path, name: str, content: bytes | None
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    answered = started("import", path, "--json")
    assert (answered.status, answered.json) == (2, None)
    assert name in answered.sentences


@pytest.mark.parametrize("option", ["--tier", "--level"])
def test_a_tier_or_level_that_the_round_does_not_have_is_named(
    started: CommandLine, district_workbooks: list[Path], option: str
) -> None:
    answered = started("import", district_workbooks[1], option, "cấp thôn")
    assert answered.status == 2
    assert "cấp thôn" in answered.sentences


def row(name: str, number: int, *doubts: str, tier: str = "district") -> TakenRow:
    repair = TextRepair("entities", "name", "A &amp; B", "A & B")
    where = Origin("danh sách.xlsx", 1, "Trang 1", number)
    return TakenRow(
        where, tier, "Hộ tịch", {"name": name, "code": "1.001193"}, f"B{number}", doubts, (repair,)
    )


@pytest.fixture
def read_as(monkeypatch: pytest.MonkeyPatch) -> Taken:
    """What any file is read as: a sound row, a doubtful one, one that could not be placed."""
    out = row("Khai tử", 9, tier="")
    left = LeftOut(out.origin, "tier-unknown", "B9", out)
    found = Taken((row("Khai sinh", 7), row("Kết hôn", 8, "not-in-appendix-2")), (left,), rows_read=3)

    def take(*_: object) -> Taken:
        return found

    monkeypatch.setattr(importing, "take", take)
    return found


def test_each_row_worth_a_look_is_named_with_its_cell(
    started: CommandLine, district_workbooks: list[Path], read_as: Taken
) -> None:
    assert read_as.left_out
    answered = started("import", district_workbooks[0], "--json")
    assert answered.status == 1
    answer = answered.json
    assert answer["rows"] == answer["taken"] + len(answer["left_out"]) == 3
    place = {"source": "danh sách.xlsx", "sheet": "Trang 1", "code": "1.001193"}
    assert answer["left_out"] == [
        {
            **place, "row": 9, "cell": "B9", "name": "Khai tử", "reason": "tier-unknown",
            "text": "Không rõ thuộc cấp nào. Hãy chọn cấp cho dòng này.",
        }
    ]  # fmt: skip
    (doubtful,) = answer["doubtful"]
    assert (doubtful["cell"], doubtful["doubts"]) == ("B8", ["not-in-appendix-2"])
    assert doubtful["text"] == "Thủ tục có trong Phụ lục III hoặc IV nhưng không có trong Phụ lục II."
    assert [(repair["cell"], repair["before"], repair["after"]) for repair in answer["repaired"]] == [
        ("B7", "A &amp; B", "A & B"),
        ("B8", "A &amp; B", "A & B"),
    ]
    assert "danh sách.xlsx, trang “Trang 1”, ô B9 (Khai tử): Không rõ thuộc cấp nào." in answered.sentences
    assert "--tier" in answered.sentences


def test_what_is_doubtful_is_marked_in_the_tree(
    started: CommandLine, district_workbooks: list[Path], read_as: Taken
) -> None:
    assert read_as.rows
    started("import", district_workbooks[0])
    findings = started("check", "--json").json["findings"]
    assert [f["procedure"] for f in findings if f["rule"] == "imported-in-doubt"] == ["Kết hôn"]


# A national export names no tier, field or level; its names and codes here are real (tests/data/SOURCES.md).

Rows = list[tuple[str, str]]


@pytest.fixture
def export(tmp_path: Path) -> Callable[[Rows], Path]:
    """Writes a list of codes and names as the national portal exports it."""

    def write(rows: Rows) -> Path:
        workbook, path = Workbook(), tmp_path / "Danh sách TTHC.xlsx"
        sheet = workbook.active
        assert sheet is not None
        sheet.append(["STT", "Mã TTHC", "Tên thủ tục hành chính"])
        for number, (code, name) in enumerate(rows, start=1):
            sheet.append([number, code, name])
        workbook.save(path)
        return path

    return write


def some(count: int) -> Rows:
    return [(row["code"], row["name"]) for row in district_rows()[:count]]


def test_rows_without_tier_or_level_are_left_out_with_the_reason(
    started: CommandLine, export: Callable[[Rows], Path]
) -> None:
    path = export(some(20))
    answered = started("import", path, "--json")
    assert (answered.status, answered.json["rows"], answered.json["taken"]) == (1, 20, 0)
    assert {out["reason"] for out in answered.json["left_out"]} == {"tier-unknown"}
    assert answered.json["left_out"][0]["cell"] == "C2"
    tiered = started("import", path, "--json", "--tier", "Cấp huyện").json
    assert {out["reason"] for out in tiered["left_out"]} == {"level-unknown"}
    assert started("show", "--json").json["fields"] == []


@pytest.mark.parametrize(("tier", "level"), [("district", "3"), ("Cấp huyện", "Mức độ 3"), ("B", "mđ 3")])
def test_what_is_said_once_is_said_of_all_groups(
    started: CommandLine, export: Callable[[Rows], Path], tier: str, level: str
) -> None:
    path = export(some(20))
    answered = started("import", path, "--json", "--tier", tier, "--level", level, "--field", "Hộ tịch")
    assert answered.status == 0, answered.sentences
    assert (answered.json["rows"], answered.json["taken"], answered.json["doubtful"]) == (20, 20, [])
    totals = started("totals", "--json").json
    assert (totals["tiers"]["district"]["total"], totals["all"]["levels"]["3"]) == (20, 20)


def test_two_equal_rows_are_both_kept_and_marked(
    started: CommandLine, export: Callable[[Rows], Path]
) -> None:
    path = export([*some(3), some(1)[0]])
    said = ("--tier", "district", "--level", "3", "--field", "Hộ tịch")
    answered = started("import", path, "--json", *said)
    assert (answered.status, answered.json["taken"]) == (0, 4)
    assert [doubtful["cell"] for doubtful in answered.json["doubtful"]] == ["C2", "C5"]


def test_the_same_export_again_changes_nothing(started: CommandLine, export: Callable[[Rows], Path]) -> None:
    path = export(some(20))
    said = ("--tier", "district", "--level", "3", "--field", "Hộ tịch")
    started("import", path, *said)
    before = started("history", "--json").json
    assert started("import", path, *said).status == 0
    assert started("history", "--json").json == before
