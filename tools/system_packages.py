"""Finds what the program or its tests miss in the system and installs it where that is possible.

The loader is asked which libraries the files of Qt do not find, the path which programs are absent. As root on
Debian or Ubuntu apt-get brings the packages; elsewhere a sentence names them. Nothing is kept: each run looks again,
and touches the network only when something is missing. Not a part of the program.

    python tools/system_packages.py window | tests | building

Exits 1 when a library is still missing. A missing program is only named: the tests that need it are skipped and
say so.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

TEST_PROGRAMS = {
    "openssl": "openssl",
    "soffice": "libreoffice-calc-nogui",
    "pdftotext": "poppler-utils",
    "xmlsec1": "xmlsec1",
    "softhsm2-util": "softhsm2",
    "cc": "gcc",
    "desktop-file-validate": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
}
BUILD_PROGRAMS = {
    "objdump": "binutils",
    "openssl": "openssl",
    "softhsm2-util": "softhsm2",
    "desktop-file-validate": "desktop-file-utils",
}
TEST_FONT = ("LiberationSerif-Regular.ttf", "fonts-liberation2")

# The packages that Debian does not name after their library.
ODD_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgcc_s.so.1": "libgcc-s1",
}

# What is missing (a library, a program, a font) and the Debian package that brings it.
Missing = dict[str, str]


def qt_files(platform: str) -> list[Path]:
    """The files of Qt that a window on this platform (xcb, wayland, offscreen) loads."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None, "make setup comes first"
    assert spec.submodule_search_locations is not None
    folder = Path(spec.submodule_search_locations[0])
    return [
        folder / "QtWidgets.abi3.so",
        folder / "QtPrintSupport.abi3.so",
        folder / f"Qt/plugins/platforms/libq{platform}.so",
    ]


def unresolved(files: Iterable[Path]) -> set[str]:
    """The libraries that the loader does not find for these files."""
    listing = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"(\S+) => not found", listing))


def package_of(library: str) -> str:
    """The Debian package of a library: libxcb-icccm.so.4 is in libxcb-icccm4, libdbus-1.so.3 in libdbus-1-3.

    The rule is Debian Policy 8.1; ODD_PACKAGES has the exceptions.
    """
    name, _, version = library.lower().partition(".so.")
    joint = "-" if name[-1].isdigit() else ""
    return ODD_PACKAGES.get(library, f"{name}{joint}{version}")


def missing_libraries(platform: str) -> Missing:
    """Which libraries of Qt are missing for a window on this platform."""
    return {library: package_of(library) for library in sorted(unresolved(qt_files(platform)))}


def missing_programs() -> Missing:
    """Which programs and fonts are missing that the tests compare with."""
    missing = {name: package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)}
    if not _has_writer():
        missing["LibreOffice Writer"] = "libreoffice-writer-nogui"
    if not _has_uno():
        missing["UNO"] = "python3-uno"
    font, package = TEST_FONT
    if not any(Path("/usr/share/fonts").rglob(font)):
        missing[font] = package
    return missing


def _has_writer() -> bool:
    """Whether the LibreOffice there is opens letters; Debian's packages bring it apart from Calc."""
    soffice = shutil.which("soffice")
    return soffice is not None and (Path(soffice).resolve().parent / "libswlo.so").exists()


def _has_uno() -> bool:
    """Whether the system's Python can ask LibreOffice about signatures."""
    command = ["/usr/bin/python3", "-c", "import uno"]
    return (
        Path(command[0]).exists()
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


def missing_for_window() -> Missing:
    """What a window on this desktop needs: X11 where there is one, otherwise Wayland."""
    return missing_libraries("xcb" if os.environ.get("DISPLAY") else "wayland")


def missing_for_building() -> Missing:
    """What `make dist` needs: the libraries that it bundles for a window, and the programs that look into binaries."""
    programs = {name: package for name, package in BUILD_PROGRAMS.items() if not shutil.which(name)}
    return missing_libraries("xcb") | missing_libraries("offscreen") | programs


def missing_for_tests() -> Missing:
    """What the tests need: Qt without a display, and the programs they compare with."""
    return missing_libraries("offscreen") | missing_programs()


def install(packages: set[str]) -> None:
    """Installs packages where we may: as root, with apt-get. What fails shows in the next look."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print(f"Cài gói hệ thống: {' '.join(sorted(packages))}", file=sys.stderr)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *sorted(packages)]):
        subprocess.run(["apt-get", "-qq", *arguments], env=environment, check=False)


def sentence(missing: Missing) -> str:
    """What is missing and how to get it, for the person at the terminal."""
    packages = " ".join(sorted(set(missing.values())))
    return f"Máy còn thiếu: {', '.join(missing)}. Trên Debian/Ubuntu: sudo apt-get install {packages}"


def ensure(find: Callable[[], Missing]) -> int:
    """Looks, installs what is missing, looks again. The exit code."""
    missing = find()
    if missing:
        install(set(missing.values()))
        missing = find()
    if missing:
        print(sentence(missing), file=sys.stderr)
    return 1 if any(".so." in name for name in missing) else 0


if __name__ == "__main__":
    purposes = {"window": missing_for_window, "tests": missing_for_tests, "building": missing_for_building}
    sys.exit(ensure(purposes[sys.argv[1]]) if sys.platform == "linux" else 0)
