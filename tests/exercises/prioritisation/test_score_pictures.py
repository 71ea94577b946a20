"""A round of scores and its sheets in pictures: every word is there, and nothing is covered."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM, Medium, Purpose
from dip_workshop.drawing.picture import Box, Picture, Polygon
from dip_workshop.exercises.prioritisation.everybody.model import (
    GivenScore,
    ScoreRound,
    ScoreSheet,
    begin_round,
    cells_of_a_sheet,
    cells_of_an_option,
    open_round,
    reopen,
    rounds_of,
)
from dip_workshop.exercises.prioritisation.everybody.score_sheet import layout_score_sheets
from dip_workshop.exercises.prioritisation.everybody.spread_sheet import (
    lacks_scores,
    layout_spreads,
)
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import options_of, quadrant_names
from dip_workshop.exercises.prioritisation.scale import SCALES
from dip_workshop.exercises.prioritisation.scoring import set_scale
from dip_workshop.kinds import Drop, Selection
from tests.exercises.prioritisation.ballots import give, words_on
from tests.exercises.prioritisation.score_sheets import enter, revealed, scoring, to_score
from tests.exercises.prioritisation.test_vote_pictures import MEDIA, TEXTS, assert_sound
from tests.golden_pictures import check_golden

METRICS = bundled_metrics()


@settings(max_examples=15)
@given(
    st.lists(TEXTS, min_size=1, max_size=5),
    st.sampled_from(MEDIA),
    st.sampled_from(sorted(SCALES)),
    st.lists(st.integers(1, 5), max_size=2),
    st.booleans(),
)
def test_nothing_is_covered_or_cut_and_each_option_is_on_every_sheet(
    texts: list[str], medium: Medium, scale: str, typed: list[int], is_revealed: bool
) -> None:
    board, matrix_id = to_score(*texts)
    board = begin_round(set_scale(board, matrix_id, SCALES[scale]), matrix_id, 2)
    board = enter(board, matrix_id, *(f"{score} {6 - score} " * len(texts) for score in typed))
    board = revealed(board, matrix_id) if typed and is_revealed else board
    pages = KIND.layout(board, matrix_id, medium, METRICS)
    assert_sound([page.picture for page in pages], medium)
    if not lacks_scores(board, matrix_id):
        spreads = layout_spreads(board, matrix_id, medium, METRICS)
        assert_sound([page.picture for page in spreads], medium)
    if medium.purpose is Purpose.PAPER:
        board = board if open_round(board, matrix_id) else reopen(board, matrix_id)
        sheets = layout_score_sheets(board, matrix_id, medium, METRICS)
        assert_sound([page.picture for page in sheets], medium)
        shown = "".join("".join(words_on(page.picture).split()) for page in sheets)
        for option in options_of(board, matrix_id):
            runs = "".join(run.text for run in METRICS.runs(option.text))
            assert shown.count("".join(runs.split())) >= 2


def test_there_is_a_sheet_for_each_person_with_two_scales_for_each_option() -> None:
    board, matrix_id = scoring(3, 5)
    for name in ("A4 landscape", "A4 portrait"):
        pages = layout_score_sheets(board, matrix_id, PAPERS[name].medium, METRICS)
        words = [line for page in pages for line in words_on(page.picture).splitlines()]
        assert words.count("Impact") == words.count("Effort") == 5
        # A ring with a 5 for each option and axis; "5" is no option's number here.
        assert words.count("5") == 5 * 3 * 2


def test_the_bars_tell_how_many_gave_which_score_and_where_the_median_is() -> None:
    board, matrix_id = scoring(2, 4)
    board = enter(board, matrix_id, "5 1 3 3", "1 1 3 3", "1 2 3 3", "2 1 3 -")
    medium = PAPERS["A4 landscape"].medium
    (sheet,) = (each for each in KIND.sheets if each.id == "score_spreads")
    assert sheet.lacks(board, matrix_id) == "scores from everybody must be revealed first"
    board = revealed(board, matrix_id)
    assert sheet.lacks(board, matrix_id) == ""
    (page,) = layout_spreads(board, matrix_id, medium, METRICS)
    heading, first, second = page.picture.groups
    assert first.name == (
        "Option 1: Option 1, 4 scored: impact 1–1.5–5, effort 1–1–2, ↔ talk about it: impact"
    )
    bars = [item.rect for item in first.items if isinstance(item, Box)]
    # Two gave 1, one 2 and one 5; then three gave 1 and one 2.
    assert [round(bar.height, 1) for bar in bars] == [22.0, 11.0, 11.0, 22.0, 7.3]
    marks = [item for item in first.items if isinstance(item, Polygon)]
    assert bars[0].centre.x < marks[0].points[0].x < bars[1].centre.x
    assert words_on(Picture(second.bounds, (second,))).splitlines().count("4") == 3
    assert "Impact" in words_on(Picture(heading.bounds, (heading,)))


def test_no_sheet_is_printed_without_an_option() -> None:
    (sheet,) = (each for each in KIND.sheets if each.id == "score_sheets")
    board, matrix_id = to_score()
    assert sheet.lacks(board, matrix_id) == "an option is needed first"
    assert sheet.lacks(*to_score("One")) == ""


def test_the_wall_shows_how_everybody_scored_and_paper_keeps_the_chart() -> None:
    board, matrix_id = scoring(2, 2)
    board = revealed(enter(board, matrix_id, "5 1 3 3", "1 1 3 3"), matrix_id)
    selection, paper = Selection(matrix_id), PAPERS["A4 landscape"].medium
    chart = KIND.layout(board, matrix_id, CONSOLE, METRICS)
    shown = give(board, selection, "show_spread")
    (page,) = KIND.layout(shown, matrix_id, CONSOLE, METRICS)
    owners = {group.owner for group in page.picture.groups}
    first, second = options_of(shown, matrix_id)
    assert {first.id, second.id, rounds_of(shown, matrix_id)[0].id} <= owners
    assert {row.id for row in KIND.outline(shown, matrix_id)} <= owners
    assert KIND.layout(shown, matrix_id, paper, METRICS) == KIND.layout(
        board, matrix_id, paper, METRICS
    )
    # What hangs on the chart is neither dropped here nor lost.
    where = Drop(None, Point(300.0, 300.0))
    assert KIND.drop(shown, Selection(matrix_id, (first.id,)), where) is shown
    assert KIND.drop_hint(shown, Selection(matrix_id, (first.id,)), where) == ""
    quadrant = next(iter(quadrant_names(shown, matrix_id).values()))
    for again in (
        give(shown, selection, "show_spread"),
        KIND.reveal(shown, matrix_id, quadrant.id),
    ):
        assert KIND.layout(again, matrix_id, CONSOLE, METRICS) == chart
    assert KIND.reveal(shown, matrix_id, first.id) is shown


def test_the_pictures_of_a_round_are_what_was_agreed_on() -> None:
    board, matrix_id = to_score("Ring the family", "Board round at ten", "Pack TTOs")
    board = enter(begin_round(board, matrix_id, 3), matrix_id, "4 2 3 5 - 1", "5 1 1 5 2 1", "4 3")
    (page,) = KIND.layout(board, matrix_id, CONSOLE, METRICS)
    check_golden("prioritisation_scores_open", page.picture)
    board = give(revealed(board, matrix_id), Selection(matrix_id), "show_spread")
    (page,) = KIND.layout(board, matrix_id, ROOM, METRICS)
    check_golden("prioritisation_scores_room", page.picture)


def test_while_people_score_again_the_wall_shows_how_far_they_are() -> None:
    board, matrix_id = scoring(1, 2)
    board = revealed(enter(board, matrix_id, "5 1", "1 1"), matrix_id)
    board = give(board, Selection(matrix_id), "show_spread")
    board = give(board, Selection(matrix_id), "score_again", "all")
    (page,) = KIND.layout(board, matrix_id, ROOM, METRICS)
    assert "0 of 2 sheets are in" in words_on(page.picture)


def test_a_file_of_a_stranger_with_countless_people_and_scores_is_drawn_all_the_same() -> None:
    board, matrix_id = scoring(2, 2)
    board = enter(board, matrix_id, "4 2 3 5")
    (round_,) = rounds_of(board, matrix_id)
    (sheet,) = board.children(round_.id, ScoreSheet)
    first, _ = board.children(sheet.id, GivenScore)
    huge = 10**9
    board = board.put(
        replace(round_, people=huge, scale_low=0, scale_high=huge),
        replace(first, impact_given=huge, effort_given=-huge),
    )
    for medium in MEDIA:
        assert KIND.layout(board, matrix_id, medium, METRICS)
    assert len(cells_of_an_option(board, board.get(round_.id, ScoreRound))) < 100
    assert layout_score_sheets(board, matrix_id, PAPERS["A4 landscape"].medium, METRICS)
    shown = give(revealed(board, matrix_id), Selection(matrix_id), "show_spread")
    for medium in MEDIA:
        assert KIND.layout(shown, matrix_id, medium, METRICS)
        assert layout_spreads(shown, matrix_id, medium, METRICS)
    assert KIND.handout(shown, matrix_id)
    bare = board.drop(options_of(board, matrix_id)[0].id)
    bare = bare.drop(options_of(bare, matrix_id)[0].id)
    assert cells_of_a_sheet(bare, bare.get(round_.id, ScoreRound)) == ()
