"""Ask the same again and again in one window, as ballot after ballot is entered."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from dip_workshop.core.wording import tr
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.choosing import TextDialog
from dip_workshop.widgets.unfinished import Unfinished


class InARow(NamedTuple):
    """What a row of answers needs to know.

    `refusal` returns why an answer cannot be taken, `take` makes something of it and tells
    whether that went well, `about` returns what is asked about next, None where that was the last.
    """

    refusal: Callable[[str], str]
    take: Callable[[str], bool]
    about: Callable[[], str | None]


class InARowDialog(TextDialog):
    """Ask for a text, and for the next as soon as Enter takes it; the window stays where it is.

    A window for each would lose what a quick hand types while it opens.
    """

    def __init__(
        self,
        prompt: str,
        initial: str,
        parent: QWidget,
        *,
        unfinished: Unfinished,
        row: InARow,
    ) -> None:
        super().__init__(
            prompt,
            initial,
            parent,
            subject=row.about() or "",
            unfinished=unfinished,
            refusal=row.refusal,
            accept_label=tr("Take"),
            leave_label=tr("Close"),
        )
        self._row, self._waiting = row, unfinished

    def accept(self) -> None:
        """Take the answer and ask for the next; close after the last."""
        if self.is_refused():
            # Whoever holds the next paper types it whole: joined to this one, "5" and "15" are 515.
            self.field.selectAll()
            return
        answer = self.answer()
        if not self._row.take(answer):
            # The reason is told behind this window; what was typed is kept.
            self.reject()
            return
        self.begin_anew()
        self._waiting.enter(answer)
        about = self._row.about()
        if about is None:
            self.done(self.DialogCode.Accepted)
            return
        self.say_subject(about)
        announce(self.field, about)
