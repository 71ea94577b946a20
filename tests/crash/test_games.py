"""R18: long games of everything that the store can do, beside a dictionary that does the same."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dip_workshop.store.bundles.errors import BundleRefused
from tests.crash import game
from tests.crash.game import play
from tests.sizes import GAMES, MOVES_A_GAME


def play_all(folder: Path, games: int, moves: int) -> None:
    for seed in range(games):
        table = folder / str(seed)
        table.mkdir()
        play(table, seed, moves)
        shutil.rmtree(table)


def test_whatever_is_done_the_store_holds_what_a_dictionary_holds(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("R18 games of everything the store can do", GAMES)
    record_property("R18 moves in them", GAMES * MOVES_A_GAME)
    play_all(tmp_path, GAMES, MOVES_A_GAME)


@pytest.mark.parametrize("broken", ["restore", "take_in_as_new", "delete_for_good"])
def test_a_store_that_does_not_do_one_of_them_is_caught(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(game, broken, lambda *_, **__: None)
    with pytest.raises((AssertionError, BundleRefused)):
        play_all(tmp_path, 10, 60)
