"""The picture of the matrix: nothing on top of anything, nothing cut, nothing lost."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM, Medium, Pages, Purpose
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Picture,
    TextLine,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.exercises.prioritisation.chart_geometry import CHART, PLOT, point_of, score_at
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION
from dip_workshop.exercises.prioritisation.label_places import crosses
from dip_workshop.exercises.prioritisation.layout import layout, layout_blank
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    QuadrantName,
    add_options,
    create_matrix,
    options_of,
)
from dip_workshop.exercises.prioritisation.orientation import ORIENTATIONS
from dip_workshop.exercises.prioritisation.scale import SCALES
from dip_workshop.exercises.prioritisation.scoring import (
    score_option,
    set_orientation,
    set_scale,
    set_threshold,
)

# Forty options take minutes to shrink, and say no more when they have become twenty.
WITHOUT_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
METRICS = bundled_metrics()
MEDIA = [CONSOLE, ROOM, *(paper.medium for paper in PAPERS.values())]
MEDIA_NAMES = ["console", "room", *PAPERS]

Placed = tuple[str, Decimal | None, Decimal | None]

SCORES = st.decimals(min_value=1, max_value=5, places=1)
WORDS = st.sampled_from(
    ["bed", "ward", "discharge", "TTO", "10:00", "w" * 60, "Pharmacy-led", "naïve", "出院", "🙂"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
ANY_OPTIONS = st.lists(st.tuples(TEXTS, st.none() | SCORES, st.none() | SCORES), max_size=40)
CROWDED = st.lists(
    st.tuples(
        TEXTS, st.sampled_from([Decimal(1), Decimal(3), Decimal("3.1")]), st.just(Decimal(3))
    ),
    min_size=20,
    max_size=40,
)


def matrix_with(placed: Iterable[Placed]) -> tuple[Board, RecordId]:
    board, matrix_id = create_matrix(new_workshop("Test"))
    rows = list(placed)
    if not rows:
        return board, matrix_id
    board, ids = add_options(board, matrix_id, (text for text, _, _ in rows))
    for option_id, (_, impact, effort) in zip(ids, rows, strict=True):
        board = score_option(board, option_id, impact=impact, effort=effort)
    return board, matrix_id


def forty_on_one_score() -> tuple[Board, RecordId]:
    return matrix_with((f"Option of the ward {n}", Decimal(4), Decimal(2)) for n in range(40))


def chart_box(picture: Picture) -> Rect:
    """Return where the tinted fields are: the first group is the chart's ground."""
    return picture.groups[0].bounds


def on_chart(board: Board, picture: Picture) -> list[Group]:
    plot = chart_box(picture)
    return [
        group
        for group in picture.groups[1:]
        if group.owner
        and isinstance(board.find(group.owner), Option)
        and plot.encloses(group.bounds, tolerance=0.01)
    ]


def discs_and_labels(board: Board, picture: Picture) -> tuple[list[Group], list[Group]]:
    groups = on_chart(board, picture)
    return [g for g in groups if g.name], [g for g in groups if not g.name]


def drawn_text(pages: Pages) -> str:
    return "".join(line.text for page in pages for line in page.picture.text_lines())


def words_owned_by(owner: RecordId, pages: Pages) -> str:
    groups = [g for page in pages for g in page.picture.groups if g.owner == owner]
    lines = [item.text for g in groups for item in g.items if isinstance(item, TextLine)]
    return "".join("".join(lines).split())


def squeezed(text: str) -> str:
    return "".join("".join(run.text for run in METRICS.runs(text)).split())


def assert_nothing_covers_anything(board: Board, picture: Picture) -> None:
    discs, labels = discs_and_labels(board, picture)
    owned = [g for g in picture.groups if isinstance(board.find(g.owner or ""), QuadrantName)]
    names = [group for group in owned if group.items]
    for one, other in combinations([*labels, *names], 2):
        assert not one.bounds.meets(other.bounds)
    for disc in discs:
        assert not any(_reaches(disc, box.bounds) for box in [*labels, *names])
    for one, other in combinations(discs, 2):
        (x, y), (other_x, other_y) = one.bounds.centre, other.bounds.centre
        distance = ((x - other_x) ** 2 + (y - other_y) ** 2) ** 0.5
        assert distance >= one.bounds.width


