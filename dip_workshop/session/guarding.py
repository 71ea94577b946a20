"""What is done about texts that may identify somebody: out for good, and what still holds them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dip_workshop.core.identifiable import REMOVED
from dip_workshop.core.sightings import Spot, note_removal
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.outputs import Output
from dip_workshop.store.workshop_store import WorkshopStore


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was removed, and the PDFs made earlier that still hold it."""

    texts: int
    steps: int
    outputs: tuple[Output, ...]

    @property
    def words(self) -> str:
        """Return what happened and what is still to do, in a sentence or two."""
        gone = tr_count(
            "Removed for good from {n} text, and from all of this workshop’s history.",
            "Removed for good from {n} texts, and from all of this workshop’s history.",
            self.texts,
        )
        if not self.outputs:
            return gone
        left = tr_count(
            "{n} PDF made earlier still holds it.",
            "{n} PDFs made earlier still hold it.",
            len(self.outputs),
        )
        return f"{gone} {left}"


def remove_spots(session: WorkshopSession, store: WorkshopStore, spots: Iterable[Spot]) -> Outcome:
    """Take what was spotted out of the workshop for good, and note that something was removed."""
    seen = tuple(spots)
    outcome = remove_words(session, store, tuple(spot.words for spot in seen))
    session.perform(
        tr("Remove for good"), session.workshop_id, lambda board: note_removal(board, seen)
    )
    return outcome


def remove_words(session: WorkshopSession, store: WorkshopStore, words: tuple[str, ...]) -> Outcome:
    """Take words out of the workshop for good; no undo brings them back."""
    removal = session.remove_for_good(words, REMOVED)
    holders = outputs_holding(store.outputs(session.workshop_id), words)
    return Outcome(removal.texts, removal.steps, holders)


def outputs_holding(outputs: Iterable[Output], words: Iterable[str]) -> tuple[Output, ...]:
    """Return those PDFs of the catalogue whose file or name still holds one of the words."""
    from dip_workshop.report.words_in_pdf import pdf_holds

    wanted = tuple(words)
    return tuple(
        output
        for output in outputs
        if (path := Path(output.path)).exists()
        and (any(word in path.name for word in wanted) or pdf_holds(path, wanted))
    )
