"""Whom this PC trusts, and what it has met when: written and read. Bytes and times alone; nothing is judged here.

Functions over a connection; `Store.reading` and `Store.writing` give one with its transaction.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from sqlite3 import Connection
from typing import NamedTuple


class TrustKind(StrEnum):
    """What is trusted: the certificate of a CA, or what a CA says of revoked ones. The values name the tables."""

    AUTHORITY = "trusted_ca"
    REVOCATION_LIST = "revocation_list"


class Trusted(NamedTuple):
    """One of them, as DER, under its SHA-256 (hex). `name`: of the CA."""

    sha256: str
    name: str
    data: bytes
    added_at: datetime


class UnitName(NamedTuple):
    """Code and name (folded) of a unit: only together do they say who it is."""

    code: str
    name: str


class MetCertificate(NamedTuple):
    """A certificate that signed for a unit. confirmed_at: when its short code was compared with the holder's."""

    unit: UnitName
    sha256: str
    data: bytes
    met_at: datetime
    confirmed_at: datetime | None = None


class SeenFile(NamedTuple):
    """A file under its SHA-256 (hex): when first seen; and which report it is, blank and 0 for any other file."""

    sha256: str
    seen_at: datetime
    round_id: str = ""
    unit_code: str = ""
    revision: int = 0
    draft: bool = False


def add_trusted(connection: Connection, kind: TrustKind, entry: Trusted) -> None:
    """Trust from now on; what is trusted already keeps the day it was added."""
    connection.execute(
        f"INSERT OR IGNORE INTO {kind} VALUES (?, ?, ?, ?)",  # noqa: S608 - our own words
        (entry.sha256, entry.name, entry.data, entry.added_at.isoformat()),
    )


def trusted(connection: Connection, kind: TrustKind) -> list[Trusted]:
    """All of a kind, by name."""
    query = f"SELECT sha256, name, data, added_at FROM {kind} ORDER BY name, added_at, sha256"  # noqa: S608 - our own words
    return [
        Trusted(sha256, name, data, datetime.fromisoformat(at))
        for sha256, name, data, at in connection.execute(query)
    ]


def remove_trusted(connection: Connection, kind: TrustKind, sha256s: Iterable[str]) -> None:
    """Trust these no longer."""
    connection.executemany(f"DELETE FROM {kind} WHERE sha256 = ?", [(one,) for one in sha256s])  # noqa: S608 - our own words


def add_met(connection: Connection, met: MetCertificate) -> None:
    """Keep a certificate with the unit it signed for; what was met or confirmed before keeps its day."""
    confirmed = met.confirmed_at.isoformat() if met.confirmed_at else None
    connection.execute(
        "INSERT INTO met_certificate VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET confirmed_at = coalesce(confirmed_at, excluded.confirmed_at)",
        (*met.unit, met.sha256, met.data, met.met_at.isoformat(), confirmed),
    )


def withdraw_confirmation(connection: Connection, unit: UnitName, sha256: str) -> None:
    """That the code was compared counts no longer; that the certificate was met stays."""
    connection.execute(
        "UPDATE met_certificate SET confirmed_at = NULL WHERE unit_code = ? AND unit_name = ? AND sha256 = ?",
        (*unit, sha256),
    )


def met_certificates(connection: Connection) -> list[MetCertificate]:
    """All that were met, the first first."""
    query = (
        "SELECT unit_code, unit_name, sha256, data, met_at, confirmed_at FROM met_certificate ORDER BY met_at"
    )
    return [
        MetCertificate(
            UnitName(code, name),
            sha256,
            data,
            datetime.fromisoformat(met_at),
            datetime.fromisoformat(confirmed_at) if confirmed_at else None,
        )
        for code, name, sha256, data, met_at, confirmed_at in connection.execute(query)
    ]


def add_seen(connection: Connection, file: SeenFile) -> None:
    """Keep when a file was first seen; seen again, only what it says is new."""
    connection.execute(
        "INSERT INTO seen_file VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET round_id = excluded.round_id,"
        " unit_code = excluded.unit_code, revision = excluded.revision, draft = excluded.draft",
        (
            file.sha256,
            file.seen_at.isoformat(),
            file.round_id,
            file.unit_code,
            file.revision,
            int(file.draft),
        ),
    )


def seen_file(connection: Connection, sha256: str) -> SeenFile | None:
    """The file with these bytes, if it was seen before."""
    return next(_seen(connection, "sha256 = ?", sha256), None)


def seen_reports(connection: Connection, round_id: str, unit_code: str) -> list[SeenFile]:
    """The reports of a unit in a round that were seen, drafts left out, by revision."""
    where = "round_id = ? AND unit_code = ? AND draft = 0 AND revision > 0 ORDER BY revision, seen_at"
    return list(_seen(connection, where, round_id, unit_code))


def is_recorded(connection: Connection, sha256: str) -> bool:
    """Whether a package is on record as one of this PC's own revisions."""
    query = "SELECT 1 FROM revision WHERE package_sha256 = ? LIMIT 1"
    return connection.execute(query, (sha256,)).fetchone() is not None


def _seen(connection: Connection, where: str, *values: str) -> Iterator[SeenFile]:
    query = f"SELECT sha256, seen_at, round_id, unit_code, revision, draft FROM seen_file WHERE {where}"  # noqa: S608 - our own words
    return (
        SeenFile(sha256, datetime.fromisoformat(at), round_id, unit_code, revision, bool(draft))
        for sha256, at, round_id, unit_code, revision, draft in connection.execute(query, values)
    )
