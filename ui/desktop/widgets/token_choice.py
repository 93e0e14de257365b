"""Which certificate on which USB token signs, and the PIN. The PIN is typed, handed on once, and cleared."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from models.notation import day_text
from models.problems import Problem
from models.progress import Progress
from ui.desktop.dialogs.choosing import choose_driver
from ui.desktop.jobs import Job
from ui.desktop.widgets.basics import button, column, label, may_be_narrow, row
from ui.desktop.widgets.wording import capital
from ui.messages import pin_state_text, problem_text
from workflows.office import Office

if TYPE_CHECKING:
    from workflows.signing_keys import Token
    from workflows.tokens import ListedCertificate, ListedToken, TokenListing

PIN_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhHiddenText
)
LAST_TRY = frozenset({"token-pin-wrong-last", "token-pin-last-try"})
"""Refusals after which one more mistake locks the token. Whoever read them may go on."""


@dataclass(frozen=True, slots=True)
class Offered:
    """One line of the list."""

    token: "ListedToken"
    certificate: "ListedCertificate"


class TokenChoice(QWidget):
    """`changed`: another certificate is chosen, or the tokens were looked for."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._driver: Path | None = None
        self._job: Job | None = None
        self._warned = False
        self.offered = QComboBox()
        self.offered.setAccessibleName(self.tr("Chứng thư trên USB token"))
        may_be_narrow(self.offered)
        self.offered.currentIndexChanged.connect(self._show)
        self.again = button(self.tr("Tìm lại"), self.look_up)
        self.choose = button(self.tr("Chọn trình điều khiển…"), self._choose_driver, "link")
        self.pin = self._pin_field()
        self._about, self._title = label(look="secondary", wrap=True), label(self.tr("Mã PIN"))
        self._title.setBuddy(self.pin)
        self._arrange()

    @property
    def chosen(self) -> Offered | None:
        """The certificate to sign with."""
        return self.offered.currentData()

    @property
    def looking(self) -> bool:
        """Whether drivers are being asked."""
        return self._job is not None

    @property
    def source(self) -> "Token":
        """The token to sign with, and its PIN."""
        from workflows.signing_keys import Token

        chosen = self.chosen
        if chosen is None:
            return Token(self.pin.text(), module=self._driver)
        token, code = chosen.token, chosen.certificate.fingerprint
        warned = self._warned or token.pin == "last-try"
        return Token(self.pin.text(), token.label, token.module.path, token.serial, code, warned)

    def look_up(self) -> None:
        """Look which tokens are there."""
        self._warned = False
        self._ask_drivers()

    def _ask_drivers(self) -> None:
        """In another thread, each driver in a process of its own: it takes seconds, or hangs."""
        if self._job is not None:
            return
        self._say(self.tr("Đang tìm USB token…"))
        self.again.setDisabled(True)
        self._job = Job(partial(_listing, self._office, self._driver))
        self._job.succeeded.connect(self._take)
        self._job.refused.connect(self._refuse)
        self._job.broke.connect(self._end)
        self._job.start()

    def forget_pin(self) -> None:
        """It was used: nothing of it stays on screen."""
        self.pin.clear()

    def ask_pin(self, code: str) -> None:
        """The PIN is missing or wrong; `code` says how. What the token says of its tries is asked for anew."""
        self._warned = self._warned or code in LAST_TRY
        self.pin.setFocus()
        self._ask_drivers()

    def _take(self, found: "TokenListing") -> None:
        self._end()
        self._fill(
            [Offered(token, certificate) for token in found.tokens for certificate in token.certificates]
        )
        if self.chosen is None:
            problem = next(iter(found.problems), None) or self._nothing(found)
            self._say(problem_text(problem), "error")

    def _fill(self, all_offered: Sequence[Offered]) -> None:
        """Chosen is what was chosen before, else the first that may sign."""
        former = self.chosen
        fit = [one for one in all_offered if not one.certificate.problems]
        again = [one for one in fit if former and one.certificate == former.certificate]
        with QSignalBlocker(self.offered):
            self.offered.clear()
            for one in all_offered:
                self.offered.addItem(_line(one), one)
            for one in (again or fit)[:1]:
                self.offered.setCurrentIndex(all_offered.index(one))
        self._show()

    def _nothing(self, found: "TokenListing") -> Problem:
        if found.tokens:
            return Problem("token-certificate-none", {"label": found.tokens[0].label})
        return Problem("token-none")

    def _refuse(self, problem: Problem) -> None:
        self._end()
        self._fill(())
        self._say(problem_text(problem), "error")

    def _end(self, _fault: object = None) -> None:
        self._job = None
        self.again.setEnabled(True)

    def _show(self, _line: int = 0) -> None:
        chosen = self.chosen
        self.offered.setEnabled(chosen is not None)
        if chosen is not None:
            problems = chosen.certificate.problems
            good = chosen.token.pin in ("good", "low") and not problems
            said = problem_text(problems[0]) if problems else self._words(chosen)
            self._say(said, "secondary" if good else "error")
        self.changed.emit()

    def _words(self, chosen: Offered) -> str:
        """What is known of a certificate that may sign: its code, until when, and how the PIN stands if not well."""
        until = chosen.certificate.not_after
        ends = day_text(until)
        said = self.tr("Mã {0}, còn hạn đến {1}.").format(chosen.certificate.short_code, ends)
        state = pin_state_text(chosen.token.pin)
        return said if chosen.token.pin == "good" else f"{said} {capital(state)}."

    def _say(self, text: str, look: str = "secondary") -> None:
        self._about.setText(text)
        self._about.setProperty("look", look)
        self._about.style().polish(self._about)

    def _choose_driver(self) -> None:
        choose_driver(self, self._take_driver)

    def _take_driver(self, path: Path) -> None:
        self._driver = path
        self.look_up()

    def _pin_field(self) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setInputMethodHints(PIN_HINTS)
        made.setAccessibleName(self.tr("Mã PIN của USB token"))
        return made

    def _arrange(self) -> None:
        line = row(self.offered, self.again)
        line.setStretch(0, 1)
        secret = row(self._title, self.pin, self.choose)
        secret.setStretch(1, 1)
        self.setLayout(column(line, self._about, secret, spacing=4))


def _line(offered: Offered) -> str:
    """Whose certificate, and on which token of whose make."""
    return f"{offered.certificate.name or '?'} · {offered.token.label} ({offered.token.module.name})"


def _listing(office: Office, driver: Path | None, progress: Progress) -> "TokenListing":
    from workflows.tokens import plugged_in

    return plugged_in(office, driver, lambda: progress("tokens", 0, 0))
