"""Sheets on pages: nothing cut, nothing lost, no heading alone at the foot of a page."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from export.appendix_workbook import FORM_STYLES, appendix_plan
from export.paper import POINTS_PER_MM, text_width
from export.plan_pages import PAGE_HEIGHT, Frame, Line, Page, pages
from export.sheet_plan import SheetPlan
from models.records import Procedure, ProcedureField
from models.tree import Tree
from tests.export.appendix_samples import SUBMISSION, district_tree, exported, profile, trees

MONSTERS = ["W" * 900, "Ủ Ẵ Ỡ " * 200, "Thẩm định nhu cầu sử dụng đất " * 37, "a " * 4000]


def plan_of(tree: Tree, number: int = 2, draft: str = "", profile_id: str = "tt32-2017") -> SheetPlan:
    return appendix_plan(exported(tree, profile(profile_id))[number - 1], FORM_STYLES["decree30"], draft)


def one_field(names: Sequence[str]) -> Tree:
    rows = [Procedure(f"p{n}", "f", n, name, levels=("2",)) for n, name in enumerate(names)]
    return Tree(SUBMISSION, [ProcedureField("f", "district", 0, "Hộ tịch"), *rows])


@st.composite
def plans(draw: st.DrawFn) -> SheetPlan:
    """Appendices under both regimes, with a few texts that no page holds."""
    regime = draw(st.sampled_from(["tt32-2017", "nd224-2026"]))
    tree = draw(trees(profile(regime)))
    longest = draw(st.sampled_from(MONSTERS))
    for procedure in list(tree.procedures.values())[: draw(st.integers(0, 3))]:
        tree.procedures[procedure.id] = replace(procedure, name=longest, note=longest)
    return plan_of(tree, draw(st.integers(1, 4)), draw(st.sampled_from(["", "DỰ THẢO"])), regime)


few = settings(max_examples=settings().max_examples // 2)


def edges(plan: SheetPlan) -> list[float]:
    return list(accumulate(plan.widths, initial=plan.margins_mm["left"] * POINTS_PER_MM))


def framed(page: Page) -> list[Line]:
    return [line for line in page.lines if line.style.bordered]


def columns(plan: SheetPlan, found: Sequence[Page]) -> list[str]:
    """The letters of each column of the table, from page to page."""
    lefts, texts = edges(plan), [""] * len(plan.widths)
    for line in (line for page in found for line in framed(page)):
        texts[bisect_right(lefts, line.place) - 1] += "".join(line.text.split())
    return texts


def captions(plan: SheetPlan) -> str:
    blocks = sorted(
        (b for b in plan.blocks if b.rows[0] in plan.heading_rows), key=lambda b: (b.rows[0], b.columns[0])
    )
    return "".join("".join(block.text.split()) for block in blocks)


def is_inside(line: Line, frame: Frame) -> bool:
    width = text_width(line.text, line.style.size, bold=line.style.bold)
    left = line.place - width / 2 if line.style.centred else line.place
    bottom = line.top + line.style.line_height
    across = frame.left <= left and left + width <= frame.left + frame.width
    return across and frame.top <= line.top and bottom <= frame.top + frame.height


@few
@given(plan=plans())
def test_every_letter_of_every_column_is_there_in_order(plan: SheetPlan) -> None:
    table_alone = replace(plan, blocks=())
    cells = zip(*(row.cells for row in plan.rows), strict=True)
    wanted = ["".join("".join(str(cell).split()) for cell in column) for column in cells]
    assert columns(table_alone, pages(table_alone)) == wanted


@few
@given(plan=plans())
def test_no_line_leaves_its_frame_and_no_frame_its_page(plan: SheetPlan) -> None:
    bottom = PAGE_HEIGHT - plan.margins_mm["bottom"] * POINTS_PER_MM
    for page in pages(plan):
        assert all(frame.top + frame.height <= bottom + 0.1 for frame in page.frames)
        for line in framed(page):
            assert any(is_inside(line, frame) for frame in page.frames), line


@few
@given(plan=plans())
def test_every_page_has_the_heading_its_number_and_the_word_of_a_draft(plan: SheetPlan) -> None:
    for number, page in enumerate(pages(plan), start=1):
        above = [line.text for line in page.lines if line.top < plan.margins_mm["top"] * POINTS_PER_MM]
        assert above == ([*filter(None, [plan.page_heading]), str(number)] if number > 1 else [])
        if page.frames:
            count = sum(block.rows[0] in plan.heading_rows for block in plan.blocks)
            shown = "".join("".join(line.text.split()) for line in framed(page))
            assert shown.startswith(captions(plan)[:40])
            assert len(page.frames) > count


@few
@given(plan=plans())
def test_no_page_but_the_last_ends_with_a_tier_or_a_field(plan: SheetPlan) -> None:
    for page in pages(plan)[:-1]:
        assert not framed(page)[-1].style.bold


def test_a_row_that_does_not_fit_goes_to_the_next_page_whole() -> None:
    plan = plan_of(one_field(["Đăng ký khai sinh"] * 15 + [MONSTERS[2]] + ["Đăng ký kết hôn"]))
    first, second = pages(plan)
    assert [line.text for line in framed(first)].count("Đăng ký khai sinh") == 15
    assert not any("Thẩm định" in line.text for line in framed(first))
    assert any("Thẩm định" in line.text for line in framed(second))


def test_a_field_goes_with_its_first_row() -> None:
    for count in range(10, 20):
        records = [*one_field(["Đăng ký khai sinh"] * count).records()][1:]
        other = [
            ProcedureField("g", "district", 1, "Đất đai"),
            Procedure("q", "g", 0, "Cấp sổ", levels=("2",)),
        ]
        tree = Tree(SUBMISSION, [r for r in [*records, *other] if isinstance(r, ProcedureField | Procedure)])
        for page in pages(plan_of(tree)):
            texts = [line.text for line in page.lines]
            assert ("Đất đai" in texts) == ("Cấp sổ" in texts)


def test_the_first_page_keeps_a_place_for_the_signature() -> None:
    page = pages(plan_of(district_tree()))[0]
    highest = min(line.top for line in page.lines)
    assert highest >= 20 * POINTS_PER_MM + 40  # four lines of size 10, as NĐ 30 prints them


def test_the_end_is_never_alone_on_a_page() -> None:
    for count in range(10, 45):
        plan = plan_of(one_field(["Đăng ký khai sinh"] * count))
        last = pages(plan)[-1]
        assert last.lines[-1].text == "./."
        assert len(last.frames) > len(plan.widths)
