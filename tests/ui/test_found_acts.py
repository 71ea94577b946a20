"""What can be done is found by its words, from wherever one is."""

from PySide6.QtWidgets import QDialog

from dip_workshop.catalogue import kind_named
from dip_workshop.exercises.fishbone.model import Fishbone
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.dialogs.search_everything import SearchEverything, row_of_act
from dip_workshop.ui.found_acts import (
    ALSO_CALLED,
    MOST_ACTS,
    FoundAct,
    acts_for,
    acts_here,
    in_order,
)
from dip_workshop.ui.page_stack import PAGE_NAMES
from tests.ui.hands import Hands, wait_until


def act(label: str, more: str = "") -> FoundAct:
    return FoundAct(label, more, (), "Edit", lambda: None)


def labels(typed: str, *acts: FoundAct) -> list[str]:
    return [found.label for found in acts_for(typed, acts)]


def test_each_word_typed_begins_a_word_of_the_name_whatever_its_case() -> None:
    acts = (act("Pareto bars"), act("Name the group"), act("Group"))
    assert labels("PAR", *acts) == ["Pareto bars"]
    assert labels("gro na", *acts) == ["Name the group"]
    assert labels("roup", *acts) == []


def test_the_nearest_name_stands_first_and_what_is_only_explained_so_last() -> None:
    acts = (act("Overview", "All groups open."), act("Name the group"), act("Group"))
    assert labels("group", *acts) == ["Group", "Name the group", "Overview"]


def test_one_letter_names_nothing_and_a_common_word_no_more_than_a_few() -> None:
    many = [act(f"Group {n}") for n in range(20)]
    assert labels("g", *many) == []
    assert labels("group", *many) == [f"Group {n}" for n in range(MOST_ACTS)]


def test_signs_in_what_is_typed_are_no_pattern() -> None:
    assert labels("gr.*p [", act("Group")) == []
    assert labels("...", act("Group")) == []


def test_without_a_board_only_the_window_is_searched() -> None:
    found = acts_here(lambda _id: None, None)
    assert "Safe keeping" in {a.label for a in found}
    assert not {c.label for c in kind_named("affinity").commands} & {a.label for a in found}
    assert "Search everything…" not in {a.label for a in found}


def test_a_page_stands_above_the_texts_and_a_text_above_what_would_be_done() -> None:
    group, page = act("Group"), act("Groups")._replace(is_page=True)
    explained = act("Overview", "All groups open.")._replace(is_page=True)
    found = in_order("group", (page, group, explained), ["1", "2", "3", "4"])
    assert found == (page, "1", "2", "3", group, explained, "4")
    assert in_order("group", (explained,), []) == (explained,)


def test_a_page_and_an_act_are_found_by_what_people_call_them() -> None:
    acts = acts_here(lambda _id: None, None, PAGE_NAMES)
    first = {typed: acts_for(typed, acts)[0].label for typed in ("Actions", "colour", "template")}
    assert first["Actions"] == "Actions of this workshop"
    assert first["colour"] == "Settings"
    assert first["template"] == "New workshop from a plan…"
    assert acts_for("handout", acts)[0].label == "Outputs"
    for typed in ("picture", "copy", "png", "screenshot"):
        assert acts_for(typed, acts)[0].label == "Copy the board as a picture"
    assert ALSO_CALLED.keys() <= {each.id for each in WINDOW_ACTIONS}


def test_what_no_undo_takes_back_is_found_only_where_it_asks_first() -> None:
    found = [a.label for a in acts_for("remove", acts_here(lambda _id: None, None))]
    assert "Remove words for good…" in found
    assert all(label.endswith("…") for label in found)


def test_a_row_tells_the_key_and_the_menu() -> None:
    row = row_of_act(FoundAct("Next", "", ("Ctrl+PgDown",), "Any page", lambda: None))
    assert (row.title, row.marks) == ("Next", ("Command", "Ctrl+Page Down", "Any page"))


def test_a_command_of_the_board_is_found_by_its_name_and_carried_out(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(Fishbone).id)
    before = hands.board

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchEverything)
        hands.write("collapse all")
        wait_until(lambda: dialog._pending is None)
        assert dialog._named[0].label == "Collapse all bones"
        while dialog.list.currentIndex().row():
            hands.press("Up")
        hands.press("Return")

    with hands.dialog(choose):
        hands.press("Ctrl+K")
    assert hands.board is not before


def test_enter_goes_to_a_text_though_a_command_is_called_the_same(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(Fishbone).id)
    hands.add("Outline of the round")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchEverything)
        hands.write("outline")
        wait_until(lambda: dialog._pending is None)
        assert dialog._named[0].label == "Outline"
        assert dialog.list.currentIndex().row() == 0
        hands.press("Return")

    with hands.dialog(choose):
        hands.press("Ctrl+K")
    (found,) = hands.editor.selection().ids
    assert hands.board.find(found).text == "Outline of the round"


def test_a_page_of_the_window_is_found_from_home(hands: Hands) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchEverything)
        hands.write("safe keep")
        wait_until(lambda: dialog._pending is None)
        assert dialog.list.currentIndex().row() == 0
        hands.press("Return")

    with hands.dialog(choose):
        hands.press("Ctrl+K")
    assert hands.window.pages.place[0] == "safe_keeping"
