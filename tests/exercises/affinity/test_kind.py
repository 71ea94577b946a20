import pytest

from dip_workshop.core.errors import DomainError
from dip_workshop.core.records import Idea
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.document import Heading, ItemList, Paragraph
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.affinity import parking, sorting
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    add_notes,
    groups_of,
    note_of,
    notes_of,
    parking_areas,
    places_in,
    second_places,
    tray_of,
)
from dip_workshop.kinds import NEW_PREFIX, AskChoice, AskText, CarriedText, Drop, Selection
from tests.exercises.affinity.walls import empty_wall, sample_wall, with_group

NOWHERE = Point(0.0, 0.0)


@pytest.fixture
def wall():
    """Two groups, the second without a name, and two notes in the tray."""
    board, map_id = empty_wall()
    board = with_group(board, map_id, "Medicines", ["late", "no pharmacist"])
    board = with_group(board, map_id, "", ["lift broken"])
    return add_notes(board, map_id, ["bleeps", "keys"]).board, map_id


def give(board, map_id, name, ids, answer=""):
    selection = Selection(map_id, tuple(ids))
    assert AFFINITY.command(name).enabled(board, selection)
    return AFFINITY.command(name).run(board, selection, answer)


def layout_of(board, map_id):
    """Return the texts of every group by its header, and those of the tray."""
    groups = {
        group.text: [note_of(board, place).text for place in places_in(board, group.id)]
        for group in groups_of(board, map_id)
    }
    return groups, [note.text for note in tray_of(board, map_id)]


def ids_of(board, map_id):
    """Return the ids of every group and note by its text."""
    notes = {note.text: note.id for note in notes_of(board, map_id)}
    return {group.text or "unnamed": group.id for group in groups_of(board, map_id)} | notes


def test_only_what_concerns_the_whole_map_can_be_done_to_nothing(wall):
    board, map_id = wall
    free = [c.id for c in AFFINITY.commands if c.enabled(board, Selection(map_id))]
    assert free == [
        "add_gap",
        "find_duplicates",
        "set_tag_words",
        "fold_all",
        "toggle_overview",
        "set_question",
    ]


