"""What the lists of the history say: revisions, entries, differences, and those on paper. Texts only."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from export.comparison_sheet import Comparison
from models.comparison import ADDED, REMOVED, ComparisonRow
from models.profiles import Profile
from models.records import Kind
from storage.journal import Role
from storage.looking_back import EntryLine
from storage.revisions import Revision, RevisionState
from ui.messages import column_title, gesture_text, tier_name, value_text
from workflows.history import Moment


def moment_name(moment: Moment) -> str:
    """How a state is called: "hiện nay", "lần 2", "lần 1, bản dự thảo"."""
    if moment.revision is None:
        return _tr("hiện nay")
    name = _tr("lần {0}").format(moment.number)
    return _tr("{0}, bản dự thảo").format(name) if moment.revision.draft else name


def moment_texts(moment: Moment) -> tuple[str, ...]:
    """Number, day, state, file, check code, procedures."""
    revision = moment.revision
    if revision is None:
        return str(moment.number), "", _tr("đang lập"), "", "", str(moment.procedures)
    return (
        str(moment.number),
        _day(revision.at),
        _state(revision),
        revision.package_name,
        _check_code(revision),
        str(moment.procedures),
    )


def _state(revision: Revision) -> str:
    if revision.draft:
        return _tr("bản dự thảo")
    states = {
        RevisionState.EXPORTED: _tr("đã lập gói"),
        RevisionState.OPENED: _tr("mở từ gói"),
        RevisionState.FROM_WORKBOOKS: _tr("lần trước, từ Excel"),
    }
    return states[revision.state]


def _check_code(revision: Revision) -> str:
    digits = revision.package_sha256[:8].upper()
    return f"{digits[:4]} {digits[4:]}".strip()


def entry_texts(line: EntryLine) -> tuple[str, ...]:
    """When, who, what, how many changes."""
    return _moment(line.stamp.at), line.stamp.identity.user, gesture(line), str(line.size)


def gesture(line: EntryLine) -> str:
    """What an entry did; of an undo or redo, what it took back or did again."""
    said = gesture_text(line.label.code, line.label.params)
    if line.role is Role.UNDO:
        return _tr("hoàn tác: {0}").format(said)
    return _tr("làm lại: {0}").format(said) if line.role is Role.REDO else said


def entry_title(line: EntryLine) -> str:
    """An entry in one line, with the PC it was made on."""
    who = line.stamp.identity
    said = gesture(line)
    return _tr("{0} · {1} (máy {2}) · {3}").format(_moment(line.stamp.at), who.user, who.host, said)


def row_texts(row: ComparisonRow, profile: Profile) -> tuple[str, ...]:
    """Procedure, what, before, after."""
    return row_name(row, profile), what(row, profile), *_values(row, profile)


def row_name(row: ComparisonRow, profile: Profile) -> str:
    """What a row is about: its procedure, else its field, its tier, or the report itself."""
    own = row.name or row.field
    if not own and row.tier:
        return tier_name(row.tier, profile)
    return own or (_tr("(chưa có tên)") if row.kind is not Kind.SUBMISSION else _tr("Thông tin của báo cáo"))


def row_path(row: ComparisonRow, profile: Profile) -> str:
    """Where that is: tier and field."""
    parts = [tier_name(row.tier, profile) if row.tier else "", row.field]
    return " / ".join(part for part in parts if part)


def what(row: ComparisonRow, profile: Profile) -> str:
    """Which column differs, or that the row is new or gone."""
    if row.what == "name" and row.kind is Kind.FIELD:
        return _tr("tên lĩnh vực")
    return column_title(row.what, profile)


def row_sentence(row: ComparisonRow, profile: Profile) -> str:
    """The whole of a difference: what was before and after, then of which row, and why."""
    before, after = _values(row, profile)
    said = _tr("{0}: trước {1}, sau {2}").format(what(row, profile), _or_blank(before), _or_blank(after))
    if row.what in (ADDED, REMOVED):
        said = what(row, profile)
    reason = _tr("Lý do: {0}").format(row.reason) if row.reason else ""
    return "\n".join(part for part in (said, row_name(row, profile), row_path(row, profile), reason) if part)


def printed(title: str, rows: Iterable[ComparisonRow], profile: Profile) -> Comparison:
    """The differences as they go on paper."""
    headings = ("STT", _tr("Thủ tục"), _tr("Nội dung"), _tr("Cũ"), _tr("Mới"), _tr("Lý do"))
    listed = enumerate(rows, start=1)
    lines = tuple((str(n), _on_paper(row, profile), *_told(row, profile), row.reason) for n, row in listed)
    return Comparison(_tr("So sánh số liệu báo cáo"), title, headings, lines)


def _on_paper(row: ComparisonRow, profile: Profile) -> str:
    path = row_path(row, profile)
    return f"{row_name(row, profile)} ({path})" if row.name and path else row_name(row, profile)


def _told(row: ComparisonRow, profile: Profile) -> tuple[str, ...]:
    said = what(row, profile)
    return said[:1].upper() + said[1:], *_values(row, profile)


def _values(row: ComparisonRow, profile: Profile) -> tuple[str, str]:
    if row.kind is Kind.TIER and row.what in (ADDED, REMOVED):
        return "", ""
    return value_text(row.what, row.before, profile), value_text(row.what, row.after, profile)


def _or_blank(text: str) -> str:
    return _tr("“{0}”").format(text) if text else _tr("để trống")


def _moment(at: datetime) -> str:
    return f"{at:%d/%m/%Y %H:%M}"


def _day(at: datetime) -> str:
    return f"{at:%d/%m/%Y}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
