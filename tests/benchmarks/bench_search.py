"""How long the list of workshops and each keystroke of a search take beside SQLite alone.

The store holds 2,000 workshops of 100 notes, of real answers' words where the
tests have them; the floors are bare connections to the same file in the same run.
"""

import csv
import random
import re
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import chain, count
from pathlib import Path

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.order_keys import keys_after
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store import search_index, summaries
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import PlainNote, add_exercise, notes_of, opened

WORKSHOPS = 2000
NOTES = 100
TURNS = 15
EDITS = 300
ANSWERS = Path(__file__).parents[1] / "data" / "nhs-feedback-400.csv"
TYPED = (
    "staff were helpful",
    "the waiting time",
    "care",
    "appointment letter",
    "communication with the ward",
    "discharge",
    "a long wait",
    "doctor and nurse",
)

Measured = list[tuple[str, float, str]]

_BARE_SEARCH = """
    SELECT rowid, words FROM search_index WHERE search_index MATCH ?
    ORDER BY rowid DESC LIMIT 200
"""


def measure() -> Measured:
    """Return a row for each figure: its name, its value and what it should stay under."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "workshops.dip")
        with opened(path) as store:
            workshop_id = _fill(store)
            rows = [*_listing(store, path), *_searching(store, path)]
            rows += _editing(store, workshop_id)
        return rows


def _fill(store: WorkshopStore) -> RecordId:
    words = _words()
    chance = random.Random(7)
    return [store.create_workshop(_board(number, words, chance)) for number in range(WORKSHOPS)][-1]


def _words() -> list[str]:
    with ANSWERS.open(encoding="utf-8", newline="") as file:
        return re.findall(r"[A-Za-z']+", " ".join(chain.from_iterable(csv.reader(file))))


def _board(number: int, words: list[str], chance: random.Random) -> Board:
    board, exercise = add_exercise(new_workshop(f"Ward {number}: {_text(words, chance)}"))
    notes = (
        PlainNote(
            id=new_id(), parent_id=exercise, order_key=key, text=f"{_text(words, chance)} {place}"
        )
        for place, key in enumerate(keys_after(None, NOTES))
    )
    return board.put(*notes)


def _text(words: list[str], chance: random.Random) -> str:
    start = chance.randrange(len(words) - 12)
    return " ".join(words[start : start + chance.randint(4, 11)])


def _listing(store: WorkshopStore, path: Path) -> Measured:
    with closing(sqlite3.connect(path)) as bare:

        def floor() -> None:
            for statement in summaries.STATEMENTS:
                bare.execute(statement).fetchall()

        ours, theirs = _in_turns(store.list_workshops, floor)
    ratio = statistics.median(ours) / statistics.median(theirs)
    return [
        (f"list {WORKSHOPS} workshops, against the same rows bare", ratio, "aim <= 2.0"),
        (f"list {WORKSHOPS} workshops, p50, ms", statistics.median(ours) * 1000, ""),
    ]


def _searching(store: WorkshopStore, path: Path) -> Measured:
    """Type every line letter by letter, many times; of each keystroke the middle time counts."""
    with closing(sqlite3.connect(path)) as bare:
        pairs = [
            _in_turns(partial(_search, store, asked), partial(_fetch, bare, asked))
            for asked in _keystrokes()
        ]
    ours = [statistics.median(one) for one, _ in pairs]
    theirs = [statistics.median(other) for _, other in pairs]
    middle = statistics.median(ours)
    return [
        (
            f"a keystroke over {WORKSHOPS * NOTES} notes, p95, ms",
            statistics.quantiles(ours, n=20)[-1] * 1000,
            "aim <= 5.0",
        ),
        ("a keystroke, p50, ms", middle * 1000, ""),
        ("a keystroke, p50, against FTS5 alone", middle / statistics.median(theirs), ""),
    ]


def _search(store: WorkshopStore, asked: str) -> None:
    store.search(asked).result()


def _fetch(connection: sqlite3.Connection, asked: str) -> None:
    expression = " ".join(f'"{word}"' for word in asked.split()) + "*"
    connection.execute(_BARE_SEARCH, (expression,)).fetchall()


def _keystrokes() -> Iterator[str]:
    for line in TYPED:
        yield from (line[:end].strip() for end in range(1, len(line) + 1))


def _editing(store: WorkshopStore, workshop_id: RecordId) -> Measured:
    """Change one note with the index kept and with it left alone, in turns on one disk."""
    session = WorkshopSession(store, workshop_id)
    note = notes_of(session.board)[50]
    follow, number = search_index.follow, count()

    def edit() -> None:
        text = f"Bloods not chased before the round {next(number)}"
        session.perform("Edit", note.id, lambda board: board.change(note.id, text=text))

    def edit_alone() -> None:
        search_index.follow = lambda *_: None
        try:
            edit()
        finally:
            search_index.follow = follow

    ours, theirs = _in_turns(edit, edit_alone, EDITS)
    return [
        (
            f"a durable edit with the search kept, p{percent}, against one without",
            statistics.quantiles(ours, n=100)[percent - 1]
            / statistics.quantiles(theirs, n=100)[percent - 1],
            "aim <= 1.9",
        )
        for percent in (50, 95)
    ]


def _in_turns(
    ours: Callable[[], object], floor: Callable[[], object], turns: int = TURNS
) -> tuple[list[float], list[float]]:
    taken = [(_seconds(ours), _seconds(floor)) for _ in range(turns)]
    return [one for one, _ in taken], [other for _, other in taken]


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


if __name__ == "__main__":
    for name, value, aim in measure():
        print(f"{name:<70} {value:8.2f}  {aim}")
