"""What the window can do with the room's own window, as rows of `WINDOW_ACTIONS`."""

from dip_workshop.core.wording import tr
from dip_workshop.ui.action_rows.window_action import RUN_THE_ROOM, WindowAction

ROOM_ACTIONS = (
    WindowAction(
        "room_window",
        tr("Show to room"),
        ("F5",),
        "room.toggle",
        RUN_THE_ROOM,
        tr(
            "For the projector: question, board and clock, nothing private. It fills the second "
            "screen; with one screen it is a window to rehearse in. F5 closes it."
        ),
    ),
    WindowAction(
        "room_freeze",
        tr("Freeze"),
        ("Ctrl+Shift+F",),
        "room.freeze",
        RUN_THE_ROOM,
        tr("The room keeps its picture while you go on here; once more lets it follow again."),
    ),
    WindowAction(
        "room_curtain",
        tr("Curtain"),
        ("Ctrl+Shift+B",),
        "room.draw_curtain",
        RUN_THE_ROOM,
        tr("The room sees the question alone; once more shows the board again."),
    ),
    WindowAction(
        "room_part_on",
        tr("Next part"),
        ("Shift+F5",),
        "room.next_part",
        RUN_THE_ROOM,
        tr(
            "Where a board is too large to be read from the last row it is shown in parts; by "
            "itself the room sees the part that is selected or was just added to."
        ),
    ),
    WindowAction(
        "room_part_back",
        tr("Part before"),
        ("Ctrl+F5",),
        "room.previous_part",
        RUN_THE_ROOM,
    ),
    WindowAction(
        "room_whole",
        tr("Whole board, however small"),
        ("Alt+F5",),
        "room.show_whole",
        RUN_THE_ROOM,
        tr("For its shape; the strip says from how near it is read. Once more shows a part."),
    ),
    WindowAction(
        "room_follow",
        tr("Follow this screen, or stay"),
        ("Ctrl+Shift+F5",),
        "room.follow",
        RUN_THE_ROOM,
        tr("Whether the room sees what you go to, or stays with what it sees now."),
    ),
    WindowAction(
        "room_screen",
        tr("Choose the room’s screen…"),
        ("Ctrl+Alt+Z",),
        "room.choose_screen",
        RUN_THE_ROOM,
    ),
    WindowAction(
        "room_swap",
        tr("Swap the screens"),
        ("Ctrl+Shift+X",),
        "room.swap",
        RUN_THE_ROOM,
        tr("Where the room’s window came up on the wrong one."),
    ),
)
