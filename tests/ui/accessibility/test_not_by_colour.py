"""A8: whatever a colour says on a wall or on paper, a shape, a sign or a word says too.

Every command that puts a mark on something is given. With all colours taken
away the picture must still show it; and as people see it who tell fewer colours
apart, or in grey, enough of it must stand out from what was there before.
"""

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import CONSOLE, PAPERS, Medium
from dip_workshop.drawing.palette import LIGHT, PALETTES, SEEN_ON, TEXT_ON, Palette, contrast
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Polygon, TextLine, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.exercises.prioritisation.chart import number_disc
from dip_workshop.exercises.prioritisation.lettering import Pen
from dip_workshop.kinds import Command, ExerciseKind, Selection
from dip_workshop.ui.places.side_entry import SideEntry
from dip_workshop.widgets.qt_painter import paint_picture
from tests.report.test_painters_agree import on_paper
from tests.ui.accessibility.conftest import Rooms
from tests.ui.accessibility.fixtures import FILLED, Filled, filled
from tests.ui.accessibility.pixels import Changes, changes, grabbed, strong
from tests.ui.accessibility.sight import SIGHTS
from tests.ui.accessibility.test_drag_alternatives import tried

THEMES = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
BOARDS = pytest.mark.parametrize("name", FILLED)
# Of 4.5 and 3 to 1 for usual eyes, what must be left over.
LEAST_FOR_TEXT, LEAST_FOR_MARKS = 4.0, 3.0
# A sign of six by four pixels; what is smaller is seen by nobody in a room.
LEAST_PIXELS = 24
TINTS = tuple(role for role in Role if role.name.startswith(("NOTE_", "FIELD_")))
# What is left of a picture in which all colours are one.
Shapes = frozenset[tuple[object, ...]]
# With Alt they move what is selected, which is no mark.
ARROWS = ("Left", "Right", "Up", "Down")


def shapes(picture: Picture) -> Shapes:
    """Return what is drawn without its colours."""
    found: set[tuple[object, ...]] = set()
    for item in picture.items():
        match item:
            case TextLine():
                found.add(("text", item.origin, item.text, item.size))
            case Line():
                found.add(("line", item.start, item.end, item.width))
            case Box():
                edge = item.stroke_width if item.stroke is not None else 0.0
                found.add(("box", item.rect, item.corner, edge, item.fill is None))
            case Polygon():
                edge = item.stroke_width if item.stroke is not None else 0.0
                found.add(("polygon", item.points, edge, item.fill is None))
    return frozenset(found)


def picture_on(filled_board: Filled, medium: Medium = CONSOLE) -> Picture:
    kind, board, root = filled_board
    return kind.layout(board, root, medium, bundled_metrics())[0].picture


def marks(kind: ExerciseKind, board: Board, root: RecordId) -> list[tuple[str, tuple[str, ...]]]:
    return [(row.title, row.marks) for row in kind.outline(board, root)]


@cache
def marking(name: str) -> tuple[tuple[Command, Board], ...]:
    """Return every command that changes marks and nothing else, and the board after it."""
    kind, board, root = filled(name)
    before = marks(kind, board, root)
    found = []
    for command in kind.commands:
        for row in kind.outline(board, root):
            selection = Selection(root, (row.id,))
            is_move = any(key.rpartition("Alt+")[2] in ARROWS for key in command.keys)
            if is_move or command.ask is not None or not command.enabled(board, selection):
                continue
            after = tried(board, lambda b, c=command, s=selection: c.run(b, s, ""))
            if after is None:
                continue
            now = marks(kind, after, root)
            if now != before and [title for title, _ in now] == [title for title, _ in before]:
                found.append((command, after))
                break
    return tuple(found)


@BOARDS
def test_a_mark_is_seen_without_its_colour(name: str) -> None:
    kind, board, root = filled(name)
    plain = shapes(picture_on((kind, board, root)))
    unseen = [
        command.label
        for command, after in marking(name)
        if shapes(picture_on((kind, after, root))) == plain
    ]
    assert not unseen


def test_marks_are_found_to_be_looked_at() -> None:
    assert sum(len(marking(name)) for name in FILLED) >= 8


def painted(picture: Picture, palette: Palette, bounds: Rect) -> QImage:
    """Return a picture as the board shows it."""
    image = QImage(int(bounds.width) + 1, int(bounds.height) + 1, QImage.Format.Format_RGB32)
    image.fill(QColor(palette[Role.WALL]))
    painter = QPainter(image)
    painter.translate(-bounds.x, -bounds.y)
    paint_picture(painter, picture, palette)
    painter.end()
    return image


def seen_by_few(found: Changes) -> list[str]:
    """Return the ways of seeing for which too little changed."""
    return [sight.name for sight in SIGHTS if strong(found, LEAST_FOR_MARKS, sight) < LEAST_PIXELS]


@THEMES
@BOARDS
def test_a_mark_is_seen_on_the_wall_with_any_eyes(
    themed: QApplication, palette: Palette, name: str
) -> None:
    kind, board, root = filled(name)
    plain = picture_on((kind, board, root))
    before = painted(plain, palette, plain.bounds)
    unseen = [
        f"{command.label} with {sight}"
        for command, after in marking(name)
        for sight in seen_by_few(
            changes(before, painted(picture_on((kind, after, root)), palette, plain.bounds))
        )
    ]
    assert not unseen, "\n".join(unseen)


