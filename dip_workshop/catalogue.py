"""The kinds of exercise that there are; a new one is an entry here and one in `ui/editors.py`.

Each is imported when it is first asked for: all of them together take longer than a
window takes to be painted, and most workshops need one or two.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, overload

from dip_workshop.core.records import Placement, Record
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import ROOM_RECORDS, WORKSHOP_TYPES, Exercise

if TYPE_CHECKING:
    from dip_workshop.kinds import ExerciseKind


class Entry(NamedTuple):
    """A kind's name and title, the way to it, and its records as the store calls them, root first.

    The title stands here once more for those who name a kind that is not imported yet.
    """

    name: str
    title: str
    kind: "Callable[[], ExerciseKind]"
    records: tuple[str, ...]


def _fishbone() -> "ExerciseKind":
    from dip_workshop.exercises.fishbone.kind import FISHBONE

    return FISHBONE


def _affinity() -> "ExerciseKind":
    from dip_workshop.exercises.affinity.kind import AFFINITY

    return AFFINITY


def _prioritisation() -> "ExerciseKind":
    from dip_workshop.exercises.prioritisation.kind import PRIORITISATION

    return PRIORITISATION


def _driver_diagram() -> "ExerciseKind":
    from dip_workshop.exercises.driver_diagram.kind import DRIVER_DIAGRAM

    return DRIVER_DIAGRAM


ENTRIES: tuple[Entry, ...] = (
    Entry("fishbone", tr("Fishbone"), _fishbone, ("Fishbone", "Category", "Cause")),
    Entry(
        "affinity",
        tr("Affinity map"),
        _affinity,
        ("AffinityMap", "Supergroup", "NoteGroup", "ParkingArea", "Note"),
    ),
    Entry(
        "prioritisation",
        tr("Prioritisation matrix"),
        _prioritisation,
        (
            "PrioritisationMatrix",
            "Option",
            "QuadrantName",
            "Criterion",
            "Rating",
            "Comparison",
            "Vote",
            "Candidate",
            "Ballot",
            "Dots",
            "PointSet",
            "Points",
            "TieDecision",
            "VoteDecision",
            "DecidedPlace",
            "ScoreRound",
            "AskedOption",
            "ScoreSheet",
            "GivenScore",
        ),
    ),
    Entry(
        "driver_diagram",
        tr("Driver diagram"),
        _driver_diagram,
        ("DriverDiagram", "Driver", "WaitingPlace"),
    ),
)
KIND_NAMES = tuple(entry.name for entry in ENTRIES)
KIND_TITLES = {entry.name: entry.title for entry in ENTRIES}


class Kinds(Sequence["ExerciseKind"]):
    """All kinds in their order, each imported when it is reached."""

    @overload
    def __getitem__(self, place: int) -> "ExerciseKind": ...
    @overload
    def __getitem__(self, place: slice) -> "tuple[ExerciseKind, ...]": ...
    def __getitem__(self, place: int | slice) -> "ExerciseKind | tuple[ExerciseKind, ...]":
        if isinstance(place, slice):
            return tuple(entry.kind() for entry in ENTRIES[place])
        return ENTRIES[place].kind()

    def __len__(self) -> int:
        return len(ENTRIES)


def _by_name(types: Iterable[type[Record]]) -> dict[str, type[Record]]:
    return {record_type.__name__: record_type for record_type in types}


# A record's class name is what the store keeps, so two kinds may not use one name.
_ENTRY_OF: Mapping[str, Entry] = {name: entry for entry in ENTRIES for name in entry.records}


def _types_beside(name: str) -> tuple[type[Record], ...]:
    """Return the types that come together with the one of a name; KeyError where none has it."""
    if name in ROOM_RECORDS:
        from dip_workshop.core.room.records import ROOM_TYPES

        return ROOM_TYPES
    kind = _ENTRY_OF[name].kind()
    return (kind.root_type, *kind.record_types)


class RecordTypesWhenWanted(Mapping[str, type[Record]]):
    """Every class of records by its name; a kind is imported when one of its own is asked for."""

    def __init__(self) -> None:
        self._known = _by_name((*WORKSHOP_TYPES, Placement))
        self._names = (*self._known, *ROOM_RECORDS, *_ENTRY_OF)

    def __getitem__(self, name: str) -> type[Record]:
        if name not in self._known:
            self._known.update(_by_name(_types_beside(name)))
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


KINDS = Kinds()
RECORD_TYPES = RecordTypesWhenWanted()


def kind_of(exercise: Exercise) -> "ExerciseKind":
    """Return the kind that an exercise is of; LookupError where the catalogue lacks it."""
    entry = _ENTRY_OF.get(type(exercise).__name__)
    if entry is not None and type(exercise) is entry.kind().root_type:
        return entry.kind()
    raise LookupError(f"no kind has exercises of type {type(exercise).__name__}")


def kind_named(name: str) -> "ExerciseKind":
    """Return the kind of that name; LookupError where there is none."""
    for entry in ENTRIES:
        if entry.name == name:
            return entry.kind()
    raise LookupError(f"no kind is called {name!r}")


def kind_with(record_type: type[Record]) -> "ExerciseKind | None":
    """Return the kind that has records of a class; None where they belong to no exercise."""
    entry = _ENTRY_OF.get(record_type.__name__)
    return entry.kind() if entry else None


def is_of_view(type_name: str, field: str) -> bool:
    """Return whether a field says how an exercise is shown, and no word on it."""
    entry = _ENTRY_OF.get(type_name)
    return entry is not None and field in entry.kind().view_fields


# What people call the records that belong to no exercise.
_NAMES_BESIDE: Mapping[str, str] = {
    "Workshop": tr("Workshop"),
    "Participant": tr("Person in the room"),
    "Sighting": tr("Decision on what may identify somebody"),
    "RunSheet": tr("Run sheet"),
    "PlanStep": tr("Step of the run sheet"),
    "Stretch": tr("Time of a step"),
    "GroundRule": tr("Ground rule"),
    "ParkedPoint": tr("Parked point"),
    "PrivateNote": tr("Private note"),
    "Reflection": tr("Reflection"),
    "Veil": tr("Hidden text"),
    "TurnRound": tr("Round"),
    "Turn": tr("Turn"),
    "Action": tr("Action"),
    "ActionSource": tr("What an action comes from"),
    "SavePoint": tr("Named point of the history"),
}


def record_name(type_name: str) -> str:
    """Return what people call a record of a class: the kind's word, or else the class's own."""
    if type_name in _NAMES_BESIDE:
        return _NAMES_BESIDE[type_name]
    if type_name in _ENTRY_OF:
        kind = _ENTRY_OF[type_name].kind()
        words = {kind.root_type: kind.title, **kind.record_names}
        for record_type, word in words.items():
            if record_type.__name__ == type_name:
                return word
    return re.sub(r"(?<!^)(?=[A-Z])", " ", type_name).capitalize()
