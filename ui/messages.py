"""Code and parameters → a sentence: what happened, why, what now. No Qt; tables are in ui/sentences/."""

from collections.abc import Callable, Mapping

from models.findings import Finding
from models.notation import date_text, moment_text, month_text, size_text
from models.problems import Problem
from models.profiles import Profile
from models.records import Kind, ListAnswer, Value
from models.taken import TextRepair
from ui.sentences.importing import (
    BEFORE_AND_AFTER,
    LEFT_OUT,
    LEFT_OUT_OTHERWISE,
    TEXT_REPAIRED,
    TEXT_REPAIRS,
)
from ui.sentences.machine import MACHINE, MACHINE_STATES, MachineWords
from ui.sentences.marking import LANGUAGE
from ui.sentences.problems import PROBLEMS
from ui.sentences.rules import DOUBTS, REPAIRS, RULES
from ui.sentences.store_problems import WITHOUT_BACKUP
from ui.sentences.target_problems import WITHOUT_COPY
from ui.sentences.token_problems import PIN_STATES
from ui.sentences.trust_problems import REVOCATIONS
from ui.sentences.words import (
    ANSWERS,
    BACKUP_REASONS,
    COLUMNS,
    DECISIONS,
    DOSSIER_STAGES,
    DOSSIER_STOPPED,
    GESTURES,
    LIST_ANSWERS,
    READINESS,
    STATE_DETAILS,
    STATES,
    STEPS,
    STYLES,
    SUBJECTS,
    TIER_STATES,
)
from workflows.states import SubmissionState

Params = Mapping[str, str | int]
_said = LANGUAGE.said


def problem_text(problem: Problem) -> str:
    """What is wrong, why, and what to do now."""
    sentence = _sentences(problem)[problem.code]
    return _said("problems", sentence).format_map(_Spoken(_spoken(problem.params)))


def _sentences(problem: Problem) -> Mapping[str, str]:
    """The table that speaks of no backup, or no copy, where there is none."""
    if problem.code in WITHOUT_BACKUP and problem.params.get("backup") == "":
        return WITHOUT_BACKUP
    if problem.code in WITHOUT_COPY and "kept" not in problem.params:
        return WITHOUT_COPY
    return PROBLEMS


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
        params["doubt"] = doubt_text(str(params["doubt"]))
    return _said("rules", RULES[finding.rule].sentence).format_map(_Spoken(params))


def doubt_text(code: str) -> str:
    """What an import was not sure of; "" for a doubt that has no sentence."""
    return _said("doubts", DOUBTS[code]) if code in DOUBTS else ""


def list_answer_text(said: ListAnswer) -> str:
    """What the unit says of an entry of a list: "không thuộc thẩm quyền: của Sở Tư pháp"."""
    return f"{_said('lists', LIST_ANSWERS[said.answer])}: {said.text}"


def left_out_text(reason: str) -> str:
    """Why a row of a file was not taken, and what to do."""
    return _said("import", LEFT_OUT.get(reason, LEFT_OUT_OTHERWISE))


def text_repair_text(repair: TextRepair) -> str:
    """What was changed in a text of a file."""
    done = _said("import", TEXT_REPAIRS.get(repair.code, TEXT_REPAIRED))
    said = _said("import", BEFORE_AND_AFTER)
    return said.format(repair=done, before=repair.before, after=repair.after)


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


def subject_text(code: str) -> str:
    """What a difference is about where it is no procedure that has a name."""
    return _said("subjects", SUBJECTS[code])


def tier_name(tier: str, profile: Profile) -> str:
    """The name of a tier; its key where the profile has none."""
    return next((t.name for t in profile.tiers if t.key == tier), tier)


def tier_state(status: str) -> str:
    """Why a tier is empty."""
    return _said("tiers", TIER_STATES[status])


def state_text(state: SubmissionState) -> str:
    """How a submission stands: "đã gửi 20/05/2021"."""
    return _said("states", STATES[state.code]).format(date=_day(state))


def state_detail(state: SubmissionState) -> str:
    """The same as a sentence, with when, where to and what was noted."""
    said = _said("states", STATE_DETAILS[state.code])
    return said.format(date=_day(state), place=state.place, note=state.note).strip()


def _day(state: SubmissionState) -> str:
    return f"{state.at:%d/%m/%Y}" if state.at else ""


