"""How a sentence in a table is marked, so that Qt's lupdate finds it, and how it is said in the language in use."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

Translate = Callable[[str, str], str]
"""From the context and the Vietnamese text to the text in the language in use."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name and arguments lupdate looks for
    """The text as it is; `context` is for the translation file only."""
    return text


def as_written(_context: str, text: str) -> str:
    """The Vietnamese text."""
    return text


class Language:
    """What tables are said in: Vietnamese, as they are written, unless the window brings its translator along.

    There is one in a process, as there is one set of Qt's translators: the command line leaves it as it is.
    """

    def __init__(self) -> None:
        self._translate: Translate = as_written

    def speak_through(self, translate: Translate) -> None:
        """From now on, sentences are said by this translator."""
        self._translate = translate

    @contextmanager
    def written(self) -> Generator[None]:
        """Within, sentences are said as they are written: for a document, which is Vietnamese whatever the window is."""
        translate, self._translate = self._translate, as_written
        try:
            yield
        finally:
            self._translate = translate

    def said(self, context: str, text: str) -> str:
        """A sentence of a table; `context` is the one that it is marked with."""
        return self._translate(context, text)


LANGUAGE = Language()
