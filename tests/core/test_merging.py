"""Copies of one board that went on apart: whoever merges whom, they come to the same."""

from dataclasses import dataclass, field, replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff
from dip_workshop.core.errors import DomainError
from dip_workshop.core.history import Step, StepHead, StepKind
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.merging import Loss, put_right, take, union, what_lost
from dip_workshop.core.records import Idea, Placement
from tests.core.strategies import GESTURES, ROOT, TYPES, Scored, is_reachable, live_ids, played

TOLD = ("text", "value", "votes", "is_agreed")
PLAYS = st.lists(GESTURES, max_size=8)
LONG_PLAYS = st.lists(GESTURES, min_size=4, max_size=14)


def as_it_is(board):
    return board


@dataclass
class Copy:
    """One laptop's copy: its steps, and the board that they lead to."""

    replica: str
    steps: list = field(default_factory=list)
    board: Board = field(default_factory=Board)

    def put(self, after, kind=StepKind.DO):
        counter = max((step.head.counter for step in self.steps), default=0) + 1
        step_id = RecordId(f"{self.replica}{len(self.steps):04}")
        head = StepHead(
            step_id, counter, ReplicaId(self.replica), ROOT.id, kind, "A step", None, 0.0
        )
        changes = diff(self.board, after)
        if changes:
            self.steps.append(Step(head, changes))
            self.board = after

    def play(self, gestures):
        for gesture in gestures:
            self.put(_renamed(played(self.board, gesture), self.board, self.replica))
        return self

    def forked(self, replica):
        return Copy(replica, list(self.steps), self.board)

    def merge(self, other):
        """Merge another copy and return what lost."""
        steps = union(self.steps, other.steps)
        plain = replayed(steps)
        right = put_right(plain, steps, as_it_is)
        losses = what_lost(self.steps, other.steps, right, TOLD)
        self.steps, self.board = list(steps), plain
        self.put(right)
        return losses


def _renamed(after, before, replica):
    """Return the board with what is new under ids that no other copy gives."""
    new = [record for record in after if record.id not in before]
    kept = Board([record for record in after if record.id in before])
    return kept.put(*(replace(record, id=RecordId(f"{replica}{record.id}")) for record in new))


def replayed(steps):
    return apply(Board(), (change for step in steps for change in step.changes), TYPES)


def common_start(gestures):
    start = Copy("0")
    start.put(Board([ROOT]))
    return start.play(gestures)


def texts_seen(board):
    return [r.text for r in board if isinstance(r, Idea) and is_reachable(board, r)]


def assert_sound(copy):
    assert replayed(copy.steps) == copy.board
    assert copy.board.check() == ()
    for record in copy.board:
        if not record.deleted:
            assert not any(above.deleted for above in copy.board.ancestors(record.id))


@given(PLAYS, LONG_PLAYS, LONG_PLAYS)
def test_both_directions_come_to_the_same_board(before, here, there):
    start = common_start(before)
    a, b = start.forked("a").play(here), start.forked("b").play(there)
    a_too, b_too = a.forked("c"), b.forked("d")
    a.merge(b)
    b_too.merge(a_too)
    assert a.board == b_too.board
    assert_sound(a)


@given(PLAYS, LONG_PLAYS, LONG_PLAYS)
def test_merging_twice_changes_nothing_and_lists_nothing(before, here, there):
    start = common_start(before)
    a, b = start.forked("a").play(here), start.forked("b").play(there)
    a.merge(b)
    steps, board = list(a.steps), a.board
    assert a.merge(b) == ()
    assert (a.steps, a.board) == (steps, board)
    b.merge(a)
    assert b.board == board
    assert a.merge(b) == ()
    assert a.board == board


@given(PLAYS, PLAYS, PLAYS, PLAYS)
def test_three_copies_that_meet_in_any_order_come_to_the_same_board(before, one, two, three):
    start = common_start(before)
    plays = (("a", one), ("b", two), ("c", three))
    for order in permutations(range(3)):
        copies = [start.forked(name).play(play) for name, play in plays]
        for _round in range(2):
            for here in order:
                for there in order:
                    if here != there:
                        copies[here].merge(copies[there])
        assert copies[0].board == copies[1].board == copies[2].board
        assert_sound(copies[0])


@given(PLAYS, LONG_PLAYS, LONG_PLAYS)
def test_no_word_of_either_copy_is_lost_from_board_and_list(before, here, there):
    start = common_start(before)
    a, b = start.forked("a").play(here), start.forked("b").play(there)
    known = {record.id: record.text for record in start.board if not record.deleted}
    written = [
        record
        for copy in (a, b)
        for record in copy.board
        if isinstance(record, Idea) and is_reachable(copy.board, record) and record.text
        if known.get(record.id) != record.text
    ]
    losses = a.merge(b)
    listed = {str(loss.values.get("text")) for loss in losses}
    for record in written:
        assert record.text in listed or record.text in texts_seen(a.board)


