"""What a file does not say of its rows, asked once for all rows of a group, with the answer that looks right."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from intake.readings import RowReading
from intake.recognising.levels import of_another_regime
from intake.recognising.row_words import tiers_by_words
from models.profiles import Profile
from models.taken import Answers, Ask, AskKind, TakenRow
from models.text import fold

Proposer = Callable[[AskKind, TakenRow], tuple[str, str]]
"""What a row most likely has (a tier's key, a field's name), and the code of what tells so; ("", "") if unknown."""
_AGENCY_TIERS = (
    ("xa", ("ubnd cap xa", "ubnd xa", "ubnd phuong", "ubnd thi tran", "uy ban nhan dan cap xa", "uy ban nhan dan xa")),
    ("huyen", ("ubnd cap huyen", "ubnd huyen", "ubnd thanh pho", "ubnd thi xa", "uy ban nhan dan huyen", "phong ")),
    ("tinh", ("so ", "ubnd tinh", "ubnd cap tinh", "van phong ubnd tinh", "ban quan li", "ban dan toc",
              "thanh tra tinh")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AskFor:
    """A row that may lack something: as far as it is known, how it was read, the groups it is asked about with."""

    row: TakenRow
    reading: RowReading
    group: str
    table: str

    def group_of(self, kind: AskKind) -> str:
        """The group of a question: levels and tiers as the file words them, else its code prefix, agency or table."""
        if kind is AskKind.LEVEL:
            return self.reading.level_words or self.table
        if kind is AskKind.TIER:
            return self.reading.tier_words or self.group
        return self.group

    def lacks(self, kind: AskKind) -> bool:
        """Whether the file does not say it."""
        if kind is AskKind.TIER:
            return not self.reading.tier
        if kind is AskKind.FIELD:
            return not self.reading.field
        return not (self.reading.columns or {}).get("levels")


class Asking:
    """The questions, the answers that were given, the answers that look right."""

    def __init__(self, profile: Profile, answers: Answers, propose: Proposer | None) -> None:
        self._profile, self._answers, self._propose = profile, answers, propose
        self._groups: dict[tuple[AskKind, str], list[AskFor]] = {}
        self._known: defaultdict[tuple[AskKind, str], Counter[str]] = defaultdict(Counter)
        self._proposals: dict[tuple[AskKind, str], tuple[str, str]] = {}

    def look_at(self, rows: Iterable[AskFor]) -> None:
        """See which rows lack what, and what their neighbours have."""
        for about in rows:
            for kind in AskKind:
                if about.lacks(kind):
                    self._groups.setdefault((kind, about.group_of(kind)), []).append(about)
            self._known[AskKind.TIER, about.group][about.reading.tier] += 1
            self._known[AskKind.FIELD, about.group][about.reading.field] += 1

    def answer(self, kind: AskKind, about: AskFor) -> str:
        """What was answered for the group of a row, or for all."""
        return self._answers.get((kind, about.group_of(kind)), "") or self._answers.get((kind, ""), "")

    def proposal(self, kind: AskKind, about: AskFor) -> str:
        """What looks right for a row: by its own name and code, else by its group."""
        own = self._propose(kind, about.row)[0] if self._propose else ""
        return own or self._proposed(kind, about.group_of(kind))[0]

    def asks(self) -> tuple[Ask, ...]:
        """Every question, with how many rows it is about."""
        return tuple(
            Ask(kind, group, len(rows), *self._proposed(kind, group))
            for (kind, group), rows in self._groups.items()
        )

    def _proposed(self, kind: AskKind, group: str) -> tuple[str, str]:
        if (kind, group) not in self._proposals:
            self._proposals[kind, group] = self._look_up(kind, group)
        return self._proposals[kind, group]

    def _look_up(self, kind: AskKind, group: str) -> tuple[str, str]:
        rows = self._groups.get((kind, group), [])
        if kind is AskKind.LEVEL:
            words = rows[0].reading.level_words if rows else ""
            return (of_another_regime(words, self._profile), "former-level") if words else ("", "")
        known = Counter({value: n for value, n in self._known[kind, group].items() if value})
        if known:
            return known.most_common(1)[0][0], "neighbours"
        of_agency = self._of_agency(rows) if kind is AskKind.TIER else ("", "")
        return of_agency if of_agency[0] else self._of_catalogue(kind, rows)

    def _of_agency(self, rows: Iterable[AskFor]) -> tuple[str, str]:
        tiers = tiers_by_words(self._profile)
        for about in rows:
            folded = fold(about.group)
            words = next((tier for tier, starts in _AGENCY_TIERS if folded.startswith(starts)), "")
            return tiers.get(words, ""), "agency"
        return "", ""

    def _of_catalogue(self, kind: AskKind, rows: Iterable[AskFor]) -> tuple[str, str]:
        if self._propose is None:
            return "", ""
        proposed = Counter(filter(lambda found: found[0], (self._propose(kind, about.row) for about in rows)))
        return proposed.most_common(1)[0][0] if proposed else ("", "")
