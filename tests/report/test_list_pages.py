"""Lists are set whole: nothing is cut, nothing leaves the page, nothing stands alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.moments import NO_BREAK, unbroken
from dip_workshop.drawing.document import (
    Block,
    Figure,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Table,
)
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import PAPERS
from dip_workshop.drawing.picture import Group, Picture, TextLine
from dip_workshop.report.columns import ListPage
from dip_workshop.report.list_pages import list_pages
from dip_workshop.report.list_sizes import BODY_SIZE
from tests.report.documents import HOSTILE_TEXTS, wall

A4 = PAPERS["A4 portrait"].content
WIDE = PAPERS["A3 landscape"].content
LONG = "Words that fill a page, and more of them. " * 480


def pages_of(*blocks: Block, size: Size = A4) -> tuple[ListPage, ...]:
    return list_pages(blocks, size, bundled_metrics())


def lines_of(page: ListPage) -> list[TextLine]:
    return list(page.picture.text_lines())


def letters(pages: tuple[ListPage, ...]) -> str:
    return "".join(line.text for page in pages for line in lines_of(page)).replace(" ", "")


def assert_all_inside(pages: tuple[ListPage, ...], size: Size) -> None:
    area = Rect(0.0, 0.0, size.width, size.height).grown(0.01)
    for page in pages:
        for line in lines_of(page):
            assert area.encloses(line.bounds), line.text


def assert_nothing_overlaps(page: ListPage) -> None:
    lines = lines_of(page)
    for place, line in enumerate(lines):
        assert not any(line.bounds.meets(other.bounds) for other in lines[:place]), line.text


def test_no_blocks_need_no_page() -> None:
    assert pages_of() == ()


@pytest.mark.parametrize("size", [paper.content for paper in PAPERS.values()])
def test_a_text_of_twenty_thousand_letters_is_set_whole_on_every_paper(size: Size) -> None:
    pages = pages_of(Heading("Long"), Paragraph(LONG), size=size)
    assert letters(pages) == ("Long" + LONG).replace(" ", "")
    assert_all_inside(pages, size)


@pytest.mark.parametrize("size", [A4, WIDE])
def test_hostile_texts_stay_inside_and_apart(size: Size) -> None:
    items = tuple(
        ListItem(text, place % 4, f"{place}.", "a remark", is_strong=place % 5 == 0)
        for place, text in enumerate(HOSTILE_TEXTS * 4)
    )
    pages = pages_of(Heading("All"), ItemList(items), Heading("Then", 2), size=size)
    assert_all_inside(pages, size)
    for page in pages:
        assert_nothing_overlaps(page)


def test_running_text_is_twelve_points() -> None:
    (page,) = pages_of(Paragraph("Text"), Paragraph("Note", is_note=True))
    assert {line.size for line in lines_of(page)} == {BODY_SIZE} == {12.0}


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    for filler in range(36, 46):
        pages = pages_of(
            *[Paragraph("line")] * filler, Heading("Kept", 2), Paragraph("together"), size=A4
        )
        where = next(page for page in pages if "Kept" in [line.text for line in lines_of(page)])
        assert "together" in [line.text for line in lines_of(where)]


def test_an_item_never_stands_at_the_foot_parted_from_what_hangs_on_it() -> None:
    for count in range(30, 60):
        items = [ListItem(f"Item {n}", int(n % 3 > 0)) for n in range(count)]
        for page in pages_of(ItemList(tuple(items)))[:-1]:
            last = lines_of(page)[-1].text
            assert int(last.split()[-1]) % 3 > 0, (count, last)


def test_a_heading_and_its_sentence_never_stand_at_the_foot_without_the_list_below() -> None:
    for count in range(20, 60):
        items = ItemList(tuple(ListItem(f"Item {n}") for n in range(count)))
        below = (Heading("Driver", 2), Paragraph("Its measure"), ItemList((ListItem("Idea"),)))
        for page in pages_of(items, *below):
            texts = [line.text for line in lines_of(page)]
            assert ("Driver" in texts) == ("Idea" in texts)


def texts_of(group: Group) -> list[str]:
    return [item.text for item in group.items if isinstance(item, TextLine)]


def lines_below(page: ListPage, heading: str) -> int:
    """Return how many lines stand below a heading in its own column."""
    groups = page.picture.groups
    (head,) = (g for g in groups if heading in texts_of(g))
    column = (g for g in groups if head.bounds.x <= g.bounds.x < head.bounds.right)
    lines = (item for g in column for item in g.items if isinstance(item, TextLine))
    return sum(line.bounds.y > head.bounds.bottom - 1 for line in lines)


ITEM = ListItem("A long item " * 16, label="3", remark="Carried on from “Two bleeps a ward” " * 5)
ROW = ("1", "A long option " * 24)
BELOW = {
    "an item of many lines": (ItemList((ITEM, ITEM)),),
    "a short item ahead of a long one": (ItemList((ListItem("Short"), ITEM, ITEM)),),
    "a sentence ahead of a long item": (Paragraph("Its measure"), ItemList((ITEM, ITEM))),
    "another heading": (Heading("Lower", 3), ItemList((ITEM, ITEM))),
    "a table with a high first row": (Table(("No.", "Option"), (ROW,) * 9, (1, 2)),),
}


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW)
@pytest.mark.parametrize("size", [A4, WIDE], ids=["one column", "columns"])
@pytest.mark.parametrize("level", [1, 2])
def test_a_heading_is_never_parted_from_the_first_lines_below_it(
    below: tuple[Block, ...], size: Size, level: int
) -> None:
    for filler in range(2, 60, 2):
        items = ItemList(tuple(ListItem(f"Option {n}") for n in range(filler)))
        for page in pages_of(items, Heading("Kept", level), *below, size=size):
            if "Kept" in [line.text for line in lines_of(page)]:
                assert lines_below(page, "Kept") >= 2, filler


@pytest.mark.parametrize("size", [PAPERS["A4 landscape"].content, WIDE], ids=["two", "three"])
def test_nothing_skips_a_column_below_a_table_to_stand_in_one_as_short(size: Size) -> None:
    for filler in range(6, 40):
        table = Table(("No.", "Option"), (("1", "Porters few"),) * filler, (1, 2))
        notes = (Heading("Notes", 2), ItemList((ListItem("One note"),)))
        last = (Heading("Kept", 2), ItemList((ITEM, ITEM)))
        pages = pages_of(table, *notes, *last, size=size)
        (page,) = (p for p in pages if "Kept" in [line.text for line in lines_of(p)])
        assert lines_below(page, "Kept") >= 2, filler
        (notes_at,) = (g for p in pages for g in p.picture.groups if texts_of(g) == ["Notes"])
        assert notes_at.bounds.x == 0.0, filler


@pytest.mark.parametrize("size", [A4, PAPERS["A4 landscape"].content, WIDE])
def test_no_lone_item_has_the_last_page_to_itself(size: Size) -> None:
    had_to_share = 0
    for count in range(30, 100):
        items = ItemList(tuple(ListItem(f"Cause {n}", label=f"{n}.") for n in range(count)))
        waits = ItemList((ListItem("Mend the label printer"),))
        pages = pages_of(Heading("All"), items, Heading("Not yet placed", 2), waits, size=size)
        lines = [len(lines_of(page)) for page in pages]
        assert len(pages) == 1 or lines[-1] > 4, count
        assert {line.size for page in pages for line in lines_of(page)} == {12.0, 14.0, 18.0}
        assert_all_inside(pages, size)
        had_to_share += len(pages) > 1
    assert had_to_share or size == WIDE


def test_what_would_stand_alone_on_a_last_page_comes_to_the_others_where_they_set_closer() -> None:
    items = [ListItem(f"Cause {n}", label=f"{n}.") for n in range(80)]
    counts = [len(pages_of(ItemList(tuple(items[:n])))) for n in range(1, len(items))]
    full = counts.index(2)
    first, second = (lines_of(pages_of(ItemList(tuple(items[:n])))[0]) for n in (full - 4, full))
    assert second[2].origin.y - second[0].origin.y < first[2].origin.y - first[0].origin.y


def test_headings_are_remembered_on_the_page_where_they_stand() -> None:
    first, *_, last = pages_of(Heading("Beginning"), Paragraph(LONG), Heading("End", 2))
    assert first.headings == (("Beginning", 1),)
    assert last.headings == (("End", 2),)


def test_wide_paper_has_columns_so_that_lines_stay_short() -> None:
    pages = pages_of(Paragraph(LONG), size=WIDE)
    assert max(line.width for page in pages for line in lines_of(page)) < 400
    assert len({round(line.origin.x) for line in lines_of(pages[0])}) == 3


def test_numbers_stand_in_line_on_their_right() -> None:
    items = tuple(ListItem("text", label=f"{n}.") for n in range(1, 12))
    (page,) = pages_of(ItemList(items))
    labels = [line for line in lines_of(page) if line.text != "text"]
    assert len({round(line.origin.x + line.width, 6) for line in labels}) == 1


def test_a_column_of_numbers_with_a_dash_for_one_stands_on_its_right_too() -> None:
    rows = (("1", "one"), ("2=", "two"), ("–", "none yet"))
    (page,) = pages_of(Table(("Rank", "Option"), rows, (1, 6)))
    ranks = [line for line in lines_of(page) if line.text in ("1", "2=", "–")]
    assert len({round(line.origin.x + line.width, 6) for line in ranks}) == 1


def test_a_label_wider_than_its_column_goes_into_the_text() -> None:
    label = "A very wide label that nobody expected here at all"
    pages = pages_of(ItemList((ListItem("text", label=label),)))
    assert letters(pages) == (label + "text").replace(" ", "")
    assert_all_inside(pages, A4)


def test_an_item_without_a_label_gets_a_bullet() -> None:
    (page,) = pages_of(ItemList((ListItem("one"), ListItem("two", depth=1))))
    assert [line.text for line in lines_of(page)] == ["•", "one", "–", "two"]


def test_very_deep_items_keep_room_for_their_text() -> None:
    items = tuple(ListItem("why " * 10, depth) for depth in range(60))
    pages = pages_of(ItemList(items))
    assert_all_inside(pages, A4)
    assert letters(pages).count("why") == 600


def test_a_table_repeats_its_header_on_each_page() -> None:
    rows = tuple((str(n), f"Option {n}") for n in range(1, 90))
    pages = pages_of(Table(("Rank", "Option"), rows, (1, 6)))
    assert len(pages) > 2
    for page in pages:
        assert [line.text for line in lines_of(page)][:2] == ["Rank", "Option"]
        assert_nothing_overlaps(page)
    assert_all_inside(pages, A4)


def test_a_row_taller_than_a_page_is_set_one_cell_below_another() -> None:
    pages = pages_of(Table(("Option", "Why"), ((LONG, "short"), ("next", "row")), (1, 1)))
    assert LONG.replace(" ", "") in letters(pages)
    assert "short" in letters(pages)
    assert_all_inside(pages, A4)


def test_a_heading_above_a_table_goes_with_it() -> None:
    rows = tuple((str(n), "Option") for n in range(30))
    pages = pages_of(
        *[Paragraph("line")] * 40, Heading("Ranking", 2), Table(("N", "O"), rows, (1, 1)), size=WIDE
    )
    where = next(page for page in pages if "Ranking" in [line.text for line in lines_of(page)])
    assert "Option" in [line.text for line in lines_of(where)]


def test_an_empty_table_shows_its_header() -> None:
    (page,) = pages_of(Table(("Rank", "Option"), (), (1, 6)))
    assert [line.text for line in lines_of(page)] == ["Rank", "Option"]


def test_a_figure_is_made_smaller_until_it_fits() -> None:
    picture = wall(["one", "two", "three"] * 30, Size(2000.0, 1000.0))
    (page,) = pages_of(Figure(picture, "Cards"))
    assert_all_inside((page,), A4)
    assert sum(line.text == "one" for line in lines_of(page)) == 30


def test_an_empty_figure_does_no_harm() -> None:
    assert len(pages_of(Figure(Picture(Rect(0, 0, 0, 0), ()), "nothing"), Paragraph("text"))) == 1


TEXTS = st.text(alphabet="ab -\n", max_size=120)
BLOCKS = st.one_of(
    st.builds(Heading, TEXTS, st.integers(1, 3)),
    st.builds(Paragraph, TEXTS, st.booleans()),
    st.builds(
        ItemList,
        st.lists(
            st.builds(ListItem, TEXTS, st.integers(0, 5), st.text("1.", max_size=3), TEXTS)
        ).map(tuple),
    ),
    st.lists(st.tuples(TEXTS, TEXTS), max_size=5).map(
        lambda rows: Table(("One", "Two"), tuple(rows), (1, 3))
    ),
)


@settings(max_examples=30)
@given(st.lists(BLOCKS, max_size=8), st.sampled_from([A4, WIDE, Size(240.0, 150.0)]))
def test_any_blocks_are_set_inside_the_page_and_apart(blocks: list[Block], size: Size) -> None:
    pages = pages_of(*blocks, size=size)
    assert_all_inside(pages, size)
    for page in pages:
        assert_nothing_overlaps(page)


def test_columns_that_fit_on_a_page_are_of_even_height() -> None:
    items = tuple(ListItem(f"note {n}", label=f"{n}.") for n in range(1, 31))
    (page,) = pages_of(Heading("Notes"), ItemList(items), size=WIDE)
    lefts = sorted({round(line.origin.x) for line in lines_of(page) if "note" in line.text})
    assert len(lefts) == 3
    feet = [
        max(line.origin.y for line in lines_of(page) if round(line.origin.x) == left)
        for left in lefts
    ]
    assert max(feet) - min(feet) < 3 * BODY_SIZE


def test_a_table_stands_below_the_columns_above_it_on_the_same_page() -> None:
    blocks = [Paragraph("line")] * 60
    pages = pages_of(*blocks, Table(("A", "B"), (("1", "2"),), (1, 1)), size=WIDE)
    assert len(pages) == 1
    assert_nothing_overlaps(pages[0])


def test_a_small_table_stays_whole_below_its_heading() -> None:
    rows = tuple((f"Step {n}", f"{n} min") for n in range(8))
    table = Table(("Step", "Took"), rows, (3, 1))
    for before in range(24, 40):
        pages = pages_of(*[Paragraph("Words")] * before, Heading("The time", 2), table)
        holding = [p for p in pages if any("Step" in line.text for line in lines_of(p))]
        assert len(holding) == 1
        assert any(line.text == "The time" for line in lines_of(holding[0]))


def test_no_word_of_a_tables_header_is_broken_while_other_columns_have_room() -> None:
    header = ("Rank", "No.", "Option", "Helps patients and families", "Total", "Remark")
    table = Table(header, (("1", "1", "Ring the family", "5", "50", ""),), (1, 1, 9, 1, 1, 5))
    lines = [line.text for page in pages_of(table) for line in lines_of(page)]
    words = {word for name in header for word in name.split()}
    assert words <= {word for line in lines for word in line.split()}


def test_a_text_that_was_copied_with_no_break_spaces_breaks_no_date_and_no_header() -> None:
    day, copied = "30 September 2026", "Write the letter home on the day before"
    cells = ("A1", copied.replace(" ", NO_BREAK), "", unbroken(day), "", "open")
    table = Table(
        ("No.", "Action", "Owner", "Due", "Measure", "State"),
        (cells,),
        (2.2, 7.1, 4.7, 4.5, 5.5, 4.0),
    )
    lines = [line.text for page in pages_of(table) for line in lines_of(page)]
    assert {"No.", "A1", unbroken(day)} <= set(lines)
