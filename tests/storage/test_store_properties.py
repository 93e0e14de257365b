"""Whatever an officer does, in whatever order: the store is the tree, and the journal leads to any state of it."""

import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from models.changes import Change, ChangeSet, alteration, change_set, insertion, removal
from models.records import Answer, Eligibility, Kind, Procedure, ProcedureField, Record, TierEntry, TierStatus
from models.tree import Tree
from storage.database import is_sound
from tests.storage.storage_samples import full_tree, opened, record_id

ID = record_id(1)
texts = st.text(st.characters(codec="utf-8"), max_size=12)
numbers = st.none() | st.integers(0, 2**40)
codes = st.lists(st.sampled_from(["1", "2", "3", "T"]) | texts, max_size=3).map(tuple)
CELLS: dict[Kind, dict[str, st.SearchStrategy[Any]]] = {
    Kind.SUBMISSION: {"explanation": texts, "revision": st.integers(1, 99)},
    Kind.TIER: {
        "status": st.sampled_from(TierStatus),
        "declared_total": numbers,
        "declared_levels": st.dictionaries(texts, st.integers(0, 999), max_size=3),
        "note": texts,
    },
    Kind.FIELD: {
        "name": texts,
        "tier": st.sampled_from(["province", "district"]),
        "position": st.integers(-9, 9),
    },
    Kind.PROCEDURE: {
        "field_id": st.integers(0x100, 0x104).map(record_id),
        "position": st.integers(-9, 9),
        "name": texts,
        "levels": codes,
        "reasons": codes,
        "eligibility": st.sampled_from(Eligibility),
        "on_one_stop": st.sampled_from(Answer),
        "dossiers_online": numbers,
        "note": texts,
    },
}
new_records = st.one_of(
    st.builds(
        TierEntry, st.sampled_from(["commune", "x"]), declared_levels=CELLS[Kind.TIER]["declared_levels"]
    ),
    st.builds(
        ProcedureField, st.integers(0x100, 0x104).map(record_id), st.just("province"), st.just(0), texts
    ),
    st.builds(
        Procedure,
        st.integers(0x1000, 0x1020).map(record_id),
        st.just(record_id(0x100)),
        st.just(0),
        texts,
        levels=codes,
    ),
)


@st.composite
def gestures(draw: st.DrawFn, tree: Tree) -> ChangeSet:
    """One to six changes, each of the tree as the ones before it left it."""
    after, changes = deepcopy(tree), list[Change | None]()
    for _ in range(draw(st.integers(1, 6))):
        change = draw(_changes(after))
        if change is not None:
            after.apply([change])
            changes.append(change)
    return change_set(draw(st.sampled_from(["set", "paste", "move"])), changes, count=len(changes))


@st.composite
def _changes(draw: st.DrawFn, tree: Tree) -> Change | None:
    if draw(st.booleans()):
        record = draw(new_records)
        return None if tree.find(record.kind, record.id) else insertion(record)
    record: Record = draw(st.sampled_from(list(tree.records())))
    if record.kind is not Kind.SUBMISSION and draw(st.integers(0, 3)) == 0:
        return removal(record)
    names = draw(st.sets(st.sampled_from(sorted(CELLS[record.kind])), min_size=1))
    return alteration(record, {name: draw(CELLS[record.kind][name]) for name in sorted(names)})


class Officer(RuleBasedStateMachine):
    """Beside the store: the tree in memory, what was done and undone, and what the tree was at every entry."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "store.sqlite3"
        self.store = opened(self.path)
        self.tree = full_tree(size=4)
        self.start_of_all = self.store.add_submission(self.tree)
        self.at = {self.start_of_all: deepcopy(self.tree)}
        self.done: list[ChangeSet] = []
        self.undone: list[ChangeSet] = []

    @rule(data=st.data())
    def do(self, data: st.DataObject) -> None:
        gesture = data.draw(gestures(self.tree))
        number = self.store.apply(ID, gesture)
        assert bool(number) is bool(gesture.changes)
        if gesture:
            self.tree.apply(gesture.changes)
            self.at[number] = deepcopy(self.tree)
            self.done.append(gesture)
            self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        applied = self.store.undo(ID)
        assert applied is not None
        assert applied == self.done[-1].inverse()
        self.tree.apply(applied.changes)
        self.undone.append(self.done.pop())

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        applied = self.store.redo(ID)
        assert applied is not None
        assert applied == self.undone[-1]
        self.tree.apply(applied.changes)
        self.done.append(self.undone.pop())

    @rule()
    def close_and_reopen(self) -> None:
        self.store.close()
        self.store = opened(self.path)

    @invariant()
    def the_store_is_the_tree(self) -> None:
        assert self.store.load_tree(ID) == self.tree
        status = self.store.undo_status(ID)
        assert (status.undo is not None, status.redo is not None) == (bool(self.done), bool(self.undone))

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        for number, tree in self.at.items():
            assert self.store.tree_at(ID, number) == tree
        while self.store.redo(ID):
            pass
        end = self.store.load_tree(ID)
        while self.store.undo(ID):
            pass
        assert self.store.load_tree(ID) == self.at[self.start_of_all]
        while self.store.redo(ID):
            pass
        assert self.store.load_tree(ID) == end
        self.store.close()
        assert is_sound(self.path)
        self.folder.cleanup()


TestOfficer = Officer.TestCase
TestOfficer.settings = settings(stateful_step_count=25)
