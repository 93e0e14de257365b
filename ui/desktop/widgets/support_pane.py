"""Gói hỗ trợ: what goes into it, to be read before it is saved where the officer says. It gathers nothing itself."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from models.notation import size_text
from models.problems import Refusal
from ui.desktop.dialogs.choosing import choose_new_file
from ui.desktop.theme import active
from ui.desktop.widgets.basics import CARD_MARGIN, beside, button, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.drives import removable_drives
from ui.desktop.widgets.machine_pane import PANE_MARGIN
from ui.desktop.widgets.notice_strip import NoticeStrip
from workflows.support import ABOUT, FILE_NAME, MACHINE, save_bundle

LIST_WIDTH, LIST_HEIGHT, TEXT_HEIGHT = 250, 104, 160
"""Pixels at 100 %: the list beside the text, or above it where the page scrolls."""


class SupportPane(QWidget):
    """The files of the bundle on the left, the text of one of them on the right."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: Mapping[str, bytes] = {}
        self.files, self.text, self.notice = QListWidget(), QPlainTextEdit(), NoticeStrip()
        self.files.setProperty("look", "framed")
        self.files.setAccessibleName(self.tr("Các tệp trong gói hỗ trợ"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Nội dung tệp đang chọn"))
        self.save = button(self.tr("Lưu gói hỗ trợ…"), self.ask_where, "primary")
        actions = row(self.save)
        actions.addStretch(1)
        read = column(
            label(title, "title"), label(about, "secondary", wrap=True), beside(self.files, self.text)
        )
        read.setStretch(2, 1)
        self._give_room()
        layout = column(read if is_roomy() else scrolling(read), self.notice, actions)
        layout.setStretch(0, 1)
        edge = active().px(PANE_MARGIN if is_roomy() else CARD_MARGIN)
        layout.setContentsMargins(edge, edge, edge, active().px(CARD_MARGIN))
        self.setLayout(layout)
        self.files.currentRowChanged.connect(self._show)

    def wait(self) -> None:
        """The files are being gathered."""
        self.save.setEnabled(False)
        self.text.setPlainText(self.tr("Đang lập gói…"))

    def show_members(self, members: Mapping[str, bytes]) -> None:
        """These files are what would be saved."""
        self._members = members
        self.files.clear()
        for name, data in members.items():
            self.files.addItem(self.tr("{0}\n{1}, {2}").format(self._title(name), name, size_text(len(data))))
        self.files.setCurrentRow(0)
        self.save.setEnabled(True)

    def ask_where(self) -> None:
        """Let the officer choose where the bundle goes: a stick if there is one, else the desktop."""
        choose_new_file(self, self.tr("Lưu gói hỗ trợ"), _proposed_folder() / FILE_NAME, self.save_to)

    def save_to(self, path: Path) -> None:
        """Save the bundle there, and say so."""
        try:
            save_bundle(path, self._members)
        except Refusal as refusal:
            self.notice.refuse(refusal.problem)
            return
        said = self.tr("Đã lưu {0}, đọc lại đúng. Hãy gửi tệp này cho bộ phận hỗ trợ của Sở.")
        self.notice.say(said.format(path), "good")

    def _give_room(self) -> None:
        if is_roomy():
            self.files.setFixedWidth(active().px(LIST_WIDTH))
        else:
            self.files.setFixedHeight(active().px(LIST_HEIGHT))
            self.text.setMinimumHeight(active().px(TEXT_HEIGHT))

    def _title(self, name: str) -> str:
        titles = {
            ABOUT: self.tr("Phiên bản, cài đặt, số dòng"),
            MACHINE: self.tr("Kết quả kiểm tra máy"),
        }
        return titles.get(name, self.tr("Nhật ký lỗi của chương trình"))

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._members):
            self.text.setPlainText(list(self._members.values())[place].decode("utf-8", "replace"))


def _proposed_folder() -> Path:
    sticks = removable_drives()
    desktop = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation)
    return sticks[0].path if sticks else Path(desktop)
