"""What a new version changed for a unit: told by its rows, taken over in one gesture, told no more after that."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.catalogue import CatalogueEntry
from models.catalogue_changes import CatalogueChange, Turn, changes_between, take_change
from models.records import Procedure
from models.tree import Tree
from tests.builders import a_procedure, a_tree, copy_of, ids

Entries = Sequence[CatalogueEntry]


def entry(name: str, code: str = "", *tiers: str, field: str = "") -> CatalogueEntry:
    return CatalogueEntry(code, name, field, tiers)


def rows(*names_and_codes: tuple[str, str], tier: str = "district") -> Tree:
    made = [a_procedure(f"p{n}", name, code=code) for n, (name, code) in enumerate(names_and_codes, 1)]
    return a_tree({tier: {"Hộ tịch": made}})


def told(old: Entries, new: Entries, tree: Tree) -> list[tuple[str, list[str], tuple[str, ...]]]:
    found = changes_between(old, new, tree)
    return [(change.turn.value, [e.name for e in change.new], change.rows) for change in found]


def taken(tree: Tree, *changes: CatalogueChange) -> Tree:
    after = copy_of(tree)
    for change in changes:
        after.apply(take_change(after, change, ids()).changes)
    return after


def listed(tree: Tree) -> list[tuple[str, str]]:
    return [(p.name, p.code) for p in tree.procedures_in_order(("province", "district", "commune"))]


BIRTH, WED = entry("Đăng ký khai sinh", "1.000001"), entry("Đăng ký kết hôn", "1.000002")
TREE = rows(("Đăng ký khai sinh", "1.000001"), ("Đăng ký kết hôn", ""))


def test_a_procedure_is_renamed_where_its_code_stays() -> None:
    new = [entry("Thủ tục đăng ký khai sinh", "1.000001"), WED]
    assert told([BIRTH, WED], new, TREE) == [("renamed", ["Thủ tục đăng ký khai sinh"], ("p1",))]
    after = taken(TREE, *changes_between([BIRTH, WED], new, TREE))
    assert listed(after) == [("Thủ tục đăng ký khai sinh", "1.000001"), ("Đăng ký kết hôn", "")]


def test_a_new_code_under_the_old_name_is_taken_too() -> None:
    new = [BIRTH, entry("Đăng ký kết hôn", "3.000002")]
    tree = rows((WED.name, WED.code))
    (change,) = changes_between([BIRTH, WED], new, tree)
    assert (change.turn, change.rows, change.percent) == (Turn.RENAMED, ("p1",), 100)
    assert listed(taken(tree, change)) == [(WED.name, "3.000002")]
    assert changes_between([BIRTH, WED], new, TREE) == [], "a row without a code has nothing to take"


def test_a_procedure_without_a_follower_is_abolished_and_its_row_goes() -> None:
    assert told([BIRTH, WED], [WED], TREE) == [("abolished", [], ("p1",))]
    assert listed(taken(TREE, *changes_between([BIRTH, WED], [WED], TREE))) == [("Đăng ký kết hôn", "")]


def test_two_that_lead_to_one_are_merged_and_the_first_row_stays() -> None:
    old = [
        entry("Cấp giấy phép xây dựng nhà ở", "1.000001"),
        entry("Cấp giấy phép xây dựng nhà ở riêng", "1.000002"),
    ]
    new = [entry("Cấp giấy phép xây dựng nhà ở riêng lẻ", "1.000002")]
    tree = rows(*((e.name, e.code) for e in old))
    (change,) = changes_between(old, new, tree)
    assert (change.turn, change.rows) == (Turn.MERGED, ("p1", "p2"))
    assert change.percent < 100
    after = taken(tree, change)
    assert listed(after) == [(new[0].name, "1.000002")]
    assert after.procedures["p1"].doubt == ""


def test_merged_rows_that_said_different_things_are_marked() -> None:
    old = [entry("Khai sinh một", "1.000001"), entry("Khai sinh một hai", "1.000002")]
    new = [entry("Khai sinh một hai ba", "1.000002")]
    made = [a_procedure("p1", old[0].name, levels=("3",)), a_procedure("p2", old[1].name, levels=("4",))]
    tree = a_tree({"district": {"A": made}})
    after = taken(tree, *changes_between(old, new, tree))
    assert [(p.levels, p.doubt) for p in after.procedures.values()] == [(("3",), "catalogue-merged")]


def test_one_that_leads_to_two_is_split_and_both_rows_are_marked() -> None:
    new = [entry("Đăng ký khai sinh trong nước", "1.000001"), entry("Đăng ký khai sinh lưu động", "1.000001")]
    (change,) = changes_between([BIRTH, WED], [*new, WED], TREE)
    assert (change.turn, change.rows) == (Turn.SPLIT, ("p1",))
    after = taken(TREE, change)
    assert [name for name, _ in listed(after)] == [new[0].name, new[1].name, "Đăng ký kết hôn"]
    assert [p.doubt for p in after.procedures_in_order(["district"])] == ["catalogue-split"] * 2 + [""]
    assert {p.levels for p in after.procedures_in_order(["district"])} == {("4",)}


def test_of_a_split_between_tiers_each_row_takes_its_own() -> None:
    new = [entry("Khai sinh ở xã", "1.000001", "commune"), entry("Khai sinh ở huyện", "1.000001", "district")]
    after = taken(TREE, *changes_between([BIRTH], new, TREE))
    assert listed(after)[0] == ("Khai sinh ở huyện", "1.000001")
    assert after.procedures["p1"].doubt == ""


def test_one_name_with_several_codes_is_not_taken_for_a_split() -> None:
    new = [entry("Đăng ký kết hôn", f"3.00000{n}", field=f"Lĩnh vực {n}") for n in range(3)]
    (change,) = changes_between([WED], new, rows((WED.name, WED.code)))
    assert (change.turn, len(change.new)) == (Turn.RENAMED, 1)
    assert change.percent < 100


def test_two_procedures_of_one_code_are_told_apart_by_their_names() -> None:
    old = [entry("Cấp thẻ nhà báo", "1.000001"), entry("Thu hồi giấy phép in", "1.000001")]
    new = [old[0], entry("Thu hồi giấy phép hoạt động in", "1.000001")]
    tree = rows(("Cấp thẻ nhà báo", "1.000001"), ("Thu hồi giấy phép in", "1.000001"))
    assert told(old, new, tree) == [("renamed", [new[1].name], ("p2",))]


@pytest.mark.parametrize(
    "tree",
    [
        rows(("Thủ tục khác hẳn", "1.000001")),
        rows(("Đăng ký khai sinh", "9.000009")),
        rows(("Thủ tục đăng ký khai sinh", "1.000001")),
        rows(("Đăng ký khai sinh", "1.000001"), tier="province"),
    ],
)
def test_rows_of_other_procedures_are_not_touched(tree: Tree) -> None:
    old = [entry("Đăng ký khai sinh", "1.000001", "district")]
    assert told(old, [entry("Thủ tục đăng ký khai sinh", "1.000001", "district")], tree) == []


NAMES = (
    "Cấp giấy phép in",
    "Cấp lại giấy phép in",
    "Thu hồi giấy phép in",
    "Đăng ký kết hôn",
    "Cấp giấy phép in lậu",
)
entries = st.lists(
    st.builds(
        CatalogueEntry,
        st.sampled_from(("", "1.000001", "1.000002", "1.000003")),
        st.sampled_from(NAMES),
        st.sampled_from(("", "In")),
        st.sampled_from(((), ("district",), ("commune",), ("district", "commune"))),
    ),
    max_size=6,
)
procedures = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(("", "1.000001", "1.000002"))), max_size=5
)


@settings(max_examples=300)
@given(old=entries, new=entries, made=procedures)
def test_a_change_taken_over_can_be_taken_back_and_touches_its_rows_alone(
    old: list[CatalogueEntry], new: list[CatalogueEntry], made: list[tuple[str, str]]
) -> None:
    tree = rows(*made)
    for change in changes_between(old, new, tree):
        after = copy_of(tree)
        gesture = take_change(after, change, ids())
        after.apply(gesture.changes)
        untouched = [p for p in tree.procedures.values() if p.id not in change.rows]
        assert [_but_place(after.procedures[p.id]) for p in untouched] == list(map(_but_place, untouched))
        after.apply(gesture.inverse().changes)
        assert after == tree


@given(old=entries, made=procedures)
def test_the_same_version_changes_nothing(old: list[CatalogueEntry], made: list[tuple[str, str]]) -> None:
    assert changes_between(old, old[::-1], rows(*made)) == []


def _but_place(procedure: Procedure) -> tuple[object, ...]:
    return procedure.id, procedure.name, procedure.code, procedure.levels, procedure.doubt
