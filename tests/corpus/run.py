"""`make corpus`: how well the tables of the corpus are read, by kind. `--show` lists every row that is not right."""

import argparse
from collections import Counter, defaultdict

from intake.reading import read_tables
from tests.builders import shipped_profile
from tests.corpus.composing import labelled
from tests.corpus.ideal import ideal_tables
from tests.corpus.layouts import AXES, Layout, layouts
from tests.corpus.real_files import real_files
from tests.corpus.scoring import Judged, Reader, Score, Verdict, judge, score, tables_of, taken_of

_SHOWN = ("container", "profile", "form", "header", "numbering", "tiers", "fields", "levels", "decisions", "reasons",
          "codes", "spelling", "noise", "quirk")  # fmt: skip
_HEAD = f"{'':<28}{'tables':>7}{'rows':>7}{'right':>8}{'%':>8}{'flagged':>9}{'silent':>8}{'lost':>6}{'invented':>10}"


def main() -> int:
    """Print the figures; 1 while a row is silently wrong or fewer than 99 % are right."""
    arguments = _arguments()
    scores = {
        t: _scored(t, ideal_tables if arguments.ideal else tables_of)
        for t in layouts()
        if arguments.only in t.name
    }
    for axis in _SHOWN:
        print(f"\n{axis}\n{_HEAD}{'doubted':>9}")
        by_value: dict[str, list[Score]] = defaultdict(list)
        for layout, found in scores.items():
            by_value[getattr(layout, axis)].append(found)
        for value in filter(by_value.__contains__, AXES[axis]):
            print(_line(value, by_value[value]))
    print(f"\n{_line('all', list(scores.values()))}")
    _print_real_files()
    if arguments.show:
        _show(scores, arguments.show)
    counts = sum((s.counts for s in scores.values()), Counter[Verdict]())
    sound = counts[Verdict.RIGHT] >= 0.99 * counts.total() and not any(counts[v] for v in _BAD)
    return 0 if sound else 1


_BAD = (Verdict.SILENT, Verdict.LOST, Verdict.INVENTED)


def _print_real_files() -> None:
    print(f"\nreal files\n{_HEAD}{'doubted':>9}")
    for file in real_files():
        tables = read_tables(file.data, file.name).tables
        taken = taken_of(tables, shipped_profile(file.profile), file.answers)
        print(_line(file.name[-26:], [judge(file.expected, taken)]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--show", nargs="?", type=int, const=1000, default=0, metavar="N", help="N failures a table"
    )
    parser.add_argument("--only", default="", metavar="WORDS", help="tables whose layout is named so")
    parser.add_argument("--ideal", action="store_true", help="understand what a faultless reader would give")
    return parser.parse_args()


def _scored(layout: Layout, reader: Reader) -> Score:
    """The score of a table; one that cannot be read at all has lost every row."""
    table = labelled(layout)
    try:
        return score(table, reader)
    except Exception as error:  # noqa: BLE001 - the figures of all others are wanted all the same
        return Score(tuple(Judged(Verdict.LOST, row, None, (), repr(error)) for row in table.expected))


def _line(name: str, scores: list[Score]) -> str:
    counts = sum((s.counts for s in scores), Counter[Verdict]())
    total = counts.total()
    share = 100 * counts[Verdict.RIGHT] / total if total else 0
    bad = f"{counts[Verdict.SILENT]:>8}{counts[Verdict.LOST]:>6}{counts[Verdict.INVENTED]:>10}"
    return (
        f"  {name:<26}{len(scores):>7}{total:>7}{counts[Verdict.RIGHT]:>8}{share:>8.2f}"
        f"{counts[Verdict.FLAGGED]:>9}{bad}{sum(s.doubted for s in scores):>9}"
    )


def _show(scores: dict[Layout, Score], most: int) -> None:
    for layout, found in scores.items():
        if found.failures:
            print(f"\n{layout.name}: {dict(found.counts)}")
        for row in found.failures[:most]:
            print(f"  {described(row)}")


def described(row: Judged) -> str:
    """A row that is not right, in one line."""
    name = str(row.expected.columns["name"]) if row.expected else row.got.name if row.got else ""
    where = f" {row.got.cell}" if row.got else ""
    unlike = "; ".join(f"{column}: {wanted!r} came as {came!r}" for column, wanted, came in row.differences)
    doubts = ", ".join(row.got.doubts) if row.got else ""
    return f"{row.verdict}{where} «{name[:60]}» {row.reason} {unlike} [{doubts}]"


if __name__ == "__main__":
    raise SystemExit(main())
