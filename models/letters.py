"""The letter with which a unit hands its report over, as values: every line of it, in order. Nothing is drawn here.

Form by NĐ 30/2020/NĐ-CP, Phụ lục I; numbers from the tree, as Appendices I, III and IV count them; sentences from
resources/templates/letter.json. What the officer typed wins over what the unit's name presets.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.appendices import Appendix, RowStyle, appendices, caption
from models.letter_comparison import Comparison, comparison_rows
from models.letter_defaults import (
    LetterDefaults,
    issuer,
    letter_defaults,
    letter_reference,
    spoken_name,
    superior,
)
from models.letter_signing import sign_lines, signer
from models.letter_words import LetterWords
from models.live_tree import LiveTree
from models.notation import roman
from models.records import Submission
from models.rounds import Round
from models.text import fold
from models.totals import Count

ROOM = "\u00a0" * 8
"""Room for a number or a day that the clerk's office (văn thư) writes in."""
DOTS = "......"
POINTS = "abcdđeghiklmnopqrstuvxy"
"""The letters that number points: the Vietnamese alphabet (NĐ 30/2020/NĐ-CP, Phụ lục I)."""
_LIST_MARK = re.compile(r"^(?:\s*(?:\d{1,2}[.)](?!\d)|[-–+]))+")


class LetterParagraph(NamedTuple):
    """One paragraph of the letter's text."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class OutgoingLetter:
    """A công văn, or with `title` a báo cáo. Tuples are lines, from top to bottom.

    `superior` is "" for a unit under nobody. `addressees` and `recipients` are without dashes and final signs.
    """

    kind: str
    superior: str
    issuer: tuple[str, ...]
    reference: str
    place_and_date: str
    title: str
    subject: str
    addressees: tuple[str, ...]
    opening: tuple[LetterParagraph, ...]
    body: tuple[LetterParagraph, ...]
    closing: tuple[LetterParagraph, ...]
    recipients: tuple[str, ...]
    sign_lines: tuple[str, ...]
    signer: str
    comparison: Comparison | None = None


def outgoing_letter(
    live: LiveTree, round_: Round, words: LetterWords, former: Submission | None = None
) -> OutgoingLetter:
    """The letter of a submission as it stands; `former` is the submission of the revision it takes the place of."""
    return _Writer(live, round_, words, former).letter()


def presets(submission: Submission, round_: Round) -> LetterDefaults:
    """What stands in the letter where the officer typed nothing."""
    return letter_defaults(submission.unit_name, submission.unit_kind, round_.department.province)


def addressees(submission: Submission, round_: Round) -> tuple[str, ...]:
    """Kính gửi: the department of the round unless others were typed."""
    return _items(submission.addressees) or (round_.department.name,)


def recipients(submission: Submission, words: LetterWords, drafting_unit: str) -> tuple[str, ...]:
    """Nơi nhận: as addressed, whoever else was typed, and always the file copy, which is named last."""
    typed = _items(submission.recipients)
    if not any(fold(line).startswith(fold(words.as_addressed)) for line in typed):
        typed = (words.as_addressed, *typed)
    kept = words.kept.format(unit=drafting_unit)
    opening = kept.partition(":")[0].casefold()
    named = next((line for line in typed if line.casefold().startswith(opening)), kept)
    return (*(line for line in typed if line != named), named)


def date_words(iso: str, words: LetterWords, blank: tuple[str, str, str]) -> str:
    """ngày 05 tháng 01 năm 2021: days below 10 and the months 1 and 2 take a zero (NĐ 30/2020/NĐ-CP, Phụ lục I)."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return words.date.format(day=blank[0], month=blank[1], year=blank[2])
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return words.date.format(day=f"{day.day:02}", month=month, year=day.year)


def points(lines: Sequence[str]) -> Iterator[str]:
    """a) …; b) …; the last ends with a full stop. More lines than letters go on with aa), ab) …"""
    for place, line in enumerate(lines):
        ahead, letter = divmod(place, len(POINTS))
        mark = (POINTS[ahead - 1] if ahead else "") + POINTS[letter]
        yield f"{mark}) {line}{'.' if place == len(lines) - 1 else ';'}"


def _items(text: str) -> tuple[str, ...]:
    """The lines of a text, without the dashes and final signs that officers type and the form adds."""
    stripped = (line.strip().lstrip("-–+").strip().rstrip(";.").strip() for line in text.splitlines())
    return tuple(line for line in stripped if line)


