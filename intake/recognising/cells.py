"""What the cells of one procedure say: its name and code, its levels, what was decided and why."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from intake.blanks import is_blank
from intake.readings import ColumnMeaning, Meaning
from intake.recognising.grid import GridRow
from intake.recognising.levels import NO_MARKS, is_mark, level_key
from intake.repairing import name_parts
from models.cell_texts import read_decision_cell, read_reason_cell
from models.profiles import Profile
from models.records import Eligibility, Row, Value
from models.taken import TextRepair
from models.text import is_procedure_code

_DECIDED: Mapping[int, Eligibility] = {3: Eligibility.ELIGIBLE, 4: Eligibility.NOT_ELIGIBLE}
"""What standing in Appendix III or IV means."""
_PREFIX = re.compile(r"(?:\d{4})?([A-ZĐ]{2,})(?=[^A-ZĐ]|$)")


@dataclass(slots=True)
class Said:
    """What a row says of its procedure: columns of the record, doubts, repairs, a level of another regime."""

    columns: dict[str, Value] = field(default_factory=dict[str, Value])
    doubts: list[str] = field(default_factory=list[str])
    repairs: list[TextRepair] = field(default_factory=list[TextRepair])
    level_words: str = ""


class CellReader:
    """Reads rows of one table, whose columns are known."""

    def __init__(self, columns: Mapping[int, ColumnMeaning], profile: Profile, appendix: int) -> None:
        self._profile, self._appendix = profile, appendix
        self.places: dict[Meaning, list[int]] = {}
        for place, column in columns.items():
            self.places.setdefault(column.meaning, []).append(place)
        self._names, self._codes = self.places.get(Meaning.NAME, []), self.places.get(Meaning.CODE, [])
        self._levels = {
            place: (columns[place].level, level_key(columns[place].level, profile))
            for place in self.places.get(Meaning.LEVEL_MARK, ())
        }

        yes, no = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE
        kinds = ((Meaning.ELIGIBLE, yes, no), (Meaning.NOT_ELIGIBLE, no, None), (Meaning.DECISION, yes, no))
        self._decided = [(place, *said) for kind, *said in kinds for place in self.places.get(kind, ())]
        """Columns of decisions, what a mark in them says, and what a word that denies."""

    def text(self, row: GridRow, meaning: Meaning) -> str:
        """The text of the columns of one meaning, "" where they are blank or dotted."""
        places = self.places.get(meaning)
        if not places:
            return ""
        texts = [text for place in places if (text := row.text(place)) and not is_blank(text)]
        return "; ".join(dict.fromkeys(texts))

    def has_code(self, row: GridRow) -> bool:
        """Whether a code stands in its column, not the words of a heading that begins there."""
        return any(place in row.texts and looks_like_code(row.code(place).text) for place in self._codes)

    def has_marks(self, row: GridRow) -> bool:
        """Whether a level is marked or named, or a decision taken."""
        marked = any(_is_marked(row, place, level) for place, (level, _) in self._levels.items())
        return (
            marked or bool(self.text(row, Meaning.LEVEL)) or bool(self._decided and any(self._decisions(row)))
        )

    def is_name_unknown(self, row: GridRow) -> bool:
        """Whether the name is a formula without a value."""
        cells = [row.raw.cells.get(place) for place in self._names]
        return any(cell is not None and cell.unknown and not cell.text for cell in cells)

    def read(self, row: GridRow) -> Said:
        """Everything that a procedure's row says."""
        said = Said()
        self._read_name(row, said)
        self._read_levels(row, said)
        self._read_decision(row, said)
        return said

    def _read_name(self, row: GridRow, said: Said) -> None:
        place = self._names[0] if self._names else 0
        text, raw = row.text(place), row.raw.cells.get(place)
        parts = name_parts("" if is_blank(text) else text)
        said.columns["name"] = parts.name
        said.columns |= {"code": parts.code} if parts.code else {}
        repairs = (*row.repairs(place), *parts.codes)
        _note_repairs(said, "name", raw.text if raw else "", parts.name, repairs)
        self._read_code(row, said)
        if raw and raw.unknown:
            said.doubts.append("value-unknown")

    def _read_code(self, row: GridRow, said: Said) -> None:
        """The first of the columns of codes that is filled; it counts before a code inside the name."""
        for place in self._codes:
            if not is_blank(row.text(place)):
                mended = row.code(place)
                said.columns["code"] = mended.text
                _note_repairs(said, "code", row.raw.cells[place].text, mended.text, mended.codes)
                return

    def _read_levels(self, row: GridRow, said: Said) -> None:
        marked, is_odd = self._marked(row)
        if is_odd:
            said.doubts.append("mark-not-understood")
        words = self.text(row, Meaning.LEVEL)
        if words:
            marked.append((words, level_key(words, self._profile)))
        if not marked:
            return
        named = {key for _, key in marked}
        keys = tuple([level.key for level in self._profile.levels if level.key in named])
        if keys:
            said.columns["levels"] = keys
        else:
            said.level_words = marked[0][0]
        if len(keys) > 1:
            said.doubts.append("level-several")

    def _marked(self, row: GridRow) -> tuple[list[tuple[str, str]], bool]:
        """The levels that are marked, and whether a cell says what nobody understands."""
        marked: list[tuple[str, str]] = []
        is_odd = False
        for place, pair in self._levels.items():
            cell = row.raw.cells.get(place)
            if cell is None:
                continue
            if _is_marked(row, place, pair[0]):
                marked.append(pair)
            elif row.folded(place).strip(" .()") not in NO_MARKS:
                is_odd = True
            is_odd = is_odd or cell.unknown
        return marked, is_odd

    def _read_decision(self, row: GridRow, said: Said) -> None:
        note, reason, levels = self.text(row, Meaning.NOTE), self.text(row, Meaning.REASON), _levels_of(said)
        meant = _DECIDED.get(self._appendix)
        if meant:
            is_third = meant is Eligibility.ELIGIBLE
            words, read = (note, read_decision_cell) if is_third else (reason, read_reason_cell)
            said.columns |= {"eligibility": meant, **read(words, self._profile, levels)}
            self._doubt_decision(row, said, reason, meant)
            return
        if self.places.get(Meaning.NOTE):
            said.columns["note"] = note
        basis = self.text(row, Meaning.LEGAL_BASIS)
        if reason:
            said.columns |= _filled(read_reason_cell(reason, self._profile, levels))
        if basis:
            said.columns["legal_basis"] = basis
        self._decide(row, said, reason)

    def _doubt_decision(self, row: GridRow, said: Said, reason: str, meant: Eligibility) -> None:
        """A table is taken for III or IV by its columns alone: a row of any other list does not say what that means."""
        by_itself = Said()
        self._decide(row, by_itself, reason)
        if by_itself.columns.get("eligibility") is not meant:
            said.doubts.append("decision-unsaid")

    def _decide(self, row: GridRow, said: Said, reason: str) -> None:
        found = set(self._decisions(row))
        if None in found:
            said.doubts.append("decision-not-understood")
        found.discard(None)
        if len(found) > 1:
            said.doubts.append("decision-both")
        elif found:
            said.columns["eligibility"] = found.pop()
        elif reason:
            said.columns["eligibility"] = Eligibility.NOT_ELIGIBLE

    def _decisions(self, row: GridRow) -> Iterator[Eligibility | None]:
        """What each column of decisions says; None where its words are not understood."""
        for place, marked, denied in self._decided:
            folded = _understood(row, place) if place in row.texts else ""
            if folded in ("", "-", "…") or is_blank(folded):
                continue
            if is_no(folded):
                yield from (denied,) if denied else ()
            else:
                yield marked if is_yes(folded) else None


