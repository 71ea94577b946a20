"""Questions over all workshops at once: where a text is, and what was worked on last.

Nothing here writes. Each question looks at a bounded number of texts, so that
it is answered between two keystrokes whatever the store holds.
"""

import json
import re
import sqlite3
import unicodedata
from typing import Final, NamedTuple

from dip_workshop.core.folding import folded
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import BESIDE_EXERCISES
from dip_workshop.store.search_index import SEPARATOR, TITLES

MOST_HITS: Final = 40
# Ranked are the newest that match, of the titles and of all else.
MOST_TITLES: Final = 50
MOST_TEXTS: Final = 150
MOST_WORDS: Final = 12
LONGEST_QUESTION: Final = 200
_RECENT_STEPS: Final = 2000
_RECENT_SCOPES: Final = 60

# Newest first is the order in which FTS5 reads: it stops at the limit.
_MATCHING: Final = """
    SELECT rowid, words FROM search_index
    WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?
"""
_HOLDING: Final = """
    SELECT number, words FROM search_text
    WHERE instr(words, ?) AND number BETWEEN ? AND ? ORDER BY number DESC LIMIT ?
"""
_SPANS: Final = ((TITLES, TITLES * 2, MOST_TITLES), (0, TITLES - 1, MOST_TEXTS))
# From each record up to what hangs right below its workshop, and that is its exercise.
_PLACES: Final = """
    WITH RECURSIVE up(place, found, id, parent_id, workshop_id) AS (
        SELECT asked.key, own.id, own.id, own.parent_id, own.workshop_id
        FROM json_each(?) AS asked JOIN record AS own ON own.id = asked.value
        UNION
        SELECT up.place, up.found, above.id, above.parent_id, above.workshop_id
        FROM up JOIN record AS above ON above.id = up.parent_id
        WHERE up.parent_id <> up.workshop_id
    )
    SELECT own.id, own.type, own.text,
           workshop.id, workshop.text, ifnull(json_extract(workshop.props, '$.held_on'), ''),
           exercise.id, ifnull(exercise.text, '')
    FROM up
    JOIN record AS own ON own.id = up.found
    JOIN record AS workshop ON workshop.id = up.workshop_id
    LEFT JOIN record AS exercise ON exercise.id = up.id AND up.parent_id IS NOT NULL
    WHERE ifnull(up.parent_id, up.workshop_id) = up.workshop_id
    ORDER BY up.place
"""
_RECORDS_OF: Final = """
    SELECT record_id FROM json_each(?) AS asked JOIN search_text ON number = asked.value
    ORDER BY asked.key
"""
# The steps of an exercise's page count for it; a step of the whole workshop for all it has.
_RECENT: Final = """
    SELECT exercise.id
    FROM (
        SELECT workshop_id, scope, max(serial) AS serial
        FROM (SELECT workshop_id, scope, serial FROM step ORDER BY serial DESC LIMIT ?)
        GROUP BY workshop_id, scope ORDER BY serial DESC LIMIT ?
    ) AS worked
    CROSS JOIN record AS exercise ON exercise.workshop_id = worked.workshop_id
        AND exercise.parent_id = worked.workshop_id
        AND worked.scope IN (exercise.id, worked.workshop_id)
    WHERE exercise.deleted = 0 AND exercise.type NOT IN (SELECT value FROM json_each(?))
    GROUP BY exercise.id ORDER BY max(worked.serial) DESC, exercise.order_key LIMIT ?
"""


class Hit(NamedTuple):
    """A record that was found, and where it stands.

    `type_name` is the name of its class. `further` is the text that holds what was
    asked, where that is not the record's own `text`. `exercise_id` is None for what
    belongs to the workshop itself.
    """

    record_id: RecordId
    type_name: str
    text: str
    workshop_id: RecordId
    workshop_title: str
    held_on: str
    exercise_id: RecordId | None
    exercise_title: str
    further: str = ""


