"""The view of a PDF: pages by keyboard, zoom, what is kept, what it says to a screen reader."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.named_keys import press
from tests.ui.sample_pdfs import lying, numbered_pdf
from ui.desktop.widgets.pdf_view import FIT_WIDTH, MOST_PIXELS, ZOOM_STEPS, PdfView


@pytest.fixture
def view(qtbot: QtBot) -> Any:
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show()
    qtbot.waitExposed(made)
    return made


def bar_width(view: Any) -> int:
    """How wide the black bar of the uppermost page is, in hundredths of the page's width."""
    picture = view.viewport().grab().toImage()
    place = view._place(view._shown().start)
    y = max(place.top(), 0) + 5
    dark = [x for x in range(picture.width()) if picture.pixelColor(x, y).lightness() < 60]
    return round(len(dark) * 100 / place.width())


def test_the_pages_are_drawn_from_the_bytes(view: Any) -> None:
    view.show_pdf(lying(3), "Phụ lục I")
    assert bar_width(view) == round(20 * 100 / 842)
    view.go_to_page(3)
    assert bar_width(view) == round(60 * 100 / 842)


def test_keys_go_from_page_to_page(view: Any) -> None:
    view.show_pdf(lying(5), "Phụ lục II")
    read = [view.page]
    for key in (
        "Ctrl+PageDown",
        "Ctrl+PageDown",
        "End",
        "Ctrl+PageDown",
        "Ctrl+PageUp",
        "Home",
        "Ctrl+PageUp",
    ):
        press(view, key)
        read.append(view.page)
    assert read == [1, 2, 3, 5, 5, 4, 1, 1]


def test_a_screenful_at_a_time_leaves_nothing_out(view: Any) -> None:
    view.show_pdf(lying(3), "Phụ lục II")
    bar, seen = view.verticalScrollBar(), view.viewport().height()
    ends = [bar.value() + seen]
    while bar.value() < bar.maximum():
        press(view, "PageDown")
        assert bar.value() <= ends[-1]
        ends.append(bar.value() + seen)
    assert view.page == 3
    assert len(ends) > 3


def test_a_page_is_gone_to_and_said(view: Any, qtbot: QtBot) -> None:
    view.show_pdf(lying(12), "Phụ lục IV")
    with qtbot.waitSignal(view.page_changed):
        view.go_to_page(11)
    assert view.page == 11
    assert view.accessibleName() == "Phụ lục IV"
    assert view.accessibleDescription() == "Trang 11 / 12"
    view.go_to_page(99)
    assert view.page == 12


def test_small_pages_are_still_gone_to_one_by_one(view: Any) -> None:
    view.show_pdf(lying(6), "Phụ lục IV")
    view.set_zoom(50)
    for page in range(1, 7):
        view.go_to_page(page)
        assert view.page == page


def test_the_width_fits_whatever_it_is(view: Any) -> None:
    view.show_pdf(numbered_pdf("portrait", "landscape"), "Công văn")
    for width in (700, 1400):
        view.resize(width, 560)
        assert view.horizontalScrollBar().maximum() == 0
        assert view.viewport().width() - view._place(1).width() == 24


def test_zoom_goes_by_steps_within_its_bounds_and_back(view: Any) -> None:
    view.show_pdf(lying(3), "Phụ lục I")
    view.set_zoom(100)
    assert view._place(0).width() == 1123  # 297 mm at 96 dots an inch
    zooms = [view.zoom]
    for _ in range(8):
        view.zoom_by(1)
        zooms.append(view.zoom)
    assert zooms == [100, 125, 150, 175, 200, 250, 300, 300, 300]
    view.set_zoom(7)
    assert view.zoom == ZOOM_STEPS[0]
    view.set_zoom(FIT_WIDTH)
    assert view.fits_width


def test_zoom_keeps_what_is_at_the_top(view: Any) -> None:
    view.show_pdf(lying(9), "Phụ lục III")
    view.go_to_page(5)
    for _ in range(3):
        view.zoom_by(1)
    assert view._shown().start == 4
    assert view.page == 5


def test_the_wheel_zooms_with_ctrl(view: Any) -> None:
    view.show_pdf(lying(2), "Phụ lục I")
    view.set_zoom(100)
    turn = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turn)
    assert view.zoom == 125


def test_the_same_document_anew_stays_where_it_was(view: Any) -> None:
    view.show_pdf(lying(9), "Phụ lục II")
    view.go_to_page(6)
    press(view, "Down")
    where = view.verticalScrollBar().value()
    view.show_pdf(lying(10), "Phụ lục II")
    assert view.verticalScrollBar().value() == where
    view.show_pdf(lying(4), "Phụ lục III")
    assert view.page == 1
    view.show_pdf(lying(3), "Phụ lục II")
    assert view.page == 3


def test_only_what_is_seen_is_kept_drawn_and_the_next_page(view: Any, qtbot: QtBot) -> None:
    view.show_pdf(lying(200), "Phụ lục II")
    qtbot.waitUntil(lambda: view._shown().stop in view._pictures)
    assert len(view._pictures) <= len(view._shown()) + 1
    for page in range(1, 200, 7):
        view.go_to_page(page)
        view.viewport().grab()
    assert len(view._pictures) <= 6


def test_no_picture_is_larger_than_an_old_machine_can_hold(
    view: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 3.0)
    view.show_pdf(lying(1), "Phụ lục I")
    view.set_zoom(300)
    image = view._picture(0).image
    assert image.width() * image.height() <= MOST_PIXELS * 1.01
    assert abs(image.deviceIndependentSize().width() - view._place(0).width()) <= 2


def test_on_a_fine_screen_a_page_has_every_pixel(view: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 2.0)
    view.show_pdf(lying(1), "Phụ lục I")
    view.set_zoom(100)
    assert abs(view._picture(0).image.width() - 2 * view._place(0).width()) <= 2


def test_nothing_is_shown_before_and_after(view: Any) -> None:
    for key in ("PageDown", "End", "Ctrl+PageDown"):
        press(view, key)
    assert (view.page, view.page_count) == (0, 0)
    view.show_pdf(lying(2), "Phụ lục I")
    view.clear()
    assert (view.page, view.page_count) == (0, 0)
    ground = view.viewport().grab().toImage().pixelColor(40, 40)
    assert ground == QColor("#D9DEE6")
