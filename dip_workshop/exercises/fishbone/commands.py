"""Everything that can be done to a fishbone, as one table: menus, keys and help are made of it."""

from collections.abc import Callable

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import workshop_of
from dip_workshop.exercises.fishbone.bones import (
    add_category,
    exchange_categories,
    move_category,
    remove_category,
    rename_category,
    set_effect,
    told_of_unsorted,
    turn_head,
)
from dip_workshop.exercises.fishbone.category_sets import (
    CATEGORY_SETS,
    OWN_SET,
    category_names,
    category_set,
)
from dip_workshop.exercises.fishbone.causes import (
    add_causes,
    delete_place,
    edit_cause,
)
from dip_workshop.exercises.fishbone.finding_commands import FINDING_COMMANDS
from dip_workshop.exercises.fishbone.gestures import causes_in_reading_order
from dip_workshop.exercises.fishbone.model import (
    Category,
    Cause,
    Fishbone,
    bone_at,
    categories_of,
    category_at,
)
from dip_workshop.exercises.fishbone.moving import (
    homes,
    move_down,
    move_in,
    move_out,
    move_to,
    move_up,
    show_also_on,
)
from dip_workshop.exercises.fishbone.selecting import (
    bone_selected,
    cause_selected,
    chosen_place,
    last_bone,
    last_cause,
    something_drawn_selected,
)
from dip_workshop.exercises.fishbone.view_commands import VIEW_COMMANDS
from dip_workshop.kinds import (
    EDIT_TEXT,
    NEW_PREFIX,
    AskChoice,
    AskText,
    Choice,
    Command,
    Selection,
    always,
)

CAUSES = tr("Causes")
MOVING = tr("Moving causes")
BONES = tr("Bones")
WHOLE = tr("The whole fishbone")


