"""What a kind of exercise must bring: one `ExerciseKind` of tables and pure functions.

Everything that a facilitator can do to a board is a `Command`, a `Capture` or
a `drop`; menus, keys, the outline, gestures and the help page are all made
from them, so that a drag, a key and a menu entry are the same act.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.coaching import Hint, Rule
from dip_workshop.core.foreign_tables import Foreign
from dip_workshop.core.history import Gesture
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Numbered, Record
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.document import Blocks
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import Medium, Pages
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics

if TYPE_CHECKING:
    from dip_workshop.core.mind_maps import MapRows, MindMap


class Selection(NamedTuple):
    """What the facilitator means: places on one exercise, the one acted on last at the end."""

    exercise_id: RecordId
    ids: tuple[RecordId, ...] = ()

    @property
    def last(self) -> RecordId | None:
        """Return the place selected last, or None."""
        return self.ids[-1] if self.ids else None


class Choice(NamedTuple):
    """One answer to pick: `value` goes to the command, `label` and `detail` to the user."""

    value: str
    label: str
    detail: str = ""


def nothing_yet(_board: Board, _selection: Selection) -> str:
    """Return "": there is nothing to say yet."""
    return ""


class AskText(NamedTuple):
    """A question answered by typing, with the text to start from.

    `about` says what it is about where that is not what is selected, such as "Ballot 4 of 12".
    Things of an `order` are put in order too, above the text, whose field `text_label` names: the
    command gets their values in that order, a colon, and the text.
    """

    prompt: str
    initial: Callable[[Board, Selection], str]
    about: Callable[[Board, Selection], str] = nothing_yet
    order: Callable[[Board, Selection], tuple[Choice, ...]] | None = None
    text_label: str = ""


class AskChoice(NamedTuple):
    """A question answered by picking; typing narrows the list.

    With `new_label`, what is typed and fits no choice can be taken as a new
    one: the command then gets it with `NEW_PREFIX` before it. `nothing` is said
    in place of a question that has no answer to pick. `now` is the value that holds
    already: it is chosen at first, so that Enter at once changes nothing.
    """

    prompt: str
    choices: Callable[[Board, Selection], tuple[Choice, ...]]
    new_label: str = ""
    nothing: str = ""
    now: Callable[[Board, Selection], str] = nothing_yet


NEW_PREFIX = "new:"

# The command that every kind has at F2: the new text of what is selected, set by the kind's `edit`.
EDIT_TEXT: Final = "edit_text"


def always(_board: Board, _selection: Selection) -> bool:
    """Return True: the command can be given at any time."""
    return True


def something_selected(_board: Board, selection: Selection) -> bool:
    """Return whether anything is selected."""
    return bool(selection.ids)


def as_it_is(board: Board, _exercise_id: RecordId, _place: RecordId) -> Board:
    """Return the board unchanged: nothing on it can hide a place."""
    return board


def fits(_board: Board, _selection: Selection) -> str:
    """Return "": there is no more to say of why a command cannot be given."""
    return ""


def nothing_told(_before: Board, _after: Board) -> str:
    """Return "": the command did what it says and no more."""
    return ""


class Command(NamedTuple):
    """One act on a board.

    `run` gets the board, the selection and the answer to `ask` ("" where
    nothing is asked) and returns the new board, or raises DomainError with the
    sentence to show. A key without Ctrl, Alt or F acts only while the board or
    the outline has the keyboard, and only alone: letters that follow each other
    are a text. A command that needs no selection has no such key.
    `id` says what it does, as a verb or a verb and what it is done to: "move_to", "set_count".
    Where two kinds do the same, they call it the same; half-typed answers wait under it.
    `section` is the heading of its menu and of its place on the help page.
    `told` gets the boards before and after, and returns a sentence on what else
    was moved by the command, "" where nothing was. Where `again` says that there
    is more of the same, the command is given once more by itself. With `then_name`
    it makes a place that the next text names: a capital typed straight after its
    key in small begins that name ("gMedicines"). `unfit` says why a command that is
    not enabled cannot be given, where it is more than that something else is selected.
    """

    id: str
    label: str
    run: Callable[[Board, Selection, str], Board]
    keys: tuple[str, ...] = ()
    enabled: Callable[[Board, Selection], bool] = something_selected
    ask: AskText | AskChoice | None = None
    section: str = tr("Edit")
    help: str = ""
    told: Callable[[Board, Board], str] = nothing_told
    again: Callable[[Board, Selection], bool] | None = None
    then_name: bool = False
    unfit: Callable[[Board, Selection], str] = fits


class Captured(NamedTuple):
    """The board after new texts were captured, and the places where they stand."""

    board: Board
    ids: tuple[RecordId, ...]


class AskedFirst(NamedTuple):
    """A place whose text is asked before any other, and the words that ask.

    `question` stands in the empty bar; `what` says what the text is, such as "the aim".
    """

    place: RecordId
    question: str
    what: str


def nothing_first(_board: Board, _exercise_id: RecordId) -> AskedFirst | None:
    """Return None: the first text is like any other."""
    return None


class Capture(NamedTuple):
    """How the bar at the bottom adds texts.

    `hint` says where the next text will go, `add` puts texts there. Selecting
    another place moves the aim: capture follows the selection. `aims` are the
    places that Ctrl+1 to Ctrl+9 choose, in order; `readdress` moves the texts
    just added to the aim of that number (Ctrl+Shift+1 to 9): a wrong place is
    mended in two keys. Where `dive_label` says something ("Add and ask why"),
    Ctrl+Enter adds a text and aims below it; Escape comes back up. `asks_first` tells
    what an exercise on which nobody has written yet is about: where a run sheet comes to
    it, that is asked ahead of all else.
    """

    placeholder: str
    hint: Callable[[Board, Selection], str]
    add: Callable[[Board, Selection, tuple[str, ...]], Captured]
    aims: Callable[[Board, RecordId], tuple[Choice, ...]]
    readdress: Callable[[Board, Selection, str], Board]
    dive_label: str = ""
    asks_first: Callable[[Board, RecordId], AskedFirst | None] = nothing_first


class Drop(NamedTuple):
    """Where a drag ended: the place under the pointer, none of the dragged, and the point.

    `shown` is the picture on which it ended; None where that is the board laid out by itself.
    """

    target: RecordId | None
    point: Point
    shown: Picture | None = None


class OutlineRow(NamedTuple):
    """One row of the outline twin; rows below it follow with a larger `depth`.

    `id` is the place's id; `text` what can be edited (None where nothing can);
    `title` what is shown; `marks` short words such as "likely root cause"; `what`
    says what the text is while it is changed, such as "the effect". The room reads no row that
    is not `for_room`, where it reads rows.
    """

    id: RecordId
    depth: int
    title: str
    text: str | None
    marks: tuple[str, ...] = ()
    is_heading: bool = False
    what: str = tr("a text")
    for_room: bool = True


class CarriedText(NamedTuple):
    """What can be carried forward to a next exercise: a text and the record it comes from.

    `below` is what that brings together, where it is wanted too: the notes of a group.
    """

    source_id: RecordId
    text: str
    below: "tuple[CarriedText, ...]" = ()


def nothing_lacks(_board: Board, _exercise_id: RecordId) -> str:
    """Return "": the sheet can be printed at any time."""
    return ""


class Sheet(NamedTuple):
    """A further way to print an exercise, such as one page a bone.

    With `is_blank` it is a form to print before the workshop and write on; else
    the list of all texts follows it, so that the PDF holds every one of them.
    `lacks` returns what must be there first, such as "a cause needs a count first";
    as long as it says something, the sheet is shown but cannot be chosen.
    """

    id: str
    title: str
    layout: Callable[[Board, RecordId, Medium, TextMetrics], Pages]
    is_blank: bool = False
    lacks: Callable[[Board, RecordId], str] = nothing_lacks


def as_created(board: Board, _exercise_id: RecordId) -> Board:
    """Return the board: a new exercise begins as it was made."""
    return board


class Opening(NamedTuple):
    """Another way to begin a new exercise with what is carried to it, such as a vote on it.

    `begin` gets the board with the new exercise on it, and the exercise's id. With a `receive`
    of its own, an opening takes what each text brings together as well, and is offered where
    any of them brings something.
    """

    id: str
    title: str
    description: str
    begin: "Callable[[Board, RecordId], Board]" = as_created
    receive: "Callable[[Board, RecordId, tuple[CarriedText, ...]], Board] | None" = None


def no_frame(_record: Record) -> bool:
    """Return False: a new exercise of the kind has all that it needs."""
    return False


def of_one_piece(_board: Board, _record: Record) -> tuple[RecordId, ...]:
    """Return nothing: no record of this kind is made of others."""
    return ()


def nothing_to_mend(board: Board, _exercise_id: RecordId) -> Board:
    """Return the board: two copies of such an exercise always fit together."""
    return board


Cells = tuple[str, ...]


def _as_it_is(rows: Sequence[Cells]) -> Sequence[Cells]:
    return rows


class TableForm(NamedTuple):
    """An exercise as a table, both ways.

    `columns` are the headings, `rows` all that stands on the exercise, each as
    wide as the headings. `take` adds the rows of a table, without its headings
    and each as wide as ours, and tells the places it made; DomainError, with
    the number of the row, where one cannot be taken. `hint` says in a sentence
    what a table that is pasted looks like. `read` brings the rows, headings first, of a
    table of another shape under our headings, and leaves any other as it is, of which
    `foreign` tells more. `of_map` makes a mind map such rows as `take` adds.
    """

    hint: str
    columns: Callable[[Board, RecordId], Cells]
    rows: Callable[[Board, RecordId], tuple[Cells, ...]]
    take: Callable[[Board, RecordId, tuple[Cells, ...]], Captured]
    foreign: Foreign = Foreign()
    read: Callable[[Sequence[Cells]], Sequence[Cells]] = _as_it_is
    of_map: "Callable[[MindMap], MapRows] | None" = None


class Coach(NamedTuple):
    """What a coach may ask about an exercise: its rules, and the questions by them now."""

    rules: tuple[Rule, ...]
    hints: Callable[[Board, RecordId], tuple[Hint, ...]]


NO_COACH = Coach((), lambda _board, _exercise_id: ())


class ExerciseKind(NamedTuple):
    """One kind of exercise, complete.

    `create` adds an exercise with its defaults to a workshop's board and tells its id.
    `texts` are all that people wrote, each of which must be found again on paper.
    `summary` is a few words such as "18 causes".
    `edit` sets the text of one place: by double click, by Up in the capture bar, by EDIT_TEXT.
    `drop` and `drop_hint` are the drag: the words are shown while it hovers.
    `offers` names what is carried forward, by default or of a selection;
    `offered` names one and several of those by default, such as "likely root cause".
    `is_frame` says which records a new workshop like this one keeps: bones and criteria, no ideas.
    `receive` takes such texts in (None: it takes none); `openings` are further ways to begin so.
    `table` is the exercise as a table, both ways (None: it has no such form).
    `reveal` unfolds whatever hides a place on the wall.
    With `drops_where_shown` a drop is understood from the picture that it was made on, so that the
    room may be shown another than the console.
    `codes` has the letter of each class of records that people call by number, such as "C" for
    C5; no other kind may use it. `parts` tells what a record brings together, such as the notes
    of a group: whatever comes from the record comes from these too.
    `record_names` says in the kind's own words what a record of a class is.
    `mend` puts right what two copies of an exercise, merged, can only have made together, such
    as one number given twice. It must follow from the board alone, for both copies do it.
    `view_fields` are those that change how the wall shows the exercise, and no word on it.
    `near` are the ids of commands that have a button above the board while they can be given.
    `coach` asks questions by plain rules, on the console alone (`NO_COACH`: this kind asks none).
    What a kind holds that `tells_what_to_do` is something to do: an action may begin with it.
    `play_sample` fills it from plain data of `resources/samples`, as a room would, step by step.
    """

    name: str
    title: str
    description: str
    icon: str
    root_type: type[Exercise]
    record_types: tuple[type[Record], ...]
    create: Callable[[Board], tuple[Board, RecordId]]
    layout: Callable[[Board, RecordId, Medium, TextMetrics], Pages]
    handout: Callable[[Board, RecordId], Blocks]
    outline: Callable[[Board, RecordId], tuple[OutlineRow, ...]]
    texts: Callable[[Board, RecordId], tuple[str, ...]]
    summary: Callable[[Board, RecordId], str]
    capture: Capture
    edit: Callable[[Board, RecordId, str], Board]
    drop: Callable[[Board, Selection, Drop], Board]
    drop_hint: Callable[[Board, Selection, Drop], str]
    commands: tuple[Command, ...]
    offers: Callable[[Board, Selection], tuple[CarriedText, ...]]
    receive: Callable[[Board, RecordId, tuple[CarriedText, ...]], Board] | None
    sheets: tuple[Sheet, ...]
    play_sample: Callable[[Board, RecordId, Mapping[str, Any]], Iterator[Gesture]]
    offered: tuple[str, str] = (tr("text"), tr("texts"))
    table: TableForm | None = None
    reveal: Callable[[Board, RecordId, RecordId], Board] = as_it_is
    mend: Callable[[Board, RecordId], Board] = nothing_to_mend
    codes: Mapping[type[Numbered], str] = MappingProxyType({})
    parts: Callable[[Board, Record], tuple[RecordId, ...]] = of_one_piece
    record_names: Mapping[type[Record], str] = MappingProxyType({})
    view_fields: frozenset[str] = frozenset()
    drops_where_shown: bool = False
    coach: Coach = NO_COACH
    openings: tuple[Opening, ...] = ()
    is_frame: Callable[[Record], bool] = no_frame
    near: tuple[str, ...] = ()
    tells_what_to_do: bool = False

    def command(self, command_id: str) -> Command:
        """Return the command of an id; LookupError where the kind has none of it."""
        for command in self.commands:
            if command.id == command_id:
                return command
        raise LookupError(f"{self.name} has no command {command_id!r}")
