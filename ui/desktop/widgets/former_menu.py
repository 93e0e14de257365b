"""Từ kỳ trước: what this PC knows of earlier rounds, and a package from elsewhere; it only offers."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from models.problems import Refusal
from ui.desktop.dialogs.choosing import choose_package
from ui.desktop.session import Session

if TYPE_CHECKING:
    from models.former_round import FormerRound
    from ui.desktop.importing import Drafter
    from workflows.former_rounds import FormerReport
    from workflows.importing import ImportDraft, ImportSettings

MOST_REPORTS = 12


class FormerMenu(QMenu):
    """`chosen(Drafter)`: this earlier round is to be taken over; the drafter makes the draft of it."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent
        self.setTitle(self.tr("Từ kỳ trước"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """The reports of other rounds on this PC, the unit's own first, then any package."""
        from workflows.former_rounds import former_reports

        self.clear()
        for report in former_reports(self._session.working)[:MOST_REPORTS]:
            said = report.round_name if report.is_own else f"{report.unit_name} · {report.round_name}"
            self.addAction(said.replace("&", "&&"), partial(self._take_report, report))
        self.addSeparator()
        self.addAction(self.tr("Từ gói báo cáo…"), self._choose)

    def _choose(self) -> None:
        choose_package(self._parent, self.take_package)

    def take_package(self, path: Path) -> None:
        """A package, which is only read."""
        from workflows.former_rounds import former_in_package

        try:
            self._take(former_in_package(self._session.working, path))
        except Refusal as refusal:
            self._session.failed.emit(refusal.problem)

    def _take_report(self, report: "FormerReport") -> None:
        from workflows.former_rounds import former_in_store

        self._take(former_in_store(self._session.working, report))

    def _take(self, former: "FormerRound") -> None:
        from workflows.former_rounds import draft_from_former

        def draft(settings: "ImportSettings", _former: "ImportDraft | None") -> "ImportDraft":
            return draft_from_former(self._session.working, former, settings)

        drafter: Drafter = draft
        self.chosen.emit(drafter)
