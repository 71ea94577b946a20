"""The guard over what may identify somebody: it warns and offers one key, and never blocks."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from dip_workshop.core.changes import ChangeSet
from dip_workshop.core.errors import DomainError
from dip_workshop.core.identifiable import SIGN_NAMES, find_identifiable
from dip_workshop.core.records import Record
from dip_workshop.core.sightings import Spot, keep, open_spots, spots_in
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.durable_files import remove
from dip_workshop.session.field_words import place_in_words
from dip_workshop.session.guarding import (
    Outcome,
    remove_spots,
    remove_words,
    what_would_go,
)
from dip_workshop.ui.dialogs.holders import HoldersDialog
from dip_workshop.ui.dialogs.identifiable import IdentifiableDialog, Wish
from dip_workshop.ui.own_pattern import own_pattern
from dip_workshop.ui.safe_keeping.second_place import second_place
from dip_workshop.ui.session_bridge import SessionBridge
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import TextDialog, accepted
from dip_workshop.widgets.theme import ask

SHORTEST = 3


class GuardDesk(QObject):
    """Looks at each text as it is kept, and at all of them before anything goes out."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = window.workbench
        self._latest: tuple[Spot, ...] = ()

    @property
    def own_pattern(self) -> re.Pattern[str] | None:
        """Return the pattern of the trust's own numbers, or None."""
        return own_pattern(self._workbench.settings)

    # The rows of WINDOW_ACTIONS.

    def remove_latest(self) -> None:
        """Remove for good what was found last."""
        spots = self._still_open(self._latest)
        if spots:
            self._remove(spots)
        else:
            self.review()

    def keep_latest(self) -> None:
        """Keep what was found last, with a reason."""
        spots = self._still_open(self._latest)
        if spots:
            self._keep(spots)
        else:
            self.review()

    def review(self) -> None:
        """List all that may identify somebody in the open workshop."""
        bridge = self._workbench.bridge_or_say(
            tr("Open a workshop first: its texts are what is looked at.")
        )
        if bridge is None:
            return
        self._window.pages.leave()
        spots = open_spots(bridge.board, self.own_pattern)
        if not spots:
            self._workbench.say(tr("Nothing in this workshop looks as if it identified somebody."))
            return
        dialog = IdentifiableDialog(spots, self._window)
        if accepted(dialog):
            self._do(dialog.wish, dialog.ticked())

    def erase(self) -> None:
        """Ask for words and remove them for good, from the board and from all of its history."""
        bridge = self._workbench.bridge_or_say(
            tr("Open a workshop first: then words can be removed from it.")
        )
        if bridge is None:
            return
        self._window.pages.leave()
        dialog = TextDialog(
            tr("Which words shall be removed for good?"),
            self._selected_text(bridge),
            self._window,
            subject=tr(
                "They become “[removed]” everywhere in this workshop: on the boards, in the "
                "history, in the search. No undo brings them back."
            ),
            refusal=_too_short,
            accept_label=tr("Go on…"),
        )
        words = dialog.answer() if accepted(dialog) else ""
        if words and self._is_sure(bridge, words):
            session, store = bridge.session, self._workbench.store
            place = second_place(self._workbench.settings)
            outcome = self._workbench.attempt(lambda: remove_words(session, store, words, place))
            self._tell(bridge, outcome)

    def _is_sure(self, bridge: SessionBridge, words: str) -> bool:
        """Say where words stand, and ask whether they shall go from there."""
        store, session = self._workbench.store, bridge.session
        found = self._workbench.attempt(lambda: what_would_go(session, store, words))
        if found is None:
            return False
        if not any((found.texts, found.steps, found.drafts)):
            self._workbench.say(
                tr("These words stand nowhere in this workshop. Nothing was changed.")
            )
            return False
        texts = tr_count("{n} text", "{n} texts", found.texts)
        steps = tr_count("{n} step of its history", "{n} steps of its history", found.steps)
        return ask(
            self._window,
            tr("Remove words for good"),
            tr("“{words}” stands in {texts} and {steps}.", words=words, texts=texts, steps=steps),
            tr("Remove for good"),
            tr("Keep it all"),
            tr("No undo and no history brings it back. Only whole words are removed."),
        )

    # Before anything goes out.

    def may_go_out(self, what: str, types: tuple[type[Record], ...] = ()) -> bool:
        """Return whether something may be made of the open workshop; `what` says "Save PDF".

        With `types` only of what these records hold.
        """
        spots = self._open(types)
        while spots:
            dialog = IdentifiableDialog(spots, self._window, go_on=tr("{what} as it is", what=what))
            if not accepted(dialog):
                return False
            if dialog.wish is Wish.GO_ON:
                return True
            self._do(dialog.wish, dialog.ticked())
            left = self._open(types)
            if left == spots:  # such as a reason that was not given
                return False
            spots = left
        return True

    def _open(self, types: tuple[type[Record], ...]) -> tuple[Spot, ...]:
        bridge = self._workbench.bridge
        spots = open_spots(bridge.board, self.own_pattern) if bridge is not None else ()
        names = {record_type.__name__ for record_type in types}
        return tuple(spot for spot in spots if not names or spot.type_name in names)

    def may_unfinished_go_out(
        self, texts: tuple[str, ...], present: re.Pattern[str] | None = None
    ) -> bool:
        """Return whether texts that were never entered may go out, asking if one tells of somebody.

        They stand on no board, so nothing can be kept with a reason there: they go or stay.
        `present` finds the names of the workshop's own list of people.
        """
        found = [
            tr("{sign}: “{words}”", sign=SIGN_NAMES[f.sign], words=text[f.start : f.end])
            for text in texts
            for f in find_identifiable(text, self.own_pattern, present)
        ]
        return not found or ask(
            self._window,
            tr("What may identify somebody"),
            tr_count(
                "{n} place in the unfinished texts may identify somebody.",
                "{n} places in the unfinished texts may identify somebody.",
                len(found),
            ),
            tr("Include them as they are"),
            tr("Leave the unfinished texts out"),
            "\n".join(found),
        )

    def _selected_text(self, bridge: SessionBridge) -> str:
        editor = self._window.editor
        last = editor.selection().last if editor is not None else None
        record = bridge.board.find(last) if last is not None else None
        return record.text if record is not None else ""

    def look_at(self, bridge: SessionBridge, changes: ChangeSet) -> None:
        """Look at every text that was written, and warn of what may identify somebody."""
        touched = (change.record_id for change in changes if isinstance(change.after, str))
        spots = spots_in(bridge.board, touched, self.own_pattern)
        if not spots:
            return
        # What was warned of before and not answered yet is still asked about.
        self._latest = tuple(dict.fromkeys((*self._still_open(self._latest), *spots)))
        self._window.messages.offer(
            tr("{warning} {keys}", warning=_warning(self._latest), keys=_KEYS),
            tr("Remove for good"),
            self.remove_latest,
            (tr("Keep, with a reason…"), self.keep_latest),
        )

    def _still_open(self, spots: tuple[Spot, ...]) -> tuple[Spot, ...]:
        bridge = self._workbench.bridge
        if bridge is None:
            return ()
        now = spots_in(bridge.board, (spot.record_id for spot in spots), self.own_pattern)
        return tuple(spot for spot in now if spot in spots)

    def _do(self, wish: Wish, spots: tuple[Spot, ...]) -> None:
        if wish is Wish.REMOVE:
            self._remove(spots)
        elif wish is Wish.KEEP:
            self._keep(spots)

    def _remove(self, spots: tuple[Spot, ...]) -> None:
        bridge, store = self._workbench.bridge, self._workbench.store
        if bridge is not None:
            session, place = bridge.session, second_place(self._workbench.settings)
            outcome = self._workbench.attempt(lambda: remove_spots(session, store, spots, place))
            self._tell(bridge, outcome)

    def _keep(self, spots: tuple[Spot, ...]) -> None:
        bridge = self._workbench.bridge
        dialog = TextDialog(tr("Why may it stay?"), "", self._window, subject=_WHO_READS)
        if bridge is None or not accepted(dialog):
            return
        reason = dialog.answer()
        if bridge.perform(
            tr("Keep with a reason"), bridge.workshop.id, lambda board: keep(board, spots, reason)
        ):
            self._workbench.say(tr("Kept, with your reason. It is counted on “About this file”."))

    def _tell(self, bridge: SessionBridge, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        bridge.changed.emit()
        self._window.show_anew()
        if outcome.pdfs or outcome.copies:
            self._window.messages.offer(
                outcome.words, tr("Look at them…"), lambda: self._show_holders(outcome)
            )
        else:
            self._workbench.say(outcome.words)

    def _show_holders(self, outcome: Outcome) -> None:
        dialog = HoldersDialog(outcome.pdfs, outcome.copies, self._window)
        if not accepted(dialog):
            return
        ticked = dialog.ticked()
        for path in ticked:
            if self._workbench.attempt(partial(_deleted, path)) is None:
                return
        self._workbench.say(
            tr_count("{n} file was deleted.", "{n} files were deleted.", len(ticked))
        )
        self._workbench.saved.emit()


def _too_short(words: str) -> str:
    """Return why words cannot be removed: one letter would go out of every text."""
    if 0 < len(words.strip()) < SHORTEST:
        return tr("Name at least {least} letters, so that no other word is hit.", least=SHORTEST)
    return ""


def _deleted(path: Path) -> Path:
    try:
        remove(path)
    except OSError as error:
        raise DomainError(
            tr(
                "“{name}” could not be deleted, perhaps because it is open in another program. "
                "Close it there and delete it in its folder.",
                name=path.name,
            )
        ) from error
    return path


def _warning(spots: tuple[Spot, ...]) -> str:
    """Return what was found and where, without repeating it: a room may be reading along."""
    signs = list(dict.fromkeys(SIGN_NAMES[spot.finding.sign] for spot in spots))
    places = dict.fromkeys(place_in_words(spot.type_name, spot.field) for spot in spots)
    where = ", ".join(places)
    if len(signs) == 1:
        return tr(
            "This looks like {sign} ({where}). Is it needed here?", sign=signs[0], where=where
        )
    return tr_count(
        "{n} place in this may identify somebody ({where}). Is it needed here?",
        "{n} places in this may identify somebody ({where}). Are they needed here?",
        len(spots),
        where=where,
    )


_KEYS = tr("(Ctrl+Alt+R removes, Ctrl+Alt+K keeps.)")
_WHO_READS = tr("Whoever looks after information governance reads the reason on “About this file”.")
