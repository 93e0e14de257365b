"""Rules that look at one procedure alone."""

from collections.abc import Iterator

from models.legacy_text import mended
from models.look_alikes import odd_letters, with_latin
from models.records import Eligibility, Procedure
from models.rules.rule import RuleBook, Scene, Violation, at
from models.text import is_procedure_code

PROCEDURE_RULES = RuleBook[Procedure]()
error, warning = PROCEDURE_RULES.error, PROCEDURE_RULES.warning

WRITTEN_COLUMNS = (
    "name", "reason_text", "legal_basis", "description", "note", "decision_note",
    "lead_unit", "supporting_units", "settling_unit", "needed_databases",
)  # fmt: skip
"""The columns that hold prose, in which damaged letters are looked for."""


@error("name-missing")
def name_missing(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Every row of Appendix II names its procedure (source document 004, Phụ lục II)."""
    if not procedure.name:
        yield at(procedure, "name")


@error("level-missing")
def level_missing(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Items 1.1 and 1.2 of source document 004 ask for the level of every procedure."""
    if not procedure.levels:
        yield at(procedure, "level")


@error("level-several")
def level_several(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """A service has one current level, the highest it fully meets (TT 32/2017/TT-BTTTT, Điều 5)."""
    if len(procedure.levels) > 1:
        yield at(procedure, "level", levels=", ".join(procedure.levels))


@error("level-unknown")
def level_unknown(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """A level of another regime has no column in this round's forms."""
    for level in procedure.levels:
        if level not in scene.profile.level_by_key:
            yield at(procedure, "level", level=level)


@error("decision-missing")
def decision_missing(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Appendices III and IV together hold every procedure below the target (source document 004, 1.3 and 1.4)."""
    if procedure.eligibility is Eligibility.UNDECIDED and _has_column_below_target(procedure, scene):
        yield at(procedure, "eligibility")


@error("decision-at-target", repair="clear-decision")
def decision_at_target(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Appendices III and IV have no column for the target level: such a procedure stands in neither."""
    if procedure.eligibility is not Eligibility.UNDECIDED and procedure.level == scene.profile.target.key:
        yield at(procedure, "eligibility")


@error("reason-missing", repair="reasons-as-above")
def reason_missing(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Item 1.4 of source document 004: "giải thích rõ nguyên nhân tại sao không đủ điều kiện"."""
    if procedure.eligibility is not Eligibility.NOT_ELIGIBLE or procedure.reason_text:
        return
    known = scene.profile.reason_by_key
    # A reason of another profile prints nothing in Appendix IV.
    if all(key not in known or known[key].needs_text for key in procedure.reasons):
        yield at(procedure, "reasons")


@error("legal-basis-missing")
def legal_basis_missing(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """NĐ 224/2026/NĐ-CP Điều 14: presence and on-site checks rest on a provision, which is published."""
    yield from _demanded(procedure, scene, "legal_basis")


@error("description-missing")
def description_missing(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """NĐ 224/2026/NĐ-CP Điều 14: a technical ground says what the fault is."""
    yield from _demanded(procedure, scene, "description")


@error("expected-date-missing")
def expected_date_missing(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """NĐ 224/2026/NĐ-CP Điều 14: a technical ground says when the fault will be gone."""
    yield from _demanded(procedure, scene, "expected_date")


@warning("decision-open-outside-form")
def decision_open_outside_form(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """A level without a column in the forms may be decided; that it is not is worth a look."""
    level = scene.profile.level_by_key.get(procedure.level)
    if level and not level.in_form and procedure.eligibility is Eligibility.UNDECIDED:
        yield at(procedure, "eligibility", level=level.name)


@warning("code-form")
def code_form(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """The code is optional in the forms; one of an unknown form is probably a slip. A code never blocks."""
    if procedure.code and not is_procedure_code(procedure.code):
        yield at(procedure, "code", code=procedure.code)


@warning("reason-not-legal")
def reason_not_legal(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Low use or lack of money explain, but no regime accepts them as a ground (NĐ 224/2026/NĐ-CP Điều 14)."""
    if procedure.eligibility is not Eligibility.NOT_ELIGIBLE:
        return
    for key in procedure.reasons:
        reason = scene.profile.reason_by_key.get(key)
        if reason is None or not (reason.ground or reason.needs_text):
            yield at(procedure, "reasons", reason=reason.text if reason else key)


@warning("imported-in-doubt", repair="confirm-row")
def imported_in_doubt(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """What an import was not sure of stays marked until somebody has looked."""
    if procedure.doubt:
        yield at(procedure, "name", doubt=procedure.doubt)


@warning("text-legacy", repair="mend-text")
def text_legacy(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Text typed in TCVN3 or VNI prints as other letters under a Unicode font."""
    for column, text in _written(procedure):
        right, encoding = mended(text)
        if encoding:
            yield at(procedure, column, text=text[:60], right=right[:60])


@warning("text-foreign", repair="mend-text")
def text_foreign(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """Letters of another script look right and are never found again (Arabic ntt stood in a ministry's own letter)."""
    for column, text in _written(procedure):
        letters = odd_letters(text)
        if letters:
            violation = at(procedure, column, letters=letters)
            yield violation._replace(repairable=with_latin(text) != text)


def _written(procedure: Procedure) -> list[tuple[str, str]]:
    return [(column, text) for column in WRITTEN_COLUMNS if (text := getattr(procedure, column))]


def _has_column_below_target(procedure: Procedure, scene: Scene) -> bool:
    level = scene.profile.level_by_key.get(procedure.level)
    return level is not None and level.in_form and not level.target


def _demanded(procedure: Procedure, scene: Scene, column: str) -> Iterator[Violation]:
    if procedure.eligibility is not Eligibility.NOT_ELIGIBLE or getattr(procedure, column):
        return
    if column in scene.profile.demands(procedure.reasons):
        yield at(procedure, column)
