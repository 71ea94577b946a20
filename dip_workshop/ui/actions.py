"""Everything the window itself can do: one row an action; keys and the help page come from here."""

from dataclasses import dataclass

from dip_workshop.core.wording import tr


@dataclass(frozen=True, slots=True)
class WindowAction:
    """One act of the window: `method` is the window's, or with "board." ahead, of that desk."""

    id: str
    label: str
    keys: tuple[str, ...]
    method: str
    section: str
    help: str = ""


WINDOW_ACTIONS = (
    WindowAction("undo", "Undo", ("Ctrl+Z",), "undo", "Any page", "Take back the last step here."),
    WindowAction(
        "redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "Any page", "Do it again after all."
    ),
    WindowAction(
        "history",
        tr("History…"),
        ("Ctrl+H",),
        "history.show",
        tr("Any page"),
        tr("Every step of this page with its time; go back or forward to any of them."),
    ),
    WindowAction(
        "search",
        tr("Search everything…"),
        ("Ctrl+K",),
        "search.everything",
        tr("Any page"),
        tr("Any text of any workshop, as you type; Enter goes there."),
    ),
    WindowAction("home", "All workshops", ("Alt+Home",), "show_home", "Any page"),
    WindowAction("back", "Back to the workshop", ("Alt+W",), "show_workshop", "Any page"),
    WindowAction("outputs", "Outputs", ("Ctrl+Shift+O",), "show_outputs", "Any page"),
    WindowAction(
        "settings",
        tr("Settings"),
        ("Ctrl+,",),
        "looks.show_settings",
        "Any page",
        tr("Colours, text size, motion, paper, and keeping the laptop awake."),
    ),
    WindowAction("help", "Keys and help", ("F1",), "show_help", "Any page"),
    WindowAction("new", "New workshop", ("Ctrl+N",), "new_workshop", "Any page"),
    WindowAction(
        "next", "Next exercise", ("Ctrl+PgDown",), "next_exercise", "Any page", "In their order."
    ),
    WindowAction("previous", "Previous exercise", ("Ctrl+PgUp",), "previous_exercise", "Any page"),
    WindowAction(
        "part",
        "Capture bar, board, outline",
        ("F6",),
        "board.next_part",
        "On a board",
        "Move the keyboard from one to the next.",
    ),
    WindowAction(
        "outline",
        "Outline",
        ("Ctrl+L",),
        "board.toggle_outline",
        "On a board",
        "Show the board as a list that can do all that the board can.",
    ),
    WindowAction(
        "room",
        "Show to room",
        ("F11",),
        "toggle_room",
        "On a board",
        "The board alone, full screen and large; Escape or F11 comes back.",
    ),
    WindowAction(
        "time_lapse",
        tr("Play how the board grew"),
        ("F9",),
        "history.play",
        tr("On a board"),
        tr("Step by step from its beginning; Space pauses, F11 fills the screen."),
    ),
    WindowAction(
        "find",
        tr("Find on this board"),
        ("Ctrl+F",),
        "search.on_this_board",
        tr("On a board"),
        tr("Words, tags and states; Enter goes to the next match, Escape shows all again."),
    ),
    WindowAction(
        "branch",
        tr("Selected branch alone"),
        ("F8",),
        "board.focus_branch",
        tr("On a board"),
        tr("Shows what is selected with all that belongs to it; F8 or Escape shows all again."),
    ),
    WindowAction("zoom_in", "Larger", ("Ctrl+=", "Ctrl++"), "board.zoom_in", "On a board"),
    WindowAction("zoom_out", "Smaller", ("Ctrl+-",), "board.zoom_out", "On a board"),
    WindowAction("fit", "Fit the whole board", ("Ctrl+0",), "board.fit", "On a board"),
    WindowAction(
        "menu",
        "All commands",
        ("Ctrl+M",),
        "board.show_commands",
        "On a board",
        "The menu of everything that can be done to what is selected.",
    ),
    WindowAction(
        "carry",
        "Carry forward…",
        ("Ctrl+Shift+C",),
        "board.carry_forward",
        "On a board",
        "Take what was found here to another exercise, with the tie kept.",
    ),
    WindowAction(
        "import",
        "Import a list or table…",
        ("Ctrl+I",),
        "board.import_texts",
        "On a board",
        "From a text file or a column of a CSV file, after a preview.",
    ),
    WindowAction(
        "table",
        tr("As a table…"),
        ("Ctrl+T",),
        "table.show",
        tr("On a board"),
        tr("Read, copy or save the exercise as a table, or paste one to add its rows."),
    ),
    WindowAction(
        "pdf",
        "Save PDF",
        ("Ctrl+P",),
        "pdf.save",
        "Any page",
        "Of the board, or of the whole workshop where no board is shown.",
    ),
    WindowAction("pdf_all", "Save all as PDF", ("Ctrl+Alt+P",), "pdf.save_all", "Any page"),
    WindowAction(
        "pdf_more",
        "Paper and blank forms…",
        ("Ctrl+Shift+P",),
        "pdf.choose",
        "On a board",
        "A4 or A3, landscape or portrait, or a form to print before the workshop.",
    ),
)

CAPTURE_KEYS: tuple[tuple[str, str], ...] = (
    ("Enter", "Add the text and wait for the next"),
    ("Shift+Enter", "Break the line within a text"),
    ("Ctrl+Enter", "Add the text and ask why: the next one goes below it (fishbone)"),
    ("Up", "In an empty bar: change the last text"),
    ("Escape", "Come back up, or let go of the selection"),
    ("Ctrl+1 to Ctrl+9", "Choose where the next text goes"),
    ("Ctrl+Shift+1 to 9", "Move what was just added there instead"),
    ("Paste", "A list becomes many texts, after a preview"),
)

POINTER_WAYS: tuple[tuple[str, str], ...] = (
    ("Click", "Select; with Ctrl one more, with Shift all between"),
    ("Double click", "Change the text"),
    ("Drag", "Move; the words beside the pointer say what a drop would do"),
    ("Drag on the wall", "Select all in a frame"),
    ("Right click", "The menu of what can be done here now"),
    ("Wheel", "Scroll; with Ctrl larger and smaller at the pointer"),
    ("Space and drag", "Move the view"),
)
