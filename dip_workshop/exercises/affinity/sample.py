"""Play an affinity map from plain data, as it stands in `resources/samples`."""

from collections.abc import Iterator, Mapping
from itertools import chain, zip_longest
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.history import Gesture
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.affinity import sorting
from dip_workshop.exercises.affinity.model import (
    add_notes,
    group_name,
    groups_of,
    name_group,
    set_question,
)

TOGETHER = 2


def play_sample(board: Board, map_id: RecordId, data: Mapping[str, Any]) -> Iterator[Gesture]:
    """Yield the question, then the notes, the sorting, and last the headers, as the method asks.

    `groups` have a `header` and `notes`; `shown_also` ties notes to a second header.
    """

    def step(label: str, after: Board) -> Gesture:
        nonlocal board
        board = after
        return Gesture(label, map_id, board)

    yield step(tr("Question…"), set_question(board, map_id, data["question"]))
    ids: dict[str, RecordId] = {}
    for text in _written(data):
        added = add_notes(board, map_id, [text])
        (ids[text],) = added.ids
        yield step(tr_count("Add a text", "Add {n} texts", 1), added.board)
    for group in data["groups"]:
        places = [ids[text] for text in group["notes"]]
        made = sorting.group_places(board, places[:TOGETHER])
        (group_id,) = made.ids
        ids[group["header"]] = group_id
        yield step(tr("Group selected notes"), made.board)
        label = tr(
            "Add to {group}", group=shortened(group_name(board, groups_of(board, map_id)[-1]))
        )
        for place in places[TOGETHER:]:
            yield step(label, sorting.move_to_group(board, [place], group_id))
    for note, header in data["shown_also"].items():
        shown = sorting.show_also(board, [ids[note]], ids[header])
        yield step(tr("Show also in…"), shown)
    for group in data["groups"]:
        named = name_group(board, ids[group["header"]], group["header"])
        yield step(tr("Name the group…"), named)


def _written(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield the notes as they would come from a room: mixed, not yet in any order."""
    lists = [*(group["notes"] for group in data["groups"]), data["not_yet_grouped"]]
    return (text for text in chain(*zip_longest(*lists)) if text is not None)
