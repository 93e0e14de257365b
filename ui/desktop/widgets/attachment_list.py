"""The files sent with the submission: added by dialog or by dropping, taken out, put in order. Never opened."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from models.edits import detach, move_by
from models.notation import size_text
from ui.desktop.dialogs.choosing import choose_attachments
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, row
from workflows.attaching import BEGINNINGS, MOST_BYTES, attach_files, attached_size

_ROWS = 4
_ID = Qt.ItemDataRole.UserRole


class AttachmentList(QWidget):
    """Every change is one gesture of the session; what cannot be attached, the session says why."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAcceptDrops(True)
        self.files = QListWidget()
        self.files.setProperty("look", "framed")
        self.files.setAccessibleName(self.tr("Tệp đính kèm"))
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setFixedHeight(active().px(30) * _ROWS)
        self._size = label(look="secondary")
        self.add = button(self.tr("Thêm tệp…"), self._choose)
        self.take_out = button(self.tr("Bỏ tệp"), self.remove_chosen)
        self.up = button(self.tr("Lên"), partial(self.move_chosen, -1))
        self.down = button(self.tr("Xuống"), partial(self.move_chosen, 1))
        hint = self.tr("Kéo tệp vào đây hoặc bấm Thêm tệp. Nhận PDF, Word, Excel, ảnh.")
        actions = row(self.add, self.take_out, self.up, self.down, self._size)
        actions.addStretch()
        self.setLayout(column(label(hint, "secondary", wrap=True), self.files, actions, spacing=6))
        self.files.currentRowChanged.connect(self._enable)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.files, self.remove_chosen)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.refresh()

    def refresh(self) -> None:
        """Show the files as they are attached now; the chosen one stays chosen."""
        chosen, tree = self._chosen(), self._session.live.tree
        self.files.clear()
        for place, attachment in enumerate(tree.attachments_in_order()):
            item = QListWidgetItem(f"{attachment.name}  ·  {size_text(attachment.size)}")
            item.setData(_ID, attachment.id)
            item.setToolTip(attachment.name)
            self.files.addItem(item)
            if attachment.id == chosen:
                self.files.setCurrentRow(place)
        used, most = (
            f"{size / 1024 / 1024:.1f}".replace(".", ",") for size in (attached_size(tree), MOST_BYTES)
        )
        self._size.setText(self.tr("{0} / {1} MB").format(used, most.removesuffix(",0")))
        self._enable()

    def attach(self, paths: Sequence[Path]) -> bool:
        """Attach files, all or none, and choose the last of them; whether they were attached."""
        attached = self._session.carry_out(lambda: attach_files(self._session.working, paths))
        if attached:
            self.files.setCurrentRow(self.files.count() - 1)
        return attached

    def remove_chosen(self) -> None:
        """The chosen file is no longer sent; undo brings it back."""
        chosen, place = self._chosen(), self.files.currentRow()
        if chosen:
            self._session.do(detach(self._session.live.tree, [chosen]))
            self.files.setCurrentRow(min(place, self.files.count() - 1))

    def move_chosen(self, steps: int) -> None:
        """The chosen file one place up (-1) or down (+1)."""
        tree, chosen = self._session.live.tree, self._chosen()
        if chosen:
            self._session.do(move_by(tree, tree.attachments_in_order(), {chosen}, steps))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attach([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _chosen(self) -> str:
        item = self.files.currentItem()
        return str(item.data(_ID)) if item else ""

    def _enable(self) -> None:
        place, last = self.files.currentRow(), self.files.count() - 1
        self.take_out.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < last)

    def _choose(self) -> None:
        choose_attachments(self, BEGINNINGS, self.attach)
