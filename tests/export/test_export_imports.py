"""The window starts without openpyxl: nothing that a start imports brings it in."""

import subprocess
import sys

import pytest

MODULES = [
    "export.appendix_workbook",
    "export.sheet_values",
    "export.submission_files",
    "intake.workbook",
    "intake.own_forms",
    "intake.joining",
]


@pytest.mark.parametrize("module", MODULES)
def test_openpyxl_is_imported_at_first_need_only(module: str) -> None:
    root = __file__.rpartition("/tests/")[0]
    code = f"import sys; sys.path.insert(0, {root!r}); import {module}; sys.exit('openpyxl' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
