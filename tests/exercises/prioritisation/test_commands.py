"""Commands, capture, drag and what the kind tells of itself."""

import json
from contextlib import suppress
from decimal import Decimal

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.document import Block, Heading, ItemList, Paragraph, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.exercises.prioritisation.chart_geometry import CHART, point_of
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    Quadrant,
    options_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.scale import SCALES
from dip_workshop.exercises.prioritisation.scoring import score_option, set_scale, set_threshold
from dip_workshop.kinds import AskText, CarriedText, Command, Drop, Selection
from dip_workshop.report.list_pages import list_pages
from dip_workshop.resource_files import resource
from tests.golden_pictures import check_golden


def matrix_with(*texts: str) -> tuple[Board, RecordId, tuple[RecordId, ...]]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    if not texts:
        return board, matrix_id, ()
    captured = KIND.capture.add(board, Selection(matrix_id), texts)
    return captured.board, matrix_id, captured.ids


def sample() -> tuple[Board, RecordId]:
    board, matrix_id, _ = matrix_with()
    file = resource("samples", "ward_discharges", "prioritisation.json")
    *_, last = KIND.play_sample(board, matrix_id, json.loads(file.read_text("utf-8")))
    return last.board, matrix_id


def give(board: Board, selection: Selection, command_id: str, answer: str = "") -> Board:
    command = KIND.command(command_id)
    assert command.enabled(board, selection)
    return command.run(board, selection, answer)


def command_with_key(key: str) -> Command:
    return next(command for command in KIND.commands if key in command.keys)


def scores(board: Board, option_id: RecordId) -> tuple[Decimal | None, Decimal | None]:
    option = board.get(option_id, Option)
    return option.impact, option.effort


def name_id(board: Board, matrix_id: RecordId, quadrant: Quadrant) -> RecordId:
    return quadrant_names(board, matrix_id)[quadrant].id


def test_a_digit_off_the_scale_is_refused_with_the_scale_and_not_with_the_selection() -> None:
    board, matrix_id, ids = matrix_with("Ring the family")
    for key in ("6", "Alt+6"):
        command, selection = command_with_key(key), Selection(matrix_id, ids)
        assert not command.enabled(board, selection)
        assert command.unfit(board, selection) == "6 is not on this scale, which goes from 1 to 5."
        assert command.unfit(board, Selection(matrix_id)) == ""


def test_digits_give_the_impact_and_alt_digits_the_effort() -> None:
    board, matrix_id, ids = matrix_with("One", "Two")
    selection = Selection(matrix_id, ids)
    board = command_with_key("4").run(board, selection, "")
    board = command_with_key("Alt+2").run(board, selection, "")
    assert [scores(board, i) for i in ids] == [(4, 2), (4, 2)]


def test_a_digit_that_the_scale_lacks_is_not_offered() -> None:
    board, matrix_id, ids = matrix_with("One")
    selection = Selection(matrix_id, ids)
    assert not command_with_key("7").enabled(board, selection)
    assert not command_with_key("0").enabled(board, selection)
    board = set_scale(board, matrix_id, SCALES["0-10"])
    assert command_with_key("7").enabled(board, selection)
    assert command_with_key("0").enabled(board, selection)


@pytest.mark.parametrize(
    ("orientation", "after"),
    [
        ("effort_right", ("3", "3.5")),
        ("ease_right", ("3", "2.5")),
        ("pick", ("3.5", "3")),
        ("effort_up", ("3.5", "3")),
    ],
)
def test_an_arrow_to_the_right_moves_to_the_right_whichever_way_round(
    orientation: str, after: tuple[str, str]
) -> None:
    board, matrix_id, ids = matrix_with("One")
    selection = Selection(matrix_id, ids)
    board = give(board, selection, "set_scores", "3 3")
    board = give(board, Selection(matrix_id), "set_orientation", orientation)
    moved = command_with_key("Alt+Right").run(board, selection, "")
    assert scores(moved, ids[0]) == tuple(map(Decimal, after))
    matrix = board.get(matrix_id, PrioritisationMatrix)
    before_x = point_of(matrix, Decimal(3), Decimal(3)).x
    assert point_of(matrix, *map(Decimal, after)).x > before_x


