"""What a coach asks about an affinity map, and when it is silent."""

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import describe_workshop, new_workshop
from dip_workshop.exercises.affinity.coaching import FEW_IDEAS, RULES, hints
from dip_workshop.exercises.affinity.gaps import add_gaps
from dip_workshop.exercises.affinity.model import add_notes, name_group, new_map
from dip_workshop.exercises.affinity.sorting import group_places


def sorted_into(*groups: tuple[str, int]) -> tuple[Board, RecordId]:
    """Return a map with groups of a header and so many notes each, and nothing in the tray."""
    board, map_id = new_map(new_workshop("Ward B3"))
    for header, count in groups:
        texts = [f"Note {number} of {header}" for number in range(count)]
        board, ids = add_notes(board, map_id, texts)
        board, (group_id,) = group_places(board, ids)
        board = name_group(board, group_id, header)
    return board, map_id


def asked(made: tuple[Board, RecordId]) -> set[str]:
    """Return which rules ask, but for the one that asks of every small map."""
    return {hint.rule for hint in hints(*made)} - {FEW_IDEAS.id}


def test_a_header_of_one_word_is_asked_about_and_a_phrase_is_not() -> None:
    assert asked(sorted_into(("Transport", 2))) == {"one_word_header"}
    assert asked(sorted_into(("Transport comes late", 2))) == set()


def test_a_group_of_more_than_ten_may_be_two() -> None:
    assert asked(sorted_into(("Letters are late", 10))) == set()
    assert asked(sorted_into(("Letters are late", 11))) == {"large_group"}


def test_a_group_of_one_is_asked_about_once_all_notes_are_sorted() -> None:
    assert asked(sorted_into(("Letters are late", 2))) == set()
    board, map_id = sorted_into(("Letters are late", 1))
    assert asked((board, map_id)) == {"lone_note"}
    board, _ = add_notes(board, map_id, ["Still to be sorted"])
    assert asked((board, map_id)) == set()


def test_more_than_ten_groups_may_belong_together() -> None:
    many = [(f"Header number {number}", 2) for number in range(11)]
    assert asked(sorted_into(*many)) == {"many_groups", "gap"}


def test_groups_are_named_after_sorting_and_not_before() -> None:
    board, map_id = sorted_into(("", 2))
    assert asked((board, map_id)) == {"unnamed_group"}
    board, _ = add_notes(board, map_id, ["Still to be sorted"])
    assert asked((board, map_id)) == set()


def test_a_note_that_points_at_people_is_asked_what_makes_it_likely() -> None:
    board, map_id = new_map(new_workshop("Ward B3"))
    board, _ = add_notes(board, map_id, ["Porters never come", "Dr Example comes late"])
    assert asked((board, map_id)) == {"blame", "name"}


def test_fewer_than_twenty_ideas_are_few_once_they_are_grouped() -> None:
    few, enough = sorted_into(("Letters are late", 9)), sorted_into(*FIVE_GROUPS)
    assert FEW_IDEAS.id in {hint.rule for hint in hints(*few)}
    assert FEW_IDEAS.id not in {hint.rule for hint in hints(*enough)}
    board, map_id = new_map(new_workshop("Ward B3"))
    board, _ = add_notes(board, map_id, ["Bloods are late"])
    assert hints(board, map_id) == ()


FIVE_GROUPS = tuple((f"Header number {number}", 4) for number in range(5))


def test_twenty_ideas_in_fewer_than_five_groups_may_hold_more_than_one_story() -> None:
    assert asked(sorted_into(*FIVE_GROUPS)) == {"gap"}
    assert asked(sorted_into(*FIVE_GROUPS[:3], ("Header number 4", 8))) == {"few_groups", "gap"}
    board, map_id = sorted_into(*FIVE_GROUPS[:3], ("Header number 4", 8))
    board, _ = add_notes(board, map_id, ["Still to be sorted"])
    assert asked((board, map_id)) == set()


def test_two_groups_of_one_header_may_be_one() -> None:
    twice = sorted_into(("Letters are late", 2), ("letters  are late", 2))
    assert asked(twice) == {"same_header"}
    assert "same_header" not in asked(sorted_into(("", 2), ("", 2)))


def test_a_note_of_one_word_and_one_of_very_many_are_asked_about() -> None:
    board, map_id = new_map(new_workshop("Ward B3"))
    board, _ = add_notes(board, map_id, ["Bleeps", "late " * 25, "late " * 26])
    assert [hint.rule for hint in hints(board, map_id)] == ["short_note", "long_note"]


@pytest.mark.parametrize(
    ("question", "rules"),
    [("", set()), ("Why are letters late?", set()), ("Late letters", {"no_question"})],
)
def test_a_question_that_is_none_is_asked_about(question: str, rules: set[str]) -> None:
    board, map_id = new_map(describe_workshop(new_workshop("Ward B3"), question=question))
    assert asked((board, map_id)) == rules


def test_every_question_is_by_a_rule_of_the_table() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert asked(sorted_into(("Transport", 12), ("", 1))) <= {rule.id for rule in RULES}


def test_once_all_is_named_the_room_is_asked_what_nobody_wrote_until_it_says_so() -> None:
    headers = ("Letters are late", "Beds are full", "Lifts fail often", "Care comes late")
    board, map_id = sorted_into(*[(header, 5) for header in (*headers, "Nobody is told")])
    assert asked((board, map_id)) == {"gap"}
    board = add_gaps(board, map_id, ["Nothing of weekends"])
    assert asked((board, map_id)) == set()
