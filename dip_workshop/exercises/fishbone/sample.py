"""Play a fishbone from plain data, as it stands in `resources/samples`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.history import Gesture
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.fishbone.bones import exchange_categories, set_effect, set_head_side
from dip_workshop.exercises.fishbone.category_sets import OWN_SET
from dip_workshop.exercises.fishbone.causes import (
    add_causes,
    show_also,
)
from dip_workshop.exercises.fishbone.findings import (
    set_count,
    set_evidence,
    set_note,
    set_state,
    set_test_note,
)
from dip_workshop.exercises.fishbone.model import HEAD_RIGHT, State, categories_of

_Cause = Mapping[str, Any]
_Finding = tuple[str, Callable[[Board, RecordId, str], Board], str]
_STATES = {
    State.LIKELY: tr("Likely root cause"),
    State.NEEDS_EVIDENCE: tr("Needs evidence"),
    State.RULED_OUT: tr("Ruled out"),
}
_FINDINGS: tuple[_Finding, ...] = (
    ("test_note", set_test_note, tr("How to test it…")),
    ("evidence", set_evidence, tr("Evidence…")),
    ("note", set_note, tr("Note…")),
    ("count", set_count, tr("Count…")),
)


def play_sample(board: Board, exercise_id: RecordId, data: Mapping[str, Any]) -> Iterator[Gesture]:
    """Yield effect and bones, the causes from bone to bone, the whys, then what is known of them.

    A cause is `text`, and where wanted `root` (it is a likely one), `state`, `test_note`,
    `evidence`, `note`, `count`, `why` (the causes below it) and `also_on` (names of bones
    that show it too).
    """
    play = _Play(board, exercise_id)
    yield from play.framed(data)
    yield from play.called_out(data["categories"])
    yield from play.deepened()
    yield from play.judged()


class _Play:
    """A fishbone while it is played: its board, and every cause with the id that it got."""

    def __init__(self, board: Board, exercise_id: RecordId) -> None:
        self._board = board
        self._exercise_id = exercise_id
        self._causes: list[tuple[RecordId, _Cause]] = []

    def framed(self, data: Mapping[str, Any]) -> Iterator[Gesture]:
        """Yield the effect and the bones."""
        exercise_id = self._exercise_id
        effect = set_effect(self._board, exercise_id, data["effect"])
        effect = set_head_side(effect, exercise_id, data.get("head_side", HEAD_RIGHT))
        yield self._step(tr("Write the effect…"), effect)
        names = [category["name"] for category in data["categories"]]
        set_name = data.get("category_set", OWN_SET)
        bones = exchange_categories(self._board, exercise_id, names, set_name)
        yield self._step(tr("Exchange bones…"), bones)

    def called_out(self, categories: Sequence[Mapping[str, Any]]) -> Iterator[Gesture]:
        """Yield one cause a bone, round and round."""
        lists = [category["causes"] for category in categories]
        for turn in zip_longest(*lists):
            for category, cause in zip(categories, turn, strict=True):
                if cause is not None:
                    bone_id = self._bones()[category["name"]]
                    yield self._added(bone_id, cause, tr_count("Add a text", "Add {n} texts", 1))

    def deepened(self) -> Iterator[Gesture]:
        """Yield the causes below others, and below those, then the second places."""
        # The list grows while it is walked: a why may have a why of its own.
        for cause_id, cause in self._causes:
            for why in cause.get("why", ()):
                yield self._added(cause_id, why, tr("Ask why"))
        for cause_id, cause in self._causes:
            for bone in cause.get("also_on", ()):
                shown, _ = show_also(self._board, cause_id, self._bones()[bone])
                yield self._step(tr("Show also on…"), shown)

    def judged(self) -> Iterator[Gesture]:
        """Yield what the room believes and knows of each cause."""
        for cause_id, cause in self._causes:
            state = State.LIKELY if cause.get("root") else State(cause.get("state", ""))
            if state is not State.POSSIBLE:
                yield self._step(_STATES[state], set_state(self._board, cause_id, state))
            for key, finding, label in _FINDINGS:
                if key in cause:
                    yield self._step(label, finding(self._board, cause_id, str(cause[key])))

    def _added(self, parent_id: RecordId, cause: _Cause, label: str) -> Gesture:
        board, (cause_id,) = add_causes(self._board, parent_id, (cause["text"],))
        self._causes.append((cause_id, cause))
        return self._step(label, board)

    def _bones(self) -> dict[str, RecordId]:
        return {bone.text: bone.id for bone in categories_of(self._board, self._exercise_id)}

    def _step(self, label: str, board: Board) -> Gesture:
        self._board = board
        return Gesture(label, self._exercise_id, board)
