"""JSON documents become records or a refusal that names source and place; and they have one form of bytes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.documents import LARGEST, canonical_json, decode, encode, read_json
from models.problems import Problem, Refusal


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Leaf:
    name: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Plant:
    name: str
    leaves: tuple[Leaf, ...]
    colour: Colour = Colour.RED
    height: int | None = None
    alive: bool = False
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


SOUND: dict[str, Any] = {
    "name": "Lúa",
    "leaves": [{"name": "a", "size": 2}, {"name": "b"}],
    "colour": "blue",
    "height": 3,
    "alive": True,
    "counts": {"x": 1},
    "parts": {"y": ["z"]},
}


def test_a_document_becomes_a_record() -> None:
    plant = decode(SOUND, Plant, "cây.json")
    assert plant == Plant("Lúa", (Leaf("a", 2), Leaf("b")), Colour.BLUE, 3, True, {"x": 1}, {"y": ("z",)})
    assert decode({"name": "", "leaves": []}, Plant, "") == Plant("", ())


def test_what_is_empty_by_default_is_left_out() -> None:
    assert encode(decode(SOUND, Plant, "")) == SOUND
    assert encode(Plant("", ())) == {"name": "", "leaves": [], "colour": "red"}
    assert encode(Plant("", (), height=0)) == {"name": "", "leaves": [], "colour": "red", "height": 0}


@pytest.mark.parametrize(
    ("change", "place", "expected"),
    [
        ({"nam": "Lúa"}, "nam", "unknown"),
        ({"name": None}, "name", "str"),
        ({"name": 1}, "name", "str"),
        ({"height": "3"}, "height", "int"),
        ({"height": True}, "height", "int"),
        ({"height": 3.0}, "height", "int"),
        ({"height": LARGEST + 1}, "height", "int"),
        ({"alive": 1}, "alive", "bool"),
        ({"alive": None}, "alive", "bool"),
        ({"colour": "green"}, "colour", "red | blue"),
        ({"colour": []}, "colour", "red | blue"),
        ({"leaves": {}}, "leaves", "tuple"),
        ({"leaves": "ab"}, "leaves", "tuple"),
        ({"leaves": [{"name": "a"}, 3]}, "leaves[1]", "object"),
        ({"leaves": [{"size": 1}]}, "leaves[0].name", "missing"),
        ({"leaves": [{"name": "a", "size": None}]}, "leaves[0].size", "int"),
        ({"counts": []}, "counts", "Mapping"),
        ({"counts": {"x": "1"}}, "counts.x", "int"),
        ({"parts": {"y": ["z", 1]}}, "parts.y[1]", "str"),
    ],
)
def test_a_mistake_is_refused_with_its_place(change: dict[str, Any], place: str, expected: str) -> None:
    with pytest.raises(Refusal) as caught:
        decode(SOUND | change, Plant, "cây.json")
    params = {"source": "cây.json", "place": place, "expected": expected}
    assert caught.value.problem == Problem("document-invalid", params)


@pytest.mark.parametrize("document", [[], "x", None, 1])
def test_what_is_no_object_is_refused_at_its_root(document: object) -> None:
    with pytest.raises(Refusal) as caught:
        decode(document, Plant, "cây.json")
    assert caught.value.problem.params["place"] == "$"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", 1),
        (b'{"a": 1,\n "b": }', 2),
        (b'{"a": 1, "a": 1}', 0),
        (b'{"x": {"a": 1, "a": 2}}', 0),
        (b'"\xff"', 0),
        ('{"a": 1}'.encode("utf-16"), 0),
        (b'"\\ud800"', 0),
        (b'{"\\udfff": 1}', 0),
        (b'"\xed\xa0\x80"', 0),
        (b"[" * 100_000, 0),
        (b"1" * 5000, 0),
        (b"%PDF-1.4", 1),
    ],
)
def test_bytes_that_hold_no_document_are_refused_with_their_line(data: bytes, line: int) -> None:
    with pytest.raises(Refusal) as caught:
        read_json(data, "cây.json")
    assert caught.value.problem == Problem("document-unreadable", {"source": "cây.json", "line": line})


def test_a_byte_order_mark_and_escapes_are_read() -> None:
    assert read_json(b'\xef\xbb\xbf{"a": "\\u1eb7 \\ud83d\\ude00"}', "x") == {"a": "ặ 😀"}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_a_document_has_one_form(document: object) -> None:
    data = canonical_json(document)
    assert json.loads(data) == document
    assert canonical_json(read_json(data, "")) == data


def test_the_one_form_has_sorted_keys_no_blanks_and_letters_as_they_are() -> None:
    assert (
        canonical_json({"b": [1, {"d": None}], "a": "Cấp “x”"})
        == '{"a":"Cấp “x”","b":[1,{"d":null}]}\n'.encode()
    )
