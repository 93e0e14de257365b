"""Which token, and which certificate on it, among those that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from models.problems import Problem, Refusal
from signing.certificates import Certificate, read_certificate, unfit
from signing.tokens.messages import StoredCertificate, TokenFacts


@dataclass(frozen=True, slots=True)
class Wanted:
    """A token by its label and serial number, a certificate by its short code or SHA-256; "" is the only one.

    `last_try`: the PIN is tried even though one more mistake locks the token.
    """

    pin: str = field(repr=False)
    label: str = ""
    serial: str = ""
    certificate: str = ""
    last_try: bool = False


@dataclass(frozen=True, slots=True)
class TokenCertificate:
    """A certificate on a token. `certificate` None: a kind or size of key that is not accepted, or no certificate."""

    stored: StoredCertificate
    certificate: Certificate | None

    def problems(self, at: datetime) -> tuple[Problem, ...]:
        """What forbids signing with it at that moment."""
        if self.certificate is None:
            return (Problem("key-kind-unsupported"),)
        return tuple(unfit(self.certificate, at))


def certificates_on(token: TokenFacts) -> tuple[TokenCertificate, ...]:
    """The certificates of people on a token, each once: those of CAs are there only for completing a chain."""
    each = {
        stored.der: TokenCertificate(stored, read_certificate(stored.der)) for stored in token.certificates
    }
    return tuple(found for found in each.values() if found.certificate is None or not found.certificate.is_ca)


def choose_token(tokens: Sequence[TokenFacts], wanted: Wanted) -> TokenFacts:
    """The token that is meant; one that two drivers show counts once. Refuses none and several."""
    if not tokens:
        raise Refusal("token-none")
    fitting = [
        token for token in tokens if wanted.label in ("", token.label) and wanted.serial in ("", token.serial)
    ]
    if not fitting:
        raise Refusal("token-unknown", label=wanted.label or wanted.serial, known=_labels(tokens))
    if len({(token.serial, token.label) for token in fitting}) > 1:
        raise Refusal("token-several", known=_labels(fitting))
    return fitting[0]


def choose_certificate(token: TokenFacts, code: str, at: datetime) -> tuple[bytes, Certificate]:
    """The id of the key to sign with, and its certificate. Refuses none, several, and one that is not fit."""
    found = certificates_on(token)
    if code:
        found = tuple(one for one in found if one.certificate and one.certificate.is_called(code))
        if not found:
            raise Refusal("token-certificate-unknown", label=token.label, wanted=code)
    if not found:
        raise Refusal("token-certificate-none", label=token.label)
    fit = [one for one in found if not one.problems(at)]
    if len(fit) > 1:
        raise Refusal("token-certificate-several", label=token.label, known=_codes(fit))
    for problem in () if fit else found[0].problems(at):
        raise Refusal(problem.code, **problem.params)
    certificate = fit[0].certificate
    assert certificate is not None
    return fit[0].stored.id, certificate


def _labels(tokens: Sequence[TokenFacts]) -> str:
    return ", ".join(dict.fromkeys(token.label for token in tokens))


def _codes(found: Sequence[TokenCertificate]) -> str:
    return ", ".join(
        f"{one.certificate.name} ({one.certificate.short_code})" for one in found if one.certificate
    )
