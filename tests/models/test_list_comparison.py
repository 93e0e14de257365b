"""The tree beside the list of its unit: what is missing, too much, or called otherwise, and the repairs of each."""

from hypothesis import given, settings
from hypothesis import strategies as st

from models.changes import ChangeSet
from models.edits import remove, withdraw_answer
from models.list_comparison import (
    Gap,
    ListComparison,
    ListRow,
    NewId,
    add_entries,
    add_new_entries,
    answered,
    compare,
    take_name,
)
from models.listed import ListEntry, ProcedureList
from models.live_tree import LiveTree
from models.records import AnswerKind, Procedure
from models.tree import Tree
from tests.builders import TT32, a_procedure, a_sound_tree, a_tree, copy_of, ids
from tests.gestures import CODES, FIELD_NAMES, NAMES, trees

BIRTH, MARRIAGE = "Đăng ký khai sinh", "Đăng ký kết hôn"
CODE, OTHER_CODE = "1.001193", "1.000894"


def a_list(*entries: ListEntry) -> ProcedureList:
    return ProcedureList("round:x", "Quyết định số 15/QĐ-UBND", "2021-01-15", entries)


def gaps(tree: Tree, *entries: ListEntry) -> list[tuple[Gap, str]]:
    return [(row.gap, row.entry.name) for row in compare(tree, a_list(*entries)).rows]


def a_row(name: str = BIRTH, code: str = "", procedure_id: str = "p1") -> Procedure:
    return a_procedure(procedure_id, name, code=code)


def entry(name: str = BIRTH, code: str = "", field: str = "Hộ tịch", tier: str = "district") -> ListEntry:
    return ListEntry(name, code, field, tier)


def test_a_tree_that_follows_its_list_differs_in_nothing() -> None:
    tree = a_sound_tree(a_row(code=CODE), a_row(MARRIAGE, procedure_id="p2"))
    assert gaps(tree, entry(code=CODE), entry("ĐĂNG KÝ KẾT HÔN", field="Lĩnh vực: Hộ tịch")) == []
    assert compare(tree, a_list(entry(code=CODE))).agreeing == 1


def test_what_the_list_has_alone_is_missing_and_what_the_tree_has_alone_is_too_much() -> None:
    assert gaps(a_sound_tree(a_row()), entry(MARRIAGE)) == [(Gap.MISSING, MARRIAGE), (Gap.EXTRA, BIRTH)]


def test_the_long_and_the_short_form_are_one_code() -> None:
    assert gaps(a_sound_tree(a_row(code=f"{CODE}.000.00.00.H60")), entry(code=CODE, field="")) == []


def test_one_code_under_two_names_is_another_name_until_one_of_them_is_taken() -> None:
    tree, listed = a_sound_tree(a_row("Khai sinh", CODE)), a_list(entry(code=CODE))
    found = compare(tree, listed).rows
    assert [(row.gap, row.procedure_id) for row in found] == [(Gap.RENAMED, "p1")]
    tree.apply(take_name(tree, found[0]).changes)
    assert compare(tree, listed).rows == ()
    assert tree.procedures["p1"].name == BIRTH


def test_two_procedures_that_share_a_code_are_never_taken_for_one() -> None:
    tree = a_sound_tree(a_row("Khai sinh", CODE))
    both = (entry(code=CODE), entry(MARRIAGE, CODE))
    assert gaps(tree, *both) == [(Gap.MISSING, BIRTH), (Gap.MISSING, MARRIAGE), (Gap.EXTRA, "Khai sinh")]


def test_two_procedures_that_share_a_name_are_never_taken_for_one() -> None:
    tree = a_sound_tree(a_row(code=CODE))
    other_code, other_field = entry(code=OTHER_CODE), entry(field="Quốc tịch")
    assert gaps(tree, other_code) == [(Gap.MISSING, BIRTH), (Gap.EXTRA, BIRTH)]
    assert gaps(tree, other_field) == [(Gap.MISSING, BIRTH), (Gap.EXTRA, BIRTH)]
    assert gaps(tree, entry(code=CODE, tier="commune")) == [(Gap.MISSING, BIRTH), (Gap.EXTRA, BIRTH)]


def test_a_name_that_stands_three_times_is_counted_three_times() -> None:
    tree = a_sound_tree(a_row(), a_row(procedure_id="p2"))
    assert gaps(tree, entry(), entry(), entry()) == [(Gap.MISSING, BIRTH)]
    assert gaps(tree, entry()) == [(Gap.EXTRA, BIRTH)]


def test_a_list_of_names_alone_can_be_compared() -> None:
    tree = a_sound_tree(a_row(code=CODE), a_row(MARRIAGE, procedure_id="p2"))
    assert gaps(tree, ListEntry(BIRTH), ListEntry("Khai tử")) == [
        (Gap.MISSING, "Khai tử"),
        (Gap.EXTRA, MARRIAGE),
    ]


