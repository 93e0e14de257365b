"""The right side of the entry page: the card of the current row above, the findings below. It follows the session."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.findings import Finding
from models.repairs import repair
from ui.desktop.session import Session
from ui.desktop.widgets.basics import column
from ui.desktop.widgets.detail_card import DetailCard
from ui.desktop.widgets.findings_panel import FindingsPanel
from workflows.working import Outcome


class EntrySide(QWidget):
    """`place_wanted(Place)`: to this cell. `said(str)`: for the notice strip. `left`: the keyboard goes back."""

    place_wanted = Signal(object)
    said = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.detail, self.findings = DetailCard(session), FindingsPanel(session)
        layout = column(self.detail, self.findings)
        layout.setStretch(0, 5)
        layout.setStretch(1, 3)
        self.setLayout(layout)
        session.changed.connect(self._follow)
        session.current_changed.connect(self._follow_cursor)
        self.findings.place_wanted.connect(self.place_wanted)
        self.findings.repair_wanted.connect(self._repair)
        self.findings.left.connect(self.left)
        self.detail.left.connect(self.left)
        self.detail.applied.connect(self._say_applied)

    def parts(self) -> list[QWidget]:
        """What can take the keyboard: the card while it shows a row, the list while it has lines."""
        card: list[QWidget] = [self.detail] if self.detail.procedure else []
        return [*card, self.findings.lines] if self.findings.lines.isVisible() else card

    def _follow(self, outcome: Outcome) -> None:
        self.findings.refresh()
        affected = outcome.affected
        if affected is None or self._session.current in affected.procedures:
            self.detail.refresh()

    def _follow_cursor(self) -> None:
        """The card follows when the cursor rests: a held arrow key must not wait for it."""
        QTimer.singleShot(0, self, self.detail.follow)

    def _repair(self, finding: Finding) -> None:
        self._session.do(repair(self._session.live.tree, finding))

    def _say_applied(self, count: int) -> None:
        self.said.emit(self.tr("Đã áp dụng cho {0} thủ tục của lĩnh vực. Ctrl+Z để hoàn tác.").format(count))
