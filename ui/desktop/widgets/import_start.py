"""Where an import begins: what can be dropped or chosen; and, while files are read, how far that is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.messages import step_text

MARGIN = 24


class ImportStart(QFrame):
    """`choose_wanted`, `paste_wanted`, `stop_wanted`: what its buttons ask for."""

    choose_wanted = Signal()
    paste_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._names = ""
        self._about = label(
            self.tr(
                "Kéo tệp có danh sách thủ tục vào cửa sổ, hoặc chọn tệp: Excel, Word, OpenDocument, CSV; "
                "báo cáo kỳ trước, biểu của đơn vị, tệp xuất từ một cửa điện tử đều được. "
                "Chép bảng ở chương trình khác rồi dán cũng được.\n\n"
                "Chương trình chỉ đọc tệp, cho xem trước từng dòng; bấm Nhập mới ghi vào báo cáo."
            ),
            wrap=True,
        )
        self._step, self.bar = label(wrap=True), QProgressBar()
        self.bar.setAccessibleName(self.tr("Đang đọc tệp"))
        self.bar.setTextVisible(False)
        self.choose = button(self.tr("Chọn tệp…  Ctrl+I"), self.choose_wanted.emit, "primary")
        self.paste = button(self.tr("Dán bảng  Ctrl+V"), self.paste_wanted.emit)
        self.stop = button(self.tr("Dừng  Esc"), self.stop_wanted.emit)
        buttons = QWidget()
        buttons.setLayout(FlowLayout(self.choose, self.paste, self.stop, spacing=active().px(8)))
        heading = label(self.tr("Lấy danh sách từ tệp có sẵn"), "heading", wrap=True)
        layout = column(heading, self._about, self._step, self.bar, buttons, spacing=12, margins=MARGIN)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_running(self, *, on: bool) -> None:
        """Files are being read, or it is waited for some."""
        for part in (self._step, self.bar, self.stop):
            part.setVisible(on)
        for part in (self._about, self.choose, self.paste):
            part.setVisible(not on)

    def show_reading(self, names: Sequence[str]) -> None:
        """These files are being read."""
        self._names = ", ".join(names)
        self.bar.setRange(0, 0)
        self._step.setText(self.tr("Đang đọc {0}…").format(self._names))

    def show_progress(self, step: str, done: int, total: int) -> None:
        """So much of a step is done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._step.setText(self.tr("{0}: {1}").format(step_text(step), self._names))

    def show_stopping(self) -> None:
        """It was asked to stop."""
        self._step.setText(self.tr("Đang dừng…"))
