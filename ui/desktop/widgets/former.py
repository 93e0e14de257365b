"""What the last revision said of a row, where it said something else. Text only."""

from PySide6.QtCore import QCoreApplication

from models.live_tree import LiveTree
from models.profiles import Profile
from models.records import Kind, Procedure
from ui.desktop.widgets.wording import capital
from ui.messages import column_title, value_text

COMPARED = (
    "name",
    "code",
    "levels",
    "eligibility",
    "reasons",
    "reason_text",
    "legal_basis",
    "note",
    "decision_note",
)


def former_text(procedure: Procedure, live: LiveTree) -> str:
    """What to show of it; "" where nothing differs or there was no revision."""
    compared = live.compared
    if compared.tree is None or not live.differs(Kind.PROCEDURE, procedure.id):
        return ""
    name, former = former_name(live), compared.tree.procedures.get(procedure.id)
    if former is None:
        return _tr("{0}: chưa có thủ tục này").format(name)
    differing = [column for column in COMPARED if getattr(former, column) != getattr(procedure, column)]
    said = "; ".join(_said(former, column, live.profile) for column in differing)
    return _tr("{0}: {1}").format(name, said) if said else ""


def former_name(live: LiveTree) -> str:
    """What the state is called that rows are marked against."""
    name = live.compared.name or _tr("lần trước")
    return capital(name)


def _said(former: Procedure, column: str, profile: Profile) -> str:
    value = value_text(column, getattr(former, column), profile) or _tr("để trống")
    return f"{column_title(column, profile)}: {value}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("former", text)
