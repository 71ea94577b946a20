"""One row of what the window can do; the rows stand in `actions`."""

from typing import Final, NamedTuple

from dip_workshop.core.wording import tr

# Sections that are named in more than one place.
ON_A_BOARD: Final = tr("On a board")
RUN_THE_ROOM: Final = tr("Run the room")
PEOPLE_AND_VOICES: Final = tr("People and voices")
ACTIONS: Final = tr("Actions")


class WindowAction(NamedTuple):
    """One act of the window: `method` is the window's, or with "board." ahead, of that desk."""

    id: str
    label: str
    keys: tuple[str, ...]
    method: str
    section: str
    help: str = ""
