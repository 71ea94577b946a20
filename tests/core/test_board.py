from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea, Placement, Record
from tests.core.strategies import BOARDS, GESTURES, ROOT, TYPES, board_after, played


def idea(name, parent="root", key="a0", **fields):
    return Idea(id=RecordId(name), parent_id=RecordId(parent), order_key=key, **fields)


def placement(name, target, parent="root", key="a9"):
    return Placement(
        id=RecordId(name), parent_id=RecordId(parent), order_key=key, target_id=RecordId(target)
    )


def names(records):
    return [record.id for record in records]


def test_children_come_in_their_order_whatever_order_they_were_put_in():
    board = Board([ROOT, idea("c", key="a2"), idea("a", key="a0"), idea("b", key="a1")])
    assert names(board.children(ROOT.id, Idea)) == ["a", "b", "c"]


def test_children_of_one_key_are_ordered_by_id():
    board = Board([ROOT, idea("b"), idea("a")])
    assert names(board.children(ROOT.id, Idea)) == ["a", "b"]


def test_children_are_of_one_type_and_alive():
    board = Board([ROOT, idea("a"), placement("p", "a"), idea("gone", deleted=True)])
    assert names(board.children(ROOT.id, Idea)) == ["a"]
    assert names(board.children(ROOT.id, Placement)) == ["p"]
    assert names(board.children(ROOT.id, Record)) == ["a", "p"]
    assert names(board.siblings(ROOT.id)) == ["a", "gone", "p"]


def test_children_of_several_types_stand_mixed_in_their_order():
    board = Board([ROOT, idea("a"), placement("p", "a", key="a1"), idea("b", key="a2")])
    assert names(board.children(ROOT.id, Record)) == ["a", "p", "b"]
    assert names(board.drop(RecordId("b")).children(ROOT.id, Record)) == ["a", "p"]


def test_what_types_children_have_is_told_of_those_too_that_were_deleted():
    board = Board([ROOT, idea("a"), placement("p", "a")])
    board.children(ROOT.id, Idea)
    assert set(board.classes_below(ROOT.id)) == {Idea, Placement}
    assert set(board.drop(RecordId("p")).classes_below(ROOT.id)) == {Idea, Placement}
    assert set(board.put(placement("p", "a", parent="a")).classes_below(ROOT.id)) == {Idea}
    assert not board.classes_below(RecordId("p"))


@given(st.lists(GESTURES, max_size=25))
def test_a_board_kept_up_to_date_has_the_tree_of_one_built_anew(gestures):
    board = board_after([])
    for gesture in gestures:
        board = played(board, gesture)
        board.siblings(None)
        board.places_of(ROOT.id)
    anew = Board(board)
    for record in board:
        assert board.siblings(record.id) == anew.siblings(record.id)
        assert set(board.places_of(record.id)) == set(anew.places_of(record.id))
        assert set(board.carried_to(record.id)) == set(anew.carried_to(record.id))


@given(BOARDS)
def test_gestures_leave_a_sound_board(board):
    assert board.check() == ()


@given(BOARDS)
def test_live_siblings_never_share_a_key(board):
    for record in board:
        keys = [child.order_key for child in board.children(record.id, Record)]
        assert len(keys) == len(set(keys))


def test_putting_shares_the_records_that_did_not_change():
    before = Board([ROOT, idea("a"), idea("b", key="a1")])
    after = before.put(idea("b", key="a1", text="new"))
    assert after.find(RecordId("a")) is before.find(RecordId("a"))
    assert before.get(RecordId("b"), Idea).text == ""


def test_many_records_are_put_at_once_in_their_order():
    board = Board([ROOT, idea("a")])
    board.siblings(ROOT.id)
    many = [idea(f"n{i:03}", key=f"b{i:03}") for i in range(200)]
    after = board.put(*reversed(many))
    assert names(after.children(ROOT.id, Idea)) == ["a", *names(many)]


def test_a_moved_record_takes_what_is_below_it_along():
    board = Board([ROOT, idea("a"), idea("b", key="a1"), idea("c", parent="a")])
    board.siblings(ROOT.id)
    after = board.change(RecordId("a"), parent_id=RecordId("b"))
    assert names(after.descendants(ROOT.id)) == ["b", "a", "c"]


def test_two_boards_of_equal_records_are_equal_in_any_order():
    assert Board([ROOT, idea("a")]) == Board([idea("a"), ROOT])
    assert Board([ROOT]) != Board([ROOT, idea("a")])
    assert Board([ROOT]) != [ROOT]


def test_what_is_gone_or_of_another_type_is_refused_in_a_sentence():
    board = Board([ROOT, idea("a", deleted=True)])
    for name, record_type in (("a", Idea), ("never", Idea), ("root", Placement)):
        with pytest.raises(DomainError, match="no longer on the board"):
            board.get(RecordId(name), record_type)


