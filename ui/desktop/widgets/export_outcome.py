"""What an export wrote where, read back and verified: the short code in large digits, and what to do next."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from ui.desktop import icons
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, row
from ui.messages import problem_text

if TYPE_CHECKING:
    from workflows.exporting import ExportResult


class ExportOutcome(QFrame):
    """A card that is hidden until there is something to show."""

    def __init__(self, department: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._department = department
        self._folder = Path()
        self._mark, self._heading = label(), label(look="heading")
        self._code, self._lines = label(look="code"), label(wrap=True)
        self._next = label(look="strong", wrap=True)
        for part in (self._code, self._lines):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = row(self._mark, self._heading)
        heading.addStretch(1)
        self.open_folder = button(self.tr("Mở thư mục"), self._open_folder)
        actions = row(self.open_folder, button(self.tr("Chép mã kiểm tra"), self._copy_code))
        actions.addStretch(1)
        code = row(label(self.tr("Mã kiểm tra"), "secondary"), self._code, spacing=12)
        code.addStretch(1)
        self.setLayout(column(heading, code, self._lines, self._next, actions, spacing=6, margins=14))
        self.hide()

    def show_result(self, result: "ExportResult") -> None:
        """Say what was done."""
        self._mark.setPixmap(icons.pixmap("check", "good", active().px(18)))
        self._heading.setText(self._heading_of(result))
        self._code.setText(result.check_code)
        self._folder = result.package.parent
        lines = [
            self.tr("Gói: {0}").format(result.package.name),
            self.tr("Thư mục: {0} (gói và {1} tệp phụ lục .xlsx)").format(self._folder, len(result.files)),
            self.tr("Ký bằng khóa: {0}").format(result.signer_code),
            self.tr("Bản giữ trên máy này: {0}").format(result.kept_copy),
            *(problem_text(note) for note in result.notes),
        ]
        self._lines.setText("\n".join(lines))
        self._next.setText(self._next_step(result))
        self.show()

    def _heading_of(self, result: "ExportResult") -> str:
        if result.draft:
            return self.tr("Đã xuất bản DỰ THẢO lần {0}, đọc lại và kiểm tra đúng").format(result.revision)
        return self.tr("Đã ký và xuất gói lần {0}, đọc lại và kiểm tra đúng").format(result.revision)

    def _next_step(self, result: "ExportResult") -> str:
        if result.draft:
            return self.tr("Bản dự thảo để xem và góp ý, không phải báo cáo chính thức.")
        department = self._department or self.tr("cơ quan chủ trì")
        sentence = self.tr(
            "Bước tiếp theo: gửi tệp gói này cho {0} và đọc mã kiểm tra qua điện thoại để đối chiếu."
        )
        return sentence.format(department)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