def test_selected_notes_are_grouped_moved_and_sent_back_by_commands(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    board = give(board, map_id, "group_notes", [ids["keys"], ids["bleeps"]])
    assert layout_of(board, map_id)[1] == []
    board = give(board, map_id, "move_to", [ids["keys"]], ids["Medicines"])
    board = give(board, map_id, "back_to_tray", [ids["late"]])
    assert layout_of(board, map_id)[1] == ["late"]
    assert layout_of(board, map_id)[0]["Medicines"] == ["no pharmacist", "keys"]


def test_move_to_offers_every_group_the_tray_and_a_new_one(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    ask = AFFINITY.command("move_to").ask
    assert isinstance(ask, AskChoice)
    labels = [c.label for c in ask.choices(board, Selection(map_id, (ids["keys"],)))]
    assert labels == ["A  Medicines", "B  Not yet named", "Not yet grouped"]
    assert ask.new_label
    board = give(board, map_id, "move_to", [ids["keys"]], NEW_PREFIX + "Lost things")
    assert layout_of(board, map_id)[0]["Lost things"] == ["keys"]
    board = give(board, map_id, "move_to", [ids["keys"]], map_id)
    assert layout_of(board, map_id)[1] == ["bleeps", "keys"]


def test_the_name_of_a_group_is_asked_for_from_the_group_or_a_note_in_it(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    ask = AFFINITY.command("name_group").ask
    assert isinstance(ask, AskText)
    assert ask.initial(board, Selection(map_id, (ids["late"],))) == "Medicines"
    board = give(board, map_id, "name_group", [ids["lift broken"]], "Rooms fail us")
    assert "Rooms fail us" in layout_of(board, map_id)[0]
    assert not AFFINITY.command("name_group").enabled(board, Selection(map_id, (ids["keys"],)))


def test_edit_starts_from_the_words_of_the_note_even_in_a_second_place(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    board = give(board, map_id, "show_also_in", [ids["late"]], ids["unnamed"])
    ((place,),) = second_places(board, map_id).values()
    ask = AFFINITY.command("edit_text").ask
    assert ask.initial(board, Selection(map_id, (place.id,))) == "late"
    board = give(board, map_id, "edit_text", [place.id], "very late")
    assert layout_of(board, map_id)[0]["Medicines"][0] == "very late"


def test_groups_move_merge_and_dissolve_by_commands(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    board = give(board, map_id, "move_group_right", [ids["Medicines"]])
    assert [g.id for g in groups_of(board, map_id)] == [ids["unnamed"], ids["Medicines"]]
    board = give(board, map_id, "move_group_left", [ids["Medicines"]])
    merged = give(board, map_id, "merge_groups", [ids["unnamed"]], ids["Medicines"])
    assert layout_of(merged, map_id)[0] == {"Medicines": ["late", "no pharmacist", "lift broken"]}
    board = give(board, map_id, "ungroup", [ids["Medicines"]])
    assert layout_of(board, map_id)[1] == ["bleeps", "keys", "late", "no pharmacist"]


def test_delete_takes_notes_and_sends_a_groups_notes_to_the_tray(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    board = give(board, map_id, "delete", [ids["Medicines"], ids["keys"]])
    assert layout_of(board, map_id) == ({"": ["lift broken"]}, ["bleeps", "late", "no pharmacist"])


def test_notes_move_earlier_and_later_in_the_tray_too(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    assert layout_of(give(board, map_id, "move_earlier", [ids["keys"]]), map_id)[1] == [
        "keys",
        "bleeps",
    ]
    assert layout_of(give(board, map_id, "move_later", [ids["late"]]), map_id)[0]["Medicines"] == [
        "no pharmacist",
        "late",
    ]


def drop(board, map_id, dragged, target, point=NOWHERE):
    return AFFINITY.drop(board, Selection(map_id, tuple(dragged)), Drop(target, point))


def hint(board, map_id, dragged, target):
    return AFFINITY.drop_hint(board, Selection(map_id, tuple(dragged)), Drop(target, NOWHERE))


def middle_of(board, map_id, owner, share=0.5):
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, bundled_metrics())
    bounds = page.picture.bounds_of(owner)
    return Point(bounds.centre.x, bounds.y + share * bounds.height)


def test_a_note_dropped_on_a_note_of_the_tray_starts_a_group_of_both(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    assert hint(board, map_id, [ids["keys"]], ids["bleeps"]) == "Start a group of these notes"
    board = drop(board, map_id, [ids["keys"]], ids["bleeps"])
    assert [*layout_of(board, map_id)[0].values()][-1] == ["bleeps", "keys"]


@pytest.mark.parametrize(
    ("share", "order"),
    [(0.1, ["keys", "late", "no pharmacist"]), (0.9, ["late", "keys", "no pharmacist"])],
)
def test_a_note_dropped_in_a_group_joins_at_the_height_of_the_hand(wall, share, order):
    board, map_id = wall
    ids = ids_of(board, map_id)
    point = middle_of(board, map_id, ids["late"], share)
    assert hint(board, map_id, [ids["keys"]], ids["late"]) == "Add to Medicines"
    board = drop(board, map_id, [ids["keys"]], ids["late"], point)
    assert layout_of(board, map_id)[0]["Medicines"] == order


def test_a_note_dropped_where_it_was_changes_nothing(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    point = middle_of(board, map_id, ids["late"])
    assert hint(board, map_id, [ids["late"]], ids["Medicines"]) == "Move within Medicines"
    assert drop(board, map_id, [ids["late"]], ids["Medicines"], point) is board
    assert drop(board, map_id, [ids["keys"]], map_id) is board


def test_a_note_dropped_on_the_tray_goes_back_and_on_the_wall_starts_a_group(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    assert hint(board, map_id, [ids["late"]], map_id) == "Back to the tray"
    assert layout_of(drop(board, map_id, [ids["late"]], map_id), map_id)[1][-1] == "late"
    assert hint(board, map_id, [ids["late"]], None) == "Start a new group"
    assert ["late"] in layout_of(drop(board, map_id, [ids["late"]], None), map_id)[0].values()


def test_a_group_dropped_on_another_takes_its_place_and_never_merges(wall):
    board, map_id = wall
    board = with_group(board, map_id, "Third", ["x"])
    ids = ids_of(board, map_id)
    order = [ids["Medicines"], ids["unnamed"], ids["Third"]]

    def after(dragged, target):
        return [g.id for g in groups_of(drop(board, map_id, [dragged], target), map_id)]

    assert after(order[0], order[2]) == [order[1], order[2], order[0]]
    assert after(order[2], order[0]) == [order[2], order[0], order[1]]
    assert after(order[2], ids["late"]) == [order[2], order[0], order[1]]
    assert after(order[0], None) == after(order[0], map_id) == order
    assert hint(board, map_id, [order[2]], order[0]) == "Take the place of Medicines"
    assert hint(board, map_id, [order[2]], None) == "Drop on a group to take its place"


def test_capture_follows_the_selection(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)

    def captured(*selected):
        selection = Selection(map_id, selected)
        made = AFFINITY.capture.add(board, selection, ("new",))
        homes = {made.board.find(i).parent_id for i in made.ids}
        return AFFINITY.capture.hint(board, selection), homes

    assert captured() == ("Adds to the tray, not yet grouped", {map_id})
    assert captured(map_id)[1] == captured(ids["keys"])[1] == {map_id}
    assert captured(ids["late"]) == ("Adds to Medicines", {ids["Medicines"]})
    assert captured(ids["unnamed"]) == ("Adds to Group B", {ids["unnamed"]})


def test_aims_are_the_groups_in_order_with_the_tray_behind_within_nine(wall):
    board, map_id = wall
    values = [aim.value for aim in AFFINITY.capture.aims(board, map_id)]
    assert values == [*(group.id for group in groups_of(board, map_id)), map_id]
    for number in range(12):
        board = with_group(board, map_id, str(number), ["x"])
    aims = AFFINITY.capture.aims(board, map_id)
    assert (len(aims), aims[-1].value) == (9, map_id)


def test_what_was_just_added_can_be_sent_to_another_aim(wall):
    board, map_id = wall
    made = AFFINITY.capture.add(board, Selection(map_id), ("new", "newer"))
    target = groups_of(board, map_id)[0].id
    board = AFFINITY.capture.readdress(made.board, Selection(map_id, made.ids), target)
    assert layout_of(board, map_id)[0]["Medicines"][-2:] == ["new", "newer"]
    back = AFFINITY.capture.readdress(board, Selection(map_id, made.ids), map_id)
    assert layout_of(back, map_id)[1][-2:] == ["new", "newer"]


def test_the_outline_has_every_place_under_its_group_and_the_tray_last(wall):
    board, map_id = wall
    rows = AFFINITY.outline(board, map_id)
    assert [(row.depth, row.title) for row in rows] == [
        (0, "A  Medicines"),
        (1, "late"),
        (1, "no pharmacist"),
        (0, "B  Not yet named"),
        (1, "lift broken"),
        (0, "Not yet grouped (2)"),
        (1, "bleeps"),
        (1, "keys"),
    ]
    assert [row.text for row in rows if row.is_heading] == ["Medicines", "", None]


def test_the_handout_numbers_notes_under_their_groups_with_counts_and_ties():
    board, map_id = sample_wall()
    blocks = AFFINITY.handout(board, map_id)
    headings = [block.text for block in blocks if isinstance(block, Heading)]
    assert headings[0] == "Affinity map"
    assert headings[2] == "B  Medicines come last (3)"
    assert headings[-1] == "Not yet grouped (6)"
    first = next(block for block in blocks if isinstance(block, ItemList))
    assert [item.label for item in first.items] == ["1.", "2.", "3.", "4."]
    assert first.items[3].remark == "= also in C"
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert said[:2] == [
        "Why do discharges slip past noon?",
        "20 notes · 4 groups · 6 not yet grouped",
    ]


def test_texts_are_all_that_people_wrote():
    board, map_id = sample_wall()
    texts = AFFINITY.texts(board, map_id)
    assert len(texts) == 1 + 4 + 20
    assert "Medicines come last" in texts


def test_groups_are_offered_by_themselves_and_notes_when_selected(wall):
    board, map_id = wall
    ids = ids_of(board, map_id)
    assert AFFINITY.offers(board, Selection(map_id)) == (
        CarriedText(ids["Medicines"], "Medicines"),
        CarriedText(ids["unnamed"], "Group B (not yet named)"),
    )
    assert AFFINITY.offers(board, Selection(map_id, (ids["keys"], ids["Medicines"]))) == (
        CarriedText(ids["keys"], "keys"),
        CarriedText(ids["Medicines"], "Medicines"),
    )


def test_what_is_carried_here_waits_in_the_tray_and_says_where_it_is_from(wall):
    board, map_id = wall
    board, other_id = AFFINITY.create(board)
    board = board.change(other_id, text="Second map")
    ids = ids_of(board, map_id)
    carried = AFFINITY.offers(board, Selection(map_id, (ids["Medicines"], ids["keys"])))
    board = AFFINITY.receive(board, other_id, carried)
    came = tray_of(board, other_id)
    assert [(note.text, note.source_id) for note in came] == [
        ("Medicines", ids["Medicines"]),
        ("keys", ids["keys"]),
    ]
    (page,) = AFFINITY.layout(board, other_id, CONSOLE, bundled_metrics())
    assert "← from Affinity map" in [line.text for line in page.picture.text_lines()]
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, bundled_metrics())
    assert [line.text for line in page.picture.text_lines()].count("→ in Second map") == 2
    marks = [row.marks for row in AFFINITY.outline(board, map_id) if row.id == ids["Medicines"]]
    assert marks == [("→ in Second map",)]
    gone = sorting.delete(board, [ids["keys"]])
    assert "← from Affinity map" in [
        m for row in AFFINITY.outline(gone, other_id) for m in row.marks
    ]


def test_a_map_is_an_exercise_whose_notes_are_ideas():
    assert issubclass(AFFINITY.root_type, Exercise)
    assert AFFINITY.root_type is AffinityMap
    assert any(issubclass(record_type, Idea) for record_type in AFFINITY.record_types)


def test_the_sample_is_summed_up_in_a_few_words():
    board, map_id = sample_wall()
    assert AFFINITY.summary(board, map_id) == "20 notes · 4 groups · 6 not yet grouped"
    assert AFFINITY.summary(*empty_wall()) == "0 notes"
    with pytest.raises(DomainError):
        AFFINITY.edit(board, tray_of(board, map_id)[0].id, " ")


def test_what_two_copies_set_aside_stands_in_one_area_where_all_of_it_is_seen():
    board, map_id = empty_wall()
    for area in parking_areas(board, map_id):
        board = board.drop(area.id)
    board = add_notes(board, map_id, ["beds", "letters", "porters"]).board
    first, second, _ = tray_of(board, map_id)
    other = parking.park(board, [second.id])
    both = parking.park(board, [first.id]).put(
        *parking_areas(other, map_id), other.get(second.id, Note)
    )
    assert len(parking_areas(both, map_id)) == 2
    mended = AFFINITY.mend(both, map_id)
    (area,) = parking_areas(mended, map_id)
    assert {note.id for note in places_in(mended, area.id)} == {first.id, second.id}
    assert AFFINITY.mend(mended, map_id) is mended
    drawn = AFFINITY.layout(mended, map_id, CONSOLE, bundled_metrics())[0].picture
    assert {first.id, second.id} <= {group.owner for group in drawn.groups}
