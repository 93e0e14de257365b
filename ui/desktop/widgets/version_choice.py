"""A choice among the catalogues on this PC: those that are valid for the round first, and marked so."""

from PySide6.QtWidgets import QComboBox, QWidget

from models.catalogue import Catalogue
from ui.desktop.widgets.basics import may_be_narrow
from workflows.catalogues import in_order, is_judging, versions
from workflows.working import WorkingSubmission


class VersionChoice(QComboBox):
    """`name` is what a person calls the choice."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        may_be_narrow(self)
        self._known: dict[str, Catalogue] = {}

    @property
    def chosen(self) -> Catalogue | None:
        """The catalogue that is chosen."""
        return self._known.get(str(self.currentData() or ""))

    @property
    def known(self) -> list[Catalogue]:
        """The catalogues that are offered."""
        return list(self._known.values())

    def choose(self, catalogue: Catalogue) -> None:
        """Show this one as chosen."""
        self.setCurrentIndex(self.findData(catalogue.id))

    def follow(self, working: WorkingSubmission) -> None:
        """Offer what is on this PC now; what was chosen stays so."""
        found = in_order(versions(working.office), working.round)
        known = {one.catalogue.id: one.catalogue for one in found}
        if known == self._known:
            return
        former, self._known = self.currentData(), known
        self.blockSignals(True)
        self.clear()
        for one in found:
            is_valid = is_judging(one.catalogue, working.round)
            said = self.tr("{0} (có hiệu lực)") if is_valid else self.tr("{0} (chỉ để gợi ý)")
            self.addItem(said.format(one.catalogue.name), one.catalogue.id)
        self.setCurrentIndex(max(0, self.findData(former)) if found else -1)
        self.blockSignals(False)
