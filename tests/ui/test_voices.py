"""People, turns, the parking lot, rules and private notes, by the keys of the window."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from dip_workshop.core.room.parking import parked_points
from dip_workshop.core.room.people import arrive, in_the_room, people_of
from dip_workshop.core.room.private_notes import notes_of
from dip_workshop.core.room.rounds import current_turn
from dip_workshop.core.room.rules import DEFAULT_RULES, rules_to_show
from dip_workshop.core.room.turns import name_of
from dip_workshop.core.sightings import open_spots
from dip_workshop.core.workshop import people_present
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.places import DRAFT_PLACES, PARKING
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.list_card import ListCard
from tests.ui.accessibility.states import exercise_of
from tests.ui.hands import Hands, wait_until

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The wall's clock: whatever stands in the list."""
    now = [NOON]
    monkeypatch.setattr(wall_clock, "now", lambda: now[0])
    return now


@pytest.fixture
def in_workshop(hands: Hands) -> Hands:
    hands.window.workbench.create_workshop()
    hands.press("Escape")
    return hands


def card_of(window: MainWindow) -> ListCard:
    page: QWidget = window.pages.currentWidget()
    return page.findChild(ListCard)


def rows(window: MainWindow) -> list[str]:
    listed = card_of(window).list
    return [listed.item(n).text() for n in range(listed.count())]


def test_people_come_and_leave_by_one_key_each(in_workshop: Hands, clock: list[datetime]):
    hands = in_workshop
    hands.press("Ctrl+Alt+U")
    hands.add("AK", "Bea", "CM")
    assert rows(hands.window) == ["AK", "Bea", "CM"]
    assert hands.sees("3 people are here")
    clock[0] = NOON + timedelta(minutes=48)
    card_of(hands.window).list.setFocus()
    hands.press("Home", "Down", "Space")
    time = f"{clock[0].astimezone():%H:%M}"
    assert rows(hands.window)[1] == f"Bea · left {time}"
    assert hands.sees("2 people are here")
    hands.press("Space")
    assert [person.text for person in in_the_room(hands.board)] == ["AK", "Bea", "CM"]
    hands.press("Delete", "Ctrl+Z", "Ctrl+Z")
    assert people_present(hands.board) == 2
    hands.click("One more")
    assert people_present(hands.board) == 3


def test_a_round_gives_each_a_turn_by_one_key_from_anywhere(
    in_workshop: Hands, clock: list[datetime]
):
    hands, bridge = in_workshop, in_workshop.window.workbench.bridge
    assert bridge is not None
    for name in ("AK", "BL"):
        bridge.perform("Came", hands.board_id, lambda b, n=name: arrive(b, n, "", NOON))
    hands.press("Ctrl+Shift+N")
    assert hands.sees("No round goes on. Start one first.")
    hands.press("Ctrl+Alt+T")
    hands.window.pages.currentWidget().question.setFocus()
    hands.write("What gets in the way?")
    hands.press("Return")
    turn = current_turn(hands.board)
    assert turn is not None
    first = name_of(hands.board, turn)
    clock[0] = NOON + timedelta(seconds=65)
    hands.window.pages.refresh()
    assert hands.sees(first)
    assert hands.sees("0:05 over")
    hands.press("Alt+W", "Ctrl+Shift+N")
    second = ({"AK", "BL"} - {first}).pop()
    assert hands.sees(f"Now: {second}")
    hands.press("Ctrl+Shift+N")
    assert hands.sees("The round is over.")


def test_whoever_leaves_in_their_own_turn_hands_it_on_and_undo_gives_it_back(
    in_workshop: Hands, clock: list[datetime]
):
    hands = in_workshop
    hands.press("Ctrl+Alt+U")
    hands.add("AK", "BL")
    hands.press("Ctrl+Alt+T")
    hands.press("Return")
    turn = current_turn(hands.board)
    assert turn is not None
    first = name_of(hands.board, turn)
    second = ({"AK", "BL"} - {first}).pop()
    hands.press("Ctrl+Alt+U")
    card_of(hands.window).list.setFocus()
    hands.press(*(("Home",) if first == "AK" else ("End",)), "Space")
    assert hands.sees(f"It was their turn. Now: {second}")
    hands.click("Undo")
    assert current_turn(hands.board) == turn
    card_of(hands.window).list.setFocus()
    hands.press("Space", "Up" if first == "BL" else "Down", "Delete")
    assert hands.sees("Taken off the list. It was their turn, the last one: the round is over.")


def test_a_point_is_parked_from_a_board_and_answered_on_its_page(sample: MainWindow):
    hands = Hands(sample)
    exercise_of("affinity")(sample)
    with hands.dialog(hands.answering("Car park prices")):
        hands.press("Ctrl+J")
    assert hands.sees("Parked: 1 point is in the parking lot.")
    assert hands.window.editor is not None
    hands.press("Ctrl+Shift+J")
    with hands.dialog(hands.answering("Estates were told")):
        hands.press("Return")
    (point,) = parked_points(hands.board)
    assert (point.text, point.answer) == ("Car park prices", "Estates were told")
    assert rows(sample) == ["Car park prices\n→ Estates were told"]
    hands.press("Ctrl+Z")
    assert hands.sees("1 point is open")


