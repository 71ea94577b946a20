"""Criteria and ratings: each cell is a record, the methods keep apart, commands keep their word."""

from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.geometry import Point
from dip_workshop.exercises.prioritisation.criteria import (
    rate,
    rate_option,
    set_criterion_scale,
    set_method,
    set_weight,
)
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    IMPACT_AND_EFFORT,
    WEIGHTED_CRITERIA,
    Criterion,
    Option,
    PrioritisationMatrix,
    Quadrant,
    Rating,
    add_criteria,
    add_options,
    criteria_of,
    fill_ratings,
    options_of,
    quadrant_names,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.scale import Scale
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.exercises.prioritisation.selecting import selected_ratings
from dip_workshop.kinds import AskChoice, AskText, Drop, Selection, nothing_yet

few = settings(max_examples=40)


def grid_of(
    options: tuple[str, ...] = ("One", "Two"), criteria: tuple[str, ...] = ("Safety", "Cost")
) -> tuple[Board, RecordId]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    board = add_options(board, matrix_id, options)[0] if options else board
    board = add_criteria(board, matrix_id, criteria)[0] if criteria else board
    return board, matrix_id


def cell(board: Board, matrix_id: RecordId, option: int, criterion: int) -> Rating:
    options, criteria = options_of(board, matrix_id), criteria_of(board, matrix_id)
    return ratings_of(board, matrix_id)[options[option].id, criteria[criterion].id]


def give(board: Board, selection: Selection, command_id: str, answer: str = "") -> Board:
    command = KIND.command(command_id)
    assert command.enabled(board, selection)
    return command.run(board, selection, answer)


def names(board: Board, matrix_id: RecordId) -> list[str]:
    return [criterion.text for criterion in criteria_of(board, matrix_id)]


def test_each_option_has_a_cell_for_each_criterion_whichever_came_first() -> None:
    board, matrix_id = grid_of()
    board, _ = add_criteria(board, matrix_id, ("Speed",))
    board, _ = add_options(board, matrix_id, ("Three",))
    assert len(ratings_of(board, matrix_id)) == 9
    assert all(rating.value is None for rating in ratings_of(board, matrix_id).values())


def test_a_cell_that_two_merged_copies_lack_is_filled_once_and_alike_in_both() -> None:
    board, matrix_id = grid_of()
    missing = cell(board, matrix_id, 0, 0)
    copies = [Board(record for record in board if record.id != missing.id) for _ in range(2)]
    filled = [fill_ratings(copy, matrix_id) for copy in copies]
    assert filled[0] == filled[1]
    assert cell(filled[0], matrix_id, 0, 0).id == missing.id
    for copy in copies:
        assert KIND.layout is not None
        assert KIND.outline(copy, matrix_id)


def test_a_cell_that_was_deleted_with_its_criterion_comes_back_with_undo() -> None:
    board, matrix_id = grid_of()
    board = rate(board, cell(board, matrix_id, 0, 1).id, 4)
    cost = criteria_of(board, matrix_id)[1]
    after = give(board, Selection(matrix_id, (cost.id,)), "delete")
    assert names(after, matrix_id) == ["Safety"]
    assert not [
        r for r in after if isinstance(r, Rating) and r.criterion_id == cost.id and not r.deleted
    ]
    assert KIND.command("delete").told(board, after).startswith("1 rating went with it")
    types = {t.__name__: t for t in (KIND.root_type, *KIND.record_types)}
    changes = diff(board, after)
    assert apply(after, invert(changes), types) == board


def test_deleting_an_option_takes_its_ratings_along() -> None:
    board, matrix_id = grid_of()
    after = give(board, Selection(matrix_id, (options_of(board, matrix_id)[0].id,)), "delete")
    assert len(ratings_of(after, matrix_id)) == 2
    assert not after.check()


SCORES = st.none() | st.decimals(min_value=1, max_value=5, places=1)


@few
@given(st.lists(st.tuples(SCORES, SCORES, SCORES), min_size=1, max_size=6))
def test_switching_the_method_to_and_fro_changes_nothing_else(
    rows: list[tuple[Decimal | None, Decimal | None, Decimal | None]],
) -> None:
    board, matrix_id = grid_of(tuple(f"Option {n}" for n in range(len(rows))), ("Safety",))
    for n, (impact, effort, rating) in enumerate(rows):
        option = options_of(board, matrix_id)[n]
        board = score_option(board, option.id, impact=impact, effort=effort)
        board = rate(board, cell(board, matrix_id, n, 0).id, rating)
    chart = give(board, Selection(matrix_id), "set_method", IMPACT_AND_EFFORT)
    assert not chart.get(matrix_id, PrioritisationMatrix).is_weighted
    assert give(chart, Selection(matrix_id), "set_method", WEIGHTED_CRITERIA) == board
    assert {r.id for r in chart} == {r.id for r in board}
    assert [r for r in chart if r.id != matrix_id] == [r for r in board if r.id != matrix_id]