@pytest.mark.parametrize("key", ["Ctrl+Alt+Up", "Alt+I"])
def test_an_arrow_or_a_letter_that_no_desktop_takes_moves_by_a_tenth(key: str) -> None:
    board, matrix_id, ids = matrix_with("One")
    board = score_option(board, ids[0], impact=3, effort=3)
    board = command_with_key(key).run(board, Selection(matrix_id, ids), "")
    assert scores(board, ids[0]) == (Decimal("3.1"), Decimal(3))


def test_both_scores_can_be_typed() -> None:
    board, matrix_id, ids = matrix_with("One")
    selection = Selection(matrix_id, ids)
    board = give(board, selection, "set_scores", "4.5, 2")
    assert scores(board, ids[0]) == (Decimal("4.5"), Decimal(2))
    ask = KIND.command("set_scores").ask
    assert isinstance(ask, AskText)
    assert ask.initial(board, selection) == "4.5 2"
    for nonsense in ("", "much", "4", "1 2 3", "-3 2", "4,5 2", "1e9 2"):
        with pytest.raises(DomainError, match="two numbers"):
            give(board, selection, "set_scores", nonsense)


def test_the_line_can_be_typed_and_taken_back_to_the_middle() -> None:
    board, matrix_id, _ = matrix_with()
    nothing = Selection(matrix_id)
    moved = give(board, nothing, "set_threshold", "3.5")
    assert moved.get(matrix_id, PrioritisationMatrix).line == Decimal("3.5")
    assert give(moved, nothing, "set_threshold", " ") == board
    for nonsense in ("NaN", "three", "1e9", "-3"):
        with pytest.raises(DomainError, match="Type a number"):
            give(board, nothing, "set_threshold", nonsense)


def test_quadrants_are_renamed_by_command_and_in_place() -> None:
    board, matrix_id, _ = matrix_with()
    board = give(board, Selection(matrix_id), "rename_quick_wins", "Do it now")
    place = name_id(board, matrix_id, Quadrant.QUICK_WINS)
    assert quadrant_names(board, matrix_id)[Quadrant.QUICK_WINS].text == "Do it now"
    board = give(board, Selection(matrix_id, (place,)), "edit_text", "At once")
    assert quadrant_names(board, matrix_id)[Quadrant.QUICK_WINS].text == "At once"
    assert not KIND.command("delete").enabled(board, Selection(matrix_id, (place,)))


@pytest.mark.parametrize("name", ["put_into_quadrant", "set_orientation", "set_scale"])
def test_an_answer_that_was_not_offered_changes_nothing(name: str) -> None:
    board, matrix_id, ids = matrix_with("One")
    board = give(board, Selection(matrix_id, ids), "set_scores", "4 2")
    with pytest.raises(DomainError, match="nothing was changed"):
        give(board, Selection(matrix_id, ids), name, "sideways")


def test_every_command_that_is_offered_runs_or_says_why_not() -> None:
    board, matrix_id = sample()
    ids = tuple(option.id for option in options_of(board, matrix_id))
    for selection in (Selection(matrix_id), Selection(matrix_id, ids[:2])):
        for command in KIND.commands:
            if command.enabled(board, selection):
                with suppress(DomainError):
                    assert not command.run(board, selection, "").check()


def test_every_command_is_explained() -> None:
    for command in KIND.commands:
        assert command.help.endswith(".")


def test_capture_puts_options_where_it_aims() -> None:
    board, matrix_id, _ = matrix_with()
    aims = KIND.capture.aims(board, matrix_id)
    assert [aim.label for aim in aims][:2] == ["Not yet scored", "Quick wins"]
    at_quick_wins = Selection(matrix_id, (RecordId(aims[1].value),))
    assert "Quick wins" in KIND.capture.hint(board, at_quick_wins)
    captured = KIND.capture.add(board, at_quick_wins, ("One", "Two"))
    assert [scores(captured.board, i) for i in captured.ids] == [(4, 2), (4, 2)]
    back = Selection(matrix_id, captured.ids)
    after = KIND.capture.readdress(captured.board, back, aims[0].value)
    assert [scores(after, i) for i in captured.ids] == [(None, None), (None, None)]
    after = KIND.capture.readdress(captured.board, back, aims[4].value)
    matrix = after.get(matrix_id, PrioritisationMatrix)
    option = after.get(captured.ids[0], Option)
    assert quadrant_of(matrix, option) is Quadrant.THANKLESS_TASKS


