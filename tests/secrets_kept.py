"""After a test: its PIN and passphrases are looked for wherever something could have let them out."""

import os
import traceback
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.problems import Refusal
from workflows.faults import fault_text


class Secrets:
    """What is to be kept, and the exceptions that went by. Files made by `file` are the only ones to hold it."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._errors = folder, list[BaseException]()
        self.kept = list[str]()
        self.own = set[Path]()

    def file(self, secret: str) -> Path:
        """A file with the secret in it, as a command wants it."""
        path = self._folder / f"bi-mat-{len(self.own)}.txt"
        path.write_text(f"{secret}\n", encoding="utf-8")
        self.own.add(path)
        self.keep(secret)
        return path

    def keep(self, secret: str) -> str:
        """Look for this one afterwards."""
        self.kept.append(secret)
        return secret

    @contextmanager
    def refused(self, code: str) -> Generator[None]:
        """What is done within is refused by this code."""
        with pytest.raises(Refusal) as caught:
            yield
        self._errors.append(caught.value)
        assert caught.value.problem.code == code, caught.value

    def look(self, folders: list[Path], said: str) -> None:
        """Fails where a secret is found."""
        told = "".join(map(_told, self._errors))
        for secret in self.kept:
            assert secret not in said + told
            for path in _files(folders):
                assert path in self.own or not _holds(path.read_bytes(), secret), path


def _told(error: BaseException) -> str:
    lines = traceback.TracebackException.from_exception(error).format()
    return "".join(lines) + repr(error) + fault_text(error)


def _holds(data: bytes, secret: str) -> bool:
    return any(secret.encode(encoding) in data for encoding in ("utf-8", "utf-16-le"))


def _files(folders: list[Path]) -> Iterator[Path]:
    for folder in folders:
        for place, _, names in os.walk(folder):
            yield from (Path(place, name) for name in names if Path(place, name).is_file())
