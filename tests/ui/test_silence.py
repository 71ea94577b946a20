"""Silent writing through the window: typed, hidden, revealed, and kept over a sudden end."""

from dip_workshop.core.room.masking import SIGN
from dip_workshop.core.room.silence import hidden_on
from dip_workshop.report.words_in_pdf import pdf_holds
from dip_workshop.session.handing_out import HandOut
from dip_workshop.ui.settings import HIDE_ON_CONSOLE
from dip_workshop.widgets.hidden_marks import HIDDEN
from tests.ui.accessibility.states import exercise_of
from tests.ui.hands import Hands, wait_until


def board_says(hands: Hands) -> set[str]:
    """Return what the board of the exercise says of its places."""
    return {row.title for row in hands.editor.view.describe()}


def test_notes_typed_in_silence_are_revealed_one_by_one_and_then_all(hands: Hands):
    window = hands.window
    exercise_of("affinity")(window)
    map_id = hands.editor.exercise_id
    hands.press("Ctrl+Shift+S")
    hands.add("Porters come late", "No porter at night", "Nobody rang the porter")
    assert hands.sees("Writing in silence: 3 hidden")
    assert "Porters come late" in board_says(hands)
    window.workbench.settings.put(HIDE_ON_CONSOLE, "yes")
    window.workbench.go("workshop")
    window.workbench.go("exercise", map_id)
    assert "Porters come late" not in board_says(hands)
    hands.write("Only while")
    assert hands.editor.capture.text() == "Only while"
    hands.press("Return", "Ctrl+Shift+R")
    assert hands.sees("Writing in silence: 3 hidden")
    assert hands.sees("Revealed. 3 are still hidden.")
    hands.click("Hide it again")
    assert hands.sees("Writing in silence: 4 hidden")
    hands.press("Ctrl+Shift+R")
    hands.press("Ctrl+Shift+S", "Ctrl+Shift+E")
    assert "Porters come late" in board_says(hands)
    assert not hands.sees("hidden:")
    assert hidden_on(hands.board) == ()


def test_the_room_view_of_the_one_screen_hides_what_is_not_revealed(hands: Hands):
    exercise_of("affinity")(hands.window)
    hands.press("Ctrl+Shift+S")
    hands.add("Porters come late")
    hands.press("F11")
    assert "Porters come late" not in board_says(hands)
    hands.press("F11")
    assert "Porters come late" in board_says(hands)


def test_what_is_undone_or_done_again_is_not_named_while_it_is_hidden(hands: Hands):
    exercise_of("affinity")(hands.window)
    hands.press("Ctrl+Shift+S")
    hands.add("Porters come late")
    bridge, map_id = hands.window.workbench.bridge, hands.editor.exercise_id
    assert bridge is not None
    (note,) = hidden_on(hands.board)
    read_aloud: list[str] = []
    bridge.told.connect(read_aloud.append)
    label = "Put beside Porters come late"
    assert bridge.perform(label, map_id, lambda board: board.change(note, order_key="zz"))
    assert read_aloud == ["Saved: Put beside •••"]
    said = [hands.button("Undo").toolTip()]
    for keys in ("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+Y"):
        hands.press(keys)
        said += [hands.window.messages.text, hands.button("Redo").toolTip()]
    assert not [words for words in said if "Porters" in words]
    assert "Undo: Put beside •••" in said[0]
    assert said[1] == "Undone: Put beside •••"


def test_a_hidden_text_is_changed_in_the_outline_by_its_own_words(hands: Hands):
    exercise_of("affinity")(hands.window)
    hands.window.workbench.settings.put(HIDE_ON_CONSOLE, "yes")
    hands.press("Ctrl+Shift+S")
    hands.add("Porters come late")
    (note,) = hidden_on(hands.board)
    row = next(row for row in hands.editor.outline_rows() if row.id == note)
    assert (row.title, row.text) == (SIGN, "Porters come late")


def test_a_text_hidden_from_the_room_is_marked_on_the_console_and_in_the_outline(hands: Hands):
    exercise_of("affinity")(hands.window)
    hands.press("Ctrl+Shift+S")
    hands.add("Porters come late")
    (note,) = hidden_on(hands.board)

    def marks() -> tuple[bool, bool]:
        row = next(row for row in hands.editor.outline_rows() if row.id == note)
        names = [g.name for g in hands.editor.view.picture.groups if g.owner == note]
        return HIDDEN in row.marks, any(HIDDEN in name for name in names)

    assert marks() == (True, True)
    hands.press("Ctrl+Shift+R")
    assert marks() == (False, False)


def test_before_a_pdf_it_is_asked_what_becomes_of_texts_that_are_still_hidden(hands: Hands) -> None:
    exercise_of("affinity")(hands.window)
    hands.press("Ctrl+Shift+S")
    hands.add("The zorilla story")
    made: list[HandOut] = []
    hands.window.desk("pdf").made.connect(made.append)
    for number, answer in enumerate(("Cancel", "Leave them hidden", "Print them")):
        with hands.dialog(lambda _dialog, label=answer: hands.click(label)):
            hands.press("Ctrl+P")
        wait_until(lambda n=number: len(made) == n, 4000)
    masked, whole = (each.report.path for each in made)
    assert [pdf_holds(pdf, ("zorilla",)) for pdf in (masked, whole)] == [False, True]
