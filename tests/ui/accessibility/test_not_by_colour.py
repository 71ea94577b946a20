"""A8: whatever a colour says on a wall or on paper, a shape or a word says too.

Every command that puts a mark on something is given; with all colours taken
away the picture must still show it.
"""

import pytest

from dip_workshop.catalogue import KINDS
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Polygon, TextLine, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.kinds import Command, ExerciseKind, Selection
from tests.ui.accessibility.test_drag_alternatives import board_of, tried

# What is left of a picture in which all colours are one.
Shapes = frozenset[tuple[object, ...]]


def shapes(picture: Picture) -> Shapes:
    """Return what is drawn without its colours."""
    found: set[tuple[object, ...]] = set()
    for item in picture.items():
        match item:
            case TextLine():
                found.add(("text", item.origin, item.text, item.size))
            case Line():
                found.add(("line", item.start, item.end, item.width))
            case Box():
                edge = item.stroke_width if item.stroke is not None else 0.0
                found.add(("box", item.rect, item.corner, edge, item.fill is None))
            case Polygon():
                edge = item.stroke_width if item.stroke is not None else 0.0
                found.add(("polygon", item.points, edge, item.fill is None))
    return frozenset(found)


def drawn(kind: ExerciseKind, board: Board, root: RecordId) -> Shapes:
    pages = kind.layout(board, root, CONSOLE, bundled_metrics())
    return frozenset().union(*(shapes(page.picture) for page in pages))


def marks(kind: ExerciseKind, board: Board, root: RecordId) -> list[tuple[str, tuple[str, ...]]]:
    return [(row.title, row.marks) for row in kind.outline(board, root)]


def marking(
    kind: ExerciseKind, board: Board, root: RecordId
) -> list[tuple[Command, Selection, Board]]:
    """Return every command that changes marks and nothing else, what it was given on, and after."""
    before = marks(kind, board, root)
    found = []
    for command in kind.commands:
        for row in kind.outline(board, root):
            selection = Selection(root, (row.id,))
            if command.ask is not None or not command.enabled(board, selection):
                continue
            after = tried(board, lambda b, c=command, s=selection: c.run(b, s, ""))
            if after is None:
                continue
            now = marks(kind, after, root)
            if now != before and [title for title, _ in now] == [title for title, _ in before]:
                found.append((command, selection, after))
                break
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_mark_is_seen_without_its_colour(kind: ExerciseKind) -> None:
    board, root = board_of(kind)
    plain = drawn(kind, board, root)
    unseen = [
        command.label
        for command, _, after in marking(kind, board, root)
        if drawn(kind, after, root) == plain
    ]
    assert not unseen


def test_marks_are_found_to_be_looked_at() -> None:
    assert sum(len(marking(kind, *board_of(kind))) for kind in KINDS) >= 8


def test_a_difference_of_colour_alone_is_no_difference() -> None:
    box = Rect(0, 0, 10, 10)
    yellow, pink = (
        picture_of(
            [Group(None, box, (Box(box, fill=role), Line(Point(0, 0), Point(1, 1), 1, role)))]
        )
        for role in (Role.NOTE_YELLOW, Role.NOTE_PINK)
    )
    assert shapes(yellow) == shapes(pink)
