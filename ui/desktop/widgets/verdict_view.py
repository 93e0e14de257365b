"""One verdict: in a word and a sentence, the code in large digits, what can be done now, and the facts below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton, QWidget

from ui.desktop import icons
from ui.desktop.theme import active, look
from ui.desktop.verify_run import Judged
from ui.desktop.widgets.basics import FULL, ElidedLabel, button, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.code_form import CodeForm
from ui.desktop.widgets.facts_view import FactsView, FindingLines
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.wording import unbroken
from ui.verdict_words import facts, headline, other_findings, standing_word

ICONS = {"good": "check", "warning": "warning", "error": "error"}
MARGIN, BESIDE_BAR = 14, 8


class VerdictView(QFrame):
    """`confirm_wanted(str)`: this code was read out. `open_wanted`, `sign_wanted`: of the file that is shown."""

    confirm_wanted = Signal(str)
    open_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self, *, read_only: bool, can_sign: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._read_only, self._can_sign = read_only, can_sign
        self.shown: Judged | None = None
        self._mark, self._word, self._file = label(), label(), ElidedLabel("secondary")
        self.sentence = label(look="heading", wrap=True)
        self.code, self._code_title = label(look="code"), label(self.tr("Mã kiểm tra"), "secondary")
        self._code_hint = label(
            self.tr("Phải giống mã in trên phụ lục giấy, mã đơn vị nhắn."), "secondary", wrap=True
        )
        for part in (self.sentence, self.code):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.confirm = button(self.tr("Đối chiếu mã qua điện thoại…"), self._ask_code)
        self.open = button(self.tr("Mở để xem, chỉnh sửa"), self.open_wanted.emit)
        self.sign = button(self.tr("Ký hồ sơ này"), self.sign_wanted.emit)
        self.print = self._menu_button(self.tr("In kết quả"))
        self.form, self.findings, self.facts = CodeForm(), FindingLines(), FactsView()
        self._nothing = label(
            self.tr("Chọn một tệp ở bên trái để xem kết quả kiểm tra."), "secondary", wrap=True
        )
        self.form.wanted.connect(self.confirm_wanted)
        self.form.left.connect(self._end_asking)
        self._arrange()
        self.show_judged(None)

    def show_judged(self, one: Judged | None) -> None:
        """Show this file's verdict; None for no file."""
        same = one is not None and self.shown is not None and one.path == self.shown.path
        self.shown = one
        self._body.setVisible(one is not None)
        self._nothing.setVisible(one is None)
        if not same:
            self.form.close_form()
        if one is not None:
            self._show(one)

    def focus_action(self) -> None:
        """The keyboard to what is most likely to be done now."""
        for action in (self.confirm, self.sign, self.open, self.print):
            if not action.isHidden() and action.isEnabled():
                action.setFocus()
                return

    def _show(self, one: Judged) -> None:
        verdict, kind = one.verdict, one.kind
        self._mark.setPixmap(icons.pixmap(ICONS[kind], kind, active().px(22)))
        self._word.setText(standing_word(one.standing))
        look(self._word, f"tag-{kind}")
        self._file.setText(one.path.name)
        self.sentence.setText(unbroken(headline(verdict)))
        self.sentence.setAccessibleName(f"{standing_word(one.standing)}. {headline(verdict)}")
        look(self._told, f"told-{kind}")
        self.code.setText(verdict.check_code)
        self._code_place.setVisible(bool(verdict.check_code))
        self._code_hint.setVisible(verdict.document is not None)
        self.facts.show_facts(facts(verdict))
        self.findings.show_findings(other_findings(verdict))
        self._offer(one)

    def _offer(self, one: Judged) -> None:
        verdict = one.verdict
        sound = verdict.sound and verdict.document is not None
        unknown = any(not (signer.registered or signer.confirmed) for signer in verdict.signers)
        self.confirm.setVisible(sound and unknown)
        self.confirm.setDisabled(self._read_only)
        self.open.setVisible(sound)
        self.open.setDisabled(self._read_only)
        unsigned = any(problem.code == "package-unsigned" for problem in verdict.problems)
        self.sign.setVisible(self._can_sign and unsigned and verdict.document is not None)
        self._make_primary(self.open if verdict.trusted else self.confirm)

    def _make_primary(self, chosen: QPushButton) -> None:
        for made in (self.confirm, self.open):
            look(made, "primary" if made is chosen else "")

    def _ask_code(self) -> None:
        document = self.shown.verdict.document if self.shown else None
        if document is None:
            return
        asked = self.tr(
            "Gọi {0} theo số điện thoại đã biết từ trước (không theo số ghi trong gói), đề nghị đọc mã khóa ở trang "
            "Cài đặt của máy đã ký (USB token: ở trang Ký và gửi, dưới chứng thư), rồi gõ đúng các số nghe được:"
        )
        # The code stands there: it is to be heard, not copied.
        self._details.hide()
        self.form.open(asked.format(document.submission.unit_name))

    def _end_asking(self) -> None:
        self._details.show()
        self.focus_action()

    # Making.

    def _arrange(self) -> None:
        self._told = QFrame()
        word = row(self._mark, self._word)
        word.addStretch(1)
        self._told.setLayout(column(word, self.sentence, margins=12))
        self._code_place = QWidget()
        code = row(self._code_title, self.code, self._code_hint, spacing=12)
        code.setStretch(2, 1)
        self._code_place.setLayout(code)
        actions = QWidget()
        actions.setLayout(FlowLayout(self.confirm, self.sign, self.open, self.print, spacing=active().px(8)))
        rule = QFrame()
        rule.setProperty("look", "rule")
        self._details, self._body = QWidget(), QWidget()
        self._details.setLayout(column(self.findings, rule, self.facts, spacing=10))
        parts = (
            self._file,
            self._told,
            self._code_place,
            actions,
            self.form,
            self._details,
        )
        self._body.setLayout(column(*parts, spacing=10))
        inside = column(self._nothing, self._body)
        inside.addStretch(1)
        inside.setContentsMargins(0, 0, active().px(BESIDE_BAR), 0)
        self.setLayout(column(scrolling(inside) if is_roomy(FULL) else inside, margins=MARGIN))

    def _menu_button(self, text: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setAccessibleName(text)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setMenu(QMenu(made))
        return made
