"""Rounds an office can report in: shipped, received as a file, or typed in from the letter on the desk."""

import re
from pathlib import Path

from models.documents import canonical_json, encode
from models.edits import set_submission
from models.problems import Refusal
from models.rounds import Department, Letter, Round, Unit, UnitKind, checked_round, load_round
from models.text import clean, fold
from workflows.keeping import read_file
from workflows.office import Office


def known_rounds(office: Office) -> list[Round]:
    """Rounds kept in the store first, then the shipped ones not overruled by them."""
    kept = [load_round(data, round_id) for round_id, data in office.store.round_documents().items()]
    ids = {round_.id for round_ in kept}
    return [*kept, *(round_ for round_ in office.library.rounds() if round_.id not in ids)]


def find_round(office: Office, id_or_file: str) -> Round:
    """The round of this id, or in this file, which is then kept. Refusal `round-unknown` names the known ones."""
    rounds = known_rounds(office)
    found = next((round_ for round_ in rounds if round_.id == id_or_file), None)
    if found:
        return found
    path = Path(id_or_file)
    try:
        return receive_round(office, read_file(path), path.name)
    except Refusal as refusal:
        if refusal.problem.code != "file-missing":
            raise
    raise Refusal("round-unknown", round=id_or_file, known=", ".join(round_.id for round_ in rounds))


def receive_round(office: Office, data: bytes, source: str) -> Round:
    """Keep the round in a file. It takes over the submissions of a round typed in by hand from the same letter."""
    received = load_round(data, source)
    office.library.profile(received.profile)
    keep_round(office, received)
    for draft in known_rounds(office):
        if draft.typed_in and draft.id != received.id and _same_letter(draft, received):
            _take_over(office, draft, received)
    return received


def _take_over(office: Office, draft: Round, received: Round) -> None:
    for row in office.store.submissions():
        if row.submission.round_id == draft.id:
            tree = office.store.load_tree(row.submission.id)
            unit = unit_of(received, tree.submission.unit_name)
            columns = {"round_id": received.id, "profile_id": received.profile, "unit_code": unit.code}
            office.store.apply(row.submission.id, set_submission(tree, columns))
    office.store.drop_round(draft.id)


def _same_letter(draft: Round, received: Round) -> bool:
    if draft.letter.number and received.letter.number:
        return fold(draft.letter.number) == fold(received.letter.number)
    return draft.year == received.year and fold(draft.letter.title) == fold(received.letter.title)


def keep_round(office: Office, round_: Round) -> None:
    """Keep a round in the store."""
    office.store.save_round(round_.id, canonical_json(encode(round_)))


def typed_round(  # noqa: PLR0913 - the lines of the form that is typed from the letter
    office: Office,
    *,
    title: str,
    number: str,
    letter_date: str,
    year: int,
    deadline: str,
    department: str,
    profile: str,
) -> Round:
    """A round typed in from a letter (dates ISO), checked and kept. Refusal `round-inconsistent` names the field."""
    letter = Letter(clean(title), clean(number), letter_date)
    sender = Department(clean(department), clean(department), "")
    slug = re.sub(r"[^a-z0-9]+", "-", fold(f"{number or title}")).strip("-")[:40]
    made = Round(
        f"theo-cong-van-{year}-{slug}", letter.title, year, deadline, profile, letter, sender, typed_in=True
    )
    keep_round(office, checked_round(made, letter.number or letter.title))
    return made


def unit_of(round_: Round, name_or_code: str) -> Unit:
    """The unit of this name or code in the round; a name that is not on its list makes a unit of its own."""
    found = round_.unit(name_or_code)
    if found:
        return found
    name = clean(name_or_code)
    if not name:
        raise Refusal("unit-unnamed")
    code = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:40]
    return Unit(code or "don-vi", name, unit_kind(name))


def unit_kind(name: str) -> UnitKind:
    """The kind a unit's name speaks of: UBND of a district or commune, else a department."""
    words = fold(name)
    if re.search(r"\b(ubnd|uy ban nhan dan) (xa|phuong|thi tran|dac khu)\b", words):
        return UnitKind.COMMUNE
    if re.search(r"\b(ubnd|uy ban nhan dan) (huyen|quan|thi xa|thanh pho|tp)\b", words):
        return UnitKind.DISTRICT
    return UnitKind.DEPARTMENT
