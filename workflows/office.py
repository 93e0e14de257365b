"""What every job needs from outside: the store, the shipped resources, a clock, ids. Made once, in main.py."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from models.printing_words import PrintingWords, load_printing_words
from models.problems import Refusal
from models.profiles import Profile, fingerprint, load_profile
from models.rounds import Round, load_round
from storage.store import Store


def new_record_id() -> str:
    """A fresh id for a record: 16 hexadecimal digits, so that rows made on two PCs never collide."""
    return os.urandom(8).hex()


def wall_clock() -> datetime:
    """The present, with the PC's time zone."""
    return datetime.now().astimezone()


class Library(NamedTuple):
    """The profiles and rounds that the program ships, read from its resources folder when asked for."""

    folder: Path

    def profile(self, profile_id: str) -> Profile:
        """A shipped profile; Refusal `profile-unknown` names what is there."""
        return load_profile(self.profile_bytes(profile_id), f"{profile_id}.json")

    def profile_bytes(self, profile_id: str) -> bytes:
        """The file of a shipped profile."""
        known = self.profile_ids()
        if profile_id not in known:
            raise Refusal("profile-unknown", profile=profile_id, known=", ".join(known))
        return (self.folder / "profiles" / f"{profile_id}.json").read_bytes()

    def profile_ids(self) -> list[str]:
        """The ids of the shipped profiles."""
        return sorted(path.stem for path in (self.folder / "profiles").glob("*.json"))

    def profile_fingerprint(self, profile_id: str) -> str:
        """SHA-256 (hex) of a shipped profile."""
        return fingerprint(self.profile_bytes(profile_id))

    def printing_words(self) -> PrintingWords:
        """The words of what is printed beside the appendices."""
        path = self.folder / "words" / "printing.json"
        return load_printing_words(path.read_bytes(), path.name)

    def rounds(self) -> list[Round]:
        """The shipped rounds, real ones first, the latest deadline first."""
        paths = (self.folder / "rounds").glob("*.json")
        found = [load_round(path.read_bytes(), path.name) for path in paths]
        return sorted(found, key=lambda r: (not r.illustration, r.deadline), reverse=True)


class Office(NamedTuple):
    """Store, resources, clock and ids together."""

    store: Store
    library: Library
    now: Callable[[], datetime] = wall_clock
    new_id: Callable[[], str] = new_record_id

    @property
    def folder(self) -> Path:
        """The folder of the store, which keys and kept packages lie beside."""
        return self.store.path.parent
