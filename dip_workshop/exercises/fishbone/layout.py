"""Lay a fishbone out: one picture for the wall and the room, pages for paper."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.fishbone.arrangement import Style, arrange
from dip_workshop.exercises.fishbone.skeleton import Skeleton, skeleton_of
from dip_workshop.exercises.fishbone.strokes import picture_from

WALL = Style()


def layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the fishbone's pages for a medium."""
    skeleton = skeleton_of(board, exercise_id)
    return _pages(skeleton, medium, metrics)


def blank_layout(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return a fishbone with this one's bones and lines to write on."""
    skeleton = skeleton_of(board, exercise_id)
    bones = tuple(bone._replace(twigs=()) for bone in skeleton.bones)
    return _pages(skeleton._replace(bones=bones), medium, metrics)


def _pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    picture = picture_from(arrange(skeleton, WALL, metrics), metrics)
    if medium.purpose is Purpose.PAPER:
        picture = picture.fitted(medium.size)
    return (Page("Fishbone", picture),)
