"""All findings of a submission: those of the rules, and what only the layout on paper knows."""

from export.appendix_layout import rows_set_small
from models.appendices import appendices
from models.findings import Finding, Place, Severity
from models.live_tree import LiveTree
from models.records import Kind
from models.rounds import Round

ROW_SET_SMALL = "row-set-small"
"""A row too tall for Excel at the usual size: printed whole, at 10 pt."""


def findings_to_report(live: LiveTree, round_: Round) -> list[Finding]:
    """Errors first, each in the order of the tree; then warnings."""
    found = [*live.findings, *set_small(live, round_)]
    order = {
        procedure.id: i for i, procedure in enumerate(live.tree.procedures_in_order(live.profile.tier_keys))
    }

    def key(finding: Finding) -> tuple[bool, int, str, Place]:
        return (
            finding.severity is not Severity.ERROR,
            order.get(finding.place.id, -1),
            finding.rule,
            finding.place,
        )

    return sorted(found, key=key)


def set_small(live: LiveTree, round_: Round) -> list[Finding]:
    """A warning for every row that is printed in small letters."""
    ids = dict.fromkeys(
        procedure_id for table in appendices(live, round_) for procedure_id in rows_set_small(table)
    )
    return [Finding(ROW_SET_SMALL, Severity.WARNING, Place(Kind.PROCEDURE, key, "name")) for key in ids]
