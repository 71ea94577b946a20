from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.drawing.document import Heading, ItemList
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import CONSOLE, PAPERS, SMALLEST_PICTURE_PRINT, Purpose
from dip_workshop.drawing.picture import TextLine
from dip_workshop.exercises.affinity import alike, nesting, parking, sorting
from dip_workshop.exercises.affinity.clusters import wall_of
from dip_workshop.exercises.affinity.group_sheets import group_sheets
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import (
    add_notes,
    alike_of,
    edit_text,
    groups_of,
    note_of,
    notes_of,
    parked_of,
    parking_areas,
    places_in,
    super_name,
    supergroups_of,
    tray_of,
)
from dip_workshop.kinds import NEW_PREFIX, Drop, Selection
from tests.exercises.affinity.walls import (
    empty_wall,
    four_groups,
    letters,
    rich_walls,
    sample_wall,
    usual_workshop,
)

METRICS = bundled_metrics()
NOWHERE = Point(0.0, 0.0)


@pytest.fixture
def wall():
    return four_groups()


def ids(board, map_id):
    named = {group.text: group.id for group in groups_of(board, map_id)}
    named |= {supergroup.text: supergroup.id for supergroup in supergroups_of(board, map_id)}
    return named | {note.text: note.id for note in notes_of(board, map_id)}


def order(board, map_id):
    return [group.text for group in groups_of(board, map_id)]


def give(board, map_id, name, names, answer=""):
    selection = Selection(map_id, tuple(ids(board, map_id)[n] for n in names))
    assert AFFINITY.command(name).enabled(board, selection)
    return AFFINITY.command(name).run(board, selection, answer)


def drop(board, map_id, dragged, target):
    known = ids(board, map_id)
    selection = Selection(map_id, (known[dragged],))
    where = Drop(known.get(target, target), NOWHERE)
    return AFFINITY.drop(board, selection, where), AFFINITY.drop_hint(board, selection, where)


def nested(wall):
    board, map_id = wall
    board = give(
        board, map_id, "move_to_supergroup", ["Transport", "Bleeps"], NEW_PREFIX + "Waiting"
    )
    return board, map_id


def test_selected_groups_are_put_under_a_superheader_where_the_first_stood(wall):
    board, map_id = nested(wall)
    assert order(board, map_id) == ["Medicines", "Transport", "Bleeps", "Rooms"]
    board = give(board, map_id, "take_out", ["Transport"])
    assert order(board, map_id) == ["Medicines", "Bleeps", "Transport", "Rooms"]


def test_a_group_keeps_its_colour_wherever_it_stands(wall):
    def colours(board, map_id):
        wall = wall_of(board, map_id, METRICS, Purpose.CONSOLE)
        return {group.owner: group.colour for group in wall.groups}

    before, (board, map_id) = colours(*wall), nested(wall)
    assert order(board, map_id) != order(*wall)
    assert colours(board, map_id) == before
    assert len(set(before.values())) == len(before)


def test_a_supergroup_without_a_name_goes_with_its_last_group_and_a_named_one_stays(wall):
    board, map_id = wall
    board = give(board, map_id, "nest_groups", ["Rooms"])
    (supergroup,) = supergroups_of(board, map_id)
    assert super_name(board, supergroup) == "Supergroup S1"
    named = edit_text(board, supergroup.id, "Above")
    assert supergroups_of(give(board, map_id, "take_out", ["Rooms"]), map_id) == ()
    assert len(supergroups_of(give(named, map_id, "take_out", ["Rooms"]), map_id)) == 1


def test_ungrouping_or_deleting_a_supergroup_lets_its_groups_go_in_their_place(wall):
    board, map_id = nested(wall)
    for act in ("ungroup", "delete"):
        after = give(board, map_id, act, ["Waiting"])
        assert supergroups_of(after, map_id) == ()
        assert order(after, map_id) == order(board, map_id)


def test_a_group_is_dragged_into_a_supergroup_and_out_of_it(wall):
    board, map_id = nested(wall)
    inside, hint = drop(board, map_id, "Rooms", "Waiting")
    assert hint == "Add to Waiting"
    assert order(inside, map_id) == ["Medicines", "Transport", "Bleeps", "Rooms"]
    beside, hint = drop(board, map_id, "Rooms", "Bleeps")
    assert hint == "Take the place of Bleeps"
    assert order(beside, map_id) == ["Medicines", "Transport", "Rooms", "Bleeps"]
    outside, hint = drop(board, map_id, "Transport", None)
    assert hint == "Take out of the supergroup"
    assert order(outside, map_id) == ["Medicines", "Bleeps", "Transport", "Rooms"]


