"""Code and parameters → a sentence: what happened, why, what now. No Qt; tables are in ui/sentences/."""

from collections.abc import Callable, Mapping

from models.findings import Finding
from models.notation import date_text, moment_text, month_text, size_text
from models.problems import Problem
from models.profiles import Profile
from models.records import Kind, Value
from ui.sentences.marking import LANGUAGE
from ui.sentences.problems import PROBLEMS, READINESS, STEPS, WITHOUT_BACKUP
from ui.sentences.rules import DOUBTS, REPAIRS, RULES
from ui.sentences.words import BACKUP_REASONS, COLUMNS, DECISIONS, GESTURES, TIER_STATES

Params = Mapping[str, str | int]
_said = LANGUAGE.said


def problem_text(problem: Problem) -> str:
    """What is wrong, why, and what to do now."""
    lacks_backup = problem.params.get("backup") == "" and problem.code in WITHOUT_BACKUP
    sentences = WITHOUT_BACKUP if lacks_backup else PROBLEMS
    return _said("problems", sentences[problem.code]).format_map(_Spoken(_spoken(problem.params)))


def rule_title(rule_id: str) -> str:
    """The name of a rule's group of findings."""
    return _said("rules", RULES[rule_id].title)


def rule_ground(rule_id: str) -> str:
    """What a rule rests on."""
    return _said("rules", RULES[rule_id].ground)


def finding_text(finding: Finding, profile: Profile) -> str:
    """What is wrong in one place, and what to do there."""
    params: dict[str, str | int] = {"column": column_title(finding.place.column), **dict(finding.params)}
    if finding.place.kind is Kind.TIER:
        params["place"] = tier_name(finding.place.id, profile)
    if "level" in params:
        level = profile.level_by_key.get(str(params["level"]))
        params["level"] = level.name.lower() if level else params["level"]
    if "doubt" in params:
        doubt = DOUBTS.get(str(params["doubt"]))
        params["doubt"] = _said("doubts", doubt) if doubt else ""
    return _said("rules", RULES[finding.rule].sentence).format_map(_Spoken(params))


def repair_label(repair: str) -> str:
    """What the button of a repair says."""
    return _said("repairs", REPAIRS[repair])


def gesture_text(code: str, params: Params) -> str:
    """What a gesture did: "chọn mức độ của 3 thủ tục"."""
    column = column_title(str(params.get("column", "")))
    return _said("gestures", GESTURES[code]).format_map(_Spoken({**params, "column": column}))


def column_title(column: str, profile: Profile | None = None) -> str:
    """What a column is called; with a profile, the decision is called by its words."""
    if column == "eligibility" and profile:
        return profile.decision.column.lower()
    return _said("columns", COLUMNS[column]) if column in COLUMNS else column


def tier_name(tier: str, profile: Profile) -> str:
    """The name of a tier; its key where the profile has none."""
    return next((t.name for t in profile.tiers if t.key == tier), tier)


def tier_state(status: str) -> str:
    """Why a tier is empty."""
    return _said("tiers", TIER_STATES[status])


def step_text(code: str) -> str:
    """What a long job is doing."""
    return _said("steps", STEPS[code])


def backup_reason(code: str) -> str:
    """Why a copy of the store was made."""
    return _said("backups", BACKUP_REASONS[code])


def readiness_text(code: str, count: int, state: str) -> str:
    """One line of the readiness list."""
    return _said("readiness", READINESS[(code, state == "done")]).format(count=count)


def value_text(column: str, value: Value, profile: Profile) -> str:
    """A value of a column as a person reads it; "" stays empty."""
    match column, value:
        case "levels", tuple():
            return ", ".join(
                profile.level_by_key[key].name if key in profile.level_by_key else key for key in value
            )
        case "reasons", tuple():
            return "; ".join(
                profile.reason_by_key[key].text if key in profile.reason_by_key else key for key in value
            )
        case "eligibility", str():
            return _said("decisions", DECISIONS[value])
        case "expected_date" | "letter_date", str():
            return date_text(value)
        case "planned_month", str():
            return month_text(value) if value else ""
        case _:
            return "" if value is None else str(value)


_SPEAKERS: Mapping[str, Callable[[str], str]] = {
    "date": date_text,
    "since": moment_text,
    "time": moment_text,
    "size": lambda size: size_text(int(size)),
    "needed": lambda size: size_text(int(size)),
}
"""How parameters of some names are said: dates, times, sizes in bytes."""


def _spoken(params: Params) -> dict[str, str | int]:
    spoken = {
        name: _SPEAKERS[name](str(value)) if name in _SPEAKERS else value for name, value in params.items()
    }
    if "size" in spoken and "limit" in spoken:
        spoken["limit"] = size_text(int(params["limit"]))
    return spoken


class _Spoken(dict[str, str | int]):
    """Parameters for a sentence; one that a sentence asks for in vain is left out, never a fault of the program."""

    def __missing__(self, key: str) -> str:
        return ""
