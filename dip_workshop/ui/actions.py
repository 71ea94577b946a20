"""Everything the window itself can do: one row an action; keys and the help page come from here."""

from typing import NamedTuple

from dip_workshop.core.wording import tr


class WindowAction(NamedTuple):
    """One act of the window: `method` is the window's, or with "board." ahead, of that desk."""

    id: str
    label: str
    keys: tuple[str, ...]
    method: str
    section: str
    help: str = ""


WINDOW_ACTIONS = (
    WindowAction(
        "undo", tr("Undo"), ("Ctrl+Z",), "undo", tr("Any page"), tr("Take back the last step here.")
    ),
    WindowAction(
        "redo",
        tr("Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        tr("Any page"),
        tr("Do it again after all."),
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
    WindowAction("home", tr("All workshops"), ("Alt+Home",), "show_home", tr("Any page")),
    WindowAction("back", tr("Back to the workshop"), ("Alt+W",), "show_workshop", tr("Any page")),
    WindowAction("outputs", tr("Outputs"), ("Ctrl+Shift+O",), "show_outputs", tr("Any page")),
    WindowAction(
        "about_file",
        tr("About this file"),
        ("Ctrl+Alt+F",),
        "show_about_file",
        tr("Any page"),
        tr("What the workshop holds, where it lies, and what may identify somebody."),
    ),
    WindowAction(
        "safe_keeping",
        tr("Safe keeping"),
        ("Ctrl+Alt+S",),
        "show_safe_keeping",
        tr("Any page"),
        tr("Backups of all workshops: make one, copy it to a second place, restore one."),
    ),
    WindowAction(
        "settings",
        tr("Settings"),
        ("Ctrl+,",),
        "looks.show_settings",
        tr("Any page"),
        tr("Colours, text size, motion, paper, and keeping the laptop awake."),
    ),
    WindowAction(
        "side_bar",
        tr("Side bar as icons"),
        ("Ctrl+B",),
        "looks.fold_side_bar",
        tr("Any page"),
        tr("Leaves the board more room; once more brings the words back."),
    ),
    WindowAction("help", tr("Keys and help"), ("F1",), "show_help", tr("Any page")),
    WindowAction(
        "open_file",
        tr("Open a workshop file…"),
        ("Ctrl+O",),
        "file.open_file",
        tr("Any page"),
        tr("One that somebody handed over: looked at first, then taken in or merged."),
    ),
    WindowAction(
        "hand_over",
        tr("Hand over as a file…"),
        ("Ctrl+Alt+H",),
        "file.hand_over",
        tr("Any page"),
        tr("The open workshop with its history, locked with a passphrase if you wish."),
    ),
    WindowAction(
        "about",
        tr("About this program"),
        ("Shift+F1",),
        "show_about",
        tr("Any page"),
        tr("What it connects to, what it promises, its version and its licences."),
    ),
    WindowAction(
        "went_wrong",
        tr("What went wrong…"),
        ("Ctrl+Shift+F1",),
        "fault.show",
        tr("Any page"),
        tr("The program's own faults, to be read before you send them to anyone."),
    ),
    WindowAction("new", tr("New workshop"), ("Ctrl+N",), "new_workshop", tr("Any page")),
    WindowAction(
        "next",
        tr("Next exercise"),
        ("Ctrl+PgDown",),
        "next_exercise",
        tr("Any page"),
        tr("In their order."),
    ),
    WindowAction(
        "previous", tr("Previous exercise"), ("Ctrl+PgUp",), "previous_exercise", tr("Any page")
    ),
    WindowAction(
        "part",
        tr("Capture bar, board, outline"),
        ("F6",),
        "board.next_part",
        tr("On a board"),
        tr("Move the keyboard from one to the next."),
    ),
    WindowAction(
        "outline",
        tr("Outline"),
        ("Ctrl+L",),
        "board.toggle_outline",
        tr("On a board"),
        tr("Show the board as a list that can do all that the board can."),
    ),
    WindowAction(
        "outline_wider",
        tr("Wider outline"),
        ("Alt+Shift+Left",),
        "board.widen_outline",
        tr("On a board"),
        tr("Moves the line between board and outline; the width is remembered."),
    ),
    WindowAction(
        "outline_narrower",
        tr("Narrower outline"),
        ("Alt+Shift+Right",),
        "board.narrow_outline",
        tr("On a board"),
    ),
    WindowAction(
        "room",
        tr("Show to room"),
        ("F11",),
        "toggle_room",
        tr("On a board"),
        tr(
            "The board alone, full screen and large; Right and Left show one part of it at a "
            "time. Escape or F11 comes back."
        ),
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
    WindowAction("zoom_in", tr("Larger"), ("Ctrl+=", "Ctrl++"), "board.zoom_in", tr("On a board")),
    WindowAction("zoom_out", tr("Smaller"), ("Ctrl+-",), "board.zoom_out", tr("On a board")),
    WindowAction("fit", tr("Fit the whole board"), ("Ctrl+0",), "board.fit", tr("On a board")),
    WindowAction(
        "menu",
        tr("All commands"),
        ("Ctrl+M",),
        "board.show_commands",
        tr("On a board"),
        tr("The menu of everything that can be done to what is selected."),
    ),
    WindowAction(
        "carry",
        tr("Carry forward…"),
        ("Ctrl+Shift+C",),
        "board.carry_forward",
        tr("On a board"),
        tr("Take what was found here to another exercise, with the tie kept."),
    ),
    WindowAction(
        "import",
        tr("Import a list or table…"),
        ("Ctrl+I",),
        "board.import_texts",
        tr("On a board"),
        tr("From a text file or a column of a CSV file, after a preview."),
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
        "coach",
        tr("Questions to put to the room…"),
        ("Ctrl+Alt+Q",),
        "coach.show",
        tr("On a board"),
        tr("What might be missing, by plain rules; only on your own screen."),
    ),
    WindowAction(
        "coach_aside",
        tr("Put the coach’s question aside"),
        ("Ctrl+Alt+N",),
        "coach.put_aside",
        tr("On a board"),
        tr("It is not asked again about the same."),
    ),
    WindowAction(
        "coach_rules",
        tr("Rules of the coach…"),
        ("Ctrl+Alt+W",),
        "coach.show_rules",
        tr("On a board"),
        tr("Each with its source; switch off those that do not help you."),
    ),
    WindowAction(
        "identifiable",
        tr("What may identify somebody…"),
        ("Ctrl+Alt+I",),
        "guard.review",
        tr("Any page"),
        tr("Lists numbers, names and dates of this workshop that may; remove them or say why not."),
    ),
    WindowAction(
        "remove_found",
        tr("Remove what was found last"),
        ("Ctrl+Alt+R",),
        "guard.remove_latest",
        tr("Any page"),
        tr("For good: from the board, its history and the search."),
    ),
    WindowAction(
        "keep_found",
        tr("Keep what was found last…"),
        ("Ctrl+Alt+K",),
        "guard.keep_latest",
        tr("Any page"),
        tr("With a reason, which “About this file” shows."),
    ),
    WindowAction(
        "erase",
        tr("Remove words for good…"),
        ("Ctrl+Alt+E",),
        "guard.erase",
        tr("Any page"),
        tr("Any words of this workshop, out of its history too; no undo brings them back."),
    ),
    WindowAction(
        "pdf",
        tr("Save PDF"),
        ("Ctrl+P",),
        "pdf.save",
        tr("Any page"),
        tr("Of the board, or of the whole workshop where no board is shown."),
    ),
    WindowAction(
        "short_report",
        tr("Save the short report"),
        ("Ctrl+Alt+O",),
        "pdf.save_short",
        tr("Any page"),
        tr("What was found, decided and parked so far, on a page or two."),
    ),
    WindowAction("pdf_all", tr("Save all as PDF"), ("Ctrl+Alt+P",), "pdf.save_all", tr("Any page")),
    WindowAction(
        "pdf_more",
        tr("Paper and blank forms…"),
        ("Ctrl+Shift+P",),
        "pdf.choose",
        tr("On a board"),
        tr("A4 or A3, landscape or portrait, or a form to print before the workshop."),
    ),
)

CAPTURE_KEYS: tuple[tuple[str, str], ...] = (
    (tr("Enter"), tr("Add the text and wait for the next")),
    (tr("Shift+Enter"), tr("Break the line within a text")),
    (tr("Ctrl+Enter"), tr("Add the text and aim below it: ask why, or go one column on")),
    (tr("Up"), tr("In an empty bar: change the last text")),
    (tr("Escape"), tr("Come back up, or let go of the selection")),
    (tr("Ctrl+1 to Ctrl+9"), tr("Choose where the next text goes")),
    (tr("Ctrl+Shift+1 to 9"), tr("Move what was just added there instead")),
    (
        tr("A letter alone"),
        tr("With the keyboard on the board or the outline: a command, a moment later"),
    ),
    (
        tr("A word"),
        tr("Goes into the bar from wherever it is typed; no letter of it is a command"),
    ),
    (tr("Paste"), tr("A list becomes many texts, after a preview")),
)

POINTER_WAYS: tuple[tuple[str, str], ...] = (
    (tr("Click"), tr("Select; with Ctrl one more, with Shift all between")),
    (tr("Double click"), tr("Change the text")),
    (tr("Drag"), tr("Move; the words beside the pointer say what a drop would do")),
    (tr("Drag on the wall"), tr("Select all in a frame")),
    (tr("Right click"), tr("The menu of what can be done here now")),
    (tr("Wheel"), tr("Scroll; with Ctrl larger and smaller at the pointer")),
    (tr("Space and drag"), tr("Move the view")),
)
