"""Short texts that several parts of the window share: the deadline, the state of a revision, counts in words."""

import re
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.notation import date_text
from models.rounds import Round
from ui.messages import state_text
from workflows.states import StateCode, SubmissionState

_INSIDE_CODE = re.compile(r"(?<=\b[0-9A-F]{4}) (?=[0-9A-F]{4}\b)")
SOON = 7
"""Days before the deadline from which the chip warns."""


class Tag(NamedTuple):
    """A short text in one of the looks of a tag."""

    text: str
    look: str


def unbroken(text: str) -> str:
    """With codes that stay on one line: 5280 2983 8851, 7F3A 91C2."""
    return _INSIDE_CODE.sub("\u00a0", text)


def capital(text: str) -> str:
    """With a capital letter at the beginning, and what stands behind it as it is."""
    return text[:1].upper() + text[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def days_text(days: int) -> str:
    """How far the last day in time is away."""
    if days < 0:
        return _tr("quá hạn {0} ngày").format(-days)
    return _tr("còn {0} ngày").format(days) if days else _tr("hôm nay là ngày cuối")


def deadline_tag(round_: Round, today: date) -> Tag:
    """Days to the deadline of a round, and the deadline."""
    days = short_deadline_tag(round_, today)
    return days._replace(text=_tr("{0} · hạn {1}").format(days.text, date_text(round_.deadline)))


def short_deadline_tag(round_: Round, today: date) -> Tag:
    """Days to the deadline of a round."""
    days = round_.days_left(today)
    words = days_text(days)
    look = "tag-error" if days < 0 else "tag-warning" if days < SOON else "tag"
    return Tag(capital(words), look)


_STATE_LOOKS = {
    StateCode.PRESENTED: "tag-warning",
    StateCode.WAITING_SEAL: "tag-warning",
    StateCode.SIGNED: "tag-warning",
    StateCode.SENT: "tag-good",
    StateCode.RECEIVED: "tag-good",
    StateCode.CORRECTION_ASKED: "tag-error",
}


def revision_tag(state: SubmissionState) -> Tag:
    """The revision at work, and how it stands."""
    text = _tr("Lần {0} · {1}").format(state.revision, state_text(state))
    return Tag(text, _STATE_LOOKS.get(state.code, "tag"))


def findings_text(errors: int, warnings: int) -> str:
    """How many findings there are."""
    return _tr("{0} lỗi · {1} cảnh báo").format(errors, warnings)


def progress_text(done: int, total: int) -> str:
    """How much of the entry is finished."""
    return _tr("đã xong {0}/{1}, còn {2}").format(done, total, total - done)


def free_space_text(free: int) -> str:
    """Bytes as an office says them, with a decimal comma."""
    gigabytes = free / 1024**3
    if gigabytes >= 1:
        return _tr("còn trống {0} GB").format(f"{gigabytes:.1f}".replace(".", ","))
    return _tr("còn trống {0} MB").format(f"{free / 1024**2:.1f}".replace(".", ","))
