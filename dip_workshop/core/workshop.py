"""The records that every workshop has, whatever its exercises."""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Key, Record
from dip_workshop.core.wording import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop(Record):
    """The root of a board; `text` is the title, `held_on` an ISO date or empty.

    With `is_silent` everyone writes in silence: what is added is veiled (`room/records.Veil`).
    """

    team: str = ""
    ward: str = ""
    held_on: Key = ""
    question: str = ""
    true_north: str = ""
    head_count: int = 0
    is_sample: bool = False
    is_silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Record):
    """Somebody present; `text` holds initials or a first name, and no idea is ever tied to them.

    `staff_group` is what sort of work they do, where they wish to say. `arrived_at` and
    `left_at` are instants as in `room/records`: "" for one who was there from the start,
    and for one who has not left.
    """

    staff_group: str = ""
    arrived_at: Key = ""
    left_at: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting(Record):
    """A decision about something that may identify somebody; `text` says why it was kept.

    `sign` is of which sort it was (`identifiable.Sign`), `outcome` "kept" or
    "removed"; what was seen stands nowhere in it. See `sightings`.
    """

    about_id: RecordId | None = None
    sign: Key = ""
    outcome: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise(Record):
    """The base of each kind's own root record; `text` is the exercise's title."""


UNTITLED = tr("Untitled workshop")
WORKSHOP_TYPES: tuple[type[Record], ...] = (Workshop, Participant, Sighting)
# The records of `room/records`, which is not read before one of them is asked for.
ROOM_RECORDS = (
    "RunSheet",
    "PlanStep",
    "Stretch",
    "GroundRule",
    "ParkedPoint",
    "PrivateNote",
    "Reflection",
    "Veil",
    "TurnRound",
    "Turn",
    "Action",
    "ActionSource",
    "SavePoint",
)
# What a plan brings: nobody in the room wrote it.
PLAN_RECORDS = frozenset({"RunSheet", "PlanStep", "GroundRule"})
# What belongs to a workshop beside its exercises, by class name.
BESIDE_EXERCISES = frozenset({Participant.__name__, Sighting.__name__, *ROOM_RECORDS})
# Of these a search shows the words all the same; the others are nobody's ideas.
SEARCHED_BESIDE = frozenset({"Action", "ParkedPoint"})
# What says something of a page and nothing beside it: without the page it is of no use.
OF_A_PAGE = frozenset({"SavePoint"})
# What somebody gave without a word, which cannot be asked for again: no merge may take it away.
GIVEN_WITHOUT_WORDS = frozenset({"Ballot", "ScoreSheet"})
# What names people by its purpose, or how a workshop is run; all else is what the room said.
NOT_OF_THE_ROOM = BESIDE_EXERCISES - {"ParkedPoint"} | {Workshop.__name__}


def new_workshop(title: str, held_on: str = "", *, is_sample: bool = False) -> Board:
    """Return a board with a workshop and nothing in it yet."""
    root = Workshop(
        id=new_id(),
        parent_id=None,
        order_key="a0",
        text=title.strip() or UNTITLED,
        held_on=held_on,
        is_sample=is_sample,
    )
    return Board([root])


def workshop_of(board: Board) -> Workshop:
    """Return the workshop that a board belongs to; DomainError where it was deleted."""
    roots = board.children(None, Workshop)
    if not roots:
        raise DomainError(tr("This workshop was deleted. Nothing was changed."))
    return roots[0]


def describe_workshop(board: Board, **fields: str | int) -> Board:
    """Return the board with the workshop's title, team, date or other facts set."""
    if not str(fields.get("text", "-")).strip():
        raise DomainError(tr("A workshop needs a title, so the old one was kept."))
    return board.change(workshop_of(board).id, **fields)


def people_present(board: Board) -> int:
    """Return how many are in the room: the head-count, or those known where they are more."""
    root = workshop_of(board)
    people = board.children(root.id, Participant)
    return count_present(root.head_count, len(people), _left(people))


