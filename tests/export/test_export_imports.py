"""The window starts without the libraries that write files: nothing that a start imports brings them in."""

import subprocess
import sys

import pytest

MODULES = [
    "export.appendix_workbook",
    "export.sheet_values",
    "export.submission_files",
    "export.print_plans",
    "export.blank_forms",
    "workflows.printing",
    "intake.workbook",
    "intake.joining",
]


@pytest.mark.parametrize("module", MODULES)
def test_heavy_libraries_are_imported_at_first_need_only(module: str) -> None:
    root = __file__.rpartition("/tests/")[0]
    code = f"import sys; sys.path.insert(0, {root!r}); import {module}; "
    code += "sys.exit(not {'openpyxl', 'fpdf', 'docx'}.isdisjoint(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("module", ["workflows.letters", "workflows.attaching", "workflows.previewing"])
def test_what_makes_a_letter_is_imported_at_first_need_only(module: str) -> None:
    root = __file__.rpartition("/tests/")[0]
    loaded = "any(name in sys.modules for name in ('docx', 'fpdf', 'lxml', 'openpyxl'))"
    code = f"import sys; sys.path.insert(0, {root!r}); import {module}; sys.exit({loaded})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
