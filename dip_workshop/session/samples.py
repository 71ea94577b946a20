"""The invented workshop to play with, put together from plain files by the kinds themselves."""

import json
from typing import Any

from dip_workshop.catalogue import KINDS
from dip_workshop.core.board import Board
from dip_workshop.core.workshop import describe_workshop, new_workshop
from dip_workshop.resource_files import resource

SAMPLE = "ward_discharges"


def sample_workshop(held_on: str = "") -> Board:
    """Return the board of the sample: invented people, an invented ward, every exercise filled.

    `held_on` is the ISO date that it bears.
    """
    facts = _sample_file("workshop")
    board = new_workshop(facts.pop("title"), held_on, is_sample=True)
    board = describe_workshop(board, **facts | {"held_on": held_on})
    for kind in KINDS:
        board, exercise_id = kind.create(board)
        board = kind.fill_sample(board, exercise_id, _sample_file(kind.name))
    return board


def _sample_file(name: str) -> dict[str, Any]:
    text = resource("samples", SAMPLE, f"{name}.json").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text)
    return data
