"""Reads received files, whatever they are, as raw tables."""

from typing import NamedTuple

from intake.tables import RawTable
from models.problems import Problem


class Received(NamedTuple):
    """The tables of received files, and what is worth saying of them."""

    tables: tuple[RawTable, ...]
    problems: tuple[Problem, ...]


def read_tables(data: bytes, source: str, progress: object = None) -> Received:
    """The tables in these bytes; `source` is the file's name. Refusal for what cannot be read."""
    raise NotImplementedError((data, source, progress))
