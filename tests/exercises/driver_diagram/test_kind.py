"""The driver diagram as a facilitator meets it: typing, dragging, commands, words, tables."""

import pytest
from hypothesis import HealthCheck, given, settings

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.driver_diagram.coaching import (
    question_about_aim,
    question_about_change,
)
from dip_workshop.exercises.driver_diagram.drivers import add_drivers, link
from dip_workshop.exercises.driver_diagram.kind import DRIVER_DIAGRAM
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    drivers_below,
    level_of,
    parents_of,
    waiting_place_of,
)
from dip_workshop.exercises.driver_diagram.table import TABLE
from dip_workshop.kinds import NEW_PREFIX, AskChoice, CarriedText, Drop, Selection
from tests.exercises.driver_diagram.diagrams import diagrams, empty, sample, small

CAPTURE = DRIVER_DIAGRAM.capture


def give(command_id: str, board: Board, selection: Selection, answer: str = "") -> Board:
    command = DRIVER_DIAGRAM.command(command_id)
    assert command.enabled(board, selection)
    return command.run(board, selection, answer)


def answers(command_id: str, board: Board, selection: Selection) -> list[str]:
    command = DRIVER_DIAGRAM.command(command_id)
    assert isinstance(command.ask, AskChoice)
    return [choice.value for choice in command.ask.choices(board, selection)]


def below(board: Board, home: RecordId) -> list[str]:
    return [driver.text for driver in drivers_below(board, home)]


# The capture bar


def test_capture_follows_the_selection_one_column_further_each_time() -> None:
    board, diagram_id = empty()
    place: tuple[RecordId, ...] = ()
    board, _ = captured(board, Selection(diagram_id), "A")
    assert board.get(diagram_id, DriverDiagram).aim == "A"
    for text, level in (("P", Level.PRIMARY), ("S", Level.SECONDARY), ("C", Level.CHANGE)):
        board, place = captured(board, Selection(diagram_id, place), text)
        assert level_of(board, place[0]) == level
    board, place = captured(board, Selection(diagram_id, place), "C2")
    assert level_of(board, place[0]) == Level.CHANGE


def captured(board: Board, selection: Selection, text: str) -> tuple[Board, tuple[RecordId, ...]]:
    made = CAPTURE.add(board, selection, (text,))
    return made.board, made.ids


def test_the_hint_says_where_the_next_text_goes() -> None:
    board, diagram_id, ids = small()
    assert CAPTURE.hint(board, Selection(diagram_id)).startswith("Writes the aim")
    board = give("set_aim", board, Selection(diagram_id), "An aim")
    hints = {
        name: CAPTURE.hint(board, Selection(diagram_id, (ids[name],)))
        for name in ("aim", "A", "A1", "a")
    }
    assert hints == {
        "aim": "Adds a primary driver",
        "A": "Adds a secondary driver to “A”",
        "A1": "To test…? Adds a change idea to “A1”",
        "a": "To test…? Adds a change idea to “A1”",
    }


def test_what_was_just_added_can_be_sent_to_another_aim() -> None:
    board, diagram_id, ids = small()
    aims = CAPTURE.aims(board, diagram_id)
    assert [aim.label for aim in aims] == ["1 A", "2 B", "1.1 A1", "1.2 A2", "2.1 B1", "The aim"]
    board = CAPTURE.readdress(board, Selection(diagram_id, (ids["a"],)), aims[4].value)
    assert below(board, ids["B1"]) == ["b", "a"]


# Dragging


def dropped(board: Board, diagram_id: RecordId, place: RecordId, target: RecordId, y: float = 0.0):
    box = DRIVER_DIAGRAM.layout(board, diagram_id, CONSOLE, bundled_metrics())[0].picture
    bounds = box.bounds_of(target)
    assert bounds is not None
    where = Drop(target, Point(bounds.x + 5, bounds.y + y * bounds.height))
    selection = Selection(diagram_id, (place,))
    hint = DRIVER_DIAGRAM.drop_hint(board, selection, where)
    return DRIVER_DIAGRAM.drop(board, selection, where), hint


def test_let_go_over_a_driver_of_the_column_before_a_text_hangs_there() -> None:
    board, diagram_id, ids = small()
    board, hint = dropped(board, diagram_id, ids["a"], ids["B1"])
    assert hint == "Links to “B1”"
    assert below(board, ids["B1"]) == ["b", "a"]


