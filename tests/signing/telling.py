"""What signing tells while tests run, held against the sentences: each code has one, and all that it names is said."""

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from inspect import currentframe
from string import Formatter

import pytest

from models.problems import Param, Problem
from ui.sentences.problems import PROBLEMS

_ADDED_LATER = {"ooxml": "number", "authority": "file", "crl": "file", "trust": "file"}
"""What only the caller knows, by the first word of the code: which signature of several, the name of the file."""


@contextmanager
def nothing_left_unsaid(patch: pytest.MonkeyPatch) -> Generator[None]:
    """Every problem that signing makes within this is one that can be told, with no gap in its sentence."""
    gaps, make = list[str](), Problem.__init__

    def made(problem: Problem, code: str, params: Mapping[str, Param] | None = None) -> None:
        make(problem, code, {} if params is None else params)
        if _maker().startswith("signing."):
            gaps.extend(_gaps(problem))

    patch.setattr(Problem, "__init__", made)
    yield
    assert gaps == []


def _maker() -> str:
    """The module that made the problem, by itself or in a Refusal."""
    frame = currentframe()
    while frame and frame.f_globals["__name__"] in (__name__, Problem.__module__):
        frame = frame.f_back
    return str(frame.f_globals["__name__"]) if frame else ""


def _gaps(problem: Problem) -> Iterator[str]:
    if problem.code not in PROBLEMS:
        yield f"{problem.code} has no sentence"
    later = _ADDED_LATER.get(problem.code.partition("-")[0])
    for name in _named(problem.code) - {later}:
        if problem.params.get(name) is None:
            yield f"{problem.code} says nothing of {name}"


@cache
def _named(code: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(PROBLEMS.get(code, "")) if name)
