"""When ideas were written, told from the journal of a workshop."""

from collections.abc import Iterable
from datetime import datetime

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.history import Step
from dip_workshop.core.records import Idea
from dip_workshop.core.room.recorder import ideas_made


def ideas_of(steps: Iterable[Step]) -> tuple[datetime, ...]:
    """Return the moment at which each idea of a workshop was written, in the steps' order."""
    return ideas_made(steps, _is_idea)


def _is_idea(type_name: str) -> bool:
    return type_name in RECORD_TYPES and issubclass(RECORD_TYPES[type_name], Idea)
