"""What is said of a step names the one text that it was about, and never a word kept back."""

from dataclasses import replace

from dip_workshop.catalogue import kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff, invert
from dip_workshop.core.history import StepKind
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.room.private_notes import add_note as add_private_note
from dip_workshop.core.room.records import Veil
from dip_workshop.core.room.silence import in_silence, reveal_all
from dip_workshop.core.room.telling import (
    hidden_words,
    kept_back,
    kept_back_in,
    move_in_words,
    open_label,
    step_in_words,
    subject_of_one,
    subjects_in,
)
from dip_workshop.core.workshop import describe_workshop, new_workshop, workshop_of
from dip_workshop.exercises.affinity.alike import merge_notes
from dip_workshop.exercises.affinity.model import NoteGroup, add_notes
from dip_workshop.exercises.affinity.sorting import (
    move_to_group,
    move_to_tray,
    shift_places,
    ungroup,
)
from dip_workshop.kinds import Selection
from dip_workshop.session.workshop_session import WorkshopSession
from tests.session.test_merging import two_laptops

FISHBONE, AFFINITY = kind_named("fishbone"), kind_named("affinity")
LATE = "Bleep not answered"


def a_fishbone() -> tuple[Board, RecordId, RecordId]:
    """Return a board with a fishbone, its id, and the id of its first bone."""
    board, fishbone_id = FISHBONE.create(new_workshop("Beds by noon"))
    return board, fishbone_id, FISHBONE.outline(board, fishbone_id)[1].id


def with_causes(board: Board, fishbone_id: RecordId, bone: RecordId, *texts: str) -> Board:
    return FISHBONE.capture.add(board, Selection(fishbone_id, (bone,)), texts).board


def cause_id(board: Board, text: str) -> RecordId:
    return next(record.id for record in board if record.text == text)


def said(before: Board, after: Board, label: str) -> str:
    """Return a step in words; it must be the same once it was taken back."""
    changes = diff(before, after)
    words = step_in_words(label, subject_of_one(changes, after, kept_back(after, changes)))
    undone = invert(changes)
    named = subject_of_one(invert(undone), after, kept_back(after, undone))
    assert step_in_words(label, named) == words
    return words


def test_a_step_about_one_text_is_named_by_it() -> None:
    board, fishbone_id, bone = a_fishbone()
    added = with_causes(board, fishbone_id, bone, LATE)
    assert said(board, added, "Add a text") == f"Add “{LATE}”"
    late = cause_id(added, LATE)
    assert said(added, FISHBONE.edit(added, late, "Bleep off"), "Edit text") == (
        "Edit text “Bleep off”"
    )
    assert said(added, added.drop(late), "Delete") == f"Delete “{LATE}”"
    assert said(added, FISHBONE.edit(added, fishbone_id, "Home late"), "Effect…") == (
        "Effect “Home late”"
    )


def test_a_long_text_is_cut_short_and_many_are_not_named() -> None:
    board, fishbone_id, bone = a_fishbone()
    long = with_causes(board, fishbone_id, bone, "Bloods not chased " * 9)
    assert said(board, long, "Add a text") == "Add “Bloods not chased Bloods not chased Blo…”"
    many = with_causes(board, fishbone_id, bone, LATE, "Porters few")
    assert said(board, many, "Add 2 texts") == "Add 2 texts"


def test_what_was_deleted_with_all_below_it_is_named_by_what_stood_above() -> None:
    board, fishbone_id, bone = a_fishbone()
    board = with_causes(board, fishbone_id, bone, LATE)
    board = with_causes(board, fishbone_id, cause_id(board, LATE), "One bleep for two wards")
    assert said(board, board.drop(cause_id(board, LATE)), "Delete") == f"Delete “{LATE}”"


def test_a_heading_that_was_deleted_is_named_though_what_stood_below_it_moved() -> None:
    board, fishbone_id, bone = a_fishbone()
    board = with_causes(board, fishbone_id, bone, LATE, "Porters few")
    other = FISHBONE.outline(board, fishbone_id)[-1].id
    moved = (board.change(cause_id(board, LATE), parent_id=other)).change(
        cause_id(board, "Porters few"), parent_id=other
    )
    after = moved.put(replace(moved.get(bone, Record), deleted=True))
    changes = diff(board, after)
    for shown in (board, after):  # after it was undone, and after it was done again
        assert subject_of_one(changes, shown, frozenset()) == board.get(bone, Record).text != ""


def test_the_workshop_is_not_named_by_its_title_where_another_of_its_facts_changed() -> None:
    board, *_ = a_fishbone()
    assert said(board, describe_workshop(board, is_silent=True), "Write in silence") == (
        "Write in silence"
    )
    assert said(board, describe_workshop(board, ward="Ward 7"), "Edit") == "Edit “Ward 7”"


def a_map_of(*headers: str) -> tuple[Board, RecordId, list[RecordId], list[RecordId]]:
    """Return a map with a group of each header, its groups, and two notes of the tray."""
    board, map_id = AFFINITY.create(new_workshop("Beds by noon"))
    groups = [RecordId(f"group {number}") for number, _ in enumerate(headers)]
    for group_id, header in zip(groups, headers, strict=True):
        key = board.end_key(map_id)
        board = board.put(NoteGroup(id=group_id, parent_id=map_id, order_key=key, text=header))
    board, notes = add_notes(board, map_id, [LATE, "Porters few"])
    return board, map_id, groups, list(notes)


def moved(before: Board, after: Board, hidden: frozenset[RecordId] = frozenset()) -> str:
    return move_in_words(diff(before, after), after, hidden)


