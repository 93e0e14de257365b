"""Whom this PC trusts: CAs and their lists of revoked certificates, taken from files; and what it has met itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from models.problems import Problem, Refusal
from models.rounds import Round
from models.text import fold
from signing.authorities import Authority, read_authority, read_trust_file, trusted_authority
from signing.certificates import Certificate, read_certificate, short_code
from signing.revocation import Crl, read_crl, signed_by
from signing.trust import Anchors
from storage.trust import (
    MetCertificate,
    Trusted,
    TrustKind,
    UnitName,
    add_met,
    add_trusted,
    met_certificates,
    remove_trusted,
    trusted,
    withdraw_confirmation,
)
from workflows.keeping import read_file
from workflows.office import Office
from workflows.rounds import known_rounds

LARGEST = 64 * 1024 * 1024
"""Bytes of a file of trust; the State's longest list of revoked certificates has some megabytes."""


@dataclass(frozen=True, slots=True)
class TrustEntry:
    """A CA or a list: its code for the telephone, from when until when it holds (a list: until the next is due)."""

    kind: TrustKind
    code: str
    name: str
    sha256: str
    start: datetime
    end: datetime | None
    added_at: datetime
    size: int = 0


@dataclass(frozen=True, slots=True)
class TakenFile:
    """What came of one file: what is trusted now, what was left out and why, what is only worth knowing."""

    file: str
    entries: tuple[TrustEntry, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What files are judged by, read once for many: anchors of trust, rounds, certificates confirmed and by whom."""

    anchors: Anchors = field(default_factory=Anchors)
    rounds: tuple[Round, ...] = ()
    confirmed: frozenset[tuple[UnitName, str]] = field(default_factory=frozenset[tuple[UnitName, str]])


def knowledge(office: Office) -> Knowledge:
    """All that this PC knows."""
    with office.store.reading() as connection:
        met = met_certificates(connection)
    known = (read_certificate(one.data) for one in met)
    return Knowledge(
        Anchors(tuple(_authorities(office)), tuple(_crls(office)), tuple(one for one in known if one)),
        tuple(known_rounds(office)),
        frozenset((one.unit, one.sha256) for one in met if one.confirmed_at),
    )


def unit_name(code: str, name: str) -> UnitName:
    """A unit as certificates are kept for it."""
    return UnitName(code, fold(name))


def confirm(office: Office, unit: UnitName, certificate: Certificate) -> None:
    """The certificate's short code was compared with its holder's: from now on it speaks for this unit."""
    with office.store.writing() as connection:
        now = office.now()
        add_met(connection, MetCertificate(unit, certificate.fingerprint, certificate.der, now, now))


def add_trust(office: Office, paths: Iterable[Path]) -> list[TakenFile]:
    """Take CAs, then lists, which are checked with them, from files; one that cannot be taken stops no other."""
    read = [_read(path) for path in paths]
    taken = [_take_authorities(office, one) for one in read]
    return [_take_lists(office, one, done) for one, done in zip(read, taken, strict=True)]


def trust_entries(office: Office) -> list[TrustEntry]:
    """The trusted CAs, then their lists."""
    with office.store.reading() as connection:
        rows = [(kind, row) for kind in TrustKind for row in trusted(connection, kind)]
    return [_entry(kind, row) for kind, row in rows]


def remove_trust(office: Office, code: str) -> str:
    """Rely no longer on this CA or list, or on a key that was confirmed; whose it is.

    Refusal `trust-unknown` where none has this code or fingerprint.
    """
    wanted = "".join(code.split()).lower()
    for entry in trust_entries(office):
        if wanted in (entry.code.replace(" ", ""), entry.sha256):
            with office.store.writing() as connection:
                remove_trusted(connection, entry.kind, [entry.sha256])
            return entry.name
    return _withdraw_all(office, code)


def withdraw(office: Office, unit: UnitName, certificate: Certificate) -> None:
    """The code that was compared counts no longer: the certificate does not speak for this unit until it is again."""
    with office.store.writing() as connection:
        withdraw_confirmation(connection, unit, certificate.fingerprint)


def _withdraw_all(office: Office, code: str) -> str:
    """A key may have been confirmed for several units; one that was only met is not relied on."""
    with office.store.reading() as connection:
        confirmed = [one for one in met_certificates(connection) if one.confirmed_at]
    met = [(one.unit, read_certificate(one.data)) for one in confirmed]
    found = [(unit, certificate) for unit, certificate in met if certificate and certificate.is_called(code)]
    if not found:
        raise Refusal("trust-unknown", entry=code)
    for unit, certificate in found:
        withdraw(office, unit, certificate)
    return found[0][1].name


@dataclass(frozen=True, slots=True)
class _Read:
    file: str
    certificates: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    problems: tuple[Problem, ...] = ()


def _read(path: Path) -> _Read:
    try:
        found = read_trust_file(read_file(path, LARGEST))
    except Refusal as refusal:
        problem = refusal.problem
        return _Read(path.name, problems=(Problem(problem.code, {"file": path.name, **problem.params}),))
    return _Read(path.name, found.certificates, found.crls)


def _take_authorities(office: Office, read: _Read) -> TakenFile:
    entries, problems = list[TrustEntry](), list(read.problems)
    for data in read.certificates:
        try:
            authority = trusted_authority(data)
            entries.append(_keep(office, TrustKind.AUTHORITY, authority.name, data))
        except Refusal as refusal:
            problems.append(Problem(refusal.problem.code, {"file": read.file, **refusal.problem.params}))
    return TakenFile(read.file, tuple(entries), tuple(problems))


def _take_lists(office: Office, read: _Read, done: TakenFile) -> TakenFile:
    entries, problems, notes = list(done.entries), list(done.problems), list(done.notes)
    for data in read.crls:
        try:
            crl = read_crl(data)
            notes += _vouched(office, crl, read.file)
            entries.append(_keep(office, TrustKind.REVOCATION_LIST, crl.issuer, data))
            _drop_older(office, crl)
        except Refusal as refusal:
            problems.append(Problem(refusal.problem.code, {"file": read.file, **refusal.problem.params}))
    return TakenFile(read.file, tuple(entries), tuple(problems), tuple(notes))


def _vouched(office: Office, crl: Crl, file: str) -> Iterator[Problem]:
    """A note where its CA is not trusted (yet); refuses a list that the trusted CA of that name did not sign."""
    named = [one for one in _authorities(office) if one.found.subject == crl.found.issuer]
    if not named:
        yield Problem("crl-issuer-unknown", {"file": file, "name": crl.issuer})
    elif not any(signed_by(crl, one) for one in named):
        raise Refusal("crl-not-signed", name=crl.issuer)


def _drop_older(office: Office, newer: Crl) -> None:
    """A whole list takes the place of the CA's earlier one: they grow to megabytes."""
    older = [
        sha256(crl.der).hexdigest()
        for crl in _crls(office)
        if crl.found.issuer == newer.found.issuer
        and (crl.points, crl.users_only) == (newer.points, newer.users_only)
        and crl.this_update < newer.this_update
        and _same_signer(office, crl, newer)
    ]
    with office.store.writing() as connection:
        remove_trusted(connection, TrustKind.REVOCATION_LIST, older)


def _same_signer(office: Office, crl: Crl, newer: Crl) -> bool:
    return any(signed_by(crl, one) and signed_by(newer, one) for one in _authorities(office))


def _keep(office: Office, kind: TrustKind, name: str, data: bytes) -> TrustEntry:
    row = Trusted(sha256(data).hexdigest(), name, data, office.now())
    with office.store.writing() as connection:
        add_trusted(connection, kind, row)
    return _entry(kind, row)


def _entry(kind: TrustKind, row: Trusted) -> TrustEntry:
    code = short_code(row.sha256)
    if kind is TrustKind.AUTHORITY:
        authority = trusted_authority(row.data)
        start, end, size = authority.not_before, authority.not_after, 0
    else:
        crl = read_crl(row.data)
        start, end, size = crl.this_update, crl.next_update, crl.size
    return TrustEntry(kind, code, row.name, row.sha256, start, end, row.added_at, size)


def _authorities(office: Office) -> Iterator[Authority]:
    with office.store.reading() as connection:
        rows = trusted(connection, TrustKind.AUTHORITY)
    return (authority for row in rows if (authority := read_authority(row.data)))


def _crls(office: Office) -> Iterator[Crl]:
    with office.store.reading() as connection:
        rows = trusted(connection, TrustKind.REVOCATION_LIST)
    return (read_crl(row.data) for row in rows)
