"""What a dossier is, before anybody signs it: whose, how much, who signed already, and what stops it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from models.notation import roman
from ui.desktop.theme import active
from ui.desktop.widgets.basics import column, label
from ui.desktop.widgets.wording import unbroken
from ui.messages import problem_text

if TYPE_CHECKING:
    from workflows.dossiers import Dossier
    from workflows.verdicts import SignerFacts


class DossierFacts(QWidget):
    """Lines of text; what stops the dossier stands in the colour of errors, with its mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit, self.about, self.rows = (
            label(look="strong", wrap=True),
            label(look="secondary", wrap=True),
            label(wrap=True),
        )
        self.signers, self.stopping = label(wrap=True), label(look="error", wrap=True)
        parts = (self.unit, self.about, self.rows, self.signers, self.stopping)
        self.setLayout(column(*parts, spacing=active().px(4)))

    def show_dossier(self, dossier: "Dossier") -> None:
        """Say what is known of it."""
        said = dossier.document
        self.unit.setText(said.submission.unit_name)
        about = self.tr("{0} · lần {1} · tệp {2}")
        self.about.setText(about.format(said.round.name, said.submission.revision, dossier.path.name))
        levels = "; ".join(f"{level}: {count}" for level, count in dossier.levels)
        counts = (f"{roman(number)}: {count}" for number, count in enumerate(dossier.rows, 1) if number > 1)
        rows = self.tr("{0} thủ tục ({1})\nSố dòng Phụ lục {2}")
        self.rows.setText(rows.format(len(said.procedures), levels, " · ".join(counts)))
        self.signers.setText("\n".join(map(self._signed, dossier.verdict.inside)))
        self.signers.setVisible(bool(dossier.verdict.inside))
        self.stopping.setText("\n".join(f"● {problem_text(one)}" for one in dossier.stopping))
        self.stopping.setVisible(bool(dossier.stopping))

    def _signed(self, signer: "SignerFacts") -> str:
        role = signer.role or self.tr("không ghi vai trò")
        return unbroken(self.tr("Đã ký: {0} ({1}), mã {2}").format(signer.name, role, signer.code))
