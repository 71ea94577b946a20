"""How a board is set for the window that shows it, and when it is set anew."""

import pytest
from PySide6.QtCore import QPoint

from dip_workshop.drawing.geometry import Point
from dip_workshop.exercises.affinity.editor import SMALLEST_READ
from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, tray_of
from dip_workshop.ui.settings import TEXT_SIZE, THEME
from dip_workshop.widgets.board_wall import READABLE
from tests.ui.hands import Hands


@pytest.fixture
def notes(hands: Hands) -> Hands:
    """Hands on an affinity map of thirty notes in the tray."""
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.editor.add_texts(tuple(f"An idea of number {number}" for number in range(30)))
    return hands


def places(hands: Hands) -> dict[str | None, tuple[float, ...]]:
    return {group.owner: tuple(group.bounds) for group in hands.editor.view.picture.groups}


def tray_width(hands: Hands) -> float:
    return places(hands)[hands.exercise(AffinityMap).id][2]


def sort_all_but_one(hands: Hands) -> None:
    map_id = hands.exercise(AffinityMap).id
    first, *others, _last = tray_of(hands.board, map_id)
    hands.editor.select((first.id,))
    hands.editor.view.setFocus()
    hands.press("G")
    for note in others:
        hands.editor.select((note.id,))
        hands.editor.view.setFocus()
        hands.press("1")


def test_a_note_that_is_sorted_moves_no_other_and_undo_puts_it_back(notes: Hands) -> None:
    notes.press("Ctrl+0")
    map_id = notes.exercise(AffinityMap).id
    before, (first, *others) = places(notes), tray_of(notes.board, map_id)
    notes.editor.select((first.id,))
    notes.editor.view.setFocus()
    notes.press("G")
    after = places(notes)
    assert len(groups_of(notes.board, map_id)) == 1
    assert all(after[note.id] == before[note.id] for note in others)
    notes.press("Ctrl+Z")
    assert not groups_of(notes.board, map_id)
    assert all(places(notes)[note.id] == before[note.id] for note in (first, *others))


def test_fitting_sets_the_board_anew_and_makes_it_larger(notes: Hands) -> None:
    notes.press("Ctrl+0")
    wide = tray_width(notes)
    sort_all_but_one(notes)
    notes.editor.view.fit()
    zoom = notes.editor.view.zoom
    notes.press("Ctrl+0")
    assert tray_width(notes) < wide
    assert notes.editor.view.zoom > zoom


def test_a_board_is_set_anew_when_it_is_opened_again(notes: Hands) -> None:
    notes.press("Ctrl+0")
    sort_all_but_one(notes)
    notes.press("Ctrl+0")
    expected = places(notes)
    notes.press("Alt+W")
    notes.window.workbench.go("exercise", notes.exercise(AffinityMap).id)
    assert places(notes) == expected


def test_other_colours_move_nothing_on_a_board(notes: Hands) -> None:
    sort_all_but_one(notes)
    notes.editor.view.zoom_in()
    before = places(notes), notes.editor.view.view
    settings = notes.window.workbench.settings
    for theme in ("dark", "high contrast", "light"):
        settings.put(THEME, theme)
        assert (places(notes), notes.editor.view.view) == before


def test_a_board_is_laid_out_once_it_is_seen_or_something_is_looked_for_on_it(
    notes: Hands,
) -> None:
    map_id, workbench = notes.exercise(AffinityMap).id, notes.window.workbench
    first, *_others = tray_of(notes.board, map_id)
    workshop_id = workbench.workshop_id
    assert workshop_id is not None
    for look_for in (False, True):
        workbench.create_workshop()
        notes.window.hide()
        workbench.open_exercise(workshop_id, map_id)
        assert places(notes) == {}
        if look_for:
            notes.editor.reveal(first.id)
            assert first.id in places(notes)
        notes.window.show()
        assert notes.editor.view.is_fitted
        assert first.id in places(notes)


def test_the_overview_is_fitted_at_once_and_so_is_the_wall_after_it(notes: Hands) -> None:
    commands = {command.id: command for command in notes.editor.kind.commands}
    for _ in range(2):
        notes.editor.give(commands["toggle_overview"])
        shown = notes.editor.view.zoom
        notes.press("Ctrl+0")
        assert notes.editor.view.zoom == shown


def test_a_board_too_large_to_read_is_opened_at_its_beginning(notes: Hands) -> None:
    notes.editor.add_texts(tuple(f"A longer answer, the {n}th of all " * 4 for n in range(300)))
    notes.window.show_anew()
    view = notes.editor.view
    assert view.zoom == READABLE
    first = view.place_of(tray_of(notes.board, notes.exercise(AffinityMap).id)[0].id)
    assert first is not None
    assert view.rect().contains(first)


def test_larger_letters_round_a_board_open_it_with_letters_no_smaller(notes: Hands) -> None:
    notes.editor.add_texts(tuple(f"Another idea of number {number}" for number in range(30)))
    workbench, map_id = notes.window.workbench, notes.exercise(AffinityMap).id
    zooms = []
    for percents in ("100", "150"):
        workbench.settings.put(TEXT_SIZE, percents)
        notes.press("Alt+W")
        workbench.go("exercise", map_id)
        zooms.append(notes.editor.view.zoom)
    assert SMALLEST_READ < zooms[0] < READABLE
    assert zooms[1] > 0.97 * zooms[0]
    notes.press("Ctrl+0")
    assert notes.editor.view.is_fitted
    notes.press("F11")
    assert notes.editor.view.is_fitted


def test_an_overview_too_small_to_read_is_opened_at_its_beginning_and_shown_whole_by_a_key(
    notes: Hands,
) -> None:
    notes.editor.add_texts(tuple(f"A longer answer, the {n}th of all " * 2 for n in range(150)))
    commands = {command.id: command for command in notes.editor.kind.commands}
    notes.editor.give(commands["toggle_overview"])
    view = notes.editor.view
    assert view.zoom == READABLE
    corner = view.view.to_window(Point(view.picture.bounds.x, view.picture.bounds.y))
    assert view.rect().contains(QPoint(round(corner.x), round(corner.y)))
    notes.press("Ctrl+0")
    assert view.is_fitted
    assert view.zoom < SMALLEST_READ
