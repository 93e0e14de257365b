"""The tables of keys, and how letters that an input method types again are told from those that were pressed."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from models.profiles import load_profile
from ui.desktop.grid.keyboard import EDITOR_KEYS, KEYS, Command, KeyPress, Order, Retyping, order_for
from ui.desktop.item_models.columns import GridColumns
from ui.desktop.item_models.tree_nodes import RowKind

RESOURCES = Path(__file__).parents[3] / "resources"
CTRL, SHIFT, ALT = (
    modifier.value
    for modifier in (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.AltModifier,
    )
)
PROFILE = load_profile((RESOURCES / "profiles" / "tt32-2017.json").read_bytes(), "tt32-2017.json")
COLUMNS = GridColumns(PROFILE)


def letter(text: str, modifiers: int = 0) -> KeyPress:
    return KeyPress(0, modifiers, text)


def test_no_key_belongs_to_an_input_method() -> None:
    for key, modifiers in (*KEYS, *EDITOR_KEYS):
        assert modifiers & (CTRL | SHIFT) != CTRL | SHIFT
        assert (key, modifiers) != (Qt.Key.Key_Z, ALT)


@pytest.mark.parametrize("kind", list(RowKind))
def test_backspace_does_nothing_in_any_cell(kind: RowKind) -> None:
    press = KeyPress(Qt.Key.Key_Backspace, 0, "\b")
    assert {order_for(press, kind, column, PROFILE) for column in COLUMNS} == {Order(Command.NOTHING)}


def test_letters_are_commands_in_level_and_decision_columns_of_procedures_only() -> None:
    for text in "dDđĐ+kK-−1234":
        for column in COLUMNS:
            order = order_for(letter(text), RowKind.PROCEDURE, column, PROFILE)
            is_command = column.kind.name in ("LEVEL", "DECISION")
            assert order is not None
            assert (order.command is not Command.TYPE) is is_command
        assert order_for(letter(text), RowKind.FIELD, COLUMNS[COLUMNS.decision], PROFILE) == Order(
            Command.TYPE
        )


def test_letters_that_are_no_key_of_the_profile_do_nothing_there() -> None:
    assert order_for(letter("5"), RowKind.PROCEDURE, COLUMNS[3], PROFILE) == Order(Command.NOTHING)


def test_a_blank_sets_the_level_of_its_column() -> None:
    column = COLUMNS.of_level("3")
    assert column is not None
    assert order_for(letter(" "), RowKind.PROCEDURE, COLUMNS[column], PROFILE) == Order(
        Command.SET_LEVEL, "3"
    )


def test_chords_are_no_text_but_altgr_is() -> None:
    name = COLUMNS[1]
    assert order_for(KeyPress(Qt.Key.Key_F, CTRL, "\x06"), RowKind.PROCEDURE, name, PROFILE) is None
    assert order_for(letter("w", ALT), RowKind.PROCEDURE, name, PROFILE) is None
    assert order_for(letter("€", CTRL | ALT), RowKind.PROCEDURE, name, PROFILE) == Order(Command.TYPE)


@pytest.mark.parametrize(
    ("arrives", "pressed"),
    [
        ("DDD", "DDD"),
        ("D<đ", "DD"),
        ("D<đ<dd", "DDD"),
        ("D<đ<ddd", "DDDd"),
        ("DK<<đk", "DKD"),
        ("DK<<đk<<dkd", "DKDD"),
        ("dkk", "dkk"),
        ("<d", "d"),
        ("D<k", "Dk"),
        ("DK<k", "DKk"),
        ("D<<<đ", "DD"),
        ("DK<<đkk", "DKDk"),
        ("DKDK", "DKDK"),
    ],
)
def test_a_key_counts_once_however_it_arrives(arrives: str, pressed: str) -> None:
    retyping, acted = Retyping(), ""
    for sign in arrives:
        if sign == "<":
            retyping.backspace()
        elif retyping.counts(sign):
            acted += sign
    assert acted.replace("đ", "d").upper() == pressed.upper()


def test_after_another_key_every_letter_counts() -> None:
    retyping: Any = Retyping()
    assert retyping.counts("D")
    assert retyping.counts("K")
    retyping.forget()
    retyping.backspace()
    retyping.backspace()
    assert retyping.counts("d")
    assert retyping.counts("k")