@pytest.mark.parametrize(("y", "order"), [(0.2, ["B", "A"]), (0.8, ["A", "B"])])
def test_let_go_over_one_of_its_own_column_it_stands_ahead_or_after(
    y: float, order: list[str]
) -> None:
    board, diagram_id, ids = small()
    board, _hint = dropped(board, diagram_id, ids["B"], ids["A"], y)
    assert below(board, diagram_id) == order


def test_the_end_of_a_link_is_dragged_to_another_driver() -> None:
    board, diagram_id, ids = small()
    board, (third,) = add_drivers(board, diagram_id, ["C"])
    board, link_id = link(board, ids["A1"], ids["B"])
    board, _hint = dropped(board, diagram_id, link_id, third)
    fed = parents_of(board, board.get(ids["A1"], Driver))
    assert {parent.id for parent in fed} == {ids["A"], third}


def test_a_drag_over_nothing_changes_nothing_and_says_what_to_aim_at() -> None:
    board, diagram_id, ids = small()
    selection, where = Selection(diagram_id, (ids["a"],)), Drop(None, Point(0, 0))
    assert DRIVER_DIAGRAM.drop(board, selection, where) is board
    assert "Let go over" in DRIVER_DIAGRAM.drop_hint(board, selection, where)


def test_a_drag_that_cannot_be_says_why_not() -> None:
    board, diagram_id, ids = small()
    where = Drop(ids["A1"], Point(0, 0))
    hint = DRIVER_DIAGRAM.drop_hint(board, Selection(diagram_id, (ids["A"],)), where)
    assert "feed itself" in hint


# Commands


def test_only_drivers_of_the_column_before_that_are_not_linked_yet_are_offered_as_links() -> None:
    board, diagram_id, ids = small()
    assert answers("link", board, Selection(diagram_id, (ids["A1"],))) == [ids["B"]]
    assert answers("link", board, Selection(diagram_id, (ids["a"],))) == [ids["A2"], ids["B1"]]


def test_a_link_is_made_and_taken_away_by_commands() -> None:
    board, diagram_id, ids = small()
    selection = Selection(diagram_id, (ids["A1"],))
    board = give("link", board, selection, ids["B"])
    assert answers("unlink", board, selection) == [ids["A"], ids["B"]]
    board = give("unlink", board, selection, ids["B"])
    assert answers("unlink", board, selection) == [ids["A"]]


def test_a_driver_moves_up_and_down_and_a_column_on_and_back() -> None:
    board, diagram_id, ids = small()
    selection = Selection(diagram_id, (ids["A2"],))
    up = give("move_earlier", board, selection)
    assert below(up, ids["A"]) == ["A2", "A1"]
    assert below(give("move_later", up, selection), ids["A"]) == ["A1", "A2"]
    on = give("move_right", board, selection)
    assert below(on, ids["A1"]) == ["a", "A2"]
    assert below(give("move_left", on, selection), ids["A"]) == ["A1", "A2"]
    with pytest.raises(DomainError, match="last one"):
        give("move_later", board, selection)


def test_a_driver_is_moved_below_a_new_primary_driver() -> None:
    board, diagram_id, ids = small()
    board = give("move_to", board, Selection(diagram_id, (ids["A1"],)), f"{NEW_PREFIX}New")
    assert below(board, diagram_id) == ["A", "B", "New"]
    assert below(board, drivers_below(board, diagram_id)[-1].id) == ["A1"]


def test_it_is_told_that_a_text_waits_now_and_how_many_went_with_a_driver() -> None:
    board, diagram_id, ids = small()
    told = {command.id: command.told for command in DRIVER_DIAGRAM.commands}
    unlinked = give("unlink", board, Selection(diagram_id, (ids["a"],)), ids["A1"])
    assert "“a” feeds nothing now" in told["unlink"](board, unlinked)
    deleted = give("delete", board, Selection(diagram_id, (ids["A"],)))
    assert told["delete"](board, deleted) == "4 texts were deleted; Undo brings them back."


# Questions


@pytest.mark.parametrize(
    ("aim", "question"),
    [
        ("Improve discharges", "How much, and by when?"),
        ("Reduce falls by half", "By when?"),
        ("Reduce falls by March 2027", "How much would be good enough?"),
        ("Halve falls within six months", ""),
        ("By 31 March, 2 in 5 patients leave before noon", ""),
        ("30% fewer falls by the end of the year", ""),
    ],
)
def test_an_aim_without_how_much_or_by_when_is_asked_for_it(aim: str, question: str) -> None:
    assert question_about_aim(aim) == question