def _chosen_causes(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    return causes_in_reading_order(board, selection.ids)


# Words


def edit(board: Board, place_id: RecordId, text: str) -> Board:
    """Set the words of a cause, a bone or, by the exercise's id, the effect."""
    record = board.find(place_id)
    if isinstance(record, Fishbone):
        return set_effect(board, place_id, text)
    if isinstance(record, Category):
        return rename_category(board, place_id, text)
    return edit_cause(board, place_id, text)


def words_at(board: Board, selection: Selection) -> str:
    """Return the words of the place selected last, for editing."""
    cause, bone = last_cause(board, selection), last_bone(board, selection)
    chosen = cause or bone
    return chosen.text if chosen else effect_of(board, selection)


def effect_of(board: Board, selection: Selection) -> str:
    """Return the effect as it stands."""
    return board.get(selection.exercise_id, Fishbone).effect


def effect_to_start_from(board: Board, selection: Selection) -> str:
    """Return the effect, or the workshop's question where none is written yet."""
    return effect_of(board, selection) or workshop_of(board).question


def _no_words(_board: Board, _selection: Selection) -> str:
    return ""


def _delete(board: Board, selection: Selection, _answer: str) -> Board:
    """Take causes off their places and bones off the spine.

    Second places go first, then what is below ahead of what is above: a cause
    that lives on at another place must not be taken off that one as well. With
    the head selected too, as where all is, the bones stay.
    """
    places = reversed(_chosen_causes(board, selection))
    for place_id in sorted(places, key=lambda i: isinstance(board.find(i), Cause)):
        board = delete_place(board, place_id)
    for record_id in selection.ids:
        if selection.exercise_id not in selection.ids and bone_at(board, record_id):
            board = remove_category(board, record_id)
    return board


# Bones


def _shift_bone(steps: int) -> Callable[[Board, Selection, str], Board]:
    def run(board: Board, selection: Selection, _answer: str) -> Board:
        bone = category_at(board, selection.exercise_id, chosen_place(selection))
        ids = [category.id for category in categories_of(board, selection.exercise_id)]
        if bone is None or not 0 <= ids.index(bone.id) + steps < len(ids):
            raise DomainError(tr("There is no place further that way, so the bone stayed."))
        return move_category(board, bone.id, ids.index(bone.id) + steps)

    return run


def _sets(board: Board, selection: Selection) -> tuple[Choice, ...]:
    current = board.get(selection.exercise_id, Fishbone).category_set
    return tuple(
        Choice(
            known.name,
            tr("{label} (as now)", label=known.label) if known.name == current else known.label,
            f"{known.detail}: {', '.join(known.categories)}",
        )
        for known in CATEGORY_SETS
    )


def _exchange(board: Board, selection: Selection, answer: str) -> Board:
    if answer.startswith(NEW_PREFIX):
        names = category_names(answer.removeprefix(NEW_PREFIX))
        return exchange_categories(board, selection.exercise_id, names, OWN_SET)
    chosen = category_set(answer)
    return exchange_categories(board, selection.exercise_id, chosen.categories, chosen.name)


def _told_of_deletion(before: Board, after: Board) -> str:
    """Return how many causes were deleted, where that was more than one, or went to Unsorted."""
    gone = sum(
        isinstance(record, Cause)
        and record.deleted
        and before.find_live(record.id, Cause) is not None
        for record in after
    )
    if gone < 2:
        return told_of_unsorted(before, after)
    return tr_count("{n} cause was deleted.", "{n} causes were deleted.", gone)


COMMANDS: tuple[Command, ...] = (
    Command(
        EDIT_TEXT,
        tr("Edit text"),
        lambda board, selection, answer: edit(
            board, selection.last or selection.exercise_id, answer
        ),
        keys=("F2",),
        ask=AskText(tr("What should it say?"), words_at),
        section=CAUSES,
        help=tr("Rewords the selected cause, bone or effect."),
    ),
    Command(
        "ask_why",
        tr("Ask why"),
        lambda board, selection, answer: add_causes(board, chosen_place(selection), (answer,))[0],
        keys=("W",),
        enabled=cause_selected,
        ask=AskText(tr("Why does this happen?"), _no_words),
        section=CAUSES,
        help=tr("Adds what lies behind the selected cause, below it."),
    ),
    Command(
        "delete",
        tr("Delete"),
        _delete,
        keys=("Delete",),
        enabled=something_drawn_selected,
        section=CAUSES,
        help=tr(
            "Takes a cause off this place with what is below it; shown elsewhere, it stays there."
        ),
        told=_told_of_deletion,
    ),
    *FINDING_COMMANDS,
    Command(
        "move_to",
        tr("Move to…"),
        move_to,
        keys=("M",),
        enabled=cause_selected,
        ask=AskChoice(tr("Move to which bone, or below which cause?"), homes, tr("New bone")),
        section=MOVING,
        help=tr("Moves the selected causes to a bone or below another cause; type to find it."),
    ),
    Command(
        "show_also_on",
        tr("Show also on…"),
        show_also_on,
        keys=("S",),
        enabled=cause_selected,
        ask=AskChoice(
            tr("Show it on which bone, or below which cause, as well?"), homes, tr("New bone")
        ),
        section=MOVING,
        help=tr("Shows the same cause in a second place; it is edited and counted once."),
    ),
    Command(
        "move_earlier",
        tr("Move up"),
        move_up,
        keys=("Alt+Up",),
        enabled=cause_selected,
        section=MOVING,
        help=tr("Moves the cause ahead of the one above it."),
    ),
    Command(
        "move_later",
        tr("Move down"),
        move_down,
        keys=("Alt+Down",),
        enabled=cause_selected,
        section=MOVING,
        help=tr("Moves the cause behind the one below it."),
    ),
    Command(
        "move_in",
        tr("Make it a reason for the one above"),
        move_in,
        keys=("Alt+Right",),
        enabled=cause_selected,
        section=MOVING,
        help=tr("Puts the cause below the one above it, as an answer to “why?”."),
    ),
    Command(
        "move_out",
        tr("Move out one level"),
        move_out,
        keys=("Alt+Left",),
        enabled=cause_selected,
        section=MOVING,
        help=tr("Puts a sub-cause beside the cause that it was below."),
    ),
    Command(
        "add_bone",
        tr("Add bone…"),
        lambda board, selection, answer: add_category(board, selection.exercise_id, answer)[0],
        keys=("Alt+N",),
        enabled=always,
        ask=AskText(tr("Name of the new bone"), _no_words),
        section=BONES,
        help=tr("Adds a bone at the tail end."),
    ),
    Command(
        "move_bone_earlier",
        tr("Move bone towards the head"),
        _shift_bone(-1),
        keys=("Alt+PgUp",),
        section=BONES,
        enabled=something_drawn_selected,
        help=tr("Exchanges the bone with the one before it."),
    ),
    Command(
        "move_bone_later",
        tr("Move bone towards the tail"),
        _shift_bone(1),
        keys=("Alt+PgDown",),
        section=BONES,
        enabled=something_drawn_selected,
        help=tr("Exchanges the bone with the one after it."),
    ),
    Command(
        "remove_bone",
        tr("Remove bone"),
        lambda board, selection, _answer: remove_category(board, chosen_place(selection)),
        enabled=bone_selected,
        section=BONES,
        help=tr("Takes the bone away; its causes go to a bone called Unsorted."),
        told=told_of_unsorted,
    ),
    Command(
        "exchange_bones",
        tr("Exchange bones…"),
        _exchange,
        keys=("Alt+X",),
        enabled=always,
        ask=AskChoice(
            tr("Which bones should it have?"), _sets, tr("Own bones, with commas between")
        ),
        section=BONES,
        help=tr(
            "Puts another set in place; bones of the same name keep their causes, "
            "the causes of the others go to Unsorted."
        ),
        told=told_of_unsorted,
    ),
    Command(
        "set_effect",
        tr("Write the effect…"),
        lambda board, selection, answer: set_effect(board, selection.exercise_id, answer),
        keys=("Alt+E",),
        enabled=always,
        ask=AskText(
            tr("What is the problem? Say what, where, when and how much"), effect_to_start_from
        ),
        section=WHOLE,
        help=tr("Writes what is to be explained into the head."),
    ),
    Command(
        "turn_head",
        tr("Turn the head round"),
        lambda board, selection, _answer: turn_head(board, selection.exercise_id),
        keys=("Alt+H",),
        enabled=always,
        section=WHOLE,
        help=tr("Puts the head to the other side; the text stays readable."),
    ),
    *VIEW_COMMANDS,
)
