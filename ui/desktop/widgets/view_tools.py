"""Page and zoom of a PdfView, as fields and buttons. They say what the view says, and hold nothing themselves."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from ui.desktop import icons
from ui.desktop.theme import active
from ui.desktop.widgets.basics import label, row
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.pdf_view import FIT_WIDTH, ZOOM_STEPS, PdfView

PAGE_FIELD = 52
"""Pixels at 100 %: room for four figures."""
MOST_PAGES = 9999
ICON = 16


class ViewTools(QWidget):
    """One line: the page that is read, of how many, and the zoom."""

    def __init__(self, view: PdfView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._fit = view, self.tr("Vừa bề ngang")
        self.page, self._count, self.zoom = QLineEdit(), label(), QComboBox()
        self._back = self._step("chevron-up", self.tr("Trang trước (Ctrl+PgUp)"), -1)
        self._on = self._step("chevron-down", self.tr("Trang sau (Ctrl+PgDn)"), 1)
        self._smaller = _small(self.tr("–"), self.tr("Thu nhỏ (Ctrl+-)"), partial(view.zoom_by, -1))
        self._larger = _small(self.tr("+"), self.tr("Phóng to (Ctrl++)"), partial(view.zoom_by, 1))
        self._set_up()
        self._arrange()
        view.page_changed.connect(self._show_page)
        view.zoom_changed.connect(self._show_zoom)
        self._show_page(view.page)

    def add_keys(self, page: QWidget) -> None:
        """The usual keys for zoom work anywhere on this page."""
        keys: dict[str, Callable[[], object]] = {
            "Ctrl++": partial(self._view.zoom_by, 1),
            "Ctrl+=": partial(self._view.zoom_by, 1),
            "Ctrl+-": partial(self._view.zoom_by, -1),
            "Ctrl+0": partial(self._view.set_zoom, FIT_WIDTH),
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), page, do)

    def _set_up(self) -> None:
        self.page.setFixedWidth(active().px(PAGE_FIELD))
        self.page.setAccessibleName(self.tr("Đến trang"))
        self.page.setValidator(QIntValidator(1, MOST_PAGES, self.page))
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.page.editingFinished.connect(self._go)
        self.zoom.setAccessibleName(self.tr("Cỡ hiển thị"))
        self.zoom.addItem(self._fits_at(ZOOM_STEPS[-1]), FIT_WIDTH)  # the longest that is ever said
        for step in ZOOM_STEPS:
            self.zoom.addItem(_percent(step), step)
        self.zoom.setFixedWidth(self.zoom.sizeHint().width())
        self.zoom.activated.connect(self._choose_zoom)

    def _arrange(self) -> None:
        pages = row(label(self.tr("Trang")), self.page, self._count, self._back, self._on, spacing=4)
        zooms = row(self._smaller, self.zoom, self._larger, spacing=4)
        groups = [QWidget(), QWidget()]
        for group, line in zip(groups, (pages, zooms), strict=True):
            group.setLayout(line)
        self.setLayout(FlowLayout(*groups, spacing=active().px(16)))  # one below the other where it is narrow

    def _step(self, icon: str, name: str, steps: int) -> QToolButton:
        made = _small("", name, lambda: self._view.go_to_page(self._view.page + steps))
        made.setIcon(icons.icon(icon))
        return made

    def _go(self) -> None:
        if self.page.isModified():
            self._view.go_to_page(int(self.page.text()))
            self._show_page(self._view.page)

    def _choose_zoom(self, index: int) -> None:
        self._view.set_zoom(self.zoom.itemData(index))

    def _show_page(self, page: int) -> None:
        last = self._view.page_count
        self.page.setText(str(page))
        self._count.setText(self.tr("/ {0}").format(last))
        self.setEnabled(last > 0)
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < last)

    def _show_zoom(self, percent: int) -> None:
        fits = self._view.fits_width
        self.zoom.setItemText(0, self._fits_at(percent) if fits else self._fit)
        self.zoom.setCurrentIndex(0 if fits else self.zoom.findData(percent))
        self._smaller.setEnabled(percent > ZOOM_STEPS[0])
        self._larger.setEnabled(percent < ZOOM_STEPS[-1])

    def _fits_at(self, percent: int) -> str:
        return self.tr("Vừa bề ngang · {0}%").format(percent)


def _percent(zoom: int) -> str:
    return f"{zoom}%"


def _small(text: str, name: str, on_click: Callable[[], object]) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setIconSize(QSize(active().px(ICON), active().px(ICON)))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFixedWidth(active().px(32))
    made.clicked.connect(lambda _checked=False: on_click())
    return made