def drop_at(
    board: Board, matrix_id: RecordId, option_id: RecordId, impact: str, effort: str
) -> tuple[str, Board]:
    matrix = board.get(matrix_id, PrioritisationMatrix)
    where = Drop(matrix_id, point_of(matrix, Decimal(impact), Decimal(effort)))
    selection = Selection(matrix_id, (option_id,))
    return KIND.drop_hint(board, selection, where), KIND.drop(board, selection, where)


def test_a_drop_on_the_chart_scores_and_says_so_beforehand() -> None:
    board, matrix_id, ids = matrix_with("One")
    hint, board = drop_at(board, matrix_id, ids[0], "4.5", "2")
    assert hint == "Impact 4.5, effort 2: Quick wins"
    assert scores(board, ids[0]) == (Decimal("4.5"), Decimal(2))


def test_a_drop_settles_on_a_half_point_that_is_near() -> None:
    board, matrix_id, ids = matrix_with("One")
    _, board = drop_at(board, matrix_id, ids[0], "4.4", "2.1")
    assert scores(board, ids[0]) == (Decimal("4.5"), Decimal(2))
    _, board = drop_at(board, matrix_id, ids[0], "4.3", "2.2")
    assert scores(board, ids[0]) == (Decimal("4.3"), Decimal("2.2"))


def test_a_drop_on_the_tray_takes_the_scores_back() -> None:
    board, matrix_id, ids = matrix_with("One", "Waiting")
    board = score_option(board, ids[0], impact=4, effort=2)
    selection, beside = Selection(matrix_id, ids[:1]), Point(CHART.right + 50, 400)
    for target in (matrix_id, ids[1]):
        assert KIND.drop_hint(board, selection, Drop(target, beside)) == "Take the scores back"
        assert scores(KIND.drop(board, selection, Drop(target, beside)), ids[0]) == (None, None)


def test_a_drop_on_the_ranking_or_beside_all_changes_nothing() -> None:
    board, matrix_id, ids = matrix_with("One", "Two")
    for option_id in ids:
        board = score_option(board, option_id, impact=4, effort=2)
    selection, beside = Selection(matrix_id, ids[:1]), Point(CHART.right + 50, 40)
    for target in (ids[1], None):
        assert KIND.drop(board, selection, Drop(target, beside)) == board
        assert KIND.drop_hint(board, selection, Drop(target, beside)) == ""


def test_the_first_three_ranks_are_offered_with_all_their_ties() -> None:
    board, matrix_id, ids = matrix_with("A", "B", "C", "D", "E", "F")
    for option_id, impact in zip(ids, (5, 4, 3, 3, 2, None), strict=True):
        board = score_option(board, option_id, impact=impact, effort=2)
    offered = KIND.offers(board, Selection(matrix_id))
    assert [text.text for text in offered] == ["A", "B", "C", "D"]
    picked = KIND.offers(board, Selection(matrix_id, (ids[5],)))
    assert picked == (CarriedText(ids[5], "F"),)


def test_what_is_received_keeps_its_tie_and_shows_it_at_both_ends() -> None:
    board, first_id, ids = matrix_with("From here")
    board, second_id = KIND.create(board)
    assert KIND.receive is not None
    board = KIND.receive(board, second_id, KIND.offers(board, Selection(first_id, ids)))
    (option,) = options_of(board, second_id)
    assert option.source_id == ids[0]
    assert "← from Prioritisation matrix" in KIND.outline(board, second_id)[-1].marks
    assert "→ in Prioritisation matrix 2" in KIND.outline(board, first_id)[-1].marks
    words = _words(KIND.handout(board, second_id))
    assert "from Prioritisation matrix" in words
    (page,) = KIND.layout(board, second_id, CONSOLE, bundled_metrics())
    assert any("← from" in line.text for line in page.picture.text_lines())


