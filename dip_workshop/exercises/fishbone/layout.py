"""Lay a fishbone out: one picture for the wall and the room, pages for paper."""

from collections.abc import Callable

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.fishbone import room_styles
from dip_workshop.exercises.fishbone.ladder import branch_from, ladder_picture
from dip_workshop.exercises.fishbone.model import Fishbone, View
from dip_workshop.exercises.fishbone.pareto import pareto_of
from dip_workshop.exercises.fishbone.pareto_picture import pareto_sheets, pareto_wall
from dip_workshop.exercises.fishbone.sheets import blank_pages, bone_pages, paper_pages
from dip_workshop.exercises.fishbone.skeleton import open_part, skeleton_of
from dip_workshop.exercises.fishbone.strokes import picture_from
from dip_workshop.exercises.fishbone.views import ladder_start, view_of
from dip_workshop.exercises.fishbone.wall_styles import set_for_wall
from dip_workshop.exercises.fishbone.why_forms import why_forms


def layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the fishbone's pages for a medium.

    On the console and in the room it is one picture whose origin is where the
    spine meets the head. While people look at it, adding a cause moves nothing
    outside its bone, and adding a bone nothing at all. On paper nothing prints under the medium's
    smallest text: what one page cannot hold follows on numbered lists.
    """
    if medium.purpose is Purpose.PAPER:
        return paper_pages(skeleton_of(board, exercise_id), medium, metrics)
    return (_walls[view_of(board, exercise_id)](board, exercise_id, metrics, medium),)


def _bones(board: Board, exercise_id: RecordId, metrics: TextMetrics, medium: Medium) -> Page:
    skeleton = skeleton_of(board, exercise_id, is_folded=True)
    if medium.purpose is Purpose.ROOM:
        arrangement = room_styles.set_for_room(skeleton, medium, metrics)
        picture = picture_from(arrangement, metrics, room_styles.MARGIN)
    else:
        picture = picture_from(set_for_wall(skeleton, medium, metrics), metrics)
    return Page(tr("Fishbone"), picture)


def _pareto(board: Board, exercise_id: RecordId, metrics: TextMetrics, medium: Medium) -> Page:
    effect = board.get(exercise_id, Fishbone).effect
    picture = pareto_wall(pareto_of(board, exercise_id), exercise_id, effect, medium, metrics)
    return Page(tr("Pareto bars"), picture)


def _whys(board: Board, exercise_id: RecordId, metrics: TextMetrics, medium: Medium) -> Page:
    skeleton = skeleton_of(board, exercise_id)
    start = ladder_start(board, exercise_id)
    branch = branch_from(skeleton, start.id) if start else None
    if branch is None:
        return _bones(board, exercise_id, metrics, medium)
    branch = branch._replace(labels=tuple(open_part(board, branch.labels)))
    return Page(tr("Five whys"), ladder_picture(skeleton, branch, metrics))


_walls: dict[View, Callable[[Board, RecordId, TextMetrics, Medium], Page]] = {
    View.BONES: _bones,
    View.WHYS: _whys,
    View.PARETO: _pareto,
}


def pareto_layout(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the Pareto bars on as many pages as are needed."""
    effect = board.get(exercise_id, Fishbone).effect
    return pareto_sheets(pareto_of(board, exercise_id), exercise_id, effect, medium, metrics)


def blank_layout(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return a fishbone with this one's effect and bones, and lines to write on."""
    return blank_pages(skeleton_of(board, exercise_id), medium, metrics)


def why_layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return a five whys form for each cause that has whys."""
    return why_forms(skeleton_of(board, exercise_id), medium, metrics)


def bone_layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return an overview and one page a bone."""
    return bone_pages(skeleton_of(board, exercise_id), medium, metrics)
