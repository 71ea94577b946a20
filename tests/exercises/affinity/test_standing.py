"""What an edit of a shown wall does not touch stays where it is."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.affinity import parking, sorting
from dip_workshop.exercises.affinity.layout import layout
from dip_workshop.exercises.affinity.model import (
    add_notes,
    groups_of,
    name_group,
    places_in,
    tray_of,
)
from tests.exercises.affinity.walls import (
    walls,
)

METRICS = bundled_metrics()
WINDOW = replace(CONSOLE, size=Size(1142.0, 607.0))


def drawn(board, map_id, shown=None, earlier=()):
    (page,) = layout(board, map_id, replace(WINDOW, shown=shown, earlier=earlier), METRICS)
    return page.picture


def bounds_in(picture):
    """Return where each thing stands."""
    return {group.owner: group.bounds for group in picture.groups if group.owner is not None}


def grouped(board, loose, pick):
    """Return a board with two notes of the tray in a group of their own."""
    some = [loose[(pick + number) % len(loose)].id for number in (0, 1)]
    return sorting.group_places(board, dict.fromkeys(some)).board


ON_THE_TRAY = {"group": grouped}
ON_A_GROUP = {
    "add to group": lambda board, group, _: add_notes(board, group, ["one more"]).board,
    "name": lambda board, group, pick: name_group(board, group, "Said together " * (pick % 4)),
    "ungroup": lambda board, group, _: sorting.ungroup(board, group),
}
ON_A_NOTE = {
    "tray": lambda board, note, _: sorting.move_to_tray(board, [note]),
    "park": lambda board, note, _: parking.park(board, [note]),
    "delete": lambda board, note, _: sorting.delete(board, [note]),
    "move": lambda board, note, group: sorting.move_to_group(board, [note], group),
}
ACTS = ("add", *ON_THE_TRAY, *ON_A_GROUP, *ON_A_NOTE)


def acted(board, map_id, act, pick):
    """Return a board after one act on what a number picks, and the groups that it touched."""
    groups, loose = groups_of(board, map_id), tray_of(board, map_id)
    placed = [
        place for home in (map_id, *(g.id for g in groups)) for place in places_in(board, home)
    ]
    group = groups[pick % len(groups)].id if groups else None
    if act in ON_A_GROUP and group:
        return ON_A_GROUP[act](board, group, pick), {group}
    if act in ON_THE_TRAY and loose:
        after = ON_THE_TRAY[act](board, loose, pick)
        return after, {group.id for group in groups_of(after, map_id)} - {g.id for g in groups}
    if act in ON_A_NOTE and placed and (group or act != "move"):
        note = placed[pick % len(placed)]
        return ON_A_NOTE[act](board, note.id, group), {note.parent_id, group}
    return add_notes(board, map_id, ["one more"]).board, set()


def assert_the_rest_stays(board, after, map_id, touched, shown, now):
    """Fail where a card moved that an act did not touch."""
    old, new = bounds_in(shown), bounds_in(now)
    for note in tray_of(after, map_id):
        if note.id in old and board.find(note.id).parent_id == map_id:
            assert new[note.id][:2] == old[note.id][:2]
    grown = any(
        group not in old
        or new[group].bottom > old[group].bottom
        or new[group].right > old[group].right
        for group in touched
        if group in new
    )
    for group in groups_of(after, map_id):
        if group.id not in old or group.id in touched:
            continue
        across, down = (new[group.id][axis] - old[group.id][axis] for axis in (0, 1))
        # Only what has grown into the place of others moves them, behind it or down.
        assert (across, down) == (0.0, 0.0) or (grown and min(across, down) >= 0.0)
        # Where a group goes, those after it take other letters, and may need a line more for them.
        is_lettered_anew = len(groups_of(after, map_id)) < len(groups_of(board, map_id))
        for place in places_in(after, group.id):
            x, y = new[place.id][:2]
            stays = old[place.id].moved(across, down)
            assert (x, y) == stays[:2] or (is_lettered_anew and x == stays.x and y > stays.y)


@settings(max_examples=60)
@given(
    wall=walls(),
    acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 10_000)), min_size=1, max_size=6),
)
def test_what_an_act_does_not_touch_keeps_its_corner_and_undo_puts_back_what_it_moved(wall, acts):
    board, map_id = wall
    pictures, boards = [drawn(board, map_id)], [board]
    for act, pick in acts:
        after, touched = acted(board, map_id, act, pick)
        now = drawn(after, map_id, pictures[-1], tuple(reversed(pictures[:-1])))
        assert_the_rest_stays(board, after, map_id, touched, pictures[-1], now)
        pictures.append(now)
        boards.append(after)
        board = after
    shown, earlier = pictures[-1], list(reversed(pictures[:-1]))
    for before, then in zip(reversed(boards[:-1]), reversed(pictures[:-1]), strict=True):
        shown, earlier = drawn(before, map_id, shown, tuple(earlier)), [shown, *earlier]
        old, new = bounds_in(then), bounds_in(shown)
        for note in tray_of(before, map_id):
            assert new[note.id] == old[note.id]
