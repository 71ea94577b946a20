"""Votes: dots on ballots without names, hands that are counted, and what comes out of them."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import describe_workshop, new_workshop
from dip_workshop.drawing.document import Paragraph, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM, Medium, Purpose
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.prioritisation.criteria import set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.layout import layout
from dip_workshop.exercises.prioritisation.model import (
    DOT_VOTING,
    IMPACT_AND_EFFORT,
    Option,
    PrioritisationMatrix,
    add_options,
    delete_options,
    options_of,
)
from dip_workshop.exercises.prioritisation.voting.casting import ballot_from
from dip_workshop.exercises.prioritisation.voting.model import (
    Ballot,
    Dots,
    Vote,
    ballots_of,
    begin_vote,
    count_hands,
    options_in,
    put_ballot,
    reveal,
    set_dots,
    set_most_on_one,
    set_rule,
    set_voters,
    used_dots,
    vote_now,
    votes_of,
)
from dip_workshop.exercises.prioritisation.voting.result import last_result, result_of, vote_view
from dip_workshop.exercises.prioritisation.voting.rules import dots_for, kept, most_dropped, tally
from dip_workshop.kinds import AskText, Selection
from tests.golden_pictures import check_golden

METRICS = bundled_metrics()
MEDIA = [CONSOLE, ROOM, *(paper.medium for paper in PAPERS.values())]
VOTERS = 12


def matrix_of(*texts: str) -> tuple[Board, RecordId]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, DOT_VOTING)
    return (add_options(board, matrix_id, texts)[0] if texts else board), matrix_id


def voting(options: int, voters: int, *, is_multivoting: bool = False) -> tuple[Board, RecordId]:
    board, matrix_id = matrix_of(*(f"Option {n}" for n in range(1, options + 1)))
    return begin_vote(board, matrix_id, voters, is_multivoting=is_multivoting), matrix_id


def vote_of(board: Board, matrix_id: RecordId) -> Vote:
    vote = vote_now(board, matrix_id)
    assert vote is not None
    return vote


def enter(board: Board, matrix_id: RecordId, *ballots: str) -> Board:
    for ballot in ballots:
        vote = vote_of(board, matrix_id)
        board = put_ballot(board, vote.id, ballot_from(board, vote, ballot))
    return board


def give(board: Board, selection: Selection, command_id: str, answer: str = "") -> Board:
    command = KIND.command(command_id)
    assert command.enabled(board, selection)
    return command.run(board, selection, answer)


def rows(board: Board, matrix_id: RecordId) -> list[tuple[int, int, int, int, str]]:
    """Return number, dots, people, most of one and rank of each option, the first on top."""
    return [
        (board.get(r.option_id, Option).number, r.dots, r.people, r.most_by_one, r.rank_text)
        for r in result_of(board, vote_of(board, matrix_id))
    ]


def words_on(picture: Picture) -> str:
    return "\n".join(line.text for line in picture.text_lines())


@pytest.mark.parametrize(("options", "dots"), [(8, 2), (12, 3), (16, 4), (24, 6), (30, 8), (3, 1)])
def test_each_person_has_a_dot_for_every_fourth_option(options: int, dots: int) -> None:
    assert dots_for(options, is_multivoting=False) == dots


@pytest.mark.parametrize(
    ("options", "dots"), [(12, 4), (16, 5), (18, 6), (24, 8), (30, 10), (60, 20), (61, 20), (2, 1)]
)
def test_multivoting_gives_a_third_rounded_down_and_20_at_most(options: int, dots: int) -> None:
    assert dots_for(options, is_multivoting=True) == dots


@pytest.mark.parametrize(("voters", "dropped"), [(1, 2), (5, 2), (6, 3), (15, 3), (16, 4), (40, 4)])
def test_what_drops_out_follows_from_the_size_of_the_team(voters: int, dropped: int) -> None:
    assert most_dropped(voters) == dropped


def test_of_18_ideas_and_12_people_three_votes_drop_out_and_four_stay() -> None:
    """The worked case of multivoting: 6 votes each, 72 in all, each of which must be cast."""
    board, matrix_id = voting(18, 12, is_multivoting=True)
    vote = vote_of(board, matrix_id)
    assert (vote.dots, vote.all_dots, vote.most_on_one) == (6, 72, 3)
    with pytest.raises(DomainError, match="5 dots, and each person has exactly 6"):
        enter(board, matrix_id, "1 2 3 4 5")
    ballots = (*["1 2 3 4 5 6"] * 9, "7 7 7 1 2 3", "8 8 8 9 1 2", "8 1 2 3 4 5")
    board = enter(board, matrix_id, *ballots)
    assert used_dots(board, vote) == vote.all_dots
    board = reveal(board, matrix_id)
    found = {board.get(r.option_id, Option).number: r for r in last_result(board, matrix_id)}
    assert (found[7].dots, found[7].stays) == (3, False)
    assert (found[8].dots, found[8].stays) == (4, True)
    board = give(board, Selection(matrix_id), "vote_again", "kept")
    assert [o.number for o in options_in(board, vote_of(board, matrix_id))] == [1, 2, 3, 4, 5, 6, 8]
    assert vote_of(board, matrix_id).dots == 2


def test_multivoting_never_goes_down_to_one() -> None:
    ids = [RecordId(each) for each in "abcd"]
    few = tally(ids, [{ids[0]: 3}, {ids[0]: 3}, {ids[1]: 2, ids[2]: 1}, {ids[2]: 1, ids[3]: 1}])
    assert kept(few, voters=4) == {ids[0], ids[2]}
    assert kept(tally(ids, [{ids[3]: 1}]), voters=4) == set(ids)


def test_equal_dots_are_parted_by_the_number_of_people_and_stay_equal_without_it() -> None:
    board, matrix_id = voting(8, 4)
    board = enter(board, matrix_id, "1 1", "2 3", "2 3", "4 5")
    assert rows(board, matrix_id)[:5] == [
        (2, 2, 2, 1, "1="),
        (3, 2, 2, 1, "1="),
        (1, 2, 1, 2, "3"),
        (4, 1, 1, 1, "4="),
        (5, 1, 1, 1, "4="),
    ]
    board = reveal(board, matrix_id)
    board = give(board, Selection(matrix_id), "vote_again", "tied")
    assert [o.number for o in options_in(board, vote_of(board, matrix_id))] == [2, 3]


@settings(max_examples=60)
@given(
    st.lists(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 4), max_size=6), max_size=12)
)
def test_a_tally_loses_no_dot_and_its_ranks_are_those_of_a_competition(
    cast: list[dict[str, int]],
) -> None:
    ids = [RecordId(each) for each in "abcdef"]
    ballots = [{RecordId(each): n for each, n in ballot.items()} for ballot in cast]
    found = tally(ids, ballots)
    assert sorted(row.option_id for row in found) == sorted(ids)
    assert sum(row.dots for row in found) == sum(n for b in ballots for n in b.values())
    keys = [(-row.dots, -row.people) for row in found]
    assert keys == sorted(keys)
    for row, key in zip(found, keys, strict=True):
        assert row.rank == 1 + sum(other < key for other in keys)
        assert row.is_tied == (keys.count(key) > 1)
        assert row.most_by_one <= row.dots
        assert row.people <= len(ballots)
    assert len(kept(found, len(ballots))) >= 2


@pytest.mark.parametrize("typed", ["3 3 7", "7, 3; 3", "3x2 7", " 3 × 2,7 ", "3*2+7"])
def test_a_ballot_can_be_typed_in_many_ways(typed: str) -> None:
    board, matrix_id = voting(12, 4)
    vote = vote_of(board, matrix_id)
    ids = {option.number: option.id for option in options_of(board, matrix_id)}
    assert ballot_from(board, vote, typed) == {ids[3]: 2, ids[7]: 1}


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1 2 3 4", "4 dots, and each person has 3"),
        ("1x99", "99 dots, and each person has 3"),
        ("13", "There is no option 13 in this vote"),
        ("0", "There is no option 0"),
        ("beds", "number of an option for each dot"),
        ("1-3", "number of an option for each dot"),
        ("", "has no dots"),
        ("2x0", "has no dots"),
    ],
)
def test_a_ballot_that_cannot_be_is_not_taken_and_a_sentence_says_why(typed: str, why: str) -> None:
    board, matrix_id = voting(12, 4)
    with pytest.raises(DomainError, match=why):
        enter(board, matrix_id, typed)


def test_no_more_dots_of_one_person_on_one_option_than_was_agreed() -> None:
    board, matrix_id = voting(12, 4)
    board = set_most_on_one(board, vote_of(board, matrix_id).id, 1)
    with pytest.raises(DomainError, match="2 dots on option 3, and 1 may be on one"):
        enter(board, matrix_id, "3 3 7")
    assert used_dots(enter(board, matrix_id, "3 7"), vote_of(board, matrix_id)) == 2


def test_no_more_ballots_than_people_and_never_fewer_people_than_ballots() -> None:
    board, matrix_id = voting(4, 2)
    board = enter(board, matrix_id, "1", "2")
    with pytest.raises(DomainError, match="All 2 have voted"):
        enter(board, matrix_id, "3")
    with pytest.raises(DomainError, match="2 have voted already"):
        set_voters(board, vote_of(board, matrix_id).id, 1)
    board = enter(set_voters(board, vote_of(board, matrix_id).id, 3), matrix_id, "3")
    assert not KIND.command("enter_ballots").enabled(board, Selection(matrix_id))


def test_the_rule_stays_once_somebody_has_voted_by_it() -> None:
    board, matrix_id = voting(12, 4)
    vote = vote_of(board, matrix_id)
    assert set_rule(board, vote.id, is_multivoting=True).get(vote.id, Vote).dots == 4
    begun = enter(board, matrix_id, "1")
    for change in (
        lambda: set_rule(begun, vote.id, is_multivoting=True),
        lambda: set_dots(begun, vote.id, 5),
        lambda: set_most_on_one(begun, vote.id, 1),
    ):
        with pytest.raises(DomainError, match="voted by this rule already"):
            change()


def test_a_limit_never_leaves_dots_that_nobody_could_place() -> None:
    board, matrix_id = voting(3, 4)
    vote = vote_of(board, matrix_id)
    board = set_dots(board, vote.id, 9)
    board = set_most_on_one(board, vote.id, 2)
    assert vote_of(board, matrix_id).dots == 6
    with pytest.raises(DomainError, match="1 to 6 dots"):
        set_dots(board, vote.id, 7)


def test_hands_are_counted_and_checked_against_people_and_their_dots() -> None:
    board, matrix_id = voting(4, 5)
    vote = vote_of(board, matrix_id)
    first, second, third, _ = (option.id for option in options_of(board, matrix_id))
    board = count_hands(board, vote.id, first, 3)
    with pytest.raises(DomainError, match="5 people vote, so 6 hands cannot be"):
        count_hands(board, vote.id, second, 6)
    with pytest.raises(DomainError, match="6 hands in all, and 5 people with 1 each have 5"):
        count_hands(board, vote.id, second, 3)
    board = count_hands(count_hands(board, vote.id, second, 2), vote.id, third, 0)
    with pytest.raises(DomainError, match="Hands are being counted"):
        enter(board, matrix_id, "1")
    assert rows(reveal(board, matrix_id), matrix_id) == [
        (1, 3, 3, 1, "1"),
        (2, 2, 2, 1, "2"),
        (3, 0, 0, 0, "3="),
        (4, 0, 0, 0, "3="),
    ]


def test_no_hands_once_ballots_are_in() -> None:
    board, matrix_id = voting(4, 5)
    board = enter(board, matrix_id, "1")
    option = options_of(board, matrix_id)[0]
    with pytest.raises(DomainError, match="Ballots are in already"):
        count_hands(board, vote_of(board, matrix_id).id, option.id, 1)
    assert not KIND.command("set_impact_1").enabled(board, Selection(matrix_id, (option.id,)))


def test_a_digit_on_an_option_counts_hands_and_backspace_takes_them_back() -> None:
    board, matrix_id = voting(8, 5)
    option = Selection(matrix_id, (options_of(board, matrix_id)[2].id,))
    board = give(board, option, "set_impact_4")
    assert rows(board, matrix_id)[0][:2] == (3, 4)
    board = give(board, option, "clear_scores")
    assert used_dots(board, vote_of(board, matrix_id)) == 0


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


def test_what_is_typed_while_people_vote_waits_for_the_next_vote() -> None:
    board, matrix_id = voting(4, 2)
    board = KIND.capture.add(board, Selection(matrix_id), ("Came late",)).board
    with pytest.raises(DomainError, match="no option 5 in this vote"):
        enter(board, matrix_id, "5")
    (waiting,) = vote_view(board, board.get(matrix_id, PrioritisationMatrix)).waiting
    assert waiting.text == "Came late"
    board = reveal(enter(board, matrix_id, "1"), matrix_id)
    board = give(board, Selection(matrix_id), "vote_again", "all")
    assert len(options_in(board, vote_of(board, matrix_id))) == 5


def test_a_vote_on_a_deleted_option_goes_on_without_it() -> None:
    board, matrix_id = voting(4, 3)
    board = enter(board, matrix_id, "1", "2")
    board = delete_options(board, (options_of(board, matrix_id)[0].id,))
    board = reveal(enter(board, matrix_id, "2"), matrix_id)
    assert [row[:2] for row in rows(board, matrix_id)] == [(2, 2), (3, 0), (4, 0)]
    assert board.check() == ()


def test_a_ballot_can_be_put_right_or_taken_back_until_the_result_is_shown() -> None:
    board, matrix_id = voting(8, 4)
    board = enter(board, matrix_id, "1 2", "3 4")
    first, second = ballots_of(board, vote_of(board, matrix_id))
    selection = Selection(matrix_id, (first.id,))
    ask = KIND.command("edit_text").ask
    assert isinstance(ask, AskText)
    assert ask.initial(board, selection) == "1 2"
    board = give(board, selection, "edit_text", "8 8")
    board = give(board, Selection(matrix_id, (second.id,)), "delete")
    assert rows(board, matrix_id)[0] == (8, 2, 1, 2, "1")
    board = reveal(board, matrix_id)
    assert not KIND.command("edit_text").enabled(board, selection)
    assert not KIND.command("delete").enabled(board, selection)
    with pytest.raises(DomainError, match="revealed, so it stays"):
        KIND.edit(board, first.id, "1 1")


def test_a_whole_vote_is_deleted_by_its_heading_and_nothing_of_it_stays() -> None:
    board, matrix_id = voting(8, 4)
    board = enter(board, matrix_id, "1 2")
    board = give(board, Selection(matrix_id, (vote_of(board, matrix_id).id,)), "delete")
    assert votes_of(board, matrix_id) == ()
    left = [r for r in board if isinstance(r, Vote | Ballot | Dots) and not r.deleted]
    assert left == []
    assert len(options_of(board, matrix_id)) == 8


def test_nobody_votes_twice_at_once_and_never_on_one_option() -> None:
    board, matrix_id = matrix_of("Only one")
    with pytest.raises(DomainError, match="2 options at least"):
        begin_vote(board, matrix_id, 5)
    board, matrix_id = voting(4, 2)
    with pytest.raises(DomainError, match="A vote is going on"):
        begin_vote(board, matrix_id, 2)
    with pytest.raises(DomainError, match="Nobody has voted yet"):
        reveal(board, matrix_id)


@pytest.mark.parametrize("voters", [0, 100])
def test_a_vote_has_1_to_99_voters(voters: int) -> None:
    board, matrix_id = matrix_of("One", "Two")
    with pytest.raises(DomainError, match="From 1 to 99"):
        begin_vote(board, matrix_id, voters)


def test_the_number_of_people_in_the_room_is_offered_as_that_of_the_voters() -> None:
    board, matrix_id = matrix_of("One", "Two")
    ask = KIND.command("begin_vote").ask
    assert isinstance(ask, AskText)
    assert ask.initial(board, Selection(matrix_id)) == ""
    board = describe_workshop(board, head_count=11)
    assert ask.initial(board, Selection(matrix_id)) == "11"


def test_earlier_votes_stand_beside_the_last_and_all_of_them_on_paper() -> None:
    board, matrix_id = voting(4, 2)
    board = reveal(enter(board, matrix_id, "1", "2"), matrix_id)
    board = give(board, Selection(matrix_id), "vote_again", "tied")
    board = reveal(enter(board, matrix_id, "2", "2"), matrix_id)
    (page,) = layout(board, matrix_id, CONSOLE, METRICS)
    assert words_on(page.picture).count("vote 1: 1 dot") == 2
    tables = [block for block in KIND.handout(board, matrix_id) if isinstance(block, Table)]
    assert [[row[2] for row in table.rows][:2] for table in tables] == [
        ["Option 2", "Option 1"],
        ["Option 1", "Option 2"],
    ]


def test_the_sum_of_the_dots_is_said_so_that_it_can_be_checked() -> None:
    board, matrix_id = voting(12, 12)
    board = enter(board, matrix_id, *["1 2 3"] * 8, "4 4")
    view = vote_view(board, board.get(matrix_id, PrioritisationMatrix))
    said = " ".join(row.title + " ".join(row.marks) for row in KIND.outline(board, matrix_id))
    assert "9 of 12 ballots are in; 26 of 27 dots were used" in said
    assert not view.is_whole


def test_what_came_first_is_carried_forward_with_all_that_ties_with_it() -> None:
    board, matrix_id = voting(8, 4)
    board = reveal(enter(board, matrix_id, "5 5", "5 2", "3 2", "3 1"), matrix_id)
    assert [c.text for c in KIND.offers(board, Selection(matrix_id))] == [
        "Option 5",
        "Option 2",
        "Option 3",
    ]


def test_votes_stay_while_another_method_is_shown_and_are_printed_with_it() -> None:
    board, matrix_id = voting(4, 2)
    board = reveal(enter(board, matrix_id, "1", "2"), matrix_id)
    shown = set_method(board, matrix_id, IMPACT_AND_EFFORT)
    assert any(
        isinstance(block, Paragraph) and "2 people vote" in block.text
        for block in KIND.handout(shown, matrix_id)
    )
    assert set_method(shown, matrix_id, DOT_VOTING) == board


def test_dots_are_in_the_table_that_other_programs_read_and_are_never_read_in() -> None:
    assert KIND.table is not None
    board, matrix_id = voting(4, 2)
    assert "Dots" not in KIND.table.columns(board, matrix_id)
    board = reveal(enter(board, matrix_id, "1", "1"), matrix_id)
    assert KIND.table.columns(board, matrix_id)[-2:] == ("Dots", "People who gave them")
    written = KIND.table.rows(board, matrix_id)
    assert [row[-2:] for row in written] == [("2", "2"), ("0", "0"), ("0", "0"), ("0", "0")]
    taken = KIND.table.take(board, matrix_id, written[:1])
    assert KIND.table.rows(taken.board, matrix_id)[-1] == ("Option 1", "", "", "", "", "")


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
