"""What the window can do with the run sheet and its clock, as rows of `WINDOW_ACTIONS`."""

from dip_workshop.core.wording import tr
from dip_workshop.ui.window_action import WindowAction

RUN_THE_ROOM = tr("Run the room")

RUN_ACTIONS = (
    WindowAction(
        "clock",
        tr("Start or pause the clock"),
        ("F7",),
        "run.start_or_pause",
        RUN_THE_ROOM,
        tr("Of the present step; it goes on over a closed lid and a restart."),
    ),
    WindowAction(
        "more_time",
        tr("One minute more"),
        ("Ctrl+F7",),
        "run.one_minute_more",
        RUN_THE_ROOM,
        tr("For the present step; the end moves with it."),
    ),
    WindowAction(
        "less_time",
        tr("One minute less"),
        ("Ctrl+Shift+F7",),
        "run.one_minute_less",
        RUN_THE_ROOM,
        tr("For the present step, which keeps one minute at least."),
    ),
    WindowAction(
        "skip_step",
        tr("Skip this step"),
        ("Shift+F7",),
        "run.skip",
        RUN_THE_ROOM,
        tr("And go to the next one; all that is on its board stays."),
    ),
    WindowAction(
        "next_step",
        tr("Next step"),
        ("Ctrl+Shift+PgDown",),
        "run.next_step",
        RUN_THE_ROOM,
        tr("Its clock starts, and its page is shown; an exercise that it needs is made."),
    ),
    WindowAction(
        "previous_step",
        tr("Previous step"),
        ("Ctrl+Shift+PgUp",),
        "run.previous_step",
        RUN_THE_ROOM,
        tr("Its clock goes on from where it stood."),
    ),
    WindowAction(
        "go_to_step",
        tr("Go to a step…"),
        ("Ctrl+G",),
        "run.choose_step",
        RUN_THE_ROOM,
        tr("Any step, a skipped or a done one too; no work is lost."),
    ),
    WindowAction(
        "go_here",
        tr("Go to the step that is shown"),
        ("Ctrl+F12",),
        "run.go_here",
        RUN_THE_ROOM,
        tr("Its clock starts; a click on a step shows it and leaves the clock alone."),
    ),
    WindowAction(
        "present_step",
        tr("Show the present step"),
        ("Ctrl+Shift+G",),
        "run.show_present",
        RUN_THE_ROOM,
        tr("The page of the step that the clock is at."),
    ),
    WindowAction(
        "share_out",
        tr("Shorten the steps ahead"),
        ("Ctrl+F8",),
        "run.share_out",
        RUN_THE_ROOM,
        tr("What the workshop is late is taken from them, each in proportion to its minutes."),
    ),
    WindowAction(
        "stop_left_on",
        tr("Stop a clock that was left on"),
        ("Ctrl+Shift+F8",),
        "run.stop_left_on",
        RUN_THE_ROOM,
        tr("Where work was last saved ahead of the long silence, such as the night between."),
    ),
    WindowAction(
        "finish_now",
        tr("Finish now"),
        ("Alt+End",),
        "run.finish_now",
        RUN_THE_ROOM,
        tr("Stops every clock and saves the short report; the next start goes on from there."),
    ),
    WindowAction(
        "recorder",
        tr("How it went"),
        ("Ctrl+Alt+X",),
        "run.show_recorder",
        RUN_THE_ROOM,
        tr("Planned and real minutes, ideas a minute, who came and left; questions to yourself."),
    ),
)
