from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.changes import apply, diff, invert, still_holding
from dip_workshop.core.history import Step, StepHead, StepKind, UndoStack, undo_stacks
from dip_workshop.core.ids import RecordId, ReplicaId
from tests.core.strategies import GESTURES, TYPES, board_after, played

PAGES = ("fishbone", "affinity")
MOVES = st.lists(st.tuples(st.sampled_from(StepKind), st.sampled_from(PAGES)), max_size=40)


def head(number, scope, kind=StepKind.DO, of=None):
    return StepHead(
        id=RecordId(f"s{number:03}"),
        counter=number,
        replica_id=ReplicaId("here"),
        scope=RecordId(scope),
        kind=kind,
        label=f"Step {number}",
        of=of,
        made_at=0.0,
    )


class PlainStacks:
    """Two lists of ids, as undo is usually written."""

    def __init__(self):
        self.done, self.undone = [], []

    def next_of(self, kind):
        source = {StepKind.UNDO: self.done, StepKind.REDO: self.undone}.get(kind)
        return source[-1] if source else None

    def take(self, kind, step_id):
        if kind is StepKind.DO:
            self.done.append(step_id)
            self.undone.clear()
        elif kind is StepKind.UNDO:
            self.undone.append(self.done.pop())
        else:
            self.done.append(self.undone.pop())


def played_by_hand(moves):
    """Return the heads of moves that make sense, and the stacks of each page."""
    plain = {page: PlainStacks() for page in PAGES}
    heads = []
    for kind, page in moves:
        of = plain[page].next_of(kind)
        if kind is StepKind.DO or of is not None:
            heads.append(head(len(heads), page, kind, of))
            plain[page].take(kind, heads[-1].id)
    return heads, plain


@given(MOVES)
def test_a_fold_over_the_journal_gives_the_stacks_that_were_kept_by_hand(moves):
    heads, plain = played_by_hand(moves)
    stacks = undo_stacks(heads)
    for page in PAGES:
        folded = stacks.get(RecordId(page), UndoStack())
        assert [step.id for step in folded.done] == plain[page].done
        assert [step.id for step, _ in folded.undone] == plain[page].undone


@given(MOVES)
def test_an_undone_step_is_paired_with_the_step_that_took_it_back(moves):
    heads, _ = played_by_hand(moves)
    for stack in undo_stacks(heads).values():
        for step, undo in stack.undone:
            assert step.kind is StepKind.DO
            assert undo.kind is StepKind.UNDO
            assert undo.counter > step.counter
            assert undo.scope == step.scope


def test_an_undo_with_nothing_to_take_back_changes_nothing():
    stacks = undo_stacks([head(0, "fishbone", StepKind.UNDO), head(1, "fishbone", StepKind.REDO)])
    assert stacks[RecordId("fishbone")] == UndoStack()


def test_of_two_copies_merged_an_undo_takes_back_the_step_that_it_names():
    here, there = head(0, "board"), head(1, "board")
    stack = undo_stacks([here, there, head(2, "board", StepKind.UNDO, here.id)])[RecordId("board")]
    assert stack.done == [there]
    assert [step for step, _ in stack.undone] == [here]
    stack.record(head(3, "board", StepKind.REDO, here.id))
    assert stack.done == [there, here]
    assert stack.undone == []


def test_a_new_step_forgets_what_could_be_done_again_on_its_page_alone():
    heads = [
        head(0, "fishbone"),
        head(1, "affinity"),
        head(2, "fishbone", StepKind.UNDO, RecordId("s000")),
        head(3, "affinity", StepKind.UNDO, RecordId("s001")),
        head(4, "fishbone"),
    ]
    stacks = undo_stacks(heads)
    assert stacks[RecordId("fishbone")].undone == []
    assert [step.id for step, _ in stacks[RecordId("affinity")].undone] == ["s001"]


@given(st.lists(GESTURES, max_size=15))
def test_all_can_be_taken_back_and_done_again(gestures):
    board, steps, undos = board_after([]), [], []
    for gesture in gestures:
        after = played(board, gesture)
        steps.append(Step(head(len(steps), "board"), diff(board, after)))
        board = after
    final = board
    for step in reversed(steps):
        undos.append(still_holding(board, invert(step.changes)))
        board = apply(board, undos[-1], TYPES)
    assert [record.id for record in board if not record.deleted] == ["root"]
    for undo in reversed(undos):
        board = apply(board, still_holding(board, invert(undo)), TYPES)
    assert board == final
