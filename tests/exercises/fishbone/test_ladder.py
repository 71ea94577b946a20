"""Five whys: the ladder on the wall, growing it while typing, and the form on paper."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import describe_workshop, new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.fishbone.bones import new_fishbone
from dip_workshop.exercises.fishbone.causes import add_causes, delete_place
from dip_workshop.exercises.fishbone.findings import set_evidence
from dip_workshop.exercises.fishbone.gestures import CAPTURE
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.layout import bone_layout, layout, why_layout
from dip_workshop.exercises.fishbone.model import Fishbone, View, causes_of
from dip_workshop.exercises.fishbone.views import (
    show_bones,
    show_whys,
    toggle_collapsed,
    view_of,
)
from dip_workshop.exercises.fishbone.why_forms import SMALL_SIZE
from dip_workshop.kinds import Selection
from tests.exercises.fishbone.boards import (
    SIZES,
    cause_called,
    counted_errors,
    dispensary,
    filled,
    fishbone,
    sample,
    texts_on,
)
from tests.exercises.fishbone.faults import faults
from tests.exercises.fishbone.test_layout import boards, drawn, wall, words_of
from tests.golden_pictures import check_golden

START = "Take-home medicines written after the round"


def on_ladder() -> tuple[Board, RecordId, RecordId]:
    """Return the sample, its wall showing the whys of one cause, and that cause's id."""
    board, fishbone_id = sample()
    cause = cause_called(board, fishbone_id, START)
    return show_whys(board, fishbone_id, cause.id), fishbone_id, cause.id


def test_the_ladder_shows_the_chain_downwards_from_the_effect() -> None:
    board, fishbone_id, start = on_ladder()
    groups = drawn(wall(board, fishbone_id))
    chain = [start, *(record.id for record in board.descendants(start))]
    assert set(groups) == {fishbone_id, *chain}
    tops = [groups[i][-1].bounds.y for i in (fishbone_id, *chain)]
    assert tops == sorted(tops)
    assert words_of(groups[chain[1]][0]).startswith("Why2")


def test_a_why_shows_the_whole_chain_that_it_stands_in() -> None:
    board, fishbone_id, start = on_ladder()
    for deeper in tuple(board.descendants(start)):
        below = show_whys(board, fishbone_id, deeper.id)
        assert wall(below, fishbone_id) == wall(board, fishbone_id)
    gone = delete_place(below, start)
    assert view_of(gone, fishbone_id) is View.BONES


def test_each_card_has_its_evidence_or_says_that_there_is_none() -> None:
    board, fishbone_id, start = on_ladder()
    below = next(board.descendants(start))
    groups = drawn(wall(board, fishbone_id))
    assert "Evidence:Pharmacylog" in words_of(groups[start][0])
    assert "Evidence:noneyet" in words_of(groups[below.id][0])
    board = set_evidence(board, below.id, "Looked for on four days")
    assert "Lookedfor" in words_of(drawn(wall(board, fishbone_id))[below.id][0])


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(boards(), st.data())
def test_any_ladder_is_clean(made: tuple[Board, RecordId], data: st.DataObject) -> None:
    board, fishbone_id = made
    causes = list(causes_of(board, fishbone_id))
    if causes:
        board = show_whys(board, fishbone_id, data.draw(st.sampled_from(causes)).id)
        assert faults(wall(board, fishbone_id)) == []


def test_a_further_why_moves_nothing_above_it_or_to_its_left() -> None:
    board, fishbone_id, start = on_ladder()
    before = drawn(wall(board, fishbone_id))
    board, (added,) = add_causes(board, start, ["The round starts at ten"])
    after = drawn(wall(board, fishbone_id))
    assert added in after
    # Only the names change, which say "1 of 2" now.
    for owner, groups in before.items():
        assert [group.items for group in after[owner]] == [group.items for group in groups]


def test_typing_grows_the_ladder_and_its_cards_are_the_aims() -> None:
    board, fishbone_id, start = on_ladder()
    selection = Selection(fishbone_id)
    assert CAPTURE.hint(board, selection) == f"Why? Adds below “{START[:39].rstrip()}…”"
    captured = CAPTURE.add(board, selection, ("The round starts at ten",))
    assert texts_on(captured.board, start)[-1] == "The round starts at ten"
    deeper = CAPTURE.add(captured.board, Selection(fishbone_id, captured.ids), ("Clinic first",))
    assert texts_on(deeper.board, captured.ids[0]) == ["Clinic first"]
    labels = [choice.label for choice in CAPTURE.aims(deeper.board, fishbone_id)]
    assert labels[0] == START
    assert labels[-2:] == ["The round starts at ten", "Clinic first"]


def test_a_ladder_whose_cause_is_gone_gives_way_to_the_bones() -> None:
    board, fishbone_id, start = on_ladder()
    board = delete_place(board, start)
    assert view_of(board, fishbone_id) is View.BONES
    assert wall(board, fishbone_id) == wall(show_bones(board, fishbone_id), fishbone_id)


def test_a_collapsed_why_counts_what_is_below_it() -> None:
    board, fishbone_id, start = on_ladder()
    below = next(board.descendants(start))
    board = toggle_collapsed(board, (below.id,))
    groups = drawn(wall(board, fishbone_id))
    assert set(groups) == {fishbone_id, start, below.id}
    assert "+1below" in words_of(groups[below.id][0])


