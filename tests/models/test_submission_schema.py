"""resources/schemas/submission.json, for readers of other make, says what the records are."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from types import NoneType
from typing import Any, cast, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.profiles import Profile
from models.submission_document import (
    FORMAT,
    Grounds,
    SubmissionDocument,
    submission_document,
    write_submission,
)
from tests.builders import PROFILES, resource, round_of
from tests.gestures import trees

Schema = dict[str, Any]
SCHEMA: Schema = json.loads(resource("schemas", "submission"))


def resolved(schema: Schema) -> Schema:
    return SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")] if "$ref" in schema else schema


def agrees(schema: Schema, wanted: Any) -> None:
    """The schema describes this type, all the way down."""
    schema, origin = resolved(schema), get_origin(wanted)
    if is_dataclass(wanted):
        agrees_with_record(schema, wanted)
    elif origin is tuple:
        assert schema["type"] == "array"
        agrees(schema["items"], get_args(wanted)[0])
    elif origin is Mapping:
        assert schema["type"] == "object"
        agrees(schema["additionalProperties"], get_args(wanted)[1])
    elif isinstance(wanted, type) and issubclass(wanted, Enum):
        assert schema["enum"] == [member.value for member in wanted if member.value], (
            "empty columns are left out"
        )
    elif NoneType in get_args(wanted):
        agrees(schema, get_args(wanted)[0])
    elif "const" not in schema:
        assert schema["type"] == {str: "string", int: "integer", bool: "boolean"}[wanted]


def agrees_with_record(schema: Schema, wanted: Any) -> None:
    hints = get_type_hints(wanted)
    assert (schema["type"], schema["additionalProperties"]) == ("object", False)
    assert list(schema["properties"]) == [column.name for column in fields(wanted)]
    always = [
        f.name for f in fields(wanted) if f.default_factory is MISSING and (f.default is MISSING or f.default)
    ]
    assert schema["required"] == always
    for name, described in schema["properties"].items():
        assert "title" in {**resolved(described), **described}
        agrees(described, hints[name])


def test_the_schema_has_the_columns_of_the_records() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["properties"]["format"]["const"] == FORMAT
    agrees(SCHEMA, SubmissionDocument)


def faults(value: Any, schema: Schema, place: str = "$") -> list[str]:
    """What a validator would say, for the few words of JSON Schema that ours uses."""
    schema = {**resolved(schema), **{word: said for word, said in schema.items() if word != "$ref"}}
    right = all(check(value, schema[word]) for word, check in WORDS.items() if word in schema)
    found = [] if right else [place]
    if isinstance(value, list):
        for i, item in enumerate(cast(list[object], value)):
            found += faults(item, schema["items"], f"{place}[{i}]")
    if isinstance(value, dict):
        members, known, other = (
            cast(Schema, value),
            schema.get("properties", {}),
            schema["additionalProperties"],
        )
        found += [f"{place}.{key}" for key in schema.get("required", []) if key not in members]
        found += [f"{place}.{key}" for key in members if key not in known and other is False]
        for key, item in members.items():
            found += faults(item, known.get(key, other), f"{place}.{key}") if key in known or other else []
    return found


TYPES = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict}
WORDS: dict[str, Callable[[Any, Any], bool]] = {
    "type": lambda value, name: type(value) is TYPES[name],
    "const": lambda value, other: value == other,
    "enum": lambda value, members: value in members,
    "minimum": lambda value, least: value >= least,
    "maximum": lambda value, most: value <= most,
    "pattern": lambda value, pattern: re.search(pattern, value) is not None,
}  # fmt: skip


@settings(max_examples=40)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_what_is_written_is_valid(profile: Profile, data: st.DataObject) -> None:
    tree, draft = data.draw(trees(profile)), data.draw(st.booleans())
    document = submission_document(tree, round_of(profile), Grounds("a", "b"), draft=draft)
    assert faults(json.loads(write_submission(document)), SCHEMA) == []


def test_what_is_wrong_is_not_valid() -> None:
    plain = json.loads(resource("schemas", "submission"))
    assert faults(plain, SCHEMA)
    assert faults({"kind": "x"}, {"$ref": "#/$defs/unit"}) == ["$.code", "$.name", "$.kind"]
    assert faults(["yes", "", 1], {"type": "array", "items": {"$ref": "#/$defs/answer"}}) == ["$[1]", "$[2]"]
