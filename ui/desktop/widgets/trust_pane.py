"""Nguồn tin cậy: CAs, their lists of revoked certificates, and the keys that units signed with."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.notation import day_text
from models.problems import Problem, Refusal
from storage.trust import TrustKind
from ui.desktop.dialogs.choosing import choose_trust
from ui.desktop.item_models.marked_table import MarkedTable
from ui.desktop.item_models.text_table import TextColumn
from ui.desktop.widgets.basics import FULL, button, card, column, is_roomy, label, scrolling, sides
from ui.desktop.widgets.code_form import CodeForm
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.key_list import DELETE, KeyList
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.messages import problem_text
from ui.trust_lines import Sort, TrustLine, trust_lines
from workflows.office import Office
from workflows.trust import TakenFile, TrustEntry, add_trust, confirm, remove_trust, withdraw

LEAST_ROWS = 6
HIDDEN = "•••• •••• ••••"
"""A code that is to be heard over the telephone, not copied from here."""


class TrustPane(Entered):
    """`changed`: this PC relies on others than before."""

    changed = Signal()

    def __init__(self, office: Office, notice: NoticeStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._office, self._notice = office, notice
        self.rows, self.form = self._list(), CodeForm()
        self.add = button(self.tr("Nạp từ tệp…"), self.choose, "primary")
        self.remove = button(self.tr("Bỏ khỏi nguồn tin cậy  Delete"), self._ask_to_remove)
        self.confirm = button(self.tr("Đối chiếu mã…"), self._ask_code)
        self.about = label(wrap=True)
        self._arrange()
        self._connect()
        self.entrance = self.rows

    def refresh(self) -> None:
        """Read again whom this PC relies on."""
        row_ = max(0, self.rows.currentIndex().row())
        self.rows.table.show_values(trust_lines(self._office))
        if self.rows.table.values:
            self.rows.go_to(min(row_, len(self.rows.table.values) - 1))
        self._follow()

    def choose(self) -> None:
        """Ask for files."""
        choose_trust(self, self.take)

    def take(self, paths: Sequence[Path]) -> None:
        """Rely on what these hold, and say what was left out."""
        if self._office.store.read_only:
            said = self.tr(
                "Dữ liệu chỉ mở để xem nên không nạp được. Hãy đóng cửa sổ kia rồi mở lại chương trình."
            )
            self._notice.say(said, "warning")
            return
        taken = add_trust(self._office, paths)
        self._say_taken(taken)
        self._done()

    def cancel(self) -> bool:
        """Leave the form; whether there was one."""
        was_open = not self.form.isHidden()
        self.form.close_form()
        return was_open

    def _say_taken(self, taken: Sequence[TakenFile]) -> None:
        names = [self._named(entry) for one in taken for entry in one.entries]
        problems = [problem for one in taken for problem in one.problems]
        notes = [note for one in taken for note in one.notes]
        said = [self.tr("Đã nạp {0}.").format(", ".join(names))] if names else []
        said += [problem_text(problem) for problem in dict.fromkeys((*problems, *notes))]
        self._notice.say("\n".join(said), _weight(problems, notes))

    def _named(self, entry: TrustEntry) -> str:
        is_ca = entry.kind is TrustKind.AUTHORITY
        return (self.tr("CA “{0}”") if is_ca else self.tr("danh sách thu hồi của “{0}”")).format(entry.name)

    def _ask_to_remove(self) -> None:
        """It does not come back by itself, so it is asked about, in the page."""
        line = self.rows.current
        if line is None or not self.remove.isEnabled():
            return
        offer = Offer(self.tr("Bỏ"), partial(self._remove, line))
        self._notice.say(self._question(line.sort).format(line.name), "warning", offer)
        self._notice.focus_offer()

    def _question(self, sort: Sort) -> str:
        """It says what follows: without a list, what is revoked is accepted."""
        if sort is Sort.AUTHORITY:
            return self.tr("Bỏ CA “{0}” khỏi nguồn tin cậy? Chữ ký dựa vào CA này sẽ thành “cần xem”.")
        if sort is Sort.REVOCATION_LIST:
            return self.tr(
                "Bỏ danh sách thu hồi của “{0}”? Máy này sẽ không còn biết chứng thư nào của CA này đã bị thu hồi."
            )
        return self.tr("Bỏ khóa đơn vị “{0}” khỏi nguồn tin cậy? Chữ ký bằng khóa này sẽ thành “cần xem”.")

    def _strike(self, _key: str) -> None:
        self._ask_to_remove()

    def _remove(self, line: TrustLine) -> None:
        try:
            self._give_up(line)
        except Refusal as refusal:
            self._notice.refuse(refusal.problem)
        else:
            self._notice.say(self.tr("Đã bỏ “{0}”.").format(line.name), "good")
        self._done()
        self.rows.setFocus()

    def _give_up(self, line: TrustLine) -> None:
        if line.of_unit and line.certificate:
            withdraw(self._office, line.of_unit, line.certificate)
        else:
            remove_trust(self._office, line.code)

    def _ask_code(self) -> None:
        line = self.rows.current
        if line is not None and self.confirm.isEnabled():
            asked = self.tr(
                "Gọi {0} theo số điện thoại đã biết từ trước, đề nghị đọc mã khóa ở trang Cài đặt (USB token: ở trang "
                "Ký và gửi, dưới chứng thư), rồi gõ các số nghe được:"
            )
            self.form.open(asked.format(self._unit(line)))

    def _compare(self, code: str) -> None:
        line = self.rows.current
        if line is None or line.of_unit is None or line.certificate is None:
            return
        if "".join(code.split()) != line.code.replace(" ", ""):
            self.form.refuse(Problem("key-code-differs", {"unit": self._unit(line), "wanted": code}))
            return
        confirm(self._office, line.of_unit, line.certificate)
        self.form.close_form()
        said = self.tr("Đã đối chiếu mã khóa {0} của {1}.")
        self._notice.say(said.format(line.code, self._unit(line)), "good")
        self._done()
        self.rows.setFocus()

    def _done(self) -> None:
        self.refresh()
        self.changed.emit()

    # Showing.

    def _follow(self) -> None:
        can_write, line = not self._office.store.read_only, self.rows.current
        self.add.setEnabled(can_write)
        removable = line is not None and line.sort is not Sort.MET
        self.remove.setEnabled(can_write and removable)
        self.confirm.setEnabled(can_write and line is not None and line.sort is Sort.MET)
        self.rows.keys = [DELETE] if self.remove.isEnabled() else []
        self.about.setText(self._about(line) if line else "")
        self.form.close_form()

    def _about(self, line: TrustLine) -> str:
        said = {
            Sort.AUTHORITY: self.tr("Chữ ký bằng chứng thư do CA này cấp được nhận, nếu chưa bị thu hồi."),
            Sort.REVOCATION_LIST: self.tr(
                "{0} chứng thư bị thu hồi. Danh sách càng cũ càng dễ bỏ sót; nên nạp danh sách mới mỗi tuần."
            ).format(line.size),
            Sort.CONFIRMED: self.tr("Gói của đơn vị ký bằng khóa này được nhận."),
            Sort.MET: self.tr("Đã gặp trong gói của đơn vị nhưng chưa đối chiếu mã, nên chưa được tin cậy."),
        }
        code = "" if line.sort is Sort.MET else self.tr("Mã {0}").format(line.code)
        return "\n".join(filter(None, dict.fromkeys((line.name, self._unit(line), code, said[line.sort]))))

    def _texts(self, line: TrustLine) -> tuple[str, ...]:
        unit = self._unit(line)
        name = f"{line.name} ({unit})" if unit not in ("", line.name) else line.name
        code = HIDDEN if line.sort is Sort.MET else line.code
        return self._sort(line), name, code, self._when(line), self._state(line)

    def _unit(self, line: TrustLine) -> str:
        """The unit that it speaks for, by its name where a round knows it."""
        if line.of_unit is None:
            return ""
        return line.unit or self.tr("đơn vị mã {0}").format(line.of_unit.code)

    def _sort(self, line: TrustLine) -> str:
        names = {
            Sort.AUTHORITY: self.tr("CA"),
            Sort.REVOCATION_LIST: self.tr("Danh sách thu hồi"),
            Sort.CONFIRMED: self.tr("Khóa đơn vị"),
            Sort.MET: self.tr("Khóa đơn vị"),
        }
        return names[line.sort]

    def _when(self, line: TrustLine) -> str:
        if line.sort is not Sort.REVOCATION_LIST:
            return self.tr("đến {0}").format(day_text(line.end) or "…")
        days = (self._office.now() - line.start).days
        age = self.tr("hôm nay") if days < 1 else self.tr("{0} ngày trước").format(days)
        return self.tr("{0}, {1}").format(day_text(line.start), age)

    def _state(self, line: TrustLine) -> str:
        over = line.is_over(self._office.now())
        if line.sort is Sort.REVOCATION_LIST:
            return self.tr("đã cũ") if over else self.tr("còn mới")
        if over:
            return self.tr("đã hết hạn")
        return self.tr("chưa đối chiếu") if line.sort is Sort.MET else self.tr("tin cậy")

    def _kind(self, line: TrustLine) -> str:
        return "warning" if line.sort is Sort.MET or line.is_over(self._office.now()) else "good"

    # Making.

    def _list(self) -> KeyList[TrustLine]:
        columns = (
            TextColumn(self.tr("Loại")),
            TextColumn(self.tr("Tên")),
            TextColumn(self.tr("Mã")),
            TextColumn(self.tr("Hiệu lực, ngày lập")),
            TextColumn(self.tr("Tình trạng")),
        )
        table = MarkedTable[TrustLine](columns, self._texts, self._kind, self)
        made = KeyList[TrustLine](self.tr("Nguồn tin cậy"), table, (140, 0, 118, 168, 132))
        made.nothing = self.tr(
            "Chưa có nguồn tin cậy nào trên máy này.\n\nHãy tải chứng thư CA gốc và danh sách thu hồi (CRL) từ trang "
            "chính thức của cơ quan cung cấp, rồi bấm Nạp từ tệp. Chưa nạp vẫn kiểm tra được: đối chiếu mã khóa với "
            "đơn vị qua điện thoại."
        )
        made.setMinimumHeight(made.height_of(LEAST_ROWS))
        return made

    def _arrange(self) -> None:
        tools = column(scrolling(self._tools())) if is_roomy(FULL) else self._tools()
        layout = sides(card(column(self.rows, margins=12)), card(tools), spacing=10, margins=0, most=FULL)
        if layout.count() > 1:
            layout.setStretch(0, 3)
            layout.setStretch(1, 1)
        self.setLayout(layout)

    def _tools(self) -> QVBoxLayout:
        where = label(
            self.tr(
                "Tải chứng thư CA gốc, CA cấp dưới và danh sách thu hồi từ trang chính thức của cơ quan cung cấp: Ban "
                "Cơ yếu Chính phủ (chữ ký số chuyên dùng công vụ), Trung tâm Chứng thực điện tử quốc gia và doanh "
                "nghiệp cấp chứng thư. Tải ở máy có mạng, chép sang bằng USB, so mã với nơi cấp trước khi tin. "
                "Chương trình không kèm sẵn chứng thư nào."
            ),
            "secondary",
            wrap=True,
        )
        made = column(
            self.add, where, self.about, self.confirm, self.form, self.remove, margins=12, spacing=10
        )
        made.addStretch(1)
        return made

    def _connect(self) -> None:
        self.rows.moved.connect(self._follow)
        self.rows.entered.connect(self._ask_code)
        self.rows.struck.connect(self._strike)
        self.form.wanted.connect(self._compare)
        self.form.left.connect(self.rows.setFocus)


def _weight(problems: Sequence[Problem], notes: Sequence[Problem]) -> str:
    if problems:
        return "error"
    return "warning" if notes else "good"