def _plain_lines(text: str) -> list[str]:
    """The lines of a text without the numbers and dashes that officers put before them."""
    stripped = (_LIST_MARK.sub("", line).strip() for line in text.splitlines())
    return [line for line in stripped if line]


class _Writer:
    def __init__(self, live: LiveTree, round_: Round, words: LetterWords, former: Submission | None) -> None:
        self._live, self._round, self._words, self._former = live, round_, words, former
        self._submission = live.tree.submission
        self._defaults = presets(self._submission, round_)
        self._unit = spoken_name(self._submission.unit_name)
        self._annexes = appendices(live, round_)

    def letter(self) -> OutgoingLetter:
        submission, words, defaults = self._submission, self._words, self._defaults
        kind, compared = submission.letter_kind, self._comparison()
        place = submission.place_name or defaults.place_name
        year = self._round.deadline[:4]  # the letter is due in that year, if not sooner
        return OutgoingLetter(
            kind=kind,
            superior=superior(submission.unit_name, self._round.department.province),
            issuer=issuer(submission.unit_name),
            reference=letter_reference(submission, ROOM),
            place_and_date=f"{place}, {date_words(submission.letter_date, words, (ROOM, ROOM, year))}",
            title=words.titles[kind],
            subject=words.subjects[kind].format(round=_inside(self._round.name)),
            addressees=addressees(submission, self._round),
            opening=tuple(self._opening(compared)),
            body=tuple(self._body(compared)),
            closing=tuple(self._closing()),
            recipients=recipients(submission, words, submission.drafting_unit or defaults.drafting_unit),
            sign_lines=sign_lines(submission, defaults.head_title),
            signer=signer(submission),
            comparison=compared,
        )

    def _opening(self, compared: Comparison | None) -> Iterator[LetterParagraph]:
        words, asked = self._words, self._round.letter
        number = asked.number or DOTS
        if "/" not in number:
            number = f"{number}/{asked.symbol}".rstrip("/")
        yield LetterParagraph(
            words.opening.format(
                number=number,
                date=date_words(asked.date, words, (DOTS, DOTS, DOTS)),
                department=self._round.department.name,
                title=_inside(asked.title),
                unit=self._unit,
            )
        )
        if self._former is not None:
            yield LetterParagraph(" ".join(self._replaces(self._former, compared)))

    def _replaces(self, former: Submission, compared: Comparison | None) -> Iterator[str]:
        words = self._words
        template = words.replaces if former.letter_number else words.replaces_unnumbered
        yield template.format(
            kind=words.names[former.letter_kind],
            number=letter_reference(former),
            date=date_words(former.letter_date, words, (DOTS, DOTS, DOTS)),
            unit=self._unit,
            revision=former.revision,
        )
        if self._submission.explanation:
            yield words.replaces_reason.format(reason=self._submission.explanation.rstrip("."))
        if compared is not None:
            yield words.replaces_changes.format(label=compared.label)

    def _body(self, compared: Comparison | None) -> Iterator[LetterParagraph]:
        words = self._words
        sections = (
            (words.totals_heading, tuple(self._totals())),
            (words.review_heading, tuple(points(tuple(self._review())))),
            (words.trouble_heading, tuple(self._troubles())),
            (words.enclosed_heading, tuple(points(tuple(self._enclosed(compared))))),
        )
        filled = ((heading, lines) for heading, lines in sections if lines)
        for number, (heading, lines) in enumerate(filled, start=1):
            yield LetterParagraph(f"{number}. {heading}", bold=True)
            yield from map(LetterParagraph, lines)

    def _totals(self) -> Iterator[str]:
        """As Appendix I says it, its sums first."""
        *tiers, sums = (row for row in self._annexes[0].rows if row.style in (RowStyle.ITEM, RowStyle.SUM))
        yield self._words.total.format(total=sums.cells[1], levels=self._levels(sums.cells[1:-1]))
        yield from points(
            [self._tier(str(row.cells[0]), row.cells[1:-1], place) for place, row in enumerate(tiers)]
        )

    def _tier(self, name: str, numbers: Sequence[str | int], place: int) -> str:
        entry = self._live.tree.tier_entry(self._live.profile.tier_keys[place])
        if not numbers[0]:
            return f"{name}: {self._words.empty_tiers[entry.status]}"
        return self._words.tier.format(tier=name, total=numbers[0], levels=self._levels(numbers))

    def _levels(self, numbers: Sequence[str | int]) -> str:
        """(mức độ 2: 3; mức độ 3: 5), and what the form has no column for."""
        total, *counts = (int(number) for number in numbers)
        named = zip(self._live.profile.form_levels, counts, strict=True)
        said = [self._words.level.format(level=_inside(level.name), count=count) for level, count in named]
        if total > sum(counts):
            said.append(self._words.outside.format(count=total - sum(counts)))
        return f" ({'; '.join(said)})" if total else ""

    def _review(self) -> Iterator[str]:
        words, profile = self._words, self._live.profile
        target = _inside(profile.decision.column)
        whole = sum((self._live.totals.tier(key) for key in profile.tier_keys), Count())
        yield words.at_target.format(
            level=_inside(profile.target.name), count=whole.levels[profile.target.key]
        )
        for decision, annex in (
            (profile.decision.eligible, self._annexes[2]),
            (profile.decision.not_eligible, self._annexes[3]),
        ):
            counted = _listed_by_tier(annex)
            yield words.decided.format(
                decision=decision,
                target=target,
                count=sum(counted.values()),
                tiers=self._by_tier(counted),
                label=annex.label,
            )

    def _by_tier(self, counted: dict[str, int]) -> str:
        said = [
            self._words.decided_in_tier.format(tier=_inside(tier), count=count)
            for tier, count in counted.items()
            if count
        ]
        return f" ({'; '.join(said)})" if len(said) > 1 else ""

    def _troubles(self) -> Iterator[str]:
        submission, words = self._submission, self._words
        parts = (
            (words.difficulties, _plain_lines(submission.difficulties)),
            (words.proposals, _plain_lines(submission.proposals)),
        )
        filled = [(heading, lines) for heading, lines in parts if lines]
        for point, (heading, lines) in zip(POINTS, filled, strict=False):
            yield f"{point}) {heading}" if len(filled) > 1 else heading
            yield from lines if len(lines) == 1 else (f"- {line}" for line in lines)

    def _enclosed(self, compared: Comparison | None) -> Iterator[str]:
        words = self._words
        titles = (title.format(year=self._round.year) for title in self._live.profile.appendices.titles)
        annexes = [(annex.label, title) for annex, title in zip(self._annexes, titles, strict=True)]
        if compared is not None:
            annexes.append((compared.label, words.comparison.title))
        yield from (words.enclosed_annex.format(label=label, title=title) for label, title in annexes)
        for attachment in self._live.tree.attachments_in_order():
            yield words.enclosed_file.format(name=attachment.name)

    def _closing(self) -> Iterator[LetterParagraph]:
        submission, words = self._submission, self._words
        if submission.contact_name:
            phone, email = submission.contact_phone, submission.contact_email
            yield LetterParagraph(
                words.contact.format(
                    name=submission.contact_name,
                    phone=words.contact_phone.format(phone=phone) if phone else "",
                    email=words.contact_email.format(email=email) if email else "",
                )
            )
        asked = addressees(submission, self._round)
        yield LetterParagraph(
            words.closings[submission.letter_kind].format(
                unit=self._unit,
                addressee=asked[0] if len(asked) == 1 else words.several_addressees,
                round=_inside(self._round.name),
            )
        )

    def _comparison(self) -> Comparison | None:
        before, profile, words = self._live.baseline, self._live.profile, self._words.comparison
        rows = comparison_rows(before, self._live.tree, profile, words) if before is not None else ()
        if not rows:
            return None
        label = profile.appendices.label.format(roman=roman(len(self._annexes) + 1))
        return Comparison(
            label, words.title.upper(), caption(self._submission, profile), words.headings, rows
        )


def _listed_by_tier(annex: Appendix) -> dict[str, int]:
    """How many procedures an appendix lists below each tier row."""
    counted: dict[str, int] = {}
    tier = ""
    for row in annex.rows:
        if row.style is RowStyle.TIER:
            tier = str(row.cells[1])
            counted[tier] = 0
        elif row.style is RowStyle.ITEM:
            counted[tier] += 1
    return counted


def _inside(text: str) -> str:
    """A name as it stands inside a sentence; an abbreviation stays as it is."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
