"""A driver in a process of its own: one that hangs is killed, one that crashes takes nothing with it."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from time import monotonic
from types import TracebackType
from typing import NamedTuple, Self, cast

from models.problems import Problem, Refusal
from signing.tokens.child import run
from signing.tokens.messages import ListTokens, OpenToken, Request, SignData, TokenFacts

GoOn = Callable[[], bool]
"""Asked while a token works; False means: stop."""
_GLANCE = 0.1
"""Seconds between two looks whether to go on."""
_GOODBYE = 3.0
"""Seconds for logging out; a driver that takes longer is killed."""


class Deadlines(NamedTuple):
    """Seconds after which a driver counts as hanging. Loading one and reading a slow card takes some ten."""

    listing: float = 30.0
    opening: float = 30.0
    signing: float = 60.0


def unasked() -> bool:
    """Nobody stops it."""
    return True


class DriverProcess:
    """One driver while it is in use. Everything it cannot do is a Refusal; afterwards it answers nothing more."""

    def __init__(self, module: str, go_on: GoOn = unasked, deadlines: Deadlines | None = None) -> None:
        self._go_on, self._deadlines = go_on, deadlines or Deadlines()
        context = get_context("spawn")  # a fork would inherit the window, the store, and every key in memory
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=run, args=(theirs, module), daemon=True)
        self._process.start()
        theirs.close()

    def tokens(self) -> tuple[TokenFacts, ...]:
        """The tokens that are plugged in."""
        return cast(tuple[TokenFacts, ...], self._ask(ListTokens(), self._deadlines.listing))

    def open(self, wanted: OpenToken) -> None:
        """Log in."""
        self._ask(wanted, self._deadlines.opening)

    def sign(self, data: bytes) -> bytes:
        """The bare value as the token gives it."""
        return cast(bytes, self._ask(SignData(data), self._deadlines.signing))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Log out and end; the process is gone afterwards, whatever the driver thinks of that."""
        self._connection.close()
        self._process.join(_GOODBYE)
        self._kill()
        self._process.close()

    def _ask(self, request: Request, seconds: float) -> object:
        try:
            self._connection.send(request)
            self._wait(seconds)
            reply = self._connection.recv()
        except (EOFError, OSError):
            raise Refusal("token-driver-crashed") from None
        if isinstance(reply, Problem):
            raise Refusal(reply.code, **reply.params)
        return reply

    def _wait(self, seconds: float) -> None:
        end = monotonic() + seconds
        while not self._connection.poll(_GLANCE):
            if not self._go_on():
                self._kill()
                raise Refusal("cancelled")
            if monotonic() > end:
                self._kill()
                raise Refusal("token-driver-hangs", seconds=round(seconds))

    def _kill(self) -> None:
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
