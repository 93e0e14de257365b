"""A former state of a submission to compare with, and which records of the tree differ from it. It follows changes."""

from collections.abc import Iterable

from models.changes import Change
from models.records import Kind, Record
from models.tree import Tree


class Former:
    """`tree`: the former state, None where there is none and nothing differs. `name`: what a person calls it.

    People and letter differ from revision to revision and are left out: the rows are what is compared.
    """

    def __init__(self, tree: Tree | None = None, name: str = "") -> None:
        self.tree = tree
        self.name = name
        self.different: set[tuple[Kind, str]] = set()

    def take_stock(self, present: Tree) -> None:
        """Compare every record."""
        if self.tree is not None:
            now, then = _rows(present), _rows(self.tree)
            self.different = {key for key in now.keys() | then.keys() if now.get(key) != then.get(key)}

    def follow(self, changes: Iterable[Change], present: Tree) -> None:
        """Compare again what was changed in the present tree."""
        if self.tree is None:
            return
        for change in changes:
            if change.kind is Kind.SUBMISSION:
                continue
            if present.find(change.kind, change.id) == self.tree.find(change.kind, change.id):
                self.different.discard((change.kind, change.id))
            else:
                self.different.add((change.kind, change.id))


def _rows(tree: Tree) -> dict[tuple[Kind, str], Record]:
    return {
        (record.kind, record.id): record for record in tree.records() if record.kind is not Kind.SUBMISSION
    }
