"""What the set-up finds missing in the system, and what it does about it."""

import os
from pathlib import Path

import pytest

from tools import system_packages

WINDOW_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libX11-xcb.so.1": "libx11-xcb1",
}


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder where programs are looked for."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def write_program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def test_the_files_of_qt_are_where_they_are_looked_for() -> None:
    for platform in ("xcb", "wayland", "offscreen"):
        assert all(file.is_file() for file in system_packages.qt_files(platform))


@pytest.mark.parametrize(("library", "package"), WINDOW_PACKAGES.items())
def test_a_library_leads_to_its_package(library: str, package: str) -> None:
    assert system_packages.package_of(library) == package


def test_only_what_the_loader_does_not_find_is_missing(programs: Path) -> None:
    write_program(
        programs / "ldd",
        """echo '/qt/libqxcb.so:'
        echo '\tlinux-vdso.so.1 (0x00007ffd)'
        echo '\tlibxcb-cursor.so.0 => not found'
        echo '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f13)'
        echo '/qt/QtWidgets.abi3.so:'
        echo '\tlibEGL.so.1 => not found'
        echo '\tlibxcb-cursor.so.0 => not found'""",
    )
    expected = {"libEGL.so.1": "libegl1", "libxcb-cursor.so.0": "libxcb-cursor0"}
    assert system_packages.missing_libraries("xcb") == expected


def test_an_absent_program_is_missing(programs: Path) -> None:
    write_program(programs / "openssl", "exit 0")
    missing = system_packages.missing_programs()
    assert missing["soffice"] == "libreoffice-calc-nogui"
    assert missing["LibreOffice Writer"] == "libreoffice-writer-nogui"
    assert "openssl" not in missing


def test_an_office_program_without_its_writer_is_not_enough(programs: Path) -> None:
    soffice = programs / "soffice"
    write_program(soffice, "exit 0")
    assert "LibreOffice Writer" in system_packages.missing_programs()
    (soffice.resolve().parent / "libswlo.so").touch()
    assert "LibreOffice Writer" not in system_packages.missing_programs()


@pytest.mark.usefixtures("programs")
def test_a_program_is_only_named_but_a_library_stops(capsys: pytest.CaptureFixture[str]) -> None:
    assert system_packages.ensure(lambda: {"soffice": "libreoffice-calc-nogui"}) == 0
    assert "sudo apt-get install libreoffice-calc-nogui" in capsys.readouterr().err
    assert system_packages.ensure(lambda: {"libEGL.so.1": "libegl1"}) == 1
    assert "libEGL.so.1" in capsys.readouterr().err


def test_nothing_missing_says_nothing_and_installs_nothing(
    programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_program(programs / "apt-get", f"echo called >{programs}/log")
    assert system_packages.ensure(dict[str, str]) == 0
    assert capsys.readouterr() == ("", "")
    assert not (programs / "log").exists()


def test_root_installs_what_is_missing_and_looks_again(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = programs / "log"
    write_program(programs / "apt-get", f'echo "$@" >>{log}')
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    def find() -> system_packages.Missing:
        return {} if log.exists() else {"libEGL.so.1": "libegl1", "libGLESv2.so.2": "libegl1"}

    assert system_packages.ensure(find) == 0
    assert log.read_text(encoding="utf-8").splitlines() == [
        "-qq update",
        "-qq install -y --no-install-recommends libegl1",
    ]
    assert capsys.readouterr().err == "Cài gói hệ thống: libegl1\n"


def test_others_install_nothing(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_program(programs / "apt-get", f"echo called >{programs}/log")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert system_packages.ensure(lambda: {"libEGL.so.1": "libegl1"}) == 1
    assert not (programs / "log").exists()
