"""No key of the window means two things: Qt would then do neither."""

from collections import Counter

from dip_workshop.catalogue import KINDS
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.desk_makers import DESKS


def test_a_key_of_the_window_is_given_once_and_to_no_command_of_a_board() -> None:
    keys = Counter(key for row in WINDOW_ACTIONS for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    of_boards = {key for kind in KINDS for command in kind.commands for key in command.keys}
    assert of_boards & keys.keys() == set()


def test_every_act_of_the_window_has_an_id_of_its_own_and_a_desk_that_does_it() -> None:
    ids = Counter(row.id for row in WINDOW_ACTIONS)
    assert [name for name, count in ids.items() if count > 1] == []
    desks = {row.method.rpartition(".")[0] for row in WINDOW_ACTIONS} - {""}
    assert desks <= DESKS.keys()
