"""The commands catalogue …: lists on this PC taken in and removed, laid beside the report, and taken from."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from models.catalogue import Catalogue
from models.list_comparison import Gap, ListComparison, ListRow
from models.problems import Refusal
from models.reference_comparison import ReferenceRow
from models.text import fold
from ui.commands.answers import answer, say
from ui.commands.entering import tier_named
from ui.commands.parser import typed_date
from ui.messages import list_answer_text, problem_text, value_text
from workflows.office import Office
from workflows.working import WorkingSubmission, current_submission

GAPS = {Gap.MISSING: "thiếu", Gap.RENAMED: "khác tên", Gap.EXTRA: "thừa"}


def run_import(arguments: Namespace, office: Office) -> int:
    """Keep a list from files: a catalogue, the unit's own list, or a reference list."""
    from workflows.importing import read_files
    from workflows.lists import ListRole, draft_list, take_list

    working, role = current_submission(office), ListRole(arguments.role)
    received = read_files([Path(name) for name in arguments.files])
    draft = draft_list(received, working.profile, role)
    wanted = Catalogue(
        "",
        arguments.name,
        arguments.source or ", ".join(Path(name).name for name in arguments.files),
        arguments.decision,
        typed_date(arguments.valid_from),
        typed_date(arguments.valid_to),
        arguments.province,
        tuple(tier_named(tier, working.profile) for tier in arguments.tier or ()),
    )
    made = take_list(working, wanted, draft, role)
    for problem in draft.problems:
        say(problem_text(problem))
    say(f"Đã lấy “{made.name}”: {len(draft.entries)} thủ tục; {draft.unnamed} dòng không có tên để lại.")
    if arguments.json:
        answer({"id": made.id, "name": made.name, "entries": len(draft.entries), "unnamed": draft.unnamed})
    return 0


def run_list(arguments: Namespace, office: Office) -> int:
    """The lists on this PC."""
    from workflows.catalogues import versions

    found = versions(office)
    if arguments.json:
        answer([{**asdict(one.catalogue), "entries": one.size} for one in found])
        return 0
    for one in found:
        c = one.catalogue
        say(
            f"{c.id}  {c.name}: {one.size} thủ tục; {c.valid_from or '…'} đến {c.valid_to or '…'}; {c.source}"
        )
    return 0


def run_compare(arguments: Namespace, office: Office) -> int:
    """The report beside the list of its unit, or beside a reference list; 1 while something is open."""
    from workflows.lists import compare_with_list

    working = current_submission(office)
    if arguments.reference:
        return _compare_reference(arguments, working)
    found = compare_with_list(working)
    if found is None:
        raise Refusal("list-missing-of-unit", unit=working.tree.submission.unit_name)
    if arguments.json:
        answer(comparison_answer(found))
    for row in found.rows:
        said = f" ({list_answer_text(row.answer)})" if row.answer else ""
        say(f"{GAPS[row.gap]}: {_named(row)}{said}")
    say(f"{found.agreeing} thủ tục khớp với “{found.listed.title}”; {len(found.open)} chỗ chưa giải trình.")
    return 1 if found.open else 0


def comparison_answer(found: ListComparison) -> dict[str, object]:
    """The list, how many entries agree, and every difference with what was said of it."""
    listed = found.listed
    return {
        "list": {"id": listed.id, "title": listed.title, "date": listed.date, "entries": len(listed.entries)},
        "agreeing": found.agreeing,
        "missing": found.missing,
        "open": len(found.open),
        "rows": [
            {
                "gap": row.gap.value,
                **asdict(row.entry),
                "procedure_id": row.procedure_id,
                "answer": row.answer.answer.value if row.answer else "",
                "text": row.answer.text if row.answer else "",
            }
            for row in found.rows
        ],
    }


def _named(row: ListRow) -> str:
    return " ".join(filter(None, (row.entry.code, row.entry.name)))


def _compare_reference(arguments: Namespace, working: WorkingSubmission) -> int:
    from workflows.lists import compare_with_reference
    from workflows.unit_lists import references

    chosen = _chosen(references(working.office), arguments.reference)
    rows = compare_with_reference(working, chosen)
    if arguments.json:
        answer({"list": {"id": chosen.id, "title": chosen.name}, "rows": [_reference(row) for row in rows]})
    for row in rows:
        present, listed = (
            value_text(row.column, value, working.profile) for value in (row.present, row.listed)
        )
        say(f"{row.entry.name}: báo cáo “{present}”, danh mục “{listed}”")
    open_ = [row for row in rows if row.answer is None]
    say(f"{len(rows)} chỗ khác “{chosen.name}”; {len(open_)} chỗ chưa giải trình.")
    return 1 if open_ else 0


def _reference(row: ReferenceRow) -> dict[str, object]:
    place = {"procedure_id": row.procedure_id, **asdict(row.entry), "column": row.column}
    return {**place, "present": row.present, "listed": row.listed, "answered": row.answer is not None}


def run_take(arguments: Namespace, office: Office) -> int:
    """All procedures of some fields, or agencies, of a catalogue come into the report at once."""
    from workflows.catalogues import entries, versions
    from workflows.lists import catalogue_groups, take_groups

    working = current_submission(office)
    chosen = _chosen([one.catalogue for one in versions(office)], arguments.catalogue)
    tier, names = tier_named(arguments.tier, working.profile), arguments.agency or arguments.field
    by_agency = bool(arguments.agency)
    groups = catalogue_groups(working, chosen, entries(office, chosen.id), tier, by_agency=by_agency)
    wanted = {fold(name) for name in names or ()}
    ticked = [group for group in groups if fold(group.name) in wanted]
    if not ticked:
        raise Refusal(
            "list-group-unknown", list=chosen.name, known="; ".join(group.name for group in groups[:20])
        )
    taken = take_groups(working, ticked)
    if arguments.json:
        answer({"added": taken.added, "present": taken.present})
    say(f"Đã thêm {taken.added} thủ tục, chưa chọn mức độ; {taken.present} thủ tục đã có.")
    return 0


def run_remove(arguments: Namespace, office: Office) -> int:
    """Remove a list from this PC."""
    from workflows.catalogues import versions
    from workflows.lists import drop_list

    chosen = _chosen([one.catalogue for one in versions(office)], arguments.catalogue)
    drop_list(current_submission(office), chosen.id)
    say(f"Đã xóa “{chosen.name}” khỏi máy.")
    return 0


def _chosen(known: Sequence[Catalogue], wanted: str) -> Catalogue:
    """The list of this id or name. Refusal `list-unknown` names those there are."""
    found = next((c for c in known if wanted == c.id or fold(wanted) == fold(c.name)), None)
    if found is None:
        raise Refusal("list-unknown", list=wanted, known="; ".join(c.name for c in known))
    return found
