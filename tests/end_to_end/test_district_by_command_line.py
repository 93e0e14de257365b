"""A district's report from an empty PC to revision 2, by command line, on 470 real names."""

from collections import Counter
from pathlib import Path

from tests.end_to_end.commands import PEOPLE, ROUND, UNIT, CommandLine, district_rows, package_in
from tests.workflows.offices import MEMBERS


def fill_in(run: CommandLine, workbooks: list[Path]) -> None:
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    assert run("set", *PEOPLE).status == 0
    imported = run("import", *workbooks, "--json")
    assert imported.status == 0, imported.sentences
    assert imported.json["rows"] == len(district_rows())


def test_from_an_empty_pc_to_revision_2(
    run: CommandLine, district_workbooks: list[Path], tmp_path: Path
) -> None:
    fill_in(run, district_workbooks)
    checked = run("check", "--json")
    assert checked.status == 0, checked.sentences
    assert checked.json["errors"] == 0

    counted = Counter((row["tier"], "234"[number % 3]) for number, row in enumerate(district_rows()))
    totals = run("totals", "--json").json
    for tier in ("province", "district", "commune"):
        levels = {level: counted[(tier, level)] for level in "1234"}
        assert totals["tiers"][tier]["levels"] == levels
        assert totals["tiers"][tier]["total"] == sum(levels.values())
    assert totals["all"]["total"] == 470

    first = tmp_path / "usb"
    first.mkdir()
    exported = run("export", "--out", first)
    assert exported.status == 0, exported.sentences
    package = package_in(first)
    assert package.name == "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
    assert sorted(path.name for path in first.iterdir()) == [package.stem, package.name]
    assert sorted(path.name for path in (first / package.stem).iterdir()) == list(MEMBERS)

    verified = run("verify", package, "--json")
    assert verified.status == 1  # nobody has registered this key yet
    (verdict,) = verified.json
    assert (verdict["intact"], verdict["complete"], verdict["signed"], verdict["trusted"]) == (
        True,
        True,
        True,
        False,
    )
    assert verdict["problems"] == []
    assert run("verify", package, "--accept-unregistered").status == 0


def test_revision_2_on_another_pc(run: CommandLine, district_workbooks: list[Path], tmp_path: Path) -> None:
    fill_in(run, district_workbooks)
    assert run("export", "--out", tmp_path).status == 0
    package = package_in(tmp_path)

    other_pc = tmp_path / "máy hai" / "x.sqlite3"
    assert run("revise", package, "--why", "Cập nhật sau rà soát", on=other_pc).status == 0
    shown = run("show", "--json", on=other_pc).json
    assert shown["submission"]["revision"] == 2
    assert len(shown["procedures"]) == 470
    assert run("diff", "1", "2", "--json", on=other_pc).json == {"added": [], "removed": [], "changed": []}
    assert (
        run("declare", "district", "--total", "400", "--note", "gồm TTHC chưa trực tuyến", on=other_pc).status
        == 0
    )
    second = tmp_path / "lần 2"
    second.mkdir()
    assert run("export", "--out", second, on=other_pc).status == 0
    assert run("verify", package_in(second), "--accept-unregistered").status == 0
    assert run("totals", "--json", on=other_pc).json["tiers"]["district"]["declared"]["total"] == 400


def test_export_refuses_while_there_are_errors_and_a_draft_goes_out(run: CommandLine, tmp_path: Path) -> None:
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    assert run("check").status == 1
    target = tmp_path / "ra"
    target.mkdir()
    refused = run("export", "--out", target)
    assert refused.status == 1
    assert "lỗi" in refused.sentences
    assert list(target.iterdir()) == []
    assert run("export", "--out", target, "--draft").status == 0
    (verdict,) = run("verify", package_in(target), "--json", "--accept-unregistered").json
    assert verdict["draft"] is True
    assert verdict["problems"] == []
    assert run("revise", package_in(target)).status == 0
    assert run("show", "--json").json["submission"]["revision"] == 1  # a draft reopens as the same revision


def test_an_edit_after_the_export_opens_the_next_revision(
    run: CommandLine, district_workbooks: list[Path], tmp_path: Path
) -> None:
    fill_in(run, district_workbooks)
    assert run("export", "--out", tmp_path).status == 0
    assert run("set", "contact.phone=0207 999").status == 0
    assert run("show", "--json").json["submission"]["revision"] == 2
    assert [f["rule"] for f in run("check", "--json").json["findings"] if f["severity"] == "error"] == [
        "explanation-missing"
    ]
    assert run("undo").status == 0
    assert run("show", "--json").json["submission"]["revision"] == 1
    assert run("redo").status == 0
    assert run("show", "--json").json["submission"]["revision"] == 2


def test_import_is_undone_as_a_whole(run: CommandLine, district_workbooks: list[Path]) -> None:
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    before = run("show", "--json").json
    assert run("import", *reversed(district_workbooks)).status == 0
    after = run("show", "--json").json
    assert run("undo").status == 0
    assert run("show", "--json").json == before
    assert run("redo").status == 0
    assert run("show", "--json").json == after


def test_export_import_export_gives_the_same_workbooks(
    run: CommandLine, district_workbooks: list[Path], tmp_path: Path
) -> None:
    fill_in(run, district_workbooks)
    first, second, other_pc = tmp_path / "a", tmp_path / "b", tmp_path / "c" / "x.sqlite3"
    first.mkdir()
    second.mkdir()
    assert run("export", "--out", first).status == 0
    assert run("start", "--unit", UNIT, on=other_pc).status == 0
    assert run("import", *sorted(first.glob("*/*.xlsx")), on=other_pc).status == 0
    assert run("set", *PEOPLE, on=other_pc).status == 0
    assert run("export", "--out", second, on=other_pc).status == 0
    compared = run("diff", package_in(first), package_in(second), "--json").json
    assert compared["added"] == compared["removed"] == []
    assert {cell["column"] for cell in compared["changed"]} <= {
        "code"
    }  # the forms have no column for the code
