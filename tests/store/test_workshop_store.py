import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.history import NewStep
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Placement, field_values
from dip_workshop.core.room.people import leave, people_of
from dip_workshop.core.workshop import (
    new_workshop,
    people_present,
    set_participants,
    workshop_of,
)
from dip_workshop.store.errors import StoreRefused
from dip_workshop.store.outputs import Output
from dip_workshop.store.rows import record_row, records_from
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import (
    TYPES,
    PlainNote,
    add_exercise,
    add_note,
    opened,
)


@pytest.fixture
def store(path: Path) -> Iterator[WorkshopStore]:
    with opened(path) as store:
        yield store


def save(store: WorkshopStore, before: Board, after: Board) -> None:
    root = workshop_of(before).id
    store.commit(root, NewStep("Change", root, diff(before, after)))


def a_rich_board() -> Board:
    board, exercise = add_exercise(new_workshop("Ward round", "2026-02-03"))
    note = PlainNote(
        id=new_id(),
        parent_id=exercise,
        order_key="a0",
        text="Bloods not chased\nsecond line ✓ 🏥 e\u0301",
        score=Decimal("3.50"),
        votes=-7,
        is_marked=True,
    )
    second = Placement(id=new_id(), parent_id=exercise, order_key="a1", target_id=note.id)
    return board.put(note, second)


def test_a_board_comes_back_as_it_was_written(path: Path) -> None:
    board = a_rich_board()
    with opened(path) as store:
        workshop_id = store.create_workshop(board)
    with opened(path) as store:
        assert store.load_board(workshop_id) == board


def test_a_decimal_keeps_its_last_nought(store: WorkshopStore) -> None:
    board = store.load_board(store.create_workshop(a_rich_board()))
    assert [str(r.score) for r in board if isinstance(r, PlainNote)] == ["3.50"]


@given(
    st.lists(st.tuples(st.integers(), st.sampled_from([None, "n", 'a "number":7, in it']))),
    st.sampled_from([Decimal("1.0"), Decimal("1.00"), None]),
)
def test_records_that_differ_in_little_are_told_apart(kinds, score) -> None:
    notes = [
        PlainNote(
            id=RecordId(f"n{at}"),
            parent_id=None,
            order_key="a0",
            number=number,
            source_id=source,
            score=score if at % 2 else None,
        )
        for at, (number, source) in enumerate(kinds)
    ]
    rows = [record_row(RecordId("w"), n.id, "PlainNote", field_values(n)) for n in notes]
    read = records_from(rows, TYPES)
    assert read == notes
    assert [str(note.score) for note in read] == [str(note.score) for note in notes]


def test_a_child_may_be_named_ahead_of_its_parent(store: WorkshopStore) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    turned = Board(reversed(list(add_note(board, exercise, "child"))))
    assert store.load_board(store.create_workshop(turned)) == turned


def test_a_step_tells_absent_from_nothing(store: WorkshopStore) -> None:
    board = a_rich_board()
    workshop_id = store.create_workshop(board)
    (head,) = store.step_heads(workshop_id)
    assert store.step(head.id).changes == diff(Board(), board)


def test_an_edit_is_there_for_another_program_when_commit_returns(
    store: WorkshopStore, path: Path
) -> None:
    board = new_workshop("Ward")
    store.create_workshop(board)
    after, _ = add_exercise(board)
    save(store, board, after)
    with WorkshopStore.open_read_only(path, TYPES) as beside:
        assert beside.load_board(workshop_of(board).id) == after