def _reaches(disc: Group, box: Rect) -> bool:
    centre, radius = disc.bounds.centre, disc.bounds.width / 2
    dx = max(box.x - centre.x, 0.0, centre.x - box.right)
    dy = max(box.y - centre.y, 0.0, centre.y - box.bottom)
    return dx * dx + dy * dy < radius * radius


def assert_no_line_strikes_a_word_through(board: Board, picture: Picture) -> None:
    _, labels = discs_and_labels(board, picture)
    boxes = [label.bounds.grown(-0.5) for label in labels]
    lines = [
        (item.start, item.end)
        for group in picture.groups
        if group.owner is None and group.bounds == chart_box(picture)
        for item in group.items
        if isinstance(item, Line)
    ]
    assert not any(crosses(line, box) for line in lines for box in boxes)


def assert_all_is_inside(picture: Picture, medium: Medium) -> None:
    for item in picture.items():
        rect = item.bounds if isinstance(item, TextLine) else None
        rect = item.rect if isinstance(item, Box) else rect
        assert rect is None or picture.bounds.encloses(rect, tolerance=0.01)
    if medium.purpose is Purpose.PAPER:
        assert picture.bounds.right <= medium.size.width + 0.01
        assert picture.bounds.bottom <= medium.size.height + 0.01
        assert picture.smallest_print() >= medium.smallest_text


def assert_list_texts_keep_apart(picture: Picture) -> None:
    plot = chart_box(picture) if picture.groups[0].owner else Rect(0, 0, 0, 0)
    lines = [line.bounds for line in picture.text_lines()]
    outside = [line for line in lines if not plot.encloses(line, tolerance=0.01)]
    for one, other in combinations(outside, 2):
        assert not one.grown(-1.0).meets(other.grown(-1.0))


@settings(max_examples=25, phases=WITHOUT_SHRINKING)
@given(st.one_of(ANY_OPTIONS, CROWDED), st.sampled_from(MEDIA))
def test_nothing_covers_anything_and_nothing_is_lost(placed: list[Placed], medium: Medium) -> None:
    board, matrix_id = matrix_with(placed)
    pages = layout(board, matrix_id, medium, METRICS)
    assert_nothing_covers_anything(board, pages[0].picture)
    assert_no_line_strikes_a_word_through(board, pages[0].picture)
    for page in pages:
        assert_all_is_inside(page.picture, medium)
    for record in (*options_of(board, matrix_id), *board.children(matrix_id, QuadrantName)):
        assert squeezed(record.text) in words_owned_by(record.id, pages)


@settings(max_examples=25, phases=WITHOUT_SHRINKING)
@given(st.one_of(ANY_OPTIONS, CROWDED), st.sampled_from(MEDIA))
def test_each_number_stands_once_on_the_chart_or_in_the_tray(
    placed: list[Placed], medium: Medium
) -> None:
    board, matrix_id = matrix_with(placed)
    pages = layout(board, matrix_id, medium, METRICS)
    discs, _ = discs_and_labels(board, pages[0].picture)
    scored = [o.number for o in options_of(board, matrix_id) if o.is_scored]
    assert sorted(_number_of(disc) for disc in discs) == scored
    rings = [
        _number_of(group)
        for page in pages
        for group in page.picture.groups
        if any(isinstance(i, Box) and i.fill is None and i.stroke is Role.DEEP for i in group.items)
    ]
    waiting = [o.number for o in options_of(board, matrix_id) if not o.is_scored]
    assert sorted(rings) == waiting


def _number_of(group: Group) -> int:
    return next(int(item.text) for item in group.items if isinstance(item, TextLine))


@pytest.mark.parametrize("medium", MEDIA, ids=MEDIA_NAMES)
def test_words_of_the_list_keep_apart(medium: Medium) -> None:
    board, matrix_id = matrix_with(
        (
            f"{'Call ' * (n % 7)}the ward {'w' * n}",
            Decimal(1 + n % 5) if n % 4 else None,
            Decimal(3),
        )
        for n in range(30)
    )
    for page in layout(board, matrix_id, medium, METRICS):
        assert_list_texts_keep_apart(page.picture)


def test_every_line_lies_where_its_group_says_for_no_more_is_painted_when_that_comes() -> None:
    board, matrix_id = matrix_with((("Late round", None, None), ("Rota", Decimal(4), Decimal(2))))
    groups = _wall(board, matrix_id).groups
    lines = [(group, item) for group in groups for item in group.items if isinstance(item, Line)]
    assert len(lines) > 2
    for group, line in lines:
        room = group.bounds.grown(1.0)
        assert room.contains(line.start)
        assert room.contains(line.end)


