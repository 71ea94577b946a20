"""Driver diagrams to test with: the sample, ones of a size, and ones that hypothesis makes up."""

import json
from contextlib import suppress

from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    link,
    set_aim,
    set_outcome_measure,
    set_process_measure,
    with_waiting_place,
)
from dip_workshop.exercises.driver_diagram.kind import DRIVER_DIAGRAM
from dip_workshop.exercises.driver_diagram.model import drivers_of
from dip_workshop.resource_files import resource

AIM = "By 31 March, 2 in 5 patients leave before noon"
PHRASES = (
    "Ring the family the day before",
    "Board round at 10:00 sharp",
    "A list at 15:00 of who may go tomorrow",
    "Pharmacist joins the board round and leaves with the prescriptions in hand",
    "Checklist",
)

words = st.text("abcdefghijklmnopqrstuvwxyzé-", min_size=1, max_size=12)
short_texts = st.lists(words, min_size=1, max_size=9).map(" ".join)
long_texts = st.tuples(short_texts, st.integers(10, 60)).map(
    lambda pair: " ".join([pair[0]] * pair[1])
)
long_words = st.text("abcdefghij", min_size=60, max_size=60)
texts = st.one_of(short_texts, short_texts, short_texts, long_words, long_texts)


def empty() -> tuple[Board, RecordId]:
    return DRIVER_DIAGRAM.create(new_workshop("Ward B2"))


def sample() -> tuple[Board, RecordId]:
    file = resource("samples", "ward_discharges", "driver_diagram.json")
    board, diagram_id = empty()
    data = json.loads(file.read_text("utf-8"))
    *_, last = DRIVER_DIAGRAM.play_sample(board, diagram_id, data)
    return last.board, diagram_id


def small() -> tuple[Board, RecordId, dict[str, RecordId]]:
    """Return two primary drivers A and B, A1 and A2 and B1 below them, and change ideas a and b."""
    board, diagram_id = empty()
    ids: dict[str, RecordId] = {"aim": diagram_id}
    for home, names in (("aim", "A B"), ("A", "A1 A2"), ("B", "B1"), ("A1", "a"), ("B1", "b")):
        board, made = add_drivers(board, ids[home], names.split())
        ids |= dict(zip(names.split(), made, strict=True))
    return board, diagram_id, ids


def filled(changes: int) -> tuple[Board, RecordId]:
    """Return a diagram with so many change ideas; every third secondary driver feeds two."""
    board, diagram_id = empty()
    board = set_aim(board, diagram_id, AIM)
    count = max(2, min(5, changes // 8))
    phrases = [PHRASES[number % len(PHRASES)] for number in range(count)]
    board, primaries = add_drivers(board, diagram_id, phrases)
    secondaries: list[RecordId] = []
    for number, primary in enumerate(primaries):
        board, made = add_drivers(board, primary, PHRASES[number % 3 :][:2])
        secondaries += made
    for number in range(changes):
        home = secondaries[number % len(secondaries)]
        board, _ = add_drivers(board, home, (PHRASES[number * 3 % len(PHRASES)],))
    for number in range(0, len(secondaries), 3):
        board, _ = link(board, secondaries[number], primaries[(number // 2 + 1) % count])
    return board, diagram_id


@st.composite
def diagrams(draw: st.DrawFn, most: int = 4) -> tuple[Board, RecordId]:
    """A diagram's board and id: any aim, drivers, measures, links, and texts that wait."""
    board, diagram_id = empty()
    board = set_aim(board, diagram_id, draw(st.just("") | texts))
    board = set_outcome_measure(board, diagram_id, draw(st.just("") | texts))
    homes = [diagram_id]
    for _column in range(3):
        below: list[RecordId] = []
        for home in homes:
            named = draw(st.lists(texts, max_size=most))
            if named:
                board, made = add_drivers(board, home, named)
                below += made
        homes = below
    drivers = [driver.id for driver in drivers_of(board, diagram_id)]
    if drivers:
        for one, other in draw(st.lists(st.tuples(*[st.sampled_from(drivers)] * 2), max_size=6)):
            with suppress(DomainError):
                board, _ = link(board, one, other)
            with suppress(DomainError):
                board = set_process_measure(board, one, draw(texts))
    board, waiting_id = with_waiting_place(board, diagram_id)
    waiting = draw(st.lists(texts, max_size=4))
    return (add_drivers(board, waiting_id, waiting)[0] if waiting else board), diagram_id