def test_a_supergroup_is_dragged_past_a_group_with_all_that_it_holds(wall):
    board, map_id = nested(wall)
    after, hint = drop(board, map_id, "Waiting", "Medicines")
    assert hint == "Take the place of Medicines"
    assert order(after, map_id) == ["Transport", "Bleeps", "Medicines", "Rooms"]
    assert drop(board, map_id, "Waiting", "Bleeps")[0] == board


def test_a_note_dropped_on_the_frame_of_a_supergroup_starts_a_group_in_it(wall):
    board, map_id = nested(wall)
    after, hint = drop(board, map_id, "loose", "Waiting")
    assert hint == "Start a group in Waiting"
    assert order(after, map_id) == ["Medicines", "Transport", "Bleeps", "", "Rooms"]


def test_outline_and_list_show_what_stands_under_what(wall):
    board, map_id = nested(wall)
    rows = [(r.depth, r.title) for r in AFFINITY.outline(board, map_id) if r.is_heading]
    assert rows == [
        (0, "A  Medicines"),
        (0, "S1  Waiting"),
        (1, "B  Transport"),
        (1, "C  Bleeps"),
        (0, "D  Rooms"),
        (0, "Not yet grouped (1)"),
    ]
    headings = [b for b in AFFINITY.handout(board, map_id) if isinstance(b, Heading)]
    assert [(h.level, h.text) for h in headings[2:4]] == [
        (2, "S1  Waiting (2 groups)"),
        (3, "B  Transport (2)"),
    ]
    assert "Waiting" in AFFINITY.texts(board, map_id)


def test_notes_alike_share_a_card_and_every_text_stays(wall):
    board, map_id = wall
    board = give(board, map_id, "merge_notes", ["Rooms one", "loose", "Bleeps two"])
    holder = ids(board, map_id)["Rooms one"]
    assert [note.text for note in alike_of(board, holder)] == ["loose", "Bleeps two"]
    assert tray_of(board, map_id) == ()
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    assert "≈ 3 alike" in [line.text for line in page.picture.text_lines()]
    assert {"loose", "Bleeps two"} <= set(AFFINITY.texts(board, map_id))
    lists = [b for b in AFFINITY.handout(board, map_id) if isinstance(b, ItemList)]
    assert ("≈", "loose") in [(item.label, item.text) for block in lists for item in block.items]
    (paper,) = AFFINITY.layout(board, map_id, PAPERS["A3 landscape"].medium, METRICS)
    assert "≈ loose" in [line.text for line in paper.picture.text_lines()]
    assert AFFINITY.summary(board, map_id) == "7 notes · 4 groups · 2 merged into others"


def test_merged_notes_get_their_own_cards_again_all_or_one_at_a_time(wall):
    board, map_id = wall
    board = give(board, map_id, "merge_notes", ["Rooms one", "loose", "Bleeps two"])
    every = give(board, map_id, "unmerge_notes", ["Rooms one"])
    assert shown(every, map_id) == shown(*wall)
    one = give(board, map_id, "unmerge_notes", ["loose"])
    assert [n.text for n in alike_of(one, ids(one, map_id)["Rooms one"])] == ["Bleeps two"]


@settings(max_examples=30)
@given(st.data())
def test_what_is_merged_goes_back_to_where_it_stood_whatever_came_meanwhile(data):
    board, map_id = four_groups()
    known = ids(board, map_id)
    notes = [known[note.text] for note in notes_of(board, map_id)]
    chosen = data.draw(st.permutations(notes))[: data.draw(st.integers(2, 5))]
    merged = alike.merge_notes(board, chosen, chosen[0])
    homes = [g.id for g in groups_of(merged, map_id)] + [map_id]
    for home in data.draw(st.lists(st.sampled_from(homes), max_size=4)):
        merged = add_notes(merged, home, ["new"]).board
    back = alike.unmerge(merged, chosen[:1])
    without_new = [[t for t in texts if t != "new"] for texts in shown(back, map_id)]
    gone = len(groups_of(board, map_id)) - len(groups_of(merged, map_id))
    assert gone or without_new == shown(board, map_id)


def test_a_merged_note_whose_group_is_gone_stands_beside_the_one_it_leaves(wall):
    board, map_id = wall
    board = give(board, map_id, "merge_notes", ["Rooms one", "Bleeps two"])
    board = give(board, map_id, "ungroup", ["Bleeps"])
    board = give(board, map_id, "unmerge_notes", ["Bleeps two"])
    rooms = [note_of(board, p).text for p in places_in(board, ids(board, map_id)["Rooms"])]
    assert rooms == ["Rooms one", "Bleeps two", "Rooms two"]


