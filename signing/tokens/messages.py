"""What the program and the process of a driver say to each other, over a pipe. A PIN travels here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class PinState(StrEnum):
    """What a token says of its PIN (PKCS #11 v2.40, 3.2, CK_TOKEN_INFO): how many mistakes it still forgives."""

    GOOD = "good"
    LOW = "low"
    LAST_TRY = "last-try"
    LOCKED = "locked"
    UNSET = "unset"


@dataclass(frozen=True, slots=True)
class StoredCertificate:
    """A certificate on a token; `id` is what its private key is found by (CKA_ID)."""

    id: bytes
    der: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """What a token shows of itself before any PIN. `slot`: where the driver has it."""

    slot: int
    label: str
    manufacturer: str
    model: str
    serial: str
    pin: PinState
    certificates: tuple[StoredCertificate, ...] = ()


@dataclass(frozen=True, slots=True)
class ListTokens:
    """Load the driver, and say which tokens are plugged in."""


@dataclass(frozen=True, slots=True)
class OpenToken:
    """Log in, and find the private key. `last_try`: even though one more mistake locks the token."""

    slot: int
    key_id: bytes
    pin: str = field(repr=False)
    last_try: bool = False


@dataclass(frozen=True, slots=True)
class SignData:
    """Sign with the key that was opened: SHA-256, RSA by PKCS #1 v1.5 or ECDSA as the token gives it."""

    data: bytes = field(repr=False)


Request = ListTokens | OpenToken | SignData
