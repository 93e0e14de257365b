"""A preview is the document that an export hands over, and the PDF says what its cells say."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.workflows.offices import filled
from workflows.exporting import payload
from workflows.office import Office
from workflows.previewing import appendix_preview


def test_a_preview_is_byte_for_byte_what_is_handed_over(office: Office) -> None:
    working = filled(office)
    members = payload(working, draft=False)
    previews = [appendix_preview(working, number) for number in range(1, 5)]
    assert {preview.source_name: preview.source for preview in previews}.items() <= members.items()


def test_rows_are_counted_without_tiers_fields_and_sums(office: Office) -> None:
    working = filled(office)
    assert [appendix_preview(working, number).rows for number in range(1, 5)] == [3, 3, 1, 1]


def test_the_pdf_reads_like_the_appendix(
    office: Office, tmp_path: Path, system_program: Callable[[str], str]
) -> None:
    path = tmp_path / "phu-luc-4.pdf"
    path.write_bytes(appendix_preview(filled(office), 4).pdf)
    command = [system_program("pdftotext"), "-layout", str(path), "-"]
    said = re.sub(r"\s+", " ", subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert "Phụ lục IV" in said
    assert "Đăng ký khai tử" in said
    assert "Đăng ký kết hôn" not in said
