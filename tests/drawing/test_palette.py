import re

import pytest

from dip_workshop.drawing.palette import (
    DARK,
    FIELD_ROLES,
    FOR_A_ROOM,
    HIGH_CONTRAST,
    LIGHT,
    NOTE_ROLES,
    PALETTES,
    SEEN_ON,
    TEXT_ON,
    contrast,
)
from dip_workshop.drawing.roles import Role

THEMES = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)


def test_contrast_is_that_of_the_published_formula():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#FFFFFF", "#FFFFFF") == 1.0
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@THEMES
def test_a_theme_has_a_colour_for_every_role(palette):
    assert set(palette.colours) == set(Role)
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in palette.colours.values())


@THEMES
def test_what_is_written_can_be_read_on_what_it_is_written_on(palette):
    faint = {
        (text, ground): round(contrast(palette[text], palette[ground]), 2)
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if contrast(palette[text], palette[ground]) < 4.5
    }
    assert faint == {}


@THEMES
def test_what_must_be_seen_stands_out_from_what_it_is_drawn_on(palette):
    faint = {
        (mark, ground): round(contrast(palette[mark], palette[ground]), 2)
        for mark, grounds in SEEN_ON.items()
        for ground in grounds
        if contrast(palette[mark], palette[ground]) < 3.0
    }
    assert faint == {}


@THEMES
def test_a_mark_stands_out_from_every_ground_by_itself_or_by_its_edge(palette):
    for ground in (Role.WALL, Role.CARD, Role.SIDE, *NOTE_ROLES, *FIELD_ROLES):
        parts = (palette[Role.MARK], palette[Role.MARK_EDGE])
        assert max(contrast(part, palette[ground]) for part in parts) >= 3.0


def test_high_contrast_is_seven_to_one_for_ink_and_nearly_three_to_one_for_notes():
    palette = HIGH_CONTRAST
    for text in (Role.INK, Role.SECONDARY, Role.DEEP):
        for ground in TEXT_ON[text]:
            assert contrast(palette[text], palette[ground]) >= 7.0
    for ground in (Role.WALL, Role.CARD):
        for note in (*NOTE_ROLES, Role.LINE):
            assert contrast(palette[note], palette[ground]) > 2.9


def test_only_light_text_on_a_dark_ground_is_dark():
    assert [palette.is_dark for palette in (LIGHT, DARK, HIGH_CONTRAST)] == [False, True, True]


def test_what_a_room_reads_contrasts_seven_to_one():
    faint = {
        (text, ground): round(contrast(FOR_A_ROOM[text], FOR_A_ROOM[ground]), 2)
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if contrast(FOR_A_ROOM[text], FOR_A_ROOM[ground]) < 7.0
    }
    assert not faint
    assert not FOR_A_ROOM.is_dark
