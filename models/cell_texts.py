"""The cells that several columns share on paper, written and taken apart again.

Ghi chú of Appendix I: what was declared of a tier that has no procedures, its note.
Ghi chú of Appendix III: the note of the decision, the remark of a level without a column, the planned month.
Reason cell of Appendix IV: reasons joined by "; ", the free text, then in brackets the provision, the description and
the expected date, then the same remark. What cannot be taken apart stays free text: the cell is printed the same again.
"""

from models.notation import date_text, month_text, read_date, read_month
from models.profiles import Profile
from models.records import Procedure, Row, TierEntry, TierStatus

SEPARATOR = "; "


def tier_cell(entry: TierEntry, profile: Profile) -> str:
    """Ghi chú of Appendix I."""
    return SEPARATOR.join(filter(None, (profile.appendices.empty_tiers.get(entry.status, ""), entry.note)))


def read_tier_cell(text: str, profile: Profile) -> Row:
    """The columns that Ghi chú of Appendix I holds."""
    for status, words in profile.appendices.empty_tiers.items():
        if f"{text}{SEPARATOR}".startswith(words + SEPARATOR):
            return {"status": TierStatus(status), "note": text[len(words + SEPARATOR) :]}
    return {"note": text}


def decision_cell(procedure: Procedure, profile: Profile) -> str:
    """Ghi chú of Appendix III."""
    planned = (
        profile.appendices.planned.format(month=month_text(procedure.planned_month))
        if procedure.planned_month
        else ""
    )
    return SEPARATOR.join(filter(None, (procedure.decision_note, _remark(procedure, profile), planned)))


def read_decision_cell(text: str, profile: Profile, marked: tuple[str, ...] = ()) -> Row:
    """The columns that Ghi chú of Appendix III holds.

    `marked`: the levels that the row's marks name. Only a row without marks has a remark, which names its level.
    """
    head, _, tail = text.rpartition(SEPARATOR)
    written = _between(tail, profile.appendices.planned, "{month}")
    month = read_month(written) or ""
    if not month or month_text(month) != written:
        head, month = text, ""
    note, levels = _without_remark(head, profile, marked)
    return {"levels": levels, "decision_note": note, "planned_month": month}


def reason_cell(procedure: Procedure, profile: Profile) -> str:
    """The reason cell of Appendix IV."""
    reasons = [profile.reason_by_key.get(key) for key in procedure.reasons]
    texts = [reason.text for reason in reasons if reason and not reason.needs_text]
    sentence = SEPARATOR.join([*texts, procedure.reason_text] if procedure.reason_text else texts)
    words = profile.appendices
    brackets = (
        _filled(words.legal_basis, procedure.legal_basis),
        _filled(words.description, procedure.description),
        _filled(words.expected_date, date_text(procedure.expected_date)),
    )
    return SEPARATOR.join(
        filter(None, (" ".join(filter(None, (sentence, *brackets))), _remark(procedure, profile)))
    )


def read_reason_cell(text: str, profile: Profile, marked: tuple[str, ...] = ()) -> Row:
    """The columns that a reason cell of Appendix IV holds; `marked` as in `read_decision_cell`."""
    words = profile.appendices
    text, levels = _without_remark(text, profile, marked)
    before, written = _cut_bracket(text, words.expected_date)
    expected_date = read_date(written) or ""
    if date_text(expected_date) == written:
        text = before
    else:
        expected_date = ""
    text, description = _cut_bracket(text, words.description)
    text, legal_basis = _cut_bracket(text, words.legal_basis)
    reasons, free_text = _listed_reasons(text, profile)
    return {
        "levels": levels,
        "reasons": reasons,
        "reason_text": free_text,
        "legal_basis": legal_basis,
        "description": description,
        "expected_date": expected_date,
    }


def _listed_reasons(text: str, profile: Profile) -> tuple[tuple[str, ...], str]:
    # Longest first: one reason of the list may begin with the words of another.
    known = sorted((r for r in profile.reasons if not r.needs_text), key=lambda r: -len(r.text))
    keys: list[str] = []
    while text:
        reason = next((r for r in known if text == r.text or text.startswith(r.text + SEPARATOR)), None)
        if reason is None or reason.key in keys:
            break
        keys.append(reason.key)
        text = text[len(reason.text) + len(SEPARATOR) :]
    return tuple(keys), text


def _remark(procedure: Procedure, profile: Profile) -> str:
    level = profile.level_by_key.get(procedure.level)
    return level.remark if level and not level.in_form else ""


def _without_remark(text: str, profile: Profile, marked: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    for level in () if marked else profile.levels:
        if not level.in_form and level.remark and f"{SEPARATOR}{text}".endswith(SEPARATOR + level.remark):
            return text[: -len(level.remark)].removesuffix(SEPARATOR), (level.key,)
    return text, marked


def _filled(template: str, value: str) -> str:
    return template.format(value) if value else ""


def _between(text: str, template: str, blank: str) -> str:
    before, _, after = template.partition(blank)
    whole = text.startswith(before) and text.endswith(after) and len(text) > len(before) + len(after)
    return text[len(before) : len(text) - len(after)] if whole else ""


def _cut_bracket(text: str, template: str) -> tuple[str, str]:
    before = template.partition("{}")[0]
    start = 0 if text.startswith(before) else text.rfind(" " + before)
    value = _between(text[start:].lstrip(" "), template, "{}") if start >= 0 else ""
    return (text[:start], value) if value else (text, "")