def test_what_was_added_on_the_chart_has_its_cells_on_the_grid() -> None:
    board, matrix_id = grid_of()
    board = set_method(board, matrix_id, IMPACT_AND_EFFORT)
    board = KIND.capture.add(board, Selection(matrix_id), ("Three",)).board
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    assert len(ratings_of(board, matrix_id)) == 6


def test_digits_rate_the_selected_cells_and_nothing_else() -> None:
    board, matrix_id = grid_of()
    cells = (cell(board, matrix_id, 0, 0).id, cell(board, matrix_id, 1, 1).id)
    rated = give(board, Selection(matrix_id, cells), "set_impact_4")
    assert [rated.get(i, Rating).value for i in cells] == [4, 4]
    option = Selection(matrix_id, (options_of(board, matrix_id)[0].id,))
    assert not KIND.command("set_impact_4").enabled(board, option)
    assert not KIND.command("set_impact_7").enabled(board, Selection(matrix_id, cells))
    for emptied in ("clear_scores", "delete"):
        assert give(rated, Selection(matrix_id, cells), emptied) == board
    assert all(o.impact is None for o in options_of(rated, matrix_id))


def test_a_cell_is_edited_like_any_text_and_an_empty_answer_empties_it() -> None:
    board, matrix_id = grid_of()
    place = cell(board, matrix_id, 0, 0).id
    board = KIND.edit(board, place, " 3.5 ")
    assert board.get(place, Rating).value == Decimal("3.5")
    ask = KIND.command("edit_text").ask
    assert isinstance(ask, AskText)
    assert ask.initial(board, Selection(matrix_id, (place,))) == "3.5"
    assert KIND.edit(board, place, "").get(place, Rating).value is None
    for nonsense in ("much", "-1", "1e3", "NaN", "٣"):
        with pytest.raises(DomainError, match="Type a number"):
            KIND.edit(board, place, nonsense)
    with pytest.raises(DomainError, match="1 to 5, so 6 was not taken"):
        KIND.edit(board, place, "6")


def test_weights_are_kept_exactly_and_must_be_above_nought() -> None:
    board, matrix_id = grid_of()
    safety = Selection(matrix_id, (criteria_of(board, matrix_id)[0].id,))
    weighed = give(board, safety, "set_weight", "2.125")
    assert criteria_of(weighed, matrix_id)[0].weight == Decimal("2.125")
    for wrong in ("0", "10001", "0.000"):
        with pytest.raises(DomainError, match="above 0"):
            give(board, safety, "set_weight", wrong)
    for wrong in ("", "-2", "heavy"):
        with pytest.raises(DomainError, match="Type a number"):
            give(board, safety, "set_weight", wrong)


def test_all_weights_are_typed_in_one_line() -> None:
    board, matrix_id = grid_of()
    board = give(board, Selection(matrix_id), "set_weights", "70, 30")
    assert [c.weight for c in criteria_of(board, matrix_id)] == [70, 30]
    for wrong in ("1", "1 2 3", "a b", ""):
        with pytest.raises(DomainError, match="Type 2 numbers"):
            give(board, Selection(matrix_id), "set_weights", wrong)


def test_a_new_scale_converts_the_ratings_of_its_criterion_alone() -> None:
    board, matrix_id = grid_of()
    for criterion in (0, 1):
        board = rate(board, cell(board, matrix_id, 0, criterion).id, 3)
    safety = Selection(matrix_id, (criteria_of(board, matrix_id)[0].id,))
    for answer in ("0-10", "new:0 to 10"):
        scaled = give(board, safety, "set_criterion_scale", answer)
        assert cell(scaled, matrix_id, 0, 0).value == 5
        assert cell(scaled, matrix_id, 0, 1).value == 3
    for wrong in ("new:5 to 1", "new:3 3", "new:0 to 2000"):
        with pytest.raises(DomainError, match="low to a higher"):
            give(board, safety, "set_criterion_scale", wrong)
    with pytest.raises(DomainError, match="Type a scale"):
        give(board, safety, "set_criterion_scale", "new:wide")


