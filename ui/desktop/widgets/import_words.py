"""Values of an import in words, in the language of the window."""

from intake.readings import ColumnMeaning
from models.import_plan import Choice
from models.profiles import Profile
from models.taken import ABOLISHED, LATER, Ask, AskKind, Origin
from ui.desktop.item_models.plan_nodes import Shown
from ui.messages import tier_name
from ui.sentences.import_words import (
    ASKED,
    CHOICES,
    CHOICES_EXPLAINED,
    FATES,
    LEVEL_LATER,
    MEANINGS,
    REASONS_TO_PROPOSE,
    ROLES,
    TIER_ABOLISHED,
)
from ui.sentences.marking import LANGUAGE


def meaning_word(found: ColumnMeaning, profile: Profile) -> str:
    """What a column holds: "Tên thủ tục", "Dấu MĐ 4"."""
    return _said(MEANINGS[found.meaning]).format(level=level_word(found.level, profile)).strip()


def level_word(level: str, profile: Profile) -> str:
    """A level by its short name, where the profile knows it by its key or name."""
    for known in profile.levels:
        if level in (known.key, known.name, known.short_name):
            return known.short_name
    return level


def role_word(role: str) -> str:
    """What a row of a file was taken for."""
    return _said(ROLES[role])


def shown_word(shown: Shown | str) -> str:
    """What a row is to the report."""
    return _said(FATES[shown])


def choice_word(choice: Choice | None) -> str:
    """What is done with a row."""
    return _said(CHOICES[choice or ""])


def choice_explained(choice: Choice | None) -> str:
    """What a choice does, in full."""
    return _said(CHOICES_EXPLAINED[choice or ""])


def asked_word(kind: AskKind) -> str:
    """What is asked of a group of rows."""
    return _said(ASKED[kind])


def why_proposed(ask: Ask) -> str:
    """What a proposal rests on; "" where there is none."""
    return _said(REASONS_TO_PROPOSE[ask.why]) if ask.why in REASONS_TO_PROPOSE else ""


def answer_word(kind: AskKind, answer: str, profile: Profile) -> str:
    """An answer as it is read: the name of a tier or level, a field as it is."""
    if kind is AskKind.TIER and answer == ABOLISHED:
        return _said(TIER_ABOLISHED)
    if kind is AskKind.TIER:
        return tier_name(answer, profile)
    if kind is AskKind.LEVEL and answer == LATER:
        return _said(LEVEL_LATER)
    if kind is AskKind.LEVEL and answer in profile.level_by_key:
        return profile.level_by_key[answer].name
    return answer


def table_word(origin: Origin) -> str:
    """The file and table that a row stood in: "huyen.xlsx · Trang 1"."""
    return " · ".join(filter(None, (origin.source, origin.table_name)))


def _said(text: str) -> str:
    return LANGUAGE.said("import", text)
