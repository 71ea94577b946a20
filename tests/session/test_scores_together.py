"""Everybody's scores in the store: saved, undone, handed over, and merged from two laptops."""

from decimal import Decimal

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.exercises.prioritisation.everybody.model import round_at, rounds_of, sheets_of
from dip_workshop.exercises.prioritisation.everybody.reading import sheet_text
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import criteria_of, options_of
from dip_workshop.exercises.prioritisation.point_sets import sets_of
from dip_workshop.kinds import Selection
from dip_workshop.session.handing_over import take_in_as_copy
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.test_merging import assert_sound, merge_from, two_laptops


def scoring() -> tuple[Board, RecordId]:
    board, page = KIND.create(new_workshop("Ward"))
    board = KIND.capture.add(board, Selection(page), ("One", "Two")).board
    return KIND.command("begin_scores").run(board, Selection(page), "2"), page


def give(store: WorkshopStore, page: RecordId, command_id: str, *answers: str) -> WorkshopSession:
    session = WorkshopSession(store, RecordId(store.list_workshops()[0].id))
    command = KIND.command(command_id)
    for answer in answers or ("",):
        session.perform(
            command.label, page, lambda b, typed=answer: command.run(b, Selection(page), typed)
        )
    return session


def placed(board: Board, page: RecordId) -> list[tuple[Decimal | None, Decimal | None]]:
    return [(option.impact, option.effort) for option in options_of(board, page)]


def sheets(board: Board, page: RecordId) -> list[str]:
    (round_,) = rounds_of(board, page)
    return [sheet_text(board, sheet) for sheet in sheets_of(board, round_)]


def test_scores_are_saved_undone_and_handed_over_as_they_are() -> None:
    board, page = scoring()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        give(here, page, "enter_scores", "4 2 3 -", "5 1 3 4")
        session = give(here, page, "reveal_scores")
        assert here.load_board(root) == session.board
        assert placed(session.board, page)[0] == (Decimal("4.5"), Decimal("1.5"))
        session.undo(page)
        assert placed(here.load_board(root), page) == [(None, None)] * 2
        session.redo(page)
        assert placed(here.load_board(root), page)[0] == (Decimal("4.5"), Decimal("1.5"))
        copy_id = take_in_as_copy(there, here.bundle_of(root))
        copied = there.load_board(copy_id)
        (matrix,) = copied.children(workshop_of(copied).id, KIND.root_type)
        assert sheets(copied, matrix.id) == ["4 2 3 -", "5 1 3 4"]
        assert placed(copied, matrix.id) == placed(session.board, page)
        assert_sound(here, root)
        # Its cells have other ids than those that follow from sheet and option.
        (round_,) = rounds_of(copied, matrix.id)
        again = KIND.command("reopen_scores").run(copied, Selection(matrix.id), "")
        again = KIND.edit(again, sheets_of(again, round_)[0].id, "1 1 1 1")
        assert sheets(again, matrix.id) == ["1 1 1 1", "5 1 3 4"]


def test_piles_typed_on_two_laptops_are_one_pile_once_they_are_merged() -> None:
    board, page = scoring()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        give(here, page, "enter_scores", "4 2 3 5")
        give(there, page, "enter_scores", "1 1 5 5", "2 1 5 5")
        merge_from(here, there, root)
        merge_from(there, here, root)
        for store in (here, there):
            assert_sound(store, root)
            assert sorted(sheets(store.load_board(root), page)) == ["1 1 5 5", "2 1 5 5", "4 2 3 5"]
            assert round_at(store.load_board(root), page).people == 3
        session = give(here, page, "reveal_scores")
        assert placed(session.board, page) == [
            (Decimal(2), Decimal(1)),
            (Decimal(5), Decimal(5)),
        ]


def test_a_sheet_that_another_laptop_adds_to_a_revealed_round_is_counted_and_told_of() -> None:
    board, page = scoring()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        give(here, page, "enter_scores", "4 2 3 5")
        give(there, page, "enter_scores", "1 1 3 5")
        give(here, page, "reveal_scores")
        merge_from(here, there, root)
        merged = here.load_board(root)
        assert placed(merged, page)[0] == (Decimal(4), Decimal(2))
        marks = str(KIND.outline(merged, page))
        assert "2 scored: impact 1–2.5–4, effort 1–1.5–2" in marks
        assert "moved from the median: impact 2.5, effort 1.5" in marks
        assert_sound(here, root)


