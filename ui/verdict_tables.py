"""A verdict, or a whole run, as a table for paper; laid out like an appendix, so of its type."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from models.appendices import Appendix, AppendixRow, Column, ColumnKind, RowStyle
from ui.messages import problem_text
from ui.sentences.marking import LANGUAGE
from ui.sentences.verdict_words import PAPER
from ui.verdict_words import facts, headline, mark_word, one_line, other_findings, standing, standing_word
from workflows.verdicts import Verdict


def verdict_paper(verdicts: Sequence[Verdict], now: datetime) -> Appendix:
    """All of one, or a line each; in Vietnamese whatever the window speaks."""
    with LANGUAGE.written():
        return verdict_table(verdicts[0], now) if len(verdicts) == 1 else run_table(verdicts, now)


def verdict_table(verdict: Verdict, now: datetime) -> Appendix:
    """All that is known of one file."""
    of_file = "of-file" if verdict.check_code else "of-file-without-code"
    what = paper_word(of_file).format(file=verdict.file, code=verdict.check_code)
    sentence = paper_word("verdict").format(word=standing_word(standing(verdict)), sentence=headline(verdict))
    columns = (
        Column(ColumnKind.ORDINAL, paper_word("number")),
        Column(ColumnKind.NOTE, paper_word("fact")),
        Column(ColumnKind.NAME, paper_word("said")),
        Column(ColumnKind.DECISION, paper_word("mark")),
    )
    return _table(what, now, columns, tuple(_of_verdict(verdict)), sentence)


def run_table(verdicts: Sequence[Verdict], now: datetime) -> Appendix:
    """One line a file."""
    what = paper_word("of-run").format(count=len(verdicts))
    columns = (
        Column(ColumnKind.ORDINAL, paper_word("number")),
        Column(ColumnKind.REASON, paper_word("files")),
        Column(ColumnKind.DECISION, paper_word("standing")),
        Column(ColumnKind.NAME, paper_word("why")),
        Column(ColumnKind.DECISION, paper_word("check-code")),
    )
    rows = tuple(
        AppendixRow(
            RowStyle.ITEM,
            (number, one.file, standing_word(standing(one)), one_line(one), one.check_code),
        )
        for number, one in enumerate(verdicts, start=1)
    )
    return _table(what, now, columns, rows)


def _of_verdict(verdict: Verdict) -> Iterator[AppendixRow]:
    for group in facts(verdict):
        yield AppendixRow(RowStyle.FIELD, ("", group.title))
        for number, fact in enumerate(group.facts, start=1):
            yield AppendixRow(RowStyle.ITEM, (number, fact.title, fact.said, mark_word(fact.mark)))
    findings = list(other_findings(verdict))
    if findings:
        yield AppendixRow(RowStyle.FIELD, ("", paper_word("more")))
    for number, (problem, mark) in enumerate(findings, start=1):
        yield AppendixRow(RowStyle.ITEM, (number, "", problem_text(problem), mark_word(mark)))


def _table(
    what: str, now: datetime, columns: tuple[Column, ...], rows: tuple[AppendixRow, ...], remark: str = ""
) -> Appendix:
    caption = paper_word("when").format(what=what, time=f"{now:%H:%M %d/%m/%Y}")
    return Appendix(0, "", paper_word("title"), caption, columns, rows, remark)


def paper_word(key: str) -> str:
    """What stands on the paper besides the verdict itself, with its places to fill."""
    return LANGUAGE.said("verdicts", PAPER[key])
