"""Play a driver diagram from plain data, as it stands in `resources/samples`."""

from collections.abc import Mapping
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    link,
    set_aim,
    set_outcome_measure,
    set_process_measure,
    with_waiting_place,
)


def fill_sample(board: Board, diagram_id: RecordId, data: Mapping[str, Any]) -> Board:
    """Return the board with the sample's aim, measures, drivers, change ideas and links.

    `links` ties, by their words, a text to each further driver that it feeds.
    """
    board = set_aim(board, diagram_id, data["aim"])
    board = set_outcome_measure(board, diagram_id, data["outcome_measure"])
    ids: dict[str, RecordId] = {}
    for primary in data["primary_drivers"]:
        board = _with_driver(board, diagram_id, primary, ids)
        board = set_process_measure(board, ids[primary["text"]], primary["process_measure"])
        for secondary in primary["secondary_drivers"]:
            board = _with_driver(board, ids[primary["text"]], secondary, ids)
            for change in secondary["change_ideas"]:
                board = _with_driver(board, ids[secondary["text"]], {"text": change}, ids)
    for text, parents in data["links"].items():
        for parent in parents:
            board, _ = link(board, ids[text], ids[parent])
    board, waiting_id = with_waiting_place(board, diagram_id)
    return add_drivers(board, waiting_id, data["not_yet_placed"])[0]


def _with_driver(
    board: Board, home: RecordId, data: Mapping[str, Any], ids: dict[str, RecordId]
) -> Board:
    board, (ids[data["text"]],) = add_drivers(board, home, (data["text"],))
    return board
