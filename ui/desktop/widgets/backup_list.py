"""The copies of the store: what there is, one more, one put back, and a second folder for them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from models.notation import day_text, size_text
from models.problems import Problem
from models.progress import Progress
from storage.backups import Backup, Reason
from ui.desktop.dialogs.choosing import choose_folder, choose_store
from ui.desktop.jobs import start_job
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import GAP, ElidedLabel, button, column, row
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.messages import backup_reason, problem_text
from workflows.office import Office
from workflows.settings import SECOND_BACKUP_FOLDER

if TYPE_CHECKING:
    from workflows.keeping import BackedUp

OpenReader = Callable[[], Office]
ROWS = 5
ROW_HEIGHT = 28


class BackupList(QWidget):
    """`restore_wanted(Path)`: this copy is to take the place of the store. `said(str, kind)`: for the notice strip."""

    restore_wanted = Signal(object)
    said = Signal(str, str)

    def __init__(self, office: Office, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._open_reader = office, open_reader
        self._copies: list[Backup] = []
        self.table = self._table()
        self.second = ElidedLabel("secondary")
        self.choose = button(self.tr("Chọn thư mục…"), self._choose_folder)
        self.forget = button(self.tr("Không dùng"), partial(self.set_second_folder, ""))
        self.back_up = button(self.tr("Sao lưu ngay"), self._back_up)
        self.restore = button(self.tr("Khôi phục bản đang chọn…"), self._restore_current)
        self.restore_file = button(self.tr("Khôi phục từ tệp…"), self._choose_file)
        self._arrange()

    def refresh(self) -> None:
        """Look again which copies there are."""
        from workflows.keeping import known_copies

        self._copies = known_copies(self._office)
        self.table.setRowCount(len(self._copies))
        for line, copy in enumerate(self._copies):
            for place, text in enumerate(self._texts(copy)):
                item = QTableWidgetItem(text)
                item.setToolTip(str(copy.path))
                self.table.setItem(line, place, item)
        if self._copies:
            self.table.setCurrentCell(0, 0)
        self._show_folder()
        writes = not self._office.store.read_only
        for part in (self.back_up, self.restore_file, self.choose, self.forget):
            part.setEnabled(writes)
        self.restore.setEnabled(writes and bool(self._copies))

    def set_second_folder(self, folder: str) -> None:
        """Copies go there as well from now on; "" = nowhere else."""
        SECOND_BACKUP_FOLDER.keep(self._office.store, folder)
        self.refresh()

    def _texts(self, copy: Backup) -> tuple[str, str, str]:
        return (
            day_text(copy.day),
            size_text(copy.path.stat().st_size),
            backup_reason(copy.reason),
        )

    def _show_folder(self) -> None:
        chosen = SECOND_BACKUP_FOLDER.of(self._office.store)
        is_missing = bool(chosen) and not Path(chosen).is_dir()
        look(self.second, "warning" if is_missing else "secondary")
        if not chosen:
            text = self.tr("Chưa chọn thư mục thứ hai (nên là USB hoặc ổ khác)")
        elif is_missing:
            text = self.tr("Không thấy {0}: hãy cắm USB hoặc chọn thư mục khác").format(chosen)
        else:
            text = self.tr("Chép thêm vào {0}").format(chosen)
        self.second.setText(text)
        self.forget.setVisible(bool(chosen))

    def _back_up(self) -> None:
        self.back_up.setDisabled(True)
        start_job(partial(_back_up, self._open_reader), self._show_backed_up, self._refuse)

    def _show_backed_up(self, made: "BackedUp") -> None:
        if made.problem is not None:
            done = self.tr("Đã sao lưu vào {0}, nhưng chưa chép được sang thư mục thứ hai. {1}")
            self._end(done.format(made.path, problem_text(made.problem)), "warning")
        elif made.second is not None:
            self._end(self.tr("Đã sao lưu vào {0} và {1}.").format(made.path, made.second), "good")
        else:
            self._end(self.tr("Đã sao lưu vào {0}.").format(made.path), "good")

    def _refuse(self, problem: Problem) -> None:
        self._end(problem_text(problem), "error")

    def _end(self, text: str, kind: str) -> None:
        self.refresh()
        self.back_up.setFocus()
        self.said.emit(text, kind)

    def _restore_current(self) -> None:
        line = self.table.currentRow()
        if 0 <= line < len(self._copies):
            self.restore_wanted.emit(self._copies[line].path)

    def _choose_file(self) -> None:
        choose_store(self, self.restore_wanted.emit)

    def _choose_folder(self) -> None:
        known = Path(SECOND_BACKUP_FOLDER.of(self._office.store) or Path.home())
        choose_folder(self, known, lambda path: self.set_second_folder(str(path)))

    def _table(self) -> QTableWidget:
        made = QTableWidget()
        titles = (self.tr("Ngày"), self.tr("Cỡ"), self.tr("Vì sao có"))
        made.setColumnCount(len(titles))
        made.setHorizontalHeaderLabels(titles)
        made.setAccessibleName(self.tr("Các bản sao lưu"))
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        made.setProperty("look", "framed")
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(active().px(ROW_HEIGHT))
        header = made.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        made.setFixedHeight(active().px(ROW_HEIGHT) * (ROWS + 1))
        return made

    def _arrange(self) -> None:
        second = row(self.second, self.choose, self.forget)
        second.setStretch(0, 1)
        actions = FlowLayout(self.back_up, self.restore, self.restore_file, spacing=active().px(GAP))
        self.setLayout(column(self.table, second, actions, spacing=6))


def _back_up(open_reader: OpenReader, _progress: Progress) -> "BackedUp":
    """In another thread, over a connection of its own: the second folder may be a slow stick."""
    from workflows.keeping import back_up

    office = open_reader()
    try:
        return back_up(office, Reason.REQUEST)
    finally:
        office.store.close()
