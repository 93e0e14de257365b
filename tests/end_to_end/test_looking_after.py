"""check-pc and support by the command line: with a store, beside an open window, without one, with a damaged one."""

from pathlib import Path
from typing import Any
from zipfile import ZipFile

from tests.end_to_end.commands import UNIT, CommandLine


def test_check_pc_tells_every_fact_in_words(run: CommandLine) -> None:
    run("start", "--unit", UNIT)
    answer = run("check-pc", "--json")
    codes: list[Any] = [fact["code"] for fact in answer.json]
    assert {"folder-good", "database-good", "fonts-good"} <= set(codes)
    assert all(fact["message"] for fact in answer.json)
    assert "Thư mục dữ liệu: Ghi, đổi tên, xóa tệp được" in run("check-pc").sentences


def test_check_pc_makes_no_store(run: CommandLine, store: Path) -> None:
    assert run("check-pc").sentences
    assert not store.exists()


def test_support_saves_a_bundle_and_says_what_is_in_it(run: CommandLine, tmp_path: Path) -> None:
    run("start", "--unit", UNIT)
    answer = run("support", "--out", tmp_path / "goi.zip")
    assert answer.status == 0
    with ZipFile(tmp_path / "goi.zip") as archive:
        names = archive.namelist()
    assert all(name in answer.sentences for name in names)
    assert names == ["thong-tin.json", "kiem-tra-may.json"]


def test_support_works_where_the_store_is_damaged(run: CommandLine, store: Path, tmp_path: Path) -> None:
    store.parent.mkdir()
    store.write_bytes(b"not a database" * 100)
    answer = run("support", "--out", tmp_path / "goi.zip")
    assert answer.status == 0
    assert "tệp bị hỏng" in answer.sentences
    assert (tmp_path / "goi.zip").exists()


def test_support_that_cannot_be_saved_says_so(run: CommandLine, tmp_path: Path) -> None:
    answer = run("support", "--out", tmp_path / "không có" / "goi.zip")
    assert answer.status == 2
    assert "Không lưu được gói hỗ trợ" in answer.sentences