def test_the_outline_lists_each_option_once_under_its_quadrant() -> None:
    board, matrix_id = sample()
    rows = KIND.outline(board, matrix_id)
    headings = [row.title for row in rows if row.is_heading]
    assert headings == [
        "Quick wins",
        "Major projects",
        "Fill-ins",
        "Thankless tasks",
        "Not yet scored (1)",
    ]
    listed = [row.id for row in rows if not row.is_heading]
    assert sorted(listed) == sorted(option.id for option in options_of(board, matrix_id))


def test_the_handout_holds_every_text_the_rule_and_the_badge() -> None:
    board, matrix_id = sample()
    words = _words(KIND.handout(board, matrix_id))
    for text in KIND.texts(board, matrix_id):
        assert text in words
    assert "Total = impact + ease" in words
    assert "Major projects (on the line)" in words
    assert "2=" in words


def test_scores_have_the_same_decimals_in_the_table_as_beside_the_chart() -> None:
    board, matrix_id = sample()
    table = next(block for block in KIND.handout(board, matrix_id) if isinstance(block, Table))
    (page,) = KIND.layout(board, matrix_id, CONSOLE, bundled_metrics())
    drawn = {line.text for line in page.picture.text_lines()}
    assert {cell for row in table.rows for cell in row[3:6] if cell} <= drawn
    assert "3.0" in {row[3] for row in table.rows}


def test_ten_options_are_ranked_on_one_page() -> None:
    board, matrix_id, ids = matrix_with(*(f"Option {n} in a few words" for n in range(10)))
    for option_id in ids:
        board = score_option(board, option_id, impact=3, effort=2)
    size = PAPERS["A4 landscape"].content
    assert len(list_pages(KIND.handout(board, matrix_id), size, bundled_metrics())) == 1


def test_the_handout_of_an_empty_matrix_says_so() -> None:
    board, matrix_id, _ = matrix_with()
    assert "no ranking" in _words(KIND.handout(board, matrix_id))


def _words(blocks: tuple[Block, ...]) -> str:
    words: list[str] = []
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                words.append(block.text)
            case ItemList():
                words += (f"{item.label} {item.text} {item.remark}" for item in block.items)
            case Table():
                words += (cell for row in block.rows for cell in row)
    return "\n".join(words)


def test_the_summary_counts_what_waits() -> None:
    board, matrix_id, ids = matrix_with("One")
    assert KIND.summary(board, matrix_id) == "1 option, 1 not yet scored"
    board = score_option(board, ids[0], impact=4, effort=2)
    assert KIND.summary(board, matrix_id) == "1 option"


def test_the_sample_looks_as_agreed() -> None:
    board, matrix_id = sample()
    (page,) = KIND.layout(board, matrix_id, CONSOLE, bundled_metrics())
    check_golden("prioritisation_sample_wall", page.picture)


def test_the_sample_prints_as_agreed() -> None:
    board, matrix_id = sample()
    (page,) = KIND.layout(board, matrix_id, PAPERS["A4 portrait"].medium, bundled_metrics())
    check_golden("prioritisation_sample_a4", page.picture)


def test_a_turned_chart_with_options_on_one_score_looks_as_agreed() -> None:
    board, matrix_id, ids = matrix_with("One", "Two", "Three", "Four", "On the line", "Waiting")
    for option_id in ids[:4]:
        board = score_option(board, option_id, impact=4, effort=2)
    board = score_option(board, ids[4], impact=Decimal("2.5"), effort=3)
    board = set_threshold(board, matrix_id, Decimal("2.5"))
    board = give(board, Selection(matrix_id), "set_orientation", "pick")
    (page,) = KIND.layout(board, matrix_id, CONSOLE, bundled_metrics())
    check_golden("prioritisation_turned", page.picture)
