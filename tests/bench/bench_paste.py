"""A block from a spreadsheet pasted into the real window, to painted: 2,000 rows under 1 s."""

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from html import escape
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import main
from models.edits import add_field
from models.findings import Place
from models.records import Kind
from tests.bench.side_by_side import district
from ui.commands.outside import Outside
from ui.desktop.application import Program, dress, leave_clipboard
from ui.desktop.pages.entry_page import EntryPage
from workflows.office import Office
from workflows.starting import start

RUNS = 7
GOAL = 1.0
"""Seconds for 2,000 rows."""


def lines() -> Iterator[str]:
    """Blocks of two sizes, each pasted and taken back in turn."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app)
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        desk = Desk(app, Path(name) / "dán.sqlite3")
        for count in (300, 2_000):
            block = copied(count)
            taken = [desk.paste(block, count) for _ in range(RUNS)]
            yield f"{count:,} rows, to painted: median {statistics.median(taken):.2f} s, longest {max(taken):.2f} s"
        yield f"goal at 2,000: {GOAL:.0f} s"
        desk.program.close()
        leave_clipboard()


def copied(count: int) -> QMimeData:
    """Rows with ordinal, name, code and level, as a spreadsheet puts them on the clipboard."""
    head = ("STT", "Tên thủ tục", "Mã TTHC", "Mức độ")
    rows = [
        (str(number), procedure.name, f"1.{number:06}", procedure.levels[0])
        for number, procedure in enumerate(district(count).procedures.values(), start=1)
    ]
    data = QMimeData()
    data.setText("\n".join("\t".join(row) for row in (head, *rows)))
    data.setHtml(f"<html><body><table>{''.join(map(_row, (head, *rows)))}</table></body></html>")
    return data


def _row(cells: tuple[str, ...]) -> str:
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


class Desk:
    """The program open on a store with one empty field, the cursor in it."""

    def __init__(self, app: QApplication, store: Path) -> None:
        office = main.open_office(store)
        with office.store:
            working = start(office, "UBND huyện Sơn Dương", "tuyen-quang-2021")
            working.do(add_field(working.tree, "district", "Hộ tịch", office.new_id))

        usual = store

        def open_office(store: Path | None, *, read_only: bool = False) -> Office:
            return main.open_office(store or usual, read_only=read_only)

        self.program = Program(Outside(open_office, lambda: usual, main.identity, main.wall_clock))
        self.program.open(None)
        window = self.program.window
        assert window is not None
        window.resize(1366, 736)
        app.processEvents()
        page = window.stack.currentWidget()
        assert isinstance(page, EntryPage)
        assert window.session is not None
        self._app, self._grid, self._session = app, page.grid, window.session

    def paste(self, block: QMimeData, count: int) -> float:
        """Seconds from Ctrl+V to the picture; then it is taken back."""
        self._app.clipboard().setMimeData(_again(block))
        (parent,) = self._session.live.tree.fields.values()
        self._grid.go_to(Place(Kind.FIELD, parent.id, "name"))
        self._app.processEvents()
        began = time.perf_counter()
        QTest.keyClick(self._grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self._app.processEvents()
        self._grid.viewport().grab()
        taken = time.perf_counter() - began
        assert len(self._session.live.tree.procedures) == count
        self._session.undo()
        self._app.processEvents()
        return taken


def _again(block: QMimeData) -> QMimeData:
    """A copy: the clipboard owns what it is given."""
    data = QMimeData()
    data.setText(block.text())
    data.setHtml(block.html())
    return data


if __name__ == "__main__":
    for line in lines():
        print(line)
