"""The room's one meeting place with python-pkcs11. It runs in the process of the driver alone: see child.py."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeVar

import pkcs11
from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass, PKCS11Error, TokenFlag
from pkcs11.types import Object, Session, SignMixin, Slot
from pkcs11.types import Token as Pkcs11Token

from models.problems import Refusal
from signing.tokens.messages import OpenToken, PinState, StoredCertificate, TokenFacts

_T = TypeVar("_T")
_DIGEST_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
"""What stands before a SHA-256 value that RSA signs (RFC 8017, 9.2, note 1)."""
_PIN_STATES = (
    (TokenFlag.USER_PIN_LOCKED, PinState.LOCKED),
    (TokenFlag.USER_PIN_FINAL_TRY, PinState.LAST_TRY),
    (TokenFlag.USER_PIN_COUNT_LOW, PinState.LOW),
)
_WRONG = {
    PinState.LOCKED: "token-pin-locked",
    PinState.LAST_TRY: "token-pin-wrong-last",
    PinState.LOW: "token-pin-wrong-low",
}
_GONE = (
    pkcs11.DeviceRemoved,
    pkcs11.DeviceError,
    pkcs11.TokenNotPresent,
    pkcs11.TokenNotRecognised,
    pkcs11.SessionHandleInvalid,
    pkcs11.SessionClosed,
    pkcs11.ObjectHandleInvalid,
    pkcs11.KeyHandleInvalid,
    pkcs11.SlotIDInvalid,
)
"""What drivers answer once the token was pulled out."""


@dataclass(frozen=True, slots=True)
class _Key:
    """A private key ready to sign. `pin`: for keys that want it before each signature (CKA_ALWAYS_AUTHENTICATE)."""

    slot: Slot
    session: Session
    key: SignMixin
    pin: str | None = field(repr=False)


class Driver:
    """One loaded PKCS #11 module. Every failure is a Refusal that holds neither PIN nor the driver's own words."""

    def __init__(self, module: str) -> None:
        try:
            self._library = pkcs11.lib(module)
        except (PKCS11Error, OSError):
            raise Refusal("token-module-unloadable", path=module) from None
        self._opened: _Key | None = None

    def tokens(self) -> tuple[TokenFacts, ...]:
        """The tokens that are plugged in and made ready for use, with their certificates."""
        with _told("token-driver-failed"):
            return tuple(self._facts())

    def open(self, wanted: OpenToken) -> None:
        """Log in, and find the private key that belongs to a certificate."""
        with _told("token-driver-failed"):
            slot = self._slot(wanted.slot)
            session = _logged_in(slot, wanted)
            key = _private_key(session, wanted.key_id)
            each_time = _attribute(key, Attribute.ALWAYS_AUTHENTICATE, unsaid=False)
            self._opened = _Key(slot, session, key, wanted.pin if each_time else None)

    def sign(self, data: bytes) -> bytes:
        """The bare value; an ECDSA one as r and s side by side (PKCS #11 v2.40, 2.3.1)."""
        if self._opened is None:
            raise Refusal("token-signing-failed", answer="OperationNotInitialized")
        with _told("token-signing-failed", self._is_there):
            return _value(self._opened, data)

    def close(self) -> None:
        """Log out."""
        if self._opened is not None:
            with _told("token-driver-failed"):
                self._opened.session.close()
            self._opened = None

    def _facts(self) -> Iterator[TokenFacts]:
        for slot in self._library.get_slots(token_present=True):
            token = _token(slot)
            if token is not None:
                yield _facts(slot, token)

    def _slot(self, slot_id: int) -> Slot:
        slots = self._library.get_slots(token_present=True)
        found = next((slot for slot in slots if slot.slot_id == slot_id), None)
        if found is None:
            raise Refusal("token-removed")
        return found

    def _is_there(self) -> bool:
        opened = self._opened
        try:
            return opened is not None and _token(self._slot(opened.slot.slot_id)) is not None
        except (PKCS11Error, Refusal):
            return False


