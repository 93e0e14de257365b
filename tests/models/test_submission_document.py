"""submission.json: one form of bytes for one submission, refused where it is anything else, described by its schema."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.documents import LARGEST, canonical_json
from models.listed import ListEntry, ProcedureList
from models.problems import Refusal
from models.profiles import Profile
from models.records import TierEntry
from models.rounds import UnitList
from models.submission_document import (
    FORMAT,
    Grounds,
    SubmissionDocument,
    read_submission,
    submission_document,
    write_submission,
)
from models.tree import Tree
from tests.builders import PROFILES, ROUND_2021, a_procedure, a_tree, round_of
from tests.gestures import trees

Plain = dict[str, Any]
GROUNDS = Grounds("a" * 64, "b" * 64)


def document_of(tree: Tree, profile: Profile = PROFILES[0], *, draft: bool = False) -> SubmissionDocument:
    return submission_document(tree, round_of(profile), GROUNDS, "Chủ tịch", draft=draft)


def sample() -> Plain:
    """A document with two fields, three procedures and a declared tier, as plain values."""
    first = a_procedure("p1", "Khai sinh \\u0041 “x”", code="1.005160", levels=("3",), reasons=("LD01",))
    lists = {
        "Hộ tịch": [first, a_procedure("p2", "Kết hôn")],
        "Đất đai": [a_procedure("p3", "Tách thửa", dossiers_online=0)],
    }
    entry = TierEntry("district", declared_total=7, declared_levels={"3": 1}, note="x")
    return json.loads(write_submission(document_of(a_tree({"district": lists}, [entry]))))


def refusal_of(data: bytes) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_submission(data, "submission.json")
    assert caught.value.problem.params["source"] == "submission.json"
    return caught.value


@settings(max_examples=60)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_what_is_read_is_written_the_same_and_holds_the_same_tree(
    profile: Profile, data: st.DataObject
) -> None:
    tree, draft = data.draw(trees(profile)), data.draw(st.booleans())
    written = write_submission(document_of(tree, profile, draft=draft))
    document = read_submission(written, "x")
    assert write_submission(document) == written
    assert document.tree() == tree
    assert (document.draft, document.format, document.round) == (draft, FORMAT, round_of(profile))


@pytest.mark.parametrize("number", [1, 2])
def test_a_document_of_a_former_format_is_read_and_stays_as_it_was(number: int) -> None:
    plain = sample() | {"format": f"ra-soat-dvc/submission/{number}"}
    document = read_submission(canonical_json(plain), "x")
    assert write_submission(document) == canonical_json(plain)
    assert document.tree().list_answers == document.tree().attachments == {}


def test_a_package_carries_the_list_of_its_unit_and_no_other() -> None:
    listed = UnitList("15/QĐ-UBND", "2021-01-15", (ListEntry("Khai sinh", "1.005160"),))
    units = tuple(replace(unit, procedures=listed) for unit in ROUND_2021.units)
    tree = a_tree({"district": {"Hộ tịch": [a_procedure()]}})
    written = write_submission(submission_document(tree, replace(ROUND_2021, units=units), GROUNDS))
    carried = read_submission(written, "x").round
    assert [unit.code for unit in carried.units if unit.procedures] == [tree.submission.unit_code]
    assert carried.list_of(tree.submission.unit_code) == ProcedureList(
        f"round:{ROUND_2021.id}", "15/QĐ-UBND", "2021-01-15", listed.entries
    )


def test_empty_columns_are_left_out_and_what_counts_is_not() -> None:
    first, second, third = sample()["procedures"]
    assert set(second) == {"id", "field_id", "position", "name", "levels", "eligibility"}
    assert (first["eligibility"], third["dossiers_online"]) == ("undecided", 0)
    assert sample()["submission"]["revision"] == 1


A_FILE: Plain = {"id": "t1", "position": 1, "name": "Biên bản.pdf", "size": 3, "sha256": "0" * 64}

MISTAKES: list[tuple[str, Callable[[Plain], object]]] = [
    ("document-invalid", lambda d: d.pop("tiers")),
    ("document-invalid", lambda d: d.pop("signer_role")),
    ("document-invalid", lambda d: d.update(hidden="x")),
    ("document-invalid", lambda d: d["procedures"][0].update(hidden="x")),
    ("document-invalid", lambda d: d["procedures"][0].pop("position")),
    ("document-invalid", lambda d: d["procedures"][0].update(position="1")),
    ("document-invalid", lambda d: d["procedures"][0].update(position=LARGEST * 2)),
    ("document-invalid", lambda d: d["procedures"][0].update(eligibility="yes")),
    ("document-invalid", lambda d: d["procedures"][0].update(levels="3")),
    ("document-invalid", lambda d: d["procedures"][0].update(name=None)),
    ("document-invalid", lambda d: d["procedures"][0].update(name="a\u0001")),
    ("document-invalid", lambda d: d["procedures"][0].update(note="\\\\\b")),
    ("document-invalid", lambda d: d["procedures"][0].update(note="\uffff")),
    ("document-invalid", lambda d: d["procedures"][1].update(id="p1")),
    ("document-invalid", lambda d: d["procedures"][1].update(id="")),
    ("document-invalid", lambda d: d["procedures"][1].update(field_id="f9")),
    ("document-invalid", lambda d: d["fields"][0].update(id="")),
    ("document-invalid", lambda d: d["fields"].append(d["fields"][0])),
    ("document-invalid", lambda d: d["tiers"].append(d["tiers"][0])),
    ("document-invalid", lambda d: d["tiers"][0].update(status="closed")),
    ("document-invalid", lambda d: d["submission"].update(round_id="x")),
    ("document-invalid", lambda d: d["submission"].update(profile_id="nd224-2026")),
    ("document-invalid", lambda d: d["submission"].update(revision=0)),
    ("document-invalid", lambda d: d["submission"].update(appendix_style="x")),
    ("round-inconsistent", lambda d: d["round"].update(deadline="20/5/2021")),
    ("document-invalid", lambda d: d.update(attachments=[A_FILE, A_FILE])),
    ("document-invalid", lambda d: d.update(attachments=[A_FILE | {"sha256": "../x"}])),
    ("document-invalid", lambda d: d.update(attachments=[A_FILE | {"size": -1}])),
    ("document-invalid", lambda d: d["submission"].update(letter_kind="poem")),
    ("document-not-canonical", lambda d: d.update(attachments=[])),
    ("document-version", lambda d: d.update(format="ra-soat-dvc/submission/4")),
    ("document-version", lambda d: d.update(format="ra-soat-dvc/submission/4", later=1)),
    ("document-version", lambda d: d.update(format=2)),
    ("document-invalid", lambda d: d.pop("format")),
    ("document-not-canonical", lambda d: d.update(draft=False)),
    ("document-not-canonical", lambda d: d["procedures"][0].update(note="")),
    ("document-not-canonical", lambda d: d["procedures"][0].pop("eligibility")),
    ("document-not-canonical", lambda d: d["procedures"].reverse()),
    ("document-not-canonical", lambda d: d["fields"].reverse()),
]


@pytest.mark.parametrize(("code", "mistake"), MISTAKES)
def test_a_single_mistake_is_refused(code: str, mistake: Callable[[Plain], object]) -> None:
    plain = sample()
    read_submission(canonical_json(plain), "x")
    mistake(plain)
    assert refusal_of(canonical_json(plain)).problem.code == code


OTHER_FORMS: list[Callable[[bytes], bytes]] = [
    lambda data: data.rstrip(b"\n"),
    lambda data: data + b" ",
    lambda data: b"\xef\xbb\xbf" + data,
    lambda data: data.replace(b",", b", ", 1),
    lambda data: data.replace("ế".encode(), b"\\u1ebf", 1),
    lambda data: json.dumps(dict(reversed(json.loads(data).items())), ensure_ascii=False).encode(),
]


@pytest.mark.parametrize("other_form", OTHER_FORMS)
def test_another_form_of_the_same_is_refused(other_form: Callable[[bytes], bytes]) -> None:
    assert refusal_of(other_form(canonical_json(sample()))).problem.code == "document-not-canonical"


@given(data=st.data())
def test_no_byte_can_be_changed_without_a_change_of_what_is_read(data: st.DataObject) -> None:
    written = canonical_json(sample())
    at, byte = data.draw(st.integers(0, len(written) - 1)), data.draw(st.integers(0, 255))
    changed = written[:at] + bytes([byte]) + written[at + 1 :]
    try:
        document = read_submission(changed, "x")
    except Refusal:
        assert changed != written
    else:
        assert write_submission(document) == changed


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b"PK\x03\x04", b'{"format":"\\ud800"}'])
def test_what_is_no_submission_is_refused(data: bytes) -> None:
    assert refusal_of(data).problem.code in {"document-invalid", "document-unreadable"}


def test_a_draft_says_so_and_the_rest_is_equal() -> None:
    tree = a_tree({"district": {"Hộ tịch": [a_procedure()]}})
    draft, final = (
        json.loads(write_submission(document_of(tree, draft=is_draft))) for is_draft in (True, False)
    )
    assert draft == final | {"draft": True}


def test_any_round_of_the_submission_is_kept_whole() -> None:
    typed = replace(ROUND_2021, typed_in=True, deadline_inclusive=True)
    tree = a_tree({})
    document = submission_document(tree, typed, GROUNDS)
    assert read_submission(write_submission(document), "x").round == typed
