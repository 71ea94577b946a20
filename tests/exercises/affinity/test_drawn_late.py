"""A map's picture is made where somebody looks, and is the same as one made at once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.media import CONSOLE, Purpose
from dip_workshop.exercises.affinity import frames
from dip_workshop.exercises.affinity.cards import (
    Sizes,
    card_height,
    made_stretch,
)
from dip_workshop.exercises.affinity.clusters import wall_of
from dip_workshop.exercises.affinity.layout import layout
from dip_workshop.exercises.affinity.model import edit_text, notes_of
from dip_workshop.widgets.picture_difference import changed_areas
from dip_workshop.widgets.picture_index import PictureIndex
from tests.exercises.affinity.walls import rich_walls, texts, usual_workshop

METRICS = bundled_metrics()


def drawn(board, map_id, shown=None):
    return layout(board, map_id, replace(CONSOLE, shown=shown), METRICS)[0].picture


@given(wall=rich_walls(), purpose=st.sampled_from(Purpose))
def test_a_card_that_is_made_has_the_size_that_was_known_before(wall, purpose):
    for cluster in wall_of(*wall, METRICS, purpose).clusters:
        for stretch in cluster.cards.stretches:
            assert stretch.sizes == made_stretch(stretch.value()).sizes
        for card in cluster.cards:
            shown = card.lines(METRICS)
            assert card.height == card_height(len(shown), len(card.marks))


@given(wall=rich_walls(), x=st.floats(-900, 1800), y=st.floats(-100, 2500), side=st.floats(0, 900))
def test_what_lies_at_a_place_is_found_among_the_stretches_that_reach_there(wall, x, y, side):
    picture = drawn(*wall)
    at_once = picture._replace(groups=tuple(picture.groups))
    area = Rect(x, y, side, side)
    assert PictureIndex(picture).groups_in(area) == PictureIndex(at_once).groups_in(area)
    for stretch in picture.groups.stretches:
        assert all(stretch.bounds.encloses(group.bounds) for group in stretch.groups)
        assert stretch.owners == tuple(group.owner for group in stretch.groups)


@given(wall=rich_walls(), pick=st.integers(0, 10_000), text=texts)
def test_the_same_is_painted_anew_after_an_edit_whether_or_not_all_was_looked_at(wall, pick, text):
    board, map_id = wall
    notes = notes_of(board, map_id)
    shown = drawn(board, map_id)
    changed = edit_text(board, notes[pick % len(notes)].id, text) if notes and text else board
    now = drawn(changed, map_id, shown=shown)
    areas = changed_areas(shown, now)
    at_once = (picture._replace(groups=tuple(picture.groups)) for picture in (shown, now))
    assert areas == changed_areas(*at_once)


def test_of_a_large_map_no_more_cards_are_drawn_than_are_near_the_view(monkeypatch):
    made = []

    def counted(*values):
        made.extend(card_groups(*values))
        return card_groups(*values)

    card_groups = frames._card_groups
    monkeypatch.setattr(frames, "_card_groups", counted)
    picture = drawn(*usual_workshop(2_000, 10))
    corner = Rect(picture.bounds.x, picture.bounds.y, 400.0, 400.0)
    assert PictureIndex(picture).groups_in(corner)
    assert 0 < len(made) < 200
    assert len(picture.groups) > 2_000


@given(
    heights=st.lists(st.floats(60.0, 400.0), min_size=1, max_size=40),
    filled=st.lists(st.floats(0.0, 900.0), min_size=1, max_size=6),
)
def test_narrow_cards_are_set_by_the_quick_ways_as_cards_of_any_width_are(heights, filled):
    tall, columns = tuple(heights), tuple(filled)
    sizes = Sizes((None,) * len(tall), (1,) * len(tall), tall, 1, 0.0, 0.0)
    assert frames._narrow_places(tall, columns) == frames._places_below(sizes, columns)
    below_one = frames._places_below(sizes, columns[:1])
    assert frames._stacked(tall, columns[0]) == below_one
