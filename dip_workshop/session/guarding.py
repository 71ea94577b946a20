"""What is done about texts that may identify somebody: out for good, and what still holds them."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from dip_workshop.core.identifiable import REMOVED_MARK, Sign
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.sightings import Spot, note_removal, open_spots
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.locations import outputs_folder_of
from dip_workshop.store.output_bin import read_removed
from dip_workshop.store.output_files import unlisted_pdfs
from dip_workshop.store.redaction import Removal, count_holding
from dip_workshop.store.safe_keeping.copies_holding import copies_holding, copies_of
from dip_workshop.store.safe_keeping.removals import noting_removal
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.textio.plan_files import plans_holding

SHORTEST_IN_PRINT: Final = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was removed, and what was made earlier and still holds it.

    `copies` are those of the store, and plans of one's own that were made of the workshop.
    """

    removal: Removal
    pdfs: tuple[Path, ...] = ()
    copies: tuple[Path, ...] = ()

    @property
    def words(self) -> str:
        """Return what happened and what is still to do, in a sentence or two."""
        gone = removed_in_words(self.removal)
        held = len(self.pdfs) + len(self.copies)
        if not held:
            return gone
        left = tr_count(
            "{n} file made earlier still holds it.", "{n} files made earlier still hold it.", held
        )
        return f"{gone} {left}"


def removed_in_words(removal: Removal) -> str:
    """Return from where something was removed."""
    if not removal.texts:
        return tr("Removed for good from this workshop’s history and from what was being typed.")
    return tr_count(
        "Removed for good from {n} text, and from all of this workshop’s history.",
        "Removed for good from {n} texts, and from all of this workshop’s history.",
        removal.texts,
    )


def remove_spots(
    session: WorkshopSession,
    store: WorkshopStore,
    spots: Iterable[Spot],
    second_place: Path | None = None,
) -> Outcome:
    """Take what was spotted out of the workshop for good, and note that something was removed.

    The name of somebody present stays on the list of people and at what they agreed to do.
    """
    seen = tuple(spots)
    words = tuple(spot.words for spot in seen)
    names = tuple(spot.words for spot in seen if spot.finding.sign is Sign.PRESENT)
    rest = tuple(spot.words for spot in seen if spot.finding.sign is not Sign.PRESENT)
    removal = Removal(0, 0, 0)
    with _noted(session, store, words):
        if rest:
            removal = session.remove_for_good(rest, REMOVED_MARK)
        if names:
            removal += session.remove_for_good(
                names, REMOVED_MARK, whole_words=True, only_of_the_room=True
            )
    _note(session, seen)
    # Every copy holds the list of people. In a PDF two letters stand in many a word.
    printed = tuple(name for name in names if len(name) >= SHORTEST_IN_PRINT)
    return _outcome(session, store, removal, rest, second_place, (*rest, *printed))


def what_would_go(session: WorkshopSession, store: WorkshopStore, words: str) -> Removal:
    """Return from where words would be removed as whole words; nothing is changed."""
    return store.remove_for_good(
        session.workshop_id, (words,), REMOVED_MARK, whole_words=True, only_count=True
    )


def remove_words(
    session: WorkshopSession, store: WorkshopStore, words: str, second_place: Path | None = None
) -> Outcome:
    """Take words, whole ones alone, out of the workshop for good; no undo brings them back."""
    seen = tuple(spot for spot in open_spots(session.board) if spot.words in words)
    with _noted(session, store, (words,)):
        removal = session.remove_for_good((words,), REMOVED_MARK, whole_words=True)
    _note(session, seen)
    return _outcome(session, store, removal, (words,), second_place)


def _noted(
    session: WorkshopSession, store: WorkshopStore, words: tuple[str, ...]
) -> AbstractContextManager[None]:
    """Note beside the store that words are removed, unless as many are left as there were."""
    workshop_id = session.workshop_id
    return noting_removal(
        store, workshop_id, lambda c: sum(count_holding(c, workshop_id, word) for word in words)
    )


def _note(session: WorkshopSession, seen: tuple[Spot, ...]) -> None:
    session.perform(
        tr("Remove for good"), session.workshop_id, lambda board: note_removal(board, seen)
    )


def _outcome(
    session: WorkshopSession,
    store: WorkshopStore,
    removal: Removal,
    words: tuple[str, ...],
    second_place: Path | None,
    in_print: tuple[str, ...] = (),
) -> Outcome:
    copies = copies_of(store.path, second_place)
    return Outcome(
        removal,
        pdfs_holding(pdfs_known(store, session.workshop_id), in_print or words),
        (
            *copies_holding(copies, session.workshop_id, words),
            *plans_holding(store.path.parent, words),
        ),
    )


def pdfs_known(store: WorkshopStore, workshop_id: RecordId) -> tuple[Path, ...]:
    """Return a workshop's PDFs, in the bin too, and those whose workshop nobody can tell."""
    catalogue, folder = store.outputs(None), outputs_folder_of(store.path)
    of_others = {output.id for output in catalogue if output.workshop_id != workshop_id}
    listed = (Path(output.path) for output in catalogue if output.workshop_id == workshop_id)
    in_bin = (each.path for each in read_removed(folder) if each.output_id not in of_others)
    return tuple(dict.fromkeys((*listed, *in_bin, *unlisted_pdfs(catalogue, folder))))


def pdfs_holding(pdfs: Iterable[Path], words: Iterable[str]) -> tuple[Path, ...]:
    """Return those PDFs that are there and whose text or name still holds one of the words."""
    from dip_workshop.report.words_in_pdf import pdf_holds

    wanted = tuple(words)
    return tuple(
        path
        for path in pdfs
        if path.exists() and (any(word in path.name for word in wanted) or pdf_holds(path, wanted))
    )