def test_paper_shows_the_bones_whatever_the_wall_shows() -> None:
    board, fishbone_id, _ = on_ladder()
    medium = PAPERS["A4 landscape"].medium
    ladder = layout(board, fishbone_id, medium, bundled_metrics())
    assert ladder == layout(show_bones(board, fishbone_id), fishbone_id, medium, bundled_metrics())


def test_there_is_a_form_for_each_chain_with_its_whys_its_roots_and_its_test() -> None:
    board, fishbone_id = sample()
    pages = why_layout(board, fishbone_id, PAPERS["A4 landscape"].medium, bundled_metrics())
    chains = sum(1 for cause in causes_of(board, fishbone_id) if any(board.descendants(cause.id)))
    assert len(pages) == chains - 1  # one chain goes on below a why
    words = [" ".join(line.text for line in page.picture.text_lines()) for page in pages]
    (form,) = (text for text in words if START in text)
    for part in ("Problem", "Why 3", "Root cause 3", "If it were gone, would the problem be gone?"):
        assert part in form


def test_a_short_form_prints_as_large_as_its_page_allows() -> None:
    medium = PAPERS["A4 landscape"].medium
    for page in why_layout(*sample(), medium, bundled_metrics()):
        assert page.picture.smallest_print() >= 1.3 * SMALL_SIZE
        assert lowest_words(page.picture) > 0.7 * medium.size.height


def test_short_forms_share_an_upright_page_and_no_answer_is_torn() -> None:
    medium = PAPERS["A4 portrait"].medium
    pages = why_layout(*sample(), medium, bundled_metrics())
    assert [page.title for page in pages[:2]] == [
        "Five whys: 1.1 and Five whys: 1.3",
        "Five whys: 2.1",
    ]
    assert lowest_words(pages[0].picture) > 0.7 * medium.size.height
    for page in pages:
        words = [word for line in page.picture.text_lines() for word in line.text.split(" ")]
        assert words.count("☐\u00a0Not\u00a0known\u00a0yet") == page.title.count("Five whys")
        assert faults(page.picture) == []


def lowest_words(picture: Picture) -> float:
    return max(line.origin.y for line in picture.text_lines())


def test_without_any_chain_the_form_is_one_to_write_on() -> None:
    board, fishbone_id = dispensary()
    (page,) = why_layout(board, fishbone_id, PAPERS["A4 landscape"].medium, bundled_metrics())
    words = " ".join(line.text for line in page.picture.text_lines())
    assert "Hassle in the hospital dispensary" in words
    assert "Why 5" in words


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("count", [30, 300])
def test_forms_and_bone_pages_print_clean_on_every_sheet(paper: str, count: int) -> None:
    board, fishbone_id = filled(SIZES[count])
    for sheet in (why_layout, bone_layout):
        for page in sheet(board, fishbone_id, PAPERS[paper].medium, bundled_metrics()):
            assert page.picture.smallest_print() >= 8.0
            assert faults(page.picture) == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(boards())
def test_any_form_and_any_bone_page_prints_clean(made: tuple[Board, RecordId]) -> None:
    medium = PAPERS["A4 portrait"].medium
    for sheet in (why_layout, bone_layout):
        for page in sheet(*made, medium, bundled_metrics()):
            assert page.picture.smallest_print() >= 8.0
            assert faults(page.picture) == []


def test_a_why_longer_than_a_page_is_divided_and_not_cut() -> None:
    board, fishbone_id = fishbone()
    board, (start,) = add_causes(board, board.siblings(fishbone_id)[0].id, ["Late"])
    board, _ = add_causes(board, start, ["Nobody knows why. " * 700])
    pages = why_layout(board, fishbone_id, PAPERS["A4 landscape"].medium, bundled_metrics())
    words = " ".join(line.text for page in pages for line in page.picture.text_lines())
    assert words.count("Nobody") == 700
    assert all(faults(page.picture) == [] for page in pages)


@pytest.mark.parametrize("make", [sample, counted_errors, dispensary])
def test_a_page_a_bone_holds_every_word_on_it(make: object) -> None:
    assert callable(make)
    board, fishbone_id = make()
    pages = bone_layout(board, fishbone_id, PAPERS["A4 landscape"].medium, bundled_metrics())
    words = "".join(line.text for page in pages for line in page.picture.text_lines()).replace(
        " ", ""
    )
    assert all(text.replace(" ", "") in words for text in FISHBONE.texts(board, fishbone_id))


def test_the_workshops_question_is_the_first_effect() -> None:
    board = describe_workshop(new_workshop("Ward"), question="Why do patients leave after noon?")
    board, fishbone_id = new_fishbone(board)
    assert board.get(fishbone_id, Fishbone).effect == "Why do patients leave after noon?"


def test_the_ladder_and_the_bars_look_as_agreed() -> None:
    board, fishbone_id, _ = on_ladder()
    check_golden("fishbone_ladder", wall(board, fishbone_id))
    (page, *_) = layout(board, fishbone_id, CONSOLE, bundled_metrics())
    assert page.title == "Five whys"
