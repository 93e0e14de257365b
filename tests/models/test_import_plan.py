"""Taken rows laid against a tree: what is there is found and brought up to date, what is not is added, nothing lost."""

from dataclasses import replace
from typing import Any

import pytest

from models.import_plan import (
    CODE_DIFFERS,
    OTHER_PLACE,
    SEVERAL_MATCHES,
    Choice,
    Fate,
    ImportPlan,
    import_changes,
    plan_import,
)
from models.records import Eligibility, Procedure, ProcedureField, TierEntry, TierStatus
from models.taken import TakenRow, TakenTier
from models.tree import Tree
from tests.builders import a_submission, copy_of, ids, names_of
from tests.imports import taken, taken_row

PARENT = ProcedureField("f", "district", 10, "Hộ tịch")
OTHER = ProcedureField("g", "district", 20, "Đất đai")
BIRTH = Procedure("p", "f", 10, "Khai sinh", "1.001193", ("2",), lead_unit="Phòng Tư pháp", note="cũ")
NEW, SAME, CHANGED = Fate.NEW, Fate.SAME, Fate.CHANGED


def tree(*records: TierEntry | ProcedureField | Procedure) -> Tree:
    return Tree(a_submission(), records or (PARENT, OTHER, BIRTH))


def laid(into: Tree, *rows: TakenRow, **settings: Any) -> ImportPlan:
    return plan_import(into, taken(rows), **settings)


def merged(into: Tree, *rows: TakenRow, tiers: dict[str, TakenTier] | None = None, **settings: Any) -> Tree:
    plan = plan_import(into, taken(rows, tiers=tiers or {}), **settings)
    before = copy_of(into)
    change_set = import_changes(into, plan, ids())
    into.apply(change_set.changes)
    undone = copy_of(into)
    undone.apply(change_set.inverse().changes)
    assert undone == before
    return into


def fates(plan: ImportPlan) -> list[tuple[str, Fate, Choice]]:
    return [(row.procedure_id, row.fate, row.choice) for row in plan.rows]


# Which row it is.


def test_code_and_name_together_find_a_row() -> None:
    plan = laid(tree(), taken_row("khai sinh", code="1.001193.000.00.00.H60", note="mới"))
    assert fates(plan) == [("p", CHANGED, Choice.UPDATE)]
    assert (plan.rows[0].before, plan.rows[0].after) == (
        {"name": "Khai sinh", "note": "cũ"},
        {"name": "khai sinh", "note": "mới"},
    )


def test_name_field_and_tier_find_a_row_without_a_code() -> None:
    row = taken_row("Khai sinh", field="LĨNH VỰC: HỘ TỊCH", levels=("2",))
    assert fates(laid(tree(), row)) == [("p", SAME, Choice.SKIP)]


@pytest.mark.parametrize(
    "row",
    [
        taken_row("Khai tử", code="1.001193"),
        taken_row("Khai sinh", field="Đất đai"),
        taken_row("Khai sinh", tier="commune"),
        taken_row("Khai sinh", tier="commune", code="1.001193"),
        taken_row("Khai sinh", code="2.000815"),
        taken_row("", code="1.001193"),
    ],
    ids=["code alone", "name alone", "other tier", "other tier, same code", "two national codes", "no name"],
)
def test_neither_of_them_alone_does(row: TakenRow) -> None:
    assert fates(laid(tree(), row)) == [("", NEW, Choice.ADD)]


def test_a_row_of_another_field_is_found_by_code_and_name_and_stays_where_it_is() -> None:
    row = taken_row(field="Đất đai", code="1.001193", note="mới")
    plan = laid(tree(), row)
    assert fates(plan) == [("p", CHANGED, Choice.UPDATE)]
    assert plan.rows[0].doubts == (OTHER_PLACE,)
    assert merged(tree(), row).procedures["p"] == replace(BIRTH, note="mới", doubt=OTHER_PLACE)


def test_a_code_of_another_system_is_a_doubt() -> None:
    present = replace(BIRTH, code="2020STTTT_06")
    plan = laid(tree(PARENT, present), taken_row(code="1.001193"))
    assert fates(plan) == [("p", CHANGED, Choice.UPDATE)]
    assert plan.rows[0].doubts == (CODE_DIFFERS,)


def test_equal_names_are_told_apart_by_level() -> None:
    other = replace(BIRTH, id="q", position=20, levels=("3",), code="")
    plan = laid(tree(PARENT, BIRTH, other), taken_row(levels=("3",), note="mới"))
    assert fates(plan) == [("q", CHANGED, Choice.UPDATE)]


def test_as_many_as_there_are_are_paired_in_their_order() -> None:
    rows = [replace(BIRTH, id=f"p{n}", position=n, code="", note=f"{n}") for n in range(20)]
    found = laid(tree(PARENT, *rows), *(taken_row(number=n, note=f"{n}, mới") for n in range(20)))
    assert [row.procedure_id for row in found.rows] == [row.id for row in rows]
    assert {row.doubts for row in found.rows} == {()}


def test_what_could_be_several_rows_is_added_and_marked() -> None:
    twin = replace(BIRTH, id="q", position=20)
    plan = laid(tree(PARENT, BIRTH, twin), taken_row(note="mới"))
    assert fates(plan) == [("p", CHANGED, Choice.ADD)]
    assert plan.rows[0].doubts == (SEVERAL_MATCHES,)
    found = merged(tree(PARENT, BIRTH, twin), taken_row(note="mới"))
    assert [p.note for p in found.procedures_of("f")] == ["cũ", "cũ", "mới"]
    assert found.procedures["new1"].doubt == SEVERAL_MATCHES


