import re

import pytest

from dip_workshop.drawing.palette import (
    FIELD_ROLES,
    NOTE_ROLES,
    PALETTES,
    TEXT_ON,
    TINT_NAMES,
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
def test_a_mark_stands_out_from_every_ground_by_its_edge(palette):
    for ground in (Role.MARK, Role.WALL, Role.CARD, *NOTE_ROLES, *FIELD_ROLES):
        assert contrast(palette[Role.MARK_EDGE], palette[ground]) >= 3.0


def test_every_tint_has_a_word_of_its_own():
    assert set(TINT_NAMES) == {*NOTE_ROLES, *FIELD_ROLES}
    assert len(set(TINT_NAMES.values())) == len(TINT_NAMES)
