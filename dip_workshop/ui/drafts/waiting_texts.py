"""Texts that were typed on an exercise and never kept: each waits at its place in the store."""

from functools import partial

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Command
from dip_workshop.ui.drafts.kept_texts import keep_texts
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.asking import ASKED
from dip_workshop.widgets.board_editor import BoardEditor
from dip_workshop.widgets.capture_draft import draft_of


class WaitingTexts:
    """What is being typed on one exercise, in its capture bar and in its questions."""

    def __init__(self, workbench: Workbench, exercise_id: RecordId) -> None:
        self._workbench = workbench
        self._exercise_id = exercise_id

    def all(self) -> dict[str, str]:
        """Return every text that waits, by its place on the exercise."""
        workshop_id = self._workbench.workshop_id
        kept = self._workbench.store.drafts(workshop_id) if workshop_id is not None else {}
        here = {p: text for p, text in kept.items() if p.startswith(self._exercise_id)}
        return {place.removeprefix(self._exercise_id): text for place, text in here.items()}

    def keep(self, texts: dict[str, str]) -> None:
        """Keep texts at their places in the background; an empty one is forgotten."""
        workshop_id = self._workbench.workshop_id
        if texts and workshop_id is not None:
            placed = {f"{self._exercise_id}{place}": text for place, text in texts.items()}
            keep_texts(self._workbench, workshop_id, placed)

    def bring_back(self, editor: BoardEditor) -> None:
        """Put what was being typed into the bar again, and offer to go on with an answer."""
        self._bring_up_to_date()
        draft = draft_of(self.all())
        if draft.text or draft.edit:
            editor.bring_back(draft)
            self._workbench.say(
                tr("Recovered text: what was being typed here is back in the bar below.")
            )
        self._offer_to_go_on(editor)

    def _bring_up_to_date(self) -> None:
        kept = self.all()
        if kept:
            # Most exercises are opened with nothing half-typed.
            from dip_workshop.ui.drafts.earlier import brought_up_to_date

            self.keep(brought_up_to_date(kept))

    def asked(self) -> tuple[tuple[str, RecordId | None], ...]:
        """Return the command and the place of each question whose answer waits."""
        places = (p.removeprefix(ASKED).split("/") for p in self.all() if p.startswith(ASKED))
        return tuple((command, RecordId(about) if about else None) for command, about in places)

    def _offer_to_go_on(self, editor: BoardEditor) -> None:
        """Say that an answer waits half-typed, with a button that goes on with it."""
        asked, board = dict(self.asked()), editor.board()
        for command in editor.kind.commands:
            about = asked.get(command.id)
            if command.id in asked and (about is None or board.is_live(about)):
                self._workbench.offered.emit(
                    tr("Recovered text: “{command}” was not finished.", command=command.label),
                    tr("Show it"),
                    partial(_go_on_with, editor, command, about),
                )
                return


def _go_on_with(editor: BoardEditor, command: Command, about: RecordId | None) -> None:
    if about is not None:
        editor.reveal(about)
        editor.show_place(about)
    editor.give(command)
