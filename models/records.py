"""The rows of a submission as values: what an officer filled in, and nothing computed from it.

STT, counts, findings and appendices are derived elsewhere; a row knows its own id and its parent's, not its neighbours.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, ClassVar

Value = str | int | tuple[str, ...] | Mapping[str, int] | None
Row = Mapping[str, Value]
"""Some or all columns of one record, by name, in the form that JSON can carry."""


class Kind(StrEnum):
    """The kinds of record a change can touch."""

    SUBMISSION = "submission"
    TIER = "tier"
    FIELD = "field"
    PROCEDURE = "procedure"
    ATTACHMENT = "attachment"
    LIST_ANSWER = "list_answer"


class Eligibility(StrEnum):
    """Đủ / không đủ điều kiện lên mức độ cao nhất (source document 004, items 1.3 and 1.4)."""

    UNDECIDED = "undecided"
    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"


class TierStatus(StrEnum):
    """Why a tier has no rows: not filled yet, nothing to report, or not the unit's to report. Never the same thing."""

    OPEN = "open"
    NONE = "none"
    NOT_OURS = "not_ours"


class AnswerKind(StrEnum):
    """What the unit says of an entry of a list that its tree does not follow.

    Not its own to settle, abolished by a decision, or otherwise explained (a row the list lacks, a name that is kept).
    """

    NOT_OURS = "not_ours"
    ABOLISHED = "abolished"
    EXPLAINED = "explained"


class Answer(StrEnum):
    """A yes, a no, or no answer yet."""

    UNKNOWN = ""
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Procedure:
    """Thủ tục hành chính / DVCTT: one row of the tree below a field.

    `levels` holds the keys of the profile's levels; exactly one is right, several are kept and reported.
    `planned_month` and `expected_date` are ISO (`2021-09`, `2021-09-30`); `code` stays as it was typed.
    `doubt` is the code of what an import was not sure of, "" once the officer has confirmed the row.
    """

    kind: ClassVar[Kind] = Kind.PROCEDURE
    id: str
    field_id: str
    position: int
    name: str = ""
    code: str = ""
    levels: tuple[str, ...] = ()
    eligibility: Eligibility = Eligibility.UNDECIDED
    reasons: tuple[str, ...] = ()
    reason_text: str = ""
    legal_basis: str = ""
    description: str = ""
    expected_date: str = ""
    note: str = ""
    decision_note: str = ""
    planned_month: str = ""
    lead_unit: str = ""
    supporting_units: str = ""
    settling_unit: str = ""
    on_one_stop: Answer = Answer.UNKNOWN
    online_payment: Answer = Answer.UNKNOWN
    needed_databases: str = ""
    dossiers_received: int | None = None
    dossiers_online: int | None = None
    internal_process: str = ""
    doubt: str = ""

    @property
    def level(self) -> str:
        """The one level of the procedure, or "" while it has none or several."""
        return self.levels[0] if len(self.levels) == 1 else ""


@dataclass(frozen=True, slots=True)
class ProcedureField:
    """Lĩnh vực: a group of procedures within one tier."""

    kind: ClassVar[Kind] = Kind.FIELD
    id: str
    tier: str
    position: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class TierEntry:
    """What the officer says of a tier as a whole: its status and the control totals of the one-stop system.

    `id` is the tier's key in the profile; `declared_levels` maps level keys to the numbers declared.
    """

    kind: ClassVar[Kind] = Kind.TIER
    id: str
    status: TierStatus = TierStatus.OPEN
    declared_total: int | None = None
    declared_levels: Mapping[str, int] = field(default_factory=dict[str, int])
    note: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """Báo cáo: one unit's answer in one round, with the people who stand for it.

    `previous_package` is the SHA-256 (hex) of the package of the revision before, "" for the first. `signer_authority`
    is TM., Q., KT., TL. or TUQ., `head_title` the office of whom the signer then stands for. The letter is a công văn
    unless `letter_kind` is REPORT; its symbol is made of `agency_symbol` (UBND) and, in a công văn, `drafting_unit`
    (VHTT). Texts in `LINES` have a line an item.
    """

    kind: ClassVar[Kind] = Kind.SUBMISSION
    id: str
    round_id: str
    profile_id: str
    unit_code: str
    unit_name: str
    unit_kind: str
    revision: int = 1
    explanation: str = ""
    previous_package: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    contact_email: str = ""
    signer_name: str = ""
    signer_title: str = ""
    signer_authority: str = ""
    letter_number: str = ""
    letter_date: str = ""
    appendix_style: str = "letter"
    letter_kind: str = ""
    agency_symbol: str = ""
    drafting_unit: str = ""
    place_name: str = ""
    head_title: str = ""
    addressees: str = ""
    recipients: str = ""
    difficulties: str = ""
    proposals: str = ""


REPORT = "report"
LETTER_KINDS = ("", REPORT)
"""What the letter is: công văn (15/UBND-VHTT, V/v …) or báo cáo (15/BC-UBND)."""

LINES = frozenset({"addressees", "recipients", "difficulties", "proposals"})
"""The columns of a submission that hold several lines."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file sent with the submission: hashed and signed like every member, never opened by the program.

    `name` is the file's own name as it was chosen, `size` in bytes, `sha256` (hex) names its bytes.
    """

    kind: ClassVar[Kind] = Kind.ATTACHMENT
    id: str
    position: int
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """What the unit says of one difference from a list: `text` is the reason, or the number of the decision.

    `list_id` names the list; `code`, `name`, `field` and `tier` are the entry's as the list has them, or those of a row
    that the list lacks: never one of them alone, since lists hold one code or one name several times.
    """

    kind: ClassVar[Kind] = Kind.LIST_ANSWER
    id: str
    list_id: str
    code: str
    name: str
    field: str
    tier: str
    answer: AnswerKind
    text: str


Record = Procedure | ProcedureField | TierEntry | Submission | Attachment | ListAnswer
RECORD_TYPES: Mapping[Kind, type[Record]] = {
    Kind.PROCEDURE: Procedure,
    Kind.FIELD: ProcedureField,
    Kind.TIER: TierEntry,
    Kind.SUBMISSION: Submission,
    Kind.ATTACHMENT: Attachment,
    Kind.LIST_ANSWER: ListAnswer,
}
COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    kind: tuple(f.name for f in fields(record_type)) for kind, record_type in RECORD_TYPES.items()
}
_TYPED_COLUMNS: Mapping[str, Any] = {
    "eligibility": Eligibility,
    "status": TierStatus,
    "answer": AnswerKind,
    "on_one_stop": Answer,
    "online_payment": Answer,
    "levels": tuple,
    "reasons": tuple,
    "declared_levels": dict,
}


def row_of(record: Record) -> dict[str, Value]:
    """All columns of a record, id included."""
    return {column: getattr(record, column) for column in COLUMNS[record.kind]}


def _typed(row: Row) -> dict[str, Any]:
    return {
        column: _TYPED_COLUMNS[column](value) if column in _TYPED_COLUMNS else value
        for column, value in row.items()
    }


def record_of(kind: Kind, row: Row) -> Record:
    """The record with these columns; columns that are absent keep their defaults."""
    return RECORD_TYPES[kind](**_typed(row))


def changed_record(record: Record, row: Row) -> Record:
    """The record with some columns replaced."""
    return replace(record, **_typed(row))
