"""What a coach may ask about an affinity map; the numbers are those of the published practice.

Sort in silence first and name afterwards, headers of more than one word, five to
ten groups of about ten notes at most, and no note forced into a group.
"""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.coaching import BLAME, NAME, Hint, Rule, blames, names_somebody
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import workshop_of
from dip_workshop.exercises.affinity.gaps import gap_group
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    NoteGroup,
    group_name,
    groups_of,
    note_of,
    notes_of,
    places_in,
    supergroups_of,
    tray_of,
)

MOST_IN_A_GROUP: Final = 10
MOST_GROUPS: Final = 10
FEWEST_IDEAS: Final = 20
FEWEST_GROUPS: Final = 5
# One idea a note is four to seven words.
MOST_WORDS: Final = 25

ONE_WORD: Final = Rule(
    "one_word_header",
    tr("A header of one word"),
    tr("Affinity practice of the health service: a header is a short phrase, not one word"),
    is_told_at_once=True,
)
LARGE_GROUP: Final = Rule(
    "large_group",
    tr("A group of more than ten notes"),
    tr("Affinity practice: up to about ten"),
    is_told_at_once=True,
)
LONE_NOTE: Final = Rule(
    "lone_note",
    tr("A group of one note once all notes are sorted"),
    tr("Affinity practice: a note may be a group of its own, and none is forced into another"),
)
MANY_GROUPS: Final = Rule(
    "many_groups",
    tr("More than ten groups, none of them put together"),
    tr("Affinity practice of the health service: five to ten groups"),
)
UNNAMED: Final = Rule(
    "unnamed_group",
    tr("Groups without a header once all notes are sorted"),
    tr("The method of Jiro Kawakita: sort first, name afterwards"),
)
NO_QUESTION: Final = Rule(
    "no_question",
    tr("A question of the workshop that is none"),
    tr("Affinity practice of the health service: one sentence, framed as a question"),
)
SAME_HEADER: Final = Rule(
    "same_header",
    tr("Two groups with the same header"),
    tr("The method of Jiro Kawakita: word for word the same headers become one"),
    is_told_at_once=True,
)
FEW_IDEAS: Final = Rule(
    "few_ideas",
    tr("Grouping before there are twenty ideas"),
    tr("Affinity practice: twenty ideas at the least before it is worth it"),
)
FEW_GROUPS: Final = Rule(
    "few_groups",
    tr("Many ideas in fewer than five groups"),
    tr("Affinity practice of the health service: five to ten groups"),
)
GAP: Final = Rule(
    "gap",
    tr("Nothing said of what is noticeably absent once all groups are named"),
    tr("Affinity practice: a wall tells as much by what nobody wrote"),
)
SHORT_NOTE: Final = Rule(
    "short_note",
    tr("A note of one word"),
    tr("Affinity practice: a noun and a verb at the least"),
)
LONG_NOTE: Final = Rule(
    "long_note",
    tr("A note of more than twenty-five words"),
    tr("Affinity practice: one idea a note, in four to seven words"),
)
RULES: Final = (
    NO_QUESTION,
    ONE_WORD,
    SAME_HEADER,
    LARGE_GROUP,
    LONE_NOTE,
    FEW_IDEAS,
    MANY_GROUPS,
    FEW_GROUPS,
    UNNAMED,
    GAP,
    SHORT_NOTE,
    LONG_NOTE,
    BLAME,
    NAME,
)


def hints(board: Board, map_id: RecordId) -> tuple[Hint, ...]:
    """Return the questions in the order in which a facilitator would ask them."""
    return (
        *_on_the_question(board, map_id),
        *_on_groups(board, map_id),
        *_on_all(board, map_id),
        *_on_words(board, map_id),
    )


def _on_the_question(board: Board, map_id: RecordId) -> Iterator[Hint]:
    own = board.get(map_id, AffinityMap).question.strip()
    asked = own or workshop_of(board).question.strip()
    if asked and "?" not in asked:
        question = tr(
            "“{question}” is no question yet. What do you want to know?", question=shortened(asked)
        )
        yield Hint(map_id, question, NO_QUESTION.id)