def shown(board, map_id):
    """Return the texts of each group, and those of the tray, in order."""
    homes = [*(group.id for group in groups_of(board, map_id)), map_id]
    return [[note_of(board, place).text for place in places_in(board, home)] for home in homes]


def test_a_merged_note_takes_the_place_of_the_card_that_is_deleted(wall):
    board, map_id = wall
    board = give(board, map_id, "merge_notes", ["Rooms one", "loose", "Bleeps two"])
    after = give(board, map_id, "delete", ["Rooms one"])
    told = AFFINITY.command("delete").told(board, after)
    assert told == "“loose” was merged into it and now stands in its place."
    rooms = [note_of(after, p).text for p in places_in(after, ids(after, map_id)["Rooms"])]
    assert rooms == ["loose", "Rooms two"]
    assert [n.text for n in alike_of(after, ids(after, map_id)["loose"])] == ["Bleeps two"]


def test_merging_takes_two_notes_and_keeps_what_a_group_shows(wall):
    board, map_id = wall
    known = ids(board, map_id)
    with pytest.raises(DomainError, match="two notes"):
        alike.merge_notes(board, [known["loose"]], known["loose"])
    board = sorting.show_also(board, [known["Rooms one"]], known["Bleeps"])
    board = alike.merge_notes(board, [known["Rooms one"]], known["Medicines one"])
    shown = [note_of(board, place).text for place in places_in(board, known["Bleeps"])]
    assert shown == ["Bleeps one", "Bleeps two", "Medicines one"]


def test_three_moves_to_and_fro_ask_whether_to_set_the_note_aside(wall):
    board, map_id = wall
    note, group = ids(board, map_id)["loose"], ids(board, map_id)["Rooms"]
    told = ""
    for _ in range(3):
        assert told == ""
        board = sorting.move_to_group(board, [note], group)
        before, board = board, sorting.move_to_tray(board, [note])
        told = parking.told_of_contention(before, board)
    assert told == (
        "“loose” was moved to and fro 3 times: set it aside with P and talk about it later?"
    )
    row = next(row for row in AFFINITY.outline(board, map_id) if row.id == note)
    assert row.marks == ("⇄ moved to and fro 3 times",)
    parked = parking.park(board, [note])
    assert parked.find(note).contested_moves == 0


def test_notes_set_aside_have_a_place_of_their_own_and_come_back(wall):
    board, map_id = wall
    board = give(board, map_id, "set_aside", ["loose", "Rooms one"])
    assert [note.text for note in parked_of(board, map_id)] == ["loose", "Rooms one"]
    assert AFFINITY.summary(board, map_id).endswith("4 groups · 2 set aside")
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    (area,) = parking_areas(board, map_id)
    names = [group.name for group in page.picture.groups if group.owner == area.id]
    assert names == ["Set aside to talk about later, 2 notes"]
    assert Heading("Set aside to talk about later (2)", 2) in AFFINITY.handout(board, map_id)
    dropped, hint = drop(board, map_id, "Bleeps one", area.id)
    assert hint == "Set aside"
    assert len(parked_of(dropped, map_id)) == 3
    back, hint = drop(board, map_id, "loose", map_id)
    assert hint == "Back to the tray"
    assert [note.text for note in tray_of(back, map_id)] == ["loose"]
    gone = sorting.delete(board, [area.id])
    assert [note.text for note in tray_of(gone, map_id)] == ["loose", "Rooms one"]


def test_a_tag_stands_on_the_card_as_a_symbol_and_in_the_list_with_its_word(wall):
    board, map_id = wall
    board = give(board, map_id, "tag_star", ["loose", "Rooms one"])
    board = give(board, map_id, "tag_flag", ["loose"])
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    assert "★ ⚑" in [line.text for line in page.picture.text_lines()]
    note = ids(board, map_id)["loose"]
    row = next(row for row in AFFINITY.outline(board, map_id) if row.id == note)
    assert row.marks == ("★ Important", "⚑ Risk")
    (card,) = [group for group in page.picture.groups if group.owner == note]
    assert card.name == "Note 1, not yet grouped, Important, Risk: loose"
    board = give(board, map_id, "tag_star", ["loose", "Rooms one"])
    assert board.find(note).tags == "flag"


def test_the_words_of_the_tags_are_the_rooms(wall):
    board, map_id = wall
    ask = AFFINITY.command("set_tag_words").ask
    assert ask.initial(board, Selection(map_id)).splitlines()[0] == "★ Important"
    board = AFFINITY.command("set_tag_words").run(
        board, Selection(map_id), "★ Today\n♥ Said by families"
    )
    board = give(board, map_id, "tag_heart", ["loose"])
    note = ids(board, map_id)["loose"]
    row = next(row for row in AFFINITY.outline(board, map_id) if row.id == note)
    assert row.marks == ("♥ Said by families",)
    assert {"Today", "Said by families"} <= set(AFFINITY.texts(board, map_id))
    with pytest.raises(DomainError, match="one word"):
        AFFINITY.command("set_tag_words").run(board, Selection(map_id), "★ Risk")


