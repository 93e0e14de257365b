"""The words that go with a package: the covering letter by e-mail, and one line for a messenger.

They are documents handed over, like the appendices: in Vietnamese whatever language the program speaks. Names of tiers,
levels and decisions are the profile's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from export.submission_files import attachment_file_name
from models.letter_defaults import letter_reference
from models.live_tree import LiveTree
from models.notation import date_text, size_text
from models.records import Submission
from models.rounds import Round
from models.totals import Count


@dataclass(frozen=True, slots=True)
class Handover:
    """What is handed over: whose report of which round, and the package by name, size, members and check code.

    `mark` is DỰ THẢO on a draft, so that nobody takes its letter for the report's, and "" on a final package.
    """

    live: LiveTree
    round: Round
    package: str
    size: int
    members: Sequence[str]
    check_code: str
    mark: str = ""

    @property
    def submission(self) -> Submission:
        """Whose report it is."""
        return self.live.tree.submission


class MailTexts(NamedTuple):
    """Subject and body of the covering letter, and the line for a messenger."""

    subject: str
    body: str
    message: str


def mail_texts(handover: Handover) -> MailTexts:
    """The words that go with this package; lines of the body end in a newline."""
    return MailTexts(_subject(handover), "\n".join(_body(handover)) + "\n", _message(handover))


def _subject(handover: Handover) -> str:
    submission, year = handover.submission, handover.round.year
    subject = f"{submission.unit_name} – báo cáo rà soát DVCTT năm {year} (lần {submission.revision})"
    return _marked(handover) + subject


def _marked(handover: Handover) -> str:
    return f"[{handover.mark}] " if handover.mark else ""


def _body(handover: Handover) -> Iterator[str]:
    yield f"Kính gửi: {handover.round.department.name or 'Cơ quan chủ trì rà soát'}"
    yield ""
    yield _opening(handover)
    yield ""
    yield "Số liệu tổng hợp:"
    yield from _totals(handover)
    yield ""
    yield f"Tệp đính kèm: {handover.package} ({size_text(handover.size)}), trong đó có:"
    yield from _members(handover)
    yield ""
    yield f"Mã kiểm tra của gói: {handover.check_code}"
    yield (
        "Đề nghị giữ nguyên tệp, mở bằng chương trình rà soát DVC "
        "và đối chiếu mã kiểm tra với đơn vị qua điện thoại."
    )
    yield from _people(handover.submission)


def _opening(handover: Handover) -> str:
    submission = handover.submission
    number, day = letter_reference(submission), date_text(submission.letter_date)
    dated = f" ngày {day}" if day else ""
    letter = f" kèm theo văn bản số {number}{dated}" if submission.letter_number else ""
    report = f"{_marked(handover)}báo cáo “{handover.round.name}”, lần {submission.revision}"
    opening = f"{submission.unit_name} gửi {report}{letter}."
    return f"{opening} Lý do gửi lại: {submission.explanation}." if submission.explanation else opening


def _members(handover: Handover) -> Iterator[str]:
    """What the package holds; an attached file also by the name that the officer knows it by."""
    attached = {
        attachment_file_name(place, attachment.name): f" ({attachment.name})"
        for place, attachment in enumerate(handover.live.tree.attachments_in_order(), start=1)
    }
    return (f"- {name}{attached.get(name, '')}" for name in handover.members)


def _totals(handover: Handover) -> Iterator[str]:
    live, words = handover.live, handover.live.profile.decision
    for tier in live.profile.tiers:
        count = live.totals.tier(tier.key)
        if count.total:
            yield f"- {tier.name}: {count.total} thủ tục ({_levels(live, count)})"
    whole = live.totals.all()
    yield (
        f"- Tổng số: {whole.total} thủ tục ({_levels(live, whole)}); {words.eligible.lower()}: {whole.eligible}; "
        f"{words.not_eligible.lower()}: {whole.not_eligible}"
    )


def _levels(live: LiveTree, count: Count) -> str:
    named = ((level.name.lower(), count.levels[level.key]) for level in live.profile.levels)
    return ", ".join(f"{name}: {number}" for name, number in named if number) or "không có TTHC"


def _people(submission: Submission) -> Iterator[str]:
    contact = ", ".join(
        filter(None, (submission.contact_name, submission.contact_phone, submission.contact_email))
    )
    if contact:
        yield ""
        yield f"Đầu mối liên hệ: {contact}"


def _message(handover: Handover) -> str:
    live, submission, whole = handover.live, handover.submission, handover.live.totals.all()
    parts = (
        _marked(handover) + submission.unit_name,
        f"báo cáo rà soát DVCTT năm {handover.round.year}, lần {submission.revision}",
        f"{whole.total} thủ tục ({_levels(live, whole)})",
        f"{live.profile.decision.eligible.lower()} {whole.eligible}",
        f"{live.profile.decision.not_eligible.lower()} {whole.not_eligible}",
        f"mã kiểm tra {handover.check_code}",
    )
    return " · ".join(parts)
