"""An imported list merged into a tree: what is there is updated, what is not is added, nothing is lost."""

from dataclasses import replace
from itertools import count

from models.importing import ImportedField, ImportedList, ImportedTier, field_key, import_changes
from models.records import Eligibility, Procedure, ProcedureField, Row, Submission, TierEntry, TierStatus
from models.tree import Tree

SUBMISSION = Submission("s", "r", "tt32-2017", "u", "UBND huyện Sơn Dương", "district")
PARENT = ProcedureField("f", "district", 10, "Hộ tịch")
BIRTH = Procedure(
    "p", "f", 10, "Khai sinh", code="1.001193", levels=("2",), lead_unit="Phòng Tư pháp", note="cũ"
)


def tree(*records: TierEntry | ProcedureField | Procedure) -> Tree:
    return Tree(SUBMISSION, records)


def listed(*rows: Row, name: str = "Hộ tịch", tier: str = "district") -> ImportedList:
    return ImportedList((ImportedField(tier, name, rows),))


def merged(into: Tree, imported: ImportedList) -> Tree:
    ids = count()
    before = list(into.records())
    change_set = import_changes(into, imported, lambda: f"new{len(before)}.{next(ids)}")
    into.apply(change_set.changes)
    undone = Tree(into.submission, [r for r in into.records() if not isinstance(r, Submission)])
    undone.apply(change_set.inverse().changes)
    assert list(undone.records()) == before
    return into


def test_an_empty_tree_takes_the_list_in_its_order() -> None:
    found = merged(tree(), listed({"name": "Khai tử"}, {"name": "Khai sinh", "levels": ("3",)}))
    (parent,) = found.fields_of("district")
    assert [(p.name, p.levels) for p in found.procedures_of(parent.id)] == [
        ("Khai tử", ()),
        ("Khai sinh", ("3",)),
    ]


def test_a_known_row_is_updated_and_keeps_what_no_appendix_carries() -> None:
    row: Row = {"name": "Khai sinh", "levels": ("3",), "note": "", "eligibility": Eligibility.ELIGIBLE}
    found = merged(tree(PARENT, BIRTH), listed(row, name="Lĩnh vực hộ tịch"))
    assert found.procedures == {
        "p": replace(BIRTH, levels=("3",), note="", eligibility=Eligibility.ELIGIBLE),
    }
    assert found.fields["f"].name == "Hộ tịch"


def test_columns_that_were_not_read_are_not_touched() -> None:
    decided = replace(BIRTH, eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD01",))
    found = merged(tree(PARENT, decided), listed({"name": "Khai sinh", "note": "mới"}))
    assert found.procedures["p"] == replace(decided, note="mới")


def test_nothing_is_removed_and_new_rows_come_last() -> None:
    found = merged(tree(PARENT, BIRTH), listed({"name": "Khai tử"}, {"name": "Kết hôn"}))
    assert [p.name for p in found.procedures_of("f")] == ["Khai sinh", "Khai tử", "Kết hôn"]


def test_equal_names_are_paired_by_what_else_they_say() -> None:
    other = replace(BIRTH, id="q", position=20, levels=("3",), code="2")
    row: Row = {"name": "Khai sinh", "levels": ("3",), "note": "mới"}
    found = merged(tree(PARENT, BIRTH, other), listed(row))
    assert (found.procedures["p"], found.procedures["q"]) == (BIRTH, replace(other, note="mới"))


def test_the_same_name_in_another_tier_or_field_is_another_procedure() -> None:
    found = merged(tree(PARENT, BIRTH), listed({"name": "Khai sinh"}, tier="commune"))
    assert (len(found.procedures), found.procedures["p"]) == (2, BIRTH)
    assert len(merged(found, listed({"name": "Khai sinh"}, name="Đất đai")).procedures) == 3


def test_a_doubt_is_kept_for_new_rows_only() -> None:
    rows: tuple[Row, ...] = ({"name": "Khai sinh", "doubt": "x"}, {"name": "Khai tử", "doubt": "x"})
    found = merged(tree(PARENT, BIRTH), listed(*rows))
    assert [p.doubt for p in found.procedures_of("f")] == ["", "x"]


def test_a_tier_declared_empty_is_opened_where_rows_come_in() -> None:
    closed = [TierEntry(tier, TierStatus.NONE) for tier in ("district", "commune")]
    found = merged(tree(*closed), listed({"name": "Khai sinh"}))
    assert [found.tier_entry(tier).status for tier in ("district", "commune")] == [
        TierStatus.OPEN,
        TierStatus.NONE,
    ]


def totals(total: int | None, counted: int, note: str = "", **levels: int) -> ImportedList:
    tier = ImportedTier(total, counted, {key[1:]: n for key, n in levels.items()}, {"2": 1}, {"note": note})
    return ImportedList(tiers={"district": tier})


def test_a_total_that_the_rows_show_is_not_declared() -> None:
    assert merged(tree(), totals(3, 3, l2=1)).tiers == {}


def test_a_total_that_the_rows_do_not_show_is_declared_with_its_note() -> None:
    entry = merged(tree(), totals(5, 3, "2 chưa trực tuyến", l2=1, l3=4)).tiers["district"]
    assert (entry.declared_total, entry.declared_levels, entry.note) == (5, {"3": 4}, "2 chưa trực tuyến")


def test_an_old_declaration_gives_way_to_the_printed_total() -> None:
    old = TierEntry("district", declared_total=9)
    assert merged(tree(old), totals(3, 3)).tiers["district"].declared_total is None
    assert merged(tree(replace(old, declared_total=3)), totals(3, 3)).tiers["district"].declared_total == 3
    assert merged(tree(old), totals(None, 3)).tiers["district"].declared_total == 9


def test_the_gesture_is_named_and_counted() -> None:
    change_set = import_changes(
        tree(PARENT, BIRTH), listed({"name": "Khai sinh", "note": "x"}, {"name": "Y"}), lambda: "n"
    )
    assert (change_set.code, change_set.params) == ("import", {"added": 1, "updated": 1})


def test_fields_are_matched_with_or_without_the_word() -> None:
    assert field_key("Lĩnh vực: Hộ tịch") == field_key("hộ  tịch") == "ho tich"
    assert field_key("Lĩnh vực khác") == "khac"
    assert field_key("Lĩnh vực") == "linh vuc"
