from itertools import combinations

from hypothesis import assume, given, settings

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.drawing.picture import TextLine
from dip_workshop.exercises.affinity import alike, nesting, parking, tags
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import (
    groups_of,
    holder_of,
    note_of,
    notes_of,
    places_in,
    tray_of,
)
from dip_workshop.kinds import Drop, Selection
from tests.exercises.affinity.test_nesting import ids
from tests.exercises.affinity.walls import four_groups, rich_walls, sample_wall
from tests.golden_pictures import check_golden

METRICS = bundled_metrics()


@settings(max_examples=25)
@given(wall=rich_walls())
def test_the_overview_shows_every_note_whole_once_and_no_row_meets_another(wall):
    board, map_id = wall
    assume(notes_of(board, map_id))
    board = AFFINITY.command("fold_all").run(board, Selection(map_id), "")
    board = AFFINITY.command("toggle_overview").run(board, Selection(map_id), "")
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    for one, other in combinations(page.picture.groups, 2):
        assert not one.bounds.meets(other.bounds)
    cards = [note for note in notes_of(board, map_id) if holder_of(board, note) is note]
    owners = [group.owner for group in page.picture.groups]
    assert all(owners.count(note.id) == 1 for note in cards)
    for group in page.picture.groups:
        for item in group.items:
            assert not isinstance(item, TextLine) or group.bounds.encloses(item.bounds)


def test_the_overview_never_reaches_paper():
    board, map_id = four_groups()
    medium = PAPERS["A4 landscape"].medium
    after = AFFINITY.command("toggle_overview").run(board, Selection(map_id), "")
    assert AFFINITY.layout(after, map_id, medium, METRICS) == AFFINITY.layout(
        board, map_id, medium, METRICS
    )


def test_a_note_dropped_in_the_overview_joins_at_the_height_of_the_hand():
    board, map_id = four_groups()
    board = AFFINITY.command("toggle_overview").run(board, Selection(map_id), "")
    known = ids(board, map_id)
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    below = page.picture.bounds_of(known["Rooms two"])
    where = Drop(known["Rooms"], Point(below.centre.x, below.y + 1))
    after = AFFINITY.drop(board, Selection(map_id, (known["loose"],)), where)
    texts = [note_of(after, place).text for place in places_in(after, known["Rooms"])]
    assert texts == ["Rooms one", "loose", "Rooms two"]


def rich_sample():
    """Return the sample with a family, notes alike, tags and a note set aside."""
    board, map_id = sample_wall()
    first, second, third, _ = groups_of(board, map_id)
    board = nesting.nest_groups(board, [first.id, third.id], "We wait for one another").board
    one, other, *_ = places_in(board, second.id)
    board = alike.merge_notes(board, [other.id], one.id)
    board = tags.toggle_tag(board, [one.id], "bolt")
    return parking.park(board, [tray_of(board, map_id)[0].id]), map_id


def test_a_wall_with_all_that_it_can_hold_looks_as_agreed():
    board, map_id = rich_sample()
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    check_golden("affinity_family_wall", page.picture)


def test_the_overview_looks_as_agreed():
    board, map_id = rich_sample()
    board = AFFINITY.command("toggle_overview").run(board, Selection(map_id), "")
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    check_golden("affinity_overview", page.picture)
