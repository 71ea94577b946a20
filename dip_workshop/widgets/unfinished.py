"""Words that were typed for one place and never kept, with those being typed there now."""

from typing import Protocol

# Before the place of a text that its writer left: offered there, and spoken of nowhere else.
LEFT = "/left"


class Waiting(Protocol):
    """Where words wait that were typed and never kept."""

    def waiting_text(self, place: str) -> str:
        """Return what was typed for a place and never kept, "" where nothing."""

    def remember_text(self, place: str, text: str) -> None:
        """Remember what is typed for a place; an empty text is forgotten."""


class Unfinished:
    """The words that wait at one place; none is lost, and none stands there unasked.

    `earlier` is what is to be offered: what was typed before, and neither kept nor forgotten.
    """

    def __init__(self, context: Waiting, place: str) -> None:
        self._context, self._place = context, place
        broken_off = context.waiting_text(place)
        self.earlier = both(context.waiting_text(LEFT + place), broken_off)
        if broken_off:
            self.leave("")

    def note(self, typed: str) -> None:
        """Remember what is being typed, as it comes."""
        self._context.remember_text(self._place, typed)

    def take(self) -> str:
        """Return the earlier words, which go on as what is being typed now."""
        taken, self.earlier = self.earlier, ""
        return taken

    def forget(self) -> None:
        """Forget the earlier words."""
        self.earlier = ""
        self._context.remember_text(LEFT + self._place, "")

    def leave(self, typed: str) -> None:
        """Keep what was typed, to be offered when the same place is opened again."""
        # First the new place: a crash between the two loses nothing.
        self._context.remember_text(LEFT + self._place, both(self.earlier, typed))
        self._context.remember_text(self._place, "")

    def settle(self, text: str) -> None:
        """Forget earlier words that are in a text; others are offered again."""
        offered_again = "" if self.earlier.strip() in text else self.earlier
        self._context.remember_text(LEFT + self._place, offered_again)

    def enter(self, text: str) -> None:
        """Forget what became a text on the board."""
        self.settle(text)
        self._context.remember_text(self._place, "")


def both(earlier: str, typed: str) -> str:
    """Return what was typed twice for the same, without saying twice what one says already."""
    if typed in earlier:
        return earlier
    return typed if earlier in typed else f"{earlier}\n{typed}"
