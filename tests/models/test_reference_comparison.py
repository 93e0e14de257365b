"""The tree beside a reference list: only what is certain is compared, and each difference is taken over by itself."""

from models.edits import answer_entry
from models.listed import ListEntry, ReferenceEntry, ReferenceList
from models.profiles import Profile
from models.records import AnswerKind, Eligibility, ListAnswer
from models.reference_comparison import ReferenceRow, compare_reference, take_reference
from models.tree import Tree
from tests.builders import TT32, a_procedure, a_sound_tree

BIRTH, CODE = "Đăng ký khai sinh", "1.001193"


def rows(tree: Tree, *entries: ReferenceEntry, profile: Profile = TT32) -> tuple[ReferenceRow, ...]:
    return compare_reference(tree, ReferenceList("cong", "Cổng dịch vụ công", "2021-04-01", entries), profile)


def level(key: str, name: str = BIRTH, code: str = "") -> ReferenceEntry:
    return ReferenceEntry(ListEntry(name, code), key)


def test_a_row_at_another_level_differs_until_that_level_is_taken_over() -> None:
    tree = a_sound_tree(a_procedure(levels=("3",)))
    (found,) = rows(tree, level("4"), level("2", "Đăng ký kết hôn"))
    assert (found.procedure_id, found.column, found.present, found.listed) == ("p1", "levels", ("3",), ("4",))
    change = take_reference(tree, found)
    tree.apply(change.changes)
    assert rows(tree, level("4")) == ()
    tree.apply(change.inverse().changes)
    assert tree.procedures["p1"].levels == ("3",)


def test_a_service_found_eligible_elsewhere_differs_below_the_target_alone() -> None:
    eligible = ReferenceEntry(ListEntry(BIRTH), eligible=True)
    refused = a_sound_tree(a_procedure(levels=("3",), eligibility=Eligibility.NOT_ELIGIBLE))
    (found,) = rows(refused, eligible)
    refused.apply(take_reference(refused, found).changes)
    assert refused.procedures["p1"].eligibility is Eligibility.ELIGIBLE
    assert rows(refused, eligible) == rows(a_sound_tree(), eligible) == ()


def test_what_could_be_several_rows_is_not_compared() -> None:
    tree = a_sound_tree(a_procedure(), a_procedure("p2"))
    assert rows(tree, level("2")) == ()
    assert rows(a_sound_tree(), level("2"), level("3")) == ()


def test_a_difference_is_explained() -> None:
    tree = a_sound_tree(a_procedure(levels=("3",)))
    (found,) = rows(tree, level("4"))
    entry = found.entry
    said = ListAnswer(
        "a", "cong", entry.code, entry.name, entry.field, entry.tier, AnswerKind.EXPLAINED, "Chờ nâng cấp"
    )
    tree.apply(answer_entry(tree, said).changes)
    assert [row.answer for row in rows(tree, level("4"))] == [said]
