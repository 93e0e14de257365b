"""What rows and fields of received appendices are known by."""

from models.text import fold

NOT_IN_LIST = "not-in-appendix-2"
"""The doubt about a procedure that stands in Appendix III or IV, but not in the list of Appendix II."""


def field_key(name: str) -> str:
    """What a field is matched by: its folded name, with or without "Lĩnh vực" before it."""
    folded = fold(name)
    return folded.removeprefix("linh vuc").lstrip(" :") or folded
