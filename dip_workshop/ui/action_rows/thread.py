"""What the window can do with actions and with what they come from: rows of `actions`."""

from dip_workshop.core.wording import tr
from dip_workshop.ui.action_rows.window_action import ACTIONS, WindowAction

THREAD_ACTIONS = (
    WindowAction(
        "make_action",
        tr("Make an action of this"),
        ("F4",),
        "actions.make",
        ACTIONS,
        tr("Of what is selected: the action remembers where it comes from."),
    ),
    WindowAction(
        "thread",
        tr("Where this comes from and leads to…"),
        ("Shift+F4",),
        "actions.tell_thread",
        ACTIONS,
        tr("Follows what is selected back to the first notes and on to its actions."),
    ),
    WindowAction(
        "actions",
        tr("Actions of this workshop"),
        ("Ctrl+Alt+A",),
        "actions.show",
        ACTIONS,
        tr("Who does what until when, and how the team shall know."),
    ),
    WindowAction(
        "all_actions",
        tr("Actions of all workshops"),
        ("Ctrl+Alt+D",),
        "actions.show_all",
        ACTIONS,
        tr("What is due, what is late, and who has it."),
    ),
    WindowAction(
        "actions_pdf",
        tr("Save the actions as PDF"),
        ("Ctrl+Alt+G",),
        "actions.save_pdf",
        ACTIONS,
        tr("Each with where it comes from, its owner, its date and its state."),
    ),
    WindowAction(
        "actions_csv",
        tr("Save the actions as a table…"),
        ("Ctrl+Alt+J",),
        "actions.save_csv",
        ACTIONS,
        tr("For a spreadsheet; on the page of all workshops, those that are listed there."),
    ),
    WindowAction(
        "review_actions",
        tr("Review the team's old actions…"),
        ("Ctrl+Alt+V",),
        "actions.review",
        ACTIONS,
        tr("One after the other: done, still open until another day, or dropped."),
    ),
)
