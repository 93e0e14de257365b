"""What a store keeps and gives back: rows, gestures, undo, history, revisions, rounds, settings."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from models.changes import Change, ChangeSet, alteration, change_set, insertion, removal
from models.problems import Refusal
from models.records import COLUMNS, Kind, Procedure
from models.tree import Tree
from storage.cells import DEFAULTS
from storage.journal import Label, Role
from storage.milestones import Milestone, MilestoneKind
from storage.revisions import Package, RevisionState
from storage.store import Store
from tests.storage.storage_samples import (
    IDENTITY,
    NOON,
    STAMP,
    adding,
    attachment,
    full_tree,
    opened,
    procedure,
    procedure_field,
    record_id,
    renaming,
    submission,
)

ID = record_id(1)


def applied(store: Store, tree: Tree, gesture: ChangeSet) -> int:
    """Carry a gesture out in the store and in memory, as a window does."""
    number = store.apply(tree.submission.id, gesture)
    tree.apply(gesture.changes)
    return number


def test_a_tree_comes_back_as_it_was(store: Store, tree: Tree, path: Path) -> None:
    assert store.load_tree(ID) == tree
    store.close()
    with opened(path) as reopened:
        assert reopened.load_tree(ID) == tree


def test_the_sample_gives_every_column_something() -> None:
    """Or the test above would prove less than it says."""
    everything = next(p for p in full_tree().procedures.values() if p.code)
    assert all(
        getattr(everything, column) != DEFAULTS[Kind.PROCEDURE].get(column)
        for column in COLUMNS[Kind.PROCEDURE]
    )


def test_a_gesture_changes_all_kinds_of_rows_at_once(store: Store, tree: Tree) -> None:
    first = next(iter(tree.procedures.values()))
    new_field = procedure_field(0x200, name="Hộ tịch")
    gesture = change_set(
        "mixed",
        [
            insertion(new_field),
            insertion(procedure(0x5000, new_field.id)),
            alteration(first, {"levels": ("4",), "reasons": ("presence",), "dossiers_online": None}),
            alteration(tree.tiers["district"], {"declared_levels": {"3": 7}, "declared_total": None}),
            alteration(tree.submission, {"contact_name": "Hà"}),
            removal(tree.procedures[record_id(0x1001)]),
        ],
    )
    applied(store, tree, gesture)
    assert store.load_tree(ID) == tree
    assert tree.procedures[first.id].levels == ("4",)


def test_a_row_may_be_added_changed_and_removed_in_one_gesture(store: Store, tree: Tree) -> None:
    row = procedure(0x5000, record_id(0x100))
    later = replace(row, name="Khác")
    applied(store, tree, change_set("x", [insertion(row), alteration(row, {"name": "Khác"})]))
    assert store.load_tree(ID).procedures[row.id] == later
    applied(store, tree, change_set("y", [removal(later), insertion(row), removal(row)]))
    assert store.load_tree(ID) == tree


def test_a_new_row_may_name_its_first_columns_only(store: Store, tree: Tree) -> None:
    row = {"id": record_id(0x5000), "field_id": record_id(0x100), "position": 5}
    applied(store, tree, ChangeSet("add", (Change(Kind.PROCEDURE, record_id(0x5000), None, row),)))
    assert store.load_tree(ID) == tree
    store.undo(ID)
    store.redo(ID)
    assert store.load_tree(ID) == tree


def test_a_procedure_outlives_its_field(store: Store, tree: Tree) -> None:
    applied(store, tree, change_set("remove", [removal(tree.fields[record_id(0x100)])]))
    loaded = store.load_tree(ID)
    assert loaded == tree
    assert loaded.tier_of(loaded.procedures[record_id(0x1000)]) == ""


def test_an_empty_gesture_writes_nothing(store: Store, tree: Tree) -> None:
    assert store.apply(ID, change_set("nothing", [])) == 0
    assert store.undo_status(ID).undo is None
    assert len(store.history(ID)) == 1
    assert store.load_tree(ID) == tree


NOT_THERE = procedure(0x7777, record_id(0x100))
MISFITS: dict[str, Change | None] = {
    "a row that is there": insertion(full_tree().procedures[record_id(0x1000)]),
    "gone already": removal(NOT_THERE),
    "not there": alteration(NOT_THERE, {"name": "không có"}),
    "no such column": Change(Kind.PROCEDURE, record_id(0x1000), {"nmae": ""}, {"nmae": "x"}),
    "a new row of another shape": Change(
        Kind.PROCEDURE, record_id(9), None, {"id": record_id(9), "field_id": "", "stt": 1}
    ),
    "another submission": alteration(submission("another"), {"contact_name": "Hà"}),
}


@pytest.mark.parametrize("misfit", MISFITS)
def test_a_gesture_that_does_not_fit_leaves_everything_as_it_was(
    store: Store, tree: Tree, misfit: str
) -> None:
    before = store.history(ID)
    gesture = change_set("x", [*adding(0x5000, record_id(0x100)).changes, MISFITS[misfit]])
    with pytest.raises(KeyError):
        store.apply(ID, gesture)
    assert store.load_tree(ID) == tree
    assert store.history(ID) == before
    applied(store, tree, renaming(tree, "Sau đó"))
    assert store.load_tree(ID) == tree


def test_a_submission_that_is_there_is_not_taken_in_again(store: Store, tree: Tree) -> None:
    with pytest.raises(KeyError):
        store.add_submission(full_tree())
    assert store.load_tree(ID) == tree


def test_what_is_not_there_is_a_key_error(store: Store) -> None:
    with pytest.raises(KeyError):
        store.load_tree(ID)
    with pytest.raises(KeyError):
        store.apply(ID, adding(1, record_id(2)))
    with pytest.raises(KeyError):
        store.record_revision(ID, Package("x.asice", "", draft=True))
    assert store.submissions() == []


def test_submissions_share_nothing_though_their_rows_have_the_same_ids(store: Store, tree: Tree) -> None:
    other = full_tree("other")
    store.add_submission(other)
    applied(store, other, renaming(other, "Tên khác"))
    assert store.load_tree("other") == other
    assert store.load_tree(ID) == tree
    assert store.undo(ID) is None
    assert [entry.change_set.code for entry in store.history(ID)] == ["start"]
    first = next(iter(other.procedures))
    assert [entry.change_set.code for entry in store.history(ID, first)] == ["start"]
    assert [row.submission.id for row in store.submissions()] == ["other", ID]


def test_undo_and_redo_return_what_they_applied(store: Store, tree: Tree) -> None:
    before = full_tree()
    gesture = renaming(tree, "Mới")
    applied(store, tree, gesture)
    undone = store.undo(ID)
    assert undone == gesture.inverse()
    assert store.load_tree(ID) == before
    assert store.redo(ID) == gesture
    assert store.load_tree(ID) == tree
    assert store.redo(ID) is None


def test_undo_survives_closing(store: Store, tree: Tree, path: Path) -> None:
    store.apply(ID, renaming(tree, "Mới"))
    store.close()
    with opened(path) as second:
        second.undo(ID)
    with opened(path) as third:
        assert third.load_tree(ID) == tree
        assert third.undo_status(ID).redo == Label("rename", {"count": 1})
        third.redo(ID)
        assert third.load_tree(ID) != tree


def test_something_new_ends_what_could_be_redone(store: Store, tree: Tree) -> None:
    applied(store, tree, adding(0x5000, record_id(0x100)))
    store.apply(ID, adding(0x5001, record_id(0x100)))
    store.undo(ID)
    applied(store, tree, adding(0x5001, record_id(0x101)))
    assert store.redo(ID) is None
    assert store.load_tree(ID) == tree
    assert [store.undo(ID) is not None for _ in range(3)] == [True, True, False]
    assert store.load_tree(ID) == full_tree()


def test_a_start_is_not_undone(store: Store, tree: Tree) -> None:
    assert store.undo(ID) is None
    assert store.undo_status(ID).undo is None
    assert store.load_tree(ID) == tree


def test_the_undo_status_names_the_gestures(store: Store, tree: Tree) -> None:
    store.apply(ID, renaming(tree, "Mới"))
    store.apply(ID, adding(0x5000, record_id(0x100)))
    store.undo(ID)
    status = store.undo_status(ID)
    assert status.undo == Label("rename", {"count": 1})
    assert status.redo == Label("add-procedure", {})


def test_history_says_who_did_what_when(store: Store, tree: Tree) -> None:
    first, second = renaming(tree, "Mới"), adding(0x5000, record_id(0x100))
    number = store.apply(ID, first)
    store.apply(ID, second)
    store.undo(ID)
    newest, middle, oldest, start = store.history(ID)
    assert (newest.role, newest.of, newest.change_set) == (Role.UNDO, number + 1, second.inverse())
    assert (middle.role, middle.of, middle.change_set) == (Role.DO, None, second)
    assert (oldest.number, oldest.change_set) == (number, first)
    assert (start.role, start.stamp.identity, start.stamp.at) == (Role.START, IDENTITY, NOON)
    assert store.history(ID, limit=2) == [newest, middle]


def test_the_history_of_one_record_holds_its_own_changes_only(store: Store, tree: Tree) -> None:
    first = tree.procedures[record_id(0x1000)]
    applied(store, tree, renaming(tree, "Một"))
    applied(
        store,
        tree,
        change_set("x", [*adding(0x5000, first.field_id).changes, *renaming(tree, "Hai").changes]),
    )
    names = [entry.change_set.changes for entry in store.history(ID, first.id)]
    assert [[change.after and change.after["name"] for change in changes] for changes in names] == [
        ["Hai"],
        ["Một"],
        [first.name],
    ]
    assert store.history(ID, first.id, limit=1) == store.history(ID, first.id)[:1]


def test_the_tree_of_any_entry_can_be_had(store: Store, tree: Tree) -> None:
    start = store.history(ID)[0].number
    number = applied(store, tree, renaming(tree, "Một"))
    then = store.load_tree(ID)
    applied(store, tree, change_set("clear", [removal(p) for p in list(tree.procedures.values())]))
    store.undo(ID)
    assert store.tree_at(ID, number) == then
    assert store.tree_at(ID, start) == full_tree()
    with pytest.raises(KeyError):
        store.tree_at(ID, start - 1)


def test_a_revision_labels_the_tree_it_holds(store: Store, tree: Tree) -> None:
    applied(
        store,
        tree,
        change_set("why", [alteration(tree.submission, {"revision": 2, "explanation": "Bổ sung"})]),
    )
    recorded = store.record_revision(
        ID, Package("goi.asice", "ab" * 32, draft=True, state=RevisionState.OPENED)
    )
    applied(store, tree, renaming(tree, "Sau khi gửi"))
    assert (recorded.number, recorded.explanation, recorded.at) == (2, "Bổ sung", NOON)
    assert store.revisions(ID) == [recorded]
    assert store.tree_at(ID, recorded.change_set).submission.revision == 2
    assert store.tree_at(ID, recorded.change_set) != tree
    final = store.record_revision(ID, Package("goi.asice", "cd" * 32, draft=False))
    [summary] = store.submissions()
    assert (summary.submission, summary.last_revision, summary.changed_at) == (tree.submission, final, NOON)


def test_rounds_and_settings_are_kept_as_they_came(store: Store, path: Path) -> None:
    document = '\ufeff{"id": "đợt"}'.encode()
    store.save_round("dot", b"{}")
    store.save_round("dot", document)
    store.save_round("khac", b"\xff\xfe{}")
    store.set_setting("last", "x")
    store.set_setting("last", "Sơn Dương")
    store.close()
    with opened(path) as again:
        assert again.round_documents() == {"dot": document, "khac": b"\xff\xfe{}"}
        assert (again.setting("last"), again.setting("never")) == ("Sơn Dương", None)
        again.drop_round("khac")
        assert list(again.round_documents()) == ["dot"]


def test_other_tools_can_read_the_rows(store: Store, tree: Tree, path: Path) -> None:
    assert tree
    reader = sqlite3.connect(path)
    query = (
        "SELECT p.name, level.value FROM procedure AS p JOIN field AS f ON f.id = p.field_id,"
        " json_each(p.levels) AS level WHERE f.name = 'Lĩnh vực 0' AND p.eligibility = 'not_eligible' ORDER BY 2"
    )
    assert [level for _name, level in reader.execute(query)] == ["2", "3"]
    [(declared,)] = reader.execute("SELECT declared_levels FROM tier WHERE id = 'district'")
    assert json.loads(declared) == {"2": 1, "4": 12}
    store.apply(ID, adding(0x5000, record_id(0x100)))
    [(after,)] = reader.execute("SELECT after FROM change WHERE record_id = ?", (record_id(0x5000),))
    assert json.loads(after).keys() == {"id", "field_id", "position", "name", "eligibility"}
    reader.close()


def test_a_text_that_unicode_forbids_is_refused_before_anything_is_written(store: Store, tree: Tree) -> None:
    with pytest.raises(UnicodeEncodeError):
        store.apply(ID, renaming(tree, "nửa \ud800"))
    assert store.load_tree(ID) == tree


def test_a_closed_store_lets_the_next_one_write(store: Store, path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        opened(path)
    assert refusal.value.problem.code == "store-locked"
    store.close()
    store.close()
    with opened(path) as next_one:
        assert not next_one.read_only


def test_who_writes_is_known_of_every_entry(store: Store, tree: Tree) -> None:
    assert tree
    assert all(entry.stamp == STAMP for entry in store.history(ID))


def test_a_loaded_procedure_has_the_types_of_the_model(store: Store, tree: Tree) -> None:
    assert tree
    for row in store.load_tree(ID).procedures.values():
        assert isinstance(row, Procedure)
        assert type(row.eligibility).__name__ == "Eligibility"
        assert isinstance(row.levels, tuple)


def test_what_became_of_a_revision_is_kept_in_order_and_apart_from_the_journal(store: Store) -> None:
    store.add_submission(full_tree())
    sent = Milestone(1, 1, MilestoneKind.SENT, NOON, "USB KINGSTON (E:)")
    received = Milestone(1, 1, MilestoneKind.RECEIVED, NOON, "", "Số 12/STTTT, ngày 21/5")
    for milestone in (sent, received):
        store.record_milestone(ID, milestone)
    assert store.milestones(ID) == [sent, received]
    assert store.undo(ID) is None


def test_the_bytes_of_an_attached_file_outlive_the_file_and_its_undo(store: Store) -> None:
    store.add_submission(full_tree())
    store.keep_content("9f" * 32, b"%PDF")
    store.keep_content("9f" * 32, b"%PDF")
    store.apply(ID, change_set("attach", [insertion(attachment(0x6000))]))
    store.undo(ID)
    assert store.load_tree(ID).attachments == {}
    store.redo(ID)
    assert store.load_tree(ID).attachments_in_order() == [attachment(0x6000)]
    assert store.content("9f" * 32) == b"%PDF"
    with pytest.raises(KeyError):
        store.content("00" * 32)