def test_what_is_explained_is_no_longer_open_and_what_was_said_can_be_taken_back() -> None:
    live = LiveTree(a_sound_tree(a_row()), TT32, listed=a_list(entry(MARRIAGE), entry("Khai tử")))
    assert [dict(found.params)["count"] for found in live.findings.of_rule("list-missing")] == [2]
    for name, kind in ((MARRIAGE, AnswerKind.NOT_OURS), ("Khai tử", AnswerKind.ABOLISHED)):
        said = answered(live.tree, "round:x", entry(name), kind, " Quyết định\n số 20/QĐ-UBND ", ids(name))
        live.apply(said.changes)
    assert live.findings.of_rule("list-missing") == []
    assert {said.text for said in live.tree.list_answers.values()} == {"Quyết định số 20/QĐ-UBND"}
    live.apply(withdraw_answer(live.tree, f"{MARRIAGE}1").changes)
    assert [dict(found.params)["count"] for found in live.findings.of_rule("list-missing")] == [1]


def test_an_answer_given_again_takes_the_place_of_the_former() -> None:
    tree, new_id = a_sound_tree(), ids()
    for text in ("của Sở", "của UBND tỉnh"):
        tree.apply(answered(tree, "round:x", entry(MARRIAGE), AnswerKind.NOT_OURS, text, new_id).changes)
    assert [said.text for said in tree.list_answers.values()] == ["của UBND tỉnh"]


def test_an_answer_to_one_list_says_nothing_of_another() -> None:
    tree = a_sound_tree(a_row())
    tree.apply(answered(tree, "khac", entry(MARRIAGE), AnswerKind.NOT_OURS, "x", ids()).changes)
    assert compare(tree, a_list(entry(), entry(MARRIAGE))).missing == 1


def test_an_added_procedure_has_no_level_and_opens_its_tier() -> None:
    tree = a_sound_tree(a_row())
    tree.apply(add_entries(tree, [entry(MARRIAGE, OTHER_CODE, "Hôn nhân", "commune")], ids()).changes)
    added = tree.procedures_of(tree.fields_of("commune")[0].id)
    assert [(row.name, row.code, row.levels) for row in added] == [(MARRIAGE, OTHER_CODE, ())]
    assert tree.tiers["commune"].status == "open"


def test_all_procedures_of_a_field_come_in_at_once_and_those_that_are_there_do_not() -> None:
    tree = a_tree({"district": {"Hộ tịch": [a_row(code=CODE)]}})
    field = [entry(code=CODE), entry(MARRIAGE, OTHER_CODE), entry(code=OTHER_CODE)]
    changes, present = add_new_entries(tree, field, ids())
    tree.apply(changes.changes)
    assert (present, changes.params["count"]) == (1, 2)
    assert [p.name for p in tree.procedures_of("f1")] == [BIRTH, MARRIAGE, BIRTH]
    assert not add_new_entries(tree, field, ids())[0]


ENTRIES = st.lists(
    st.builds(
        ListEntry,
        st.sampled_from(NAMES),
        st.sampled_from(CODES),
        st.sampled_from(FIELD_NAMES),
        st.sampled_from(("", *TT32.tier_keys)),
    ),
    max_size=8,
)


@settings(max_examples=150)
@given(data=st.data())
def test_when_everything_is_repaired_nothing_is_open_and_undo_restores(data: st.DataObject) -> None:
    tree, listed, new_id = data.draw(trees(TT32)), a_list(*data.draw(ENTRIES)), ids()
    start, done = copy_of(tree), list[ChangeSet]()
    found = compare(tree, listed)
    for _ in range(60):
        if not found.open:
            break
        done.append(_repair(data, tree, found, new_id))
        tree.apply(done[-1].changes)
        found = compare(tree, listed)
    assert found.open == ()
    for change_set in reversed(done):
        tree.apply(change_set.inverse().changes)
    assert tree == start


def _repair(data: st.DataObject, tree: Tree, found: ListComparison, new_id: NewId) -> ChangeSet:
    row: ListRow = data.draw(st.sampled_from(found.open))
    explain = data.draw(st.booleans())
    if explain:
        kinds = tuple(AnswerKind) if row.gap is Gap.MISSING else (AnswerKind.EXPLAINED,)
        kind = data.draw(st.sampled_from(kinds))
        return answered(tree, found.listed.id, row.entry, kind, "vì", new_id)
    if row.gap is Gap.MISSING:
        home = ListEntry(
            row.entry.name, row.entry.code, row.entry.field or "Khác", row.entry.tier or "district"
        )
        return add_entries(tree, [home], new_id)
    return take_name(tree, row) if row.gap is Gap.RENAMED else remove(tree, [row.procedure_id])


@settings(max_examples=100)
@given(tree=trees(TT32), entries=ENTRIES)
def test_every_entry_and_every_row_is_counted_once(tree: Tree, entries: list[ListEntry]) -> None:
    found = compare(tree, a_list(*entries))
    by_gap = {gap: [row for row in found.rows if row.gap is gap] for gap in Gap}
    assert found.agreeing + len(by_gap[Gap.MISSING]) + len(by_gap[Gap.RENAMED]) == len(entries)
    rows = [row for row in tree.procedures.values() if row.name or row.code]
    assert found.agreeing + len(by_gap[Gap.EXTRA]) + len(by_gap[Gap.RENAMED]) == len(rows)
    of_rows = [row.procedure_id for row in found.rows if row.procedure_id]
    assert len(of_rows) == len(set(of_rows))
