"""What an officer can do to a tree, each as a function from the tree to one change set. Nothing is applied here.

Ids are made by the caller's `new_id`, so that results are repeatable.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from models.changes import Change, ChangeSet, alteration, change_set, insertion, removal
from models.ordering import positions_between, spread
from models.records import (
    LINES,
    Attachment,
    Eligibility,
    ListAnswer,
    Procedure,
    ProcedureField,
    Submission,
    TierEntry,
    TierStatus,
    Value,
    row_of,
)
from models.text import clean, clean_lines, sort_key
from models.tree import Tree

NewId = Callable[[], str]
Sibling = Procedure | ProcedureField | Attachment

TEXT_COLUMNS = frozenset(
    {
        "name", "code", "reason_text", "legal_basis", "description", "note", "decision_note", "lead_unit",
        "supporting_units", "settling_unit", "needed_databases", "internal_process",
    }
)  # fmt: skip
"""The columns an officer writes prose into; it is cleaned on the way in."""


def cleaned(columns: Mapping[str, Value]) -> dict[str, Value]:
    """The columns with their prose cleaned."""
    return {
        column: clean(value) if column in TEXT_COLUMNS and isinstance(value, str) else value
        for column, value in columns.items()
    }


def set_cells(
    tree: Tree, procedure_ids: Iterable[str], columns: Mapping[str, Value], code: str = "set-cells"
) -> ChangeSet:
    """The same values in the same columns of one or many procedures."""
    listed = [tree.procedures[procedure_id] for procedure_id in procedure_ids]
    values = cleaned(columns)
    changes = (alteration(procedure, values) for procedure in listed)
    return change_set(code, changes, count=len(listed), column=next(iter(columns), ""))


def set_each(tree: Tree, values: Mapping[str, Mapping[str, Value]], code: str) -> ChangeSet:
    """Values of its own for each procedure (by id)."""
    changes = (alteration(tree.procedures[key], cleaned(columns)) for key, columns in values.items())
    return change_set(code, changes, count=len(values))


def set_level(tree: Tree, procedure_ids: Iterable[str], level: str) -> ChangeSet:
    """One level for one or many procedures; "" clears it."""
    return set_cells(tree, procedure_ids, {"levels": (level,) if level else ()}, "set-level")


def set_eligibility(tree: Tree, procedure_ids: Iterable[str], eligibility: Eligibility) -> ChangeSet:
    """One decision for one or many procedures. Reasons already given stay: a slip of a key must not lose them."""
    return set_cells(tree, procedure_ids, {"eligibility": eligibility}, "set-eligibility")


def set_submission(tree: Tree, columns: Mapping[str, Value]) -> ChangeSet:
    """Contact, sign block, letter, explanation: columns of the submission itself."""
    values = {
        column: (clean_lines if column in LINES else clean)(value) if isinstance(value, str) else value
        for column, value in columns.items()
    }
    return change_set(
        "set-submission", (alteration(tree.submission, values),), column=next(iter(columns), "")
    )


def attach(tree: Tree, files: Iterable[tuple[str, int, str]], new_id: NewId) -> ChangeSet:
    """Files behind those attached already, each as its name, its size in bytes and the SHA-256 (hex) of its bytes."""
    last = max((attachment.position for attachment in tree.attachments.values()), default=0)
    added: list[Attachment] = []
    for name, size, sha256 in files:
        last = positions_at_end(last)
        added.append(Attachment(new_id(), last, clean(name), size, sha256))
    return change_set("attach", map(insertion, added), count=len(added))


def detach(tree: Tree, attachment_ids: Iterable[str]) -> ChangeSet:
    """Attached files no longer sent."""
    gone = [tree.attachments[attachment_id] for attachment_id in attachment_ids]
    return change_set("detach", map(removal, gone), count=len(gone))


def answer_entry(tree: Tree, said: ListAnswer) -> ChangeSet:
    """What the unit says of an entry of a list, in the place of what it said before of the same entry.

    `said.id` is a new one; an answer that is there keeps its own.
    """
    said = replace(said, text=clean(said.text))
    former = next((found for found in tree.list_answers.values() if _of_one_entry(found, said)), None)
    change = (
        insertion(said) if former is None else alteration(former, {"answer": said.answer, "text": said.text})
    )
    return change_set("answer-entry", (change,), name=said.name)


def withdraw_answer(tree: Tree, answer_id: str) -> ChangeSet:
    """What was said of an entry of a list holds no longer."""
    former = tree.list_answers[answer_id]
    return change_set("withdraw-answer", (removal(former),), name=former.name)


def _of_one_entry(one: ListAnswer, other: ListAnswer) -> bool:
    columns = ("list_id", "code", "name", "field", "tier")
    return all(getattr(one, column) == getattr(other, column) for column in columns)


def declare(tree: Tree, tier: str, columns: Mapping[str, Value]) -> ChangeSet:
    """What is said of a tier as a whole: `status`, `declared_total`, `declared_levels`, `note`."""
    entry = tree.tiers.get(tier)
    values = {column: clean(value) if isinstance(value, str) else value for column, value in columns.items()}
    if entry is None:
        fresh = replace(TierEntry(tier), **values)
        return change_set("declare", (insertion(fresh),) if fresh != TierEntry(tier) else (), tier=tier)
    return change_set("declare", (alteration(entry, values),), tier=tier)


def rename_field(tree: Tree, field_id: str, name: str) -> ChangeSet:
    """Another name for a field."""
    return change_set(
        "rename-field", (alteration(tree.fields[field_id], {"name": clean(name)}),), name=clean(name)
    )


def add_field(tree: Tree, tier: str, name: str, new_id: NewId, after: str = "") -> ChangeSet:
    """A field at the end of a tier, or after another field. A tier declared empty is opened again."""
    siblings = tree.fields_of(tier)
    index = _index_after(siblings, after)
    positions, moved = _make_room(siblings, index, 1)
    fresh = ProcedureField(new_id(), tier, positions[0], clean(name))
    return change_set("add-field", (*moved, *opened(tree, tier), insertion(fresh)), name=fresh.name)


def add_procedures(
    tree: Tree, field_id: str, rows: Sequence[Mapping[str, Value]], new_id: NewId, after: str | None = None
) -> ChangeSet:
    """Procedures with these columns at the end of a field, or after another procedure ("" = at the beginning)."""
    siblings = tree.procedures_of(field_id)
    index = len(siblings) if after is None else _index_after(siblings, after, otherwise=0)
    positions, moved = _make_room(siblings, index, len(rows))
    fresh = [
        replace(Procedure(new_id(), field_id, position), **cleaned(row))
        for position, row in zip(positions, rows, strict=True)
    ]
    tier = tree.fields[field_id].tier
    inserted = (insertion(procedure) for procedure in fresh)
    return change_set("add-procedures", (*moved, *opened(tree, tier), *inserted), count=len(fresh))


def add_filled_fields(
    tree: Tree, tier: str, filled: Iterable[tuple[str, Sequence[Mapping[str, Value]]]], new_id: NewId
) -> ChangeSet:
    """Fields at the end of a tier: of each its name and the columns of its procedures."""
    last = max((found.position for found in tree.fields_of(tier)), default=0)
    made: list[ProcedureField | Procedure] = []
    for name, rows in filled:
        last = positions_at_end(last)
        made.append(ProcedureField(new_id(), tier, last, clean(name)))
        parent = made[-1].id
        made += [
            replace(Procedure(new_id(), parent, position), **cleaned(row))
            for position, row in zip(spread(len(rows)), rows, strict=True)
        ]
    count = sum(isinstance(record, Procedure) for record in made)
    return change_set("add-procedures", (*opened(tree, tier), *map(insertion, made)), count=count)


def remove(tree: Tree, procedure_ids: Iterable[str] = (), field_ids: Iterable[str] = ()) -> ChangeSet:
    """Procedures, and fields with all they hold."""
    fields = [tree.fields[field_id] for field_id in dict.fromkeys(field_ids)]
    inside = [procedure for parent in fields for procedure in tree.procedures_of(parent.id)]
    listed = {procedure.id: procedure for procedure in inside}
    listed |= {procedure_id: tree.procedures[procedure_id] for procedure_id in procedure_ids}
    changes = (removal(record) for record in (*listed.values(), *fields))
    return change_set(
        "remove" if fields else "remove-procedures", changes, count=len(listed), fields=len(fields)
    )


def move_by(
    tree: Tree,  # noqa: ARG001  # every gesture takes the tree first
    siblings: Sequence[Sibling],
    chosen_ids: set[str],
    steps: int,
) -> ChangeSet:
    """Chosen siblings one place up (`steps` -1) or down (+1), as a block; nothing at the edge."""
    order = [sibling.id for sibling in siblings]
    places = [i for i, sibling_id in enumerate(order) if sibling_id in chosen_ids]
    if not places or places[0] + steps < 0 or places[-1] + steps >= len(order):
        return change_set("move", ())
    for place in places if steps < 0 else reversed(places):
        order.insert(place + steps, order.pop(place))
    return reorder(siblings, order, "move")


def reorder(siblings: Sequence[Sibling], order: Sequence[str], code: str) -> ChangeSet:
    """Siblings in another order: the positions stay, the rows change places. Rows at one position are spread first."""
    by_id = {sibling.id: sibling for sibling in siblings}
    positions: Sequence[int] = [sibling.position for sibling in siblings]
    if len(set(positions)) < len(positions):
        positions = spread(len(positions))
    changes = (
        alteration(by_id[sibling_id], {"position": position})
        for sibling_id, position in zip(order, positions, strict=True)
    )
    return change_set(code, changes, count=len(order))


def sort_fields(tree: Tree, tier: str) -> ChangeSet:
    """The fields of a tier by the Vietnamese alphabet."""
    siblings = tree.fields_of(tier)
    order = sorted(siblings, key=lambda sibling: sort_key(sibling.name))
    return reorder(siblings, [sibling.id for sibling in order], "sort-fields")


def move_to(tree: Tree, procedure_ids: Sequence[str], field_id: str, after: str | None) -> ChangeSet:
    """Procedures dragged into a field, after another procedure ("" = to the beginning, None = to the end)."""
    chosen = set(procedure_ids)
    present = tree.procedures_of(field_id)
    siblings = [procedure for procedure in present if procedure.id not in chosen]
    above = present if after is None else present[: _index_after(present, after, otherwise=0)]
    index = sum(procedure.id not in chosen for procedure in above)
    positions, moved = _make_room(siblings, index, len(procedure_ids))
    placed = (
        alteration(tree.procedures[procedure_id], {"field_id": field_id, "position": position})
        for procedure_id, position in zip(procedure_ids, positions, strict=True)
    )
    return change_set(
        "move", (*moved, *opened(tree, tree.fields[field_id].tier), *placed), count=len(procedure_ids)
    )


def copy_to_tier(tree: Tree, procedure_ids: Sequence[str], tier: str, new_id: NewId) -> ChangeSet:
    """Copies of procedures ("Cũng ở cấp…") at the end of the field of the same name in another tier, made if absent."""
    targets = {found.name: found for found in reversed(tree.fields_of(tier))}
    field_position = max((found.position for found in tree.fields_of(tier)), default=0)
    changes: list[Change | None] = [*opened(tree, tier)]
    last: dict[str, int] = {}
    for procedure in (tree.procedures[procedure_id] for procedure_id in procedure_ids):
        name = tree.fields[procedure.field_id].name
        if name not in targets:
            field_position = positions_at_end(field_position)
            targets[name] = ProcedureField(new_id(), tier, field_position, name)
            changes.append(insertion(targets[name]))
        target = targets[name].id
        if target not in last:
            last[target] = max((sibling.position for sibling in tree.procedures_of(target)), default=0)
        last[target] = positions_at_end(last[target])
        changes.append(insertion(replace(procedure, id=new_id(), field_id=target, position=last[target])))
    return change_set("copy-to-tier", changes, count=len(procedure_ids), tier=tier)


def positions_at_end(last: int) -> int:
    """A position after the last one."""
    positions = positions_between(last, None, 1)
    assert positions is not None
    return positions[0]


def replace_tree(tree: Tree, wanted: Tree, code: str, **params: str | int) -> ChangeSet:
    """Everything as in another tree: what a restored revision or an opened package says."""
    now = {
        (record.kind, record.id): record for record in tree.records() if not isinstance(record, Submission)
    }
    then = {
        (record.kind, record.id): record for record in wanted.records() if not isinstance(record, Submission)
    }
    gone = (removal(record) for key, record in now.items() if key not in then)
    new_or_altered = (
        alteration(now[key], row_of(record)) if key in now else insertion(record)
        for key, record in then.items()
    )
    people = alteration(tree.submission, row_of(replace(wanted.submission, id=tree.submission.id)))
    return change_set(code, (people, *gone, *new_or_altered), **params)


def opened(tree: Tree, tier: str) -> Iterator[Change]:
    """A tier that was declared empty is open again, as soon as a row comes into it."""
    entry = tree.tiers.get(tier)
    change = alteration(entry, {"status": TierStatus.OPEN}) if entry else None
    if change:
        yield change


def _index_after(siblings: Sequence[Sibling], after: str, otherwise: int | None = None) -> int:
    for index, sibling in enumerate(siblings):
        if sibling.id == after:
            return index + 1
    return len(siblings) if otherwise is None else otherwise


def _make_room(siblings: Sequence[Sibling], index: int, count: int) -> tuple[list[int], list[Change]]:
    """Positions for `count` new siblings at an index; where the gap is used up, all siblings are spread anew."""
    before = siblings[index - 1].position if index else None
    after = siblings[index].position if index < len(siblings) else None
    positions = positions_between(before, after, count)
    if positions is not None:
        return positions, []
    fresh = list(spread(len(siblings) + count))
    kept = fresh[:index] + fresh[index + count :]
    moved = (alteration(sibling, {"position": p}) for sibling, p in zip(siblings, kept, strict=True))
    return fresh[index : index + count], [change for change in moved if change]
