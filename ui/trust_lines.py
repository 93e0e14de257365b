"""Whom this PC relies on, line by line: CAs, their lists of revoked certificates, units' own keys. No widgets."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from models.text import fold
from signing.certificates import Certificate, read_certificate
from storage.trust import MetCertificate, TrustKind, UnitName, met_certificates
from workflows.office import Office
from workflows.rounds import known_rounds
from workflows.trust import TrustEntry, trust_entries


class Sort(StrEnum):
    """What is relied on, or not yet."""

    AUTHORITY = "authority"
    REVOCATION_LIST = "revocation-list"
    CONFIRMED = "confirmed"
    MET = "met"


class TrustLine(NamedTuple):
    """One of them. start, end: when it holds; of a list, when it was made and when the next is due.

    of_unit: whom a certificate speaks for; unit: under that name, "" where no round knows it. size: how many a list
    revokes.
    """

    sort: Sort
    name: str
    code: str
    start: datetime
    end: datetime | None
    unit: str = ""
    size: int = 0
    of_unit: UnitName | None = None
    certificate: Certificate | None = None

    def is_over(self, now: datetime) -> bool:
        """Whether it ran out, or a newer list was due."""
        return self.end is not None and self.end < now


def trust_lines(office: Office) -> list[TrustLine]:
    """CAs, lists, then what units signed with."""
    return [*map(_of_entry, trust_entries(office)), *unit_lines(office)]


def _of_entry(entry: TrustEntry) -> TrustLine:
    is_ca = entry.kind is TrustKind.AUTHORITY
    sort = Sort.AUTHORITY if is_ca else Sort.REVOCATION_LIST
    return TrustLine(sort, entry.name, entry.code, entry.start, entry.end, size=entry.size)


def unit_lines(office: Office) -> Iterator[TrustLine]:
    """What units signed with: those first whose code was compared."""
    with office.store.reading() as connection:
        met = met_certificates(connection)
    names = {
        UnitName(unit.code, fold(unit.name)): unit.name
        for round_ in known_rounds(office)
        for unit in round_.units
    }
    for one in sorted(met, key=lambda one: one.confirmed_at is None):
        certificate = read_certificate(one.data)
        if certificate is not None:
            yield _of_unit(one, certificate, names.get(one.unit, ""))


def _of_unit(met: MetCertificate, certificate: Certificate, unit: str) -> TrustLine:
    return TrustLine(
        Sort.CONFIRMED if met.confirmed_at else Sort.MET,
        certificate.name,
        certificate.short_code,
        certificate.not_before,
        certificate.not_after,
        unit,
        of_unit=met.unit,
        certificate=certificate,
    )
