"""Hypothesis: random trees that have what real lists have, and random gestures of an officer on them.

Few names, codes and fields, so that many stand twice; rows at one position, as merges leave them.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from hypothesis import strategies as st

from models import edits
from models.changes import ChangeSet, change_set
from models.live_tree import LiveTree
from models.profiles import Profile
from models.records import (
    AnswerKind,
    Attachment,
    Eligibility,
    ListAnswer,
    Procedure,
    ProcedureField,
    TierEntry,
    TierStatus,
    Value,
    row_of,
)
from models.repairs import repair
from models.tree import Below, Tree
from tests.builders import a_submission

NAMES = (
    "Khai sinh",
    "khai sinh",
    "Khai sinh.",
    "Kết hôn",
    "Hoà giải",
    "Hòa giải",
    "Céng hoµ x· héi",
    "=1+1",
    "а",
)
FIELD_NAMES = ("Hộ tịch", "Đất đai", "Lĩnh vực khác", "")
CODES = ("", "", "", "1.005160", "1.005160.000.00.00.H60", "2020STTTT_06", "?")
WORDS = st.sampled_from(("", "", "Điều 18", "Thiếu hạ tầng; chưa có mạng", "§¡NG Ký"))
POSITIONS = st.integers(-3, 3)


def levels(profile: Profile) -> st.SearchStrategy[tuple[str, ...]]:
    """Mostly one level of the profile; now and then none, several, one of another regime."""
    known = [level.key for level in profile.levels]
    one = st.sampled_from([(key,) for key in known])
    return one | one | st.sampled_from([(), ("9",), tuple(known[:2]), (known[0], known[0])])


def columns(profile: Profile) -> st.SearchStrategy[dict[str, Value]]:
    """Some columns of a procedure, as an officer or an import fills them in."""
    reasons = st.lists(st.sampled_from([*profile.reason_by_key, "LD00"]), max_size=3).map(tuple)
    values: dict[str, st.SearchStrategy[Value]] = {
        "name": st.sampled_from(("", *NAMES)),
        "code": st.sampled_from(CODES),
        "levels": levels(profile),
        "eligibility": st.sampled_from(Eligibility),
        "reasons": reasons,
        "reason_text": WORDS,
        "legal_basis": WORDS,
        "note": WORDS,
        "planned_month": st.sampled_from(("", "2021-09")),
        "dossiers_received": st.none() | st.integers(0, 9),
        "doubt": st.sampled_from(("", "", "row-added")),
    }
    return st.fixed_dictionaries({}, optional=values)


@st.composite
def trees(draw: st.DrawFn, profile: Profile) -> Tree:
    """A small tree under a profile, findings and all. Ids are the same from tree to tree, so two can be compared."""
    records: list[Below] = []
    for tier in profile.tier_keys:
        records += draw(st.just([]) | entries(profile, tier).map(lambda entry: [entry]))
        for number in range(draw(st.integers(0, 2))):
            parent = ProcedureField(
                f"{tier}{number}", tier, draw(POSITIONS), draw(st.sampled_from(FIELD_NAMES))
            )
            rows = draw(st.lists(columns(profile), max_size=3))
            records.append(parent)
            records += [
                _procedure(f"{parent.id}.{n}", parent.id, draw(POSITIONS), row) for n, row in enumerate(rows)
            ]
    records += [
        Attachment(f"t{n}", draw(POSITIONS), "Bản đồ.pdf", n, f"{n:064x}")
        for n in range(draw(st.integers(0, 2)))
    ]
    records += draw(st.lists(answers(profile), max_size=2, unique_by=lambda said: said.id))
    return Tree(a_submission(profile, revision=draw(st.integers(1, 2))), records)


def answers(profile: Profile) -> st.SearchStrategy[ListAnswer]:
    """What may be said of an entry of a list."""
    return st.builds(
        ListAnswer,
        st.sampled_from(("a0", "a1", "a2")),
        st.sampled_from(("danh-muc", "khac")),
        st.sampled_from(CODES),
        st.sampled_from(NAMES),
        st.sampled_from(FIELD_NAMES),
        st.sampled_from(("", *profile.tier_keys)),
        st.sampled_from(AnswerKind),
        WORDS,
    )


def _procedure(procedure_id: str, field_id: str, position: int, row: dict[str, Value]) -> Procedure:
    return Procedure(procedure_id, field_id, position, **row)  # pyright: ignore[reportArgumentType]


def entries(profile: Profile, tier: str) -> st.SearchStrategy[TierEntry]:
    """What may be said of a tier."""
    declared = st.dictionaries(
        st.sampled_from([level.key for level in profile.levels]), st.integers(0, 4), max_size=2
    )
    return st.builds(
        TierEntry, st.just(tier), st.sampled_from(TierStatus), st.none() | st.integers(0, 6), declared, WORDS
    )


Gesture = Callable[[st.DrawFn, LiveTree, edits.NewId], ChangeSet]


@st.composite
def gestures(draw: st.DrawFn, live: LiveTree, new_id: edits.NewId) -> ChangeSet:
    """One gesture on the tree as it stands; it may find nothing to do. Where there is no field yet, it adds one."""
    gesture = draw(st.sampled_from(_GESTURES)) if live.tree.fields else _add_field
    return gesture(draw, live, new_id)


def _some(draw: st.DrawFn, keys: Iterable[str]) -> list[str]:
    known = sorted(keys)
    return draw(st.lists(st.sampled_from(known), max_size=3, unique=True)) if known else []


def _one(draw: st.DrawFn, keys: Iterable[str]) -> str:
    return draw(st.sampled_from(sorted(keys)))


def _set_level(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    level = draw(st.sampled_from(["", *live.profile.level_by_key]))
    return edits.set_level(live.tree, _some(draw, live.tree.procedures), level)


def _set_cells(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    return edits.set_cells(live.tree, _some(draw, live.tree.procedures), draw(columns(live.profile)))


def _set_each(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    rows = {key: draw(columns(live.profile)) for key in _some(draw, live.tree.procedures)}
    return edits.set_each(live.tree, rows, "paste")


def _set_submission(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    column = draw(st.sampled_from(["contact_name", "signer_title", "explanation"]))
    return edits.set_submission(live.tree, {column: draw(WORDS)})


def _declare(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    entry = draw(entries(live.profile, _one(draw, live.profile.tier_keys)))
    return edits.declare(live.tree, entry.id, {k: v for k, v in row_of(entry).items() if k != "id"})


def _answer(draw: st.DrawFn, live: LiveTree, new_id: edits.NewId) -> ChangeSet:
    return edits.answer_entry(live.tree, replace(draw(answers(live.profile)), id=new_id()))


def _withdraw(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    known = sorted(live.tree.list_answers)
    return (
        edits.withdraw_answer(live.tree, draw(st.sampled_from(known))) if known else change_set("nothing", ())
    )


def _rename_field(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    return edits.rename_field(live.tree, _one(draw, live.tree.fields), draw(st.sampled_from(FIELD_NAMES)))


def _add_field(draw: st.DrawFn, live: LiveTree, new_id: edits.NewId) -> ChangeSet:
    tier = _one(draw, live.profile.tier_keys)
    after = draw(st.sampled_from(["", *(found.id for found in live.tree.fields_of(tier))]))
    return edits.add_field(live.tree, tier, draw(st.sampled_from(FIELD_NAMES)), new_id, after)


def _add_procedures(draw: st.DrawFn, live: LiveTree, new_id: edits.NewId) -> ChangeSet:
    field_id = _one(draw, live.tree.fields)
    after = draw(st.sampled_from([None, "", *(p.id for p in live.tree.procedures_of(field_id))]))
    rows = draw(st.lists(columns(live.profile), min_size=1, max_size=3))
    return edits.add_procedures(live.tree, field_id, rows, new_id, after)


def _add_filled_fields(draw: st.DrawFn, live: LiveTree, new_id: edits.NewId) -> ChangeSet:
    rows = draw(st.lists(columns(live.profile), max_size=2))
    filled = [(draw(st.sampled_from(FIELD_NAMES)), rows), ("Hộ tịch", rows[:1])]
    return edits.add_filled_fields(live.tree, _one(draw, live.profile.tier_keys), filled, new_id)


def _remove(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    return edits.remove(live.tree, _some(draw, live.tree.procedures), _some(draw, live.tree.fields)[:1])


def _move_procedures(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    siblings = live.tree.procedures_of(_one(draw, live.tree.fields))
    chosen = set(_some(draw, (sibling.id for sibling in siblings)))
    return edits.move_by(live.tree, siblings, chosen, draw(st.sampled_from((-1, 1))))


def _move_fields(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    siblings = live.tree.fields_of(_one(draw, live.profile.tier_keys))
    chosen = set(_some(draw, (sibling.id for sibling in siblings)))
    return edits.move_by(live.tree, siblings, chosen, draw(st.sampled_from((-1, 1))))


def _sort_fields(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    return edits.sort_fields(live.tree, _one(draw, live.profile.tier_keys))


def _drag(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    field_id = _one(draw, live.tree.fields)
    after = draw(st.sampled_from([None, "", *(p.id for p in live.tree.procedures_of(field_id))]))
    return edits.move_to(live.tree, _some(draw, live.tree.procedures), field_id, after)


def _copy_to_tier(draw: st.DrawFn, live: LiveTree, new_id: edits.NewId) -> ChangeSet:
    chosen = _some(draw, live.tree.procedures)
    return edits.copy_to_tier(live.tree, chosen, _one(draw, live.profile.tier_keys), new_id)


def _restore(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    return edits.replace_tree(live.tree, draw(trees(live.profile)), "restore")


def _repair(draw: st.DrawFn, live: LiveTree, _: edits.NewId) -> ChangeSet:
    found = sorted((finding for finding in live.findings if finding.repair), key=repr)
    return repair(live.tree, draw(st.sampled_from(found))) if found else change_set("nothing", ())


_GESTURES: tuple[Gesture, ...] = (
    _set_level, _set_cells, _set_each, _set_submission, _declare, _rename_field, _add_field, _add_procedures,
    _add_filled_fields, _remove, _move_procedures, _move_fields, _sort_fields, _drag, _copy_to_tier, _restore, _repair,
    _answer, _withdraw,
)  # fmt: skip
