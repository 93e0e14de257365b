"""The process of a driver: answers requests until the pipe is closed. Nothing of the program is in reach here."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from models.problems import Refusal
from signing.tokens.messages import ListTokens, OpenToken, Request
from signing.tokens.pkcs11_adapter import Driver

_NO_ERROR_BOXES = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


def run(connection: Connection, module: str) -> None:
    """What the process does, from its start to its end."""
    keep_quiet()
    serve(connection, module)


def keep_quiet() -> None:
    """Drivers print; a crash would leave a dump with the PIN in it, or on Windows a box that waits for somebody."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - the file's number is what is wanted
        for stream in (1, 2):
            os.dup2(nowhere.fileno(), stream)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOXES)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def serve(connection: Connection, module: str) -> None:
    """Answer each request with its result, or with the Problem that refuses it; log out when nobody asks any more."""
    driver: Driver | None = None
    with suppress(EOFError, OSError):
        while True:
            request: Request = connection.recv()
            try:
                driver = driver or Driver(module)
                reply = _answer(driver, request)
            except Refusal as refusal:
                reply = refusal.problem
            connection.send(reply)
    if driver is not None:
        with suppress(Refusal):
            driver.close()


def _answer(driver: Driver, request: Request) -> object:
    if isinstance(request, ListTokens):
        return driver.tokens()
    if isinstance(request, OpenToken):
        return driver.open(request)
    return driver.sign(request.data)
