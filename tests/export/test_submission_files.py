"""Names of files: known at a glance, and good on any system."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.submission_files import appendix_file_name, package_name
from tests.export.appendix_samples import round_2021

DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))}


def test_the_four_workbooks() -> None:
    assert [appendix_file_name(number) for number in (1, 4)] == ["phu-luc-1.xlsx", "phu-luc-4.xlsx"]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("UBND huyện Sơn Dương", "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"),
        ("Sở Lao động - Thương binh và Xã hội", "So-Lao-dong-Thuong-binh-va-Xa-hoi_ra-soat-2021_lan-1.asice"),
        ("../Đồng\\Văn: 1?", "Dong-Van-1_ra-soat-2021_lan-1.asice"),
        ("CON", "CON_ra-soat-2021_lan-1.asice"),
        ("…", "don-vi_ra-soat-2021_lan-1.asice"),
    ],
)
def test_a_package_is_named_after_unit_round_and_revision(unit: str, expected: str) -> None:
    assert package_name(unit, round_2021(), 1) == expected


@given(unit=st.text(max_size=300), revision=st.integers(1, 99))
def test_any_unit_gives_a_portable_name(unit: str, revision: int) -> None:
    name = package_name(unit, replace(round_2021(), year=2026), revision)
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9-]*_ra-soat-2026_lan-\d+\.asice", name)
    assert name.partition(".")[0].upper() not in DEVICES
    assert len(name) < 128
