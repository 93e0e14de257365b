"""The bar below every page: when it was saved, how much is finished, how many findings there are."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from models.live_tree import LiveTree
from ui.desktop.theme import active
from ui.desktop.widgets.basics import ElidedLabel, button, is_roomy, row
from ui.desktop.widgets.wording import findings_text, progress_text

HEIGHT = 30


class BottomBar(QFrame):
    """`unfinished_wanted` and `finding_wanted`: the officer clicked on a number and wants to see the next one."""

    unfinished_wanted = Signal()
    finding_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "foot")
        self.setFixedHeight(active().px(HEIGHT))
        self._saved, self._size = ElidedLabel("secondary"), ElidedLabel("secondary")
        self._progress = button("", self.unfinished_wanted.emit, "link")
        self._progress.setToolTip(self.tr("Đến thủ tục chưa xong kế tiếp (F7)"))
        self._findings = button("", self.finding_wanted.emit, "link")
        self._findings.setToolTip(self.tr("Đến lỗi hoặc cảnh báo kế tiếp (F8)"))
        line = row(self._saved, self._size, self._progress, self._findings, spacing=20)
        line.setContentsMargins(active().px(14), 0, active().px(14), 0)
        line.addStretch(1)
        self.setLayout(line)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No submission is open."""
        self._saved.setText(self.tr("Mọi thay đổi được lưu ngay trên máy này"))
        for part in (self._size, self._progress, self._findings):
            part.hide()

    def show_counts(self, live: LiveTree) -> None:
        """How far the entry has got."""
        total, fields = len(live.tree.procedures), len(live.tree.fields)
        self._size.setText(self.tr("{0} thủ tục · {1} lĩnh vực").format(total, fields))
        self._progress.setText(progress_text(total - live.findings.unfinished_count, total))
        self._findings.setText(findings_text(live.findings.errors, live.findings.warnings))
        self._size.setVisible(is_roomy())  # how many procedures is said by the progress too
        self._findings.show()
        self._progress.setVisible(bool(total))

    def show_saved(self, at: datetime | None) -> None:
        """When the last change was committed."""
        if at is None:
            self._saved.setText(self.tr("Mọi thay đổi đã lưu"))
        else:
            self._saved.setText(self.tr("Đã lưu lúc {0}").format(f"{at:%H:%M:%S}"))

    def show_read_only(self) -> None:
        """This window only reads."""
        self._saved.setText(self.tr("Chỉ xem, không sửa được"))