def search(connection: sqlite3.Connection, asked: str) -> tuple[Hit, ...]:
    """Return what holds all the words asked for, the last of them perhaps unfinished; best first.

    Case and accents do not count. A title comes ahead of another text that
    fits as well, and what is newer ahead of what is older.
    """
    question = Question.of(asked)
    found = [candidate for span in _SPANS for candidate in _candidates(connection, question, span)]
    found.sort(key=lambda candidate: (question.distance(candidate[1]), -candidate[0]))
    best = found[:MOST_HITS]
    numbers = json.dumps([number for number, _ in best])
    ids = [record_id for (record_id,) in connection.execute(_RECORDS_OF, (numbers,))]
    further = (question.further(words) for _, words in best)
    return _hits(connection, dict(zip(ids, further, strict=True)))


def recent_exercises(connection: sqlite3.Connection, most: int = 20) -> tuple[Hit, ...]:
    """Return the exercises that were worked on last, of all workshops, the last one first."""
    wanted = (_RECENT_STEPS, _RECENT_SCOPES, json.dumps(sorted(BESIDE_EXERCISES)), most)
    ids = [record_id for (record_id,) in connection.execute(_RECENT, wanted)]
    return _hits(connection, dict.fromkeys(ids, ""))


class Question(NamedTuple):
    """What was typed, made ready: `words` and `signs` of it, and all of it folded."""

    words: tuple[str, ...]
    signs: tuple[str, ...]
    folded: str

    @classmethod
    def of(cls, asked: str) -> "Question":
        """Take a question apart; whatever was typed gives a sound one."""
        sound = asked[:LONGEST_QUESTION].encode("utf-8", "replace").decode().replace("\0", " ")
        parts = sound.split()[:MOST_WORDS]
        words = tuple(part for part in parts if any(_is_token(c) for c in part))
        signs = tuple(part for part in parts if part not in words)
        return cls(words, signs, folded(" ".join(parts)))

    @property
    def expression(self) -> str:
        """Return the words as FTS5 reads them: each a quoted string, the last a prefix."""
        return " ".join('"' + word.replace('"', '""') + '"' for word in self.words) + "*"

    def distance(self, words: str) -> int:
        """Return how far a record's words are from the question: 0 is the question itself."""
        own = folded(words.split(SEPARATOR, 1)[0])
        if own == self.folded:
            return 0
        if own.startswith(self.folded):
            return 1
        place = own.find(self.folded)
        if place >= 0:
            end = place + len(self.folded)
            return 3 if own[end : end + 1].isalnum() else 2
        return 4 if all(word in own for word in self.folded.split()) else 5

    def further(self, words: str) -> str:
        """Return that one of a record's further texts in which most was found, or ""."""
        asked = re.findall(r"\w+", self.folded) or [self.folded]
        texts = words.split(SEPARATOR)
        held = [sum(word in folded(text) for word in asked) for text in texts]
        best = held.index(max(held))
        return texts[best] if best else ""


def _candidates(
    connection: sqlite3.Connection, question: Question, span: tuple[int, int, int]
) -> list[tuple[int, str]]:
    if question.words:
        found = connection.execute(_MATCHING, (question.expression, *span)).fetchall()
    elif question.signs:  # signs are in no index: all texts are read
        found = connection.execute(_HOLDING, (question.signs[0], *span)).fetchall()
    else:
        return []
    return [(number, words) for number, words in found if all(s in words for s in question.signs)]


def _hits(connection: sqlite3.Connection, further: dict[RecordId, str]) -> tuple[Hit, ...]:
    """Return where these records stand, each with the further text that was found in it."""
    places = connection.execute(_PLACES, (json.dumps(list(further)),))
    return tuple(Hit(*(*columns, further[columns[0]])) for columns in places)


def _is_token(character: str) -> bool:
    """Return whether FTS5 takes a character into a word."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"
