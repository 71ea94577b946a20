"""Cards on the room's window: texts in one piece, and what is said of a heading beside it."""

from collections import defaultdict

import pytest

from dip_workshop.catalogue import kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.board_parts import Node
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.picture import TextLine
from dip_workshop.drawing.text import LINE_SPACING
from dip_workshop.exercises.prioritisation.criteria import rate, set_method
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    add_criteria,
    ratings_of,
)
from dip_workshop.kinds import OutlineRow
from dip_workshop.ui.room.cards import card_pages
from tests.ui.test_room_picture import SCREENS, filled, lettering, pictures, words_by_owner


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_a_text_stands_whole_in_one_column_where_it_can_and_never_leaves_a_line_alone(size: Size):
    letters, area = lettering(size), Size(size.width, 0.7 * size.height)
    for count in range(10, 200, 7):
        long = OutlineRow(RecordId("long"), 1, "waiting " * count, None)
        short = [OutlineRow(RecordId(f"s{n}"), 1, "Late round", None) for n in range(5)]
        head = Node(OutlineRow(RecordId("head"), 0, "Ward", None), [Node(r, []) for r in short])
        head.below.insert(2, Node(long, []))
        columns: defaultdict[tuple[int, float], list[Rect]] = defaultdict(list)
        for number, page in enumerate(card_pages([head], {}, area, letters)):
            for group in page.picture.groups:
                if group.owner == long.id:
                    lines = [item for item in group.items if isinstance(item, TextLine)]
                    columns[number, group.bounds.x] += [line.bounds for line in lines]
        lines = sum(len(column) for column in columns.values())
        line_height, title = LINE_SPACING * letters.least, 2.0 * letters.least
        if lines * line_height + title + letters.least < area.height:
            assert len(columns) == 1
        assert min(len(column) for column in columns.values()) >= min(lines, 2)


def test_above_the_ratings_of_an_option_the_room_reads_its_rank_and_total():
    kind = kind_named("prioritisation")
    board, matrix_id = rated_grid()
    told = words_by_owner(pictures(board, matrix_id, SCREENS[0]))
    for row in kind.outline(board, matrix_id):
        if "total" in "".join(row.marks):
            assert told[row.id].startswith("Option")
            assert row.marks[0].replace(" ", "") in told[row.id]
            assert row.marks[1].replace(" ", "") in told[row.id]


def rated_grid() -> tuple[Board, RecordId]:
    """Return nine options rated by six criteria."""
    board, matrix_id = filled("prioritisation", tuple(f"Way home number {n}" for n in range(9)))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    names = ("Safety", "Cost", "Speed", "Effort for the ward", "Kindness", "Reach")
    board, _ = add_criteria(board, matrix_id, names)
    for number, rating in enumerate(ratings_of(board, matrix_id).values()):
        board = rate(board, rating.id, number % 5 + 1)
    return board, matrix_id
