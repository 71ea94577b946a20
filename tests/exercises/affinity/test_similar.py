import pytest

from dip_workshop.exercises.affinity import similar
from dip_workshop.exercises.affinity.alike import merge_notes, unmerge
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import (
    add_notes,
    alike_of,
    groups_of,
    note_of,
    notes_of,
    places_in,
    tray_of,
)
from dip_workshop.kinds import Selection
from tests.exercises.affinity.walls import empty_wall, real_answers, with_group

WARD = (
    "Take-home medicines written after the round",
    "Medicines to take home are written late",
    "No porter after six",
    "take-home medicines, written after the round!",
    "Two wheelchairs for the whole floor",
)


def test_the_nearest_note_shares_the_most_telling_words():
    nearest, *_ = similar.similar_to(1, WARD)
    assert nearest.second in {0, 3}
    assert {"medicines", "take", "written"} <= set(similar.shared_words(WARD[1], WARD[0]))


def test_duplicates_are_found_whatever_their_stops_and_capitals():
    first, *_ = similar.likely_duplicates(WARD)
    assert (first.first, first.second) == (0, 3)
    assert similar.score_in_words(first.score) == "the same words"


def test_no_text_is_like_nothing_and_empty_ones_do_not_count():
    assert similar.likely_duplicates(()) == ()
    assert similar.likely_duplicates(("…", "!", "lift")) == ()
    assert similar.similar_to(0, ("!", "lift", "lost keys")) == ()


def test_the_reason_names_words_that_both_have():
    assert similar.reason("Late bloods on the ward", "bloods came late") == "both say late, bloods"
    assert similar.reason("prescribing", "prescribed") == "both say prescribing"
    assert similar.reason("bleep", "beep") == "parts of words are the same"


def test_the_same_answers_are_found_among_four_hundred_real_ones():
    texts = tuple(row["text"] for row in real_answers())
    pairs = similar.likely_duplicates(texts)
    said = {
        frozenset((texts[p.first].strip().lower(), texts[p.second].strip().lower())) for p in pairs
    }
    assert frozenset({"very good service.", "service, very good."}) in said
    assert 20 < len(pairs) <= similar.MOST_PAIRS
    assert all(similar.shared_words(texts[p.first], texts[p.second]) for p in pairs[:20])


def test_ten_thousand_notes_are_compared_with_a_bounded_number_of_others(monkeypatch):
    texts = tuple(
        f"{row['text']} {n}" for n, row in zip(range(2_000), real_answers() * 5, strict=False)
    )
    compared = 0
    measure = similar._cosine

    def counted(*of):
        nonlocal compared
        compared += 1
        return measure(*of)

    monkeypatch.setattr(similar, "_cosine", counted)
    assert len(similar.likely_duplicates(texts)) == similar.MOST_PAIRS
    assert compared <= similar._MOST_COMPARED


@pytest.fixture
def wall():
    board, map_id = empty_wall()
    return add_notes(board, map_id, WARD).board, map_id


def test_similar_notes_are_offered_with_a_reason_and_only_a_choice_moves_them(wall):
    board, map_id = wall
    first = tray_of(board, map_id)[0]
    selection = Selection(map_id, (first.id,))
    near, *_ = AFFINITY.command("find_similar").ask.choices(board, selection)
    assert near.label == WARD[3]
    assert near.detail.startswith("the same words: both say take, home, medicines")
    board = AFFINITY.command("find_similar").run(board, selection, near.value)
    (group,) = groups_of(board, map_id)
    assert [place.text for place in places_in(board, group.id)] == [WARD[0], WARD[3]]
    third = AFFINITY.command("find_similar").ask.choices(board, selection)[0]
    board = AFFINITY.command("find_similar").run(board, selection, third.value)
    assert len(places_in(board, group.id)) == 3


def test_a_likely_duplicate_is_merged_by_choice_alone_and_both_texts_stay(wall):
    board, map_id = wall
    selection = Selection(map_id)
    pair, *_ = AFFINITY.command("find_duplicates").ask.choices(board, selection)
    assert WARD[0] in pair.label
    merged = AFFINITY.command("find_duplicates").run(board, selection, pair.value)
    (below,) = alike_of(merged, tray_of(merged, map_id)[0].id)
    assert below.text == WARD[3]
    assert len(notes_of(merged, map_id)) == len(WARD)
    left = AFFINITY.command("find_duplicates").ask.choices(merged, selection)
    assert pair.value not in {choice.value for choice in left}


def test_where_nothing_is_alike_there_is_nothing_to_pick_and_words_to_say_so():
    board, map_id = empty_wall()
    board, ids = add_notes(board, map_id, ["lift", "keys"])
    for name in ("find_duplicates", "find_similar"):
        asked = AFFINITY.command(name).ask
        assert asked.choices(board, Selection(map_id, ids[:1])) == ()
        assert asked.nothing


def test_a_merged_note_whose_order_a_file_has_spoilt_stands_beside_the_one_it_leaves():
    board, map_id = empty_wall()
    board = with_group(board, map_id, "Rooms", ["one", "two"])
    board = with_group(board, map_id, "Bleeps", ["three"])
    (rooms, _), (one, _, three) = groups_of(board, map_id), notes_of(board, map_id)
    spoilt = merge_notes(board, (three.id,), one.id).change(three.id, merged_key="no key")
    back = unmerge(spoilt, (one.id,))
    assert [note_of(back, place).text for place in places_in(back, rooms.id)] == [
        "one",
        "three",
        "two",
    ]
    assert add_notes(back, rooms.id, ["four"]).ids
