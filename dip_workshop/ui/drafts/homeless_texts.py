"""Half-typed words whose row was deleted meanwhile, offered until somebody says where they go."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtGui import QGuiApplication

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.parking import park
from dip_workshop.core.room.people import arrive
from dip_workshop.core.room.private_notes import add_note
from dip_workshop.core.room.rules import add_rule, rules_to_show
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.kept_texts import keep_texts
from dip_workshop.ui.drafts.places import (
    ACTION,
    ANSWER,
    DRAFT_PLACES,
    NOTE,
    PERSON,
    POINT,
    RULE,
    STEP,
    DraftPlace,
)
from dip_workshop.ui.workbench import Workbench

LONGEST_SHOWN: Final = 120
# In the place of a record's id, for what is still to become one.
NEW: Final = "new"


class Row(NamedTuple):
    """What becomes of words as a new row: the step's name, and the operation."""

    label: str
    add: Callable[[Board, str], Board]


# What has no row of one text, such as an action, can be copied.
ROWS: Final[Mapping[DraftPlace, Row | None]] = {
    POINT: Row(tr("Park a point"), park),
    ANSWER: Row(tr("Park a point"), park),
    RULE: Row(tr("Add a ground rule"), add_rule),
    PERSON: Row(tr("Somebody came"), lambda board, name: arrive(board, name, "", wall_clock.now())),
    NOTE: Row(tr("Write a private note"), add_note),
    ACTION: None,
    STEP: None,
}


class Homeless(NamedTuple):
    """Words that were typed for something that is gone, and the names of their drafts."""

    sort: DraftPlace
    drafts: tuple[str, ...]
    words: str


Offer = Callable[[str, str, Callable[[], None], tuple[str, Callable[[], None]]], object]


def homeless_texts(
    kept: Mapping[str, str], board: Board, workshop_id: RecordId
) -> tuple[Homeless, ...]:
    """Return what was half-typed for a row that is there no more, once for each such row."""
    found: dict[tuple[DraftPlace, str], list[str]] = {}
    for sort in (place for place in DRAFT_PLACES if place in ROWS):
        beginning = f"{workshop_id}{sort.beginning}"
        for draft in sorted(draft for draft in kept if draft.startswith(beginning)):
            about = draft.removeprefix(beginning).partition("/")[0]
            if not _is_there(board, about):
                found.setdefault((sort, about), []).append(draft)
    return tuple(
        Homeless(sort, tuple(drafts), "\n".join(kept[draft] for draft in drafts))
        for (sort, _), drafts in found.items()
    )


def offer_home(
    workbench: Workbench, homeless: Homeless, offer: Offer, go_on: Callable[[], None]
) -> None:
    """Offer words a new row, or to copy them, or to let them go; `go_on` comes after any choice.

    What was copied is offered again at the next opening: a clipboard soon holds something else.
    """
    row = ROWS[homeless.sort]
    label, act = (tr("Copy them"), _copy) if row is None else (tr("Add them anew"), _add)

    def choose(choice: Callable[[Workbench, Homeless], bool]) -> None:
        if choice(workbench, homeless):
            go_on()

    offer(
        in_words(homeless),
        label,
        partial(choose, act),
        (tr("Let them go"), partial(choose, _let_go)),
    )


def in_words(homeless: Homeless) -> str:
    """Return what was typed and for what; of a private note no word, for others may look on."""
    what = homeless.sort.what
    if homeless.sort == NOTE:
        return tr("“{what}” was not finished, and its row is gone.", what=what)
    words = shortened(homeless.words, LONGEST_SHOWN)
    return tr("“{what}” was not finished, and its row is gone: “{words}”", what=what, words=words)


def _add(workbench: Workbench, homeless: Homeless) -> bool:
    row, bridge = ROWS[homeless.sort], workbench.bridge
    cleaned = workbench.attempt(lambda: clean(homeless.words))
    if row is None or bridge is None or cleaned is None:
        return False
    is_done = bridge.perform(
        row.label, bridge.workshop.id, lambda board: row.add(board, cleaned.text)
    )
    if is_done:
        _forget(workbench, homeless)
        workbench.told.emit(tr("Added anew: {act}", act=row.label))
    return is_done


def _copy(workbench: Workbench, homeless: Homeless) -> bool:
    QGuiApplication.clipboard().setText(homeless.words)
    workbench.say(tr("On the clipboard: paste it where it belongs, and let it go next time."))
    return True


def _let_go(workbench: Workbench, homeless: Homeless) -> bool:
    _forget(workbench, homeless)
    workbench.say(tr("Forgotten."))
    return True


def _forget(workbench: Workbench, homeless: Homeless) -> None:
    if workbench.workshop_id is not None:
        keep_texts(workbench, workbench.workshop_id, dict.fromkeys(homeless.drafts, ""))


def _is_there(board: Board, about: str) -> bool:
    if about == NEW or any(rule.id == about for rule in rules_to_show(board)):
        return True
    record = board.find(RecordId(about))
    above = board.ancestors(RecordId(about)) if record is not None else ()
    return record is not None and not any(each.deleted for each in (record, *above))
