"""Everything that can be done to a driver diagram, as one table for menus, keys and help."""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.driver_diagram.drivers import (
    delete,
    edit_driver,
    set_aim,
    set_outcome_measure,
    set_process_measure,
)
from dip_workshop.exercises.driver_diagram.gestures import drivers_in_reading_order, to_waiting
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    driver_at,
    level_of,
)
from dip_workshop.exercises.driver_diagram.moving import (
    can_be_linked,
    homes,
    is_linked,
    link_targets,
    link_to,
    linked_to,
    move_earlier,
    move_later,
    move_left,
    move_right,
    move_to,
    unlink_from,
)
from dip_workshop.kinds import EDIT_TEXT, AskChoice, AskText, Command, Selection, always

WORDS = tr("Drivers and change ideas")
LINKS = tr("Links")
MOVING = tr("Moving")
WHOLE = tr("The whole diagram")


# When a command can be given


def driver_selected(board: Board, selection: Selection) -> bool:
    """Return whether the place acted on last is a driver or a link to one."""
    return driver_at(board, selection.last) is not None


def card_selected(board: Board, selection: Selection) -> bool:
    """Return whether the place acted on last is a driver's own card."""
    record = board.find(selection.last)
    return driver_selected(board, selection) and not isinstance(record, Placement)


def primary_selected(board: Board, selection: Selection) -> bool:
    """Return whether a primary driver is chosen."""
    driver = driver_at(board, selection.last)
    return driver is not None and level_of(board, driver.id) == Level.PRIMARY


# Words


def edit(board: Board, place_id: RecordId, text: str) -> Board:
    """Set the words of a driver or, by the exercise's id, the aim."""
    if isinstance(board.find(place_id), DriverDiagram):
        return set_aim(board, place_id, text)
    return edit_driver(board, place_id, text)


def _words_at(board: Board, selection: Selection) -> str:
    driver = driver_at(board, selection.last)
    return driver.text if driver else _aim(board, selection)


def _aim(board: Board, selection: Selection) -> str:
    return board.get(selection.exercise_id, DriverDiagram).aim


def _outcome_measure(board: Board, selection: Selection) -> str:
    return board.get(selection.exercise_id, DriverDiagram).outcome_measure


def _process_measure(board: Board, selection: Selection) -> str:
    driver = driver_at(board, selection.last)
    return driver.process_measure if driver else ""


def _edit(board: Board, selection: Selection, answer: str) -> Board:
    return edit(board, selection.last or selection.exercise_id, answer)


def _measure(board: Board, selection: Selection, answer: str) -> Board:
    return set_process_measure(board, selection.last or selection.exercise_id, answer)


def _delete(board: Board, selection: Selection, _answer: str) -> Board:
    """Take links away first, then cards from the last column on: none is deleted twice."""
    places = reversed(drivers_in_reading_order(board, selection.ids))
    for place_id in sorted(places, key=lambda i: isinstance(board.find(i), Driver)):
        if board.is_live(place_id):
            board = delete(board, place_id)
    return board


def _told_of_deleted(before: Board, after: Board) -> str:
    gone = sum(isinstance(r, Driver) and not r.deleted for r in before) - sum(
        isinstance(r, Driver) and not r.deleted for r in after
    )
    if gone < 2:
        return ""
    return tr_count("{n} text was deleted.", "{n} texts were deleted; Undo brings them back.", gone)


def _told_of_waiting(before: Board, after: Board) -> str:
    for record in after:
        was = before.find(record.id)
        has_moved = was is not None and was.parent_id != record.parent_id
        if has_moved and isinstance(record, Driver) and _waits(after, record):
            return tr(
                "“{text}” feeds nothing now, so it waits under “Not yet placed”.",
                text=shortened(record.text),
            )
    return ""


def _waits(board: Board, driver: Driver) -> bool:
    return level_of(board, driver.id) == Level.WAITING


def _toggle_questions(board: Board, selection: Selection, _answer: str) -> Board:
    diagram = board.get(selection.exercise_id, DriverDiagram)
    return board.change(diagram.id, shows_questions=not diagram.shows_questions)


def _to_waiting(board: Board, selection: Selection, _answer: str) -> Board:
    if not drivers_in_reading_order(board, selection.ids):
        raise DomainError(tr("Nothing is selected, so nothing was moved."))
    return to_waiting(board, selection)