def test_a_label_steps_aside_for_one_that_would_find_no_place() -> None:
    placed = (
        ("Home and family", "4.8", "1.7"),
        ("Nobody knows the plan", "5", "4"),
        ("Family call the day before", "5", "2"),
    )
    board, matrix_id = matrix_with((text, Decimal(i), Decimal(e)) for text, i, e in placed)
    picture = _wall(board, matrix_id)
    _, labels = discs_and_labels(board, picture)
    assert len(labels) == len(placed)
    assert_nothing_covers_anything(board, picture)


@pytest.mark.parametrize("medium", MEDIA, ids=MEDIA_NAMES)
def test_forty_options_on_one_score_are_all_to_be_read(medium: Medium) -> None:
    board, matrix_id = forty_on_one_score()
    picture = layout(board, matrix_id, medium, METRICS)[0].picture
    discs, _ = discs_and_labels(board, picture)
    assert sorted(map(_number_of, discs)) == list(range(1, 41))
    assert_nothing_covers_anything(board, picture)


def test_more_discs_than_fit_are_told_of_and_stay_in_the_ranking() -> None:
    board, matrix_id = matrix_with((f"Option {n}", Decimal(5), Decimal(1)) for n in range(120))
    pages = layout(board, matrix_id, CONSOLE, METRICS)
    discs, _ = discs_and_labels(board, pages[0].picture)
    assert f"No room here for {120 - len(discs)} more" in drawn_text(pages)
    assert len(discs) >= 40
    assert all(f"Option {n}" in drawn_text(pages) for n in range(120))


def test_the_chart_does_not_move_when_options_come() -> None:
    board, matrix_id = matrix_with([])
    empty = layout(board, matrix_id, CONSOLE, METRICS)[0].picture
    crowded, crowded_id = forty_on_one_score()
    full = layout(crowded, crowded_id, CONSOLE, METRICS)[0].picture
    assert chart_box(empty) == chart_box(full) == PLOT
    assert (empty.bounds.x, empty.bounds.y) == (full.bounds.x, full.bounds.y)


def test_the_chart_is_the_same_in_the_window_and_on_paper() -> None:
    board, matrix_id = matrix_with(
        (f"Option {n}", Decimal(1 + n % 5), Decimal(1 + n % 4)) for n in range(12)
    )
    wall = layout(board, matrix_id, CONSOLE, METRICS)[0].picture
    page = layout(board, matrix_id, PAPERS["A4 landscape"].medium, METRICS)[0].picture
    scale = chart_box(page).width / PLOT.width
    scaled = wall.transformed(scale)
    for one, other in zip(on_chart(board, scaled), on_chart(board, page), strict=True):
        assert one.bounds == pytest.approx(other.bounds)


def test_moving_the_last_option_leaves_the_others_where_they_are() -> None:
    board, matrix_id = matrix_with(
        (f"Option {n}", Decimal(1 + n % 5), Decimal(1 + n % 4)) for n in range(15)
    )
    last = options_of(board, matrix_id)[-1].id
    moved = score_option(board, last, impact=1, effort=5)
    before, after = (
        {g.owner: g.bounds for g in discs_and_labels(b, _wall(b, matrix_id))[0] if g.owner != last}
        for b in (board, moved)
    )
    assert before == after


def test_what_waits_in_the_tray_is_lit_without_the_chart() -> None:
    for rows in ((), (("Late round", None, None), ("Rota", Decimal(4), Decimal(2)))):
        board, matrix_id = matrix_with(rows)
        lit = [group for group in _wall(board, matrix_id).groups if group.owner == matrix_id]
        assert {group.name.split(" (")[0] for group in lit} == {"Not yet scored"}
        assert all(group.bounds.x > CHART.right for group in lit)


@pytest.mark.parametrize("count", range(5, 13))
def test_an_empty_tray_takes_no_column_for_itself(count: int) -> None:
    name = "Ring the family the day before so that keys and clothes are ready"
    board, matrix_id = matrix_with((f"{name} {n}", Decimal(4), Decimal(2)) for n in range(count))
    wide = replace(CONSOLE, size=Size(1094.0, 530.0))
    picture = layout(board, matrix_id, wide, METRICS)[0].picture
    listed = [group for group in picture.groups if group.bounds.x > CHART.right]
    tray = max((g.bounds for g in listed if g.owner == matrix_id), key=lambda box: box.height)
    rows = [g for g in listed if g.owner not in (None, matrix_id)]
    assert any(tray.x <= row.bounds.x < tray.right for row in rows)
    assert all(row.bounds.bottom <= tray.y for row in rows if row.bounds.x >= tray.x)


