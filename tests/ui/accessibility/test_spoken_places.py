"""What is said of each place: its words, where it stands, and whether it was moved."""

from dip_workshop.core.ids import RecordId
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.spoken_places import SpokenPlace, spoken_places, told_of_moves


def row(title: str, depth: int, *marks: str) -> OutlineRow:
    return OutlineRow(
        RecordId(title), depth, title, title, marks, is_heading=depth == 0, what="a note"
    )


ROWS = (
    row("Medicines", 0),
    row("Late", 1, "starred"),
    row("Lost", 1),
    row("By porter", 2),
    row("Beds", 0),
    row("Full", 1),
)


def drawn(*rows: OutlineRow) -> dict[RecordId, str]:
    return {row.id: row.title for row in rows}


def told(*rows: OutlineRow) -> tuple[SpokenPlace, ...]:
    return spoken_places(rows, drawn(*rows))


def test_a_place_tells_its_text_its_number_its_heading_and_its_marks() -> None:
    assert [place.name for place in told(*ROWS)] == [
        "Medicines: heading 1 of 2, 2 below",
        "Late: a note, 1 of 2 in Medicines, starred",
        "Lost: a note, 2 of 2 in Medicines",
        "By porter: a note, 1 of 1 in Lost",
        "Beds: heading 2 of 2, 1 below",
        "Full: a note, 1 of 1 in Beds",
    ]


def test_what_is_not_drawn_is_counted_but_not_told() -> None:
    places = spoken_places(ROWS, drawn(ROWS[0], ROWS[2]))
    assert [place.name for place in places] == [
        "Medicines: heading 1 of 2, 2 below",
        "Lost: a note, 2 of 2 in Medicines",
    ]


def test_what_has_no_row_comes_last_under_the_picture_s_own_name() -> None:
    names = {**drawn(ROWS[0]), RecordId("chart"): "Chart of all", RecordId("dots"): ""}
    assert [place.id for place in spoken_places(ROWS, names)] == ["Medicines", "chart"]


def test_a_place_that_changed_its_heading_was_moved() -> None:
    after = (*ROWS[:2], *ROWS[4:], row("Lost", 1), row("By porter", 2))
    assert told_of_moves(told(*ROWS), told(*after), ()) == "Moved to Beds, 2 of 2"


def test_a_chosen_place_was_moved_by_a_step_and_its_neighbours_were_not() -> None:
    after = (ROWS[0], ROWS[2], ROWS[3], ROWS[1], *ROWS[4:])
    chosen = (RecordId("Late"),)
    assert told_of_moves(told(*ROWS), told(*after), chosen) == "Moved to Medicines, 2 of 2"
    assert told_of_moves(told(*ROWS), told(*after), ()) == ""


def test_several_that_moved_together_are_counted() -> None:
    after = (ROWS[0], *ROWS[4:], *ROWS[1:4])
    assert told_of_moves(told(*ROWS), told(*after), ()) == "2 moved to Beds"
    scattered = (ROWS[0], ROWS[5], ROWS[4], *ROWS[1:4])
    assert told_of_moves(told(*ROWS), told(*scattered), ()) == "3 moved"


def test_a_heading_that_moved_tells_its_number() -> None:
    after = (*ROWS[4:], *ROWS[:4])
    chosen = (RecordId("Beds"),)
    assert told_of_moves(told(*ROWS), told(*after), chosen) == "Moved: now 1 of 2"


def test_a_new_text_or_a_new_mark_is_no_move() -> None:
    after = (ROWS[0], ROWS[1]._replace(title="Later", marks=()), *ROWS[2:])
    assert told_of_moves(told(*ROWS), told(*after), (RecordId("Late"),)) == ""
    assert told_of_moves(told(*ROWS), told(*ROWS, row("New", 1)), ()) == ""
