"""The cells of records ↔ what SQLite binds and what the journal writes as JSON. Column by column, many rows at once.

A bulk of rows has the same columns, and one call of map for a column costs far less than one call for each cell.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from enum import Enum
from functools import lru_cache
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any, cast

from models.records import RECORD_TYPES, Answer, AnswerKind, Eligibility, Kind, Row, TierStatus

Columns = Mapping[str, list[Any]]
"""The cells of some rows, by column."""

encode_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=dict).encode
"""JSON as it stands in the store: letters as they are, no blanks."""


def _defaults(kind: Kind) -> dict[str, Any]:
    columns = fields(RECORD_TYPES[kind])
    given = {column.name: column.default for column in columns if column.default is not MISSING}
    made = {
        column.name: column.default_factory() for column in columns if column.default_factory is not MISSING
    }
    return given | made


DEFAULTS: Mapping[Kind, Mapping[str, Any]] = {kind: _defaults(kind) for kind in Kind}
"""What a column holds that a new row does not name."""

_BLANKS: Mapping[Kind, Mapping[str, Any]] = {
    kind: {column: value for column, value in columns.items() if value in ("", (), {}, None)}
    for kind, columns in DEFAULTS.items()
}
_NONE: Mapping[str, Any] = {}


def _enum_of(enum: type[Enum]) -> Callable[[str], Enum]:
    return {str(member.value): member for member in enum}.__getitem__


@lru_cache(maxsize=4096)
def _list_text(values: tuple[str, ...]) -> str:
    return encode_json(values)


@lru_cache(maxsize=4096)
def _list(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


# A StrEnum is bound as the plain string it is: sqlite3 is slow with subclasses.
_TO_SQL: Mapping[str, Callable[[Any], str]] = {
    "eligibility": str,
    "status": str,
    "answer": str,
    "on_one_stop": str,
    "online_payment": str,
    "levels": _list_text,
    "reasons": _list_text,
    "declared_levels": encode_json,
}
_FROM_SQL: Mapping[str, Callable[[str], object]] = {
    "eligibility": _enum_of(Eligibility),
    "status": _enum_of(TierStatus),
    "answer": _enum_of(AnswerKind),
    "on_one_stop": _enum_of(Answer),
    "online_payment": _enum_of(Answer),
    "levels": _list,
    "reasons": _list,
    "declared_levels": json.loads,
}


def _json_writer(column_type: Any) -> Callable[[Any], str]:
    if isinstance(column_type, type) and issubclass(column_type, str):
        return encode_basestring
    return _JSON_OF.get(column_type, encode_json)


# The encoder does all of these too, at many times the cost.
_JSON_OF: Mapping[Any, Callable[[Any], str]] = {int: str, tuple[str, ...]: _list_text}
_TO_JSON: Mapping[Kind, Mapping[str, Callable[[Any], str]]] = {
    kind: {column.name: _json_writer(column.type) for column in fields(record_type)}
    for kind, record_type in RECORD_TYPES.items()
}


def to_columns(rows: Sequence[Row]) -> Columns:
    """Rows that name the same columns, as columns."""
    return {column: list(map(itemgetter(column), rows)) for column in rows[0]}


def to_sql(columns: Columns) -> list[list[Any]]:
    """The values to bind, a list for each column."""
    return [list(map(_TO_SQL[name], cells)) if name in _TO_SQL else cells for name, cells in columns.items()]


def from_sql(names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> list[Iterable[Any]]:
    """The values of these columns as a record holds them, an iterable for each column. There is at least one row."""
    columns = zip(names, zip(*rows, strict=True), strict=True)
    return [map(_FROM_SQL[name], cells) if name in _FROM_SQL else cells for name, cells in columns]


def to_json(kind: Kind, columns: Columns, *, whole: bool) -> Iterator[str]:
    """Each row as a JSON object.

    Of whole rows the columns that all leave blank are left out: most columns, most of the time.
    """
    blanks, writers = _BLANKS[kind] if whole else _NONE, _TO_JSON[kind]
    given = {
        name: cells for name, cells in columns.items() if name not in blanks or not _all(cells, blanks[name])
    }
    template = "{" + ",".join(f'"{name}":%s' for name in given) + "}"
    return (
        template % texts
        for texts in zip(*(map(writers[name], cells) for name, cells in given.items()), strict=True)
    )


def _all(cells: list[Any], value: Any) -> bool:
    return cells.count(value) == len(cells)


def from_json(kind: Kind, text: str, *, whole: bool) -> Row:
    """The row that was written so."""
    written: dict[str, Any] = json.loads(text)
    lists = {
        column: tuple(cast(list[str], value)) for column, value in written.items() if isinstance(value, list)
    }
    return {**(_BLANKS[kind] if whole else _NONE), **written, **lists}
