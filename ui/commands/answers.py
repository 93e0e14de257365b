"""What commands answer, as JSON-able values. Keys are English and stable; sentences inside are Vietnamese."""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, cast

from models.differences import Differences, RowName
from models.findings import Finding
from models.live_tree import LiveTree
from models.notation import day_text
from models.records import Kind, Value
from models.totals import Count
from storage.journal import JournalEntry
from storage.revisions import Summary
from ui.messages import finding_text, gesture_text, problem_text, state_text
from workflows.states import SubmissionState

if TYPE_CHECKING:
    from workflows.judging import Verdict


def say(sentence: str) -> None:
    """A sentence for the person at the keyboard, on standard error."""
    sys.stderr.write(f"{sentence}\n")


def period_text(start: date, end: date | None) -> str:
    """From when to when something holds: "01/05/2021 đến 01/05/2024"; without an end, from when."""
    return " đến ".join(filter(None, map(day_text, (start, end))))


def answer(value: object) -> None:
    """An answer for a program, on standard output, as UTF-8 whatever the console's code page is."""
    sys.stdout.buffer.write((json.dumps(value, ensure_ascii=False, indent=1, default=_plain) + "\n").encode())
    sys.stdout.buffer.flush()


def _plain(value: object) -> object:
    return dict(cast(Mapping[str, object], value))


def finding_answer(finding: Finding, live: LiveTree) -> dict[str, str]:
    """One finding: rule, severity, where, and the sentence."""
    tier, field_name, procedure = _path(finding, live)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "tier": tier,
        "field": field_name,
        "procedure": procedure,
        "message": finding_text(finding, live.profile),
    }


def _path(finding: Finding, live: LiveTree) -> tuple[str, str, str]:
    match finding.place.kind:
        case Kind.PROCEDURE:
            procedure = live.tree.procedures[finding.place.id]
            parent = live.tree.fields.get(procedure.field_id)
            return live.tree.tier_of(procedure), parent.name if parent else "", procedure.name
        case Kind.FIELD:
            procedure_field = live.tree.fields[finding.place.id]
            return procedure_field.tier, procedure_field.name, ""
        case Kind.TIER:
            return finding.place.id, "", ""
        case Kind.SUBMISSION | Kind.ATTACHMENT | Kind.LIST_ANSWER:
            return "", "", ""


def totals_answer(live: LiveTree) -> dict[str, object]:
    """Counted and declared numbers of every tier, and the counted numbers of all."""
    tiers = {tier: _tier_answer(live, tier) for tier in live.profile.tier_keys}
    whole = sum((live.totals.tier(tier) for tier in live.profile.tier_keys), Count())
    return {"tiers": tiers, "all": _count_answer(whole, live)}


def _tier_answer(live: LiveTree, tier: str) -> dict[str, object]:
    entry = live.tree.tier_entry(tier)
    declared = {"total": entry.declared_total, "levels": dict(entry.declared_levels), "note": entry.note}
    return {**_count_answer(live.totals.tier(tier), live), "status": entry.status.value, "declared": declared}


def _count_answer(count: Count, live: LiveTree) -> dict[str, object]:
    levels = {level.key: count.levels[level.key] for level in live.profile.levels}
    return {
        "total": count.total,
        "levels": levels,
        "eligible": count.eligible,
        "not_eligible": count.not_eligible,
    }


def verdict_answer(verdict: "Verdict") -> dict[str, object]:
    """The facts of a verdict, each by itself."""
    facts = {
        key: getattr(verdict, key)
        for key in ("file", "kind", "draft", "intact", "complete", "signed", "trusted")
    }
    return {
        **facts,
        "check_code": verdict.check_code,
        "sha256": verdict.sha256,
        "first_seen": verdict.first_seen,
        "letter": {"number": verdict.letter.number, "date": verdict.letter.date},
        "signers": [{**asdict(signer), "trusted": signer.trusted} for signer in verdict.signers],
        "inside": [{**asdict(signer), "trusted": signer.trusted} for signer in verdict.inside],
        "problems": [problem_text(problem) for problem in verdict.problems],
        "distrust": [problem_text(problem) for problem in verdict.distrust],
        "sequence": [problem_text(problem) for problem in verdict.sequence],
        "notes": [problem_text(note) for note in verdict.notes],
    }


def differences_answer(found: Differences) -> dict[str, object]:
    """Rows added and removed, cells changed."""
    return {
        "added": [asdict(row) for row in found.added],
        "removed": [asdict(row) for row in found.removed],
        "changed": [
            {
                "procedure": cell.procedure.name,
                "tier": cell.procedure.tier,
                "field": cell.procedure.field,
                "column": cell.column,
                "before": _value(cell.before),
                "after": _value(cell.after),
            }
            for cell in found.changed
        ],
    }


def row_text(row: RowName) -> str:
    """A row with its path, for a person."""
    return " / ".join(filter(None, (row.tier, row.field, row.name)))


def _value(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def summary_answer(summary: Summary, state: SubmissionState) -> dict[str, object]:
    """One submission of the store."""
    submission = summary.submission
    last = summary.last_revision
    return {
        "id": submission.id,
        "unit": submission.unit_name,
        "unit_code": submission.unit_code,
        "round": submission.round_id,
        "profile": submission.profile_id,
        "revision": submission.revision,
        "exported": bool(last and not last.draft and last.number == submission.revision),
        "state": {
            "code": state.code.value,
            "at": state.at.isoformat() if state.at else "",
            "place": state.place,
            "note": state.note,
            "text": state_text(state),
        },
        "changed_at": summary.changed_at.isoformat(),
    }


def entry_answer(entry: JournalEntry) -> dict[str, object]:
    """One gesture of the journal with its changes."""
    change_set = entry.change_set
    changes = [asdict(change) for change in change_set.changes]
    return {
        "number": entry.number,
        "at": entry.stamp.at.isoformat(),
        "user": entry.stamp.identity.user,
        "host": entry.stamp.identity.host,
        "role": entry.role.value,
        "code": change_set.code,
        "text": gesture_text(change_set.code, change_set.params),
        "changes": changes,
    }
