"""Whatever a room does, a thread leads from an action to a note and back, and never in a circle."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.catalogue import KINDS, RECORD_TYPES, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.merging import put_right
from dip_workshop.core.records import Idea, Numbered, Record
from dip_workshop.core.room.actions import (
    Action,
    actions_of,
    add_action,
    delete_actions,
    sources_of,
)
from dip_workshop.core.workshop import exercise_of, exercises_of, new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.drawing.picture import TextLine
from dip_workshop.exercises.affinity.alike import merge_notes
from dip_workshop.exercises.affinity.model import add_notes, name_group, new_map
from dip_workshop.exercises.affinity.sorting import delete, group_places, move_to_group
from dip_workshop.exercises.prioritisation.model import Option
from dip_workshop.kinds import ExerciseKind, Selection
from dip_workshop.session.carrying import carry_forward, carry_targets
from dip_workshop.session.merging import mended
from dip_workshop.session.taking_back import what_can_be_taken_back
from dip_workshop.session.threads import Strand, Threads
from dip_workshop.session.trails import (
    leads_in_words,
    origins_told,
    sources_told,
    trail,
    trail_in_words,
)
from tests.session.test_session_machine import draw_kind_move


def a_long_thread() -> tuple[Board, dict[str, RecordId]]:
    """Return notes N1 to N3, N1 and N2 in theme T1, which is carried to O1, of which comes A1."""
    board, map_id = new_map(new_workshop("Ward"))
    board, (n1, n2, n3) = add_notes(board, map_id, ("No list", "No time", "No form"))
    board, (theme,) = group_places(board, (n1, n2))
    board = name_group(board, theme, "Preparation")
    carried = carry_forward(board, Selection(map_id, (theme,)), "new:prioritisation")
    (option,) = carried.board.carried_to(theme)
    board, action = add_action(carried.board, "Try a list", (option.id, n3))
    names = ("map", "N1", "N2", "N3", "T1", "O1", "A1")
    return board, dict(zip(names, (map_id, n1, n2, n3, theme, option.id, action), strict=True))


def actions_from(threads, record_id):
    """Return the live actions that came of a record, by number."""
    found = map(threads.board.find, threads.leads_to(record_id))
    live = [each for each in found if isinstance(each, Action) and not each.deleted]
    return sorted(live, key=lambda action: action.number)


def test_an_action_tells_its_whole_thread_and_so_does_each_note():
    board, ids = a_long_thread()
    threads = Threads(board)
    assert trail(threads, ids["A1"]) == "O1, from T1, from N1 and N2; N3"
    theme, option = "T1 “Preparation”", "O1 “Preparation”"
    assert leads_in_words(threads, ids["N1"]) == f"{theme}, {option} and A1 “Try a list”"
    assert leads_in_words(threads, ids["N3"]) == "A1 “Try a list”"
    assert leads_in_words(threads, ids["T1"]) == f"{option} and A1 “Try a list”"
    assert trail(threads, ids["N1"]) == ""


def test_a_screen_tells_a_thread_by_its_words_for_no_key_stands_there():
    board, ids = a_long_thread()
    threads = Threads(board.drop(ids["N3"]))
    assert origins_told(threads, ids["A1"]) == "“Preparation” and “No form” (since removed)"
    assert trail_in_words(threads, ids["O1"]) == "“Preparation”, from “No list” and “No time”"
    assert sources_told(threads, (ids["O1"], ids["N2"])) == (
        "“Preparation” on “Prioritisation matrix”; “No time” on “Affinity map”"
    )
    unnamed = Threads(board.change(ids["T1"], text=""))
    assert origins_told(unnamed, ids["O1"]) == "T1"


def test_a_note_that_is_carried_alone_tells_its_theme():
    board, ids = a_long_thread()
    carried = carry_forward(board, Selection(ids["map"], (ids["N2"],)), "new:fishbone")
    (cause,) = carried.board.carried_to(ids["N2"])
    board, action = add_action(carried.board, "Ask", (cause.id,))
    threads = Threads(board)
    assert trail(threads, action) == "C1, from N2 of theme T1"
    assert [each.number for each in actions_from(threads, ids["T1"])] == [1, 2]


def test_a_thread_goes_from_a_note_of_a_theme_over_a_cause_and_an_option_to_an_action():
    board, ids = a_long_thread()
    board = carry_forward(board, Selection(ids["map"], (ids["N2"],)), "new:fishbone").board
    (cause,) = board.carried_to(ids["N2"])
    fishbone = exercise_of(board, cause.id)
    matrix = exercise_of(board, ids["O1"])
    board = carry_forward(board, Selection(fishbone.id, (cause.id,)), matrix.id).board
    (option,) = board.carried_to(cause.id)
    board, action = add_action(board, "Ask", (option.id,))
    threads = Threads(board)
    assert trail(threads, action) == "O2, from C1, from N2 of theme T1"
    assert leads_in_words(threads, ids["N2"]) == (
        "T1 “Preparation”, C1 “No time”, O1 “Preparation”, O2 “No time”, "
        "A1 “Try a list” and A2 “Ask”"
    )


def test_what_was_deleted_is_told_as_removed_with_the_thread_still_whole():
    board, ids = a_long_thread()
    board = board.drop(ids["O1"])
    board = delete(board, [ids["N3"]])
    threads = Threads(board)
    assert trail(threads, ids["A1"]) == (
        "O1 (since removed), from T1, from N1 and N2; N3 (since removed)"
    )
    assert leads_in_words(threads, ids["N1"]) == "T1 “Preparation” and A1 “Try a list”"
    gone = threads.board.find(ids["N3"])
    assert gone is not None
    assert gone.text == "No form"


def test_a_note_that_was_merged_into_another_leads_on_from_both():
    board, ids = a_long_thread()
    threads = Threads(merge_notes(board, (ids["N3"], ids["N1"]), ids["N1"]))
    assert [each.number for each in actions_from(threads, ids["N3"])] == [1]
    assert [each.number for each in actions_from(threads, ids["N1"])] == [1]
    assert "N3 of theme T1" in trail(threads, ids["A1"])


def test_two_options_of_one_number_are_told_with_their_matrix():
    board, ids = a_long_thread()
    board = carry_forward(board, Selection(ids["map"], (ids["N3"],)), "new:prioritisation").board
    assert "O1 on “Prioritisation matrix”, from T1" in trail(Threads(board), ids["A1"])


def test_many_notes_are_told_by_the_first_and_how_many_more():
    board, map_id = new_map(new_workshop("Ward"))
    board, notes = add_notes(board, map_id, [f"Note {n}" for n in range(9)])
    board, action = add_action(board, "Ask", notes)
    assert trail(Threads(board), action) == "N1, N2, N3, N4, N5, N6 and 3 more"


def test_every_class_that_people_call_by_number_has_a_letter_that_no_other_has():
    letters = [letter for kind in KINDS for letter in kind.codes.values()]
    assert len({*letters, "A"}) == len(letters) + 1
    for kind in KINDS:
        numbered = {t for t in kind.record_types if issubclass(t, Numbered)}
        assert numbered == kind.codes.keys()


def test_texts_that_were_carried_in_a_circle_are_told_once():
    board, ids = a_long_thread()
    board, other = new_map(board)
    board = carry_forward(board, Selection(ids["map"], (ids["T1"],)), other).board
    there = board.carried_to(ids["T1"])[-1]
    board = carry_forward(board, Selection(other, (there.id,)), ids["map"]).board
    (back,) = board.carried_to(there.id)
    board = move_to_group(board, (back.id,), ids["T1"])
    threads = Threads(board)
    assert trail(threads, ids["A1"]) == ("O1, from T1, from N1 and N2; N5, from N4, from T1; N3")
    assert ids["A1"] in threads.leads_to(there.id)
    assert there.id in threads.comes_from(ids["A1"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_an_idea_tells_on_its_board_and_in_its_outline_which_actions_were_made_of_it(
    kind: ExerciseKind,
):
    board, exercise_id = kind.create(new_workshop("Ward"))
    # The first text of a driver diagram is its aim.
    for text in ("Late round", "No list"):
        board = kind.capture.add(board, Selection(exercise_id), (text,)).board
    idea, *_ = [record for record in board if isinstance(record, Idea)]
    assert not any("→" in words for words in shown(board, kind, exercise_id))
    board, action = add_action(board, "Ask", (idea.id,))
    board, _ = add_action(board, "Try", (idea.id,))
    assert any("→ A1, A2" in words for words in shown(board, kind, exercise_id))
    assert any("→ A1, A2" in row.marks for row in kind.outline(board, exercise_id))
    board = delete_actions(board, (action,))
    assert any("→ A2" in words for words in shown(board, kind, exercise_id))


def shown(board: Board, kind: ExerciseKind, exercise_id: RecordId) -> list[str]:
    """Return all that stands on a board, the lines of each thing put together."""
    pages = kind.layout(board, exercise_id, CONSOLE, bundled_metrics())
    groups = [group for page in pages for group in page.picture.groups]
    lines = [[i.text for i in group.items if isinstance(i, TextLine)] for group in groups]
    return [" ".join(texts).replace("\xa0", " ") for texts in lines]


# A room at random.


def a_room() -> Board:
    """Return a long thread and exercises of every kind besides, so that texts can go in circles."""
    board, _ = a_long_thread()
    for kind in KINDS:
        board, _ = kind.create(board)
    return board


def act(data: st.DataObject, board: Board, before: Board) -> Board:
    """Return the board after one act of any sort, or unchanged where it was refused."""
    exercise = data.draw(st.sampled_from(exercises_of(board)))
    ideas = [record.id for record in board if isinstance(record, Numbered) and not record.deleted]
    acts = [lambda: draw_kind_move(kind_of(exercise), data, board, exercise.id)(board)] * 2
    acts += [lambda: carried(data, board, exercise.id)] * 2
    acts.append(lambda: taken_back(before, board))
    if ideas:
        some = st.lists(st.sampled_from(ideas), min_size=1, max_size=3)
        acts.append(lambda: add_action(board, "Ask", data.draw(some))[0])
        acts.append(lambda: board.drop(data.draw(st.sampled_from(ideas))))
    if actions := actions_of(board):
        acts.append(lambda: delete_actions(board, [data.draw(st.sampled_from(actions)).id]))
    try:
        return data.draw(st.sampled_from(acts))()
    except DomainError:
        return board


def carried(data: st.DataObject, board: Board, exercise_id: RecordId) -> Board:
    places = [row.id for row in kind_of(board.find(exercise_id)).outline(board, exercise_id)]
    chosen = st.lists(st.sampled_from(places), max_size=3, unique=True) if places else st.just([])
    target = data.draw(st.sampled_from(carry_targets(board, exercise_id)))
    selection = Selection(exercise_id, tuple(data.draw(chosen)))
    return carry_forward(board, selection, target.value).board


def taken_back(before: Board, after: Board) -> Board:
    return what_can_be_taken_back(after, invert(diff(before, after)))[1]


def merged(mine: Board, base: Board, theirs: Board) -> Board:
    """Return a copy with what the other copy did since they parted, put right."""
    return put_right(apply(mine, diff(base, theirs), RECORD_TYPES), (), mended)


def codes(board: Board) -> dict[RecordId, str]:
    threads = Threads(board)
    return {record.id: code for record in board if (code := threads.code(record))}


def all_of(strands: Iterable[Strand]) -> list[Record]:
    return [r for strand in strands for r in (strand.record, *all_of(strand.strands))]


def assert_threads_hold(board: Board) -> None:
    threads = Threads(board)
    ideas = [record for record in board if isinstance(record, Numbered)]
    for action in actions_of(board):
        told = all_of(threads.strands(action.id))
        assert {tied.from_id for tied in sources_of(board, action.id)} <= {r.id for r in told}
        sources = threads.comes_from(action.id)
        assert {record.id for record in told} <= {*sources, action.id}
        assert all(i in board for i in sources)
        for idea in ideas:
            assert (action in actions_from(threads, idea.id)) == (idea.id in sources)
        assert trail(threads, action.id) or not sources


def assert_numbers_are_own(board: Board) -> None:
    threads = Threads(board)
    # An option's number is counted on its own matrix.
    shared = [r for r in board if isinstance(r, Numbered) and not isinstance(r, Option)]
    names = [threads.code(record) for record in shared]
    assert len(names) == len(set(names))
    assert all(record.number for record in shared)


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_the_thread_never_dangles_nor_loops_and_a_number_stays_its_own(data: st.DataObject):
    board = before = a_room()
    for _ in range(data.draw(st.integers(1, 12))):
        known = codes(board)
        board, before = act(data, board, before), board
        assert known.items() <= codes(board).items()
        assert board.check() == ()
        assert_numbers_are_own(board)
    assert_threads_hold(board)


@given(st.data())
@settings(max_examples=15, deadline=None)
def test_two_copies_come_to_the_same_threads(data: st.DataObject):
    base = mine = theirs = a_room()
    for _ in range(data.draw(st.integers(1, 4))):
        base = mine = theirs = act(data, base, base)
    for _ in range(data.draw(st.integers(1, 5))):
        mine = act(data, mine, mine)
        theirs = act(data, theirs, theirs)
    both = merged(mine, base, theirs)
    assert_numbers_are_own(both)
    assert_threads_hold(both)
    assert codes(base).items() <= codes(both).items()
