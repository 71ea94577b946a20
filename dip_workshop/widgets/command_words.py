"""What the editor says about a command: why it cannot be given now, and what it is about."""

from dip_workshop.kinds import Command, Selection


def refusal(command: Command, selection: Selection) -> str:
    """Return why a command cannot be given on a selection, and what to do, in one sentence."""
    label, again = command.label.removesuffix("…"), _again(command)
    if selection.ids:
        return f"“{label}” does not go with what is selected: click something else, then {again}."
    return f"“{label}” needs something selected first: click it, then {again}."


def _again(command: Command) -> str:
    return f"press {command.keys[0]}" if command.keys else "choose it again"
