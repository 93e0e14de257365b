"""What must hold of every page: nothing clipped, everything named, contrast, fonts that draw Vietnamese whole."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from models.edits import declare, set_submission
from ui.desktop import icons, theme
from ui.desktop.item_models.grid_filter import Chip
from ui.desktop.main_window import APPENDICES, ENTRY, HELP, SEND, START
from ui.desktop.widgets.basics import ElidedLabel
from ui.desktop.widgets.wrapped_check_box import WrappedCheckBox
from workflows.office import Office
from workflows.starting import start

TEXTS = ("ink", "secondary", "accent", "good", "warning", "error")
GROUNDS = ("card", "ground", "tier-row", "field-row", "current-row")
PALETTES = ("light", "high-contrast")
SCALES = (1.0, 1.5, 2.0)


def luminance(color: QColor) -> float:
    parts = [_linear(value) for value in (color.redF(), color.greenF(), color.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", PALETTES)
def test_every_text_stands_out_from_every_ground(palette: str) -> None:
    look = theme.load(palette)
    pairs = [
        *product(TEXTS, GROUNDS),
        *((name, f"{name}-ground") for name in ("good", "warning", "error", "accent")),
    ]
    pairs += [("on-accent", "accent"), ("on-accent", "accent-hover")]
    pairs += list(product(("on-rail", "rail-ink"), ("rail", "rail-active")))
    faint = {pair: contrast(look.color(pair[0]), look.color(pair[1])) for pair in pairs}
    assert {pair: value for pair, value in faint.items() if value < 4.5} == {}


def pairs_of_the_sheet() -> set[tuple[str, str]]:
    """Text and ground of every rule of base.qss that names both; where it names the text alone, the card is below."""
    sheet = (theme.RESOURCES / "theme" / "base.qss").read_text(encoding="utf-8")
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", sheet)
    pairs: set[tuple[str, str]] = set()
    for selector, body in rules:
        said = dict(re.findall(r"(?<![-\w])(color|background):\s*@([a-z-]+)", body))
        if "color" in said:
            ground = said.get("background") or ("rail" if 'look="rail"' in selector else "card")
            pairs.add((said["color"], ground))
    return pairs


@pytest.mark.parametrize("palette", PALETTES)
def test_texts_of_the_style_sheet_stand_out_from_their_ground(palette: str) -> None:
    look, pairs = theme.load(palette), pairs_of_the_sheet()
    assert {("on-accent", "accent"), ("disabled", "ground"), ("rail-quiet", "rail")} <= pairs
    faint = {pair: contrast(look.color(pair[0]), look.color(pair[1])) for pair in pairs}
    assert {pair: value for pair, value in faint.items() if value < 4.5} == {}


@pytest.mark.parametrize("palette", PALETTES)
def test_borders_of_fields_stand_out(palette: str) -> None:
    look = theme.load(palette)
    assert all(contrast(look.color("control-line"), look.color(ground)) >= 3 for ground in ("card", "ground"))


def test_both_palettes_have_the_same_tokens() -> None:
    assert theme.load("light").tokens.keys() == theme.load("high-contrast").tokens.keys()


@pytest.mark.parametrize(("palette", "scale"), list(product(PALETTES, SCALES)))
def test_the_style_sheet_is_filled_in_whole(palette: str, scale: float) -> None:
    sheet = theme.load(palette, scale).style_sheet()
    assert "@" not in sheet
    assert f"font-size: {round(15 * scale)}px" in sheet


def test_every_icon_is_drawn() -> None:
    wanted = theme.active().color("accent")
    for name in icons.NAMES:
        image = icons.pixmap(name, "accent").toImage()
        drawn = [
            image.pixelColor(x, y)
            for x, y in product(range(32), range(32))
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert drawn, name
        assert all(
            abs(color.blue() - wanted.blue()) < 3 and abs(color.red() - wanted.red()) < 3 for color in drawn
        ), name


def test_stacked_capitals_are_drawn_whole(dressed: QApplication) -> None:
    """The ink of Ủ, Ẵ, Ỡ stays inside the height that the font claims, so no row of text cuts it."""
    font = dressed.font()
    metrics = QFontMetrics(font)
    image = QImage(80, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QRect(5, 20, 70, metrics.height()), 0, "ỦẴỠỆ")
    painter.end()
    rows = [y for y in range(60) if any(image.pixelColor(x, y).lightness() < 200 for x in range(80))]
    assert rows
    assert 20 <= rows[0] <= rows[-1] < 20 + metrics.height()
    assert metrics.height() <= theme.active().px(24)


def pages(desk: Any) -> Iterator[str]:
    for key in (START, ENTRY, APPENDICES, SEND, HELP):
        desk.window.show_page(key)
        desk.bot.waitUntil(lambda: desk.window.centralWidget().isVisible())
        yield key
        if key == APPENDICES:
            desk.press("Alt+5")
            desk.bot.waitUntil(desk.appendices.letter.isVisible)
            yield "letter"


def shown(window: QWidget, kind: type[QWidget]) -> list[Any]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def is_cut(widget: Any) -> bool:
    if isinstance(widget, ElidedLabel | WrappedCheckBox) or not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    wanted = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()


@pytest.mark.parametrize("size", [(1366, 736), (1920, 1040)])
def test_nothing_is_clipped_on_any_page(desk: Any, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    desk.window.session.do(
        declare(desk.working.tree, "district", {"declared_total": 1999, "declared_levels": {"2": 7}})
    )
    desk.window.session.do(set_submission(desk.working.tree, {"contact_phone": ""}))
    desk.window.notice.say("Một thông báo khá dài để xem dải thông báo có bị cắt hay không. " * 3, "warning")
    for page in pages(desk):
        assert (page, desk.window.width(), desk.window.height()) == (page, *size)
        assert_whole(desk, page)


def assert_whole(desk: Any, page: str) -> None:
    """Once the layout has come to rest, no text of the page is cut."""

    def is_whole() -> None:
        assert (page, cut_texts(desk.window)) == (page, [])

    desk.bot.waitUntil(is_whole)


def cut_texts(window: QWidget) -> list[str]:
    widgets = [*shown(window, QLabel), *shown(window, QPushButton)]
    return [widget.text() for widget in widgets if is_cut(widget)]


def test_the_window_fits_a_small_screen(desk: Any) -> None:
    for page in pages(desk):
        least = desk.window.minimumSizeHint()
        assert (page, least.width() <= 1366, least.height() <= 736) == (page, True, True)


def test_whatever_takes_the_focus_has_a_name(desk: Any) -> None:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTableView)
    for page in pages(desk):
        nameless = [
            f"{page}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
            for kind in kinds
            for widget in shown(desk.window, kind)
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
            and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        ]
        assert nameless == []


@pytest.mark.parametrize(
    ("unit", "round_id"), [("so-y-te", "tuyen-quang-2021"), ("xa-dong-van", "minh-hoa-2026")]
)
def test_headers_of_the_strip_are_not_clipped(make_desk: Any, unit: str, round_id: str) -> None:
    desk = make_desk(partial(start, unit=unit, round_=round_id))
    totals = desk.entry.totals
    header = totals.horizontalHeader()
    narrow = [
        totals.model().headerData(section, Qt.Orientation.Horizontal)
        for section in range(header.count())
        if header.sectionSize(section) < header.sectionSizeHint(section)
    ]
    assert narrow == []


def begin(office: Office) -> None:
    start(office, "so-y-te", "tuyen-quang-2021")


def test_the_same_at_twice_the_text_size_on_a_large_screen(dressed: QApplication, make_desk: Any) -> None:
    theme.apply(dressed, theme.load("high-contrast", 2.0))
    try:
        desk = make_desk(begin)
        desk.window.resize(2732, 1472)
        for page in pages(desk):
            assert_whole(desk, page)
    finally:
        theme.apply(dressed, theme.load("light"))


@pytest.mark.parametrize("scale", [1.25, 1.5])
def test_larger_text_still_fits_a_small_screen(dressed: QApplication, make_desk: Any, scale: float) -> None:
    theme.apply(dressed, theme.load("light", scale))
    try:
        desk = make_desk(begin)
        desk.entry.chips._chips[Chip.DIFFERENT].show()
        for page in pages(desk):
            least = desk.window.minimumSizeHint()
            assert (page, least.width() <= 1366, least.height() <= 736) == (page, True, True)
        desk.press("Ctrl+2")
        totals, last = desk.entry.totals, desk.entry.totals.model().rowCount() - 1
        desk.bot.waitUntil(lambda: totals.horizontalScrollBar().isVisible())
        desk.bot.waitUntil(
            lambda: totals.visualRect(totals.model().index(last, 0)).bottom() < totals.viewport().height()
        )
    finally:
        theme.apply(dressed, theme.load("light"))


def test_the_days_to_the_deadline_are_read_whole(desk: Any) -> None:
    desk.press("Ctrl+1")
    table = desk.start.table
    for row, column in product(range(table.rowCount()), (2, 3)):
        text = table.item(row, column).text()
        assert table.columnWidth(column) > table.fontMetrics().horizontalAdvance(text) + 6


def test_the_strip_says_which_level_is_outside_the_form(desk: Any) -> None:
    model = desk.entry.totals.model()
    titles = [model.headerData(section, Qt.Orientation.Horizontal) for section in range(model.columnCount())]
    assert "MĐ 1 (ngoài biểu)" in titles
    hint = model.headerData(
        titles.index("MĐ 1 (ngoài biểu)"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert "không khai báo" in hint
    assert titles.count("khai báo") == 4
