"""What goes into the folder that is installed, as lists that cannot be forgotten: found, never typed. For build.spec.

Not a part of the program.
"""

import re
import subprocess
import sysconfig
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePath
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
NAME = "ra-soat-dvc"

UNUSED_MODULES = (
    "tkinter", "_tkinter", "lib2to3", "pydoc_data", "pip", "setuptools", "pkg_resources", "pandas", "numpy", "IPython",
    "readline", "curses", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtTest",
    "PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL._webp", "lxml.html", "lxml.objectify",
)  # fmt: skip
"""What libraries reach for when they find it, and this program never does; readline's licence is the GPL besides."""

UNUSED_FILES = (
    "PySide6/Qt/translations/*",
    "PySide6/Qt/plugins/*egl*",
    "PySide6/Qt/plugins/*wayland*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/imageformats/*icns*",
    "PySide6/Qt/plugins/imageformats/*tga*",
    "PySide6/Qt/plugins/imageformats/*tiff*",
    "PySide6/Qt/plugins/imageformats/*wbmp*",
    "PySide6/Qt/plugins/imageformats/*webp*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/platformthemes/*gtk3*",
    "PySide6/Qt/plugins/platforms/*linuxfb*",
    "PySide6/Qt/plugins/platforms/*vkkhr*",
    "PySide6/Qt/plugins/platforms/*vnc*",
)
"""Files of Qt, by their place in the folder, that no page uses. Libraries that only they need go with them."""

SYSTEM_FILES = (
    "libstdc++.so.*",
    "libgcc_s.so.*",
    "libexpat.so.*",
    "libfontconfig.so.*",
    "libfreetype.so.*",
    "libglib-2.0.so.*",
    "libgthread-2.0.so.*",
    "libpcre2-8.so.*",
    "libX11.so.*",
    "libX11-xcb.so.*",
    "libXau.so.*",
    "libXdmcp.so.*",
    "libdbus-1.so.*",
    "libsystemd.so.*",
    "libcups.so.*",
)
"""What a desktop always has and must agree with: its drivers, fonts and printers. Debian 12's own would ask
Ubuntu 22.04 for a newer C library besides."""

File = tuple[str, str]
"""Where a file is now, and the folder in the bundle that it goes to."""

Entry = tuple[str, str, str]
"""One line of a PyInstaller table of contents: place in the bundle, source, kind."""
BINARIES = ("BINARY", "EXTENSION")


def project() -> dict[str, Any]:
    """What pyproject.toml says."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def version() -> str:
    """The version of the program."""
    return str(project()["project"]["version"])


def house_modules() -> list[str]:
    """Every module of every room: pages, workflows and exports are imported by name when they are first needed."""
    rooms: list[str] = project()["tool"]["importlinter"]["root_packages"]
    files = (file.relative_to(ROOT) for room in rooms for file in (ROOT / room).rglob("*.py"))
    return sorted(".".join(file.with_suffix("").parts).removesuffix(".__init__") for file in files)


def resources() -> list[File]:
    """Every file under resources/ and pyproject.toml, which says the version, where the program looks for them."""
    files = (ROOT / "pyproject.toml", *(file for file in (ROOT / "resources").rglob("*") if file.is_file()))
    return [(str(file), str(file.parent.relative_to(ROOT))) for file in sorted(files)]


def waypoints() -> list[File]:
    """python-docx reaches its templates by way of the folder of its parts, whose modules are packed elsewhere."""
    parts = distribution("python-docx").locate_file("docx/parts")
    return [(str(parts / "__init__.py"), "docx/parts")]


def locked(name: str = "requirements.txt") -> dict[str, str]:
    """The libraries of a lock and their versions."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def licences() -> Iterator[File]:
    """The licence texts of every library, one folder each, Python's own, and the page that lists them."""
    for name in locked():
        found = distribution(name)
        for path in licence_files(found):
            yield str(found.locate_file(path)), f"licenses/{name}"
    of_python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if of_python.exists():  # Debian keeps it among its documents
        yield str(of_python), "licenses/python"
    yield str(ROOT / "THIRD_PARTY.md"), "licenses"


def licence_files(found: Distribution) -> list[str]:
    """The files of an installed library that say under what terms it may be used."""
    pattern = re.compile(r"\.dist-info/(licenses/.*|[^/]*(licen[cs]e|copying|notice)[^/]*)", re.IGNORECASE)
    return [str(path) for path in found.files or () if pattern.search(str(path))]


def linked_libraries(file: Path) -> set[str]:
    """The names of the libraries that a file of Linux is linked with, none of a file that is no binary."""
    listing = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", listing, re.MULTILINE))


def kept(entries: Sequence[Entry], needs: Callable[[Path], set[str]]) -> list[Entry]:
    """A table of contents without the unused files, and without the libraries that only those needed.

    `needs`: the names of the libraries that a binary is linked with.
    """
    linked: dict[str, set[str]] = {}
    for place, source, kind in entries:
        linked.setdefault(PurePath(place).name, set()).update(needs(Path(source)) if kind in BINARIES else ())
    used = [entry for entry in entries if not _is_unused(entry[0])]
    names = {PurePath(place).name for place, _, _ in used}
    doubtful = reachable(linked.keys() - names, linked)
    needed = reachable(names - doubtful, {name: linked[name] for name in names})
    return [entry for entry in used if PurePath(entry[0]).name in needed]


def reachable(names: Iterable[str], linked: Mapping[str, set[str]]) -> set[str]:
    """These binaries, what they are linked with, and so on."""
    found: set[str] = set()
    waiting = set(names)
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= linked.get(name, set()) - found
    return found


def _is_unused(place: str) -> bool:
    patterns = (*UNUSED_FILES, *SYSTEM_FILES)
    return any(fnmatch(place.replace("\\", "/"), pattern) for pattern in patterns)


def version_resource() -> str:
    """What Explorer shows in the properties of the program, as PyInstaller reads it."""
    numbers = tuple(int(part) for part in (*version().split("."), "0"))
    words = {
        "FileDescription": "Rà soát dịch vụ công trực tuyến",
        "FileVersion": version(),
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": "Rà soát DVC",
        "ProductVersion": version(),
    }
    structs = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('042A04B0', [{structs}])]), "
        "VarFileInfo([VarStruct('Translation', [1066, 1200])])])"
    )
