"""What the window can do for the people in the room and their voices: rows of `actions`."""

from dip_workshop.core.wording import tr
from dip_workshop.ui.window_action import WindowAction

VOICES_ACTIONS = (
    WindowAction(
        "silence",
        tr("Write in silence, or end it"),
        ("Ctrl+Shift+S",),
        "voices.toggle_silence",
        tr("People and voices"),
        tr("What is written from now on is hidden from the room until you reveal it."),
    ),
    WindowAction(
        "reveal_one",
        tr("Reveal one"),
        ("Ctrl+Shift+R",),
        "voices.reveal_one",
        tr("People and voices"),
        tr("Shows the room one of the hidden texts of this exercise, by chance."),
    ),
    WindowAction(
        "reveal_all",
        tr("Reveal all"),
        ("Ctrl+Shift+E",),
        "voices.reveal_all",
        tr("People and voices"),
        tr("Shows the room all that is hidden on this exercise."),
    ),
)
