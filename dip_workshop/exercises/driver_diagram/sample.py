"""Play a driver diagram from plain data, as it stands in `resources/samples`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.history import Gesture
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    link,
    set_aim,
    set_outcome_measure,
    set_process_measure,
    with_waiting_place,
)

_Pairs = Iterable[tuple[str, str]]


def play_sample(board: Board, diagram_id: RecordId, data: Mapping[str, Any]) -> Iterator[Gesture]:
    """Yield the aim and its measure, then column by column the drivers, and last the links.

    `links` ties, by their words, a text to each further driver that it feeds.
    """

    def step(label: str, after: Board) -> Gesture:
        nonlocal board
        board = after
        return Gesture(label, diagram_id, board)

    yield step(tr("Write the aim…"), set_aim(board, diagram_id, data["aim"]))
    measured = set_outcome_measure(board, diagram_id, data["outcome_measure"])
    yield step(tr("Outcome measure…"), measured)
    ids: dict[str, RecordId] = {"": diagram_id}
    for column in _columns(data["primary_drivers"]):
        for home, text in column:
            after, (ids[text],) = add_drivers(board, ids[home], (text,))
            yield step(_added(1), after)
    for primary in data["primary_drivers"]:
        measured = set_process_measure(board, ids[primary["text"]], primary["process_measure"])
        yield step(tr("Process measure…"), measured)
    for text, parents in data["links"].items():
        for parent in parents:
            after, _ = link(board, ids[text], ids[parent])
            yield step(tr("Link to another driver…"), after)
    after, waiting_id = with_waiting_place(board, diagram_id)
    waiting = data["not_yet_placed"]
    yield step(_added(len(waiting)), add_drivers(after, waiting_id, waiting)[0])


def _columns(primaries: Iterable[Mapping[str, Any]]) -> tuple[_Pairs, _Pairs, _Pairs]:
    """Return the texts of each column, each with the text that it hangs on."""
    secondaries = [(p["text"], s) for p in primaries for s in p["secondary_drivers"]]
    return (
        [("", primary["text"]) for primary in primaries],
        [(home, secondary["text"]) for home, secondary in secondaries],
        [(s["text"], change) for _, s in secondaries for change in s["change_ideas"]],
    )


def _added(count: int) -> str:
    return tr_count("Add a text", "Add {n} texts", count)