def test_a_merge_of_a_sheet_put_right_twice_tells_nobody_a_score() -> None:
    board, page = scoring()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        give(here, page, "enter_scores", "4 2 3 5")
        merge_from(there, here, root)
        (sheet,) = sheets_of(here.load_board(root), round_at(here.load_board(root), page))
        for store, typed in ((here, "1 1 1 1"), (there, "5 4 4 4")):
            session = WorkshopSession(store, root)
            session.perform("Edit text", page, lambda b, t=typed: KIND.edit(b, sheet.id, t))
        plan = merge_from(here, there, root)
        assert plan.losses == ()
        merge_from(there, here, root)
        assert here.load_board(root) == there.load_board(root)
        assert sheets(here.load_board(root), page)[0] in {"1 1 1 1", "5 4 4 4"}


def test_rounds_begun_on_two_scales_are_one_on_the_scale_with_more_steps() -> None:
    board, page = KIND.create(new_workshop("Ward"))
    board = KIND.capture.add(board, Selection(page), ("One", "Two")).board
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        give(here, page, "begin_scores", "2")
        give(here, page, "enter_scores", "5 1 3 -")
        give(there, page, "set_scale", "1-10")
        give(there, page, "begin_scores", "2")
        give(there, page, "enter_scores", "10 1 9 2")
        merge_from(here, there, root)
        merge_from(there, here, root)
        assert here.load_board(root) == there.load_board(root)
        merged = here.load_board(root)
        assert round_at(merged, page).scale.words == "1 to 10"
        # The middle of five is between two of ten, and goes to the higher.
        assert sorted(sheets(merged, page)) == ["10 1 6 -", "10 1 9 2"]
        assert_sound(here, root)


def test_a_sheet_typed_into_a_round_that_was_joined_meanwhile_is_kept() -> None:
    board, page = KIND.create(new_workshop("Ward"))
    board = KIND.capture.add(board, Selection(page), ("One", "Two")).board
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        for store, typed in ((here, "5 1 5 1"), (there, "4 4 4 4")):
            give(store, page, "begin_scores", "2")
            give(store, page, "enter_scores", typed)
        merge_from(here, there, root)
        give(there, page, "enter_scores", "2 2 2 2")
        merge_from(here, there, root)
        merge_from(there, here, root)
        assert here.load_board(root) == there.load_board(root)
        assert sorted(sheets(here.load_board(root), page)) == ["2 2 2 2", "4 4 4 4", "5 1 5 1"]
        assert_sound(here, root)


def test_a_round_that_one_laptop_deletes_comes_back_with_the_sheets_of_the_other() -> None:
    board, page = scoring()
    (round_,) = rounds_of(board, page)
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        session = WorkshopSession(here, root)
        delete = KIND.command("delete")
        session.perform("Delete", page, lambda b: delete.run(b, Selection(page, (round_.id,)), ""))
        give(there, page, "enter_scores", "4 2 3 5")
        plan = merge_from(here, there, root)
        assert [(each.record_id, each.values) for each in plan.losses] == [
            (round_.id, {"deleted": True})
        ]
        merge_from(there, here, root)
        for store in (here, there):
            assert sheets(store.load_board(root), page) == ["4 2 3 5"]
            assert_sound(store, root)


def points_entered() -> tuple[Board, RecordId]:
    board, page = KIND.create(new_workshop("Ward"))
    board = KIND.capture.add(board, Selection(page), ("One", "Two")).board
    board = KIND.command("set_method").run(board, Selection(page), "weighted_criteria")
    for name in ("Safe", "Cheap"):
        board = KIND.command("add_criterion").run(board, Selection(page), name)
    return board, page


def test_a_merge_of_a_slip_put_right_twice_tells_nobody_its_points() -> None:
    board, page = points_entered()
    board = KIND.command("enter_points").run(board, Selection(page), "9 1")
    (slip,) = sets_of(board, page)
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        for store, typed in ((here, "8 2"), (there, "7 3")):
            session = WorkshopSession(store, root)
            session.perform("Edit text", page, lambda b, t=typed: KIND.edit(b, slip.id, t))
        assert merge_from(here, there, root).losses == ()


def test_slips_added_up_on_two_laptops_can_be_added_up_together() -> None:
    board, page = points_entered()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        for store, typed in ((here, "9 1"), (there, "1 9")):
            give(store, page, "enter_points", typed)
            give(store, page, "add_points_up")
        merge_from(here, there, root)
        merged = here.load_board(root)
        assert KIND.command("add_points_up").enabled(merged, Selection(page))
        added = give(here, page, "add_points_up").board
        assert [criterion.weight for criterion in criteria_of(added, page)] == [10, 10]
        assert not KIND.command("add_points_up").enabled(added, Selection(page))
