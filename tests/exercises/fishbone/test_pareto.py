"""Counted causes as bars: exact shares, ties, and no promise of eighty for twenty."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.drawing.picture import Picture, TextLine
from dip_workshop.exercises.fishbone.causes import add_causes, show_also
from dip_workshop.exercises.fishbone.findings import set_count
from dip_workshop.exercises.fishbone.layout import layout, pareto_layout
from dip_workshop.exercises.fishbone.model import categories_of, causes_of
from dip_workshop.exercises.fishbone.pareto import pareto_of, sentences, share
from dip_workshop.exercises.fishbone.views import show_bones, show_pareto
from tests.exercises.fishbone.boards import (
    LONG_WORDS,
    PHRASES,
    counted_errors,
    filled,
    from_lists,
    sample,
)
from tests.exercises.fishbone.faults import faults
from tests.exercises.fishbone.test_layout import drawn, wall


def counted(counts: Sequence[int], texts: Sequence[str] = PHRASES) -> tuple[Board, RecordId]:
    board, fishbone_id = filled((len(counts),), texts)
    for cause, count in zip(causes_of(board, fishbone_id), counts, strict=True):
        board = set_count(board, cause.id, str(count))
    return board, fishbone_id


def test_the_published_counts_come_to_what_was_published() -> None:
    board, fishbone_id = counted_errors()
    pareto = pareto_of(board, fishbone_id)
    assert (pareto.total, len(pareto.bars), pareto.uncounted) == (326, 32, 0)
    by_bone = {
        bone.text: sum(bar.seen for bar in pareto.bars if bar.bone == bone.text)
        for bone in categories_of(board, fishbone_id)
    }
    assert by_bone == {
        "Prescribing": 136,
        "Dispensing": 45,
        "Administration": 87,
        "Monitoring": 58,
    }
    assert share(pareto.bars[9].running, 326) == "50.6"
    assert share(pareto.bars[19].running, 326) == "81.9"
    assert sentences(pareto) == (
        "326 in all.",
        "It takes 10 of 32 causes to reach half: 165 of 326, 50.6 %.",
        "It takes 20 of 32 causes to reach four fifths: 267 of 326, 81.9 %; "
        "the last of them shares its count with others.",
    )


def test_equal_counts_share_a_rank_in_reading_order() -> None:
    pareto = pareto_of(*counted((7, 9, 7, 0)))
    assert [(bar.rank, bar.is_shared, bar.seen) for bar in pareto.bars] == [
        (1, False, 9),
        (2, True, 7),
        (2, True, 7),
        (4, False, 0),
    ]


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(1, 3, "33.3"), (2, 3, "66.7"), (1, 2000, "0.1"), (1, 2001, "0.0"), (5, 5, "100.0")],
)
def test_shares_are_rounded_half_up_and_only_when_shown(part: int, whole: int, shown: str) -> None:
    assert share(part, whole) == shown


@settings(max_examples=40)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=12))
def test_no_fewer_causes_would_reach_the_goal_and_the_shares_end_at_all(counts: list[int]) -> None:
    pareto = pareto_of(*counted(counts))
    assert [bar.seen for bar in pareto.bars] == sorted(counts, reverse=True)
    assert pareto.bars[-1].running == pareto.total == sum(counts)
    number = pareto.reaching((1, 2))
    best = sorted(counts, reverse=True)
    assert 2 * sum(best[:number]) >= sum(counts)
    assert number == 0 or 2 * sum(best[: number - 1]) < sum(counts)


def test_bars_without_any_count_are_refused_in_a_sentence() -> None:
    with pytest.raises(DomainError, match="No cause has a count"):
        show_pareto(*sample())


def test_the_wall_shows_the_bars_until_the_bones_are_wanted_again() -> None:
    board, fishbone_id = counted_errors()
    bars = show_pareto(board, fishbone_id)
    picture = wall(bars, fishbone_id)
    assert faults(picture) == []
    groups = drawn(picture)
    rows = [groups[bar.cause.id][0].bounds for bar in pareto_of(board, fishbone_id).bars]
    places = [(row.x, row.y) for row in rows]
    assert places == sorted(places)
    assert "Rank 5= of 32: Workload or fatigue on Administration, seen 15 times, 29.4 % so far" in {
        group.name for group in picture.groups
    }
    assert wall(show_bones(bars, fishbone_id), fishbone_id) == wall(board, fishbone_id)


@pytest.mark.parametrize("size", [Size(1140, 600), Size(1690, 900)], ids=str)
def test_many_bars_go_on_in_columns_so_that_the_window_shows_all_in_larger_letters(
    size: Size,
) -> None:
    board, fishbone_id = counted_errors()
    bars = show_pareto(board, fishbone_id)
    medium = replace(CONSOLE, size=size)
    (page,) = layout(bars, fishbone_id, medium, bundled_metrics())
    scale = min(size.width / page.picture.size.width, size.height / page.picture.size.height)
    assert faults(page.picture) == []
    assert scale > 0.7
    assert scale * page.picture.size.width > 0.85 * size.width
    few, few_id = counted((9, 7, 5, 3))
    (page,) = layout(show_pareto(few, few_id), few_id, medium, bundled_metrics())
    assert len({group.bounds.x for group in page.picture.groups}) == 1


def test_bars_that_people_look_at_keep_to_their_columns_while_causes_are_counted() -> None:
    def bars(count: int, shown: Picture | None = None) -> Picture:
        board, fishbone_id = counted((5,) * count)
        medium = replace(CONSOLE, size=Size(1140, 600), shown=shown)
        board = show_pareto(board, fishbone_id)
        return layout(board, fishbone_id, medium, bundled_metrics())[0].picture

    pictures = {count: bars(count) for count in range(10, 34)}
    grown = next(
        count for count in pictures if pictures[count].size.width != pictures[count + 1].size.width
    )
    assert bars(grown + 1, pictures[grown]).size.width == pictures[grown].size.width


def test_no_column_of_bars_that_were_taken_away_keeps_its_headings() -> None:
    said = "Nobody told the ward pharmacist before the round what is wanted at home by noon " * 5
    shown: Picture | None = None
    for count in (12, 9, 6, 5):
        board, fishbone_id = counted((5,) * count, [said] * count)
        medium = replace(CONSOLE, size=Size(2500, 500), shown=shown)
        board = show_pareto(board, fishbone_id)
        shown = layout(board, fishbone_id, medium, bundled_metrics())[0].picture
        head, *rows = shown.groups
        lines = [item.text for item in head.items if isinstance(item, TextLine)]
        assert lines.count("Rank") == len({row.bounds.x for row in rows})


def test_a_count_of_nought_is_shown_and_divides_by_nothing() -> None:
    board, fishbone_id = counted((0, 0))
    picture = wall(show_pareto(board, fishbone_id), fishbone_id)
    assert faults(picture) == []
    assert sentences(pareto_of(board, fishbone_id)) == ("0 in all.",)


def test_causes_without_a_count_are_told_of() -> None:
    board, fishbone_id = from_lists({"People": ("A", "B", "C")}, "Late")
    board = set_count(board, next(causes_of(board, fishbone_id)).id, "3")
    assert sentences(pareto_of(board, fishbone_id))[-1] == (
        "2 causes have no count and are not shown here."
    )


def test_the_count_of_a_sub_cause_is_a_part_of_the_count_above_it() -> None:
    board, fishbone_id = from_lists({"People": ("A", "B", "C")}, "Late")
    a, b, c = (cause.id for cause in causes_of(board, fishbone_id))
    board, (a1,) = add_causes(board, a, ("A1",))
    board, (a2,) = add_causes(board, a1, ("A2",))
    board, (b1,) = add_causes(board, b, ("B1",))
    board, _ = show_also(board, b1, a)
    for place, count in ((a, "10"), (a2, "4"), (b1, "6"), (c, "2")):
        board = set_count(board, place, count)
    pareto = pareto_of(board, fishbone_id)
    assert [(bar.cause.text, bar.running) for bar in pareto.bars] == [
        ("A", 10),
        ("B1", 16),
        ("C", 18),
    ]
    assert (pareto.total, pareto.parts, pareto.uncounted) == (18, 1, 1)
    assert (
        "1 counted cause lies below another: it is a part of that count, so it is not added again."
        in sentences(pareto)
    )
    picture = wall(show_pareto(board, fishbone_id), fishbone_id)
    assert faults(picture) == []
    assert "is not added again" in " ".join(line.text for line in picture.text_lines())


def test_of_one_counted_cause_no_share_is_told() -> None:
    board, fishbone_id = counted((7,))
    assert sentences(pareto_of(board, fishbone_id)) == (
        "7 in all.",
        "Only one cause has a count, so there is nothing to compare it with.",
    )
    assert faults(wall(show_pareto(board, fishbone_id), fishbone_id)) == []


def test_where_one_cause_reaches_four_fifths_that_is_told_and_not_only_half() -> None:
    assert sentences(pareto_of(*counted((90, 6, 4))))[1:] == (
        "The largest of 3 causes alone reaches four fifths: 90 of 100, 90.0 %.",
    )
    assert sentences(pareto_of(*counted((5, 5))))[1:] == (
        "The largest of 2 causes alone reaches half: 5 of 10, 50.0 %; another has the same count.",
        "It takes 2 of 2 causes to reach four fifths: 10 of 10, 100.0 %.",
    )


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("texts", [PHRASES, LONG_WORDS, ("Nobody knows. " * 900,)])
def test_bars_print_clean_on_every_sheet(paper: str, texts: tuple[str, ...]) -> None:
    board, fishbone_id = counted((1_000_000_000, 5, 4, 0) * 8, texts)
    for page in pareto_layout(board, fishbone_id, PAPERS[paper].medium, bundled_metrics()):
        assert page.picture.smallest_print() >= 8.0
        assert faults(page.picture) == []


def test_without_counts_the_sheet_says_so() -> None:
    board, fishbone_id = sample()
    (page,) = pareto_layout(board, fishbone_id, PAPERS["A4 landscape"].medium, bundled_metrics())
    assert any("No cause has a count yet." in line.text for line in page.picture.text_lines())
