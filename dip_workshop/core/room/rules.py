"""The ground rules that a room works by: its plan's, its own, or a few to begin with."""

from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import words_of
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, id_that_follows, new_id
from dip_workshop.core.room.plans import MOST_RULES
from dip_workshop.core.room.records import GroundRule
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import workshop_of

# What guides for facilitators in health care have in common, in our own words.
DEFAULT_RULES: Final = (
    tr("Every idea counts: nobody judges one while we collect them."),
    tr("Whoever has spoken twice waits until others have spoken."),
    tr("One voice at a time."),
    tr("What is said here stays here; what we decide goes out."),
    tr("Phones are silent. Bleeps stay on, and whoever is called goes."),
)


def own_rules(board: Board) -> tuple[GroundRule, ...]:
    """Return the rules that the workshop has itself."""
    return board.children(workshop_of(board).id, GroundRule)


def rules_to_show(board: Board) -> tuple[GroundRule, ...]:
    """Return the rules as the room sees them: the workshop's own, else those to begin with."""
    return own_rules(with_own_rules(board))


def with_own_rules(board: Board) -> Board:
    """Return the board with rules of its own to change: those to begin with where it had none.

    Two laptops that each begin so on a copy have the same ones after a merge.
    """
    if own_rules(board):
        return board
    root = workshop_of(board)
    keys = board.end_keys(root.id, len(DEFAULT_RULES))
    return board.put(
        *(
            GroundRule(id=id_of_default(root.id, n), parent_id=root.id, order_key=key, text=text)
            for n, (text, key) in enumerate(zip(DEFAULT_RULES, keys, strict=True))
        )
    )


def id_of_default(workshop_id: RecordId, number: int) -> RecordId:
    """Return the id that a workshop's copy of a rule to begin with has, counted from 0."""
    return id_that_follows(workshop_id, f"{GroundRule.__name__} {number}")


def add_rule(board: Board, text: str) -> Board:
    """Return the board with a rule more, behind the others."""
    words, board = _words(text), with_own_rules(board)
    if len(own_rules(board)) >= MOST_RULES:
        raise DomainError(
            tr_count(
                "A room has {n} rule at most, so nothing was added.",
                "A room has {n} rules at most, so nothing was added.",
                MOST_RULES,
            )
        )
    root = workshop_of(board)
    rule = GroundRule(id=new_id(), parent_id=root.id, order_key=board.end_key(root.id), text=words)
    return board.put(rule)


def reword_rule(board: Board, rule_id: RecordId, text: str) -> Board:
    """Return the board with a rule in other words."""
    words, board = _words(text), with_own_rules(board)
    return board.change(_rule(board, rule_id).id, text=words)


def drop_rule(board: Board, rule_id: RecordId) -> Board:
    """Return the board without a rule; without the last, those to begin with show."""
    board = with_own_rules(board)
    return board.drop(_rule(board, rule_id).id)


def move_rule(board: Board, rule_id: RecordId, by: int) -> Board:
    """Return the board with a rule moved so many places down, or up."""
    board = with_own_rules(board)
    moved, rules = _rule(board, rule_id), own_rules(board)
    others = [rule for rule in rules if rule.id != moved.id]
    place = rules.index(moved)
    wanted = min(max(place + by, 0), len(others))
    if wanted == place:
        return board
    ahead_of = others[wanted].id if wanted < len(others) else None
    key = board.keys_ahead_of(moved.parent_id, ahead_of, 1, {moved.id})[0]
    return board.change(moved.id, order_key=key)


def _rule(board: Board, rule_id: RecordId) -> GroundRule:
    rule = next((rule for rule in own_rules(board) if rule.id == rule_id), None)
    if rule is None:
        raise DomainError(tr("That rule is not there any more. Nothing was changed."))
    return rule


def _words(text: str) -> str:
    return words_of(" ".join(text.split()), tr("A rule needs words, so nothing was changed."))
