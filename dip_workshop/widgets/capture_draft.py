"""What stands in a capture bar and is not entered yet, with what it was typed for."""

from collections.abc import Mapping
from typing import NamedTuple

from dip_workshop.core.ids import RecordId

Places = tuple[RecordId, ...]

TEXT, AIM, EDITED, EDIT = "", "/aim", "/edited", "/edit"
STEP, BETWEEN = ";", ","


class CaptureDraft(NamedTuple):
    """A text on its way to a place, and the text of a place that is being changed meanwhile.

    `aims` are the way down to where the text goes, the last of them; `()` is the exercise.
    """

    text: str = ""
    aims: tuple[Places, ...] = ((),)
    edited: RecordId | None = None
    edit: str = ""

    def parts(self) -> dict[str, str]:
        """Return the draft as texts to keep, each by its name; "" where there is nothing."""
        aim = STEP.join(BETWEEN.join(places) for places in self.aims)
        return {TEXT: self.text, AIM: aim, EDITED: self.edited or "", EDIT: self.edit}


def draft_of(parts: Mapping[str, str]) -> CaptureDraft:
    """Return the draft that was kept; one without an aim goes to the exercise itself."""
    aims = tuple(
        tuple(RecordId(each) for each in places.split(BETWEEN) if each)
        for places in parts.get(AIM, "").split(STEP)
    )
    edited = RecordId(parts[EDITED]) if parts.get(EDITED) else None
    return CaptureDraft(parts.get(TEXT, ""), aims, edited, parts.get(EDIT, ""))
