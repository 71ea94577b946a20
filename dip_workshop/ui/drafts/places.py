"""Where words wait that are typed beside the exercises: the beginnings of the names of drafts.

The store keeps drafts by these names, so none is ever renamed.
"""

from typing import Final, NamedTuple

from dip_workshop.core.room.private_notes import PRIVATE_PLACE
from dip_workshop.core.wording import tr
from dip_workshop.ui.drafts.forms import FORM

# What a form that shows one thing after another is about: part of the place of its lines.
ACTION_LINES: Final = "action/"
REVIEW_LINES: Final = "review/"
STEP_LINES: Final = "step/"


class DraftPlace(NamedTuple):
    """Where words of one sort wait, what they were to be, and the act that goes on with them."""

    beginning: str
    what: str
    action: str

    def of(self, about: str) -> str:
        """Return the place of such words about one thing."""
        return f"{self.beginning}{about}"


PARKING: Final = DraftPlace("/room/park", tr("Park a point…"), "park")
POINT: Final = DraftPlace("/room/point/", tr("A parked point"), "parking_lot")
ANSWER: Final = DraftPlace("/room/answer/", tr("What became of a parked point"), "parking_lot")
RULE: Final = DraftPlace("/room/rule/", tr("A ground rule"), "ground_rules")
PERSON: Final = DraftPlace("/room/person/", tr("A name"), "people")
ACTION: Final = DraftPlace(f"{FORM}{ACTION_LINES}", tr("An action"), "actions")
STEP: Final = DraftPlace(f"{FORM}{STEP_LINES}", tr("A step of the run sheet"), "run_sheet")
NEW_NOTE: Final = DraftPlace(f"{PRIVATE_PLACE}new", tr("Write a private note…"), "private_note")
NOTE: Final = DraftPlace(PRIVATE_PLACE, tr("A private note"), "private_notes")

# In the order in which they are offered.
DRAFT_PLACES: Final = (
    PARKING,
    POINT,
    ANSWER,
    RULE,
    PERSON,
    ACTION,
    STEP,
    DraftPlace(f"{FORM}{REVIEW_LINES}", tr("Review old actions"), "review_actions"),
    NEW_NOTE,
    NOTE,
)
