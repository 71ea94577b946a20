"""The invented workshop to play with, put together from plain files by the kinds themselves."""

import json
from collections.abc import Iterator
from typing import Any

from dip_workshop.catalogue import KINDS
from dip_workshop.core.board import Board
from dip_workshop.core.history import Gesture
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import describe_workshop, new_workshop, workshop_of
from dip_workshop.resource_files import resource
from dip_workshop.store.workshop_store import WorkshopStore

SAMPLE = "ward_discharges"


def create_sample(store: WorkshopStore, held_on: str = "") -> RecordId:
    """Make a workshop of the sample, with a history to look at and to undo; return its id."""
    board = _begun(held_on)
    return store.create_workshop(board, _played(board))


def sample_workshop(held_on: str = "") -> Board:
    """Return the board of the sample: invented people, an invented ward, every exercise filled.

    `held_on` is the ISO date that it bears.
    """
    *_, last = _played(_begun(held_on))
    return last.board


def _begun(held_on: str) -> Board:
    facts = _sample_file("workshop")
    board = new_workshop(facts.pop("title"), held_on, is_sample=True)
    return describe_workshop(board, **facts | {"held_on": held_on})


def _played(board: Board) -> Iterator[Gesture]:
    """Yield what a room would do, exercise by exercise."""
    for kind in KINDS:
        board, exercise_id = kind.create(board)
        label = tr("Add {kind}", kind=kind.title.lower())
        yield Gesture(label, workshop_of(board).id, board)
        for gesture in kind.play_sample(board, exercise_id, _sample_file(kind.name)):
            board = gesture.board
            yield gesture


def _sample_file(name: str) -> dict[str, Any]:
    text = resource("samples", SAMPLE, f"{name}.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return data
