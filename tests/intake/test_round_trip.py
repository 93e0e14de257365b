"""Export, import into an empty tree, export: the same bytes, whatever stands in the cells."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export.appendix_workbook import appendix_workbook
from intake.reading import read_tables
from intake.recogniser import recognise
from intake.repairing import cell_text, name_parts
from intake.tables import RawCell
from intake.taking import take
from models.import_plan import import_changes, plan_import
from models.importing import field_key
from models.profiles import Profile
from models.records import Procedure
from models.taken import LATER, AskKind
from models.tree import Tree
from tests.export.appendix_samples import SUBMISSION, district_tree, exported, profile, trees

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
REGIMES = {name: profile(name) for name in ("tt32-2017", "nd224-2026")}


def told(tree: Tree) -> Tree:
    """The tree without what no import brings: fields without rows, and a second one called alike."""
    filled = [parent for parent in tree.fields.values() if tree.procedures_of(parent.id)]
    fields = {(parent.tier, field_key(parent.name)): parent for parent in reversed(filled)}
    kept = {parent.id for parent in fields.values()}
    rows = [row for row in tree.procedures.values() if row.field_id in kept]
    return Tree(tree.submission, [*tree.tiers.values(), *fields.values(), *rows])


def is_right(tree: Tree) -> bool:
    """Whether no text in it looks like one that is to be mended: such a one comes back mended, and that is told."""
    columns = ("name", "reason_text", "legal_basis", "description", "note", "decision_note")
    texts = [getattr(row, column) for row in tree.procedures.values() for column in columns]
    texts += [parent.name for parent in tree.fields.values()] + [entry.note for entry in tree.tiers.values()]
    names = [row.name for row in tree.procedures.values()]
    return all(cell_text(RawCell(text)).text == text for text in texts) and all(
        name_parts(name).name == name for name in names
    )


def workbooks(tree: Tree, regime: Profile) -> list[bytes]:
    return [appendix_workbook(appendix, "letter", "", NOW) for appendix in exported(tree, regime)]


def imported(files: list[bytes], regime: Profile, into: Tree) -> Tree:
    read = [read_tables(data, f"{number}.xlsx") for number, data in enumerate(files, start=1)]
    readings = [recognise(table, regime) for received in read for table in received.tables]
    taken, ids = take(readings, regime, {(AskKind.LEVEL, ""): LATER}), count()
    assert (taken.left_out, taken.problems) == ((), ())
    into.apply(import_changes(into, plan_import(into, taken), lambda: f"new{next(ids)}").changes)
    return into


def cells(tree: Tree, regime: Profile) -> list[list[tuple[str | int, ...]]]:
    return [[row.cells for row in appendix.rows] for appendix in exported(tree, regime)]


# Each example writes and reads eight workbooks.
FEWER = settings(max_examples=settings().max_examples // 4)


@pytest.mark.parametrize("regime", REGIMES.values(), ids=REGIMES.keys())
@FEWER
@given(data=st.data())
def test_export_import_export_gives_the_same_files(regime: Profile, data: st.DataObject) -> None:
    tree = told(data.draw(trees(regime).filter(is_right)))
    files = workbooks(tree, regime)
    again = imported(files, regime, Tree(SUBMISSION))
    assert cells(again, regime) == cells(tree, regime)
    assert workbooks(again, regime) == files


@FEWER
@given(data=st.data())
def test_importing_what_was_exported_changes_nothing_on_paper(data: st.DataObject) -> None:
    regime = REGIMES["tt32-2017"]
    tree = data.draw(trees(regime).filter(is_right))
    before, fields, procedures = cells(tree, regime), set(tree.fields), set(tree.procedures)
    imported(workbooks(tree, regime), regime, tree)
    assert cells(tree, regime) == before
    assert (set(tree.fields), set(tree.procedures)) == (fields, procedures)


def test_real_rows_come_back_as_they_were() -> None:
    regime = REGIMES["tt32-2017"]
    tree = district_tree()
    again = imported(workbooks(tree, regime), regime, Tree(SUBMISSION))
    assert workbooks(again, regime) == workbooks(tree, regime)
    assert sorted(map(_content, again.procedures.values())) == sorted(map(_content, tree.procedures.values()))


def _content(procedure: Procedure) -> str:
    return repr(replace(procedure, id="", field_id="", position=0))
