"""Taken rows and whole outcomes of reading for tests, and random ones as a recogniser may hand them over."""

from collections.abc import Iterable

from hypothesis import strategies as st

from models.profiles import Profile
from models.records import Row, TierStatus
from models.taken import LeftOut, Origin, Taken, TakenRow, TakenTier
from tests.gestures import FIELD_NAMES, WORDS, columns

DOUBTS = ("not-in-appendix-2", "level-unclear")


def taken_row(
    name: str = "Khai sinh",
    number: int = 1,
    *,
    tier: str = "district",
    field: str = "Hộ tịch",
    doubts: tuple[str, ...] = (),
    **said: object,
) -> TakenRow:
    """A row of a file: name, place, and whatever columns are given."""
    columns: Row = {"name": name, **said}  # pyright: ignore[reportAssignmentType]
    return TakenRow(Origin("tệp.xlsx", 1, "Trang 1", number), tier, field, columns, f"B{number}", doubts)


def taken(rows: Iterable[TakenRow] = (), **more: object) -> Taken:
    """What was read, nothing left out."""
    listed = tuple(rows)
    return Taken(listed, rows_read=len(listed), **more)  # pyright: ignore[reportArgumentType]


def left_out(row: TakenRow, reason: str = "tier-unknown") -> LeftOut:
    """A row that could not be placed."""
    return LeftOut(row.origin, reason, row.cell, row)


@st.composite
def imports(draw: st.DrawFn, profile: Profile) -> Taken:
    """A random outcome of reading: few names, fields and codes, so that much of it is in the tree, and twice."""
    fields = st.sampled_from((*FIELD_NAMES, "Lĩnh vực hộ tịch", "ĐẤT ĐAI", "Y tế"))
    doubts = st.lists(st.sampled_from(DOUBTS), max_size=2, unique=True).map(tuple)
    rows = [
        TakenRow(Origin("tệp.xlsx", 1, "", number), tier, field, {"name": "Khai sinh", **said}, "", found)
        for number, (tier, field, said, found) in enumerate(
            draw(st.lists(st.tuples(st.sampled_from(profile.tier_keys), fields, columns(profile), doubts)))
        )
    ]
    return Taken(tuple(rows), tiers=draw(_tiers(profile)), rows_read=len(rows))


def _tiers(profile: Profile) -> st.SearchStrategy[dict[str, TakenTier]]:
    numbers = st.dictionaries(st.sampled_from([*profile.level_by_key]), st.integers(0, 4), max_size=2)
    said = st.fixed_dictionaries({}, optional={"note": WORDS, "status": st.just(TierStatus.NONE)})
    tier = st.builds(TakenTier, st.none() | st.integers(0, 6), numbers, said)
    return st.dictionaries(st.sampled_from(profile.tier_keys), tier)
