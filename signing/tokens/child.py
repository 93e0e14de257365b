"""The process of a driver: answers requests until the pipe is closed. Nothing of the program is in reach here."""

from __future__ import annotations

import os
import sys
from multiprocessing.connection import Connection

from models.problems import Refusal
from signing.tokens.messages import ListTokens, OpenToken, Request, SignData
from signing.tokens.pkcs11_adapter import Driver

_NO_ERROR_BOXES = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


def run(connection: Connection, module: str) -> None:
    """What the process does, from its start to its end."""
    keep_quiet()
    serve(connection, module)


def keep_quiet() -> None:
    """Drivers print; a crash would leave a dump with the PIN in it, or on Windows a box that waits for somebody."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOXES)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def serve(connection: Connection, module: str) -> None:
    """Answer each request with its result, or with the Problem that refuses it."""
    driver: Driver | None = None
    while True:
        try:
            request: Request = connection.recv()
        except (EOFError, OSError):
            break
        try:
            driver = driver or Driver(module)
            reply = _answer(driver, request)
        except Refusal as refusal:
            reply = refusal.problem
        connection.send(reply)
    if driver is not None:
        driver.close()


def _answer(driver: Driver, request: Request) -> object:
    match request:
        case ListTokens():
            return driver.tokens()
        case OpenToken():
            return driver.open(request)
        case SignData(data):
            return driver.sign(data)
