"""The short report: valid from whatever exists, and nothing made up."""

from datetime import timedelta

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.records import Action, ParkedPoint
from dip_workshop.core.room.run_sheet import finish, go_to, start
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.drawing.document import Heading, ItemList, Paragraph, Table
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.report.content import Section
from dip_workshop.session.samples import sample_workshop
from dip_workshop.session.short_report import MOST_FOUND, short_report
from tests.core.test_room_records import NOON, after, planned
from tests.session.test_threads import a_long_thread


def headings(section: Section) -> list[str]:
    return [block.text for block in section.blocks if isinstance(block, Heading)]


def running_text(section: Section) -> str:
    return "\n".join(block.text for block in section.blocks if isinstance(block, Paragraph))


def decided(board: Board) -> Board:
    root = workshop_of(board)
    return board.put(
        Action(
            id=RecordId("a"),
            parent_id=root.id,
            order_key="z1",
            number=1,
            text="Ring the family the day before",
            owner="Ward clerk",
        ),
        ParkedPoint(id=RecordId("p"), parent_id=root.id, order_key="z2", text="Car park"),
    )


def test_an_empty_workshop_still_gives_a_report_that_says_so() -> None:
    section = short_report(new_workshop("Ward B3"), NOON)
    assert headings(section) == ["In short", "Actions"]
    assert running_text(section) == "No action was agreed yet."
    assert section.texts == ()


def test_an_exercise_in_which_nothing_was_chosen_says_what_it_holds_and_that() -> None:
    board, _ = FISHBONE.create(new_workshop("Ward B3"))
    text = running_text(short_report(board, NOON))
    assert "No causes" in text or "0 causes" in text
    assert "No likely root cause was chosen yet." in text


def test_each_exercise_of_the_sample_gives_what_it_would_carry_forward() -> None:
    section = short_report(decided(sample_workshop()), NOON)
    lists = [block for block in section.blocks if isinstance(block, ItemList)]
    assert all(len(each.items) <= MOST_FOUND for each in lists)
    assert "Ring the family the day before" in section.texts
    assert "Ward clerk" in section.texts
    assert "Car park" in section.texts
    assert headings(section)[-1] == "For another time"
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    assert table.rows[0][3:5] == ("no date yet", "to be agreed")


def test_where_an_action_comes_from_is_told_by_words_for_no_key_stands_below() -> None:
    board, _ = a_long_thread()
    (table,) = (b for b in short_report(board, NOON).blocks if isinstance(b, Table))
    assert table.rows[0][1] == "Try a list\n(from “Preparation” and “No form”)"


def test_the_time_stands_beside_the_plan_and_what_was_not_reached_is_told() -> None:
    board = go_to(start(planned(5, 10, 20), NOON), RecordId("s1"), after(8))
    board = finish(board, after(8) + timedelta(seconds=20))
    (table,) = (b for b in short_report(board, after(99)).blocks if isinstance(b, Table))
    assert [row[1:] for row in table.rows] == [
        ("5 min", "8 min"),
        ("10 min", "under 1 min"),
        ("20 min", "not reached"),
        ("35 min", "8 min"),
    ]


def test_what_was_found_on_a_fishbone_is_called_by_its_name() -> None:
    assert "Likely root causes:" in running_text(short_report(sample_workshop(), NOON))
