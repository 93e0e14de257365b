"""Findings as lines of a list: one line a rule with its count, and below an unfolded rule its first places.

A rule with thousands of findings shows a few dozen: F8 and the grid's filter lead through all of them.
"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.findings import Finding, Severity
from models.live_tree import LiveTree
from models.records import Kind
from ui.messages import finding_text, repair_label, rule_ground, rule_title

LISTED = 30
"""How many places of one rule are listed."""
UNFOLDED_UP_TO = 2
"""A rule that offers a repair for at most so many findings shows them without being asked."""
Index = QModelIndex | QPersistentModelIndex
DISPLAY, TOOLTIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
LINE = int(Qt.ItemDataRole.UserRole)
"""The role under which a line itself is found."""


@dataclass(frozen=True, slots=True)
class Line:
    """A rule's line (`finding` None), a finding's line, or, with `count` left, what is not listed."""

    rule: str
    severity: Severity
    count: int = 0
    unfolded: bool = False
    finding: Finding | None = None

    @property
    def is_rule(self) -> bool:
        """Whether this line heads a group."""
        return self.finding is None and not self.is_rest

    @property
    def is_rest(self) -> bool:
        """Whether this line stands for findings that are not listed."""
        return self.count < 0


class FindingsModel(QAbstractListModel):
    """The lines, current after `refresh`."""

    def __init__(self, live: LiveTree, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._turned: set[str] = set()
        self._next: dict[str, int] = {}
        self._lines: list[Line] = []

    def refresh(self, live: LiveTree) -> None:
        """Follow the findings; nothing happens on screen where the lines are as before."""
        self._live = live
        lines = self._made_lines()
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        """The line in a row."""
        return self._lines[row]

    def row_of(self, rule: str, finding: Finding | None) -> int:
        """Where a line stands now, as near as can be."""
        rows = [row for row, line in enumerate(self._lines) if line.rule == rule]
        exact = (row for row in rows if self._lines[row].finding == finding)
        return next(exact, rows[0] if rows else -1)

    def turn(self, rule: str) -> None:
        """Fold a rule that is unfolded, and the other way round."""
        self._turned ^= {rule}
        self.refresh(self._live)

    def next_finding(self, rule: str) -> Finding | None:
        """The findings of a rule one after the other, again and again."""
        found = self._live.findings.of_rule(rule)
        step = self._next.get(rule, -1) + 1
        self._next[rule] = step
        return found[step % len(found)] if found else None

    def place_text(self, finding: Finding) -> str:
        """Where a finding is, in one line."""
        if finding.place.kind is Kind.PROCEDURE:
            procedure = self._live.tree.procedures.get(finding.place.id)
            return (procedure.name if procedure else "") or self.tr("(chưa có tên)")
        return finding_text(finding, self._live.profile)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == DISPLAY:
            return self._text(line)
        if role == TOOLTIP:
            return self._whole_text(line)
        if role == SPOKEN:
            return self._spoken(line)
        return None

    def _text(self, line: Line) -> str:
        if line.is_rest:
            return self.tr("… và {0} chỗ nữa (F8)").format(-line.count)
        return self.place_text(line.finding) if line.finding else rule_title(line.rule)

    def _whole_text(self, line: Line) -> str:
        if line.finding:
            return finding_text(line.finding, self._live.profile)
        return self.tr("Căn cứ: {0}").format(rule_ground(line.rule))

    def _spoken(self, line: Line) -> str:
        if line.finding:
            repair = repair_label(line.finding.repair) if line.finding.repair else ""
            return ". ".join(part for part in (self._whole_text(line), repair) if part)
        kind = self.tr("Lỗi") if line.severity is Severity.ERROR else self.tr("Cảnh báo")
        return self.tr("{0}: {1}, {2} chỗ").format(kind, self._text(line), abs(line.count))

    def _made_lines(self) -> list[Line]:
        counts = self._live.findings.rules()
        heads = [self._head(rule, counts[rule]) for rule in sorted(counts)]
        heads.sort(key=lambda head: head.severity is not Severity.ERROR)
        return [line for head in heads for line in (head, *self._below(head))]

    def _head(self, rule: str, count: int) -> Line:
        first = next(iter(self._live.findings.of_rule(rule)))
        offers = bool(first.repair) and count <= UNFOLDED_UP_TO
        unfolded = offers != (rule in self._turned)
        return Line(rule, first.severity, count, unfolded)

    def _below(self, head: Line) -> list[Line]:
        if not head.unfolded:
            return []
        found = self._live.findings.of_rule(head.rule)
        listed = [Line(head.rule, finding.severity, finding=finding) for finding in found[:LISTED]]
        rest = [Line(head.rule, head.severity, LISTED - len(found))] if len(found) > LISTED else []
        return [*listed, *rest]
