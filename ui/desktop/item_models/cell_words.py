"""A cell in words: for the pointer that rests on it, and for who listens instead of looking."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from models.findings import Finding, Severity
from models.live_tree import LiveTree
from models.notation import roman
from models.profiles import Profile
from models.records import Eligibility
from models.tree import Tree
from ui.desktop.item_models.cells import Cell
from ui.desktop.item_models.columns import Column, ColumnKind, kind_of_column
from ui.desktop.item_models.tree_nodes import RECORD_KINDS, Node, RowKind
from ui.desktop.widgets.former import former_text
from ui.messages import finding_text, tier_name


def tool_tip(node: Node, column: Column, cell: Cell, live: LiveTree) -> str:
    """The whole text of a cell, then what is wrong with it; at the STT what is wrong with the row."""
    lines = [_full_text(node, column, cell, live), *_sentences(node, column, live)]
    if column.kind is ColumnKind.ORDINAL and _differs(node, live):
        lines.append(_former(node, live))
    return "\n".join(filter(None, lines))


def spoken(node: Node, column: Column, cell: Cell, live: LiveTree) -> str:
    """Path, column, value and state of a cell."""
    parts = [
        *_path(node, live.tree, live.profile),
        _row_name(node, live),
        f"{_title(column, live.profile)}: {_value(cell, node, column, live)}",
    ]
    parts += _sentences(node, column, live)
    if _differs(node, live):
        parts.append(_former(node, live))
    return ", ".join(filter(None, parts))


def _title(column: Column, profile: Profile) -> str:
    """What heads a column, said whole: "MĐ 3" is for the eye."""
    return profile.level_by_key[column.level].name if column.kind is ColumnKind.LEVEL else column.title


def _value(cell: Cell, node: Node, column: Column, live: LiveTree) -> str:
    if column.kind is ColumnKind.LEVEL and node.kind is RowKind.PROCEDURE:
        return _tr("đã chọn") if cell.disc else _tr("không chọn")
    return _full_text(node, column, cell, live) or _tr("trống")


def _full_text(node: Node, column: Column, cell: Cell, live: LiveTree) -> str:
    if column.kind is not ColumnKind.DECISION or node.kind is not RowKind.PROCEDURE:
        return cell.text
    words = live.profile.decision
    decision = live.tree.procedures[node.id].eligibility
    known = {Eligibility.ELIGIBLE: words.eligible, Eligibility.NOT_ELIGIBLE: words.not_eligible}
    return known.get(decision, words.undecided)


def _row_name(node: Node, live: LiveTree) -> str:
    match node.kind:
        case RowKind.PROCEDURE:
            procedure = live.tree.procedures[node.id]
            return f"{live.tree.index_of(procedure) + 1}. {procedure.name}"
        case RowKind.FIELD:
            return _field_name(node.id, live.tree)
        case RowKind.TIER:
            return tier_name(node.id, live.profile)
        case _:
            return ""


def _field_name(field_id: str, tree: Tree) -> str:
    """Its STT and name, as they stand in the appendices."""
    found = tree.fields[field_id]
    return f"{roman(tree.index_of(found) + 1)}. {found.name}"


def _sentences(node: Node, column: Column, live: LiveTree) -> Iterator[str]:
    kind = RECORD_KINDS.get(node.kind)
    findings = live.findings.of_record(kind, node.id) if kind else []
    for finding in sorted(findings, key=lambda finding: finding.severity is not Severity.ERROR):
        if column.kind in (ColumnKind.ORDINAL, _kind_of(finding, node)):
            yield _graveness(finding).format(finding_text(finding, live.profile))


def _graveness(finding: Finding) -> str:
    return _tr("Lỗi: {0}") if finding.severity is Severity.ERROR else _tr("Cảnh báo: {0}")


def _kind_of(finding: Finding, node: Node) -> ColumnKind:
    return kind_of_column(finding.place.column) if node.kind is RowKind.PROCEDURE else ColumnKind.NAME


def _differs(node: Node, live: LiveTree) -> bool:
    kind = RECORD_KINDS.get(node.kind)
    return kind is not None and live.differs(kind, node.id)


def _former(node: Node, live: LiveTree) -> str:
    """What was said of a row before, or at least that it was something else."""
    procedure = live.tree.procedures.get(node.id) if node.kind is RowKind.PROCEDURE else None
    said = former_text(procedure, live) if procedure else ""
    return said or _tr("Khác {0}").format(live.compared.name or _tr("lần trước"))


def _path(node: Node, tree: Tree, profile: Profile) -> list[str]:
    parent = node.parent
    if parent is None or parent.kind is RowKind.ROOT:
        return []
    name = tier_name(parent.id, profile) if parent.kind is RowKind.TIER else _field_name(parent.id, tree)
    return [*_path(parent, tree, profile), name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryGrid", text)
