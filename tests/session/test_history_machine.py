"""The session's state machine again, with jumps through the history among its moves."""

from contextlib import suppress

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from dip_workshop.core.errors import DomainError
from tests.session.test_session_machine import PLAYERS, Player, SessionMachine


class JumpingMachine(SessionMachine):
    """Jumps to any point of a page, and where later work of the other page forbids, stops."""

    @rule(page=st.integers(0, 1), drawn=st.integers(0, 30))
    def jump(self, page: int, drawn: int) -> None:
        scope = self.pages[page]
        rows = self.session.history(scope)
        target = rows[drawn % len(rows)]
        with suppress(DomainError):
            assert self.session.jump_to(scope, target.id) == abs(target.distance)
            assert next(r for r in self.session.history(scope) if r.is_present).id == target.id
        assert [row.id for row in self.session.history(scope)] == [row.id for row in rows]


@pytest.mark.parametrize("player", PLAYERS, ids=lambda player: player.name)
def test_whatever_is_jumped_to_the_journal_the_rows_and_the_board_agree(player: Player) -> None:
    class Machine(JumpingMachine):
        pass

    Machine.player = player
    run_state_machine_as_test(Machine, settings=settings(max_examples=8, stateful_step_count=12))
