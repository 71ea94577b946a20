"""A vote as it is seen: nothing told too early, nothing covered, nothing cut."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    ballots_of,
    begin_vote,
    options_in,
    put_ballot,
    reveal,
)
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM, Medium, Purpose
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.prioritisation.criteria import set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.layout import layout
from dip_workshop.exercises.prioritisation.model import (
    IMPACT_AND_EFFORT,
    options_of,
)
from dip_workshop.kinds import Selection
from tests.exercises.prioritisation.ballots import (
    enter,
    matrix_of,
    vote_of,
    voting,
    words_on,
)
from tests.golden_pictures import check_golden

METRICS = bundled_metrics()
MEDIA = [CONSOLE, ROOM, *(paper.medium for paper in PAPERS.values())]
VOTERS = 12


def test_where_a_dot_went_is_told_nowhere_until_the_vote_is_revealed() -> None:
    board, matrix_id = voting(8, 4)
    one, other = enter(board, matrix_id, "1 1", "1 2"), enter(board, matrix_id, "7 8", "8 8")
    for medium in MEDIA:
        pictures = [
            [page.picture for page in layout(each, matrix_id, medium, METRICS)]
            for each in (one, other)
        ]
        assert list(map(words_of, pictures[0])) == list(map(words_of, pictures[1]))
    for each in (one, other):
        said = [(row.title, row.marks) for row in KIND.outline(each, matrix_id)]
        assert not [marks for _, marks in said if any("rank" in mark for mark in marks)]
    assert KIND.handout(one, matrix_id) == KIND.handout(other, matrix_id)
    assert KIND.offers(one, Selection(matrix_id)) == ()
    assert KIND.table is not None
    assert KIND.table.rows(one, matrix_id) == KIND.table.rows(other, matrix_id)


def words_of(picture: Picture) -> list[tuple[str, str]]:
    """Return the words of a picture with what a screen reader says, whoever owns them."""
    return [
        (group.name, "".join(line.text for line in Picture(group.bounds, (group,)).text_lines()))
        for group in picture.groups
    ]


WORDS = st.sampled_from(["bed", "ward", "w" * 60, "Pharmacy-led", "naïve", "出院", "🙂", "10:00"])
TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)


@settings(max_examples=25)
@given(
    st.lists(TEXTS, min_size=2, max_size=14),
    st.sampled_from(MEDIA),
    st.booleans(),
    st.lists(st.lists(st.integers(0, 13), max_size=3), max_size=12),
)
def test_nothing_is_covered_or_cut_and_each_text_is_there(
    texts: list[str], medium: Medium, is_multivoting: bool, cast: list[list[int]]
) -> None:
    board, matrix_id = matrix_of(*texts)
    board = begin_vote(board, matrix_id, VOTERS, is_multivoting=is_multivoting)
    board = with_ballots(board, matrix_id, cast)
    pages = layout(board, matrix_id, medium, METRICS)
    assert_sound([page.picture for page in pages], medium)
    shown = "".join("".join(words_on(page.picture).split()) for page in pages)
    for option in options_of(board, matrix_id):
        runs = "".join(run.text for run in METRICS.runs(option.text))
        assert "".join(runs.split()) in shown
    (ballots,) = (sheet for sheet in KIND.sheets if sheet.id == "ballots")
    if medium.purpose is Purpose.PAPER:
        papers = ballots.layout(board, matrix_id, medium, METRICS)
        assert_sound([page.picture for page in papers], medium)


def with_ballots(board: Board, matrix_id: RecordId, cast: Sequence[Sequence[int]]) -> Board:
    vote = vote_of(board, matrix_id)
    ids = [option.id for option in options_in(board, vote)]
    for marks in cast:
        dots: dict[RecordId, int] = {}
        for mark in marks:
            option_id = ids[mark % len(ids)]
            dots[option_id] = dots.get(option_id, 0) + 1
        try:
            board = put_ballot(board, vote.id, dots)
        except DomainError:
            continue
    has_any = bool(ballots_of(board, vote))
    return reveal(board, matrix_id) if has_any and len(cast) % 2 else board


def assert_sound(pictures: list[Picture], medium: Medium) -> None:
    for picture in pictures:
        lines = [line.bounds for line in picture.text_lines()]
        for number, one in enumerate(lines):
            for other in lines[number + 1 :]:
                assert not one.grown(-1.5).meets(other.grown(-1.5))
        if medium.purpose is Purpose.PAPER:
            assert picture.size.width <= medium.size.width + 0.01
            assert picture.size.height <= medium.size.height + 0.01
            assert picture.smallest_print() >= medium.smallest_text


def test_the_picture_of_a_vote_is_what_was_agreed_on() -> None:
    board, matrix_id = matrix_of("Ring the family", "Board round at ten", "Pack TTOs", "Lounge")
    board = begin_vote(board, matrix_id, 5)
    board = enter(board, matrix_id, "1", "1", "2")
    (page,) = layout(board, matrix_id, CONSOLE, METRICS)
    check_golden("prioritisation_vote_open", page.picture)
    board = reveal(enter(board, matrix_id, "2", "3"), matrix_id)
    (page,) = layout(board, matrix_id, PAPERS["A4 landscape"].medium, METRICS)
    check_golden("prioritisation_vote_a4", page.picture)


def test_two_columns_of_options_are_made_narrower_so_that_all_is_seen_larger() -> None:
    board, matrix_id = matrix_of(*(f"{n} Take-home drugs come late, and so on" for n in range(9)))
    board = enter(begin_vote(board, matrix_id, 5), matrix_id, "1", "2", "3", "1")
    board = reveal(board, matrix_id)
    medium = replace(CONSOLE, size=Size(1142.0, 607.0))
    wide, high = layout(board, matrix_id, medium, METRICS)[0].picture.size
    assert min(1142.0 / wide, 607.0 / high) > 0.8


def test_while_another_method_is_shown_nothing_false_is_said_of_a_vote_that_goes_on() -> None:
    board, matrix_id = voting(4, 2)
    shown = set_method(board, matrix_id, IMPACT_AND_EFFORT)
    for name in ("enter_ballots", "reveal_votes", "set_dots"):
        assert KIND.command(name).unfit(shown, Selection(matrix_id)) == ""
    assert "Nobody has voted" in KIND.command("reveal_votes").unfit(board, Selection(matrix_id))
