"""What is done with dropped files: told by what they hold and by what is open."""

from pathlib import Path

import pytest

from ui.desktop.dropping import Sort, Ways, sort_of, ways

A, B, C = Path("a"), Path("b"), Path("c")


@pytest.mark.parametrize(
    ("name", "data", "sort"),
    [
        ("công văn.dat", b"%PDF-1.7", Sort.SIGNED),
        ("hỏng.asice", b"x", Sort.PACKAGE),
        ("bảng.tmp", b"PK\3\4 [Content_Types].xml", Sort.OFFICE),
        ("danh sách.csv", b"STT,name", Sort.OTHER),
    ],
)
def test_the_bytes_tell_what_a_file_is(tmp_path: Path, name: str, data: bytes, sort: Sort) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert sort_of(path) is sort


def test_a_file_that_is_gone_is_told_by_its_name(tmp_path: Path) -> None:
    assert sort_of(tmp_path / "gói.asice") is Sort.PACKAGE
    assert sort_of(tmp_path / "danh sách.xlsx") is Sort.OTHER


def test_one_package_is_opened_and_several_are_verified() -> None:
    assert ways([(A, Sort.PACKAGE), (B, Sort.OTHER)], has_report=True) == Ways([], A, [B])
    assert ways([(A, Sort.PACKAGE), (B, Sort.PACKAGE)], has_report=True) == Ways([A, B], None, [])


def test_word_and_excel_go_where_a_report_is_open() -> None:
    files = [(A, Sort.OFFICE), (B, Sort.SIGNED), (C, Sort.OTHER)]
    assert ways(files, has_report=True) == Ways([B], None, [A, C])
    assert ways(files, has_report=False) == Ways([A, B], None, [C])
