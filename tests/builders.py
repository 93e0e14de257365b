"""Records and trees for tests, sound where nothing else is said: a test names only what it is about."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from models.profiles import Profile, load_profile
from models.records import Procedure, ProcedureField, Submission, TierEntry, TierStatus
from models.rounds import Round, load_round
from models.tree import Tree

RESOURCES = Path(__file__).parents[1] / "resources"
Lists = Mapping[str, Mapping[str, Sequence[Procedure]]]
"""Tier key → field name → procedures."""


def resource(folder: str, name: str) -> bytes:
    return (RESOURCES / folder / f"{name}.json").read_bytes()


def shipped_profile(profile_id: str) -> Profile:
    return load_profile(resource("profiles", profile_id), profile_id)


def shipped_round(round_id: str) -> Round:
    return load_round(resource("rounds", round_id), round_id)


TT32 = shipped_profile("tt32-2017")
ND224 = shipped_profile("nd224-2026")
PROFILES = (TT32, ND224)
ROUND_2021 = shipped_round("tuyen-quang-2021")
ROUND_2026 = shipped_round("minh-hoa-2026")


def round_of(profile: Profile) -> Round:
    """The shipped round under a profile."""
    return ROUND_2021 if profile is TT32 else ROUND_2026


def a_submission(profile: Profile = TT32, **columns: Any) -> Submission:
    """A district's submission with contact and sign block."""
    round_ = round_of(profile)
    submission = Submission("s", round_.id, profile.id, "huyen-son-duong", "UBND huyện Sơn Dương", "district")
    people = {
        "contact_name": "Lan",
        "contact_phone": "0207 123",
        "signer_name": "Bình",
        "signer_title": "Chủ tịch",
    }
    return replace(submission, **{**people, **columns})


def a_procedure(procedure_id: str = "p1", name: str = "Đăng ký khai sinh", **columns: Any) -> Procedure:
    """A procedure that asks for no decision: at level 4 of tt32-2017, where no level is given."""
    return replace(Procedure(procedure_id, "", 0, name, levels=("4",)), **columns)


def a_tree(lists: Lists, tiers: Iterable[TierEntry] = (), submission: Submission | None = None) -> Tree:
    """A tree of these procedures, in this order; fields get the ids f1, f2, … in the order in which they are given."""
    records: list[TierEntry | ProcedureField | Procedure] = list(tiers)
    ids = count(1)
    for tier, fields in lists.items():
        for name, procedures in fields.items():
            parent = ProcedureField(f"f{next(ids)}", tier, len(records) * 1000, name)
            placed = enumerate(procedures, start=1)
            records += [parent, *(replace(p, field_id=parent.id, position=n * 1000) for n, p in placed)]
    return Tree(submission or a_submission(), records)


def a_sound_tree(
    *procedures: Procedure, tiers: Iterable[TierEntry] = (), submission: Submission | None = None
) -> Tree:
    """A district's tree under tt32-2017 without a finding, where the procedures are sound."""
    declared = {
        "province": TierEntry("province", TierStatus.NOT_OURS),
        "commune": TierEntry("commune", TierStatus.NONE),
    }
    declared |= {entry.id: entry for entry in tiers}
    return a_tree({"district": {"Hộ tịch": procedures or (a_procedure(),)}}, declared.values(), submission)


def ids(prefix: str = "new") -> Callable[[], str]:
    """Ids for new records: new1, new2, …"""
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


def copy_of(tree: Tree) -> Tree:
    """The same records in another tree, put together anew."""
    below = (tree.tiers, tree.fields, tree.procedures, tree.attachments, tree.list_answers)
    return Tree(tree.submission, [record for kind in below for record in kind.values()])


def names_of(tree: Tree, field_id: str) -> list[str]:
    return [procedure.name for procedure in tree.procedures_of(field_id)]