@contextmanager
def _told(code: str, is_there: Callable[[], bool] = lambda: True) -> Generator[None]:
    """What the driver answers becomes a Refusal: `token-removed` where the token is gone, `code` otherwise."""
    try:
        yield
    except PKCS11Error as error:
        if isinstance(error, _GONE) or not is_there():
            raise Refusal("token-removed") from None
        raise Refusal(code, answer=type(error).__name__) from None


def _token(slot: Slot) -> Pkcs11Token | None:
    """The token in a slot; None for one that nobody has made ready for use yet."""
    try:
        token = slot.get_token()
    except (pkcs11.TokenNotRecognised, pkcs11.TokenNotPresent):
        return None
    return token if token.flags & TokenFlag.TOKEN_INITIALIZED else None


def _facts(slot: Slot, token: Pkcs11Token) -> TokenFacts:
    return TokenFacts(
        slot.slot_id,
        token.label,
        token.manufacturer_id,
        token.model,
        token.serial.decode("ascii", "replace").strip("\0 "),
        _pin_state(token),
        _certificates(token),
    )


def _pin_state(token: Pkcs11Token) -> PinState:
    if not token.flags & TokenFlag.USER_PIN_INITIALIZED:
        return PinState.UNSET
    return next((state for flag, state in _PIN_STATES if token.flags & flag), PinState.GOOD)


def _certificates(token: Pkcs11Token) -> tuple[StoredCertificate, ...]:
    with token.open() as session:
        found = session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})
        return tuple(
            StoredCertificate(_attribute(item, Attribute.ID, b""), _attribute(item, Attribute.VALUE, b""))
            for item in found
        )


def _logged_in(slot: Slot, wanted: OpenToken) -> Session:
    """A wrong PIN costs one of few tries: none is spent on a token that is locked, nor the last one unasked."""
    token = slot.get_token()
    state = _pin_state(token)
    if state is PinState.LOCKED or state is PinState.UNSET:
        raise Refusal(f"token-pin-{state}", label=token.label)
    if state is PinState.LAST_TRY and not wanted.last_try:
        raise Refusal("token-pin-last-try", label=token.label)
    try:
        return token.open(user_pin=wanted.pin)
    except pkcs11.PinIncorrect:
        code = _WRONG.get(_pin_state(slot.get_token()), "token-pin-wrong")
    except pkcs11.PinLocked:
        code = "token-pin-locked"
    except (pkcs11.PinLenRange, pkcs11.PinInvalid):
        code = "token-pin-length"
    except pkcs11.PinExpired:
        code = "token-pin-expired"
    raise Refusal(code, label=token.label)


def _private_key(session: Session, key_id: bytes) -> SignMixin:
    """The key with the certificate's id; some cards give their only key another one."""
    offered = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
    keys = [item for item in offered if isinstance(item, SignMixin)]
    own = [key for key in keys if _attribute(key, Attribute.ID, b"") == key_id]
    found = own or (keys if len(keys) == 1 else [])
    if not found:
        raise Refusal("token-key-missing", label=session.token.label)
    return found[0]


def _attribute(item: Object, name: Attribute, unsaid: _T) -> _T:
    """What the token says of an object; drivers leave out what they do not know of."""
    try:
        return item[name]
    except PKCS11Error:
        return unsaid


def _value(opened: _Key, data: bytes) -> bytes:
    key, digest = opened.key, sha256(data).digest()
    if key.key_type is KeyType.EC:
        return key.sign(digest, mechanism=Mechanism.ECDSA, pin=opened.pin)
    if key.key_type is not KeyType.RSA:
        raise Refusal("key-kind-unsupported")
    if Mechanism.RSA_PKCS in opened.slot.get_mechanisms():
        return key.sign(_DIGEST_INFO + digest, mechanism=Mechanism.RSA_PKCS, pin=opened.pin)
    return key.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS, pin=opened.pin)
