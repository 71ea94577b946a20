"""Votes: dots on ballots without names, hands that are counted, and what comes out of them."""

from typing import Any

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.voting.model import (
    Ballot,
    Dots,
    Vote,
    ballots_of,
    begin_vote,
    count_hands,
    options_in,
    reveal,
    set_dots,
    set_most_on_one,
    set_rule,
    set_voters,
    used_dots,
    votes_of,
)
from dip_workshop.core.workshop import describe_workshop
from dip_workshop.drawing.document import Paragraph, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.prioritisation.criteria import set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.layout import layout
from dip_workshop.exercises.prioritisation.model import (
    DOT_VOTING,
    IMPACT_AND_EFFORT,
    PrioritisationMatrix,
    delete_options,
    options_of,
)
from dip_workshop.exercises.prioritisation.voting.casting import ballot_from
from dip_workshop.exercises.prioritisation.voting.view import vote_view
from dip_workshop.kinds import AskChoice, AskText, Selection
from tests.exercises.prioritisation.ballots import (
    enter,
    give,
    matrix_of,
    rows,
    vote_of,
    voting,
    words_on,
)


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
    (page,) = layout(board, matrix_id, CONSOLE, bundled_metrics())
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


def test_what_got_no_dot_is_not_carried_forward_by_itself() -> None:
    board, matrix_id = voting(8, 2)
    board = reveal(enter(board, matrix_id, "5 5", "5 2"), matrix_id)
    assert [c.text for c in KIND.offers(board, Selection(matrix_id))] == ["Option 5", "Option 2"]


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


def test_paper_says_that_ballots_bore_no_names_or_that_hands_were_counted() -> None:
    board, matrix_id = voting(4, 2)
    by_ballot = reveal(enter(board, matrix_id, "1"), matrix_id)
    option = options_of(board, matrix_id)[0]
    by_hand = count_hands(board, vote_of(board, matrix_id).id, option.id, 2)
    for made, words in (
        (by_ballot, "ballots without names."),
        (by_hand, "hands that were counted."),
    ):
        said = [b.text for b in KIND.handout(made, matrix_id) if isinstance(b, Paragraph)]
        assert any(text.endswith(words) for text in said)


def test_a_vote_and_its_ballots_can_be_deleted_together() -> None:
    board, matrix_id = voting(8, 4)
    board = enter(board, matrix_id, "1 2")
    vote = vote_of(board, matrix_id)
    (ballot,) = ballots_of(board, vote)
    for chosen in ((vote.id, ballot.id), (ballot.id, vote.id)):
        left = give(board, Selection(matrix_id, chosen), "delete")
        assert votes_of(left, matrix_id) == ()


def test_no_fewer_people_than_could_have_raised_the_hands_that_were_counted() -> None:
    board, matrix_id = voting(8, 6)
    vote = vote_of(board, matrix_id)
    for option in options_of(board, matrix_id)[:4]:
        board = count_hands(board, vote.id, option.id, 3)
    with pytest.raises(DomainError, match="6 have voted already"):
        set_voters(board, vote.id, 5)
    assert used_dots(board, vote) == set_voters(board, vote.id, 6).get(vote.id, Vote).all_dots


def test_hands_counted_one_by_one_tell_no_sum_until_all_are() -> None:
    board, matrix_id = voting(4, 5)
    told = KIND.command("count_hands").told
    said = []
    for hands in (3, 2, 0, 0):
        before, board = board, give(board, Selection(matrix_id), "count_hands", str(hands))
        (head, *_) = KIND.outline(board, matrix_id)
        said.append((told(before, board), head.marks[-1]))
    for words, head_words in said[:-1]:
        assert "dots were used" not in words + head_words
    assert said[0] == ("Hands counted for 1 of 4 options.", "Hands counted for 1 of 4 options")
    assert said[-1][1] == "Hands counted for 4 of 4 options; 5 of 5 dots were used"
    board = count_hands(
        board, vote_of(board, matrix_id).id, options_of(board, matrix_id)[3].id, None
    )
    (head, *_) = KIND.outline(reveal(board, matrix_id), matrix_id)
    assert head.marks[-1] == "Hands counted for 3 of 4 options; 5 of 5 dots were used"


def test_the_next_vote_keeps_the_limit_of_the_last() -> None:
    board, matrix_id = voting(8, 2)
    board = set_most_on_one(board, vote_of(board, matrix_id).id, 1)
    board = reveal(enter(board, matrix_id, "1 2", "1 2"), matrix_id)
    board = give(board, Selection(matrix_id), "vote_again", "tied")
    assert vote_of(board, matrix_id).most_on_one == 1


def test_a_hall_of_people_can_vote_again_as_far_as_places_go() -> None:
    board, matrix_id = voting(4, 2)
    board = describe_workshop(reveal(enter(board, matrix_id, "1", "2"), matrix_id), head_count=150)
    board = give(board, Selection(matrix_id), "vote_again", "all")
    assert vote_of(board, matrix_id).voters == 99


@pytest.mark.parametrize("seen", ["keys", "outline"])
def test_a_vote_on_twice_the_options_takes_twice_the_looks_and_not_four_times(
    seen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[object] = []
    find_live = Board.find_live

    def look(board: Board, *asked: Any) -> object:
        looks.append(asked)
        return find_live(board, *asked)

    monkeypatch.setattr(Board, "find_live", look)
    counts = []
    for options in (40, 80):
        board, matrix_id = voting(options, 5)
        ids = tuple(option.id for option in options_of(board, matrix_id))
        board = count_hands(board, vote_of(board, matrix_id).id, ids[0], 3)
        looks.clear()
        if seen == "keys":
            assert KIND.command("set_impact_4").enabled(board, Selection(matrix_id, ids))
        else:
            assert len(KIND.outline(board, matrix_id)) == options + 1
        counts.append(len(looks))
    assert counts[0] < counts[1] < 3 * counts[0]


def test_what_multivoting_keeps_is_not_called_many_dots_where_two_stay_with_few() -> None:
    board, matrix_id = voting(4, 2)
    board = reveal(enter(board, matrix_id, "1", "2"), matrix_id)
    ask = KIND.command("vote_again").ask
    assert isinstance(ask, AskChoice)
    said = {choice.value: choice.label for choice in ask.choices(board, Selection(matrix_id))}
    assert said["kept"] == "Those that multivoting keeps"
