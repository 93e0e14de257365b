"""How well a table is read: every expected row against what the program took, left out, or never saw."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from intake.clipboard import tables_from_html, tables_from_text
from intake.reading import read_tables
from intake.recogniser import recognise
from intake.tables import RawTable
from intake.taking import take
from models.profiles import Profile
from models.records import Eligibility, Row
from models.taken import Answers, Taken, TakenRow
from tests.corpus.clipboards import html
from tests.corpus.composing import Expected, Labelled
from tests.corpus.layouts import HTMLS
from tests.corpus.papers import Paper
from tests.corpus.texts import pasted_text, text_file
from tests.corpus.word_files import docx
from tests.corpus.workbooks import kept, xlsm, xlsx

Reader = Callable[[Paper, str], tuple[RawTable, ...]]
"""What finds the tables of a paper in its container."""


class Verdict(StrEnum):
    """What became of a row."""

    RIGHT = "right"
    FLAGGED = "flagged"
    """Wrong, but with a doubt, or left out with a reason."""
    SILENT = "silently wrong"
    LOST = "lost"
    INVENTED = "invented"


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its verdict; `differences`: column, what was expected, what came."""

    verdict: Verdict
    expected: Expected | None
    got: TakenRow | None
    differences: tuple[tuple[str, object, object], ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """The verdicts on one table, and how many rows were right and doubted all the same."""

    judged: tuple[Judged, ...]
    doubted: int = 0
    asked: int = 0

    @property
    def counts(self) -> Counter[Verdict]:
        """How many rows have each verdict."""
        return Counter(row.verdict for row in self.judged)

    @property
    def failures(self) -> tuple[Judged, ...]:
        """All that is not right."""
        return tuple(row for row in self.judged if row.verdict is not Verdict.RIGHT)


def tables_of(paper: Paper, container: str) -> tuple[RawTable, ...]:
    """The tables that the program finds in a paper, put into its container."""
    if container in HTMLS:
        return tuple(tables_from_html(html(paper, container)))
    if container.startswith("clip"):
        return tuple(tables_from_text(pasted_text(paper, container)))
    data, ending = bytes_of(paper, container)
    return read_tables(data, f"{paper.name}.{ending}").tables


def bytes_of(paper: Paper, container: str) -> tuple[bytes, str]:
    """The file of a paper, and its ending."""
    if container in ("xls", "ods"):
        return kept(paper, container), container
    makers = {"xlsx": xlsx, "xlsm": xlsm, "docx": docx}
    if container in makers:
        return makers[container](paper), container
    return text_file(paper, container), "tsv" if container == "tsv" else "csv"


def taken_of(tables: Iterable[RawTable], profile: Profile, answers: Answers) -> Taken:
    """What the program takes from these tables."""
    return take(tuple(recognise(table, profile) for table in tables), profile, answers)


def score(table: Labelled, reader: Reader | None = None) -> Score:
    """The verdicts on all rows of a table."""
    found = [raw for paper in table.papers for raw in (reader or tables_of)(paper, table.layout.container)]
    return judge(table.expected, taken_of(found, table.profile, table.answers), table.left_out)


def judge(expected: Sequence[Expected], taken: Taken, left_out: str = "") -> Score:
    """Every expected row against its counterpart. `left_out`: why all of them must have stayed out."""
    out = [(row.row, row.reason) for row in taken.left_out]
    pairs = _paired(expected, [*((row, "") for row in taken.rows), *out])
    judged = tuple(_judged(wanted, got, reason, left_out) for wanted, (got, reason) in pairs)
    return Score(judged, sum(map(_is_doubted, judged)), len(taken.asks))


def _is_doubted(row: Judged) -> bool:
    """Whether a right row is doubted without a reason: that an appendix came without its list is one."""
    right = row.verdict is Verdict.RIGHT and row.expected is not None and not row.expected.flagged
    return right and row.got is not None and bool(set(row.got.doubts) - {"not-in-appendix-2"})


_Got = tuple[TakenRow | None, str]


def _paired(
    expected: Sequence[Expected], got: list[tuple[TakenRow, str]]
) -> Iterator[tuple[Expected | None, _Got]]:
    """Each expected row with the row most like it: all alike first, then by name and code, by name, by code."""
    left, found = list(got), dict[int, _Got]()
    for likeness in _LIKENESS:
        for number, wanted in enumerate(expected):
            match = next((g for g in left if number not in found and likeness(wanted, g[0])), None)
            if match:
                found[number] = match
                left.remove(match)
    for number, wanted in enumerate(expected):
        yield wanted, found.get(number, (None, ""))
    yield from ((None, rest) for rest in left)


_LIKENESS: tuple[Callable[[Expected, TakenRow], bool], ...] = (
    lambda e, g: not differences(e, g),
    lambda e, g: (e.columns["name"], e.columns["code"], e.tier) == (g.name, g.code, g.tier),
    lambda e, g: (e.columns["name"], e.columns["code"]) == (g.name, g.code),
    lambda e, g: e.columns["name"] == g.name,
    lambda e, g: bool(g.code) and e.columns["code"] == g.code,
    lambda e, g: bool(g.name) and str(e.columns["name"])[-25:] == g.name[-25:],
    lambda e, g: bool(g.name) and str(e.columns["name"])[:25] == g.name[:25],
    lambda e, _: e.flagged,
)


def _judged(wanted: Expected | None, got: TakenRow | None, reason: str, left_out: str) -> Judged:
    if wanted is None:
        flagged = bool(reason or (got and got.doubts))
        return Judged(Verdict.FLAGGED if flagged else Verdict.INVENTED, None, got, (), reason)
    if got is None:
        return Judged(Verdict.LOST, wanted, None)
    if left_out:
        right = reason == left_out and wanted.columns["name"] == got.name
        return Judged(
            Verdict.RIGHT if right else Verdict.FLAGGED if reason else Verdict.SILENT, wanted, got, (), reason
        )
    flagged = bool(reason or got.doubts)
    if wanted.flagged and flagged:
        return Judged(Verdict.RIGHT, wanted, got, (), reason)
    unlike = (*differences(wanted, got), *((("doubts", "some", "none"),) if wanted.flagged else ()))
    if not unlike and not reason:
        return Judged(Verdict.RIGHT, wanted, got)
    return Judged(Verdict.FLAGGED if flagged else Verdict.SILENT, wanted, got, unlike, reason)


def differences(wanted: Expected, got: TakenRow) -> tuple[tuple[str, object, object], ...]:
    """What differs: column, what was expected, what came. A note may stand with the row or with its decision."""
    columns = _full(got.columns)
    pairs = [("tier", wanted.tier, got.tier), ("field", _field_key(wanted.field), _field_key(got.field))]
    pairs += [(name, value, columns[name]) for name, value in wanted.columns.items()]
    return tuple((name, value, came) for name, value, came in pairs if value != came)


def _full(columns: Row) -> dict[str, object]:
    plain = {
        "name": "",
        "code": "",
        "levels": (),
        "reasons": (),
        "reason_text": "",
        "legal_basis": "",
        "note": "",
    }
    full: dict[str, object] = {**plain, "eligibility": Eligibility.UNDECIDED, **columns}
    full["note"] = full["note"] or full.get("decision_note", "")
    full["eligibility"] = Eligibility(str(full["eligibility"]))
    return full


def _field_key(name: str) -> str:
    """A field by its name: with or without the word for it, in whatever case the heading had it."""
    words = name.casefold().removeprefix("lĩnh vực").lstrip(" :")
    return words.rstrip(" .:")
