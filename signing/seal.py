"""Whole packages: sealed (manifest, signature, container), and unsealed into separate facts.

Not whom to trust: registers of certificates, the meaning of the payload and target folders belong to callers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from models.notation import check_code_of
from models.problems import Problem, Refusal
from signing import container
from signing.cades import check, sign
from signing.container.manifest import compare, statement_in, write_manifest
from signing.container.names import manifest_name, pair_number, signature_name
from signing.container.statements import NOTHING_STATED, Statement, checked
from signing.keys import Signer
from signing.proofs import Signature, doubts, remarks

_UNLISTED = "member-unlisted"
# What proves that something was changed after it was signed; the rest is missing proof.
_BROKEN = {"member-altered", "member-missing", "manifest-altered", "manifest-missing", "signature-invalid"}
# What no further signature may cover up.
_UNFINISHED = _BROKEN | {_UNLISTED, "signature-missing"}


@dataclass(frozen=True, slots=True)
class Unsealed:
    """A package that could be read: its payload, and what is known of it, each fact by itself.

    intact: nothing differs from what was listed and signed; only then `members` holds anything.
    statements: what the signer of each signature states. complete: a manifest lists every member.
    signed: at least one signature holds.
    problems: what makes the package doubtful. notes: what is only worth knowing.
    """

    members: Mapping[str, bytes]
    signatures: tuple[Signature, ...]
    statements: tuple[Statement, ...]
    intact: bool
    complete: bool
    signed: bool
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]

    @property
    def letter(self) -> Statement:
        """The number and date that were entered last, by whoever entered them; blank where nobody has."""
        entered = (said for said in reversed(self.statements) if said.number or said.date)
        return next(entered, NOTHING_STATED)


def seal(
    payload: Mapping[str, bytes], signer: Signer, when: datetime, statement: Statement = NOTHING_STATED
) -> bytes:
    """The package of this payload, signed at `when`; refuses bad names, too much data, an impossible clock."""
    return container.write(add_signature(payload, signer, when, statement))


def sign_package(data: bytes, signer: Signer, when: datetime, statement: Statement = NOTHING_STATED) -> bytes:
    """The package with one more signature and all else as it is; refuses one that was altered or is not whole."""
    for problem in unseal(data, when).problems:
        if problem.code in _UNFINISHED:
            raise Refusal(problem.code, **problem.params)
    return container.write(add_signature(container.read(data), signer, when, statement))


def add_signature(
    members: Mapping[str, bytes], signer: Signer, when: datetime, statement: Statement = NOTHING_STATED
) -> dict[str, bytes]:
    """The members and one more pair of manifest and signature, over the payload and all earlier pairs."""
    number = max(map(pair_number, members)) + 1
    manifest = write_manifest(number, members, checked(statement))
    signature = sign(manifest, signer, when)
    return {**members, manifest_name(number): manifest, signature_name(number): signature}


def unseal(data: bytes, now: datetime) -> Unsealed:
    """What a package holds and proves; refuses only bytes that cannot be read as a package."""
    members = container.read(data)
    last = max(map(pair_number, members))
    pairs = [_judge(number, members, now) for number in range(1, last + 1)]
    problems = [problem for pair in pairs for problem in pair.problems] or _unsigned(last)
    signatures = tuple(pair.signature for pair in pairs if pair.signature)
    statements = tuple(pair.statement for pair in pairs if pair.signature)
    intact = not any(problem.code in _BROKEN for problem in problems)
    unlisted = {str(problem.params["name"]) for problem in problems if problem.code == _UNLISTED}
    return Unsealed(
        members=_payload(members, unlisted) if intact else {},
        signatures=signatures,
        statements=statements,
        intact=intact,
        complete=bool(pairs) and all(pair.listed for pair in pairs),
        signed=bool(signatures),
        problems=tuple(problems),
        notes=tuple(note for signature in signatures for note in remarks(signature, now)),
    )


def check_code(data: bytes) -> str:
    """The short code of a file."""
    return check_code_of(sha256(data).hexdigest())


@dataclass(frozen=True, slots=True)
class _Pair:
    signature: Signature | None
    listed: bool
    problems: list[Problem]
    statement: Statement = NOTHING_STATED


def _judge(number: int, members: Mapping[str, bytes], now: datetime) -> _Pair:
    """What signer `number` proves about the payload and the earlier pairs."""
    manifest = members.get(manifest_name(number))
    signed = members.get(signature_name(number))
    if manifest is None:
        return _Pair(None, False, [Problem("manifest-missing", {"number": number})])
    covered = {name: body for name, body in members.items() if pair_number(name) < number}
    problems = compare(number, manifest, covered)
    listed = all(problem.code == "member-altered" for problem in problems)
    if signed is None:
        return _Pair(None, listed, [*problems, Problem("signature-missing", {"number": number})])
    signature = check(manifest, signed)
    if signature is None:
        return _Pair(None, listed, [*problems, Problem("signature-invalid", {"number": number})])
    statement = statement_in(manifest)
    signature = replace(signature, role=statement.role)
    return _Pair(signature, listed, problems + doubts(signature, now), statement)


def _unsigned(pairs: int) -> list[Problem]:
    return [] if pairs else [Problem("package-unsigned")]


def _payload(members: Mapping[str, bytes], unlisted: set[str]) -> dict[str, bytes]:
    return {name: body for name, body in members.items() if not pair_number(name) and name not in unlisted}
