"""Rules over fields, tiers, and the submission as a whole."""

from collections.abc import Iterator

from models.findings import Place
from models.legacy_text import mended
from models.look_alikes import odd_letters, with_latin
from models.records import Kind, ProcedureField, Submission, TierEntry, TierStatus
from models.rules.rule import RuleBook, Scene, Violation

FIELD_RULES = RuleBook[ProcedureField]()
TIER_RULES = RuleBook[TierEntry]()
SUBMISSION_RULES = RuleBook[Submission]()
LISTED = "listed"
"""The place of what is said of lists: no column of the submission, but the page that compares with them."""


@FIELD_RULES.error("field-unnamed")
def field_unnamed(procedure_field: ProcedureField, scene: Scene) -> Iterator[Violation]:
    """The forms head every group of procedures with its field (source document 004, item 1.2: theo từng lĩnh vực)."""
    if not procedure_field.name:
        yield _in_field(procedure_field)


@FIELD_RULES.error("tier-unknown")
def tier_unknown(procedure_field: ProcedureField, scene: Scene) -> Iterator[Violation]:
    """A tier of another regime has no section in this round's forms."""
    if procedure_field.tier not in scene.profile.tier_keys:
        yield _in_field(procedure_field, name=procedure_field.name, tier=procedure_field.tier)


@FIELD_RULES.warning("field-empty", repair="remove-field")
def field_empty(procedure_field: ProcedureField, scene: Scene) -> Iterator[Violation]:
    """A field without procedures prints as a heading over nothing."""
    if not scene.tree.procedure_count(procedure_field.id):
        yield _in_field(procedure_field, name=procedure_field.name)


@FIELD_RULES.warning("text-legacy", repair="mend-text")
def field_text_legacy(procedure_field: ProcedureField, scene: Scene) -> Iterator[Violation]:
    """Text typed in TCVN3 or VNI prints as other letters under a Unicode font."""
    right, encoding = mended(procedure_field.name)
    if encoding:
        yield _in_field(procedure_field, text=procedure_field.name[:60], right=right[:60])


@FIELD_RULES.warning("text-foreign", repair="mend-text")
def field_text_foreign(procedure_field: ProcedureField, scene: Scene) -> Iterator[Violation]:
    """Letters of another script look right and are never found again."""
    name = procedure_field.name
    letters = odd_letters(name)
    if letters:
        violation = _in_field(procedure_field, letters=letters)
        yield violation._replace(repairable=with_latin(name) != name)


@TIER_RULES.error("tier-open", repair="declare-none")
def tier_open(entry: TierEntry, scene: Scene) -> Iterator[Violation]:
    """An empty tier is not yet filled, or has no procedures, or is not the unit's: the reader must be able to tell."""
    if entry.status is TierStatus.OPEN and not scene.totals.tier(entry.id).total:
        yield _in_tier(entry, "status")


@TIER_RULES.error("tier-not-empty", repair="reopen-tier")
def tier_not_empty(entry: TierEntry, scene: Scene) -> Iterator[Violation]:
    """A tier declared empty that holds procedures contradicts itself."""
    total = scene.totals.tier(entry.id).total
    if entry.status is not TierStatus.OPEN and total:
        yield _in_tier(entry, "status", counted=total, status=entry.status.value)


@TIER_RULES.error("declared-total-low", repair="drop-declared")
def declared_total_low(entry: TierEntry, scene: Scene) -> Iterator[Violation]:
    """The total holds every procedure of the tier, listed ones among them: it cannot be less than what is listed."""
    total = scene.totals.tier(entry.id).total
    if entry.declared_total is not None and entry.declared_total < total:
        yield _in_tier(entry, "declared_total", declared=entry.declared_total, counted=total)


@TIER_RULES.warning("declared-total-unexplained")
def declared_total_unexplained(entry: TierEntry, scene: Scene) -> Iterator[Violation]:
    """The form has no column for what is not online: a higher total is right, and a note says what it holds."""
    total = scene.totals.tier(entry.id).total
    if entry.declared_total is not None and entry.declared_total > total and not entry.note:
        yield _in_tier(entry, "note", declared=entry.declared_total, counted=total)


@TIER_RULES.warning("declared-level-differs", repair="drop-declared")
def declared_level_differs(entry: TierEntry, scene: Scene) -> Iterator[Violation]:
    """The one-stop system's number of a level is a control total: where it differs, one of the two is wrong."""
    counted = scene.totals.tier(entry.id).levels
    for level, declared in entry.declared_levels.items():
        if declared != counted[level]:
            yield _in_tier(entry, f"declared:{level}", level=level, declared=declared, counted=counted[level])


@SUBMISSION_RULES.error("contact-missing")
def contact_missing(submission: Submission, scene: Scene) -> Iterator[Violation]:
    """The department must know whom to call about a row (source document 004, "Thông tin chi tiết xin liên hệ")."""
    for column in ("contact_name", "contact_phone"):
        if not getattr(submission, column):
            yield _in_submission(submission, column)


@SUBMISSION_RULES.error("signer-missing")
def signer_missing(submission: Submission, scene: Scene) -> Iterator[Violation]:
    """The sign block names the office and the person (NĐ 30/2020/NĐ-CP, Phụ lục I)."""
    for column in ("signer_name", "signer_title"):
        if not getattr(submission, column):
            yield _in_submission(submission, column)


@SUBMISSION_RULES.error("explanation-missing")
def explanation_missing(submission: Submission, scene: Scene) -> Iterator[Violation]:
    """A later revision replaces numbers already reported: it says why."""
    if submission.revision > 1 and not submission.explanation:
        yield _in_submission(submission, "explanation", revision=submission.revision)


@SUBMISSION_RULES.warning("revision-unchanged")
def revision_unchanged(submission: Submission, scene: Scene) -> Iterator[Violation]:
    """A revision that changes nothing replaces a report with itself."""
    if submission.revision > 1 and scene.differences == 0:
        yield _in_submission(submission, "revision", revision=submission.revision)


@SUBMISSION_RULES.warning("list-missing")
def list_missing(submission: Submission, scene: Scene) -> Iterator[Violation]:
    """What stands under a unit's authority is reviewed, or it is said why not (source document 004, item 1)."""
    if scene.missing:
        yield _in_submission(submission, LISTED, count=scene.missing, list=scene.list_title)


def _in_field(procedure_field: ProcedureField, **params: str | int) -> Violation:
    return Violation(Place(Kind.FIELD, procedure_field.id, "name"), tuple(params.items()))


def _in_tier(entry: TierEntry, column: str, **params: str | int) -> Violation:
    return Violation(Place(Kind.TIER, entry.id, column), tuple(params.items()))


def _in_submission(submission: Submission, column: str, **params: str | int) -> Violation:
    return Violation(Place(Kind.SUBMISSION, submission.id, column), tuple(params.items()))
