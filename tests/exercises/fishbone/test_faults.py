"""The checker that the other tests lean on sees what it must see."""

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Picture,
    Primitive,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import text_block
from tests.exercises.fishbone.faults import faults


def picture(*items: Primitive) -> Picture:
    words = text_block(bundled_metrics(), ("Late round",), Point(20, 20), 15.0)
    area = Rect(0, 0, 200, 100)
    return Picture(area, (Group(None, area, (*words, *items)),))


def test_a_text_alone_has_no_fault() -> None:
    assert faults(picture()) == []


def test_a_text_over_a_text_is_a_fault() -> None:
    other = text_block(bundled_metrics(), ("Clinics",), Point(60, 30), 15.0)
    assert len(faults(picture(*other))) == 1


def test_a_slanted_line_through_a_text_is_a_fault_and_one_beside_it_is_none() -> None:
    through = Line(Point(30, 0), Point(60, 90), 2.0, Role.DEEP)
    beside = Line(Point(120, 0), Point(150, 90), 2.0, Role.DEEP)
    assert len(faults(picture(through))) == 1
    assert faults(picture(beside)) == []


def test_a_text_over_the_edge_of_a_box_or_the_page_is_a_fault() -> None:
    assert len(faults(picture(Box(Rect(50, 10, 100, 40), Role.CARD)))) == 1
    small = Rect(0, 0, 60, 100)
    assert len(faults(Picture(small, picture().groups))) == 1