def _is_marked(row: GridRow, place: int, level: str) -> bool:
    return place in row.texts and (
        is_mark(row.folded(place), level) or is_mark(row.folded_otherwise(place), level)
    )


def _understood(row: GridRow, place: int) -> str:
    """The folded words of a decision; where they say nothing, read as the old encoding of other cells."""
    folded, otherwise = row.folded(place).strip(" ."), row.folded_otherwise(place).strip(" .")
    said = is_no(folded) or is_yes(folded)
    return otherwise if otherwise and not said and (is_no(otherwise) or is_yes(otherwise)) else folded


def _levels_of(said: Said) -> tuple[str, ...]:
    levels = said.columns.get("levels")
    return levels if isinstance(levels, tuple) else ()


def _filled(row: Row) -> dict[str, Value]:
    return {column: value for column, value in row.items() if value not in ("", ())}


def is_no(folded: str) -> bool:
    """Whether a cell denies."""
    return folded in ("0", "k", "ko", "no", "n") or folded.startswith(("khong", "chua"))


def is_yes(folded: str) -> bool:
    """Whether a cell affirms, by a mark or in words."""
    return is_mark(folded) or folded.startswith(
        ("du ", "du", "dap ung", "co", "dat", "dong y", "len muc", "len toan trinh")
    )


@lru_cache(maxsize=16384)
def looks_like_code(text: str) -> bool:
    """Whether a text can be nothing but a code: no words, a digit with a dot or a letter."""
    return (
        is_procedure_code(text)
        and text.count(" ") < 2
        and not text.isdecimal()
        and text.replace("Đ", "D").isascii()
    )


def code_prefix(code: str) -> str:
    """What the internal codes of one department begin with (2021BQLKCN_DTVN_04: BQLKCN); "" for national codes."""
    match = _PREFIX.match(code)
    return match[1] if match else ""


def _note_repairs(said: Said, column: str, before: str, after: str, codes: Sequence[str]) -> None:
    if codes:
        said.repairs += (TextRepair(code, column, before, after) for code in dict.fromkeys(codes))
