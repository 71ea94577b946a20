"""Scores from everybody: exact medians, hidden until they are revealed, without names."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import field_values, record_from_values
from dip_workshop.drawing.document import Heading, Paragraph, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM
from dip_workshop.exercises.prioritisation.everybody.model import (
    Pair,
    begin_round,
    cells_of_a_sheet,
    cells_of_an_option,
    given_on,
    is_whole,
    open_round,
    round_at,
    rounds_of,
    set_people,
    sheets_of,
)
from dip_workshop.exercises.prioritisation.everybody.reading import (
    fill_in_words,
    sheet_text,
)
from dip_workshop.exercises.prioritisation.everybody.results import standings
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import add_options, options_of
from dip_workshop.exercises.prioritisation.scale import SCALES
from dip_workshop.exercises.prioritisation.scoring import nudge_option, set_scale
from dip_workshop.kinds import AskChoice, AskText, Selection
from tests.exercises.prioritisation.ballots import give, words_on
from tests.exercises.prioritisation.score_sheets import (
    enter,
    placed,
    revealed,
    scoring,
    to_score,
    typed,
)

TYPES = {each.__name__: each for each in (KIND.root_type, *KIND.record_types)}
MEDIA = (CONSOLE, ROOM, PAPERS["A4 landscape"].medium, PAPERS["A4 portrait"].medium)
scores = st.integers(1, 5)
pairs = st.tuples(st.one_of(st.none(), scores), st.one_of(st.none(), scores))


def all_that_is_shown(board: Board, matrix_id: RecordId) -> Iterator[object]:
    """Yield what the room, the console, the outline and paper show of a matrix."""
    for medium in MEDIA:
        for page in KIND.layout(board, matrix_id, medium, bundled_metrics()):
            yield [(each.name, each.bounds, tuple(each.items)) for each in page.picture.groups]
    yield [(row.depth, row.title, row.marks) for row in KIND.outline(board, matrix_id)]
    yield KIND.handout(board, matrix_id)
    yield KIND.summary(board, matrix_id), KIND.texts(board, matrix_id)
    assert KIND.table is not None
    yield KIND.table.columns(board, matrix_id), KIND.table.rows(board, matrix_id)
    yield KIND.coach.hints(board, matrix_id)


def test_a_half_between_the_middle_two_is_placed_exactly() -> None:
    board, matrix_id = scoring(1, 4)
    board = revealed(enter(board, matrix_id, "4 1", "3 2", "5 1", "2 4"), matrix_id)
    assert placed(board, matrix_id) == [(Decimal("3.5"), Decimal("1.5"))]


def test_what_somebody_left_open_counts_for_nothing() -> None:
    board, matrix_id = scoring(2, 3)
    board = revealed(enter(board, matrix_id, "4 - 1 1", "- 2 - -", "5 - - -"), matrix_id)
    first, second = standings(board, matrix_id).values()
    assert placed(board, matrix_id) == [(Decimal("4.5"), Decimal(2)), (Decimal(1), Decimal(1))]
    assert (first.people, second.people) == (3, 1)


def test_an_option_that_nobody_scored_stays_where_it_is() -> None:
    board, matrix_id = scoring(2, 2)
    board = revealed(enter(board, matrix_id, "4 2 - -"), matrix_id)
    assert placed(board, matrix_id)[1] == (None, None)


@given(st.lists(st.lists(pairs, min_size=3, max_size=3), min_size=1, max_size=4))
def test_sheet_by_sheet_and_option_by_option_come_to_the_same(
    sheets: list[list[Pair]],
) -> None:
    board, matrix_id = scoring(3, len(sheets))
    one = enter(board, matrix_id, *map(typed, sheets))
    other = board
    for option in range(3):
        for sheet in sheets:
            going_on = round_at(other, matrix_id)
            waiting = cells_of_an_option(other, going_on)
            other = fill_in_words(other, going_on, waiting, typed([sheet[option]]))
    for each in (one, other):
        assert cells_of_a_sheet(each, round_at(each, matrix_id)) == ()
    assert placed(revealed(one, matrix_id), matrix_id) == placed(
        revealed(other, matrix_id), matrix_id
    )


def test_a_sheet_can_be_read_out_in_parts() -> None:
    board, matrix_id = scoring(3, 2)
    whole = enter(board, matrix_id, "4 2 3 5 1 1")
    parts = enter(board, matrix_id, "4 2", "3 5 1 1")
    (one,), (other,) = (sheets_of(b, round_at(b, matrix_id)) for b in (whole, parts))
    assert sheet_text(whole, one) == sheet_text(parts, other) == "4 2 3 5 1 1"


@given(
    st.lists(st.lists(pairs, min_size=2, max_size=2), min_size=2, max_size=2),
    st.lists(st.lists(pairs, min_size=2, max_size=2), min_size=2, max_size=2),
)
def test_until_they_are_revealed_nothing_tells_two_rooms_apart(
    here: list[list[Pair]],
    there: list[list[Pair]],
) -> None:
    board, matrix_id = scoring(2, 3)
    one, other = (enter(board, matrix_id, *map(typed, sheets)) for sheets in (here, there))
    seen = zip(all_that_is_shown(one, matrix_id), all_that_is_shown(other, matrix_id), strict=True)
    assert all(left == right for left, right in seen)
    told = [KIND.command("enter_scores").told(board, each) for each in (one, other)]
    assert told == ["2 of 3 sheets are in."] * 2


def test_revealing_is_one_step_that_can_be_undone() -> None:
    board, matrix_id = scoring(2, 2)
    board = enter(board, matrix_id, "4 2 3 5", "5 1 3 4")
    after = revealed(board, matrix_id)
    changes = diff(board, after)
    back = apply(after, invert(changes), TYPES)
    assert placed(back, matrix_id) == [(None, None)] * 2
    assert open_round(back, matrix_id) is not None
    assert list(all_that_is_shown(back, matrix_id)) == list(all_that_is_shown(board, matrix_id))
    assert placed(apply(back, changes, TYPES), matrix_id) == placed(after, matrix_id)


def test_the_single_scores_are_kept_and_come_back_from_what_is_stored() -> None:
    board, matrix_id = scoring(2, 2)
    board = revealed(enter(board, matrix_id, "4 2 3 -", "5 1 3 4"), matrix_id)
    again = Board().put(
        *(record_from_values(type(record), record.id, field_values(record)) for record in board)
    )
    (round_,) = rounds_of(again, matrix_id)
    assert [sheet_text(again, sheet) for sheet in sheets_of(again, round_)] == [
        "4 2 3 -",
        "5 1 3 4",
    ]
    assert standings(again, matrix_id) == standings(board, matrix_id)


def test_the_outline_and_paper_tell_how_far_the_scores_lie_apart() -> None:
    board, matrix_id = scoring(2, 3)
    board = revealed(enter(board, matrix_id, "4 2 3 5", "5 1 3 4", "4 2 1 5"), matrix_id)
    marks = {row.title: row.marks for row in KIND.outline(board, matrix_id)}
    assert "3 scored: impact 4–4–5, effort 1–2–2" in marks["1  Option 1"]
    assert not any("talk about it" in mark for mark in marks["1  Option 1"])
    assert "↔ talk about it: impact" in marks["2  Option 2"]
    (table,) = (
        b for b in KIND.handout(board, matrix_id) if isinstance(b, Table) if len(b.rows[0]) == 6
    )
    assert table.rows[1] == (
        "2",
        "Option 2",
        "1–3–3",
        "4–5–5",
        "3",
        "↔ talk about it: impact",
    )


def test_paper_tells_nothing_of_a_round_that_is_going_on() -> None:
    board, matrix_id = scoring(2, 3)
    board = enter(board, matrix_id, "4 2 3 5")
    said = [b.text for b in KIND.handout(board, matrix_id) if isinstance(b, Heading | Paragraph)]
    assert any("so its scores are not printed" in words for words in said)


def test_an_option_moved_by_hand_says_from_which_median() -> None:
    board, matrix_id = scoring(1, 2)
    board = revealed(enter(board, matrix_id, "4 2", "3 2"), matrix_id)
    (option,) = options_of(board, matrix_id)
    words = "moved from the median: impact 3.5, effort 2"
    assert words not in str(KIND.outline(board, matrix_id))
    moved = nudge_option(board, option.id, impact=Decimal("0.1"))
    assert words in str(KIND.outline(moved, matrix_id))
    back = nudge_option(moved, option.id, impact=Decimal("-0.1"))
    assert words not in str(KIND.outline(back, matrix_id))


def test_the_table_has_how_many_scored_and_the_ends_of_their_scores() -> None:
    board, matrix_id = scoring(2, 2)
    board = revealed(enter(board, matrix_id, "5 1 - -", "2 1 - -"), matrix_id)
    assert KIND.table is not None
    columns, (first, second) = (
        KIND.table.columns(board, matrix_id),
        KIND.table.rows(board, matrix_id),
    )
    told = dict(zip(columns, first, strict=True))
    assert (told["Impact"], told["People who scored it"]) == ("3.5", "2")
    assert (told["Lowest impact"], told["Highest impact"]) == ("2", "5")
    assert second[4:] == ("",) * 5
    taken = KIND.table.take(board, matrix_id, (first,)).board
    assert placed(taken, matrix_id)[2] == (Decimal("3.5"), Decimal(1))


def test_a_round_that_was_revealed_can_be_deleted_where_it_is_told_of() -> None:
    board, matrix_id = scoring(1, 1)
    board = revealed(enter(board, matrix_id, "4 2"), matrix_id)
    (round_,) = rounds_of(board, matrix_id)
    heading = KIND.outline(board, matrix_id)[0]
    assert (heading.id, heading.marks) == (
        round_.id,
        ("1 sheet from 1 person, scores from 1 to 5",),
    )
    (page,) = KIND.layout(board, matrix_id, CONSOLE, bundled_metrics())
    assert round_.id in {group.owner for group in page.picture.groups}
    board = give(board, Selection(matrix_id, (round_.id,)), "delete")
    assert "scored:" not in str(KIND.outline(board, matrix_id))
    assert placed(board, matrix_id) == [(Decimal(4), Decimal(2))]


def test_the_chart_shows_a_badge_with_words_where_people_differ() -> None:
    board, matrix_id = scoring(2, 2)
    board = revealed(enter(board, matrix_id, "5 1 3 5", "1 1 3 4"), matrix_id)
    (page,) = KIND.layout(board, matrix_id, CONSOLE, bundled_metrics())
    assert words_on(page.picture).count("↔ talk about it: impact") == 1
    assert "↔ talk about it" in words_on(page.picture).splitlines()


def test_a_further_round_is_about_what_lies_far_apart_and_leaves_the_rest() -> None:
    board, matrix_id = scoring(3, 2)
    board = revealed(enter(board, matrix_id, "5 1 3 5 2 2", "1 1 3 4 2 2"), matrix_id)
    before, selection = placed(board, matrix_id), Selection(matrix_id)
    ask = KIND.command("score_again").ask
    assert isinstance(ask, AskChoice)
    assert [choice.value for choice in ask.choices(board, selection)] == ["wide", "all"]
    board = give(board, selection, "score_again", "wide")
    # What was revealed before stays in sight while people score again.
    assert "↔ talk about it: impact" in str(KIND.outline(board, matrix_id))
    board = revealed(enter(board, matrix_id, "4 2", "4 2"), matrix_id)
    assert placed(board, matrix_id) == [(Decimal(4), Decimal(2)), *before[1:]]
    assert "talk about it" not in str(KIND.outline(board, matrix_id))
    assert [b.text for b in KIND.handout(board, matrix_id) if isinstance(b, Heading)][1:] == [
        "Scores from everybody, round 2",
        "Scores from everybody, round 1",
    ]


def test_a_late_sheet_goes_into_the_round_that_is_opened_again() -> None:
    board, matrix_id = scoring(1, 2)
    board = revealed(enter(board, matrix_id, "4 2", "4 2"), matrix_id)
    (late,) = rounds_of(board, matrix_id)
    with pytest.raises(DomainError, match="open them again first"):
        set_people(board, late.id, 3)
    board = give(board, Selection(matrix_id), "reopen_scores")
    assert placed(board, matrix_id) == [(Decimal(4), Decimal(2))]
    assert "scored:" not in str(KIND.outline(board, matrix_id))
    board = set_people(board, late.id, 3)
    board = revealed(enter(board, matrix_id, "1 5"), matrix_id)
    assert "3 scored: impact 1–4–4, effort 2–2–5" in str(KIND.outline(board, matrix_id))


def test_a_sheet_is_put_right_as_a_text_and_taken_back() -> None:
    board, matrix_id = scoring(2, 2)
    board = enter(board, matrix_id, "4 2 3 5", "5 1 3 4")
    going_on = round_at(board, matrix_id)
    first, second = sheets_of(board, going_on)
    board = KIND.edit(board, first.id, "1 1")
    assert not is_whole(board, going_on, first)
    assert len(given_on(board, first)) == 1
    board = enter(board, matrix_id, "2 2")
    assert sheet_text(board, first) == "1 1 2 2"
    board = give(board, Selection(matrix_id, (second.id,)), "delete")
    assert sheets_of(board, going_on) == (first,)


def test_an_option_typed_while_people_score_waits_for_the_next_round() -> None:
    board, matrix_id = scoring(2, 1)
    board = enter(board, matrix_id, "4 2 3 5")
    board, _ = add_options(board, matrix_id, ["Another"])
    assert cells_of_a_sheet(board, round_at(board, matrix_id)) == ()
    assert placed(revealed(board, matrix_id), matrix_id)[2] == (None, None)


def test_the_scale_stays_while_there_are_scores_on_it() -> None:
    board, matrix_id = scoring(1, 1)
    with pytest.raises(DomainError, match="Everybody scored on 1 to 5"):
        give(board, Selection(matrix_id), "set_scale", "0-10")
    going_on = round_at(board, matrix_id)
    board = give(board, Selection(matrix_id, (going_on.id,)), "delete")
    give(board, Selection(matrix_id), "set_scale", "0-10")


def test_what_two_copies_entered_apart_is_one_round_once_they_are_merged() -> None:
    board, matrix_id = to_score("One", "Two")
    here = enter(begin_round(board, matrix_id, 2), matrix_id, "4 2 3 5", "4 2 3 5")
    there = enter(begin_round(board, matrix_id, 1), matrix_id, "1 5 1 1")
    new = [record for record in there if board.find(record.id) is None]
    merged = KIND.mend(here.put(*new), matrix_id)
    (round_,) = rounds_of(merged, matrix_id)
    assert (round_.people, len(sheets_of(merged, round_))) == (3, 3)
    assert cells_of_a_sheet(merged, round_) == ()
    assert merged.check() == ()
    assert diff(merged, KIND.mend(merged, matrix_id)) == diff(merged, merged)
    done = revealed(merged, matrix_id)
    assert placed(done, matrix_id) == [(Decimal(4), Decimal(2)), (Decimal(3), Decimal(5))]


def test_a_round_on_another_scale_still_places_at_its_own_share() -> None:
    board, matrix_id = scoring(1, 1)
    board = set_scale(enter(board, matrix_id, "4 2"), matrix_id, SCALES["0-10"])
    board = revealed(board, matrix_id)
    assert placed(board, matrix_id) == [(Decimal("7.5"), Decimal("2.5"))]
    assert not next(iter(standings(board, matrix_id).values())).is_moved


def test_each_question_says_which_sheet_and_which_option_it_is_about() -> None:
    board, matrix_id = scoring(2, 2)
    selection = Selection(matrix_id)

    def asked(command_id: str) -> str:
        ask = KIND.command(command_id).ask
        assert isinstance(ask, AskText)
        return ask.about(board, selection)

    assert asked("enter_scores") == "Sheet 1 of 2: 1  Option 1"
    board = enter(board, matrix_id, "4 2")
    assert asked("enter_scores") == "Sheet 1 of 2: 2  Option 2"
    assert asked("enter_scores_by_option") == "Sheet 2 of 2: 1  Option 1"


def test_a_round_tells_what_it_waits_for_and_why() -> None:
    board, matrix_id = to_score()
    selection = Selection(matrix_id)

    def unfit(command_id: str) -> str:
        command = KIND.command(command_id)
        assert not command.enabled(board, selection)
        return command.unfit(board, selection)

    assert "no option to score yet" in unfit("begin_scores")
    assert "begin a round first" in unfit("enter_scores")
    board, _ = add_options(board, matrix_id, ["One"])
    board = give(board, selection, "begin_scores", "1")
    assert "People are scoring" in unfit("begin_scores")
    assert "Nobody has scored yet" in unfit("reveal_scores")
    before, board = board, give(board, selection, "enter_scores", "4 2")
    told = KIND.command("enter_scores").told(before, board)
    assert told == "1 of 1 sheets are in. Alt+R reveals the medians."
    assert "All sheets are in" in unfit("enter_scores")
    before, board = board, revealed(board, matrix_id)
    assert KIND.command("reveal_scores").told(before, board) == "1 option is at its median."
