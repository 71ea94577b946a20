from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea
from dip_workshop.core.short_text import LONGEST_POINTER, shortened
from dip_workshop.core.ties import carried_marks, tie_marks
from dip_workshop.core.workshop import Exercise, new_workshop, workshop_of


def carried_board(titles):
    """Return a board with an idea in the first exercise that was carried to all the others."""
    board = new_workshop("Ward")
    root = workshop_of(board).id
    for name, title in titles.items():
        exercise = Exercise(id=name, parent_id=root, order_key=board.end_key(root), text=title)
        source = None if name == "first" else RecordId("idea first")
        idea = Idea(id=f"idea {name}", parent_id=name, order_key="a0", source_id=source)
        board = board.put(exercise, idea)
    return board


def test_a_carried_idea_says_where_it_came_from_and_the_source_where_it_went():
    board = carried_board({"first": "Fishbone", "second": "Map", "third": "Matrix"})
    assert tie_marks(board, board.get(RecordId("idea third"), Idea)) == ("← from Fishbone",)
    assert carried_marks(board, RecordId("idea first")) == ("→ in Map", "→ in Matrix")


def test_two_exercises_of_one_title_make_one_mark_and_a_deleted_one_makes_none():
    board = carried_board({"first": "Fishbone", "second": "Map", "third": "Map"})
    assert carried_marks(board, RecordId("idea first")) == ("→ in Map",)
    board = board.drop(RecordId("second")).drop(RecordId("third"))
    assert carried_marks(board, RecordId("idea first")) == ()


def test_an_idea_that_was_never_carried_has_no_marks():
    board = carried_board({"first": "Fishbone"})
    assert tie_marks(board, board.get(RecordId("idea first"), Idea)) == ()


def test_a_long_title_is_cut_short_and_stays_on_one_line():
    assert shortened("Late\nround") == "Late round"
    assert shortened("x" * LONGEST_POINTER) == "x" * LONGEST_POINTER
    assert shortened("word " * 20).endswith(" word…")
    assert len(shortened("word " * 20)) <= LONGEST_POINTER
