"""Where the next text goes, which was added last, and which is being changed."""

from PySide6.QtCore import QObject, Signal

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import AskedFirst, Captured, ExerciseKind, OutlineRow, Selection
from dip_workshop.widgets.asking import place_of_edit
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.capture_aims import CaptureAims
from dip_workshop.widgets.capture_bar import Asking, CaptureBar
from dip_workshop.widgets.capture_draft import CaptureDraft, Places
from dip_workshop.widgets.unfinished import Unfinished


class CaptureControl(QObject):
    """Joins the capture bar to the board; earlier aims are the way back up from a why."""

    added = Signal(object)
    released = Signal()

    def __init__(
        self,
        bar: CaptureBar,
        kind: ExerciseKind,
        exercise_id: RecordId,
        context: BoardContext,
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._kind = kind
        self._exercise_id = exercise_id
        self._context = context
        self.aims = CaptureAims(kind, exercise_id, context)
        self._aims: list[Places] = [()]
        self._last_added: Places = ()
        self._editing: RecordId | None = None
        self._unfinished: Unfinished | None = None
        self._is_naming, self._text_before = False, ""
        self._asked: AskedFirst | None = None
        self._kept = CaptureDraft()
        bar.submitted.connect(self._add)
        bar.dived.connect(self._dive)
        bar.edited.connect(self._finish_edit)
        bar.list_pasted.connect(self._paste_list)
        bar.last_wanted.connect(self._edit_last)
        bar.left.connect(self._step_back)
        bar.draft_wanted.connect(self._keep_draft)

    def aim(self, places: Places) -> None:
        """Aim at places that were selected; a name that nobody began to type is asked no more.

        What is asked first is left for another place: what was typed by then goes there.
        """
        asked = self._asked
        is_left = set(places) - {asked.place} if asked else not self._bar.text().strip()
        if self._is_naming and is_left:
            self._keep_as_new()
        self._aims = [places]
        self.show_aim()
        self._keep_draft()

    def bring_back(self, draft: CaptureDraft) -> None:
        """Put what was being typed into the bar again, aimed as it was."""
        self._aims = list(draft.aims)
        self._bar.set_text(draft.text)
        if draft.edited is not None:
            self.begin_edit(draft.edited, draft.edit)
        self.refresh()

    def refresh(self) -> None:
        """Forget places that are no longer on the board, and say the aim anew."""
        board, editing = self._context.board(), self._editing
        self._aims = [tuple(i for i in aim if board.is_live(i)) for aim in self._aims]
        row = self._row_of(editing) if editing is not None and self._is_naming else None
        # A name that is asked may have been written another way meanwhile.
        if (row and row.text) or (editing is not None and not board.is_live(editing)):
            self._keep_as_new()
        self.show_aim()

    def readdress(self, number: int) -> None:
        """Move what was just added to the place of this number, counted from nought."""
        self.aims.readdress(self._last_added, number)

    def add_texts(self, texts: tuple[str, ...]) -> bool:
        """Add texts where the bar aims, as one step; False where they were refused."""
        aim = self._selection(self._aims[-1])
        made: list[Captured] = []

        def operation(board: Board) -> Board:
            made.append(self._kind.capture.add(board, aim, texts))
            return made[-1].board

        label = tr_count("Add a text", "Add {n} texts", len(texts))
        if not self._context.perform(label, operation):
            return False
        self._last_added = made[-1].ids
        self.added.emit(self._last_added)
        return True

    def begin_edit(self, place: RecordId, typed: str = "") -> None:
        """Take the text of a place into the bar; a place without one is left alone.

        `typed` is what was being typed there a moment ago. Words of an earlier time are offered.
        """
        row = self._row_of(place)
        if row is not None and row.text is not None:
            if self._bar.is_editing:
                self._step_back()
            self._begin(place, row.text)
            self._unfinished = Unfinished(self._context, place_of_edit(place))
            if typed:
                self._bar.set_text(typed)
            if self._unfinished.earlier in typed:
                self._unfinished.take()
            self._bar.offer(self._unfinished, self._put)
            words = tr("Changing {what}", what=row.what)
            self._bar.set_hints(words, tr("Enter keeps it · Esc leaves it as it was"))

    def ask_name(self, place: RecordId) -> None:
        """Let the next text be the name of a place just made, the keyboard staying where it is."""
        row = self._row_of(place)
        if row is not None and row.text == "":
            self._begin(place, "", Asking(tr("Type {what}", what=row.what)))
            self._is_naming = True
            words = tr("The next text is {what}", what=row.what)
            self._bar.set_hints(words, tr("Enter keeps it · Esc leaves it without a name"))

    def ask_first(self, *, is_wanted: bool) -> None:
        """Ask what the exercise is about, where nobody has written on it or is writing now."""
        if self._asked is not None and not is_wanted:
            self._keep_as_new()
        asked = self._kind.capture.asks_first(self._context.board(), self._exercise_id)
        if not is_wanted or asked is None or self._bar.is_editing or self._bar.text():
            return
        self._begin(asked.place, "", Asking(asked.question, is_needed=True))
        self._is_naming, self._asked = True, asked
        words = tr("The next text is {what}", what=asked.what)
        self._bar.set_hints(words, tr("Enter keeps it · Esc leaves it for later"))

    def _row_of(self, place: RecordId) -> OutlineRow | None:
        rows = self._kind.outline(self._context.board(), self._exercise_id)
        return next((row for row in rows if row.id == place), None)

    def _begin(self, place: RecordId, text: str, asks: Asking | None = None) -> None:
        self._editing, self._text_before, self._is_naming = place, text, False
        self._unfinished = self._asked = None
        self._bar.begin_edit(text, asks)

    def _put(self, text: str) -> None:
        """Write earlier words into the field as if they were typed, so that Undo takes them out."""
        self._bar.field.selectAll()
        self._bar.field.insertPlainText(text)
        self._bar.setFocus()

    def take_edit(self, place: RecordId, text: str) -> None:
        """Give a place another text; a refused one waits in the bar to be mended."""
        if self.edit(place, text):
            return
        self._bar.setFocus()
        if self._context.board().is_live(place):
            self.begin_edit(place, text)
        else:
            self._add_to_waiting(text)

    def edit(self, place: RecordId, text: str) -> bool:
        """Give a place another text; False where it was refused."""
        cleaned = self._context.clean(text)
        return cleaned is not None and self._context.perform(
            tr("Edit text"), lambda board: self._kind.edit(board, place, cleaned)
        )

    def show_aim(self) -> None:
        """Say where the next text goes, and which keys help."""
        if self._bar.is_editing:
            return
        where = self._kind.capture.hint(self._context.shown(), self._selection(self._aims[-1]))
        self._bar.set_hints(where, *self.aims.key_hints(is_below=len(self._aims) > 1))

    def _selection(self, places: Places) -> Selection:
        return Selection(self._exercise_id, places)

    def _add(self, text: str) -> bool:
        cleaned = self._context.clean(text)
        if cleaned is None or not self.add_texts((cleaned,)):
            return False
        self._bar.clear()
        self._bar.keep_draft_now()
        return True

    def _keep_draft(self) -> None:
        """Have what is typed and not entered kept, where that differs from what is kept."""
        text, draft = self._bar.waiting_text(), CaptureDraft()
        if text.strip():
            draft = CaptureDraft(text, tuple(self._aims))
        if self._editing is not None and self._bar.text() != self._text_before:
            draft = draft._replace(edited=self._editing, edit=self._bar.text())
        if draft != self._kept:
            self._kept = draft
            self._context.keep_draft(draft)

    def _dive(self, text: str) -> None:
        if self._add(text) and self._kind.capture.dive_label:
            self._aims.append(self._last_added)
            self.show_aim()
            self._keep_draft()

    def _finish_edit(self, text: str) -> None:
        # What is entered here is no text that somebody wrote another way.
        was_naming, self._is_naming = self._is_naming, False
        if self._editing is None or self.edit(self._editing, text):
            if self._unfinished is not None:
                self._unfinished.enter(text)
            self._stop_editing()
        else:
            self._is_naming = was_naming

    def _edit_last(self) -> None:
        if self._last_added and self._context.board().is_live(self._last_added[-1]):
            self.begin_edit(self._last_added[-1])

    def _step_back(self) -> None:
        """Leave an edit, then come up from a why, then let go of the selection.

        A text that stands in the bar stays, and what it is for stays with it.
        """
        if self._is_naming:
            self._keep_as_new()
        elif self._bar.is_editing:
            self._leave_edit(self._bar.text())
            self._stop_editing()
        elif self._bar.text().strip():
            return
        elif len(self._aims) > 1:
            self._aims.pop()
            self.show_aim()
            self._keep_draft()
        else:
            self.released.emit()

    def _stop_editing(self) -> None:
        self._editing = self._unfinished = self._asked = None
        self._is_naming = False
        self._bar.end_edit()
        self.show_aim()

    def _leave_edit(self, text: str) -> None:
        """Keep a changed text that was left, to be offered when the same is opened next."""
        if self._unfinished is not None:
            self._unfinished.leave(text if text != self._text_before else "")

    def _keep_as_new(self) -> None:
        """Go on with the changed text of a place that is gone as with one to be added."""
        changed = self._bar.text()
        self._stop_editing()
        self._add_to_waiting(changed)

    def _add_to_waiting(self, text: str) -> None:
        self._bar.set_text("\n".join(each for each in (self._bar.waiting_text(), text) if each))

    def _paste_list(self, text: str) -> None:
        texts = self._context.offer_list(text)
        if texts:
            self.add_texts(texts)
        self._bar.setFocus()
