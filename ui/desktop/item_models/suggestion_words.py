"""What is said of a suggestion of a catalogue beside its name."""

from PySide6.QtCore import QCoreApplication

from models.catalogue import Suggestion
from ui.messages import tier_name
from workflows.catalogues import is_judging
from workflows.working import WorkingSubmission


def version_label(suggestion: Suggestion, working: WorkingSubmission) -> str:
    """The version it is from, and that it only suggests where it is not valid for the round."""
    name = suggestion.catalogue.name
    return name if is_judging(suggestion.catalogue, working.round) else _tr("{0}, chỉ gợi ý").format(name)


def about(suggestion: Suggestion, working: WorkingSubmission) -> str:
    """Code (where it would be taken), version, tiers, field: what is cut off first is what helps least."""
    profile, entry = working.profile, suggestion.entry
    code = suggestion.columns(working.round.department.province).get("code", "")
    tiers = [tier_name(key, profile).lower() for key in entry.tiers if key in profile.tier_keys]
    parts = (code, version_label(suggestion, working), ", ".join(tiers), entry.field)
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggestions", text)
