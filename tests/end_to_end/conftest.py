"""The command line as a person types it, and the district's appendices as somebody else made them."""

import io
import json
import sys
from pathlib import Path

import pytest

import main
from export.appendix_workbook import appendix_workbook
from export.submission_files import appendix_file_name
from models.appendices import appendices
from models.live_tree import LiveTree
from tests.end_to_end.commands import PEOPLE, ROUND, UNIT, Answer, CommandLine, district_tree, package_in
from workflows.office import Library, wall_clock


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "may một" / "dữ liệu.sqlite3"


@pytest.fixture
def run(store: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Run one command on the PC of this test; `on` names the store of another PC."""

    def run_command(*words: str | Path, on: Path = store) -> Answer:
        on.parent.mkdir(parents=True, exist_ok=True)
        out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            try:
                status = main.main(["--store", str(on), *map(str, words)])
            except SystemExit as left:
                status = int(str(left.code))
        out.flush()
        printed = out.buffer.getvalue().decode()
        return Answer(status, err.getvalue(), json.loads(printed) if printed.startswith(("{", "[")) else None)

    return run_command


@pytest.fixture(scope="session")
def district_workbooks(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The district's four appendices as somebody else made them."""
    library = Library(main.RESOURCES)
    live = LiveTree(district_tree(), library.profile("tt32-2017"))
    round_ = next(r for r in library.rounds() if r.id == ROUND)
    folder = tmp_path_factory.mktemp("phu luc")
    paths: list[Path] = []
    for appendix in appendices(live, round_):
        path = folder / appendix_file_name(appendix.number)
        path.write_bytes(appendix_workbook(appendix, "letter", "", wall_clock()))
        paths.append(path)
    return paths


@pytest.fixture
def package(run: CommandLine, tmp_path: Path) -> Path:
    """A small exported package: two tiers without procedures."""
    run("start", "--unit", UNIT, "--round", ROUND)
    run("set", *PEOPLE)
    run("declare", "district", "--none")
    run("declare", "commune", "--none")
    target = tmp_path / "usb"
    target.mkdir()
    assert run("export", "--out", target).status == 0
    return package_in(target)