def test_one_of_several_equal_rows_is_no_question() -> None:
    twin = replace(BIRTH, id="q", position=20)
    assert fates(laid(tree(PARENT, BIRTH, twin), taken_row(note="cũ"))) == [("p", SAME, Choice.SKIP)]


def test_two_rows_of_the_file_for_one_of_the_tree_are_both_marked() -> None:
    plan = laid(tree(), taken_row(note="a"), taken_row(number=2, note="b"))
    assert {row.doubts for row in plan.rows} == {(SEVERAL_MATCHES,)}
    assert {row.choice for row in plan.rows} == {Choice.ADD}


# What is done with it.


def test_an_empty_tree_takes_the_rows_in_their_order() -> None:
    found = merged(tree(TierEntry("district")), taken_row("Khai tử"), taken_row(number=2, levels=("3",)))
    (parent,) = found.fields_of("district")
    assert [(p.name, p.levels) for p in found.procedures_of(parent.id)] == [
        ("Khai tử", ()),
        ("Khai sinh", ("3",)),
    ]


def test_an_update_keeps_what_the_file_does_not_say() -> None:
    row = taken_row(levels=("3",), note="", code="", eligibility=Eligibility.ELIGIBLE)
    found = merged(tree(), row)
    assert found.procedures["p"] == replace(BIRTH, levels=("3",), eligibility=Eligibility.ELIGIBLE)


def test_a_replacement_clears_what_tables_carry_and_this_one_does_not_say() -> None:
    found = merged(tree(), taken_row(levels=("3",)), default=Choice.REPLACE)
    assert found.procedures["p"] == replace(BIRTH, levels=("3",), note="")


def test_choices_by_row_come_before_the_one_for_all() -> None:
    known, new = taken_row(note="mới"), taken_row("Khai tử", 2)
    plan = laid(tree(), known, new, choices={known.origin: Choice.ADD}, default=Choice.SKIP)
    assert [row.choice for row in plan.rows] == [Choice.ADD, Choice.SKIP]
    assert [row.choice for row in laid(tree(), known, new, default=Choice.UPDATE).rows] == [
        Choice.UPDATE,
        Choice.ADD,
    ]


def test_new_rows_and_new_fields_come_last() -> None:
    rows = (
        taken_row("Khám", field="Y tế"),
        taken_row("Khai tử", 2),
        taken_row("Kết hôn", 3),
        taken_row("X", 4, field="y tế"),
    )
    found = merged(tree(), *rows)
    assert names_of(found, "f") == ["Khai sinh", "Khai tử", "Kết hôn"]
    assert [p.name for p in found.fields_of("district")] == ["Hộ tịch", "Đất đai", "Y tế"]
    assert names_of(found, found.fields_of("district")[2].id) == ["Khám", "X"]


def test_the_field_of_the_very_name_comes_before_one_called_alike() -> None:
    alike = replace(PARENT, id="h", position=5, name="Lĩnh vực Hộ tịch")
    assert names_of(merged(tree(alike, PARENT), taken_row()), "f") == ["Khai sinh"]


def test_the_first_doubt_is_kept_but_a_listed_row_does_not_miss_in_the_list() -> None:
    rows = (
        taken_row(doubts=("not-in-appendix-2",), note="mới"),
        taken_row("Khai tử", 2, doubts=("not-in-appendix-2", "x")),
    )
    assert [p.doubt for p in merged(tree(), *rows).procedures_of("f")] == ["", "not-in-appendix-2"]
    assert merged(tree(), taken_row(doubts=("x",), note="mới")).procedures["p"].doubt == "x"
    assert merged(tree(), taken_row(doubts=("x",))).procedures["p"].doubt == ""


def test_the_gesture_is_named_and_counted() -> None:
    into = tree()
    plan = laid(into, taken_row(note="x"), taken_row("Y", 2), taken_row("Z", 3, field="Đất đai"))
    change_set = import_changes(into, plan, ids())
    assert (change_set.code, change_set.params) == ("import", {"added": 2, "updated": 1})


# Tiers.


def test_a_tier_declared_empty_is_opened_where_rows_come_in() -> None:
    closed = [TierEntry(tier, TierStatus.NONE) for tier in ("district", "commune")]
    found = merged(tree(*closed), taken_row())
    assert [found.tier_entry(entry.id).status for entry in closed] == [TierStatus.OPEN, TierStatus.NONE]
    assert merged(tree(*closed), taken_row(), default=Choice.SKIP) == tree(*closed)


def declared(total: int | None, note: str = "", **levels: int) -> dict[str, TakenTier]:
    return {"district": TakenTier(total, {key[1:]: n for key, n in levels.items()}, {"note": note})}


ROWS = (taken_row("A", levels=("2",)), taken_row("B", 2), taken_row("C", 3))


def test_a_total_that_the_rows_show_is_not_declared() -> None:
    assert merged(tree(PARENT), *ROWS, tiers=declared(3, l2=1)).tiers == {}


def test_a_total_that_the_rows_do_not_show_is_declared_with_its_note() -> None:
    entry = merged(tree(PARENT), *ROWS, tiers=declared(5, "2 chưa trực tuyến", l2=1, l3=4)).tiers["district"]
    assert (entry.declared_total, entry.declared_levels, entry.note) == (5, {"3": 4}, "2 chưa trực tuyến")


def test_an_old_declaration_gives_way_to_the_printed_total() -> None:
    old = TierEntry("district", declared_total=9)
    assert merged(tree(old), *ROWS, tiers=declared(3)).tiers["district"].declared_total is None
    kept = replace(old, declared_total=3)
    assert merged(tree(kept), *ROWS, tiers=declared(3)).tiers["district"].declared_total == 3
    assert merged(tree(old), *ROWS, tiers=declared(None)).tiers["district"].declared_total == 9
