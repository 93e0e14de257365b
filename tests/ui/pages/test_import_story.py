"""An office's own list, 470 rows of Excel, from an empty store to the package: every key is counted."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QFileDialog

from models.records import Eligibility
from ui.desktop.main_window import IMPORT
from workflows.judging import judge_file

PACKAGE = "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
MOST_KEYS = 60
FIELDS = ("Hộ tịch", "Đất đai", "Xây dựng", "Bảo trợ xã hội", "Văn hóa")
LISTS = (("Cấp huyện", 66), ("Cấp xã", 28))
"""The tiers, and how many procedures are in each field of them: 470."""
HEADER = (
    "STT",
    "Tên thủ tục hành chính",
    "Mức độ 2",
    "Mức độ 3",
    "Mức độ 4",
    "Đủ điều kiện",
    "Lý do không đủ",
)
WHY = "Phải kiểm tra, xác minh thực tế tại cơ sở theo Điều 18 Luật Đất đai"


class Keys:
    """The keys that were pressed, one by one."""

    def __init__(self, desk: Any) -> None:
        self._desk = desk
        self.pressed = 0

    def press(self, *names: str) -> None:
        """Named keys; with Ctrl it is one press."""
        self._desk.press(*names)
        self.pressed += len(names)

    def write(self, text: str) -> None:
        """Letters, a press each."""
        self._desk.write(text)
        self.pressed += len(text)


def rows() -> Iterator[tuple[str | int | None, ...]]:
    """A title, the header, then tier, field and procedures, with a mark, a decision, a reason."""
    yield ("UBND HUYỆN SƠN DƯƠNG",)
    yield HEADER
    for letter, (tier, size) in zip("AB", LISTS, strict=True):
        yield letter, tier
        for roman, name in zip(("I", "II", "III", "IV", "V"), FIELDS, strict=True):
            yield roman, name
            for number in range(1, size + 1):
                marks = ["x" if number % 3 == level else None for level in range(3)]
                decided = ("x", None) if number % 4 else (None, WHY)
                yield (
                    number,
                    f"{name}: thủ tục số {number}",
                    *marks,
                    *(decided if not marks[2] else (None, None)),
                )


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    made = Workbook()
    assert made.active is not None
    for row in rows():
        made.active.append(row)
    path = tmp_path / "tthc.xlsx"
    made.save(path)
    return path


def test_470_rows_from_excel_to_the_package_in_under_60_keys(
    empty: Any, workbook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb, keys = tmp_path / "USB", Keys(empty)
    usb.mkdir()
    monkeypatch.setattr("ui.desktop.widgets.target_choice.documents_folder", lambda: usb)
    keys.write("son duong")
    keys.press("Return")
    take_in(empty, keys, workbook)
    assert len(empty.working.tree.procedures) == 470
    send(empty, keys)
    verdict = judge_file(empty.window.office, usb / PACKAGE)
    assert verdict.sound
    assert keys.pressed < MOST_KEYS


def take_in(desk: Any, keys: Keys, workbook: Path) -> None:
    """The file is chosen by its name in the folder that the dialog begins with, looked at, and written."""
    keys.press("Ctrl+I")
    page = desk.window._pages[IMPORT]
    (dialog,) = page.findChildren(QFileDialog)
    dialog.setDirectory(str(workbook.parent))
    dialog.activateWindow()
    desk.bot.waitUntil(dialog.isActiveWindow)
    keys.write(workbook.name)
    keys.press("Return")
    desk.bot.waitUntil(lambda: page.work.draft is not None, timeout=30_000)
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    assert (page.work.draft.taken.left_out, page.work.draft.taken.asks) == ((), ())
    assert not any(row.doubts for row in page.work.draft.plan.rows)
    keys.press("Ctrl+Return")
    assert desk.current is desk.entry
    decided = [row.eligibility for row in desk.working.tree.procedures.values() if row.levels != ("4",)]
    assert set(decided) == {Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE}


def send(desk: Any, keys: Keys) -> None:
    """Who is to be called and who signs, then the signature."""
    keys.press("Ctrl+4", "Space")
    for text in ("Lan", "02073835123", "Tran Minh", "PCT"):
        keys.write(text)
        keys.press("Tab")
    assert desk.working.live.findings.errors == 0
    keys.press("Ctrl+Return")
    desk.bot.waitUntil(desk.send.outcome.isVisible, timeout=60_000)
