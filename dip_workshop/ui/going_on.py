"""What is offered as a workshop opens: to go on with half-typed words, and the room's window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from dip_workshop.core.wording import tr
from dip_workshop.ui.settings import ROOM_IS_OPEN
from dip_workshop.ui.workbench import Workbench

if TYPE_CHECKING:
    from dip_workshop.ui.drafts.homeless_texts import Offer


def offer_to_go_on(workbench: Workbench, want: Callable[[str], object], offer: "Offer") -> None:
    """Say that words wait half-typed, with a button that goes on with them.

    First comes what has no row any more, with two: it is asked about until somebody chooses.
    """
    workshop_id = workbench.workshop_id
    if workshop_id is None:
        return
    kept = workbench.store.drafts(workshop_id)
    if not kept:
        return
    # Where nothing waits, nothing of the room is needed.
    from dip_workshop.ui.drafts.homeless_texts import homeless_texts, offer_home
    from dip_workshop.ui.drafts.places import DRAFT_PLACES

    bridge = workbench.bridge
    gone = homeless_texts(kept, bridge.board, workshop_id) if bridge is not None else ()
    if gone:
        again = partial(offer_to_go_on, workbench, want, offer)
        offer_home(workbench, gone[0], offer, lambda: QTimer.singleShot(0, workbench, again))
        return
    for sort in DRAFT_PLACES:
        if any(place.startswith(f"{workshop_id}{sort.beginning}") for place in kept):
            workbench.offered.emit(
                tr("Recovered text: “{command}” was not finished.", command=sort.what),
                tr("Show it"),
                partial(want, sort.action),
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
