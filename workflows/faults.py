"""A fault of the program as text for its log, with nothing of what the officer typed and nothing of whose PC it is.

A message, a local variable, a path may each hold a name. So an exception is told by its type and code, and where it
came from by module, line and function: words of the program, every one of them.
"""

import errno
import sqlite3
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from models.problems import Refusal
from storage.fault_log import append_fault

MOST_FRAMES = 30
"""An endless recursion says no more in a thousand."""


def fault_text(error: BaseException) -> str:
    """What broke and on which way, and before it what led to that."""
    return "\n".join(line for fault in _chain(error) for line in _lines(fault))


def keep_fault(folder: Path, error: BaseException, at: datetime) -> Path:
    """Write a fault into the log of this folder; the file. OSError where that cannot be."""
    return append_fault(folder, f"{at.isoformat(timespec='seconds')}\n{fault_text(error)}\n\n")


def _chain(error: BaseException) -> list[BaseException]:
    """The first cause first. A chain that bites its own tail ends there."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and not any(link is known for known in chain):
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return chain[::-1]


def _lines(error: BaseException) -> Iterator[str]:
    kind = type(error)
    code = _code(error)
    yield f"{kind.__module__}.{kind.__qualname__}{f' [{code}]' if code else ''}"
    frames = list(traceback.walk_tb(error.__traceback__))
    for frame, line in frames[-MOST_FRAMES:]:
        yield f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_qualname}"


def _code(error: BaseException) -> str:
    """The part of an exception that a program chose, not a person."""
    match error:
        case Refusal():
            return error.problem.code
        case OSError():
            return errno.errorcode.get(error.errno or 0, "")
        case sqlite3.Error():
            return str(getattr(error, "sqlite_errorname", ""))
        case _:
            return ""