def test_a_task_is_asked_whether_it_reads_well_after_to_test() -> None:
    assert "to test" in question_about_change("Train staff")
    assert question_about_change("Ring the family the day before") == ""
    assert question_about_change("Trainee joins the round") == ""


def test_questions_are_switched_on_and_off_by_one_command() -> None:
    board, diagram_id, _ids = small()
    on = give("toggle_questions", board, Selection(diagram_id))
    assert on.get(diagram_id, DriverDiagram).shows_questions
    off = give("toggle_questions", on, Selection(diagram_id))
    assert not off.get(diagram_id, DriverDiagram).shows_questions


# Words


def test_the_summary_counts_what_there_is() -> None:
    board, diagram_id = empty()
    assert DRIVER_DIAGRAM.summary(board, diagram_id) == "No drivers yet"
    assert DRIVER_DIAGRAM.summary(*sample()) == "9 change ideas, 1 not yet placed"
    made = CAPTURE.add(board, Selection(diagram_id), ("One", "Two"))
    assert DRIVER_DIAGRAM.summary(made.board, diagram_id) == "2 primary drivers"


def test_the_outline_shows_a_further_link_below_what_it_feeds() -> None:
    board, diagram_id, ids = small()
    board, link_id = link(board, ids["A1"], ids["B"])
    rows = DRIVER_DIAGRAM.outline(board, diagram_id)
    titles = [(row.depth, row.title) for row in rows]
    assert titles[-1] == (1, "A1")
    assert rows[-1].id == link_id
    assert rows[-1].marks == ("link", "at home as 1.1")


# Carrying forward


def test_change_ideas_are_carried_by_default_and_what_is_selected_instead() -> None:
    board, diagram_id, ids = small()
    offered = DRIVER_DIAGRAM.offers(board, Selection(diagram_id))
    assert [text.text for text in offered] == ["a", "b"]
    chosen = DRIVER_DIAGRAM.offers(board, Selection(diagram_id, (ids["A1"],)))
    assert chosen == (CarriedText(ids["A1"], "A1"),)


def test_what_is_carried_here_waits_with_its_tie() -> None:
    board, diagram_id = empty()
    board, source = DRIVER_DIAGRAM.create(board)
    assert DRIVER_DIAGRAM.receive
    board = DRIVER_DIAGRAM.receive(board, diagram_id, (CarriedText(source, "Late round"),))
    waiting = waiting_place_of(board, diagram_id)
    assert waiting
    (driver,) = drivers_below(board, waiting.id)
    assert (driver.text, driver.source_id) == ("Late round", source)


# As a table


def test_the_sample_comes_back_from_its_table_with_every_link() -> None:
    board, diagram_id = sample()
    rows = TABLE.rows(board, diagram_id)
    assert all(len(row) == len(TABLE.columns(board, diagram_id)) for row in rows)
    other, other_id = empty()
    other = TABLE.take(other, other_id, rows).board
    assert sorted(TABLE.rows(other, other_id)) == sorted(rows)
    assert DRIVER_DIAGRAM.summary(other, other_id) == DRIVER_DIAGRAM.summary(board, diagram_id)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(diagrams(most=3))
def test_no_word_is_lost_on_the_way_into_a_table_and_back(made: tuple[Board, RecordId]) -> None:
    rows = TABLE.rows(*made)
    texts = {text for row in rows for text in row if text}
    assert texts == set(DRIVER_DIAGRAM.texts(*made))
    board, diagram_id = empty()
    taken = TABLE.take(board, diagram_id, rows).board
    assert set(DRIVER_DIAGRAM.texts(taken, diagram_id)) == texts


def test_blank_cells_mean_as_above() -> None:
    board, diagram_id = empty()
    table = (
        ("", "", "P", "", "S", "one"),
        ("", "", "", "", "", "two"),
        ("", "", "", "", "T", "three"),
    )
    board = TABLE.take(board, diagram_id, table).board
    (primary,) = drivers_below(board, diagram_id)
    secondaries = drivers_below(board, primary.id)
    assert [below(board, driver.id) for driver in secondaries] == [["one", "two"], ["three"]]


def test_a_row_that_cannot_be_taken_is_named() -> None:
    board, diagram_id = empty()
    table = (("", "", "P", "", "S", ""), ("", "", "Q", "", "", "one"))
    with pytest.raises(DomainError, match="Row 2: A change idea needs a secondary driver"):
        TABLE.take(board, diagram_id, table)
