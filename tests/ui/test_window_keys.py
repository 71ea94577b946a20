"""The keys of the window's own actions."""

import re

from dip_workshop.ui.actions import WINDOW_ACTIONS


def test_no_key_is_one_that_linux_keeps_for_its_consoles() -> None:
    keys = {key: action.id for action in WINDOW_ACTIONS for key in action.keys}
    assert not {key: keys[key] for key in keys if re.fullmatch(r"Ctrl\+Alt\+F\d+", key)}
