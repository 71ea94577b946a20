"""What a board's editor asks of the page that holds it."""

from collections.abc import Callable
from typing import Protocol

from dip_workshop.core.board import Board
from dip_workshop.widgets.capture_draft import CaptureDraft


class BoardContext(Protocol):
    """The page's side: an editor knows nothing of store or session."""

    def board(self) -> Board:
        """Return the board as it stands."""

    def shown(self) -> Board:
        """Return the board as it may be read here: without the words that are hidden."""

    def perform(self, label: str, operation: Callable[[Board], Board]) -> bool:
        """Make one step of an operation; False where it was refused, which the user was told."""

    def offer_list(self, text: str) -> tuple[str, ...]:
        """Show what a pasted list would add; return the texts to add, none if declined."""

    def clean(self, text: str) -> str | None:
        """Return typed text without what no store can hold; None where it cannot be taken."""

    def keep_draft(self, draft: CaptureDraft) -> None:
        """Keep what is still being typed."""

    def say(self, sentence: str) -> None:
        """Tell the user something in one sentence."""

    def tell(self, sentence: str) -> None:
        """Tell what else the step just made has done, with a way to take it back."""

    def waiting_text(self, place: str) -> str:
        """Return what was typed for a place of this exercise and never kept, "" where nothing."""

    def remember_text(self, place: str, text: str) -> None:
        """Remember what is typed for a place of this exercise; an empty text is forgotten."""
