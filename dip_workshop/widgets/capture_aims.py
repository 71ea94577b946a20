"""The places that Ctrl+1 to Ctrl+9 aim at, and the words for the keys of the capture bar."""

from collections.abc import Iterator

from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Choice, ExerciseKind, Selection
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.capture_draft import Places

MOST_AIMS = 9


class CaptureAims:
    """The aims of one exercise, as they are on the board now."""

    def __init__(self, kind: ExerciseKind, exercise_id: RecordId, context: BoardContext) -> None:
        self._kind = kind
        self._exercise_id = exercise_id
        self._context = context

    def choices(self) -> tuple[Choice, ...]:
        """Return every place that can be aimed at, in order."""
        return self._kind.capture.aims(self._context.board(), self._exercise_id)

    def places(self) -> Places:
        """Return the places that have a key."""
        return tuple(RecordId(choice.value) for choice in self.choices()[:MOST_AIMS])

    def names(self) -> tuple[str, ...]:
        """Return what those places are called, cut short."""
        aims = self._kind.capture.aims(self._context.shown(), self._exercise_id)
        return tuple(shortened(choice.label) for choice in aims[:MOST_AIMS])

    def readdress(self, places: Places, number: int) -> None:
        """Move places to the aim of this number, counted from nought."""
        aims = self.choices()
        if number >= len(aims) or not places:
            return
        moved, target = Selection(self._exercise_id, places), aims[number]
        self._context.perform(
            tr("Move to {place}", place=target.label),
            lambda board: self._kind.capture.readdress(board, moved, target.value),
        )

    def key_hints(self, *, is_below: bool) -> Iterator[str]:
        """Yield words for the keys that help, the fullest first; `is_below` comes up again."""
        dive = self._kind.capture.dive_label
        keys = [tr("Enter adds")]
        if dive:
            keys.append(tr("Ctrl+Enter: {act}", act=dive.lower()))
        keys.append(tr("Esc comes back up") if is_below else tr("Up mends the last"))
        plain = " · ".join(keys)
        yield from (f"{plain}{more}" for more in aim_hints(self.names()))
        yield from (" · ".join(keys[:2]), keys[0])


def aim_hints(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words for the keys that aim, the fullest first; none where there is no choice."""
    if len(names) < 2:
        return ("",)
    named = ", ".join(f"{number} {name}" for number, name in enumerate(names, 1))
    short = tr("Ctrl+1–{last} picks where", last=len(names))
    return f" · Ctrl+{named}", f" · {short}"
