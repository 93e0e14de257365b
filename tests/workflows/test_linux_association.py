"""A double click on a package, as a Linux desktop reads it: Qt's reader of file types, desktop-file-validate."""

import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

import main
from workflows.linux_association import desktop_files, entry_words

ASK_QT = """
import sys
from PySide6.QtCore import QMimeDatabase
print(*(QMimeDatabase().mimeTypeForFile(name).name() for name in sys.argv[1:]))
"""
PACKAGE = b"PK\x03\x04" + bytes(22) + b"\x08\x00\x00\x00mimetypeapplication/vnd.etsi.asic-e+zip"
KIND = "application/vnd.etsi.asic-e+zip"


def kinds(home: Path, *files: Path) -> list[str]:
    """The types that a new program sees in these files."""
    command = [sys.executable, "-c", ASK_QT, *files]
    environment = {**os.environ, "XDG_DATA_HOME": str(home / ".local/share")}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.split()


def entry(home: Path) -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.read(home / ".local/share/applications/ra-soat-dvc.desktop", encoding="utf-8")
    return parser


def test_a_package_is_known_by_its_name_and_by_its_bytes(home: Path, tmp_path: Path) -> None:
    named, renamed = tmp_path / "gói.asice", tmp_path / "tệp lạ"
    named.write_bytes(b"")
    renamed.write_bytes(PACKAGE)
    assert main.main(["associate"]) == 0
    assert kinds(home, named, renamed) == [KIND, KIND]


def test_the_desktop_starts_this_very_program(home: Path) -> None:
    main.main(["associate"])
    said = entry(home)["Desktop Entry"]
    assert said["Name"] == "Rà soát DVC"
    assert KIND in said["MimeType"]
    assert shlex.split(said["Exec"]) == [sys.executable, main.__file__, "%f"]


def test_the_icon_of_each_size_has_that_size() -> None:
    icons = {place: data for place, data in desktop_files(["x"]).items() if place.endswith(".png")}
    assert len(icons) >= 6
    for place in icons:
        size = int(Path(place).parts[2].partition("x")[0])
        reader = QImageReader(str(Path(main.RESOURCES, "icons", "app", f"{size}.png")))
        assert (reader.size().width(), reader.size().height()) == (size, size)


def test_removing_leaves_no_file_of_ours(home: Path) -> None:
    main.main(["associate"])
    main.main(["associate", "--remove"])
    assert not [path for path in home.rglob("*") if "ra-soat-dvc" in path.name]
    assert main.main(["associate", "--remove"]) == 0


def test_where_nothing_can_be_written_a_sentence_says_so(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / ".local").write_text("in the way", encoding="utf-8")
    assert main.main(["associate"]) == 2
    assert "Chưa gắn được tệp .asice" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/ra-soat-dvc", '"/usr/bin/ra-soat-dvc"'),
        ("/media/USB của Lan/chạy", '"/media/USB của Lan/chạy"'),
        ("/a/100%", '"/a/100%%"'),
        ('/a/"b"$c', '"/a/\\\\"b\\\\"\\\\$c"'),
    ],
)
def test_a_command_is_quoted_as_the_specification_says(word: str, written: str) -> None:
    assert entry_words([word]) == written


def test_the_entry_is_valid(home: Path, system_program: Callable[[str], str]) -> None:
    main.main(["associate"])
    command = [
        system_program("desktop-file-validate"),
        home / ".local/share/applications/ra-soat-dvc.desktop",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
