"""A machine plays a room that scores: sheets and options come and go, rounds follow one another."""

from statistics import median

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.everybody.model import (
    Cell,
    Pair,
    begin_round,
    cells_of_a_sheet,
    cells_of_an_option,
    fill_cells,
    open_round,
    options_asked,
    reopen,
    round_at,
    rounds_of,
    sheets_of,
    take_back,
)
from dip_workshop.exercises.prioritisation.everybody.reading import sheet_text
from dip_workshop.exercises.prioritisation.everybody.results import result_of, reveal
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    Option,
    add_options,
    delete_options,
    options_of,
)
from tests.exercises.prioritisation.score_sheets import to_score, typed

PEOPLE = 3
SCORES = st.one_of(st.none(), st.integers(1, 5))
PAIRS = st.lists(st.tuples(SCORES, SCORES), min_size=1, max_size=4)
TYPES = {each.__name__: each for each in (KIND.root_type, *KIND.record_types)}


class ScoringRoom(RuleBasedStateMachine):
    """A room of three that scores what there is, beside a plain list of what it wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.board, self.matrix_id = to_score("One", "Two", "Three")
        self.before = self.board
        self.written: dict[RecordId, dict[RecordId, Pair]] = {}

    @property
    def is_open(self) -> bool:
        """Whether people are scoring."""
        return open_round(self.board, self.matrix_id) is not None

    def fill(self, cells: tuple[Cell, ...], pairs: list[Pair]) -> None:
        going_on = round_at(self.board, self.matrix_id)
        self.board = fill_cells(self.board, going_on.id, cells, pairs)
        sheets = sheets_of(self.board, going_on)
        for (seat, option_id), pair in zip(cells, pairs, strict=False):
            self.written.setdefault(sheets[seat].id, {})[option_id] = pair

    @precondition(lambda self: not self.is_open)
    @rule()
    def begin(self) -> None:
        """Begin a round on all options, where there is one."""
        if options_of(self.board, self.matrix_id):
            self.board = begin_round(self.board, self.matrix_id, PEOPLE)
            self.written = {}

    @precondition(lambda self: self.is_open)
    @rule(pairs=PAIRS, is_by_option=st.booleans())
    def enter(self, pairs: list[Pair], is_by_option: bool) -> None:
        """Enter scores, in either order, as far as there is room for them."""
        cells_of = cells_of_an_option if is_by_option else cells_of_a_sheet
        self.fill(cells_of(self.board, round_at(self.board, self.matrix_id)), pairs)

    @precondition(lambda self: self.is_open and self.written)
    @rule(which=st.integers(0, 9), pairs=PAIRS)
    def put_right(self, which: int, pairs: list[Pair]) -> None:
        """Type a sheet anew."""
        sheet_id = list(self.written)[which % len(self.written)]
        asked = options_asked(self.board, round_at(self.board, self.matrix_id))[: len(pairs)]
        if asked:
            self.board = KIND.edit(self.board, sheet_id, typed(pairs[: len(asked)]))
            ids = [option.id for option in asked]
            self.written[sheet_id] = dict(zip(ids, pairs, strict=False))

    @precondition(lambda self: self.is_open and self.written)
    @rule(which=st.integers(0, 9))
    def take_a_sheet_back(self, which: int) -> None:
        """Take a sheet back."""
        sheet_id = list(self.written)[which % len(self.written)]
        self.board = take_back(self.board, (sheet_id,))
        del self.written[sheet_id]

    @rule()
    def add_option(self) -> None:
        """Type an option: it waits for the next round."""
        self.board, _ = add_options(self.board, self.matrix_id, ("Another",))

    @rule(which=st.integers(0, 9))
    def delete_option(self, which: int) -> None:
        """Delete an option that may have scores."""
        options = options_of(self.board, self.matrix_id)
        if options:
            self.board = delete_options(self.board, (options[which % len(options)].id,))

    @precondition(lambda self: self.is_open and self.written)
    @rule()
    def show(self) -> None:
        """Reveal: each option is at the plain median of what was written for it."""
        self.board = reveal(self.board, self.matrix_id)
        for option in options_of(self.board, self.matrix_id):
            for axis, place in enumerate((option.impact, option.effort)):
                if scores := self.scores_of(option, axis):
                    assert place == median(scores)

    @precondition(lambda self: not self.is_open and rounds_of(self.board, self.matrix_id))
    @rule()
    def open_again(self) -> None:
        """Go on with the last round."""
        self.board = reopen(self.board, self.matrix_id)

    def scores_of(self, option: Option, axis: int) -> list[int]:
        found = (pairs[option.id][axis] for pairs in self.written.values() if option.id in pairs)
        return [score for score in found if score is not None]

    @invariant()
    def every_score_is_where_it_was_written(self) -> None:
        """The spread of the last round is that of the plain list."""
        for last in rounds_of(self.board, self.matrix_id)[-1:]:
            for row in result_of(self.board, last):
                for axis, spread in enumerate((row.impact, row.effort)):
                    scores = sorted(self.scores_of(row.option, axis))
                    assert list(spread.scores if spread else ()) == scores

    @invariant()
    def a_sheet_typed_as_it_reads_stays_as_it_is(self) -> None:
        """What F2 offers, entered at once, changes no score."""
        if self.is_open:
            for sheet in sheets_of(self.board, round_at(self.board, self.matrix_id)):
                text = sheet_text(self.board, sheet)
                if text:
                    again = KIND.edit(self.board, sheet.id, text)
                    assert sheet_text(again, again.get(sheet.id, type(sheet))) == text

    @invariant()
    def the_board_is_sound_needs_no_mending_and_can_be_taken_back(self) -> None:
        """Old values bring the board before back, new ones the board of now."""
        assert self.board.check() == ()
        assert KIND.mend(self.board, self.matrix_id) == self.board
        changes = diff(self.before, self.board)
        assert apply(self.before, changes, TYPES) == self.board
        back = apply(self.board, invert(changes), TYPES)
        assert {r for r in back if not r.deleted} == {r for r in self.before if not r.deleted}
        self.before = self.board


TestScoringRoom = ScoringRoom.TestCase
TestScoringRoom.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