def test_notes_are_sorted_by_text_with_numbers_as_numbers():
    board, map_id = empty_wall()
    board = add_notes(board, map_id, ["Bay 10", "bay 2", "Alarm", "3 beds"]).board
    board = AFFINITY.command("sort_by_text").run(board, Selection(map_id, (map_id,)), "")
    assert [n.text for n in tray_of(board, map_id)] == ["3 beds", "Alarm", "bay 2", "Bay 10"]
    assert sorting.sort_places(board, map_id) is board


def test_a_folded_group_shows_its_count_on_screen_and_every_note_on_paper(wall):
    board, map_id = wall
    board = give(board, map_id, "fold_group", ["Rooms"])
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    drawn = [line.text for line in page.picture.text_lines()]
    assert "… 2 notes folded" in drawn
    assert "Rooms one" not in drawn
    (paper,) = AFFINITY.layout(board, map_id, PAPERS["A4 landscape"].medium, METRICS)
    assert "Rooms one" in [line.text for line in paper.picture.text_lines()]
    assert AFFINITY.command("open_all").run(board, Selection(map_id), "") == wall[0]


@settings(max_examples=40)
@given(wall=rich_walls())
def test_no_frame_or_card_meets_another_that_it_does_not_hold(wall):
    board, map_id = wall
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, METRICS)
    owned = [group for group in page.picture.groups if group.owner is not None]
    for one, other in combinations(owned, 2):
        parent = board.find(other.owner).parent_id
        grandparent = board.find(parent).parent_id
        if one.owner in {parent, grandparent} and one.owner != map_id:
            assert one.bounds.encloses(other.bounds)
        elif one.owner != map_id or parent != map_id:
            assert not one.bounds.meets(other.bounds)
    for group in page.picture.groups:
        for item in group.items:
            assert not isinstance(item, TextLine) or group.bounds.encloses(item.bounds)


@settings(max_examples=25)
@given(wall=rich_walls(), paper=st.sampled_from(sorted(PAPERS)), is_sheet=st.booleans())
def test_on_paper_every_word_is_there_large_enough_and_on_the_page(wall, paper, is_sheet):
    board, map_id = wall
    medium = PAPERS[paper].medium
    layout = group_sheets if is_sheet else AFFINITY.layout
    pages = layout(board, map_id, medium, METRICS)
    said = letters("".join(t.text for page in pages for t in page.picture.text_lines()))
    for page in pages:
        assert page.picture.smallest_print() >= SMALLEST_PICTURE_PRINT - 1e-6
        for group in page.picture.groups:
            assert Rect(0, 0, *medium.size).encloses(group.bounds, 1e-3)
    for text in AFFINITY.texts(board, map_id):
        assert letters(text) in said or len(text) > 150


def test_each_group_has_a_page_that_says_what_it_is_a_part_of():
    board, map_id = usual_workshop(60, 5)
    first, second, *_ = groups_of(board, map_id)
    board = nesting.nest_groups(board, [first.id, second.id], "Waiting").board
    pages = group_sheets(board, map_id, PAPERS["A4 landscape"].medium, METRICS)
    assert [page.title for page in pages] == [
        *(f"Affinity map: group {x}, What group {n} says together" for n, x in enumerate("ABCDE")),
        "Affinity map: not yet grouped",
    ]
    assert "part of S1  Waiting" in [line.text for line in pages[1].picture.text_lines()]


def test_one_note_more_in_a_family_moves_nothing_outside_its_group():
    board, map_id = sample_wall()
    first, second, third, _ = groups_of(board, map_id)
    board = nesting.nest_groups(board, [first.id, third.id], "Waiting").board
    after = add_notes(board, first.id, ["one more"]).board
    in_one_row = replace(CONSOLE, size=Size(4000, 640))
    shown = AFFINITY.layout(board, map_id, in_one_row, METRICS)[0].picture
    now = AFFINITY.layout(after, map_id, replace(in_one_row, shown=shown), METRICS)[0].picture
    old = positions(shown)
    moved = {o for o, at in positions(now).items() if o in old and old[o] != at}
    assert moved <= {first.id, supergroups_of(board, map_id)[0].id}
    assert second.id not in moved


def positions(picture):
    return {group.owner: group.bounds for group in picture.groups if group.owner}
