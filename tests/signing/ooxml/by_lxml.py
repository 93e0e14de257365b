# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportAttributeAccessIssue=false, reportUnknownArgumentType=false
# lxml has no types.
"""Another program's canonical form of XML, to compare ours with."""

from copy import deepcopy
from typing import Any

from lxml import etree


def canonical_by_lxml(text: str, tag: str = "", *, exclusive: bool = False) -> bytes:
    """Of the whole, or of the child with this tag: copied, for lxml 6.1 errs in subtrees with a default namespace."""
    root: Any = etree.fromstring(text.encode())
    return etree.tostring(deepcopy(root.find(tag)) if tag else root, method="c14n", exclusive=exclusive)