def test_a_move_says_from_which_heading_to_which() -> None:
    tray, _, (first, second, unnamed), (note, other) = a_map_of("Medicines", "Waiting", "")
    grouped = move_to_group(tray, [note, other], first)
    assert moved(tray, grouped) == "2 texts to “Medicines”"
    there = move_to_group(grouped, [note], second)
    assert moved(grouped, there) == f"“{LATE}” from “Medicines” to “Waiting”"
    assert moved(there, move_to_tray(there, [note])) == f"“{LATE}” out of “Waiting”"
    assert moved(there, move_to_group(there, [note], unnamed)) == ""
    called = there.change(second, text="Waiting for somebody else to come")
    assert move_in_words(diff(grouped, there), called, frozenset()) == (
        f"“{LATE}” from “Medicines” to “Waiting for somebody el…”"
    )


def test_a_move_names_nothing_that_is_hidden_neither_text_nor_heading() -> None:
    tray, _, (first, second), (note, _) = a_map_of("Medicines", "Waiting")
    before = move_to_group(tray, [note], first)
    after = move_to_group(before, [note], second)
    for hidden in (note, first, second):
        assert moved(before, after, frozenset({hidden})) == ""


def test_what_was_merged_added_or_only_set_in_another_order_was_not_moved() -> None:
    tray, _, (first,), (note, other) = a_map_of("Medicines")
    board = move_to_group(tray, [note, other], first)
    assert moved(board, merge_notes(board, [other], note)) == ""
    assert moved(board, add_notes(board, first, ["Bloods late"]).board) == ""
    assert moved(board, shift_places(board, [other], -1)) == ""
    assert moved(board, ungroup(board, first)) == ""


def test_a_private_note_is_named_nowhere() -> None:
    board, *_ = a_fishbone()
    assert said(board, add_private_note(board, LATE), "Add a private note") == (
        "Add a private note"
    )


def test_what_was_written_in_silence_is_named_only_once_it_was_shown() -> None:
    board, fishbone_id, bone = a_fishbone()
    board = with_causes(describe_workshop(board, is_silent=True), fishbone_id, bone, "Porters few")
    workshop_id = workshop_of(board).id
    with two_laptops(board) as (store, _):
        session = WorkshopSession(store, workshop_id)

        def told() -> tuple[str, ...]:
            steps, board = store.steps(workshop_id), session.board
            return tuple(subjects_in(board, steps[1:], kept_back_in(board, steps)).values())

        session.perform(
            "Add a text",
            fishbone_id,
            in_silence(lambda now: with_causes(now, fishbone_id, bone, LATE)),
        )
        porters = cause_id(session.board, "Porters few")
        session.perform(
            "Edit text",
            fishbone_id,
            in_silence(lambda now: FISHBONE.edit(now, porters, "Porters off")),
        )
        assert set(told()) == {""}
        for turn in (session.undo, session.undo, session.redo, session.redo):
            changes = turn(fishbone_id)
            hidden = kept_back(session.board, changes)
            assert subject_of_one(invert(changes), session.board, hidden) == ""
            assert subject_of_one(changes, session.board, hidden) == ""
            assert set(told()) == {""}
        session.perform("Show", fishbone_id, lambda now: reveal_all(now, fishbone_id))
        assert {LATE, "Porters off"} <= set(told())
        assert [s.head.kind for s in store.steps(workshop_id)][3] is StepKind.UNDO


def test_words_removed_for_good_are_not_said_again() -> None:
    board, fishbone_id, bone = a_fishbone()
    workshop_id = workshop_of(board).id
    with two_laptops(board) as (store, _):
        session = WorkshopSession(store, workshop_id)
        session.perform(
            "Add a text", fishbone_id, lambda now: with_causes(now, fishbone_id, bone, LATE)
        )
        session.remove_for_good(("Bleep",), "[removed]")
        changes = session.undo(fishbone_id)
        named = subject_of_one(invert(changes), session.board, kept_back(session.board, changes))
        assert named == "[removed] not answered"


def test_a_label_that_holds_what_is_hidden_is_said_without_it() -> None:
    board, fishbone_id, bone = a_fishbone()
    board = describe_workshop(board, is_silent=True)
    board = in_silence(lambda now: with_causes(now, fishbone_id, bone, LATE))(board)
    words = hidden_words(board, kept_back(board))
    assert open_label(f"Move to {LATE}", words) == "Move to •••"
    assert open_label(f"Move to {LATE}s", words) == f"Move to {LATE}s"
    assert open_label("Move to Porters", words) == "Move to Porters"
    gone = board.drop(cause_id(board, LATE))
    gone = gone.put(*(replace(veil, deleted=True) for veil in gone if isinstance(veil, Veil)))
    assert open_label(f"Move to {LATE}", hidden_words(gone, kept_back(gone))) == "Move to •••"
    shown = reveal_all(board, fishbone_id)
    assert open_label(f"Move to {LATE}", hidden_words(shown, kept_back(shown))) == f"Move to {LATE}"


def test_a_label_holds_no_earlier_words_of_what_is_hidden_either() -> None:
    board, fishbone_id, bone = a_fishbone()
    workshop_id = workshop_of(board).id
    with two_laptops(describe_workshop(board, is_silent=True)) as (store, _):
        session = WorkshopSession(store, workshop_id)
        session.perform(
            "Add a text",
            fishbone_id,
            in_silence(lambda now: with_causes(now, fishbone_id, bone, LATE)),
        )
        late = cause_id(session.board, LATE)
        session.perform("Edit text", fishbone_id, lambda now: FISHBONE.edit(now, late, "Bleep off"))
        steps, now = store.steps(workshop_id), session.board
        words = hidden_words(now, kept_back_in(now, steps), steps)
        assert open_label(f"Move to {LATE}", words) == "Move to •••"
        assert open_label("Move to Bleep off", words) == "Move to •••"
