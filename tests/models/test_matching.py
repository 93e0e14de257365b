"""Pairs by keys: the strictest first, k-th to k-th, no row twice."""

from hypothesis import given
from hypothesis import strategies as st

from models.matching import matched

KEYS = st.lists(
    st.tuples(st.sampled_from("aAbB"), st.just("")).map(lambda pair: (pair[0], pair[0].lower())), max_size=8
)


def test_exact_keys_win_over_loose_ones() -> None:
    assert matched([("A", "a"), ("a", "a")], [("a", "a"), ("A", "a")]) == {0: 1, 1: 0}


def test_the_rest_is_paired_in_order() -> None:
    assert matched([("A", "a"), ("Á", "a")], [("x", "a"), ("y", "a"), ("z", "a")]) == {0: 0, 1: 1}


@given(listed=KEYS, sought=KEYS)
def test_pairs_share_a_key_and_no_row_is_in_two(
    listed: list[tuple[str, str]], sought: list[tuple[str, str]]
) -> None:
    pairs = matched(listed, sought)
    assert len(set(pairs.values())) == len(pairs)
    assert all(listed[place][1] == sought[index][1] for index, place in pairs.items())
    for key in "ab":
        both = (sum(keys[1] == key for keys in side) for side in (listed, sought))
        assert sum(sought[index][1] == key for index in pairs) == min(both)
