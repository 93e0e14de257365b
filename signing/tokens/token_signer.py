"""A signer whose key never leaves its token, and the list of the tokens that are plugged in."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from models.problems import Problem, Refusal
from signing.certificates import Certificate, PublicKey
from signing.tokens.choosing import Wanted, choose_certificate, choose_token
from signing.tokens.messages import OpenToken, TokenFacts
from signing.tokens.process import Deadlines, DriverProcess, GoOn, unasked


@dataclass(frozen=True, slots=True)
class TokenSigner:
    """A signer over an open token; every value is checked before anybody else sees it."""

    certificate: Certificate
    process: DriverProcess = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """The bare signature value over `data`."""
        value = _as_der(self.certificate.key, self.process.sign(data))
        if not _holds(self.certificate.key, value, data):
            raise Refusal("token-signature-wrong", name=self.certificate.name)
        return value


@dataclass(frozen=True, slots=True)
class ModuleTokens:
    """What one driver shows; `problem`: why it shows nothing."""

    module: str
    tokens: tuple[TokenFacts, ...] = ()
    problem: Problem | None = None


def list_tokens(
    modules: Sequence[str], go_on: GoOn = unasked, deadlines: Deadlines | None = None
) -> tuple[ModuleTokens, ...]:
    """The tokens that these drivers show, before any PIN. A driver that fails stops none of the others."""
    with ExitStack() as stack:
        return tuple(shown for shown, _ in _shown(stack, modules, go_on, deadlines))


@contextmanager
def open_token(
    modules: Sequence[str],
    wanted: Wanted,
    at: datetime,
    go_on: GoOn = unasked,
    deadlines: Deadlines | None = None,
) -> Generator[TokenSigner]:
    """The signer of one token for one round of signing: logged in once, logged out at the end whatever happens."""
    if not modules:
        raise Refusal("token-driver-missing")
    if not wanted.pin:
        raise Refusal("token-pin-needed")
    with ExitStack() as stack:
        shown = _shown(stack, modules, go_on, deadlines)
        token, process = _chosen(shown, wanted)
        key_id, certificate = choose_certificate(token, wanted.certificate, at)
        process.open(OpenToken(token.slot, key_id, wanted.pin, wanted.last_try))
        yield TokenSigner(certificate, process)


def _shown(
    stack: ExitStack, modules: Sequence[str], go_on: GoOn, deadlines: Deadlines | None
) -> list[tuple[ModuleTokens, DriverProcess]]:
    """Each driver in its own process, which lives until the stack unwinds."""
    made = list[tuple[ModuleTokens, DriverProcess]]()
    for module in modules:
        process = stack.enter_context(DriverProcess(module, go_on, deadlines))
        try:
            shown = ModuleTokens(module, process.tokens())
        except Refusal as refusal:
            if refusal.problem.code == "cancelled":
                raise
            shown = ModuleTokens(module, problem=refusal.problem)
        made.append((shown, process))
    return made


def _chosen(
    shown: Sequence[tuple[ModuleTokens, DriverProcess]], wanted: Wanted
) -> tuple[TokenFacts, DriverProcess]:
    """The token and the driver that shows it; where none is to be had, what a driver failed by says more."""
    offered = [(token, process) for listed, process in shown for token in listed.tokens]
    problem = next((listed.problem for listed, _ in shown if listed.problem), None)
    if not offered and problem:
        raise Refusal(problem.code, **problem.params)
    token = choose_token([token for token, _ in offered], wanted)
    return next(pair for pair in offered if pair[0] is token)


def _as_der(key: PublicKey, value: bytes) -> bytes:
    """An ECDSA value as RFC 3279, 2.2.3 wants it: tokens give r and s side by side."""
    if isinstance(key, RSAPublicKey):
        return value
    half = len(value) // 2
    return encode_dss_signature(int.from_bytes(value[:half], "big"), int.from_bytes(value[half:], "big"))


def _holds(key: PublicKey, value: bytes, data: bytes) -> bool:
    """Whether the certificate's key made this value: a token may hold a key of another certificate."""
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(value, data, PKCS1v15(), SHA256())
        else:
            key.verify(value, data, ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True
