"""What the window can do with plans, as rows of `WINDOW_ACTIONS`, and the keys of their page."""

from dip_workshop.core.wording import tr
from dip_workshop.ui.action_rows.window_action import RUN_THE_ROOM, WindowAction

PLAN_ACTIONS = (
    WindowAction(
        "new_from_plan",
        tr("New workshop from a plan…"),
        ("Ctrl+F3",),
        "plan.new_workshop",
        RUN_THE_ROOM,
        tr("With its steps, their minutes and the questions to ask."),
    ),
    WindowAction(
        "run_sheet",
        tr("Run sheet"),
        ("F3",),
        "plan.show",
        RUN_THE_ROOM,
        tr("The steps of the workshop, to be planned and changed."),
    ),
    WindowAction(
        "use_plan",
        tr("Use a plan…"),
        ("Shift+F3",),
        "plan.use",
        RUN_THE_ROOM,
        tr("Its steps take the place of those that have not begun."),
    ),
    WindowAction(
        "keep_plan",
        tr("Keep as a plan of your own…"),
        ("Ctrl+Shift+F3",),
        "plan.keep",
        RUN_THE_ROOM,
        tr("The steps of this workshop, offered for the next one."),
    ),
    WindowAction(
        "new_like_this",
        tr("New workshop like this one"),
        ("Ctrl+Shift+D",),
        "plan.new_like_this",
        RUN_THE_ROOM,
        tr("With its question, run sheet, bones, criteria and rules, and without its notes."),
    ),
)

RUN_SHEET_KEYS: tuple[tuple[str, str], ...] = (
    (tr("Up and Down"), tr("Choose a step; its form stands beside the list")),
    (tr("Enter"), tr("From the list into the form of the step")),
    (tr("Ctrl+Enter"), tr("Add a step behind the chosen one")),
    (tr("Alt+Up and Alt+Down"), tr("Move the step; so does dragging it")),
    (tr("Ctrl+D"), tr("Duplicate the step")),
    (tr("Delete"), tr("Remove the step")),
)
