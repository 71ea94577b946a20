"""The coach: questions by plain rules, to the one at the console; no rule ever blocks anything."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from dip_workshop.core.wording import tr
from dip_workshop.ui.message_bar import MessageBar
from dip_workshop.ui.settings import COACH, COACH_OFF
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import accepted

if TYPE_CHECKING:
    from dip_workshop.core.coaching import Hint
    from dip_workshop.core.ids import RecordId
    from dip_workshop.ui.pages.exercise_page import ExercisePage

# After a commit, so that Enter waits for none of it.
LOOKS_AFTER_MS = 400
# Of more than this all texts cannot be looked at between two keys.
MOST_RECORDS = 3000

# A question, whatever its words: what it is about, and by which rule.
Asked = tuple["RecordId", str]


class CoachDesk(QObject):
    """Asks a new question once, in a line that passes; lists all of them when it is asked.

    The line stands between the board and the field: it covers nothing of the picture.
    """

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: dict[RecordId, frozenset[Asked]] = {}
        self._put_aside: set[Asked] = set()
        self._latest: Asked | None = None
        self._line: MessageBar | None = None
        self._timer = QTimer(self, singleShot=True, interval=LOOKS_AFTER_MS)
        self._timer.timeout.connect(self._look)
        workbench = window.workbench
        workbench.saved.connect(self._timer.start)
        workbench.saved.connect(self._pass_by)
        workbench.moved_on.connect(self._pass_by)
        workbench.went_to.connect(lambda _page, _id: self._begin_on_page())
        workbench.opened.connect(self._forget)
        # What is there already has been asked about before.
        self._timer.start()

    # The rows of WINDOW_ACTIONS.

    def show(self) -> None:
        """List the questions to put to the room; choosing one goes to what it is about."""
        from dip_workshop.ui.dialogs.coach import CoachQuestions

        page, workbench = self._window.exercise_page, self._window.workbench
        if page is None:
            workbench.say(tr("Open an exercise first: the coach asks about its board."))
            return
        dialog = CoachQuestions(tuple(self._open_hints(page)), self._window)
        if accepted(dialog):
            hint = dialog.answer()
            page.editor.go_to(hint.about)
        elif dialog.wants_rules:
            self.show_rules()

    def show_rules(self) -> None:
        """List the rules with their sources, each to be switched off or on."""
        from dip_workshop.catalogue import KINDS
        from dip_workshop.ui.dialogs.coach import CoachRules

        settings = self._window.workbench.settings
        rules = {rule.id: rule for kind in KINDS for rule in kind.coach.rules}
        dialog = CoachRules(tuple(rules.values()), self._rules_off(), self._window)
        if accepted(dialog):
            settings.put(COACH_OFF, " ".join(sorted(dialog.switched_off())))

    def put_aside(self) -> None:
        """Ask the question asked last no more about the same, until the program starts anew."""
        if self._latest is None:
            self._window.workbench.say(tr("The coach has asked nothing since you came here."))
            return
        self._put_aside.add(self._latest)
        self._latest = None
        self._hide_line()

    def _begin_on_page(self) -> None:
        self._hide_line()
        self._timer.start()

    def _pass_by(self) -> None:
        if self._line is not None and isValid(self._line):
            self._line.pass_by()

    def _hide_line(self) -> None:
        if self._line is not None and isValid(self._line):
            self._line.hide()

    def _forget(self) -> None:
        self._known.clear()
        self._latest = None

    def _rules_off(self) -> frozenset[str]:
        return frozenset(self._window.workbench.settings.get(COACH_OFF).split())

    def _open_hints(self, page: "ExercisePage") -> "Iterator[Hint]":
        """Yield what may be asked now; nothing of what is veiled stands in it."""
        from dip_workshop.core.room.masking import masked

        off = self._rules_off()
        for hint in page.kind.coach.hints(masked(page.board()), page.scope):
            if hint.rule not in off and (hint.about, hint.rule) not in self._put_aside:
                yield hint

    def _look(self) -> None:
        """Ask about what was just written, unless the room is looking at this screen."""
        page, window = self._window.exercise_page, self._window
        workbench = window.workbench
        if page is None or workbench.bridge is None or page.is_gone():
            return
        if workbench.settings.get(COACH) != "at once" or len(page.board()) > MOST_RECORDS:
            return
        hints = tuple(self._open_hints(page))
        asked = frozenset((hint.about, hint.rule) for hint in hints)
        known = self._known.get(page.scope, asked)
        self._known[page.scope] = asked
        at_once = {rule.id for rule in page.kind.coach.rules if rule.is_told_at_once}
        new = [
            hint for hint in hints if hint.rule in at_once and (hint.about, hint.rule) not in known
        ]
        if new and not window.isFullScreen():
            self._ask(new[-1], page)

    def _ask(self, hint: "Hint", page: "ExercisePage") -> None:
        self._latest = (hint.about, hint.rule)
        question = tr("A question for the room: {question}", question=hint.question)
        self._line = self._line_on(page)
        self._line.say(question, tr("Put it aside"), self.put_aside)

    def _line_on(self, page: "ExercisePage") -> MessageBar:
        """Return the line of a page, made for its first question."""
        found = page.findChild(MessageBar)
        if found is not None:
            return found
        line = MessageBar()
        page.editor.capture.set_above(line)
        page.editor.capture.line_left.connect(self.put_aside)
        return line
