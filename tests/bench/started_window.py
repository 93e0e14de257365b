"""One start, as a process of its own: paints, prints its memory in KiB, and leaves. `ours STORE` or `bare STORE`.

`bare` is the least a PySide6 program can do to show the same rows: sqlite3, a QTreeView, a model that gives names.
"""

import os
import sqlite3
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HEAVY = {"openpyxl", "sqlite_utils", "lxml", "pyhanko", "cryptography"}


def leave() -> None:
    """The window is painted: say how much memory is held, and whether anything heavy came along."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    memory = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    sys.stdout.write(f"{memory} {' '.join(sorted(HEAVY & sys.modules.keys()))}\n")
    sys.stdout.flush()
    os._exit(0)


def start_ours(usual: Path) -> None:
    """The real program on this store, up to its first paint."""
    import main
    from ui.commands.outside import Outside
    from ui.desktop import application

    class Leaving(application.FirstPaint):
        """Leaves where the program would go on with what can wait."""

        def __init__(self, window: "application.QWidget") -> None:
            super().__init__(window)
            self.painted.connect(leave)

    application.FirstPaint = Leaving

    def open_office(store: Path | None, *, read_only: bool = False) -> "application.Office":
        return main.open_office(store or usual, read_only=read_only)

    application.run_window(Outside(open_office, lambda: usual, main.identity, main.wall_clock))


def start_bare(store: Path) -> None:
    """A tree of the same rows in the least program."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTreeView

    from tests.bench.bare_model import BareModel

    class Tree(QTreeView):
        """Says when it was painted."""

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, leave)

    connection = sqlite3.connect(store)
    fields = connection.execute("SELECT id, name FROM field ORDER BY position").fetchall()
    rows = connection.execute("SELECT field_id, name FROM procedure ORDER BY position").fetchall()
    connection.close()
    names: dict[str, list[str]] = {}
    for field_id, name in rows:
        names.setdefault(field_id, []).append(name)
    app = QApplication([])
    window, tree = QMainWindow(), Tree()
    tree.setUniformRowHeights(True)
    tree.setModel(BareModel([(name, names.get(key, [])) for key, name in fields]))
    tree.expandAll()
    window.setCentralWidget(tree)
    window.resize(1366, 736)
    window.show()
    app.exec()


if __name__ == "__main__":
    {"ours": start_ours, "bare": start_bare}[sys.argv[1]](Path(sys.argv[2]))
