"""What a form holds where nobody has written anything."""

import re

_PLACEHOLDER = re.compile(r"(\.{3,}|…|\s)*")


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: it is empty, or has the dots of the blank form."""
    return not text[:1].isalnum() and bool(_PLACEHOLDER.fullmatch(text))
