"""Equals share a rank, and the ranks after it are left out."""

from dip_workshop.core.ranks import Rank, rank_text, rank_words, ranks_of


def test_two_that_share_the_first_rank_are_followed_by_the_third() -> None:
    assert ranks_of("aabcc") == (
        Rank(1, True),
        Rank(1, True),
        Rank(3, False),
        Rank(4, True),
        Rank(4, True),
    )
    assert ranks_of(()) == ()


def test_a_shared_rank_says_so_to_the_eye_and_to_the_ear() -> None:
    assert [rank_text(2, is_tied=tied) for tied in (True, False)] == ["2=", "2"]
    assert [rank_words(2, is_tied=tied) for tied in (True, False)] == ["rank 2 equal", "rank 2"]