def test_steps_are_counted_and_never_ordered_by_the_clock(
    store: WorkshopStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = new_workshop("Ward")
    workshop_id = store.create_workshop(board)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    after, _ = add_exercise(board)
    save(store, board, after)
    assert [head.counter for head in store.step_heads(workshop_id)] == [1, 2]
    assert [head.made_at > 0 for head in store.step_heads(workshop_id)] == [True, False]


def test_the_list_has_the_workshop_changed_last_first_whatever_the_clock_says(
    store: WorkshopStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = new_workshop("First"), new_workshop("Second")
    store.create_workshop(first)
    store.create_workshop(second)
    assert [line.title for line in store.list_workshops()] == ["Second", "First"]
    monkeypatch.setattr(time, "time", lambda: 0.0)
    save(store, first, add_exercise(first)[0])
    assert [line.title for line in store.list_workshops()] == ["First", "Second"]


def test_the_list_tells_what_home_shows(store: WorkshopStore) -> None:
    board = new_workshop("Ward round", "2026-02-03", is_sample=True)
    board = board.change(workshop_of(board).id, team="Falls group", ward="7B", head_count=2)
    board, notes = add_exercise(set_participants(board, ("AB", "CD", "EF")), "Notes")
    board, gone = add_exercise(board, "Gone")
    store.create_workshop(board.drop(gone))
    (line,) = store.list_workshops()
    assert (line.title, line.team, line.ward) == ("Ward round", "Falls group", "7B")
    assert (line.held_on, line.people, line.is_sample) == ("2026-02-03", 3, True)
    assert [(e.id, e.type_name, e.title) for e in line.exercises] == [
        (notes, "PlainExercise", "Notes")
    ]


def test_the_list_counts_people_as_the_workshop_itself_does(store: WorkshopStore) -> None:
    board = set_participants(new_workshop("Ward"), ("AB", "CD", "EF"))
    board = leave(board, people_of(board)[0].id, datetime(2026, 3, 4, tzinfo=UTC))
    store.create_workshop(board)
    assert store.list_workshops()[0].people == people_present(board) == 2


def test_a_deleted_workshop_leaves_the_list_and_can_be_taken_back(store: WorkshopStore) -> None:
    board = new_workshop("Ward")
    root = workshop_of(board)
    store.create_workshop(board)
    save(store, board, board.drop(root.id))
    assert store.list_workshops() == ()
    assert store.load_board(root.id) == board.drop(root.id)


def test_the_state_token_changes_with_the_exercise_and_comes_back_with_it(
    store: WorkshopStore,
) -> None:
    board, one = add_exercise(new_workshop("Ward"))
    board, other = add_exercise(board)
    workshop_id = store.create_workshop(board)
    tokens = [store.state_of(workshop_id, one), store.state_of(workshop_id, other)]
    more = add_note(board, one, "A note")
    save(store, board, more)
    assert store.state_of(workshop_id, one) != tokens[0]
    assert store.state_of(workshop_id, other) == tokens[1]
    (note,) = (record for record in more if isinstance(record, PlainNote))
    save(store, more, more.drop(note.id))
    assert store.state_of(workshop_id, one) == tokens[0]


def test_a_new_title_of_the_workshop_makes_every_exercise_another_state(
    store: WorkshopStore,
) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    workshop_id = store.create_workshop(board)
    before = (store.state_of(workshop_id, exercise), store.state_of(workshop_id, None))
    save(store, board, board.change(workshop_id, text="Ward 7B"))
    after = (store.state_of(workshop_id, exercise), store.state_of(workshop_id, None))
    assert before[0] != after[0]
    assert before[1] != after[1]


def test_a_draft_is_kept_replaced_and_dropped(path: Path) -> None:
    with opened(path) as store:
        workshop_id = store.create_workshop(new_workshop("Ward"))
        store.keep_drafts(workshop_id, {"capture": "Bloods n"})
        store.keep_drafts(workshop_id, {"capture": "Bloods not"})
        store.keep_drafts(workshop_id, {"title": "War"})
    with opened(path) as store:
        assert store.drafts(workshop_id) == {"capture": "Bloods not", "title": "War"}
        store.keep_drafts(workshop_id, {"capture": ""})
        store.keep_drafts(workshop_id, {"never there": ""})
        assert store.drafts(workshop_id) == {"title": "War"}
        assert store.check().problems == ()


def test_a_draft_that_could_not_be_kept_says_so(store: WorkshopStore) -> None:
    kept = store.keep_drafts(RecordId("no such workshop"), {"capture": "a\0b"})
    assert isinstance(kept.exception(), StoreRefused)


def test_outputs_are_listed_newest_first(store: WorkshopStore) -> None:
    workshop_id = store.create_workshop(new_workshop("Ward"))
    other_id = store.create_workshop(new_workshop("Other"))
    first = Output(
        RecordId("1"), workshop_id, None, "pdf", "Fishbone", "/x/a.pdf", "ab" * 32, 12.5, "t", "A4",
        2, 30, 30, 10.5,
    )  # fmt: skip
    second = replace(first, id=RecordId("2"), path="/x/b.pdf", smallest_print=None)
    third = replace(first, id=RecordId("3"), workshop_id=other_id)
    for output in (first, second, third):
        store.record_output(output)
    assert store.outputs(workshop_id) == (second, first)
    assert store.outputs(None) == (third, second, first)
    assert store.check().problems == ()


def test_nothing_is_left_open_between_edits(store: WorkshopStore) -> None:
    board = new_workshop("Ward")
    store.create_workshop(board)
    save(store, board, add_exercise(board)[0])
    assert not store._thread.run(lambda connection: connection.in_transaction)


@pytest.mark.parametrize("text", ["half a \ud83c character", "a\0b"])
def test_a_text_that_no_file_can_hold_is_refused_and_the_board_stays(
    store: WorkshopStore, text: str
) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    workshop_id = store.create_workshop(board)
    with pytest.raises(StoreRefused, match="nothing was changed"):
        save(store, board, add_note(board, exercise, text))
    assert store.load_board(workshop_id) == board
    assert not store._thread.run(lambda connection: connection.in_transaction)


def test_a_number_too_large_for_a_file_is_refused_or_comes_back(store: WorkshopStore) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    workshop_id = store.create_workshop(board)
    note = PlainNote(id=new_id(), parent_id=exercise, order_key="a0", votes=2**63)
    save(store, board, board.put(note))
    assert store.load_board(workshop_id).find(note.id) == note


def test_a_child_without_its_parent_is_refused_whole(store: WorkshopStore) -> None:
    board = new_workshop("Ward")
    workshop_id = store.create_workshop(board)
    with pytest.raises(sqlite3.IntegrityError):
        save(store, board, add_note(board, RecordId("nowhere"), "lost"))
    assert store.load_board(workshop_id) == board


def test_any_thread_may_call(store: WorkshopStore) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    workshop_id = store.create_workshop(board)

    def edit(number: int) -> None:
        store.keep_drafts(workshop_id, {f"place {number}": "typing"})
        save(store, board, add_note(board, exercise, f"note {number}"))

    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(edit, range(40)))
    assert len(store.load_board(workshop_id)) == len(board) + 40
    assert len(store.drafts(workshop_id)) == 40
    assert store.check().problems == ()


def test_opening_a_store_loads_no_slow_library(path: Path) -> None:
    with opened(path):
        pass
    program = (
        "import sys; from pathlib import Path;"
        "from dip_workshop.store.workshop_store import WorkshopStore;"
        "s = WorkshopStore.open(Path(sys.argv[1]), {}, 'r'); s.list_workshops(); s.close();"
        "print([m for m in ('sqlite_utils', 'filelock', 'asyncio') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"


texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=40)


@given(st.lists(st.tuples(texts, st.decimals(allow_nan=False, allow_infinity=False) | st.none())))
def test_whatever_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, notes: list[tuple[str, Decimal | None]]
) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    for text, score in notes:
        key = board.end_key(exercise)
        board = board.put(
            PlainNote(id=new_id(), parent_id=exercise, order_key=key, text=text, score=score)
        )
    with opened(tmp_path_factory.mktemp("store") / "workshops.dip") as store:
        workshop_id = store.create_workshop(board)
        assert store.load_board(workshop_id) == board
        assert store.check().problems == ()