def dossier_stage(stage: str, *, stopped: bool) -> tuple[str, str]:
    """How far a dossier has come, and how that looks (good, warning, error)."""
    if stopped:
        return _said("states", DOSSIER_STOPPED), "error"
    return _said("states", DOSSIER_STAGES[stage]), "good" if stage == "signed" else "warning"


def step_text(code: str) -> str:
    """What a long job is doing."""
    return _said("steps", STEPS[code])


def backup_reason(code: str) -> str:
    """Why a copy of the store was made."""
    return _said("backups", BACKUP_REASONS[code])


def revocation_text(reason: str) -> str:
    """Why a certificate was revoked, by the words of RFC 5280."""
    return _said("revocations", REVOCATIONS.get(reason, REVOCATIONS["unspecified"]))


def pin_state_text(state: str) -> str:
    """How the PIN of a token stands."""
    return _said("pin_states", PIN_STATES[state])


def readiness_text(code: str, count: int, state: str) -> str:
    """One line of the readiness list."""
    return _said("readiness", READINESS[(code, state == "done")]).format(count=count)


def machine_words(code: str, params: Params) -> MachineWords:
    """What a fact about this PC is called, what was seen, and the steps that mend it."""
    title, said, steps = (_said("machine", text) if text else "" for text in MACHINE[code])
    return MachineWords(title, said.format_map(_Spoken(_spoken(params))), steps)


def machine_text(state: str, code: str, params: Params) -> str:
    """A fact about this PC as text: one line, and the steps below it."""
    words = machine_words(code, params)
    steps = "".join(f"\n    {step}" for step in words.steps.splitlines())
    return f"[{machine_state(state)}] {words.title}: {words.said}{steps}"


def machine_state(state: str) -> str:
    """How a fact about this PC is to be taken."""
    return _said("machine", MACHINE_STATES[state])


def value_text(column: str, value: Value, profile: Profile) -> str:
    """A value of a column as a person reads it; "" stays empty."""
    if column in _READ:
        return _READ[column](value, profile)
    return "" if value is None else str(value)


def _levels(value: Value, profile: Profile) -> str:
    keys = value if isinstance(value, tuple) else ()
    return ", ".join(_level_name(key, profile) for key in keys)


def _level_name(key: str, profile: Profile) -> str:
    return profile.level_by_key[key].name if key in profile.level_by_key else key


def _reasons(value: Value, profile: Profile) -> str:
    keys = value if isinstance(value, tuple) else ()
    return "; ".join(profile.reason_by_key[key].text if key in profile.reason_by_key else key for key in keys)


def _declared(value: Value, profile: Profile) -> str:
    counts: Mapping[str, int] = value if isinstance(value, Mapping) else {}
    return "; ".join(f"{_level_name(key, profile)}: {count}" for key, count in counts.items())


def _of_table(context: str, table: Mapping[str, str]) -> Callable[[Value, Profile], str]:
    return lambda value, _profile: _said(context, table[str(value)]) if table.get(str(value)) else str(value)


def _plain(read: Callable[[str], str]) -> Callable[[Value, Profile], str]:
    return lambda value, _profile: read(str(value)) if value else ""


_READ: Mapping[str, Callable[[Value, Profile], str]] = {
    "levels": _levels,
    "reasons": _reasons,
    "declared_levels": _declared,
    "eligibility": _of_table("decisions", DECISIONS),
    "status": _of_table("tiers", TIER_STATES),
    "on_one_stop": _of_table("answers", ANSWERS),
    "online_payment": _of_table("answers", ANSWERS),
    "appendix_style": _of_table("styles", STYLES),
    "answer": _of_table("lists", LIST_ANSWERS),
    "doubt": _of_table("doubts", DOUBTS),
    "expected_date": _plain(date_text),
    "letter_date": _plain(date_text),
    "planned_month": _plain(month_text),
    "tier": lambda value, profile: tier_name(str(value), profile),
}
"""Columns whose values are no plain text or number, and how they are read."""


_SPEAKERS: Mapping[str, Callable[[str], str]] = {
    "date": date_text,
    "valid_from": date_text,
    "valid_to": date_text,
    "since": moment_text,
    "time": moment_text,
    "seen": moment_text,
    "start": date_text,
    "end": date_text,
    "cause": revocation_text,
    "size": lambda size: size_text(int(size)),
    "needed": lambda size: size_text(int(size)),
    "left": lambda size: size_text(int(size)),
}
"""How parameters of some names are said: dates, times, sizes in bytes, causes."""


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