def count_present(head_count: int, named: int, left: int) -> int:
    """Return how many are present of those who were counted or named, without those who left."""
    return max(head_count, named) - left


def set_present(board: Board, count: int) -> Board:
    """Return the board with so many present; those who left stay counted as having been there."""
    if count == people_present(board):
        return board
    people = board.children(workshop_of(board).id, Participant)
    return describe_workshop(board, head_count=count + _left(people) if count else 0)


def _left(people: tuple[Participant, ...]) -> int:
    return sum(bool(person.left_at) for person in people)


def set_participants(board: Board, initials: tuple[str, ...]) -> Board:
    """Return the board with exactly these initials present; those that stay keep their record."""
    root = workshop_of(board)
    wanted = list(initials)
    for participant in board.children(root.id, Participant):
        if participant.text in wanted:
            wanted.remove(participant.text)
        else:
            board = board.drop(participant.id)
    for name in wanted:
        board = board.put(
            Participant(id=new_id(), parent_id=root.id, order_key=board.end_key(root.id), text=name)
        )
    return board


def names_in(board: Board, line: str) -> tuple[str, ...]:
    """Return the names in a line with blanks or commas between them; those known stay whole."""
    rest, whole = f" {' '.join(line.replace(',', ' ').split())} ", []
    for person in board.children(workshop_of(board).id, Participant):
        if " " in person.text and f" {person.text} " in rest:
            rest = rest.replace(f" {person.text} ", " ", 1)
            whole.append(person.text)
    return (*whole, *rest.split())


def exercises_of(board: Board) -> tuple[Exercise, ...]:
    """Return the workshop's exercises in their order."""
    return board.children(workshop_of(board).id, Exercise)


def has_run_sheet(board: Board) -> bool:
    """Return whether the workshop has a run sheet, which need not be read to tell."""
    beside = (each for root in board.siblings(None) for each in board.siblings(root.id))
    return any(type(each).__name__ == "RunSheet" and not each.deleted for each in beside)


def has_actions(board: Board) -> bool:
    """Return whether any action was ever agreed in the workshop."""
    return _has_beside(board, "Action")


def has_rounds(board: Board) -> bool:
    """Return whether a round of turns was ever begun in the workshop."""
    return _has_beside(board, "TurnRound")


def has_veils(board: Board, exercise_id: RecordId) -> bool:
    """Return whether anything was ever written on an exercise in silence."""
    return _has_below(board, exercise_id, "Veil")


def _has_beside(board: Board, type_name: str) -> bool:
    return any(_has_below(board, root.id, type_name) for root in board.siblings(None))


def _has_below(board: Board, parent_id: RecordId, type_name: str) -> bool:
    """Return whether a record of a class hangs below another; the class need not be read."""
    return any(each.__name__ == type_name for each in board.classes_below(parent_id))


def free_title(board: Board, title: str) -> str:
    """Return a title that no exercise of the workshop has: itself, or with 2, 3 ... behind it."""
    taken = {exercise.text for exercise in exercises_of(board)}
    numbered = (f"{title} {number}" for number in range(2, len(taken) + 3))
    return title if title not in taken else next(name for name in numbered if name not in taken)


def rename_exercise(board: Board, exercise_id: RecordId, title: str) -> Board:
    """Return the board with an exercise's title set; DomainError where nothing is left of it."""
    words = " ".join(title.split())
    if not words:
        raise DomainError(tr("An exercise needs a title, so the old one was kept."))
    return board.change(board.get(exercise_id, Exercise).id, text=words)


def exercise_of(board: Board, record_id: RecordId) -> Exercise | None:
    """Return the exercise that a record belongs to or is; None for the workshop's own."""
    record = board.find(record_id)
    if isinstance(record, Exercise):
        return record
    return next((r for r in board.ancestors(record_id) if isinstance(r, Exercise)), None)
