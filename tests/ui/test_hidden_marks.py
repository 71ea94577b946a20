"""The mark of what is hidden from the room lies on no word and on no stroke."""

from dataclasses import replace

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.drawing.picture import Box, Line, Picture
from dip_workshop.drawing.roles import Role
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import notes_of
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import causes_of
from dip_workshop.kinds import ExerciseKind
from dip_workshop.widgets.hidden_marks import EYE, with_marks
from tests.exercises.affinity.walls import usual_workshop
from tests.exercises.fishbone.boards import filled, sample

METRICS = bundled_metrics()


def eyes_in(picture: Picture) -> list[Rect]:
    boxes = (item for item in picture.items() if isinstance(item, Box) and item.fill is Role.WALL)
    return [box.rect for box in boxes if box.rect.size == EYE]


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (FISHBONE, filled((3, 4, 2, 2, 2, 3))),
        (FISHBONE, filled((5, 6, 5, 4, 6, 7))),
        (FISHBONE, sample()),
        (AFFINITY, usual_workshop(60, 5)),
    ],
)
@pytest.mark.parametrize("size", [Size(1142.0, 607.0), Size(700.0, 900.0), Size(1900.0, 900.0)])
def test_no_mark_lies_on_words_or_strokes(
    kind: ExerciseKind, made: tuple[Board, RecordId], size: Size
) -> None:
    board, exercise_id = made
    things = causes_of(board, exercise_id) if kind is FISHBONE else notes_of(board, exercise_id)
    hidden = frozenset(thing.id for thing in things)
    picture = kind.layout(board, exercise_id, replace(CONSOLE, size=size), METRICS)[0].picture
    words = [item.bounds for item in picture.text_lines()]
    strokes = [item for item in picture.items() if isinstance(item, Line)]
    eyes = eyes_in(with_marks(picture, hidden))
    assert len(eyes) == len(hidden & set(picture.owners()))
    for eye in eyes:
        assert not any(eye.meets(line) for line in words)
        assert not any(eye.is_crossed(stroke.start, stroke.end) for stroke in strokes)
