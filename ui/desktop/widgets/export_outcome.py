"""What was signed and what came of each target: the short code in large digits, and what to do next."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.problems import Refusal
from models.progress import Progress
from storage.sticks import unmount
from ui.desktop import icons
from ui.desktop.jobs import start_job
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, row
from ui.desktop.widgets.delivery_row import DeliveryRow, Hands
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.messages import problem_text
from workflows.delivering import Delivery, TargetKind

if TYPE_CHECKING:
    from workflows.exporting import Produced


class ExportOutcome(QWidget):
    """`again(Target)`: the same package is wanted there once more. `said(str, str)`: a notice and its kind.

    `sent_wanted(str)`: to be written down that it was sent there. `refused(Problem)`.
    """

    again = Signal(object)
    said = Signal(str, str)
    sent_wanted = Signal(str)
    refused = Signal(object)

    def __init__(self, department: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._department = department or self.tr("cơ quan chủ trì")
        self._produced: Produced | None = None
        self.rows: list[DeliveryRow] = []
        self._hands = Hands(self._unmount, self._open_folder, self._open_letter, self._ask_again)
        self._mark, self._heading = label(), label(look="heading", wrap=True)
        self._code, self._next = label(look="code"), label(look="strong", wrap=True)
        self._lines = label(look="secondary", wrap=True)
        for part in (self._code, self._lines):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._deliveries: QVBoxLayout = column(spacing=10)
        self.copy_code = button(self.tr("Chép mã kiểm tra"), self._copy_code)
        self.copy_letter = button(self.tr("Chép nội dung thư"), self._copy_letter)
        self.copy_message = button(self.tr("Chép tin nhắn"), self._copy_message)
        self.sent = button(self.tr("Ghi đã gửi…"), self._want_sent)
        self._arrange()

    @property
    def first_action(self) -> QPushButton:
        """What is most likely to be done next."""
        actions = [row_.action for row_ in self.rows if row_.action]
        return actions[0] if actions else self.copy_code

    def show_result(self, produced: "Produced") -> None:
        """Say what was done, and what was not."""
        self._produced = produced
        result = produced.result
        whole = all(delivery.done for delivery in result.deliveries)
        kind = ("check", "good") if whole else ("warning", "warning")
        self._mark.setPixmap(icons.pixmap(*kind, active().px(18)))
        self._heading.setText(self._heading_text(produced))
        self._code.setText(result.check_code)
        self._show_deliveries(result.deliveries)
        self._lines.setText(self._details(produced))
        self._next.setText(self._next_step(produced))
        self.sent.setVisible(not result.draft and bool(self._unsent()))

    def _show_deliveries(self, deliveries: tuple[Delivery, ...]) -> None:
        for former in self.rows:
            former.hide()
            former.deleteLater()
        self.rows = [DeliveryRow(delivery, self._hands) for delivery in deliveries]
        for made in self.rows:
            self._deliveries.addWidget(made)

    def _heading_text(self, produced: "Produced") -> str:
        result = produced.result
        failed = sum(not delivery.done for delivery in result.deliveries)
        if failed:
            said = self.tr("Đã ký lần {0}, nhưng còn {1} nơi chưa ghi được")
            return said.format(result.revision, failed)
        if result.draft:
            return self.tr("Đã xuất bản DỰ THẢO lần {0}, đọc lại và kiểm tra đúng").format(result.revision)
        return self.tr("Đã ký và xuất gói lần {0}, đọc lại và kiểm tra đúng").format(result.revision)

    def _details(self, produced: "Produced") -> str:
        result = produced.result
        lines = (
            self.tr("Gói: {0}").format(result.package.name),
            self.tr("Ký bằng khóa: {0}").format(result.signer_code),
            self.tr("Bản giữ trên máy này: {0}").format(result.kept_copy),
            *(problem_text(note) for note in result.notes),
        )
        return "\n".join(lines)

    def _next_step(self, produced: "Produced") -> str:
        if produced.result.draft:
            return self.tr("Bản dự thảo để xem và góp ý, không phải báo cáo chính thức.")
        unsent = self._unsent()
        if any(delivery.target.kind is TargetKind.MAIL for delivery in unsent):
            said = self.tr("Việc tiếp theo: mở thư và gửi cho {0}, nhắn mã kiểm tra, rồi ghi đã gửi.")
        elif unsent:
            said = self.tr(
                "Đã ký, chưa gửi. Việc tiếp theo: gửi tệp gói cho {0}, nhắn mã kiểm tra, rồi ghi đã gửi."
            )
        else:
            said = self.tr("Việc tiếp theo: mang USB đến {0} và nhắn mã kiểm tra để đối chiếu.")
        return said.format(self._department)

    def _unsent(self) -> list[Delivery]:
        """What lies ready and was not sent by being written."""
        deliveries = self._produced.result.deliveries if self._produced else ()
        return [d for d in deliveries if d.done and d.target.kind is not TargetKind.STICK]

    def _want_sent(self) -> None:
        by_mail = [d for d in self._unsent() if d.target.kind is TargetKind.MAIL]
        self.sent_wanted.emit(by_mail[0].target.place if by_mail else "")

    def _ask_again(self, delivery: Delivery) -> None:
        self.again.emit(delivery.target)

    def _unmount(self, delivery: Delivery) -> None:
        start_job(partial(_let_go, delivery), self._say_unmounted, self.refused)

    def _say_unmounted(self, delivery: Delivery) -> None:
        for made in self.rows:
            if made.delivery is delivery:
                made.say_unmounted()

    def _open_folder(self, delivery: Delivery) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(delivery.files[0].parent)))

    def _open_letter(self, delivery: Delivery) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(delivery.files[0]))):
            said = self.tr(
                "Máy này không có chương trình mở được {0}. Hãy bấm Chép nội dung thư, dán vào thư trên web "
                "rồi đính kèm gói {1}."
            )
            kept = self._produced.result.kept_copy if self._produced else ""
            self.said.emit(said.format(delivery.files[0], kept), "warning")

    def _copy_code(self) -> None:
        self._copy(self._code.text(), self.tr("Đã chép mã kiểm tra."))

    def _copy_letter(self) -> None:
        if self._produced:
            texts = self._produced.texts
            self._copy(
                f"{texts.subject}\n\n{texts.body}",
                self.tr("Đã chép tiêu đề và nội dung thư. Dán vào thư mới."),
            )

    def _copy_message(self) -> None:
        if self._produced:
            self._copy(self._produced.texts.message, self.tr("Đã chép tin nhắn. Dán vào Zalo hoặc tin nhắn."))

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(said, "good")

    def _arrange(self) -> None:
        heading = row(self._mark, self._heading)
        heading.setStretch(1, 1)
        code = row(label(self.tr("Mã kiểm tra"), "secondary"), self._code, spacing=12)
        code.addStretch(1)
        hands = (self.copy_code, self.copy_message, self.copy_letter, self.sent)
        actions = FlowLayout(*hands, spacing=active().px(8))
        self.setLayout(column(heading, code, self._deliveries, self._next, actions, self._lines, spacing=12))


def _let_go(delivery: Delivery, _progress: Progress) -> Delivery:
    try:
        unmount(delivery.target.folder)
    except OSError:
        raise Refusal("target-gone", path=str(delivery.target.folder), kept="") from None
    return delivery
