"""What was being typed beside the exercises when the program ended: offered as its workshop opens.

It is asked at each opening, so it brings nothing of the room with it.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer

from dip_workshop.core.wording import tr
from dip_workshop.ui.settings import ROOM_IS_OPEN
from dip_workshop.ui.workbench import Workbench

# The beginning of each place at which words wait that are asked for beside the exercises.
ASKED: Final = "/room/"
# How the place of such words begins, what they were to be, and the act that goes on with them.
WAITING: Final = (
    (f"{ASKED}park", tr("Park a point…"), "park"),
    (f"{ASKED}point/", tr("A parked point"), "parking_lot"),
    (f"{ASKED}answer/", tr("What became of a parked point"), "parking_lot"),
    (f"{ASKED}rule/", tr("A ground rule"), "ground_rules"),
    (f"{ASKED}person/", tr("A name"), "people"),
    ("/form/action/", tr("An action"), "actions"),
    ("/form/review/", tr("Review old actions"), "review_actions"),
    ("/private/new", tr("Write a private note…"), "private_note"),
    ("/private/", tr("A private note"), "private_notes"),
)


def offer_to_go_on(workbench: Workbench, want: Callable[[str], object]) -> None:
    """Say that words wait half-typed, with a button that goes on with them."""
    workshop_id = workbench.workshop_id
    if workshop_id is None:
        return
    kept = workbench.store.drafts(workshop_id)
    for beginning, what, action in WAITING:
        if any(place.startswith(f"{workshop_id}{beginning}") for place in kept):
            workbench.offered.emit(
                tr("Recovered text: “{command}” was not finished.", command=what),
                tr("Show it"),
                partial(want, action),
            )
            return


def offer_the_room_again(workbench: Workbench, want: Callable[[str], object]) -> None:
    """Offer the room's window as a workshop opens, where it was open at a sudden end."""
    if workbench.settings.get(ROOM_IS_OPEN) == "no":
        return
    workbench.settings.put(ROOM_IS_OPEN, "no")

    def wait() -> None:
        workbench.opened.disconnect(wait)
        # A message goes with the page that it came on.
        QTimer.singleShot(0, workbench, offer)

    def offer() -> None:
        workbench.offered.emit(
            tr("The room’s window was open when the program ended."),
            tr("Show to room again"),
            partial(want, "room_window"),
        )

    workbench.opened.connect(wait)
