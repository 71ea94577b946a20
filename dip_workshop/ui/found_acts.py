"""What can be done here, found by the words that somebody types for it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from dip_workshop.core.folding import folded
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.widgets.board_editor import BoardEditor

# As many as leave the places found most of the list.
MOST_ACTS = 5
# One letter begins nearly every name.
FEWEST_LETTERS = 2
# What would only open the list again, and what no undo takes back and no question stands before.
LEFT_OUT = ("search", "remove_found")


class FoundAct(NamedTuple):
    """One act, as a row and as what it does."""

    label: str
    help: str
    keys: tuple[str, ...]
    section: str
    carry_out: Callable[[], object]


def acts_here(want: Callable[[str], object], editor: BoardEditor | None) -> tuple[FoundAct, ...]:
    """Return what can be done: on the board that is shown, then by the window, through `want`."""
    on_the_board = (
        [
            FoundAct(c.label, c.help, c.keys, c.section, partial(editor.give, c))
            for c in editor.kind.commands
        ]
        if editor
        else []
    )
    by_the_window = (
        FoundAct(a.label, a.help, a.keys, a.section, partial(want, a.id))
        for a in WINDOW_ACTIONS
        if a.id not in LEFT_OUT
    )
    return (*on_the_board, *by_the_window)


def acts_for(typed: str, acts: Iterable[FoundAct]) -> tuple[FoundAct, ...]:
    """Return the few acts that a text names, the nearest first.

    Each word typed must begin a word of the label or of the help, whatever its case and accents.
    Nearest is what is called so from its first word on, last what is only explained so.
    """
    words = _words(typed)
    if sum(map(len, words)) < FEWEST_LETTERS:
        return ()
    ranked = ((_distance(words, act), act) for act in acts)
    near = [(distance, act) for distance, act in ranked if distance is not None]
    return tuple(act for _, act in sorted(near, key=lambda pair: pair[0])[:MOST_ACTS])


def row_at_first(typed: str, acts: Sequence[FoundAct], *, has_places: bool) -> int:
    """Return which row is chosen unasked: the first place, else an act that is called so.

    -1 where there are acts alone that are explained so: Enter at once carries none of them out.
    """
    if has_places:
        return len(acts)
    is_called_so = bool(acts) and _begin(_words(typed), _words(acts[0].label))
    return 0 if is_called_so else -1


def _distance(words: list[str], act: FoundAct) -> int | None:
    label = _words(act.label)
    if _begin(words, label):
        return 0 if label[0].startswith(words[0]) else 1
    return 2 if _begin(words, [*label, *_words(act.help)]) else None


def _begin(words: list[str], there: list[str]) -> bool:
    return all(any(each.startswith(word) for each in there) for word in words)


def _words(text: str) -> list[str]:
    apart = "".join(letter if letter.isalnum() else " " for letter in folded(text))
    return apart.split()
