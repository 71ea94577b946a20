"""What a room can do to a driver diagram, and what it never does to a word."""

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    delete,
    edit_driver,
    link,
    move,
    set_aim,
    set_process_measure,
    unlink,
    with_waiting_place,
)
from dip_workshop.exercises.driver_diagram.kind import DRIVER_DIAGRAM
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    driver_at,
    drivers_below,
    level_of,
    parents_of,
)
from tests.exercises.driver_diagram.diagrams import small


def fed_by(board: Board, driver_id: RecordId) -> set[RecordId]:
    return {parent.id for parent in parents_of(board, board.get(driver_id, Driver))}


def is_live(board: Board, driver_id: RecordId) -> bool:
    return driver_at(board, driver_id) is not None


def test_a_new_diagram_is_empty_and_has_a_title_of_its_own() -> None:
    board, first, _ids = small()
    board, second = DRIVER_DIAGRAM.create(board)
    assert board.get(first, DriverDiagram).text == "Driver diagram"
    assert board.get(second, DriverDiagram).text == "Driver diagram 2"
    assert drivers_below(board, second) == ()


def test_a_text_is_of_the_column_that_it_hangs_in() -> None:
    board, diagram_id, ids = small()
    columns = [level_of(board, ids[name]) for name in ("A", "A1", "a")]
    assert columns == [Level.PRIMARY, Level.SECONDARY, Level.CHANGE]
    assert level_of(board, diagram_id) == Level.AIM


def test_nothing_hangs_on_a_change_idea() -> None:
    board, _diagram_id, ids = small()
    with pytest.raises(DomainError, match="below a change idea"):
        add_drivers(board, ids["a"], ("More",))
    with pytest.raises(DomainError, match="below a change idea"):
        move(board, ids["b"], ids["a"])


def test_a_moved_driver_takes_what_hangs_on_it_along() -> None:
    board, _diagram_id, ids = small()
    board = move(board, ids["A1"], ids["B"])
    assert [driver.text for driver in drivers_below(board, ids["B"])] == ["B1", "A1"]
    assert [driver.text for driver in drivers_below(board, ids["A1"])] == ["a"]


def test_a_driver_with_change_ideas_cannot_become_one() -> None:
    board, _diagram_id, ids = small()
    with pytest.raises(DomainError, match="after the change ideas"):
        move(board, ids["A1"], ids["B1"])
    assert level_of(move(board, ids["A2"], ids["B1"]), ids["A2"]) == Level.CHANGE


def test_a_driver_cannot_feed_itself() -> None:
    board, _diagram_id, ids = small()
    with pytest.raises(DomainError, match="feed itself"):
        move(board, ids["A"], ids["A1"])


def test_a_secondary_driver_feeds_a_second_primary_driver_as_one_text() -> None:
    board, _diagram_id, ids = small()
    board, link_id = link(board, ids["A1"], ids["B"])
    assert fed_by(board, ids["A1"]) == {ids["A"], ids["B"]}
    board = edit_driver(board, link_id, "Reworded")
    assert board.get(ids["A1"], Driver).text == "Reworded"


def test_a_link_leads_to_the_column_just_before_and_only_once() -> None:
    board, diagram_id, ids = small()
    for driver, parent in (("a", "B"), ("A", "B"), ("A1", "B1")):
        with pytest.raises(DomainError, match="column just before"):
            link(board, ids[driver], ids[parent])
    with pytest.raises(DomainError, match="column just before"):
        link(board, ids["A1"], diagram_id)
    with pytest.raises(DomainError, match="linked to “A” already"):
        link(board, ids["A1"], ids["A"])


def test_moved_to_where_it_is_linked_a_driver_is_at_home_there_with_one_link() -> None:
    board, _diagram_id, ids = small()
    board, _ = link(board, ids["A1"], ids["B"])
    board = move(board, ids["A1"], ids["B"])
    assert fed_by(board, ids["A1"]) == {ids["B"]}
    assert board.places_of(ids["A1"]) == ()


def test_a_linked_driver_keeps_its_column() -> None:
    board, diagram_id, ids = small()
    board, _ = link(board, ids["A2"], ids["B"])
    with pytest.raises(DomainError, match="kept its column"):
        move(board, ids["A2"], diagram_id)


def test_a_link_can_be_moved_to_another_driver() -> None:
    board, diagram_id, ids = small()
    board, (third,) = add_drivers(board, diagram_id, ("C",))
    board, link_id = link(board, ids["A1"], ids["B"])
    assert fed_by(move(board, link_id, third), ids["A1"]) == {ids["A"], third}


def test_without_its_first_link_a_driver_is_at_home_by_the_next() -> None:
    board, _diagram_id, ids = small()
    board, _ = link(board, ids["A1"], ids["B"])
    board = unlink(board, ids["A1"], ids["A"])
    assert fed_by(board, ids["A1"]) == {ids["B"]}
    assert [driver.text for driver in drivers_below(board, ids["A1"])] == ["a"]


def test_without_its_last_link_a_change_idea_waits() -> None:
    board, _diagram_id, ids = small()
    board = unlink(board, ids["a"], ids["A1"])
    assert level_of(board, ids["a"]) == Level.WAITING
    board, _ = link(board, ids["a"], ids["B1"])
    assert fed_by(board, ids["a"]) == {ids["B1"]}


def test_what_has_others_below_it_does_not_wait() -> None:
    board, diagram_id, ids = small()
    board, waiting_id = with_waiting_place(board, diagram_id)
    with pytest.raises(DomainError, match="others below it"):
        move(board, ids["A1"], waiting_id)


def test_deleted_with_its_home_a_driver_lives_on_where_it_is_linked() -> None:
    board, _diagram_id, ids = small()
    board, _ = link(board, ids["A1"], ids["B"])
    board = delete(board, ids["A"])
    assert fed_by(board, ids["A1"]) == {ids["B"]}
    assert is_live(board, ids["a"])
    assert not is_live(board, ids["A2"])


def test_a_deleted_link_leaves_the_driver_and_a_deleted_driver_no_link() -> None:
    board, _diagram_id, ids = small()
    board, link_id = link(board, ids["A1"], ids["B"])
    assert fed_by(delete(board, link_id), ids["A1"]) == {ids["A"]}
    gone = delete(board, ids["A1"])
    assert not is_live(gone, ids["A1"])
    assert driver_at(gone, link_id) is None


def test_a_process_measure_is_a_primary_drivers() -> None:
    board, _diagram_id, ids = small()
    board = set_process_measure(board, ids["A"], " Dates on the board ")
    assert board.get(ids["A"], Driver).process_measure == "Dates on the board"
    with pytest.raises(DomainError, match="primary driver"):
        set_process_measure(board, ids["A1"], "Anything")


def test_the_aim_is_kept_word_for_word() -> None:
    board, diagram_id, _ids = small()
    aim = "By 31 March:\n2 in 5 before noon"
    assert board.get(diagram_id, DriverDiagram).aim == ""
    assert set_aim(board, diagram_id, aim).get(diagram_id, DriverDiagram).aim == aim
