"""Reading a file back from the device that holds it, and not from what the system remembers of it.

Linux reads past the cache where the file system can (O_DIRECT), else after the cache was told to forget the file.
Windows reads without buffering (FILE_FLAG_NO_BUFFERING); that branch is written from the documentation of CreateFileW
and ReadFile and was not run where the tests run.
"""

import errno
import mmap
import os
import sys
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)
_DIRECT = getattr(os, "O_DIRECT", 0)
_CHUNK = 1 << 20
"""A multiple of every sector size, as reading past the cache asks for; the buffer of an mmap begins at a page."""


def read_from_device(path: Path) -> bytes:
    """The bytes that the device gives back. OSError as the system says it."""
    if sys.platform == "win32":
        return _read_unbuffered(path)
    try:
        return _read_direct(path) if _DIRECT else _read_after_forgetting(path)
    except OSError as error:
        if error.errno != errno.EINVAL:  # file systems in memory and some drivers know no O_DIRECT
            raise
    return _read_after_forgetting(path)


def _read_direct(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | _DIRECT)
    try:
        with mmap.mmap(-1, _CHUNK) as buffer:
            found = bytearray()
            while taken := os.readv(descriptor, [buffer]):
                found += buffer[:taken]
            return bytes(found)
    finally:
        os.close(descriptor)


def _read_after_forgetting(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | _BINARY)
    try:
        forget(descriptor)
        return b"".join(iter(lambda: os.read(descriptor, _CHUNK), b""))
    finally:
        os.close(descriptor)


def forget(descriptor: int) -> None:
    """Ask the system to drop what it keeps of an open file that is on the device already."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _GENERIC_READ, _SHARE_READ, _OPEN_EXISTING, _NO_BUFFERING = 0x80000000, 1, 3, 0x20000000

    def _read_unbuffered(path: Path) -> bytes:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        handle = wintypes.HANDLE(
            kernel.CreateFileW(
                str(path), _GENERIC_READ, _SHARE_READ, None, _OPEN_EXISTING, _NO_BUFFERING, None
            )
        )
        if handle.value == wintypes.HANDLE(-1).value:
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            return b"".join(iter(lambda: _next_chunk(kernel, handle), b""))
        finally:
            kernel.CloseHandle(handle)

    def _next_chunk(kernel: ctypes.WinDLL, handle: wintypes.HANDLE) -> bytes:
        taken = wintypes.DWORD()
        with mmap.mmap(-1, _CHUNK) as buffer:
            address = (ctypes.c_char * _CHUNK).from_buffer(buffer)
            done = kernel.ReadFile(handle, address, _CHUNK, ctypes.byref(taken), None)
            del address  # the buffer cannot be closed while something points into it
            if not done:
                raise ctypes.WinError(ctypes.get_last_error())
            return buffer[: taken.value]