@given(PLAYS, LONG_PLAYS, LONG_PLAYS, st.data())
def test_whatever_lost_can_be_taken_or_says_why_not(before, here, there, data):
    start = common_start(before)
    a, b = start.forked("a").play(here), start.forked("b").play(there)
    losses = a.merge(b)
    if not losses:
        return
    loss = data.draw(st.sampled_from(losses))
    try:
        after = take(a.board, loss)
    except DomainError:
        return
    record = after.find(loss.record_id)
    for name, value in loss.values.items():
        held = getattr(record, name)
        assert (str(held) if name == "value" and held is not None else held) == value
    a.put(after)
    assert_sound(a)


# A copy of the store that went on on the same laptop gives steps of one name.


@given(PLAYS, LONG_PLAYS, LONG_PLAYS)
def test_two_stores_of_one_laptop_come_to_the_same_board_too(before, here, there):
    start = common_start(before)
    a, b = start.forked("a").play(here), start.forked("b").play(there)
    one_name = [
        Copy(
            "e",
            [Step(step.head._replace(replica_id=ReplicaId("e")), step.changes) for step in c.steps],
            c.board,
        )
        for c in (a, b)
    ]
    left, right = one_name
    left_too = left.forked("e")
    left.merge(right)
    right.merge(left_too)
    assert left.board == right.board
    assert_sound(left)


# By hand, a case each.


def note(name, parent_id=ROOT.id, **fields):
    return Scored(
        id=RecordId(name), parent_id=parent_id and RecordId(parent_id), order_key="a0", **fields
    )


def two_copies(*records):
    start = Copy("0")
    start.put(Board([ROOT, *records]))
    return start.forked("a"), start.forked("b")


def test_the_later_of_two_texts_holds_and_the_other_is_listed():
    a, b = two_copies(note("n", text="Bloods"))
    a.put(a.board.change(RecordId("n"), text="Bloods late"))
    b.put(b.board.change(RecordId("n"), text="Bloods lost"))
    (loss,) = a.merge(b)
    assert loss == Loss(RecordId("n"), {"text": "Bloods late"}, {"text": "Bloods lost"})
    assert take(a.board, loss).get(RecordId("n"), Idea).text == "Bloods late"


def test_a_text_changed_here_and_deleted_there_is_listed_and_can_come_back():
    a, b = two_copies(note("n", text="Bloods"))
    a.put(a.board.change(RecordId("n"), text="Bloods late"))
    b.put(b.board.drop(RecordId("n")))
    (loss,) = a.merge(b)
    assert texts_seen(a.board) == [""]
    assert "Bloods late" in texts_seen(take(a.board, loss))


def test_what_only_one_copy_changed_is_no_loss():
    a, b = two_copies(note("n", text="Bloods"), note("m", text="Letters"))
    a.put(a.board.change(RecordId("n"), text="Bloods late"))
    b.put(b.board.drop(RecordId("m")))
    assert a.merge(b) == ()
    assert texts_seen(a.board) == ["", "Bloods late"]


def test_a_text_below_what_the_other_copy_deleted_goes_to_the_nearest_above():
    a, b = two_copies(note("top", text="Top"), note("low", "top", text="Low"))
    a.put(a.board.put(note("new", "low", text="New")))
    b.put(b.board.drop(RecordId("low")))
    a.merge(b)
    assert a.board.get(RecordId("new"), Idea).parent_id == "top"
    assert a.steps[-1].head.label == "A step"
    assert_sound(a)


def test_where_nothing_above_can_hold_a_text_what_was_deleted_comes_back():
    new = Idea(id=RecordId("new"), parent_id=RecordId("group"), order_key="a0", text="New")
    a, b = two_copies(note("group", text="Group"))
    a.put(a.board.put(new))
    b.put(b.board.drop(RecordId("group")))
    b_too, a_too = b.forked("b"), a.forked("a")
    for losses in (a.merge(b), b_too.merge(a_too)):
        assert [loss.values for loss in losses] == [{"deleted": True}]
    assert texts_seen(a.board) == texts_seen(b_too.board) == ["", "Group", "New"]


def test_a_second_place_of_what_was_deleted_goes_with_it():
    a, b = two_copies(note("n", text="Bloods"), note("m", text="Letters"))
    place = Placement(
        id=RecordId("p"), parent_id=RecordId("m"), order_key="a0", target_id=RecordId("n")
    )
    a.put(a.board.put(place))
    b.put(b.board.drop(RecordId("n")))
    a.merge(b)
    assert a.board.find(RecordId("p")).deleted


def test_a_circle_is_opened_where_the_last_move_came_from():
    a, b = two_copies(note("x", text="X"), note("y", text="Y"))
    a.put(a.board.change(RecordId("x"), parent_id=RecordId("y")))
    b.put(b.board.change(RecordId("y"), parent_id=RecordId("x")))
    a.merge(b)
    assert_sound(a)
    assert sorted(texts_seen(a.board)) == ["", "X", "Y"]


def test_what_cannot_be_taken_says_so_and_changes_nothing():
    a, _ = two_copies(note("n", text="Bloods"), note("m", "n", text="Letters"))
    board = a.board.drop(RecordId("n"))
    loss = Loss(RecordId("m"), {"deleted": False, "text": "Letters late"}, {"deleted": True})
    with pytest.raises(DomainError, match="bring that back first"):
        take(board, loss)
    assert live_ids(board) == [ROOT.id]
