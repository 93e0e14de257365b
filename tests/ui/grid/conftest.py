"""A desk to test the grid at: a submission in a real store, the grid on screen, and keys as an officer presses them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.changes import Change, ChangeSet, insertion
from models.problems import Problem
from models.records import Procedure, ProcedureField
from storage.journal import Identity
from storage.store import open_store
from tests.ui.named_keys import press
from ui.desktop import theme
from ui.desktop.grid.entry_grid import EntryGrid
from ui.desktop.item_models.columns import GridColumns
from ui.desktop.item_models.tree_model import TreeModel
from ui.desktop.item_models.tree_nodes import RowKind
from ui.desktop.session import Session
from workflows.office import Library, Office
from workflows.starting import start
from workflows.working import WorkingSubmission

RESOURCES = Path(__file__).parents[3] / "resources"
NOON = datetime(2021, 5, 14, 12, tzinfo=UTC)


@dataclass
class Desk:
    """The grid with a submission in it, and the hands of an officer."""

    session: Session
    grid: EntryGrid
    problems: list[Problem] = field(default_factory=list[Problem])

    @property
    def model(self) -> TreeModel:
        model = self.grid.model()
        assert isinstance(model, TreeModel)
        return model

    @property
    def columns(self) -> GridColumns:
        return self.model.columns

    def press(self, *keys: str) -> None:
        """Named keys ("Ctrl+Delete", "F7") to whatever has the focus."""
        for name in keys:
            press(self.focus(), name)

    def type(self, text: str) -> None:
        """Letters, one key each, also those that a keyboard driver such as Unikey sends ready-made."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus(), letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QCoreApplication.sendEvent(self.focus(), event)

    def compose(self, text: str, preedit: str = "") -> None:
        """Text that an input method composed, or is composing."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.focus(), event)

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.grid

    def index(self, row: str, column: int = 1) -> QModelIndex:
        """The cell of the row of this name; "+Hộ tịch" is the empty row of that field."""
        new = row.startswith("+")
        for node in self.model.nodes.walk():
            named = node.parent if new else node
            if named is None or (new and node.kind not in (RowKind.NEW_FIELD, RowKind.NEW_PROCEDURE)):
                continue
            if self.model.look(named).cells[1].text == row.lstrip("+") and named.kind is not RowKind.ROOT:
                return self.model.index_of(node, column)
        raise AssertionError(f"no row {row!r}")

    def stand(self, row: str, column: int = 1) -> None:
        """Click into a cell."""
        index = self.index(row, column)
        self.grid.scrollTo(index)
        at = self.grid.visualRect(index).center()
        QTest.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def here(self) -> tuple[str, int]:
        """Where the cursor is: the name of the row ("+Hộ tịch" for an empty one), the column."""
        index = self.grid.currentIndex()
        node = self.model.node(index)
        new = node.kind in (RowKind.NEW_FIELD, RowKind.NEW_PROCEDURE)
        assert node.parent is not None
        name = self.model.look(node.parent if new else node).cells[1].text
        return ("+" if new else "") + name, index.column()

    def procedure(self, name: str) -> Procedure:
        found = [p for p in self.session.live.tree.procedures.values() if p.name == name]
        assert len(found) == 1, f"{len(found)} procedures named {name!r}"
        return found[0]

    def names(self, tier: str = "district") -> list[tuple[str, list[str]]]:
        """Fields with their procedures, as the tree has them."""
        tree = self.session.live.tree
        return [(f.name, [p.name for p in tree.procedures_of(f.id)]) for f in tree.fields_of(tier)]

    def shown(self) -> list[str]:
        """The rows of the grid from top to bottom: STT and name."""
        looks = [self.model.look(node).cells for node in self.model.nodes.walk()]
        return [f"{cells[0].text} {cells[1].text}".strip() for cells in looks]

    def level_column(self, level: str) -> int:
        column = self.columns.of_level(level)
        assert column is not None
        return column


Seed = Mapping[str, Mapping[str, Sequence[str | Procedure]]]
MakeDesk = Callable[..., Desk]


def sown(working: WorkingSubmission, seed: Seed) -> None:
    """Put fields and procedures, given by name or as records, into a submission."""
    changes: list[Change] = []
    numbers = count(1)
    for tier, fields in seed.items():
        for name, procedures in fields.items():
            parent = ProcedureField(f"f{next(numbers)}", tier, next(numbers) << 20, name)
            changes.append(insertion(parent))
            for given in procedures:
                number = next(numbers)
                row = given if isinstance(given, Procedure) else Procedure("", "", 0, name=given)
                changes.append(insertion(_placed(row, f"p{number}", parent.id, number << 20)))
    working.do(ChangeSet("start", tuple(changes)))


def _placed(row: Procedure, new_id: str, field_id: str, position: int) -> Procedure:
    return replace(row, id=new_id, field_id=field_id, position=position)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    numbers = count(1)
    with open_store(tmp_path / "store.db", identity=Identity("an", "pc-1"), now=lambda: NOON) as store:
        yield Office(store, Library(RESOURCES), lambda: NOON, lambda: f"id{next(numbers):05}")


@pytest.fixture
def make_desk(qtbot: QtBot, qapp: QApplication, office: Office) -> Iterator[MakeDesk]:
    """Makes a desk in a unit, with the seed sown, watched by Qt's model tester from the first row to the last."""
    testers: list[QAbstractItemModelTester] = []
    theme.apply(qapp, theme.load("light"))

    def make(seed: Seed | None = None, unit: str = "UBND huyện Sơn Dương", round_: str = "") -> Desk:
        working = start(office, unit, round_)
        sown(working, seed or {})
        session = Session(working)
        grid = EntryGrid(session)
        qtbot.addWidget(grid)
        grid.resize(1000, 640)
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        testers.append(QAbstractItemModelTester(grid.model(), mode))
        with qtbot.waitExposed(grid):
            grid.show()
        grid.activateWindow()
        grid.setFocus()
        desk = Desk(session, grid)
        session.failed.connect(desk.problems.append)
        return desk

    yield make
    testers.clear()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A district with two fields: A with three procedures, B with one."""
    return make_desk({"district": {"Hộ tịch": ["Khai sinh", "Kết hôn", "Khai tử"], "Đất đai": ["Tách thửa"]}})