@BOARDS
def test_a_mark_is_seen_on_paper_with_any_eyes(name: str, tmp_path: Path) -> None:
    kind, board, root = filled(name)
    paper = PAPERS["A4 landscape"].medium
    plain = picture_on((kind, board, root), paper)

    def printed(picture: Picture) -> QImage:
        page = on_paper(picture, tmp_path / "page.pdf")
        made = QImage(page.tobytes("raw", "BGRX"), *page.size, QImage.Format.Format_RGB32)
        return made.copy(0, 0, *size)

    size = on_paper(plain, tmp_path / "plain.pdf").size
    before = printed(plain)
    unseen = [
        f"{command.label} with {sight}"
        for command, after in marking(name)
        for sight in seen_by_few(changes(before, printed(picture_on((kind, after, root), paper))))
    ]
    assert not unseen, "\n".join(unseen)


def told_by_hue_alone(picture: Picture) -> list[str]:
    """Return the areas of two tints that the same words, or none, stand on."""
    areas = [i for i in picture.items() if isinstance(i, Box) and i.fill in TINTS]
    lines = tuple(picture.text_lines())
    tints: dict[tuple[str, ...], set[Role | None]] = {}
    for area in areas:
        inside = tuple(line.text for line in lines if area.rect.contains(line.origin))
        tints.setdefault(inside, set()).add(area.fill)
    return [
        f"{' '.join(words) or 'no words'}: {sorted(map(str, found))}"
        for words, found in tints.items()
        if len(found) > 1
    ]


@BOARDS
def test_areas_of_different_tints_hold_different_words(name: str) -> None:
    assert not told_by_hue_alone(picture_on(filled(name)))


@THEMES
def test_what_must_be_read_and_seen_is_so_with_any_eyes(palette: Palette) -> None:
    wanted = ((TEXT_ON, LEAST_FOR_TEXT), (SEEN_ON, LEAST_FOR_MARKS))
    faint = [
        (sight.name, str(one), str(ground), round(found, 2))
        for sight in SIGHTS
        for pairs, least in wanted
        for one, grounds in pairs.items()
        for ground in grounds
        if (found := contrast(sight.hex(palette[one]), sight.hex(palette[ground]))) < least
    ]
    assert not faint


@THEMES
def test_the_ring_on_the_line_is_parted_from_its_disc_in_every_theme(palette: Palette) -> None:
    pen = Pen(bundled_metrics(), 12.0, Role.ON_ACCENT, bold=True)
    disc = number_disc(8, Point(20, 20), 13.0, pen, is_marked=True)
    inward = [item.fill for item in disc if isinstance(item, Box) and item.fill is not None]
    for sight in SIGHTS:
        colours = [sight.hex(palette[role]) for role in inward]
        ring = inward.index(Role.MARK)
        assert max(contrast(colours[ring], other) for other in colours[ring + 1 :]) >= 3.0
        assert max(contrast(colour, colours[-1]) for colour in colours[:-1]) >= 3.0


def test_where_one_is_is_seen_in_the_side_bar_with_any_eyes(rooms: Rooms) -> None:
    entries = rooms.at("workshop").side_bar.findChildren(SideEntry)
    unseen = []
    for entry in entries:
        was = bool(entry.property("here"))
        before = grabbed(entry)
        entry.set_here(not was)
        few = seen_by_few(changes(before, grabbed(entry)))
        unseen += [f"{entry.accessibleName()} with {sight}" for sight in few]
        entry.set_here(was)
    assert entries
    assert not unseen, "\n".join(unseen)


@pytest.mark.parametrize("made", [QRadioButton, QCheckBox])
def test_what_is_chosen_is_seen_with_any_eyes(rooms: Rooms, made: type[QAbstractButton]) -> None:
    rooms.window()
    choice = made("Each exercise on a page of its own")
    choice.setCheckable(True)
    choice.resize(choice.sizeHint())
    before = grabbed(choice)
    choice.setChecked(True)
    assert not seen_by_few(changes(before, grabbed(choice))), rooms.dress


def test_a_difference_of_colour_alone_is_no_difference() -> None:
    box = Rect(0, 0, 10, 10)
    yellow, pink = (
        picture_of(
            [Group(None, box, (Box(box, fill=role), Line(Point(0, 0), Point(1, 1), 1, role)))]
        )
        for role in (Role.NOTE_YELLOW, Role.NOTE_PINK)
    )
    assert shapes(yellow) == shapes(pink)
    both = picture_of([*yellow.groups, *pink.groups])
    assert told_by_hue_alone(both)


def test_red_for_green_is_too_little_for_some_eyes(themed: QApplication) -> None:
    box = Rect(0, 0, 20, 20)
    green, red = (
        painted(picture_of([Group(None, box, (Box(box, fill=role),))]), LIGHT, box)
        for role in (Role.GOOD, Role.BAD)
    )
    assert "grey" in seen_by_few(changes(green, red))
    white = painted(picture_of([Group(None, box, (Box(box, fill=Role.CARD),))]), LIGHT, box)
    assert not seen_by_few(changes(green, white))