COMMANDS: tuple[Command, ...] = (
    Command(
        EDIT_TEXT,
        tr("Edit text"),
        _edit,
        keys=("F2",),
        enabled=always,
        ask=AskText(tr("What should it say?"), _words_at),
        section=WORDS,
        help=tr("Rewords what is selected, or the aim."),
    ),
    Command(
        "set_process_measure",
        tr("Process measure…"),
        _measure,
        keys=("P",),
        enabled=primary_selected,
        ask=AskText(tr("What will show that this driver works?"), _process_measure),
        section=WORDS,
        help=tr("Writes below a primary driver what will be counted or watched."),
    ),
    Command(
        "delete",
        tr("Delete"),
        _delete,
        keys=("Delete",),
        enabled=driver_selected,
        section=WORDS,
        help=tr(
            "Takes a link away, or a text with what is below it; what is linked elsewhere stays."
        ),
        told=_told_of_deleted,
    ),
    Command(
        "link",
        tr("Link to another driver…"),
        link_to,
        keys=("L",),
        enabled=can_be_linked,
        ask=AskChoice(tr("Which driver does it feed as well?"), link_targets),
        section=LINKS,
        help=tr("Lets a secondary driver or a change idea feed one more of the column before it."),
    ),
    Command(
        "unlink",
        tr("Unlink…"),
        unlink_from,
        keys=("U",),
        enabled=is_linked,
        ask=AskChoice(tr("Which link should be taken away?"), linked_to),
        section=LINKS,
        help=tr("Takes one link away; with the last of them, the text waits to be placed."),
        told=_told_of_waiting,
    ),
    Command(
        "move_to",
        tr("Move to…"),
        move_to,
        keys=("M",),
        enabled=driver_selected,
        ask=AskChoice(
            tr("Move it below the aim, or below which driver?"), homes, tr("New primary driver")
        ),
        section=MOVING,
        help=tr("Hangs what is selected on the aim or a driver; type to find it."),
    ),
    Command(
        "move_earlier",
        tr("Move up"),
        move_earlier,
        keys=("Alt+Up",),
        enabled=card_selected,
        section=MOVING,
        help=tr("Moves it ahead of the one above it."),
    ),
    Command(
        "move_later",
        tr("Move down"),
        move_later,
        keys=("Alt+Down",),
        enabled=card_selected,
        section=MOVING,
        help=tr("Moves it behind the one below it."),
    ),
    Command(
        "move_right",
        tr("Move one column on"),
        move_right,
        keys=("Alt+Right",),
        enabled=card_selected,
        section=MOVING,
        help=tr("Hangs it on the one above it."),
    ),
    Command(
        "move_left",
        tr("Move one column back"),
        move_left,
        keys=("Alt+Left",),
        enabled=card_selected,
        section=MOVING,
        help=tr("Puts it behind the one that it hung on."),
    ),
    Command(
        "move_to_waiting",
        tr("Not yet placed"),
        _to_waiting,
        keys=("N",),
        enabled=is_linked,
        section=MOVING,
        help=tr("Takes it off the diagram to wait below the aim; no word is lost."),
    ),
    Command(
        "set_aim",
        tr("Write the aim…"),
        lambda board, selection, answer: set_aim(board, selection.exercise_id, answer),
        keys=("Alt+A",),
        enabled=always,
        ask=AskText(tr("What do we want to achieve, how much, by when?"), _aim),
        section=WHOLE,
        help=tr("Writes the aim, word for word as the room agreed on it."),
    ),
    Command(
        "set_outcome_measure",
        tr("Outcome measure…"),
        lambda board, selection, answer: set_outcome_measure(board, selection.exercise_id, answer),
        keys=("Alt+O",),
        enabled=always,
        ask=AskText(tr("What will show that the aim is reached?"), _outcome_measure),
        section=WHOLE,
        help=tr("Writes below the aim what will be counted or watched."),
    ),
    Command(
        "toggle_questions",
        tr("Ask about the wording"),
        _toggle_questions,
        keys=("Alt+Q",),
        enabled=always,
        section=WHOLE,
        help=tr(
            "Shows questions on your own screen where the aim lacks how much or by when, "
            "or a change idea reads like a task; never on paper or in the room."
        ),
    ),
)