def test_a_parked_point_is_found_by_the_search_and_its_hit_leads_to_it(in_workshop: Hands):
    hands = in_workshop
    for text in ("Car park prices", "The old lift"):
        with hands.dialog(hands.answering(text)):
            hands.press("Ctrl+J")
    (hit,) = hands.window.workbench.store.search("old lift").result()
    hands.window.show_home()
    hands.window.desk("search")._go_to(hit)
    card = card_of(hands.window)
    assert card.chosen() == parked_points(hands.board)[1].id


def test_words_of_a_parked_point_wait_half_typed_and_are_offered_when_it_is_asked_next(
    in_workshop: Hands,
):
    hands = in_workshop

    def leave(asked):
        hands.write("Car park pri")
        asked.reject()

    with hands.dialog(leave):
        hands.press("Ctrl+J")
    wait_until(lambda: "Car park pri" in drafts(hands))
    seen = []

    def look(asked):
        seen.extend(label.text() for label in asked.findChildren(QWidget) if hasattr(label, "text"))
        asked.reject()

    with hands.dialog(look):
        hands.press("Ctrl+J")
    assert any("Car park pri" in str(text) for text in seen)


def test_words_that_a_sudden_end_cut_off_are_offered_as_the_workshop_opens_again(
    in_workshop: Hands,
):
    hands, workbench = in_workshop, in_workshop.window.workbench
    workshop_id = hands.board_id
    workbench.store.keep_drafts(workshop_id, {f"{workshop_id}{PARKING.beginning}": "Car park pri"})
    wait_until(lambda: "Car park pri" in drafts(hands))
    hands.window.show_home()
    workbench.bridge = None
    workbench.open_workshop(workshop_id)
    wait_until(lambda: hands.sees("Recovered text: “Park a point…” was not finished."))
    seen = []

    def look(asked):
        seen.extend(str(w.text()) for w in asked.findChildren(QWidget) if hasattr(w, "text"))
        asked.reject()

    with hands.dialog(look):
        hands.click("Show it")
    assert any("Car park pri" in text for text in seen)


def drafts(hands: Hands) -> str:
    return str(hands.window.workbench.store.drafts(hands.board_id))


def rules_of(hands: Hands) -> tuple[str, ...]:
    return tuple(rule.text for rule in rules_to_show(hands.board))


def test_rules_are_changed_moved_and_added_and_undone_on_their_page(in_workshop: Hands):
    hands = in_workshop
    hands.press("Ctrl+Alt+Y")
    assert hands.sees("A few to begin with")
    with hands.dialog(hands.answering("Tea at three")):
        hands.click("Add a rule…")
    assert rules_of(hands) == (*DEFAULT_RULES, "Tea at three")
    card_of(hands.window).list.setFocus()
    hands.press("End", "Alt+Up")
    assert rules_of(hands)[4] == "Tea at three"
    with hands.dialog(hands.answering("Tea at four")):
        hands.press("F2")
    hands.press("Ctrl+Z", "Delete")
    assert rules_of(hands) == DEFAULT_RULES
    hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert rules_of(hands) == DEFAULT_RULES


def test_half_typed_words_stay_with_their_rule_wherever_it_is_moved(in_workshop: Hands):
    hands = in_workshop
    seen = {}

    def leave(asked):
        hands.write("Bleeps on")
        asked.reject()

    def look(asked):
        labels = (w for w in asked.findChildren(QWidget) if hasattr(w, "text"))
        seen[card_of(hands.window).chosen()] = any("Bleeps on" in str(w.text()) for w in labels)
        asked.reject()

    hands.press("Ctrl+Alt+Y")
    card_of(hands.window).list.setFocus()
    hands.press("End")
    with hands.dialog(leave):
        hands.press("F2")
    wait_until(lambda: "Bleeps on" in drafts(hands))
    moved = card_of(hands.window).chosen()
    hands.press("Alt+Up", "Down")
    other = card_of(hands.window).chosen()
    with hands.dialog(look):
        hands.press("F2")
    hands.press("Up")
    with hands.dialog(look):
        hands.press("F2")
    assert seen == {other: False, moved: True}


def test_a_private_note_is_written_from_a_board_and_watched_for_what_may_identify_somebody(
    sample: MainWindow,
):
    hands = Hands(sample)
    exercise_of("fishbone")(sample)
    with hands.dialog(hands.answering("Ring 943 476 5919 about the keys")):
        hands.press("Ctrl+Alt+M")
    (note,) = notes_of(hands.board)
    assert note.text == "Ring 943 476 5919 about the keys"
    assert any(spot.record_id == note.id for spot in open_spots(hands.board))
    hands.press("Ctrl+Alt+L")
    assert rows(sample) == [note.text]
    hands.press("Delete")
    assert notes_of(hands.board) == ()


def test_somebody_s_name_and_staff_group_are_changed_from_the_list(in_workshop: Hands):
    hands = in_workshop
    hands.press("Ctrl+Alt+U")
    hands.add("AK")
    card_of(hands.window).list.setFocus()
    with hands.dialog(hands.answering("Amira")):
        hands.press("F2")

    def choose(asked):
        hands.write("Pharm")
        hands.press("Return")

    with hands.dialog(choose):
        hands.press("Alt+G")
    (person,) = people_of(hands.board)
    assert (person.text, person.staff_group) == ("Amira", "Pharmacy")


def test_whatever_waits_beside_the_exercises_is_offered_by_its_own_name():
    beginnings = [place.beginning for place in DRAFT_PLACES]
    for number, beginning in enumerate(beginnings):
        assert not beginning.startswith(tuple(beginnings[:number]))