def test_a_placement_shows_its_target_until_that_is_deleted():
    board = Board([ROOT, idea("a"), placement("p", "a")])
    place = board.get(RecordId("p"), Placement)
    assert board.resolve(place) == idea("a")
    assert board.resolve(ROOT) is ROOT
    gone = board.put(idea("a", deleted=True))
    assert gone.resolve(place) is None


def test_dropping_takes_all_below_and_every_second_place():
    board = Board(
        [
            ROOT,
            idea("group"),
            idea("note", parent="group"),
            idea("other", key="a1"),
            placement("p", "note"),
            placement("q", "other"),
        ]
    )
    after = board.drop(RecordId("group"))
    assert names(after.children(ROOT.id, Record)) == ["other", "q"]
    assert len(after) == len(board)
    assert all(after.find(RecordId(name)).deleted for name in ("group", "note", "p"))


def test_dropping_twice_is_refused():
    board = Board([ROOT, idea("a")]).drop(RecordId("a"))
    with pytest.raises(DomainError):
        board.drop(RecordId("a"))


def test_ideas_carried_forward_are_found_from_their_source():
    board = Board([ROOT, idea("a"), idea("b", source_id=RecordId("a"))])
    assert names(board.carried_to(RecordId("a"))) == ["b"]
    assert board.drop(RecordId("b")).carried_to(RecordId("a")) == ()


@given(BOARDS, st.integers(-1, 12))
def test_a_key_puts_a_record_ahead_of_the_child_at_its_index(board, index):
    live = names(board.children(ROOT.id, Record))
    key = board.key_at(ROOT.id, index)
    after = board.put(idea("new", key=key))
    live.insert(max(index, 0), "new")
    assert names(after.children(ROOT.id, Record)) == live


@given(BOARDS, st.integers(0, 12), st.integers(0, 12))
def test_a_record_moved_among_its_siblings_stands_where_it_was_put(board, from_, to):
    live = names(board.children(ROOT.id, Record))
    if not live:
        return
    moved = live.pop(from_ % len(live))
    after = board.change(moved, order_key=board.key_at(ROOT.id, to, moving=moved))
    live.insert(to, moved)
    assert names(after.children(ROOT.id, Record)) == live


@given(BOARDS, st.integers(0, 12), st.integers(0, 4))
def test_keys_for_several_keep_their_order_ahead_of_one_child_or_behind_all(board, place, count):
    live = names(board.children(ROOT.id, Record))
    ahead_of = live[place] if place < len(live) else None
    keys = board.keys_ahead_of(ROOT.id, ahead_of, count)
    after = board.put(*(idea(f"new{n}", key=key) for n, key in enumerate(keys)))
    live[place:place] = [f"new{n}" for n in range(count)]
    assert names(after.children(ROOT.id, Record)) == live


def test_adding_undoing_adding_and_redoing_never_gives_one_key_twice():
    start = Board([ROOT])
    first = start.put(idea("a", key=start.end_key(ROOT.id)))
    undone = apply(first, invert(diff(start, first)), TYPES)
    second = undone.put(idea("b", key=undone.end_key(ROOT.id)))
    redone = second.put(replace(second.find(RecordId("a")), deleted=False))
    keys = [child.order_key for child in redone.children(ROOT.id, Idea)]
    assert len(set(keys)) == 2


def test_a_place_is_found_even_where_two_replicas_chose_one_key():
    board = Board([ROOT, idea("a"), idea("b"), idea("c")])
    key = board.key_at(ROOT.id, 2)
    after = board.put(idea("new", key=key))
    children = names(after.children(ROOT.id, Idea))
    assert children.index("new") < children.index("c")


def test_the_first_record_finds_a_place_whatever_index_is_named():
    board = Board([ROOT])
    assert board.key_at(ROOT.id, -1) == board.key_at(ROOT.id, 0) == board.key_at(ROOT.id, 7)


def test_a_missing_parent_target_or_source_is_named():
    board = Board(
        [ROOT, idea("a", parent="lost"), placement("p", "lost"), idea("b", source_id="lost")]
    )
    found = board.check()
    assert len(found) == 3
    assert all("lost, which is not there" in sentence for sentence in found)


def test_a_circle_is_named_once():
    board = Board([ROOT, idea("a", parent="b"), idea("b", parent="a"), idea("c", parent="a")])
    assert board.check() == ("a is below itself",)
    assert Board([idea("a", parent="a")]).check() == ("a is below itself",)


def test_ancestors_are_named_from_the_nearest():
    board = Board([ROOT, idea("a"), idea("b", parent="a")])
    assert names(board.ancestors(RecordId("b"))) == ["a", "root"]
    assert list(board.ancestors(RecordId("never"))) == []
