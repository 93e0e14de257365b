"""What the last revision said of a row, where it said something else. Text only."""

from PySide6.QtCore import QCoreApplication

from models.live_tree import LiveTree
from models.records import Kind, Procedure
from ui.messages import column_title, value_text

COMPARED = ("name", "code", "levels", "eligibility", "reasons", "reason_text", "legal_basis", "note", "decision_note")


def former_text(procedure: Procedure, live: LiveTree) -> str:
    """ "Lần trước: mức độ: Mức độ 2; …", "" where nothing differs or there was no revision."""
    if live.baseline is None or not live.differs(Kind.PROCEDURE, procedure.id):
        return ""
    former = live.baseline.procedures.get(procedure.id)
    if former is None:
        return _tr("Lần trước: chưa có thủ tục này")
    said = [
        f"{column_title(column, live.profile)}: {value_text(column, getattr(former, column), live.profile) or _tr('để trống')}"
        for column in COMPARED
        if getattr(former, column) != getattr(procedure, column)
    ]
    return _tr("Lần trước: {0}").format("; ".join(said)) if said else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("former", text)
