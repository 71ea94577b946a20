"""Texts that are asked for beside the exercises; each is kept while it is typed."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.ui.drafts.kept_texts import keep_texts
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.choosing import TextDialog, accepted
from dip_workshop.widgets.unfinished import Unfinished


class RoomTexts:
    """Words that wait at places of the open workshop itself."""

    def __init__(self, workbench: Workbench) -> None:
        self._workbench = workbench

    def waiting_text(self, place: str) -> str:
        """Return what was typed for a place and never kept, "" where nothing."""
        workshop_id = self._workbench.workshop_id
        if workshop_id is None:
            return ""
        return self._workbench.store.drafts(workshop_id).get(f"{workshop_id}{place}", "")

    def remember_text(self, place: str, text: str) -> None:
        """Remember what is typed for a place; an empty text is forgotten."""
        workshop_id = self._workbench.workshop_id
        if workshop_id is not None:
            keep_texts(self._workbench, workshop_id, {f"{workshop_id}{place}": text})


class Asked(NamedTuple):
    """A question: where its answer waits while it is typed, what stands there, what it is about."""

    prompt: str
    place: str
    initial: str = ""
    subject: str = ""


def ask_and_perform(
    workbench: Workbench,
    parent: QWidget,
    asked: Asked,
    label: str,
    operation: Callable[[Board, str], Board],
    scope: RecordId | None = None,
) -> bool:
    """Ask for a text and make a step of it; what cannot be taken is said in the dialog.

    The step belongs to the page of a `scope`, or to the workshop's own.
    """
    bridge = workbench.bridge
    if bridge is None:
        return False
    texts, board = RoomTexts(workbench), bridge.board
    dialog = TextDialog(
        asked.prompt,
        asked.initial,
        parent,
        subject=asked.subject,
        unfinished=Unfinished(texts, asked.place),
        refusal=lambda answer: _why_not(operation, board, answer),
    )
    if not accepted(dialog):
        return False
    words = clean(dialog.answer()).text
    is_done = bridge.perform(label, scope or bridge.workshop.id, lambda now: operation(now, words))
    if is_done:
        texts.remember_text(asked.place, "")
    return is_done


def _why_not(operation: Callable[[Board, str], Board], board: Board, answer: str) -> str:
    """Return why an answer cannot be taken, "" where it can."""
    try:
        operation(board, clean(answer).text)
    except DomainError as refusal:
        return str(refusal)
    return ""