def _wall(board: Board, matrix_id: RecordId) -> Picture:
    return layout(board, matrix_id, CONSOLE, METRICS)[0].picture


@given(
    SCORES,
    SCORES,
    st.sampled_from([o.id for o in ORIENTATIONS]),
    st.sampled_from(list(SCALES)),
)
def test_a_point_of_the_chart_gives_back_the_score_that_lies_there(
    impact: Decimal, effort: Decimal, orientation: str, scale: str
) -> None:
    board, matrix_id = matrix_with([])
    board = set_orientation(board, matrix_id, orientation)
    board = set_scale(board, matrix_id, SCALES[scale])
    matrix = board.get(matrix_id, PrioritisationMatrix)
    assert score_at(board, matrix_id, point_of(matrix, impact, effort)) == (impact, effort)


@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=lambda o: o.id)
def test_an_option_lies_in_the_field_of_its_quadrant_whichever_way_round(
    orientation: object,
) -> None:
    board, matrix_id = matrix_with([("One", Decimal("4.5"), Decimal("1.5"))])
    board = set_orientation(board, matrix_id, orientation.id)  # type: ignore[attr-defined]
    picture = _wall(board, matrix_id)
    fields = [item for item in picture.groups[0].items if isinstance(item, Box)]
    quick_wins = next(field.rect for field in fields if field.fill is Role.FIELD_GREEN)
    (disc,), _ = discs_and_labels(board, picture)
    assert quick_wins.encloses(disc.bounds)
    assert_nothing_covers_anything(board, picture)


def test_axes_and_names_stay_clear_of_each_other_with_the_line_far_off_the_middle() -> None:
    board, matrix_id = matrix_with([("One", Decimal("3.9"), Decimal(2))])
    for record in board.children(matrix_id, QuadrantName):
        board = board.change(record.id, text="WWWWWWWWWWW WWWWWWWWWW WWWWWWW")
    for line in (Decimal(2), Decimal(4)):
        picture = _wall(set_threshold(board, matrix_id, line), matrix_id)
        assert_nothing_covers_anything(board, picture)
        assert_all_is_inside(picture, CONSOLE)


def test_a_disc_is_told_with_its_scores_its_quadrant_and_its_rank() -> None:
    board, matrix_id = matrix_with(
        [("TTO pre-pack list", Decimal(4), Decimal(2)), ("Other", Decimal(5), Decimal(3))]
    )
    discs, _ = discs_and_labels(board, _wall(board, matrix_id))
    assert discs[0].name == (
        "Option 1: TTO pre-pack list, impact 4, effort 2, Quick wins, rank 1 equal"
    )
    assert discs[1].name.endswith("Major projects, on the line, rank 1 equal")


@pytest.mark.parametrize("medium", MEDIA[2:], ids=MEDIA_NAMES[2:])
def test_a_blank_form_has_the_names_and_lines_but_no_option(medium: Medium) -> None:
    board, matrix_id = matrix_with([("Secret", Decimal(4), Decimal(2)), ("Waiting", None, None)])
    pages = layout_blank(board, matrix_id, medium, METRICS)
    assert len(pages) == 1
    assert_all_is_inside(pages[0].picture, medium)
    shown = drawn_text(pages)
    assert "Quick wins" in shown
    assert "Secret" not in shown
    assert "Waiting" not in shown
    assert PRIORITISATION.sheets[0].layout is layout_blank


def test_very_long_words_go_on_overleaf_and_are_whole() -> None:
    novel = " ".join(f"word{n}" for n in range(3000))
    board, matrix_id = matrix_with([(novel, Decimal(4), Decimal(2)), ("After it", None, None)])
    medium = PAPERS["A4 portrait"].medium
    pages = layout(board, matrix_id, medium, METRICS)
    assert len(pages) > 2
    for page in pages:
        assert_all_is_inside(page.picture, medium)
    assert squeezed(novel) in words_owned_by(options_of(board, matrix_id)[0].id, pages)
    assert "After it" in drawn_text(pages)
