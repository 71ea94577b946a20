"""Play a fishbone from plain data, as it stands in `resources/samples`."""

from collections.abc import Mapping, Sequence
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.fishbone.bones import exchange_categories, set_effect, set_head_side
from dip_workshop.exercises.fishbone.category_sets import OWN_SET
from dip_workshop.exercises.fishbone.causes import (
    add_causes,
    show_also,
)
from dip_workshop.exercises.fishbone.findings import (
    set_count,
    set_evidence,
    set_note,
    set_state,
    set_test_note,
)
from dip_workshop.exercises.fishbone.model import HEAD_RIGHT, State, categories_of


def fill_sample(board: Board, exercise_id: RecordId, data: Mapping[str, Any]) -> Board:
    """Return the board with the sample's effect, bones and causes on the fishbone.

    A cause is `text`, and where wanted `root` (it is a likely one), `state`, `test_note`,
    `evidence`, `note`, `count`, `why` (the causes below it) and `also_on` (names of bones
    that show it too).
    """
    board = set_effect(board, exercise_id, data["effect"])
    board = set_head_side(board, exercise_id, data.get("head_side", HEAD_RIGHT))
    names = [category["name"] for category in data["categories"]]
    set_name = data.get("category_set", OWN_SET)
    board = exchange_categories(board, exercise_id, names, set_name)
    bone_ids = {category.text: category.id for category in categories_of(board, exercise_id)}
    seconds: list[tuple[RecordId, str]] = []
    for category in data["categories"]:
        board = _with_causes(board, bone_ids[category["name"]], category["causes"], seconds)
    for cause_id, bone in seconds:
        board, _ = show_also(board, cause_id, bone_ids[bone])
    return board


def _with_causes(
    board: Board,
    parent_id: RecordId,
    causes: Sequence[Mapping[str, Any]],
    seconds: list[tuple[RecordId, str]],
) -> Board:
    board, ids = add_causes(board, parent_id, [cause["text"] for cause in causes])
    for cause_id, cause in zip(ids, causes, strict=True):
        board = set_test_note(board, cause_id, cause.get("test_note", ""))
        state = State.LIKELY if cause.get("root") else State(cause.get("state", ""))
        board = set_state(board, cause_id, state)
        board = set_evidence(board, cause_id, cause.get("evidence", ""))
        board = set_note(board, cause_id, cause.get("note", ""))
        board = set_count(board, cause_id, str(cause.get("count", "")))
        board = _with_causes(board, cause_id, cause.get("why", ()), seconds)
        seconds += [(cause_id, bone) for bone in cause.get("also_on", ())]
    return board
