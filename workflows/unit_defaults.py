"""What a unit says of itself in every submission: contact, sign blocks, letter. Kept once, taken over by the next one.

A submission that is there keeps what it says until somebody asks for the defaults in it: that is one gesture.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from models.changes import ChangeSet
from models.edits import set_submission
from models.records import Submission
from models.tree import Tree
from workflows.office import Office
from workflows.settings import Setting

CONTACT = ("contact_name", "contact_phone", "contact_email")
LETTER = (
    "letter_kind",
    "agency_symbol",
    "drafting_unit",
    "place_name",
    "head_title",
    "addressees",
    "recipients",
)
COLUMNS = (*CONTACT, *LETTER)
"""The columns of a submission that are the unit's, besides its sign block."""
_MEANT = {
    "contact_email": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+"),
    "contact_phone": re.compile(r"[\W\d_]+"),
    "agency_symbol": re.compile(r"\S+"),
    "drafting_unit": re.compile(r"\S+"),
    "signer_authority": re.compile(r"(TM|Q|KT|TL|TUQ)\..*", re.IGNORECASE),
}
"""What is meant in some columns; a signature stands for another's as NĐ 30/2020, Phụ lục I, mục II.7 has it."""


class SignBlock(NamedTuple):
    """Who may sign: by whose authority ("" = their own), in which office, and the name."""

    authority: str = ""
    title: str = ""
    name: str = ""


NOBODY = SignBlock()
_BLOCK_COLUMNS = {"signer_authority": "authority", "signer_title": "title", "signer_name": "name"}


@dataclass(frozen=True, slots=True)
class UnitDefaults:
    """Columns that were set (blank ones too), the sign blocks, and which of them signs (counted from 0)."""

    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    blocks: tuple[SignBlock, ...] = ()
    chosen: int = 0

    @property
    def block(self) -> SignBlock:
        """The sign block of the next submission."""
        return self.blocks[self.chosen] if 0 <= self.chosen < len(self.blocks) else NOBODY

    def submission_columns(self) -> dict[str, str]:
        """All that a submission takes over. Where nobody is to sign yet, the sign block stays as it is."""
        block = {column: getattr(self.block, part) for column, part in _BLOCK_COLUMNS.items()}
        return {**self.columns, **(block if self.block != NOBODY else {})}


class KnownUnit(NamedTuple):
    """A unit that has a submission on this PC."""

    code: str
    name: str


def known_units(office: Office) -> list[KnownUnit]:
    """The units of the submissions on this PC, the one worked on last first."""
    found = [
        KnownUnit(row.submission.unit_code, row.submission.unit_name) for row in office.store.submissions()
    ]
    return list({unit.code: unit for unit in reversed(found)}.values())[::-1]


def unit_defaults(office: Office, unit_code: str) -> UnitDefaults:
    """What was set for a unit; what was not, as its submission changed last says it."""
    kept = setting_of(unit_code).of(office.store)
    last = next(
        (s for s in (row.submission for row in office.store.submissions()) if s.unit_code == unit_code), None
    )
    if last is None:
        return kept
    columns = {column: getattr(last, column) for column in COLUMNS}
    return replace(kept, columns={**columns, **kept.columns}, blocks=kept.blocks or _blocks_of(last))


def keep_unit_defaults(office: Office, unit_code: str, defaults: UnitDefaults) -> None:
    """Keep them for the next submission of this unit."""
    setting_of(unit_code).keep(office.store, defaults)


def with_defaults(office: Office, submission: Submission) -> Submission:
    """A new submission that says of its unit what is known of it."""
    return replace(submission, **unit_defaults(office, submission.unit_code).submission_columns())


def take_defaults(tree: Tree, defaults: UnitDefaults) -> ChangeSet:
    """The gesture that brings the defaults into a submission that is there."""
    return replace(set_submission(tree, defaults.submission_columns()), code="take-defaults")


def doubtful(columns: Mapping[str, str]) -> set[str]:
    """The columns that hold what is hardly meant: kept as typed, and marked."""
    typed = {column: columns.get(column, "").strip() for column in _MEANT}
    return {column for column, text in typed.items() if text and not _MEANT[column].fullmatch(text)}


def _blocks_of(submission: Submission) -> tuple[SignBlock, ...]:
    block = SignBlock(*(getattr(submission, column) for column in _BLOCK_COLUMNS))
    return (block,) if block != NOBODY else ()


def setting_of(unit_code: str) -> Setting[UnitDefaults]:
    """What was set for this unit, and nothing else."""
    return Setting(f"unit/{unit_code}", UnitDefaults(), _read, _written)


def _read(text: str) -> UnitDefaults:
    kept: dict[str, Any] = json.loads(text)
    columns = {column: str(kept["columns"][column]) for column in COLUMNS if column in kept["columns"]}
    blocks = tuple(SignBlock(*map(str, block)) for block in kept["blocks"])
    return UnitDefaults(columns, blocks, int(kept["chosen"]))


def _written(defaults: UnitDefaults) -> str:
    kept = {"columns": dict(defaults.columns), "blocks": defaults.blocks, "chosen": defaults.chosen}
    return json.dumps(kept, ensure_ascii=False)