def _on_groups(board: Board, map_id: RecordId) -> Iterator[Hint]:
    known: set[str] = set()
    is_sorted = not tray_of(board, map_id)
    for group in groups_of(board, map_id):
        name = shortened(group_name(board, group))
        header = " ".join(group.text.casefold().split())
        if header and header in known:
            yield Hint(
                group.id,
                tr("Two groups are called “{header}”. Are they one?", header=name),
                SAME_HEADER.id,
            )
        known.add(header)
        if len(group.text.split()) == 1:
            question = tr("“{header}” is one word. What do these notes say about it?", header=name)
            yield Hint(group.id, question, ONE_WORD.id)
        yield from _on_size(board, group, name, is_sorted=is_sorted)


def _on_size(board: Board, group: NoteGroup, name: str, *, is_sorted: bool) -> Iterator[Hint]:
    count = len(places_in(board, group.id))
    if count > MOST_IN_A_GROUP:
        question = tr("{group} holds {count} notes. Is it two groups?", group=name, count=count)
        yield Hint(group.id, question, LARGE_GROUP.id)
    elif count == 1 and is_sorted and not group.holds_gaps:
        question = tr("{group} holds one note. Does it stand alone on purpose?", group=name)
        yield Hint(group.id, question, LONE_NOTE.id)


def _on_all(board: Board, map_id: RecordId) -> Iterator[Hint]:
    groups, notes = groups_of(board, map_id), len(notes_of(board, map_id))
    if groups and notes < FEWEST_IDEAS:
        question = tr_count(
            "There is {n} idea so far. What has nobody said yet?",
            "There are {n} ideas so far. What has nobody said yet?",
            notes,
        )
        yield Hint(map_id, question, FEW_IDEAS.id)
    is_sorted = bool(groups) and not tray_of(board, map_id)
    if is_sorted and len(groups) < FEWEST_GROUPS and notes >= FEWEST_IDEAS:
        question = tr_count(
            "All ideas stand in {n} group. Which of them would tell a story of its own?",
            "All ideas stand in {n} groups. Which of them would tell a story of its own?",
            len(groups),
        )
        yield Hint(map_id, question, FEW_GROUPS.id)
    if len(groups) > MOST_GROUPS and not supergroups_of(board, map_id):
        question = tr("There are {count} groups. Which of them belong together?", count=len(groups))
        yield Hint(map_id, question, MANY_GROUPS.id)
    unnamed = [group for group in groups if not group.text]
    if unnamed and is_sorted:
        question = tr_count(
            "{n} group has no header yet. What would a stranger read on it?",
            "{n} groups have no header yet. What would a stranger read on them?",
            len(unnamed),
        )
        yield Hint(unnamed[0].id, question, UNNAMED.id)
    if is_sorted and not unnamed and notes >= FEWEST_IDEAS and not gap_group(board, map_id):
        question = tr("All is sorted and named. What did you expect here that nobody wrote?")
        yield Hint(map_id, question, GAP.id)


def _on_words(board: Board, map_id: RecordId) -> Iterator[Hint]:
    for note in notes_of(board, map_id):
        text, words = shortened(note_of(board, note).text), len(note.text.split())
        if words == 1:
            question = tr("“{note}” is one word. What happens there?", note=text)
            yield Hint(note.id, question, SHORT_NOTE.id)
        elif words > MOST_WORDS:
            question = tr("“{note}” says much. Is it more than one idea?", note=text)
            yield Hint(note.id, question, LONG_NOTE.id)
        if names_somebody(note.text):
            question = tr("“{note}” seems to name somebody. What about the work?", note=text)
            yield Hint(note.id, question, NAME.id)
        elif blames(note.text):
            question = tr("“{note}” points at people. What makes it likely to happen?", note=text)
            yield Hint(note.id, question, BLAME.id)
