"""Commands that only look: list, check, totals, show, verify, diff, history."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from models.documents import encode
from models.findings import Severity
from models.rules.catalogue import rules_fingerprint
from models.submission_document import Grounds, submission_document
from ui.commands.answers import (
    answer,
    differences_answer,
    entry_answer,
    finding_answer,
    row_text,
    say,
    summary_answer,
    totals_answer,
    verdict_answer,
)
from ui.commands.parser import typed_date
from ui.messages import column_title, gesture_text, problem_text, state_text, tier_name
from workflows.history import Search, found_entries
from workflows.office import Office
from workflows.review import findings_to_report
from workflows.states import listed_state
from workflows.working import current_submission

if TYPE_CHECKING:
    from workflows.judging import Verdict


def run_list(arguments: Namespace, office: Office) -> int:
    """The submissions of the store."""
    summaries = office.store.submissions()
    if arguments.json:
        answer([summary_answer(summary, listed_state(office, summary)) for summary in summaries])
        return 0
    for summary in summaries:
        submission, state = summary.submission, listed_state(office, summary)
        say(f"{submission.unit_name} · {submission.round_id} · lần {state.revision} · {state_text(state)}")
    return 0


def run_check(arguments: Namespace, office: Office) -> int:
    """The findings of the working submission; exit 1 with errors."""
    working = current_submission(office)
    live = working.live
    found = findings_to_report(live, working.round)
    errors = sum(finding.severity is Severity.ERROR for finding in found)
    listed = [finding_answer(finding, live) for finding in found]
    if arguments.json:
        answer({"errors": errors, "warnings": len(found) - errors, "findings": listed})
    for line in () if arguments.json else listed:
        path = ", ".join(filter(None, (line["field"], line["procedure"])))
        say(
            f"{'LỖI' if line['severity'] == 'error' else 'Cảnh báo'}: {path}{': ' if path else ''}{line['message']}"
        )
    say(f"{errors} lỗi, {len(found) - errors} cảnh báo.")
    return 1 if errors else 0


def run_totals(arguments: Namespace, office: Office) -> int:
    """Appendix I as numbers."""
    live = current_submission(office).live
    if arguments.json:
        answer(totals_answer(live))
        return 0
    for tier in live.profile.tier_keys:
        count = live.totals.tier(tier)
        levels = ", ".join(f"{level.name}: {count.levels[level.key]}" for level in live.profile.levels)
        say(f"{tier_name(tier, live.profile)}: {count.total} thủ tục ({levels})")
    return 0


def run_show(arguments: Namespace, office: Office) -> int:
    """The working submission as its package would say it."""
    working = current_submission(office)
    grounds = Grounds(office.library.profile_fingerprint(working.profile.id), rules_fingerprint())
    if arguments.json:
        answer(encode(submission_document(working.tree, working.round, grounds)))
        return 0
    for tier in working.profile.tiers:
        say(tier.name)
        for procedure_field in working.tree.fields_of(tier.key):
            say(f"  {procedure_field.name} ({working.tree.procedure_count(procedure_field.id)})")
    return 0


def run_verify(arguments: Namespace, office: Office) -> int:
    """The verdict on each file; exit 1 unless every one can be accepted, 2 where one cannot be read at all."""
    from workflows.judging import UNREADABLE, judge_files

    verdicts = judge_files(office, [Path(name) for name in arguments.files])
    if arguments.remember:
        _remember(office, verdicts)
    if arguments.json:
        answer([verdict_answer(verdict) for verdict in verdicts])
    accepting = bool(arguments.accept_unregistered)
    for verdict in verdicts:
        _tell(verdict, accept_unregistered=accepting)
    if any(verdict.kind == UNREADABLE for verdict in verdicts):
        return 2
    return 0 if all(verdict.good(accept_unregistered=accepting) for verdict in verdicts) else 1


def _remember(office: Office, verdicts: "list[Verdict]") -> None:
    from workflows.meeting import meet

    for verdict in verdicts:
        meet(office, verdict)


def _tell(verdict: "Verdict", *, accept_unregistered: bool) -> None:
    from ui.verdict_words import brief

    word = brief(verdict, accept_unregistered=accept_unregistered)
    say(f"{verdict.file}{' (DỰ THẢO)' if verdict.draft else ''}: {word}.")
    for signer in verdict.signers:
        role = f" ({signer.role})" if signer.role else ""
        say(f"  Ký: {signer.name}{role}, mã khóa {signer.code}, mã kiểm tra gói {verdict.check_code}.")
    for problem in verdict.findings:
        say(f"  {problem_text(problem)}")


def run_diff(arguments: Namespace, office: Office) -> int:
    """The differences of two reports."""
    from workflows.comparing import compare

    found = compare(office, arguments.before, arguments.after)
    if arguments.json:
        answer(differences_answer(found))
        return 0
    for row in found.added:
        say(f"Thêm: {row_text(row)}")
    for row in found.removed:
        say(f"Bỏ: {row_text(row)}")
    for cell in found.changed:
        say(f"Sửa {column_title(cell.column)}: {row_text(cell.procedure)}: {cell.before} → {cell.after}")
    return 0


def run_history(arguments: Namespace, office: Office) -> int:
    """Every gesture on the working submission that is looked for, newest first."""
    working = current_submission(office)
    since, until = typed_date(arguments.since), typed_date(arguments.until)
    entries = found_entries(working, Search(arguments.procedure, arguments.field, since=since, until=until))
    if arguments.json:
        answer([entry_answer(entry) for entry in entries])
        return 0
    for entry in entries:
        what = gesture_text(entry.change_set.code, entry.change_set.params)
        say(f"{entry.stamp.at:%d/%m/%Y %H:%M} {entry.stamp.identity.user}: {what}")
    return 0
