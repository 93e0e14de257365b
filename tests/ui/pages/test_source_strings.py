"""Sentences of the window can be translated: what is marked is a plain literal, never put together before."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

ROOT = Path(__file__).parents[3] / "ui" / "desktop"
SHOWING = {
    *(
        "setText",
        "setToolTip",
        "setAccessibleName",
        "setAccessibleDescription",
        "setPlaceholderText",
        "setWindowTitle",
    ),
    *(
        "label",
        "button",
        "say",
        "addItem",
        "addRow",
        "addAction",
        "TextField",
        "LinesField",
        "Offer",
        "Step",
        "WayOut",
    ),
}
"""What takes a text that is seen or heard."""
VIETNAMESE = re.compile(r"[À-ỹ]")
MARKS = {"tr", "_tr", "translate", "QT_TRANSLATE_NOOP"}


def marked_arguments(path: Path) -> Iterator[ast.expr]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in MARKS and not path.name.startswith("qt_texts"):
                yield node.args[-1]


def test_no_sentence_is_put_together_before_it_is_marked() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{argument.lineno}"
        for path in ROOT.rglob("*.py")
        for argument in marked_arguments(path)
        if not isinstance(argument, ast.Constant | ast.Name)
    ]
    assert wrong == []


def spoken_outside(node: ast.AST) -> Iterator[str]:
    """Literals with Vietnamese letters below a node that are not marked."""
    if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in MARKS:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and VIETNAMESE.search(node.value):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from spoken_outside(child)


def test_what_the_window_shows_is_marked() -> None:
    unmarked = [
        f"{path.relative_to(ROOT)}:{node.lineno} {text}"
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in SHOWING
        for argument in (*node.args, *(keyword.value for keyword in node.keywords))
        for text in spoken_outside(argument)
    ]
    assert unmarked == []


@pytest.mark.usefixtures("dressed")
def test_every_letter_of_every_sentence_is_in_the_fonts_that_are_shipped() -> None:
    shipped = (ROOT.parents[1] / "resources" / "fonts").glob("NotoSans*.ttf")
    fonts = [QRawFont(str(path), 13) for path in shipped]
    sentences = {
        argument.value
        for path in ROOT.parent.rglob("*.py")
        for argument in marked_arguments(path)
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    letters = {letter for sentence in sentences for letter in sentence if letter.isprintable()}
    lacking = {letter for letter in letters for font in fonts if not font.supportsCharacter(ord(letter))}
    assert len(fonts) == 3
    assert lacking == set()


def test_there_are_sentences_at_all() -> None:
    assert sum(1 for path in ROOT.rglob("*.py") for _ in marked_arguments(path)) > 100