def test_a_wide_scale_can_be_rated_to_its_ends() -> None:
    board, matrix_id = grid_of()
    criterion = criteria_of(board, matrix_id)[0]
    board = set_criterion_scale(board, criterion.id, Scale(0, 100))
    option = options_of(board, matrix_id)[0]
    assert rate_option(board, option.id, criterion.id, 100)
    assert give(board, Selection(matrix_id, (cell(board, matrix_id, 0, 0).id,)), "set_rating", "0")


def test_criteria_move_by_command_and_by_drag() -> None:
    board, matrix_id = grid_of(criteria=("A", "B", "C", "D"))
    ids = [criterion.id for criterion in criteria_of(board, matrix_id)]
    later = give(board, Selection(matrix_id, (ids[0], ids[1])), "move_criterion_later")
    assert names(later, matrix_id) == ["C", "A", "B", "D"]
    earlier = give(later, Selection(matrix_id, (ids[0], ids[1])), "move_criterion_earlier")
    assert names(earlier, matrix_id) == ["A", "B", "C", "D"]
    dragged = Selection(matrix_id, (ids[3],))
    where = Drop(cell(board, matrix_id, 0, 1).id, Point(0, 0))
    assert "“B”" in KIND.drop_hint(board, dragged, where)
    assert names(KIND.drop(board, dragged, where), matrix_id) == ["A", "D", "B", "C"]
    nowhere = Drop(None, Point(200, 200))
    assert KIND.drop(board, dragged, nowhere) == board
    assert KIND.drop_hint(board, dragged, nowhere) == ""


def test_no_option_is_scored_by_a_drop_while_the_grid_is_shown() -> None:
    board, matrix_id = grid_of()
    option = Selection(matrix_id, (options_of(board, matrix_id)[0].id,))
    where = Drop(quadrant_names(board, matrix_id)[Quadrant.QUICK_WINS].id, Point(300, 200))
    assert KIND.drop(board, option, where) == board


def test_capture_adds_a_row_or_at_a_criterion_a_column() -> None:
    board, matrix_id = grid_of()
    rows, columns = KIND.capture.aims(board, matrix_id)
    assert (rows.label, columns.label) == ("Options", "Criteria")
    safety = Selection(matrix_id, (criteria_of(board, matrix_id)[0].id,))
    assert "criterion, after “Safety”" in KIND.capture.hint(board, safety)
    captured = KIND.capture.add(board, safety, ("Speed",))
    assert names(captured.board, matrix_id) == ["Safety", "Speed", "Cost"]
    assert "option" in KIND.capture.hint(board, Selection(matrix_id))
    added = KIND.capture.add(board, Selection(matrix_id), ("Three",))
    assert len(options_of(added.board, matrix_id)) == 3
    same = KIND.capture.readdress(added.board, Selection(matrix_id, added.ids), rows.value)
    assert same == added.board


def test_a_question_knows_which_of_its_answers_holds_already() -> None:
    board, matrix_id = grid_of()
    safety = Selection(matrix_id, (criteria_of(board, matrix_id)[0].id,))
    asked = 0
    for command in KIND.commands:
        if not isinstance(command.ask, AskChoice) or command.ask.now is nothing_yet:
            continue
        if not command.enabled(board, safety):
            continue
        for choice in command.ask.choices(board, safety):
            after = command.run(board, safety, choice.value)
            assert command.ask.now(after, safety) == choice.value
            asked += 1
    assert asked >= 10


def test_a_filter_never_hides_what_was_just_typed() -> None:
    board, matrix_id = grid_of()
    board = give(board, Selection(matrix_id), "show_only", "first_3")
    board = KIND.capture.add(board, Selection(matrix_id), ("Three",)).board
    assert board.get(matrix_id, PrioritisationMatrix).shown == "all"


def test_a_name_that_is_too_long_or_empty_is_refused_in_words() -> None:
    board, matrix_id = grid_of()
    place = criteria_of(board, matrix_id)[0].id
    with pytest.raises(DomainError, match="80 letters"):
        KIND.edit(board, place, "long " * 20)
    with pytest.raises(DomainError, match="needs a name"):
        KIND.edit(board, place, " ")
    with pytest.raises(DomainError, match="no criterion was added"):
        give(board, Selection(matrix_id), "add_criterion", " \n")


@pytest.mark.parametrize(
    "command_id",
    ["set_method", "set_direction", "sort_options", "show_only", "set_criterion_scale"],
)
def test_an_answer_that_was_not_offered_changes_nothing(command_id: str) -> None:
    board, matrix_id = grid_of()
    everything = Selection(matrix_id, (criteria_of(board, matrix_id)[0].id,))
    with pytest.raises(DomainError, match=r"[Nn]othing was changed"):
        give(board, everything, command_id, "sideways")


