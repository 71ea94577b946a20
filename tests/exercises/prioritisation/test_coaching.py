"""What a coach asks about a prioritisation, and when it is silent."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.prioritisation.coaching import hints
from dip_workshop.exercises.prioritisation.model import add_options, create_matrix
from dip_workshop.exercises.prioritisation.scoring import score_option
from tests.exercises.prioritisation.score_sheets import enter, revealed, scoring


def scored(*scores: tuple[int, int] | None) -> tuple[Board, RecordId]:
    board, matrix_id = create_matrix(new_workshop("Ward B3"))
    board, ids = add_options(board, matrix_id, [f"Option {n}" for n in range(len(scores))])
    for option_id, score in zip(ids, scores, strict=True):
        if score:
            board = score_option(board, option_id, impact=score[0], effort=score[1])
    return board, matrix_id


def asked(made: tuple[Board, RecordId]) -> list[str]:
    return [hint.rule for hint in hints(*made)]


def test_a_tie_in_front_is_asked_about_once_all_are_scored() -> None:
    assert asked(scored((5, 1), (5, 1), (1, 5))) == ["tie_in_front"]
    assert asked(scored((5, 1), (4, 1), (1, 5))) == []


def test_the_last_options_without_a_place_are_asked_about() -> None:
    assert asked(scored((5, 1), (2, 5), None)) == ["unscored"]
    assert asked(scored((5, 1), None, None)) == []


def test_a_chart_on_which_all_is_alike_is_asked_about() -> None:
    assert asked(scored((5, 1), (5, 2), (4, 1), (4, 2))) == ["one_quadrant"]


def test_the_option_on_which_people_differ_most_is_asked_about_once_all_is_revealed() -> None:
    board, matrix_id = scoring(2, 2)
    board = enter(board, matrix_id, "5 1 1 5", "3 1 4 2")
    assert asked((board, matrix_id)) == []
    board = revealed(board, matrix_id)
    (hint,) = hints(board, matrix_id)
    assert hint.question == "People differ most on option 2. What does each side see?"
