from collections.abc import Iterator
from pathlib import Path

import pytest

from models.tree import Tree
from storage.store import Store
from tests.storage.storage_samples import full_tree, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A place for a store, in a folder as people name them."""
    return tmp_path / "Báo cáo rà soát #1 100%" / "ra soát.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with opened(path) as store:
        yield store


@pytest.fixture
def tree(store: Store) -> Tree:
    """A tree that the store holds."""
    tree = full_tree()
    store.add_submission(tree)
    return tree