def test_notes_are_texts_and_stand_in_the_outline() -> None:
    board, matrix_id = grid_of()
    option, criterion = options_of(board, matrix_id)[0], criteria_of(board, matrix_id)[1]
    board = give(board, Selection(matrix_id, (option.id,)), "set_note", "Ask the pharmacy")
    board = give(board, Selection(matrix_id, (criterion.id,)), "set_note", "Of the first year")
    assert {"Ask the pharmacy", "Of the first year"} <= set(KIND.texts(board, matrix_id))
    marks = {mark for row in KIND.outline(board, matrix_id) for mark in row.marks}
    assert {"note: Ask the pharmacy", "note: Of the first year"} <= marks
    chart = set_method(board, matrix_id, IMPACT_AND_EFFORT)
    assert "note: Ask the pharmacy" in KIND.outline(chart, matrix_id)[-2].marks


def test_the_texts_that_are_counted_are_those_that_people_wrote() -> None:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board, _ = add_options(board, matrix_id, ("One", "Two", "Three"))
    assert KIND.texts(board, matrix_id) == ("One", "Two", "Three")
    board = give(board, Selection(matrix_id), "rename_quick_wins", "Do it now")
    assert KIND.texts(board, matrix_id)[-1] == "Do it now"


def test_the_outline_holds_every_criterion_option_and_cell_once() -> None:
    board, matrix_id = grid_of()
    board = rate(board, cell(board, matrix_id, 0, 0).id, 4)
    rows = KIND.outline(board, matrix_id)
    assert [row.title for row in rows] == [
        "Criteria (2)",
        "Safety",
        "Cost",
        "Option 1: One",
        "Safety: 4",
        "Cost: not yet rated",
        "Option 2: Two",
        "Safety: not yet rated",
        "Cost: not yet rated",
    ]
    assert len({row.id for row in rows}) == len(rows)
    assert "1 rating missing" in rows[3].marks


def test_the_first_ranks_are_carried_forward_and_incomplete_options_are_not() -> None:
    board, matrix_id = grid_of(("A", "B", "C", "D", "E"), ("Safety",))
    for n, value in enumerate((1, 5, 4, 3)):
        board = rate(board, cell(board, matrix_id, n, 0).id, value)
    assert [c.text for c in KIND.offers(board, Selection(matrix_id))] == ["B", "C", "D"]
    assert KIND.summary(board, matrix_id) == "5 options, 1 not yet scored"


def test_an_old_matrix_opens_as_a_chart() -> None:
    board, matrix_id = KIND.create(new_workshop("Test"))
    assert not board.get(matrix_id, PrioritisationMatrix).is_weighted


@few
@given(data=st.data())
def test_every_command_on_the_grid_works_or_says_why_not(data: st.DataObject) -> None:
    board, matrix_id = grid_of(("One", "Two", "Three"), ("Safety", "Cost", "Speed"))
    board = set_weight(board, criteria_of(board, matrix_id)[1].id, Decimal("0.5"))
    for _ in range(4):
        ids = [r.id for r in board.descendants(matrix_id)]
        chosen = data.draw(st.lists(st.sampled_from(ids or [matrix_id]), max_size=3))
        selection = Selection(matrix_id, tuple(chosen))
        given_now = [c for c in KIND.commands if c.enabled(board, selection)]
        command = data.draw(st.sampled_from(given_now))
        answer = data.draw(st.sampled_from(["3", "", "1 2 3", "entered", "lower", "0-10", "Words"]))
        with suppress(DomainError):
            board = command.run(board, selection, answer)
        assert not board.check()
        assert not selected_ratings(board, Selection(matrix_id, (matrix_id,)))
        live = [r for r in board if isinstance(r, Option | Criterion) and not r.deleted]
        assert len(KIND.outline(board, matrix_id)) >= len(live)
        cells = len(options_of(board, matrix_id)) * len(criteria_of(board, matrix_id))
        found = ratings_of(board, matrix_id)
        live_ids = {criterion.id for criterion in criteria_of(board, matrix_id)}
        assert sum(criterion in live_ids for _, criterion in found) == cells


def test_of_two_ratings_that_met_in_one_cell_the_given_one_counts() -> None:
    board, matrix_id = grid_of()
    rating = cell(board, matrix_id, 0, 0)
    board = board.put(replace(rating, id=RecordId("zz"), value=Decimal(4)))
    assert cell(board, matrix_id, 0, 0).value == 4
