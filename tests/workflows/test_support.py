"""Gói hỗ trợ: what a support desk needs is in it; nothing that an officer typed, and nothing that names a PC."""

import json
import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from models.problems import Refusal
from storage.fault_log import log_files
from storage.schema import SCHEMA_VERSION
from tests.builders import RESOURCES
from tests.workflows.offices import NOW, filled, office_in
from workflows.faults import keep_fault
from workflows.machine_check import MachineFact, State, check_machine, scene_of
from workflows.machine_probes import Probes
from workflows.office import Office
from workflows.support import (
    ABOUT,
    MACHINE,
    SETTINGS,
    Knowledge,
    knowledge_of,
    save_bundle,
    support_bundle,
    support_members,
)
from workflows.versions import program_version, versions

MARK = "Dấu-Riêng-7731"
WORDS_OF_OURS = {("change_set", "role"), ("change_set", "state")}
"""Columns that take nothing but what the schema lists."""


def mark_every_text(store: Path) -> int:
    """Put a mark into every text column of every table; how many columns that were."""
    with closing(sqlite3.connect(store, isolation_level=None)) as connection:
        ours = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        tables = [name for (name,) in connection.execute(ours) if not name.startswith("sqlite_")]
        columns = [
            (table, name, kind)
            for table in tables
            for _cid, name, kind, *_rest in connection.execute(f"PRAGMA table_info({table})")
            if kind in ("TEXT", "BLOB") and (table, name) not in WORDS_OF_OURS
        ]
        for table, name, kind in columns:
            value = "CAST(? AS BLOB)" if kind == "BLOB" else f"? || coalesce({name}, '')"
            connection.execute(f"UPDATE {table} SET {name} = {value}", (MARK,))
    return len(columns)


def raise_with_names(folder: Path) -> None:
    typed = MARK
    try:
        raise Refusal("file-missing", path=str(folder / typed), user=typed)
    except Refusal as refusal:
        keep_fault(folder, refusal, NOW)


def holds(data: bytes, words: str) -> bool:
    """Whether the words stand in these bytes in any form that text is written in."""
    forms = [words.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "unicode-escape")]
    return any(form in data for form in (*forms, json.dumps(words)[1:-1].encode()))


@pytest.fixture
def known(tmp_path: Path) -> Knowledge:
    """What is known of a store in which every text is marked, in a folder with a mark in its name."""
    folder = tmp_path / MARK
    with office_in(folder) as office:
        filled(office)
        path = office.store.path
    assert mark_every_text(path) > 60
    raise_with_names(folder)
    with office_in(folder, read_only=True) as office:
        machine = [
            MachineFact("folder-refused", State.ERROR, {"path": str(path), "milliseconds": 7}),
            MachineFact("printer-good", params={"printer": MARK}),
        ]
        return knowledge_of(office, versions(RESOURCES), machine, dict.fromkeys((*SETTINGS, MARK), MARK))


def test_nothing_that_was_typed_and_no_path_is_in_it(known: Knowledge) -> None:
    bundle = support_bundle(support_members(known))
    with ZipFile(BytesIO(bundle)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert len(parts) == 3
    for name, data in {**parts, "bundle": bundle}.items():
        for word in (MARK, MARK.casefold(), str(known.folder.parent), str(Path.home()), "Dấu-Riêng"):
            assert not holds(data, word), (name, word)


def test_it_tells_what_a_support_desk_asks_first(known: Knowledge) -> None:
    members = support_members(known)
    about: Any = json.loads(members[ABOUT])
    assert about["versions"].keys() == {"program", "python", "sqlite", "system"}
    assert all(about["versions"].values())
    assert about["store"]["schema"] == SCHEMA_VERSION
    assert about["store"]["rows"]["procedure"] == 3
    assert about["settings"] == dict.fromkeys(SETTINGS, "?")
    assert json.loads(members[MACHINE])[0] == {
        "code": "folder-refused",
        "state": "error",
        "params": {"milliseconds": 7},
    }
    assert b"models.problems.Refusal [file-missing]" in members[log_files(known.folder)[0].name]


def test_settings_that_are_words_of_the_program_go_in(office: Office) -> None:
    kept = {SETTINGS[0]: "150", "export-folder": "/home/lan/Báo cáo"}
    about: Any = json.loads(support_members(knowledge_of(office, {}, [], kept))[ABOUT])
    assert about["settings"] == {SETTINGS[0]: "150"}


def test_facts_of_this_pc_go_in_without_its_paths(office: Office) -> None:
    facts = check_machine(scene_of(office), Probes(office.now))
    members = support_members(knowledge_of(office, {}, facts))
    assert len(json.loads(members[MACHINE])) == len(facts)
    assert not holds(members[MACHINE], str(office.folder))


def test_without_a_store_it_still_tells_of_program_and_faults(tmp_path: Path) -> None:
    raise_with_names(tmp_path)
    members = support_members(Knowledge(NOW, tmp_path, versions(RESOURCES), []))
    assert json.loads(members[ABOUT])["store"] is None
    assert len(members) == 3


def test_it_is_saved_where_the_officer_says_or_refused_in_words(known: Knowledge, usb: Path) -> None:
    members = support_members(known)
    save_bundle(usb / "goi.zip", members)
    assert (usb / "goi.zip").read_bytes() == support_bundle(members)
    with pytest.raises(Refusal, match="support-not-saved"):
        save_bundle(usb / "không có" / "goi.zip", members)


def test_a_program_shipped_without_its_project_file_has_no_version(tmp_path: Path) -> None:
    assert program_version(RESOURCES)
    assert program_version(tmp_path / "resources") == ""
