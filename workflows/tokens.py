"""The tokens that are plugged in, with their certificates, as they are listed before any PIN."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.problems import Problem
from signing.tokens.choosing import TokenCertificate, certificates_on
from signing.tokens.messages import PinState, TokenFacts
from signing.tokens.process import unasked
from signing.tokens.token_signer import list_tokens
from workflows.office import Office
from workflows.token_drivers import TokenModule, modules_for


@dataclass(frozen=True, slots=True)
class ListedCertificate:
    """A certificate on a token; `problems` say why it cannot sign today."""

    name: str
    organisation: str
    issuer: str
    short_code: str
    fingerprint: str
    not_before: datetime | None
    not_after: datetime | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ListedToken:
    """A token that is plugged in, the driver that shows it, and how its PIN stands."""

    module: TokenModule
    label: str
    manufacturer: str
    model: str
    serial: str
    pin: PinState
    certificates: tuple[ListedCertificate, ...]


@dataclass(frozen=True, slots=True)
class TokenListing:
    """What is plugged in, and what drivers failed by."""

    tokens: tuple[ListedToken, ...]
    problems: tuple[Problem, ...]


def plugged_in(
    office: Office, chosen: Path | None = None, go_on: Callable[[], bool] = unasked
) -> TokenListing:
    """The tokens that the chosen module shows, or all modules of this PC. A token that two drivers show counts once.

    Refusal `token-driver-missing` where there is no module at all.
    """
    modules = modules_for(office, chosen)
    shown = list_tokens([str(module.path) for module in modules], go_on)
    listed = {
        (token.serial, token.label): _token(module, token, office.now())
        for module, one in reversed(tuple(zip(modules, shown, strict=True)))
        for token in one.tokens
    }
    return TokenListing(tuple(reversed(listed.values())), tuple(one.problem for one in shown if one.problem))


def _token(module: TokenModule, token: TokenFacts, now: datetime) -> ListedToken:
    certificates = tuple(_certificate(found, now) for found in certificates_on(token))
    facts = (token.label, token.manufacturer, token.model, token.serial, token.pin)
    return ListedToken(module, *facts, certificates)


def _certificate(found: TokenCertificate, now: datetime) -> ListedCertificate:
    known, problems = found.certificate, found.problems(now)
    if known is None:
        return ListedCertificate("", "", "", "", "", None, None, problems)
    return ListedCertificate(
        known.name,
        known.organisation,
        known.issuer,
        known.short_code,
        known.fingerprint,
        known.not_before,
        known.not_after,
        problems,
    )
