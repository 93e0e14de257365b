"""Where pages stand: no two overlap, whatever is at a height is found again at every scale."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.pdf_pictures import PageSize
from ui.desktop.widgets.page_stack import GAP, PageStack, Spot

SIZES = st.lists(st.builds(PageSize, st.integers(100, 1200), st.integers(100, 1200)), min_size=1, max_size=30)
SCALES = st.floats(0.5, 5.0)


@given(SIZES, SCALES, st.integers(0, 5000))
def test_pages_stand_below_each_other_in_the_middle(sizes: list[PageSize], scale: float, room: int) -> None:
    stack = PageStack(sizes, scale)
    places = [stack.place(page, room) for page in range(len(sizes))]
    tops_and_ends = [height for place in places for height in (place.top(), place.bottom() + 1)]
    assert tops_and_ends == sorted(tops_and_ends)
    assert all(upper.bottom() + 1 + GAP == lower.top() for upper, lower in pairwise(places))
    whole = max(room, stack.width)
    assert all(abs(place.left() - (whole - place.right() - 1)) <= 1 for place in places)
    assert stack.height == places[-1].bottom() + 1 + GAP


@given(SIZES, SCALES, st.data())
def test_what_is_drawn_is_exactly_what_is_seen(
    sizes: list[PageSize], scale: float, data: st.DataObject
) -> None:
    stack = PageStack(sizes, scale)
    top = data.draw(st.integers(0, stack.height - 1))
    bottom = data.draw(st.integers(top, stack.height))
    places = [stack.place(page, 0) for page in range(len(sizes))]
    seen = {page for page, place in enumerate(places) if place.top() <= bottom and place.bottom() >= top}
    assert seen <= set(stack.between(top, bottom)) <= seen | {stack.spot(top).page}


@given(SIZES, SCALES, SCALES, st.data())
def test_a_spot_is_the_same_at_every_scale(
    sizes: list[PageSize], one: float, other: float, data: st.DataObject
) -> None:
    here, there = PageStack(sizes, one), PageStack(sizes, other)
    page, depth = data.draw(st.integers(0, len(sizes) - 1)), data.draw(st.floats(0.05, 0.95))
    moved = there.spot(there.height_of(here.spot(here.height_of(Spot(page, depth)))))
    assert moved.page == page
    assert abs(moved.depth - depth) < 0.03


@given(SIZES, SCALES, st.integers(100, 2000))
def test_reading_begins_at_the_first_page_and_goes_on_in_order(
    sizes: list[PageSize], scale: float, seen: int
) -> None:
    stack = PageStack(sizes, scale)
    read = [stack.read_page(top, top + seen) for top in range(0, stack.height, 37)]
    assert read == sorted(read)
    assert read[0] == 0 or stack.place(0, 0).height() < seen


def test_a_document_that_has_become_shorter_is_left_at_its_last_page() -> None:
    stack = PageStack([PageSize(842, 595)] * 3, 1.0)
    assert stack.height_of(Spot(7, 0.5)) == stack.height_of(Spot(2, 0.0))
