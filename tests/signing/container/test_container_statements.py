"""What a signer states stands in the manifest in one form alone; without it a manifest is what it always was."""

import re
import unicodedata
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.problems import Problem, Refusal
from signing.container.manifest import compare, statement_in, write_manifest
from signing.container.statements import NOTHING_STATED, Statement, checked, extension

MEMBERS = {"submission.json": b"{}"}
ENTERED = Statement("Cơ quan, tổ chức", "125/UBND-<KSTTHC> & VP", "2021-05-20")
MANIFEST = write_manifest(2, MEMBERS, ENTERED)
NAMES = {"rs": "urn:ra-soat-dvc:statement:1", "asic": "http://uri.etsi.org/02918/v1.2.1#"}
TEXTS = st.text(max_size=300)
DATES = st.dates().map(lambda day: day.isoformat()) | st.just("")


def test_nothing_stated_leaves_the_manifest_as_it_always_was() -> None:
    assert b"Extension" not in write_manifest(1, MEMBERS)
    assert write_manifest(1, MEMBERS) == write_manifest(1, MEMBERS, Statement(" ", "\u200b"))


def test_other_programs_read_it_as_an_extension_of_the_manifest() -> None:
    root = ElementTree.fromstring(MANIFEST)
    found = root.find("asic:ASiCManifestExtensions/asic:Extension", NAMES)
    assert found is not None
    assert found.attrib == {"Critical": "false"}
    assert found.findtext("rs:Statement/rs:Role", namespaces=NAMES) == ENTERED.role
    assert found.findtext("rs:Statement/rs:Number", namespaces=NAMES) == ENTERED.number
    assert found.findtext("rs:Statement/rs:Date", namespaces=NAMES) == ENTERED.date


@given(TEXTS, TEXTS, DATES)
def test_what_is_stated_is_read_again_clean_and_composed(role: str, number: str, day: str) -> None:
    manifest = write_manifest(1, MEMBERS, Statement(role, number, day))
    assert compare(1, manifest, MEMBERS) == []
    read = statement_in(manifest)
    assert read == checked(Statement(role, number, day)) == checked(read)
    assert all(letter.isprintable() for letter in read.role + read.number)
    assert unicodedata.is_normalized("NFC", read.role)


@pytest.mark.parametrize("day", ["20/5/2021", "2021-5-20", "20210520", "2021-02-30", "x"])
def test_a_date_that_is_none_is_refused(day: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked(Statement(date=day))
    assert refused.value.problem == Problem("date-unreadable", {"text": day})


def test_of_what_is_no_text_nothing_is_stated() -> None:
    assert statement_in(b"\xff" + MANIFEST[:40]) == NOTHING_STATED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2021-05-20", "2021-5-20"),
        ("2021-05-20", "2021-02-30"),
        ("125/", " 125/"),
        ("&amp;", "&#38;"),
        ("&amp;", "&"),
        ("Cơ quan", unicodedata.normalize("NFD", "Cơ quan")),
        ("Cơ quan", "Cơ\u202e quan"),
        ("Cơ quan", "Cơ  quan"),
        ('"false"', '"true"'),
        (":statement:1", ":statement:2"),
        ("rs:Role>", "rs:Rank>"),
        ("<rs:Date>", "<!-- --><rs:Date>"),
        ("</rs:Statement>", "</rs:Statement><rs:Statement></rs:Statement>"),
    ],
)
def test_any_other_form_is_refused(old: str, new: str) -> None:
    assert old.encode() in MANIFEST
    (problem,) = compare(2, MANIFEST.replace(old.encode(), new.encode()), MEMBERS)
    assert problem.code == "manifest-altered"


def test_an_empty_or_repeated_extension_is_refused() -> None:
    said = extension(ENTERED).encode()
    empty = re.sub(rb">[^<]+</rs:", b"></rs:", said)
    for forged in (MANIFEST.replace(said, empty), MANIFEST.replace(said, said + said)):
        assert compare(2, forged, MEMBERS)[0].code == "manifest-altered"
    assert statement_in(MANIFEST.replace(said, empty)) == NOTHING_STATED


@given(st.integers(0, len(MANIFEST) * 8 - 1))
def test_no_bit_of_it_is_free(place: int) -> None:
    damaged = bytearray(MANIFEST)
    damaged[place // 8] ^= 1 << place % 8
    changed = bytes(damaged)
    assert compare(2, changed, MEMBERS) or statement_in(changed) != ENTERED
