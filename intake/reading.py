"""Reads received files, whatever they are, as raw tables."""

from typing import NamedTuple

from intake.tables import RawCell, RawRow, RawTable
from intake.workbook import read_cells
from models.problems import Problem


class Received(NamedTuple):
    """The tables of received files, and what is worth saying of them."""

    tables: tuple[RawTable, ...]
    problems: tuple[Problem, ...]


def read_tables(data: bytes, source: str, progress: object = None) -> Received:  # noqa: ARG001
    """The tables in these bytes; `source` is the file's name. Refusal for what cannot be read."""
    tables = [
        RawTable(
            source,
            sheet.name,
            number,
            tuple(
                RawRow(
                    row.number,
                    {
                        c: RawCell(str(v), number=float(v) if isinstance(v, int) else None)
                        for c, v in row.cells.items()
                    },
                )
                for row in sheet.rows
            ),
            hidden=sheet.hidden,
        )
        for number, sheet in enumerate(read_cells(data, source), start=1)
    ]
    return Received(tuple(tables), ())
