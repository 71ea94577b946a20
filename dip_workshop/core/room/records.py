"""The records of running a workshop; none of them stands on a board.

Their names are in `core/workshop.BESIDE_EXERCISES`, for this module is read only when
one is asked for. An instant is text of ISO 8601 in UTC, such as
"2026-03-04T13:20:05+00:00", "" where it has not come; what is counted is counted from
instants, so that a clock goes on over a closed lid and a restart.
"""

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Key, Numbered, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSheet(Record):
    """The plan of a workshop, below its root; `text` is what the plan is called.

    `current_id` is the step that the room is at, `finished_at` the instant of
    "Finish now". `begins_at` is when the workshop is to begin and `ends_at` when the
    room must be free, such as "14:30" by the laptop's own clock, or "".
    """

    current_id: RecordId | None = None
    finished_at: Key = ""
    begins_at: Key = ""
    ends_at: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep(Record):
    """One step of a run sheet; `text` is its title.

    `minutes` are planned, `extra` were given (or taken, below 0) since. `kind` names
    the kind of exercise that the step is done with, "" for talk; `exercise_id` is
    that exercise once there is one. `mode` is how the room works, a key of
    `run_sheet.MODES`. `says` is what the facilitator says, questions and never
    answers; `shows` is the one instruction that the room sees.
    """

    minutes: int = 5
    extra: int = 0
    kind: Key = ""
    exercise_id: RecordId | None = None
    mode: Key = ""
    says: str = ""
    shows: str = ""
    is_skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch(Record):
    """A time during which the clock ran for the step it hangs below; open while it runs."""

    began_at: Key = ""
    ended_at: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundRule(Record):
    """One rule that the room works by, below the workshop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedPoint(Record):
    """A point for later, in the parking lot below the workshop; `step_id` is when it came.

    `answer` is what became of it at the end, "" while nobody has said.
    """

    step_id: RecordId | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateNote(Record):
    """What the facilitator wrote for nobody else, below a step or the workshop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection(Record):
    """The facilitator's answer, afterwards, to the question of a key; below the workshop."""

    question: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Veil(Record):
    """Hides the words of a record below the same exercise from the room, until it is dropped."""

    target_id: RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRound(Record):
    """A round in which everyone has one turn, below the workshop; `text` is its question.

    Each turn may take `seconds`; with `is_over` the round is done with.
    """

    seconds: int = 60
    is_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Record):
    """Somebody's turn in a round, in the order of the round.

    `person_id` is whose, or None where only a head-count is known: then `seat`
    is the number of the seat. `state` is a key of `turns.STATES`.
    """

    person_id: RecordId | None = None
    seat: int = 0
    state: Key = ""
    began_at: Key = ""
    ended_at: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Numbered):
    """What somebody will do, below the workshop; `text` begins with a verb.

    `owner` is one person or role, `due_on` an
    ISO date, `measure` how the team shall know, `closed_on` the ISO date on
    which it was done ("" while it is open).
    """

    owner: str = ""
    due_on: Key = ""
    measure: str = ""
    evidence: str = ""
    closed_on: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSource(Record):
    """One idea or theme that the action it hangs below comes from."""

    from_id: RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class SavePoint(Record):
    """A point in the history of the page it hangs below, which somebody called `text`."""


ROOM_TYPES: tuple[type[Record], ...] = (
    RunSheet,
    PlanStep,
    Stretch,
    GroundRule,
    ParkedPoint,
    PrivateNote,
    Reflection,
    Veil,
    TurnRound,
    Turn,
    Action,
    ActionSource,
    SavePoint,
)
