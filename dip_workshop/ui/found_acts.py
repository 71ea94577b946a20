"""What can be done here, found by the words that somebody types for it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar

from dip_workshop.core.folding import folded
from dip_workshop.core.wording import tr
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.widgets.board_editor import BoardEditor

# As many as leave the places found most of the list.
MOST_ACTS = 5
# One letter begins nearly every name.
FEWEST_LETTERS = 2
# What would only open the list again, and what no undo takes back and no question stands before.
LEFT_OUT = ("search", "remove_found")
# Of the places found, those that stand above what could be done.
PLACES_FIRST: Final = 3
# What people type for an act that is called otherwise, by its id.
ALSO_CALLED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "about_file": tr("privacy information governance GDPR personal data"),
        "actions": tr("tasks to do list next steps owners"),
        "clock": tr("timer stopwatch countdown"),
        "copy_picture": tr("PNG image screenshot export slide"),
        "hand_over": tr("share send e-mail export copy"),
        "help": tr("shortcuts manual how to"),
        "import": tr("upload load CSV"),
        "new": tr("create start"),
        "new_from_plan": tr("template agenda"),
        "new_like_this": tr("duplicate copy template again"),
        "keep_plan": tr("template"),
        "outputs": tr("handout PDF documents files pictures print"),
        "parking_lot": tr("later car park"),
        "pdf": tr("handout print picture export poster share"),
        "pdf_all": tr("handout print export minutes report"),
        "pdf_more": tr("handout print poster picture"),
        "people": tr("attendance participants names initials"),
        "recorder": tr("review summary evaluation"),
        "room_window": tr("projector present slide share screen beamer"),
        "run_sheet": tr("agenda schedule programme timetable"),
        "safe_keeping": tr("backup copy restore"),
        "save_picture": tr("PNG image screenshot export slide"),
        "settings": tr("options preferences theme dark font language"),
        "short_report": tr("summary minutes handout"),
        "table": tr("Excel Word CSV spreadsheet export copy"),
        "paste_table": tr("Excel spreadsheet CSV"),
        "undo": tr("back revert"),
    }
)
_Found = TypeVar("_Found")


class FoundAct(NamedTuple):
    """One act, as a row and as what it does."""

    label: str
    help: str
    keys: tuple[str, ...]
    section: str
    carry_out: Callable[[], object]
    also: str = ""
    is_page: bool = False


def acts_here(
    want: Callable[[str], object], editor: BoardEditor | None, pages: Collection[str] = ()
) -> tuple[FoundAct, ...]:
    """Return what can be done: on the board that is shown, then by the window, through `want`.

    Those of the window that are called as `pages` are do no more than show one.
    """
    on_the_board = (
        [
            FoundAct(c.label, c.help, c.keys, c.section, partial(editor.give, c))
            for c in editor.kind.commands
        ]
        if editor
        else []
    )
    by_the_window = (
        FoundAct(
            a.label,
            a.help,
            a.keys,
            a.section,
            partial(want, a.id),
            ALSO_CALLED.get(a.id, ""),
            a.id in pages,
        )
        for a in WINDOW_ACTIONS
        if a.id not in LEFT_OUT
    )
    return (*on_the_board, *by_the_window)


def acts_for(typed: str, acts: Iterable[FoundAct]) -> tuple[FoundAct, ...]:
    """Return the few acts that a text names, the nearest first.

    Each word typed must begin a word of the label or of the help, whatever its case and accents.
    Nearest is what is called so from its first word on, then what people call so; last is
    what is only explained so. Of two as near a page comes first.
    """
    words = _words(typed)
    if sum(map(len, words)) < FEWEST_LETTERS:
        return ()
    ranked = ((_distance(words, act), act) for act in acts)
    near = [(distance, not act.is_page, act) for distance, act in ranked if distance is not None]
    return tuple(act for *_, act in sorted(near, key=lambda found: found[:2])[:MOST_ACTS])


def in_order(
    typed: str, acts: Sequence[FoundAct], places: Sequence[_Found]
) -> tuple[FoundAct | _Found, ...]:
    """Return all that was found as it is listed; the first is what Enter goes to.

    It begins with the pages that are called so, since going to a page changes nothing. A
    text that can be read stands above what would be done, lest Enter do it unasked.
    """
    words = _words(typed)
    pages = [act for act in acts if act.is_page and _is_called_so(words, act)]
    others = [act for act in acts if act not in pages]
    return (*pages, *places[:PLACES_FIRST], *others, *places[PLACES_FIRST:])


def _is_called_so(words: list[str], act: FoundAct) -> bool:
    return _begin(words, _words(f"{act.label} {act.also}"))


def _distance(words: list[str], act: FoundAct) -> int | None:
    label = _words(act.label)
    if _begin(words, label):
        return 0 if label[0].startswith(words[0]) else 1
    if _is_called_so(words, act):
        return 2
    return 3 if _begin(words, [*label, *_words(act.help)]) else None


def _begin(words: list[str], there: list[str]) -> bool:
    return all(any(each.startswith(word) for each in there) for word in words)


def _words(text: str) -> list[str]:
    apart = "".join(letter if letter.isalnum() else " " for letter in folded(text))
    return apart.split()
