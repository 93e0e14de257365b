"""Where the program's data lies, installed, portable, and from its sources."""

import sys
from pathlib import Path

import pytest

import main
from workflows import program


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program that PyInstaller built, on a stick with accents and blanks in its name."""
    folder = tmp_path / "USB của Lan" / "Rà soát DVC"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "ra-soat-dvc"))
    return folder


def test_the_data_lies_in_the_home_of_the_user(home: Path) -> None:
    assert main.default_store().is_relative_to(home)
    assert main.default_store().name == "du-lieu.sqlite3"


def test_an_installed_program_writes_nothing_beside_itself(installed: Path, home: Path) -> None:
    assert main.default_store().is_relative_to(home)
    assert not any(installed.iterdir())


def test_with_a_folder_beside_the_program_the_data_travels(installed: Path, home: Path) -> None:
    (installed / "du-lieu").mkdir()
    assert main.main(["start", "--unit", "UBND huyện Sơn Dương", "--round", "tuyen-quang-2021"]) == 0
    assert (installed / "du-lieu" / "du-lieu.sqlite3").exists()
    assert not any(home.iterdir())


def test_a_file_of_that_name_is_no_folder_for_data(installed: Path) -> None:
    (installed / "du-lieu").write_bytes(b"")
    assert program.portable_folder() is None


def test_from_the_sources_the_program_stands_where_main_stands() -> None:
    assert program.program_folder() == Path(main.__file__).parent
    assert program.program_command() == (sys.executable, main.__file__)


def test_installed_the_program_is_its_own_file(installed: Path) -> None:
    assert program.program_command() == (str(installed / "ra-soat-dvc"),)
    assert program.program_name() == "ra-soat-dvc"


@pytest.mark.parametrize("word", ["gói.asice", "/media/USB của Lan/GÓI.ASICE", "goi.zip"])
def test_one_word_that_is_called_like_a_package_is_one(word: str) -> None:
    assert program.package_in([word]) == Path(word)


@pytest.mark.parametrize(
    "words", [[], ["list"], ["verify", "gói.asice"], ["gói.asice", "hai.asice"], ["--help"]]
)
def test_everything_else_is_a_command_or_nothing(words: list[str]) -> None:
    assert program.package_in(words) is None
