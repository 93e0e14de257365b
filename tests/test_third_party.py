"""THIRD_PARTY.md tells the truth: what the locks name and nothing else, with the licence that each library declares."""

import re
import sys
from importlib import import_module
from importlib.metadata import metadata
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import Any

import pytest

from tools import bundle

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
OF_OTHER_SYSTEMS = {"colorama", "macholib", "pefile", "pywin32-ctypes", "pyyaml-ft"}
"""In the lock for Windows, macOS or another kind of Python alone; here they cannot be asked."""
LONGEST_NAME = 60
"""Longer words are a text of a licence, not the name of one."""
SPDX = {
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "GNU General Public License v2 (GPLv2)": "GPL-2.0",
    "MIT License": "MIT",
    "PSFL": "PSF-2.0",
}
"""How authors wrote it before there were SPDX expressions. PyInstaller's exception is told on the page itself."""


def table(heading: str) -> dict[str, tuple[str, str, str]]:
    """The rows below a heading: name → version, licence, why."""
    section = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (\S[^|]*?) \| ([^|]+?) \| ([^|]+?) \| ([^|]+?) \|$", section, re.MULTILINE)
    return {
        name: (version, licence, why) for name, version, licence, why in rows if name not in ("Tên", "---")
    }


WITHOUT_TEXT = {"pyside6-essentials", "shiboken6"}
"""Their wheels hold no licence text; those of the LGPL and the GPL lie in resources/licenses/."""
SHIPPED, OTHERS, MAKING = (
    table("Thư viện Python"),
    table("Không phải Python"),
    table("Chỉ dùng khi làm chương trình"),
)


def declared_licence(name: str) -> str:
    """What an installed library declares: its expression, else its own words, else its classifiers."""
    about = metadata(name).json
    words = str(about.get("license_expression") or about.get("license") or "")
    if words and len(words) < LONGEST_NAME:
        return SPDX.get(words, words)
    lines = [str(line) for line in about.get("classifier", []) if str(line).startswith("License :: ")]
    kinds = [line.rpartition(" :: ")[2] for line in lines]
    return " AND ".join(SPDX.get(kind, kind) for kind in kinds)


def test_the_shipped_libraries_are_those_of_the_lock() -> None:
    assert {name: row[0] for name, row in SHIPPED.items()} == bundle.locked("requirements.txt")


def test_the_libraries_for_making_it_are_the_rest_of_the_lock() -> None:
    rest = bundle.locked("requirements-dev.txt").items() - bundle.locked("requirements.txt").items()
    assert {name: row[0] for name, row in MAKING.items()} == dict(rest)


@pytest.mark.parametrize("name", sorted((SHIPPED.keys() | MAKING.keys()) - OF_OTHER_SYSTEMS))
def test_the_licence_is_the_one_the_library_declares(name: str) -> None:
    _, licence, why = (SHIPPED | MAKING)[name]
    assert licence == declared_licence(name)
    assert why


def test_what_is_bundled_inside_libraries_has_the_versions_of_those() -> None:
    openssl: Any = import_module("cryptography.hazmat.backends.openssl")
    etree: Any = import_module("lxml.etree")
    pdfium: Any = import_module("pypdfium2.version")

    def said(name: str) -> str:
        return OTHERS[name][0]

    assert said("Qt") == installed_version("PySide6-Essentials")
    assert said("PDFium") == pdfium.PDFIUM_INFO.version.partition("@")[0]
    assert said("OpenSSL (trong cryptography)") in openssl.backend.openssl_version_text()
    assert said("libxml2, libxslt (trong lxml)") == ", ".join(
        ".".join(map(str, number)) for number in (etree.LIBXML_VERSION, etree.LIBXSLT_VERSION)
    )
    assert said("Python").startswith(f"{sys.version_info.major}.")


def test_every_font_is_named() -> None:
    families = {re.split(r"[-.]", path.name)[0] for path in (ROOT / "resources/fonts").glob("*.ttf")}
    assert families
    assert {re.sub(r"(?<=[a-z])(?=[A-Z])", " ", family) for family in families} <= OTHERS.keys()


def test_each_library_ships_with_its_licence() -> None:
    shipped = {Path(place).name for _, place in bundle.licences()}
    assert SHIPPED.keys() - shipped == WITHOUT_TEXT
    assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= {path.name for path in (ROOT / "resources/licenses").iterdir()}
