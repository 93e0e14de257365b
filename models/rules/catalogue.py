"""All rules by id, and the fingerprint of the set of them that a submission was judged by."""

from collections.abc import Iterator
from hashlib import sha256

from models.findings import Severity
from models.rules.catalogue_rules import CATALOGUE_RULES
from models.rules.group_rules import SAME_CODE, SAME_NAME, SAME_NAME_IN_TIER
from models.rules.procedure_rules import PROCEDURE_RULES
from models.rules.structure_rules import FIELD_RULES, SUBMISSION_RULES, TIER_RULES


def all_rules() -> Iterator[tuple[str, Severity, str]]:
    """Id, severity and repair ("" = none) of every rule; an id that looks at two kinds of record comes twice."""
    books = (
        PROCEDURE_RULES,
        SAME_NAME_IN_TIER,
        SAME_NAME,
        SAME_CODE,
        FIELD_RULES,
        TIER_RULES,
        SUBMISSION_RULES,
        CATALOGUE_RULES,
    )
    for book in books:
        for rule in book.rules:
            yield rule.id, rule.severity, rule.repair


def rules_fingerprint() -> str:
    """SHA-256 (hex) over ids and severities, in order of ids."""
    lines = sorted({f"{rule_id} {severity.value}\n" for rule_id, severity, _ in all_rules()})
    return sha256("".join(lines).encode()).hexdigest()
