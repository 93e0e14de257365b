"""What is trusted, met and seen is kept with the day it first was."""

from datetime import timedelta

from storage.store import Store
from storage.trust import (
    MetCertificate,
    SeenFile,
    Trusted,
    TrustKind,
    UnitName,
    add_met,
    add_seen,
    add_trusted,
    is_recorded,
    met_certificates,
    remove_trusted,
    seen_file,
    seen_reports,
    trusted,
)
from tests.storage.storage_samples import NOON

LATER = NOON + timedelta(days=1)
UNIT = UnitName("son-duong", "ubnd huyen son duong")
CA = Trusted("aa" * 32, "CA gốc", b"DER", NOON)


def test_what_is_trusted_is_listed_until_it_is_removed(store: Store) -> None:
    with store.writing() as connection:
        for kind in TrustKind:
            add_trusted(connection, kind, CA)
            add_trusted(connection, kind, CA._replace(added_at=LATER))
            assert trusted(connection, kind) == [CA]
        remove_trusted(connection, TrustKind.AUTHORITY, [CA.sha256, "unknown"])
        assert trusted(connection, TrustKind.AUTHORITY) == []
        assert trusted(connection, TrustKind.REVOCATION_LIST) == [CA]


def test_a_certificate_keeps_the_days_it_was_met_and_confirmed(store: Store) -> None:
    met = MetCertificate(UNIT, "cc" * 32, b"DER", NOON)
    with store.writing() as connection:
        for again in (met, met._replace(confirmed_at=LATER), met._replace(met_at=LATER)):
            add_met(connection, again)
        assert met_certificates(connection) == [met._replace(confirmed_at=LATER)]


def test_a_file_keeps_the_moment_it_was_first_seen(store: Store) -> None:
    file = SeenFile("dd" * 32, NOON)
    with store.writing() as connection:
        add_seen(connection, file)
        add_seen(connection, SeenFile(file.sha256, LATER, "dot", UNIT.code, 2))
        assert seen_file(connection, file.sha256) == SeenFile(file.sha256, NOON, "dot", UNIT.code, 2)
        assert seen_file(connection, "ee" * 32) is None
        assert not is_recorded(connection, file.sha256)


def test_the_reports_of_a_unit_are_listed_without_drafts_and_other_files(store: Store) -> None:
    files = [
        SeenFile("11" * 32, NOON, "dot", UNIT.code, 2),
        SeenFile("22" * 32, NOON, "dot", UNIT.code, 1),
        SeenFile("33" * 32, NOON, "dot", UNIT.code, 1, draft=True),
        SeenFile("44" * 32, NOON, "dot", "khac", 1),
        SeenFile("55" * 32, NOON),
    ]
    with store.writing() as connection:
        for file in files:
            add_seen(connection, file)
        assert seen_reports(connection, "dot", UNIT.code) == [files[1], files[0]]
