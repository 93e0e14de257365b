"""What the lists of the history say: revisions, entries, differences. Texts only.

They are said through `LANGUAGE`, because a comparison that is saved says them too, in Vietnamese.
"""

from datetime import datetime

from models.comparison import ADDED, REMOVED, Difference
from models.notation import check_code_of
from models.profiles import Profile
from storage.journal import Role
from storage.looking_back import EntryLine
from storage.revisions import Revision, RevisionState
from ui.comparison_words import in_words
from ui.desktop.widgets.wording import capital
from ui.messages import gesture_text, state_text
from ui.sentences.marking import LANGUAGE
from workflows.history import Moment


def moment_name(moment: Moment) -> str:
    """How a state is called: "hiện nay", "lần 2", "lần 1, bản dự thảo"."""
    if moment.revision is None:
        return _tr("hiện nay")
    name = _tr("lần {0}").format(moment.number)
    return _tr("{0}, bản dự thảo").format(name) if moment.revision.draft else name


def before_name(line: EntryLine) -> str:
    """How the state before an entry is called."""
    return _tr("trước {0}").format(_moment(line.stamp.at))


def after_name(line: EntryLine) -> str:
    """How the state after an entry is called."""
    return _tr("lúc {0}").format(_moment(line.stamp.at))


def package_name(file: str) -> str:
    """How the state in a package is called."""
    return _tr("gói {0}").format(file)


def comparison_title(after: str, before: str, count: int) -> str:
    """What heads the differences of two states."""
    return _tr("{0} so với {1}: {2} chỗ khác").format(capital(after), before, count)


def moment_texts(moment: Moment) -> tuple[str, ...]:
    """Number, day, state, file, check code, procedures."""
    revision = moment.revision
    if revision is None:
        return str(moment.number), "", state_text(moment.state), "", "", str(moment.procedures)
    return (
        str(moment.number),
        _day(revision.at),
        _state(moment, revision),
        revision.package_name,
        check_code_of(revision.package_sha256),
        str(moment.procedures),
    )


def _state(moment: Moment, revision: Revision) -> str:
    if revision.draft:
        return _tr("bản dự thảo")
    if revision.state is RevisionState.EXPORTED:
        return state_text(moment.state)
    origins = {
        RevisionState.OPENED: _tr("mở từ gói"),
        RevisionState.FROM_WORKBOOKS: _tr("lần trước, từ Excel"),
    }
    return origins[revision.state]


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


def row_texts(row: Difference, profile: Profile) -> tuple[str, ...]:
    """Procedure, what, before, after."""
    said = in_words(row, profile)
    return said.name, said.what, said.before, said.after


def row_sentence(row: Difference, profile: Profile) -> str:
    """The whole of a difference: what was before and after, then of which row, and why."""
    said = in_words(row, profile)
    values = _tr("{0}: trước {1}, sau {2}").format(said.what, _or_blank(said.before), _or_blank(said.after))
    what = said.what if row.what in (ADDED, REMOVED) else values
    path = " / ".join(part for part in (said.tier, said.field) if part)
    reason = _tr("Lý do: {0}").format(said.reason) if said.reason else ""
    return "\n".join(part for part in (what, said.name, path, reason) if part)


def _or_blank(text: str) -> str:
    return _tr("“{0}”").format(text) if text else _tr("để trống")


def _moment(at: datetime) -> str:
    return f"{at:%d/%m/%Y %H:%M}"


def _day(at: datetime) -> str:
    return f"{at:%d/%m/%Y}"


def _tr(text: str) -> str:
    return LANGUAGE.said("history", text)
