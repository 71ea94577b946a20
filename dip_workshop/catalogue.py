"""The kinds of exercise that there are; a new one is a line here and a line in `ui/editors.py`."""

import re
from collections.abc import Iterable, Mapping

from dip_workshop.core.records import Placement, Record
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import WORKSHOP_TYPES, Exercise, Workshop
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.driver_diagram.kind import DRIVER_DIAGRAM
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION
from dip_workshop.kinds import ExerciseKind

KINDS: tuple[ExerciseKind, ...] = (FISHBONE, AFFINITY, PRIORITISATION, DRIVER_DIAGRAM)


def _by_name(types: Iterable[type[Record]]) -> dict[str, type[Record]]:
    return {record_type.__name__: record_type for record_type in types}


# A record's class name is what the store keeps, so two kinds may not use one name.
RECORD_TYPES: Mapping[str, type[Record]] = _by_name(
    (
        *WORKSHOP_TYPES,
        Placement,
        *(kind.root_type for kind in KINDS),
        *(record_type for kind in KINDS for record_type in kind.record_types),
    )
)


def kind_of(exercise: Exercise) -> ExerciseKind:
    """Return the kind that an exercise is of; LookupError where the catalogue lacks it."""
    for kind in KINDS:
        if type(exercise) is kind.root_type:
            return kind
    raise LookupError(f"no kind has exercises of type {type(exercise).__name__}")


def kind_named(name: str) -> ExerciseKind:
    """Return the kind of that name; LookupError where there is none."""
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise LookupError(f"no kind is called {name!r}")


def record_name(type_name: str) -> str:
    """Return what people call a record of a class: the kind's word, or else the class's own."""
    return _RECORD_NAMES.get(type_name) or re.sub(r"(?<!^)(?=[A-Z])", " ", type_name).capitalize()


_RECORD_NAMES: Mapping[str, str] = {
    Workshop.__name__: tr("Workshop"),
    **{kind.root_type.__name__: kind.title for kind in KINDS},
    **{named.__name__: word for kind in KINDS for named, word in kind.record_names.items()},
}
