"""The folder that is installed holds all of the house, and nothing that only unused files need."""

import ast
from pathlib import Path
from typing import NamedTuple

import docx

from tools import bundle

ROOT = Path(__file__).parents[2]


def rooms_by_hand() -> set[str]:
    """The folders of the project that hold code of the program."""
    beside = {"tests", "tools"}
    return {path.parent.relative_to(ROOT).parts[0] for path in ROOT.glob("*/*.py")} - beside


def test_every_module_of_every_room_is_collected() -> None:
    files = {path.relative_to(ROOT) for room in rooms_by_hand() for path in (ROOT / room).rglob("*.py")}
    collected = {Path(*module.split(".")) for module in bundle.house_modules()}
    assert {
        file.with_suffix("") if file.name != "__init__.py" else file.parent for file in files
    } == collected


def test_what_is_imported_by_a_written_name_is_collected() -> None:
    """`import_module("…")` and the like hide from PyInstaller; a name that looks like a module must be one."""
    collected = set(bundle.house_modules())
    for room in rooms_by_hand():
        for path in (ROOT / room).rglob("*.py"):
            assert set(written_names(path)) <= collected, path


def written_names(path: Path) -> list[str]:
    calls = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    return [
        call.args[0].value
        for call in calls
        if getattr(call.func, "id", "") == "import_module"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    ]


def test_every_file_of_resources_and_the_version_keep_their_place() -> None:
    files = {ROOT / "pyproject.toml", *(path for path in (ROOT / "resources").rglob("*") if path.is_file())}
    assert {(Path(source), ROOT / folder) for source, folder in bundle.resources()} == {
        (path, path.parent) for path in files
    }


def test_folders_that_a_library_goes_through_are_there_though_their_modules_are_not() -> None:
    library = Path(docx.__file__).parent
    sources = (path for path in library.rglob("*.py") if '".."' in path.read_text(encoding="utf-8"))
    wanted = {path.parent.relative_to(library.parent).as_posix() for path in sources}
    assert {folder for _, folder in bundle.waypoints()} == wanted
    assert all(Path(source).is_file() for source, _ in bundle.waypoints())


class Binary(NamedTuple):
    """A binary of an imagined bundle: its place, and the libraries it is linked with."""

    place: str
    libraries: tuple[str, ...] = ()


def left(*binaries: Binary) -> list[str]:
    linked = {binary.place: set(binary.libraries) for binary in binaries}
    entries = [(binary.place, binary.place, "BINARY") for binary in binaries]
    return [place for place, _, _ in bundle.kept(entries, lambda path: linked[path.as_posix()])]


TLS = "PySide6/Qt/plugins/tls/libqopenssl.so"


def test_a_library_that_only_an_unused_plugin_needs_goes_with_it() -> None:
    assert left(Binary(TLS, ("libnet.so",)), Binary("libnet.so", ("libdeep.so",)), Binary("libdeep.so")) == []


def test_a_library_that_others_need_too_stays() -> None:
    binaries = (Binary(TLS, ("libnet.so",)), Binary("libnet.so"), Binary("a.so", ("libnet.so",)))
    assert left(*binaries) == ["libnet.so", "a.so"]


def test_a_library_that_is_loaded_by_name_stays() -> None:
    assert left(Binary("pypdfium2_raw/libpdfium.so")) == ["pypdfium2_raw/libpdfium.so"]


def test_what_a_desktop_has_is_left_to_it() -> None:
    assert left(Binary("libstdc++.so.6"), Binary("a.so", ("libstdc++.so.6",))) == ["a.so"]


def test_the_version_resource_names_the_version() -> None:
    compile(bundle.version_resource(), "version.txt", "eval")
    assert f"'{bundle.version()}'" in bundle.version_resource()
