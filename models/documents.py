"""JSON documents ↔ dataclasses, with errors that name the place; and the one canonical form in which JSON is signed.

Only what JSON can carry without doubt: objects, arrays, strings, whole numbers, true, false, null. No fractions.
"""

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache, lru_cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from models.problems import Refusal

T = TypeVar("T")
LARGEST = 2**53
"""Whole numbers up to here mean the same to every reader of JSON, and fit into a store."""


def canonical_json(document: object) -> bytes:
    """The one byte form of a document: sorted keys, no blanks, UTF-8, a line feed at the end."""
    return (json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()


def read_json(data: bytes, source: str) -> object:
    """The document in these bytes (UTF-8). Refusal `document-unreadable` names the source and the line."""
    try:
        text = data.decode("utf-8-sig")
        document = json.loads(text, object_pairs_hook=_unique_keys)
        if "\\u" in text:
            canonical_json(document)  # half a surrogate pair can be escaped, but never written
        return document
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 0
        raise Refusal("document-unreadable", source=source, line=line) from None


def _unique_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise ValueError("a key stands twice")
    return document


def decode(document: object, wanted: type[T], source: str) -> T:
    """The document as a dataclass.

    Unknown keys, missing keys and wrong types are a Refusal `document-invalid` with `source`, `place` (a path such as
    `levels[2].key`) and `expected`: a mistyped key must never be taken for an absent one.
    """
    return cast(T, _decode(document, wanted, source, ""))


def _decode(value: object, wanted: Any, source: str, place: str) -> object:
    if is_dataclass(wanted):
        return _decode_object(value, cast(type, wanted), source, place)
    origin: Any = get_origin(wanted)
    if origin in (Union, types.UnionType):
        return _decode_union(value, wanted, source, place)
    if origin is tuple and isinstance(value, list):
        item = get_args(wanted)[0]
        return tuple(
            _decode(v, item, source, f"{place}[{i}]") for i, v in enumerate(cast(list[object], value))
        )
    if origin is Mapping and isinstance(value, dict):
        item = get_args(wanted)[1]
        return {
            k: _decode(v, item, source, f"{place}.{k}") for k, v in cast(dict[str, object], value).items()
        }
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return _decode_enum(value, wanted, source, place)
    if origin is None and type(value) is wanted and not (wanted is int and abs(cast(int, value)) > LARGEST):
        return value
    raise _invalid(source, place, str(getattr(cast(object, origin or wanted), "__name__", "?")))


def _decode_object(value: object, wanted: type, source: str, place: str) -> object:
    if not isinstance(value, dict):
        raise _invalid(source, place, "object")
    document = cast(dict[str, object], value)
    hints, required = _shape(wanted)
    for key in document:
        if key not in hints:
            raise _invalid(source, _join(place, key), "unknown")
    for key in required:
        if key not in document:
            raise _invalid(source, _join(place, key), "missing")
    return wanted(
        **{key: _decode(item, hints[key], source, _join(place, key)) for key, item in document.items()}
    )


@lru_cache(maxsize=64)
def _shape(wanted: Any) -> tuple[dict[str, Any], tuple[str, ...]]:
    all_hints = get_type_hints(wanted)
    names = [f.name for f in fields(wanted)]
    required = tuple(f.name for f in fields(wanted) if f.default is MISSING and f.default_factory is MISSING)
    return {name: all_hints[name] for name in names}, required


def _decode_union(value: object, wanted: Any, source: str, place: str) -> object:
    alternatives = get_args(wanted)
    if value is None and type(None) in alternatives:
        return None
    others = [alternative for alternative in alternatives if alternative is not type(None)]
    return _decode(value, others[0], source, place)


def _decode_enum(value: object, wanted: type[Enum], source: str, place: str) -> Enum:
    try:
        return wanted(value)
    except ValueError:
        raise _invalid(source, place, " | ".join(str(member.value) for member in wanted)) from None


def _join(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _invalid(source: str, place: str, expected: str) -> Refusal:
    return Refusal("document-invalid", source=source, place=place or "$", expected=expected)


def encode(value: Any) -> object:
    """A document in JSON-able values: dataclasses as objects without the columns that are empty by default."""
    if hasattr(value, "__dataclass_fields__"):
        items = (
            (name, getattr(value, name), default) for name, default in _defaults(value.__class__).items()
        )
        return {name: encode(item) for name, item, default in items if item or item != default}
    if isinstance(value, tuple):
        return [encode(item) for item in cast(tuple[object, ...], value)]
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in cast(Mapping[str, object], value).items()}
    return value


@cache
def _defaults(record_type: Any) -> dict[str, object]:
    return {
        f.name: f.default if f.default_factory is MISSING else f.default_factory()
        for f in fields(record_type)
    }
