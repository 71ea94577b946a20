"""Ties that the room decides: the ranks stay shared, and what is not tied stays where it is."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff
from dip_workshop.core.decided_ties import (
    LONGEST_REASON,
    TieDecision,
    VoteDecision,
    beside_ranks,
    in_places,
    ranks_in,
)
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ranks import ranks_of
from dip_workshop.core.voting.model import reveal, take_back
from dip_workshop.core.voting.rules import Tally
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.document import ItemList, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.exercises.prioritisation.criteria import rate, set_method
from dip_workshop.exercises.prioritisation.grid_view import grid_view
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    PrioritisationMatrix,
    add_criteria,
    add_options,
    delete_options,
    options_of,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.kinds import AskText, Selection
from tests.exercises.prioritisation.ballots import enter, give, rows, vote_of, voting, words_on

few = settings(max_examples=max(settings().max_examples // 4, 10))
METRICS = bundled_metrics()
REASON = "it can start on Monday"


def charted(*totals: int) -> tuple[Board, RecordId]:
    """Return a chart on which option after option has a total, from 6 to 10 by its impact."""
    board, matrix_id = KIND.create(new_workshop("Test"))
    board, ids = add_options(board, matrix_id, (f"Option {n}" for n, _ in enumerate(totals, 1)))
    for option_id, total in zip(ids, totals, strict=True):
        board = score_option(board, option_id, impact=total - 5, effort=1)
    return board, matrix_id


def graded(*ratings: int) -> tuple[Board, RecordId]:
    """Return a grid of one criterion on which option after option has a rating."""
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    board, _ = add_options(board, matrix_id, (f"Option {n}" for n, _ in enumerate(ratings, 1)))
    board, _ = add_criteria(board, matrix_id, ("Safety",))
    for option, rating in zip(options_of(board, matrix_id), ratings, strict=True):
        board = rated(board, matrix_id, option.number, rating)
    return board, matrix_id


def rated(board: Board, matrix_id: RecordId, number: int, rating: int) -> Board:
    option = options_of(board, matrix_id)[number - 1]
    (cell,) = (r for (o, _), r in ratings_of(board, matrix_id).items() if o == option.id)
    return rate(board, cell.id, rating)


def decided(board: Board, matrix_id: RecordId, answer: str, *numbers: int) -> Board:
    """Return the board with the tie of the options of these numbers decided, or else the first."""
    options = {option.number: option.id for option in options_of(board, matrix_id)}
    selection = Selection(matrix_id, tuple(options[number] for number in numbers))
    return give(board, selection, "decide_tie", answer)


def carried(board: Board, matrix_id: RecordId) -> list[str]:
    return [offer.text for offer in KIND.offers(board, Selection(matrix_id))]


def told(board: Board, matrix_id: RecordId) -> str:
    """Return all that the outline says."""
    rows = KIND.outline(board, matrix_id)
    return "\n".join(" · ".join((row.title, *row.marks)) for row in rows)


def decisions(board: Board) -> list[TieDecision]:
    return [r for r in board if isinstance(r, TieDecision) and not r.deleted]


@st.composite
def ranked_rows(draw: st.DrawFn) -> tuple[Tally, ...]:
    dots = sorted(draw(st.lists(st.integers(0, 4), min_size=1, max_size=9)), reverse=True)
    return tuple(
        Tally(RecordId(f"o{n}"), count, count, count, *rank)
        for n, (count, rank) in enumerate(zip(dots, ranks_of(dots), strict=True))
    )


@given(ranked_rows(), st.data())
def test_a_decision_parts_those_that_are_tied_and_moves_nobody_else(
    rows: tuple[Tally, ...], data: st.DataObject
) -> None:
    ids = [row.idea_id for row in rows]
    orders = data.draw(st.lists(st.permutations(ids).map(tuple), max_size=3))
    tied = st.sampled_from(sorted({row.rank for row in rows if row.is_tied}) or [1])
    rank = data.draw(tied)
    among = [row.idea_id for row in rows if row.rank == rank]
    orders.append(tuple(data.draw(st.permutations(among))))
    kept = [
        (TieDecision(id=RecordId(f"d{n}"), parent_id=None, order_key="a0", text=REASON), order)
        for n, order in enumerate(orders)
    ]
    ties = beside_ranks(kept, ranks_in(rows))
    after = in_places(rows, ties)
    assert sorted(row.idea_id for row in after) == sorted(ids)
    assert {row.idea_id: row.rank for row in after} == {row.idea_id: row.rank for row in rows}
    assert [row.rank for row in after] == [row.rank for row in rows]
    places = [row.place for row in after]
    assert places == sorted(places)
    for row in after:
        sharing = [other for other in rows if other.rank == row.rank]
        assert row.rank <= row.place < row.rank + len(sharing)
        assert (row.decided is None) or row.is_tied
    if any(tie.rank == rank for tie in ties) and len(among) > 1:
        assert [r.idea_id for r in after if r.rank == rank] == list(orders[-1])
    assert in_places(rows, ()) == rows


def test_a_tie_on_the_chart_is_decided_and_its_ranks_stay_shared() -> None:
    board, matrix_id = charted(9, 8, 8, 8, 6)
    board = decided(board, matrix_id, f"4 2 3: {REASON}")
    said = told(board, matrix_id)
    assert f"Rank 2 is shared; the room decided on the order 4, 2, 3. Reason: “{REASON}”" in said
    assert "Option 4 · rank 2 equal, decided: place 2" in said
    assert "Option 3 · rank 2 equal, decided: place 4" in said
    assert "Option 5 · rank 5 ·" in said
    assert carried(board, matrix_id) == ["Option 1", "Option 4", "Option 2"]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("", "a colon, then the reason"),
        (REASON, "a colon, then the reason"),
        ("2 3", "a colon, then the reason"),
        ("2 3:", "needs its reason"),
        ("2 3:  \n ", "needs its reason"),
        ("2 2: why", "Each of 2, 3 must be there once"),
        ("2: why", "Each of 2, 3 must be there once"),
        ("2 3 1: why", "Each of 2, 3 must be there once"),
        ("2 3: " + "x" * (LONGEST_REASON + 1), "at most: one sentence. This has 121"),
    ],
)
def test_without_every_number_once_and_a_reason_nothing_is_decided(answer: str, why: str) -> None:
    board, matrix_id = charted(9, 8, 8)
    with pytest.raises(DomainError, match=why):
        decided(board, matrix_id, answer)


@pytest.mark.parametrize("answer", ["", "1 2: why"])
def test_what_is_said_of_a_tie_of_many_is_still_a_sentence(answer: str) -> None:
    board, matrix_id = charted(*[8] * 60)
    with pytest.raises(DomainError) as refusal:
        decided(board, matrix_id, answer)
    assert len(str(refusal.value)) < 200


def test_a_reason_may_begin_with_a_number_and_have_a_colon() -> None:
    board, matrix_id = charted(8, 8)
    board = decided(board, matrix_id, " 2, 1 : 3 beds: each counts")
    assert [decision.text for decision in decisions(board)] == ["3 beds: each counts"]


def test_a_decision_lapses_with_its_tie_and_holds_again_with_it() -> None:
    board, matrix_id = graded(5, 3, 3)
    board = decided(board, matrix_id, f"3 2: {REASON}")
    assert "rank 2 equal, decided: place 2" in told(board, matrix_id)
    parted = rated(board, matrix_id, 2, 4)
    assert "decided: place" not in told(parted, matrix_id)
    lapsed = "No longer holds, for these and no others must share a rank: the order 3, 2."
    assert lapsed in told(parted, matrix_id)
    assert lapsed in str(KIND.handout(parted, matrix_id))
    assert "no longer holds: the order 3, 2, “it can start on Monday”" in words_of(
        parted, matrix_id
    )
    joined = rated(board, matrix_id, 1, 3)
    assert lapsed in told(joined, matrix_id)
    again = rated(parted, matrix_id, 2, 3)
    assert told(again, matrix_id) == told(board, matrix_id)


def words_of(board: Board, matrix_id: RecordId) -> str:
    (page,) = KIND.layout(board, matrix_id, CONSOLE, METRICS)
    return " ".join(words_on(page.picture).split())


def test_a_deleted_option_ends_the_decision_and_keeps_its_number_there() -> None:
    board, matrix_id = graded(3, 3, 3)
    board = decided(board, matrix_id, f"3 2 1: {REASON}")
    board = delete_options(board, (options_of(board, matrix_id)[0].id,))
    assert "share a rank: the order 3, 2, 1." in told(board, matrix_id)


def test_the_grid_shows_the_reason_beside_the_first_and_goes_by_the_decision() -> None:
    board, matrix_id = graded(4, 3, 3, 3, 2)
    board = decided(board, matrix_id, f"4 3 2: {REASON}")
    shown = words_of(board, matrix_id)
    assert f"decided: place 2, in the order 4, 3, 2: “{REASON}”" in shown
    assert shown.count("2=") == 3
    board = board.change(matrix_id, sorting="rank")
    order = [row.title for row in KIND.outline(board, matrix_id) if "Option" in row.title]
    assert [title.split(":")[0] for title in order] == [f"Option {n}" for n in (1, 4, 3, 2, 5)]
    assert carried(board, matrix_id) == ["Option 1", "Option 4", "Option 3"]
    board = board.change(matrix_id, shown="first_3")
    assert "Showing 3 of 5 options: the first 3 ranks." in words_of(board, matrix_id)


@pytest.mark.parametrize("paper", ["A4 landscape", "A3 landscape"])
def test_paper_has_the_reason_on_the_page_of_the_grid_and_on_the_handout(paper: str) -> None:
    board, matrix_id = graded(4, 3, 3)
    board = decided(board, matrix_id, f"3 2: {REASON}")
    page, *_ = KIND.layout(board, matrix_id, PAPERS[paper].medium, METRICS)
    assert REASON in " ".join(words_on(page.picture).split())
    blocks = KIND.handout(board, matrix_id)
    (table,) = (b for b in blocks if isinstance(b, Table))
    assert [row[0] for row in table.rows] == ["1", "2=", "2="]
    assert [row[-1] for row in table.rows] == ["", "decided: place 2", "decided: place 3"]
    assert any(REASON in i.text for b in blocks if isinstance(b, ItemList) for i in b.items)
    assert REASON in KIND.texts(board, matrix_id)


def test_a_tie_of_a_vote_is_decided_once_it_is_revealed() -> None:
    board, matrix_id = voting(4, 4)
    board = enter(board, matrix_id, "1", "2", "3", "3")
    command, selection = KIND.command("decide_tie"), Selection(matrix_id)
    assert not command.enabled(board, selection)
    assert command.unfit(board, selection).startswith("Reveal the result")
    board = decided(reveal(board, matrix_id), matrix_id, f"2 1: {REASON}")
    assert [row[0] for row in rows(board, matrix_id)] == [3, 2, 1, 4]
    assert [row[-1] for row in rows(board, matrix_id)] == ["1", "2=", "2=", "4"]
    assert f"decided on the order 2, 1. Reason: “{REASON}”" in told(board, matrix_id)
    assert REASON in words_of(board, matrix_id)
    assert REASON in str(KIND.handout(board, matrix_id))
    vote = vote_of(board, matrix_id)
    assert decisions(take_back(board, (vote.id,))) == []


def test_the_coach_asks_of_a_tie_in_front_until_it_is_decided() -> None:
    board, matrix_id = charted(9, 9, 7)
    assert KIND.coach.hints(board, matrix_id)
    board = decided(board, matrix_id, f"2 1: {REASON}")
    assert KIND.coach.hints(board, matrix_id) == ()


def test_the_tie_meant_is_that_of_the_option_selected_or_the_first_undecided() -> None:
    board, matrix_id = charted(9, 9, 7, 7)
    command, selection = KIND.command("decide_tie"), Selection(matrix_id)
    assert isinstance(command.ask, AskText)
    assert command.ask.about(board, selection) == "Rank 1 is shared by these."
    assert command.ask.order is not None
    items = command.ask.order(board, selection)
    assert [(item.value, item.label) for item in items] == [
        ("1", "1  Option 1"),
        ("2", "2  Option 2"),
    ]
    assert command.ask.initial(board, selection) == ""
    board = decided(board, matrix_id, f"4 3: {REASON}", 3)
    board = decided(board, matrix_id, "2 1: nobody is needed for it")
    assert not command.enabled(board, selection)
    assert command.unfit(board, selection).startswith("Every tie is decided")
    third = Selection(matrix_id, (options_of(board, matrix_id)[2].id,))
    assert command.ask.initial(board, third) == REASON
    assert [item.value for item in command.ask.order(board, third)] == ["4", "3"]
    board = decided(board, matrix_id, "3 4: the room thought again", 3)
    assert sorted(each.text for each in decisions(board)) == [
        "nobody is needed for it",
        "the room thought again",
    ]
    board, matrix_id = charted(9, 8)
    assert command.unfit(board, Selection(matrix_id)).startswith("No options share a rank")


def test_a_reason_is_changed_in_place_and_a_decision_is_taken_back() -> None:
    before, matrix_id = charted(9, 9)
    board = decided(before, matrix_id, f"2 1: {REASON}")
    (decision,) = decisions(board)
    changed = KIND.edit(board, decision.id, "the ward is\nready for it")
    assert "Reason: “the ward is ready for it”" in told(changed, matrix_id)
    with pytest.raises(DomainError, match="needs its reason"):
        KIND.edit(board, decision.id, " ")
    first = options_of(board, matrix_id)[0]
    for command, place in (("delete", decision.id), ("take_decision_back", first.id)):
        gone = give(board, Selection(matrix_id, (place,)), command)
        assert told(gone, matrix_id) == told(before, matrix_id)
    assert not KIND.command("take_decision_back").enabled(before, Selection(matrix_id, (first.id,)))


@few
@given(st.data())
def test_whatever_is_rated_decided_and_deleted_the_ranks_are_those_of_the_scores(
    data: st.DataObject,
) -> None:
    board, matrix_id = graded(3, 3, 3, 2, 2)
    plain = board
    for _ in range(data.draw(st.integers(1, 8))):
        numbers = [option.number for option in options_of(board, matrix_id)]
        act = data.draw(st.sampled_from(["rate", "decide", "decide", "delete"]))
        if act == "rate":
            place, rating = data.draw(st.integers(1, len(numbers))), data.draw(st.integers(2, 4))
            board, plain = (rated(each, matrix_id, place, rating) for each in (board, plain))
        elif act == "delete" and len(numbers) > 2:
            gone = data.draw(st.sampled_from(options_of(board, matrix_id))).id
            board, plain = (delete_options(each, (gone,)) for each in (board, plain))
        elif KIND.command("decide_tie").enabled(board, Selection(matrix_id)):
            ask = KIND.command("decide_tie").ask
            assert isinstance(ask, AskText)
            assert ask.order is not None
            tied = [item.value for item in ask.order(board, Selection(matrix_id))]
            order = data.draw(st.permutations(tied))
            board = decided(board, matrix_id, f"{' '.join(order)}: {REASON}")
            assert f"decided on the order {', '.join(order)}." in told(board, matrix_id)
    matrix = board.get(matrix_id, PrioritisationMatrix)
    by_rank = [grid_view(each, replace(matrix, sorting="rank")).every for each in (board, plain)]
    with_decisions, without = by_rank
    assert [(r.rank, r.is_tied, r.total) for r in with_decisions] == [
        (r.rank, r.is_tied, r.total) for r in without
    ]
    assert {r.idea_id: r.rank for r in with_decisions} == {r.idea_id: r.rank for r in without}
    said = told(board, matrix_id)
    assert said.count(REASON) == len(decisions(board))
    for decision in decisions(board):
        board = board.drop(decision.id)
    assert grid_view(board, replace(matrix, sorting="rank")).every == without


def merged(base: Board, mine: Board, theirs: Board, matrix_id: RecordId) -> Board:
    types = {each.__name__: each for each in (KIND.root_type, *KIND.record_types)}
    one, other = (
        KIND.mend(apply(first, diff(base, second), types), matrix_id)
        for first, second in ((mine, theirs), (theirs, mine))
    )
    assert set(one) == set(other)
    return one


def test_of_two_copies_that_decided_otherwise_neither_holds_until_one_decides_anew() -> None:
    base, matrix_id = charted(9, 9)
    mine = decided(base, matrix_id, f"2 1: {REASON}")
    theirs = decided(base, matrix_id, "1 2: the ward is ready for it")
    both = merged(base, mine, theirs, matrix_id)
    assert told(both, matrix_id).count("Decided in two ways, so neither holds") == 2
    assert "decided: place" not in told(both, matrix_id)
    anew = decided(both, matrix_id, "2 1: both rooms met")
    assert [decision.text for decision in decisions(anew)] == ["both rooms met"]
    assert "rank 1 equal, decided: place 1" in told(anew, matrix_id)


def test_of_two_copies_that_decided_alike_both_reasons_stand() -> None:
    base, matrix_id = charted(9, 9)
    mine = decided(base, matrix_id, f"2 1: {REASON}")
    theirs = decided(base, matrix_id, "2 1: the ward is ready for it")
    said = told(merged(base, mine, theirs, matrix_id), matrix_id)
    assert REASON in said
    assert "the ward is ready for it" in said
    assert "rank 1 equal, decided: place 1" in said


def test_methods_keep_their_decisions_apart() -> None:
    board, matrix_id = graded(3, 3)
    board = decided(board, matrix_id, f"2 1: {REASON}")
    for option in options_of(board, matrix_id):
        board = score_option(board, option.id, impact=Decimal(3), effort=Decimal(3))
    board = set_method(board, matrix_id, "impact_and_effort")
    assert "decided" not in told(board, matrix_id)
    assert REASON in str(KIND.handout(board, matrix_id))
    board = enter(*voting(3, 2), "1", "2")
    votes_matrix = next(r.parent_id for r in board if type(r).__name__ == "Vote")
    board = decided(reveal(board, votes_matrix), votes_matrix, f"2 1: {REASON}")
    assert [type(decision) for decision in decisions(board)] == [VoteDecision]
