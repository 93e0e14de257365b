"""Where the key of a signature comes from: the unit's own on this PC, a PKCS#12 file, a token."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from models.records import Submission
from signing.keys import Signer, open_p12
from signing.unit_keys import unit_key
from workflows.keeping import read_file
from workflows.office import Office
from workflows.token_drivers import modules_for


@dataclass(frozen=True, slots=True)
class UnitKey:
    """The unit's own key on this PC, made at first need."""

    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A PKCS#12 file."""

    path: Path
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """A USB token: its PIN, its label, the PKCS#11 module of its driver.

    `label` "" is the only token that is plugged in, `module` None every driver that this PC has. `certificate` is the
    short code or SHA-256 of the one to sign with, "" for the only one that may. `last_try`: the PIN is tried even
    though one more mistake locks the token.
    """

    pin: str = field(repr=False)
    label: str = ""
    module: Path | None = None
    serial: str = ""
    certificate: str = ""
    last_try: bool = False


KeySource = UnitKey | KeyFile | Token

GoOn = Callable[[], bool]
"""Asked while a token works; False means: stop."""


def unasked() -> bool:
    """Nobody stops it."""
    return True


def key_folder(office: Office) -> Path:
    """Where the keys of the units on this PC are kept: beside the store, readable by this user alone."""
    return office.folder / "khoa"


@contextmanager
def signer_for(
    office: Office, submission: Submission, source: KeySource, go_on: GoOn = unasked
) -> Generator[Signer]:
    """The signer for one round of signing: a token is opened once for all of it, and closed whatever happens.

    Refuses, by its own code each, a key that cannot be opened and one that may not sign now.
    """
    match source:
        case UnitKey(passphrase):
            code, name = submission.unit_code, submission.unit_name
            yield unit_key(key_folder(office), code, name, office.now(), passphrase)
        case KeyFile(path, passphrase):
            yield open_p12(read_file(path), passphrase, office.now())
        case Token():
            with _token(office, source, go_on) as signer:
                yield signer


def _token(office: Office, token: Token, go_on: GoOn) -> AbstractContextManager[Signer]:
    from signing.tokens.choosing import Wanted
    from signing.tokens.token_signer import open_token

    modules = [str(module.path) for module in modules_for(office, token.module)]
    wanted = Wanted(token.pin, token.label, token.serial, token.certificate, token.last_try)
    return open_token(modules, wanted, office.now(), go_on)
