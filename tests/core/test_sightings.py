from dataclasses import replace

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.identifiable import Sign
from dip_workshop.core.room.actions import add_action
from dip_workshop.core.sightings import (
    SignCount,
    count_signs,
    keep,
    note_removal,
    open_spots,
    reasons_of,
    spots_in,
)
from dip_workshop.core.workshop import (
    Sighting,
    describe_workshop,
    exercises_of,
    new_workshop,
    set_participants,
    workshop_of,
)
from tests.session.plain_board import add_exercise, add_note, notes_of


def a_board(*texts: str) -> Board:
    board, exercise = add_exercise(new_workshop("Ward"))
    for text in texts:
        board = add_note(board, exercise, text)
    return board


def test_what_may_identify_somebody_is_found_in_every_field_that_people_write() -> None:
    board = describe_workshop(a_board("ring 01384 456111"), question="Why did Mr Patel wait?")
    assert {(spot.field, spot.words) for spot in open_spots(board)} == {
        ("text", "01384 456111"),
        ("question", "Mr Patel"),
    }


def test_initials_of_those_present_and_deleted_texts_are_left_alone() -> None:
    board = set_participants(a_board("Mr Patel"), ("Dr Able",))
    assert len(open_spots(board)) == 1
    assert open_spots(board.drop(notes_of(board)[0].id)) == ()


def test_an_owner_or_somebody_present_has_a_name_and_other_signs_are_found_there_too() -> None:
    board, _ = add_action(a_board(), "Ask pharmacy", owner="Dr Dora", measure="Dr Able is glad")
    board, _ = add_action(board, "Ring them", owner="01384 456111")
    board = set_participants(board, ("Dr Able", "999 000 0018"))
    assert {(spot.type_name, spot.field, spot.finding.sign) for spot in open_spots(board)} == {
        ("Action", "measure", Sign.NAME),
        ("Action", "owner", Sign.PHONE),
        ("Participant", "text", Sign.NHS_NUMBER),
    }


def test_what_was_kept_with_a_reason_is_found_no_more_but_another_sign_is() -> None:
    board = a_board("Mr Patel on 01384 456111")
    name, phone = open_spots(board)
    board = keep(board, [name], " he asked for it ")
    assert open_spots(board) == (phone,)
    assert reasons_of(board) == ((Sign.NAME, "he asked for it"),)
    with pytest.raises(DomainError, match="needs a reason"):
        keep(board, [phone], " ")


def test_a_text_that_is_written_anew_is_looked_at_anew_for_what_was_not_kept() -> None:
    board = a_board("Mr Patel")
    note = notes_of(board)[0]
    board = keep(board, open_spots(board), "agreed")
    board = board.change(note.id, text="Mr Patel, 999 000 0018")
    assert [spot.finding.sign for spot in spots_in(board, [note.id])] == [Sign.NHS_NUMBER]


def test_the_file_tells_how_much_is_open_kept_and_removed_and_not_what() -> None:
    board = a_board("Mr Patel", "Mrs Jones", "999 000 0018")
    patel, jones, number = open_spots(board)
    board = note_removal(keep(board, [patel], "agreed"), [number])
    board = board.change(number.record_id, text="[removed]")
    assert count_signs(board) == {
        Sign.NAME: SignCount(open=1, kept=1, removed=0),
        Sign.NHS_NUMBER: SignCount(open=0, kept=0, removed=1),
    }
    assert jones in open_spots(board)
    decisions = [record for record in board if isinstance(record, Sighting)]
    assert {decision.text for decision in decisions} == {"", "agreed"}


def test_decisions_are_no_exercises() -> None:
    board = a_board("Mr Patel")
    assert exercises_of(keep(board, open_spots(board), "agreed")) == exercises_of(board)


def test_a_decision_on_a_sign_of_a_later_release_is_passed_over() -> None:
    board = keep(a_board("Mr Patel"), open_spots(a_board("Mr Patel")), "agreed")
    (decision,) = board.children(workshop_of(board).id, Sighting)
    board = board.put(replace(decision, sign="face in a picture"))
    assert reasons_of(board) == ()
    assert count_signs(board) == {Sign.NAME: SignCount(1, 0, 0)}


def test_somebody_on_the_list_of_people_is_found_where_an_idea_names_them() -> None:
    board = a_board(
        "Ask Anna’s team", "JB was not bleeped", "J.B. again", "ANNA waited", "Kowalski has the key"
    )
    assert open_spots(board) == ()
    board = set_participants(board, ("Anna Kowalski", "J.B."))
    assert [spot.words for spot in open_spots(board)] == ["Anna", "JB", "J.B.", "ANNA", "Kowalski"]
    assert {spot.finding.sign for spot in open_spots(board)} == {Sign.PRESENT}
    kept = keep(board, open_spots(board)[:1], "she asked for it")
    assert [spot.words for spot in open_spots(kept)] == ["JB", "J.B.", "ANNA", "Kowalski"]


def test_what_is_a_word_too_or_stands_for_a_role_is_not_taken_for_somebody() -> None:
    board = a_board(
        "OT will see them in May", "Annabel ward", "JBL tray", "Pharmacist is late", "A bed on 3",
        "anna", "Sister on the ward", "co-Anna",
    )  # fmt: skip
    people = ("OT", "Will", "May", "Anna", "JB", "Pharmacist", "A", "Sister", "Dr Ward", "")
    assert open_spots(set_participants(board, people)) == ()


def test_a_name_is_looked_for_in_ideas_and_not_where_it_belongs() -> None:
    board, _ = add_action(a_board("Anna"), "Ask Anna", owner="Anna", measure="Anna is glad")
    board = describe_workshop(set_participants(board, ("Anna",)), question="Why did Anna wait?")
    assert [spot.type_name for spot in open_spots(board)] == ["PlainNote"]


def test_a_name_is_found_with_either_apostrophe() -> None:
    board = set_participants(a_board("O'Neill", "O’Dwyer"), ("Sean O’Neill", "Una O'Dwyer"))
    assert [spot.words for spot in open_spots(board)] == ["O'Neill", "O’Dwyer"]
