"""Profile (bộ quy định): tiers, levels, reasons, legal grounds and captions of one legal regime, as dated data.

Nothing in code names a level or a tier; what differs between regimes is read from resources/profiles/.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from string import Formatter

from models.documents import decode, read_json
from models.notation import read_date
from models.problems import Refusal
from models.rounds import APPENDIX_STYLES, UnitKind


@dataclass(frozen=True, slots=True)
class Tier:
    """Cấp chính quyền. The letter that the forms print (A, B, C) is its place in the profile, never stored."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Level:
    """Mức độ of an online service.

    `in_form`: the appendices have a column for it. `target`: the top level, where no decision is asked. `entry_keys`:
    what an officer presses to set it. `remark` is printed where a decided procedure has no column ("đang ở mức độ 1").
    """

    key: str
    name: str
    short_name: str
    entry_keys: tuple[str, ...]
    in_form: bool = True
    target: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """Legal ground a reason falls under, and what it demands: `legal_basis`, `description`, `expected_date`."""

    key: str
    name: str
    demands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Lý do không đủ điều kiện of the pick list. `ground` is a ground's key, or "" where it is no legal ground.

    `needs_text`: the officer must say more ("Lý do khác").
    """

    key: str
    text: str
    ground: str = ""
    needs_text: bool = False


@dataclass(frozen=True, slots=True)
class AppendixWords:
    """What the forms print; `official` is false for forms of our own, and `remark` says so on them.

    Blanks: `{roman}` in `label`, `{year}` in the four `titles`, `{number}`, `{date}`, `{unit}` in `captions` (by style:
    "letter", "decree30"), `{month}` in `planned`, `{}` in `legal_basis`, `description` and `expected_date`.
    `empty_tiers`: by status, what Ghi chú of Appendix I says of a tier that is declared empty.
    """

    official: bool
    label: str
    titles: tuple[str, ...]
    captions: Mapping[str, str]
    ordinal_column: str
    tier_column: str
    total_column: str
    sum_row: str
    name_column: str
    level_group: str
    eligible_column: str
    reason_column: str
    note_column: str
    planned: str
    legal_basis: str
    description: str
    expected_date: str
    draft: str
    empty_tiers: Mapping[str, str]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """How this regime says it: the column of the decision, and its two outcomes."""

    column: str
    eligible: str
    not_eligible: str
    undecided: str


@dataclass(frozen=True)
class Profile:
    """One regime. `valid_from` and `valid_to` are ISO dates ("" = open); `basis` cites the text it rests on.

    `not_ours`: by kind of unit, the tiers that start as "không thuộc thẩm quyền".
    """

    id: str
    name: str
    basis: str
    valid_from: str
    valid_to: str
    tiers: tuple[Tier, ...]
    levels: tuple[Level, ...]
    grounds: tuple[Ground, ...]
    reasons: tuple[Reason, ...]
    decision: DecisionWords
    appendices: AppendixWords
    not_ours: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    @cached_property
    def tier_keys(self) -> tuple[str, ...]:
        """The keys of the tiers in the order of the forms."""
        return tuple(tier.key for tier in self.tiers)

    def ordinal(self, tier: str) -> str:
        """The letter of a tier in the forms: A, B, C."""
        return chr(ord("A") + self.tier_keys.index(tier))

    @cached_property
    def level_by_key(self) -> dict[str, Level]:
        """The levels by key."""
        return {level.key: level for level in self.levels}

    @cached_property
    def reason_by_key(self) -> dict[str, Reason]:
        """The reasons of the pick list by key."""
        return {reason.key: reason for reason in self.reasons}

    @cached_property
    def ground_by_key(self) -> dict[str, Ground]:
        """The legal grounds by key."""
        return {ground.key: ground for ground in self.grounds}

    @cached_property
    def form_levels(self) -> tuple[Level, ...]:
        """The levels that Appendices I and II have a column for."""
        return tuple(level for level in self.levels if level.in_form)

    @cached_property
    def levels_below_target(self) -> tuple[Level, ...]:
        """The levels that Appendices III and IV have a column for: those on which a decision is demanded."""
        return tuple(level for level in self.form_levels if not level.target)

    @cached_property
    def target(self) -> Level:
        """The level every eligible procedure is to reach."""
        return next(level for level in self.levels if level.target)

    def demands(self, reason_keys: Iterable[str]) -> set[str]:
        """Which columns the grounds of these reasons demand."""
        grounds = (self.reason_by_key[key].ground for key in reason_keys if key in self.reason_by_key)
        return {column for key in grounds if key for column in self.ground_by_key[key].demands}


ELIGIBLE_KEYS = frozenset("dDđĐ+")
NOT_ELIGIBLE_KEYS = frozenset("kK-−")
"""What an officer presses to decide, under every regime; no level may have one of these keys."""
DEMANDABLE = frozenset({"legal_basis", "description", "expected_date"})


def load_profile(data: bytes, source: str) -> Profile:
    """The profile in a JSON file. Refusal `document-*` or `profile-inconsistent` names the file and the place."""
    profile = decode(read_json(data, source), Profile, source)
    for place, is_right in _consistency(profile):
        if not is_right:
            raise Refusal("profile-inconsistent", source=source, place=place)
    return profile


def _consistency(profile: Profile) -> Iterable[tuple[str, bool]]:
    yield "id", bool(profile.id) and profile.id.isascii()
    yield "valid_from", read_date(profile.valid_from) == profile.valid_from
    yield "valid_to", read_date(profile.valid_to) == profile.valid_to
    yield "tiers", bool(profile.tiers) and _distinct(tier.key for tier in profile.tiers)
    yield "levels", bool(profile.levels) and _distinct(level.key for level in profile.levels)
    yield "levels.target", [level.in_form for level in profile.levels if level.target] == [True]
    decisions = (*ELIGIBLE_KEYS, *NOT_ELIGIBLE_KEYS)
    yield (
        "levels.entry_keys",
        _distinct((*decisions, *(key for level in profile.levels for key in level.entry_keys))),
    )
    yield "grounds", _distinct(ground.key for ground in profile.grounds)
    yield "grounds.demands", all(DEMANDABLE.issuperset(ground.demands) for ground in profile.grounds)
    yield "reasons", _distinct(reason.key for reason in profile.reasons)
    yield "reasons.ground", {reason.ground for reason in profile.reasons} <= {"", *profile.ground_by_key}
    yield from _printable(profile.appendices)
    yield "not_ours", set(profile.not_ours) <= set(UnitKind)
    yield "not_ours.tiers", all(set(keys) <= set(profile.tier_keys) for keys in profile.not_ours.values())


def _printable(words: AppendixWords) -> Iterable[tuple[str, bool]]:
    brackets = (words.legal_basis, words.description, words.expected_date)
    captions = words.captions.values()
    yield "appendices.label", _blanks(words.label) == {"roman"}
    yield "appendices.titles", len(words.titles) == 4
    yield "appendices.titles", all(_blanks(title) <= {"year"} for title in words.titles)
    yield "appendices.captions", set(words.captions) == set(APPENDIX_STYLES)
    yield "appendices.captions", all(_blanks(caption) <= {"number", "date", "unit"} for caption in captions)
    yield "appendices.brackets", all(template.count("{}") == 1 for template in brackets)
    yield "appendices.brackets", all(_blanks(template) == {""} for template in brackets)
    yield "appendices.planned", words.planned.count("{month}") == 1 and _blanks(words.planned) == {"month"}


def _blanks(template: str) -> set[str]:
    """The blanks of a template, written as between its braces; "{" where the braces are wrong."""
    try:
        parts = [part for part in Formatter().parse(template) if part[1] is not None]
    except ValueError:
        return {"{"}
    return {f"{name}{f':{form}' if form else ''}{f'!{way}' if way else ''}" for _, name, form, way in parts}


def _distinct(keys: Iterable[str]) -> bool:
    listed = list(keys)
    return len(set(listed)) == len(listed) and "" not in listed


def fingerprint(data: bytes) -> str:
    """SHA-256 (hex) of a resource file, which a submission is signed together with."""
    from hashlib import sha256  # loads OpenSSL, which neither a window nor a command that only reads needs

    return sha256(data).hexdigest()
