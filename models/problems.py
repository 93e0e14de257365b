"""What is wrong, as a value: a code and its parameters. Not a sentence: ui/messages.py makes that of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Param = str | int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a kebab-case `code` and what a sentence about it needs. Never holds a secret."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict[str, Param])

    def __hash__(self) -> int:
        return hash((self.code, frozenset(self.params.items())))

    def __str__(self) -> str:
        named = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.code} ({named})" if named else self.code


class Refusal(Exception):
    """The job cannot be done, for a reason the user can understand; `problem` says which."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.problem = Problem(code, params)

    def __str__(self) -> str:
        return str(self.problem)
