"""What the editor says about a command: why it cannot be given now, and what it is about."""

from collections.abc import Iterable

from dip_workshop.core.board import Board
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import Command, ExerciseKind, Selection


def refusal(command: Command, board: Board, selection: Selection) -> str:
    """Return why a command cannot be given on a selection, and what to do, in one sentence."""
    if reason := command.unfit(board, selection):
        return reason
    label, again = command.label.removesuffix("…"), _again(command)
    if selection.ids:
        return tr(
            "“{command}” does not go with what is selected: click something else, then {again}.",
            command=label,
            again=again,
        )
    return tr(
        "“{command}” needs something selected first: click it, then {again}.",
        command=label,
        again=again,
    )


def command_of_key(
    commands: Iterable[Command], key: str, board: Board, selection: Selection
) -> Command | None:
    """Return the command that a key gives on a selection, None where none can be given."""
    given = (each for each in commands if key in each.keys and each.enabled(board, selection))
    return next(given, None)


def refusal_of_key(
    commands: Iterable[Command], key: str, board: Board, selection: Selection
) -> str:
    """Return why no command of a key can be given, "" where no command has it."""
    command = next((each for each in commands if key in each.keys), None)
    return refusal(command, board, selection) if command else ""


def subject_of(kind: ExerciseKind, command: Command, board: Board, selection: Selection) -> str:
    """Return what a question is about, such as "Late round and 2 more".

    Empty for a command that needs no selection: it is about the whole board.
    """
    if not is_about_selection(command, board, selection):
        return ""
    rows = {row.id: row for row in kind.outline(board, selection.exercise_id)}
    row = rows.get(selection.ids[-1]) if selection.ids else None
    if row is None:
        return ""
    title, others = shortened(row.title), len(selection.ids) - 1
    if not others:
        return title
    return tr_count("{title} and {n} more", "{title} and {n} more", others, title=title)


def keys_in_words(keys: Iterable[str]) -> str:
    """Return keys as they are called on a keyboard."""
    named = [key.replace("PgDown", "Page Down").replace("PgUp", "Page Up") for key in keys]
    told = "".join(named[:1])
    for another in named[1:]:
        told = tr("{keys} or {more}", keys=told, more=another)
    return told


def _again(command: Command) -> str:
    if not command.keys:
        return tr("choose it again")
    return tr("press {key}", key=command.keys[0])


def is_about_selection(command: Command, board: Board, selection: Selection) -> bool:
    """Return whether a command needs a selection, and so is about what is selected."""
    return not command.enabled(board, Selection(selection.exercise_id))
