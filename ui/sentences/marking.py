"""How a sentence in a table is marked, so that Qt's lupdate finds it; at run time it is the sentence itself."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name and arguments lupdate looks for
    """The text as it is; `context` is for the translation file only."""
    return text
