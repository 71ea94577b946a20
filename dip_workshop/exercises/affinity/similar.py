"""How alike texts are, so that the room can be offered what it may want to put together.

Texts are compared by their runs of three to five letters, rare runs counting
for more (TF-IDF, cosine). On short notes of a ward this found the nearest note
of the same theme in under half of the cases: good enough to ask a question,
far too little to sort by. Nothing here changes a board.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import combinations
from math import log, sqrt
from typing import NamedTuple

from dip_workshop.core.wording import tr

LEAST_ALIKE = 0.12
LEAST_DUPLICATE = 0.5
MOST_SIMILAR = 12
MOST_PAIRS = 100

_LENGTHS = (3, 4, 5)
# Longer texts are compared by their beginning.
_MOST_LETTERS = 400
# To find pairs among thousands: notes that share a rare run are compared, and no others.
_RARE_RUNS = 10
_MOST_SHARING = 25
_MOST_COMPARED = 4_000
_RUNS_KEPT = 2_000
_CANDIDATES = 80
_SHORTEST_WORD = 3
_SAME_BEGINNING = 5
_MOST_WORDS = 4
_COMMON = (
    "the and for was were are not but with had has have that this they them their there then than "
    "you your our his her she him its who when what why how all any can did too very from into out "
    "been being more most just only would could should will about because after before which some "
    "also such other"
)
_COMMON_WORDS = frozenset(_COMMON.split())


class Likeness(NamedTuple):
    """Two texts by their places in a sequence, and how alike they are, from 0 to 1."""

    first: int
    second: int
    score: float


def similar_to(place: int, texts: tuple[str, ...]) -> tuple[Likeness, ...]:
    """Return the texts most like the one at a place, the likest first, at most `MOST_SIMILAR`."""
    plain = tuple(map(_plain, texts))
    runs = _runs(plain[place])
    # Only those that share much are compared in full: it keeps ten thousand notes quick.
    short = [run for run in runs if len(run) == _LENGTHS[1]]
    shared = ((sum(map(text.__contains__, short)), n) for n, text in enumerate(plain))
    nearest = sorted((pair for pair in shared if pair[0] and pair[1] != place), reverse=True)
    weights = _weights(plain)
    found = [
        Likeness(place, n, _cosine(runs, _runs(plain[n]), weights))
        for _, n in nearest[:_CANDIDATES]
    ]
    alike = [likeness for likeness in found if likeness.score >= LEAST_ALIKE]
    return tuple(sorted(alike, key=lambda likeness: -likeness.score)[:MOST_SIMILAR])


def likely_duplicates(texts: tuple[str, ...]) -> tuple[Likeness, ...]:
    """Return pairs of texts that may say the same, the likest first, at most `MOST_PAIRS`."""
    plain = tuple(map(_plain, texts))
    by_text: dict[str, list[int]] = {}
    for n, text in enumerate(plain):
        by_text.setdefault(text, []).append(n)
    by_text.pop("", None)
    same = [Likeness(places[0], n, 1.0) for places in by_text.values() for n in places[1:]]
    near = _near_pairs(tuple(by_text), _weights(plain))
    firsts = [places[0] for places in by_text.values()]
    found = [Likeness(firsts[p.first], firsts[p.second], p.score) for p in near]
    return tuple(sorted((*same, *found), key=lambda pair: -pair.score)[:MOST_PAIRS])


def score_in_words(score: float) -> str:
    """Return how alike two texts are as words."""
    steps = (
        (0.999, tr("the same words")),
        (0.75, tr("nearly the same")),
        (LEAST_DUPLICATE, tr("much alike")),
        (0.25, tr("alike in part")),
    )
    return next((words for least, words in steps if score >= least), tr("a little alike"))


def reason(first: str, second: str) -> str:
    """Return why two texts were offered together: the words that both of them have."""
    words = shared_words(first, second)
    if not words:
        return tr("parts of words are the same")
    return tr("both say {words}", words=", ".join(words))


def shared_words(first: str, second: str) -> tuple[str, ...]:
    """Return the words of the first text that the second has too, or begins a word with."""
    there = _telling_words(second)
    whole = set(there)
    begun = {word[:_SAME_BEGINNING] for word in there if len(word) > _SAME_BEGINNING}
    shared = (word for word in _telling_words(first) if word in whole or _begins(word, begun))
    return tuple(dict.fromkeys(shared))[:_MOST_WORDS]


def _begins(word: str, begun: set[str]) -> bool:
    return len(word) > _SAME_BEGINNING and word[:_SAME_BEGINNING] in begun


def _telling_words(text: str) -> list[str]:
    words = _plain(text).split()
    return [w for w in words if len(w) >= _SHORTEST_WORD and w not in _COMMON_WORDS]


@lru_cache(maxsize=20_000)
def _plain(text: str) -> str:
    """Return a text as its letters and digits, in small letters, one blank between words."""
    letters = "".join(c if c.isalnum() else " " for c in text.casefold()[:_MOST_LETTERS])
    words = " ".join(letters.split())
    return f" {words} " if words else ""


def _runs(plain: str) -> set[str]:
    return {plain[i : i + n] for n in _LENGTHS for i in range(len(plain) - n + 1)}


@lru_cache(maxsize=2)
def _weights(plain: tuple[str, ...]) -> Mapping[str, float]:
    """Return the weight of every run: the fewer texts have it, the more it counts."""
    counts: Counter[str] = Counter()
    for text in plain:
        counts.update(_runs(text))
    total = len(plain)
    return {run: log((1 + total) / (1 + count)) + 1.0 for run, count in counts.items()}


def _cosine(one: set[str], other: set[str], weights: Mapping[str, float]) -> float:
    shared = sum(weights[run] ** 2 for run in one & other)
    return shared / (_length(one, weights) * _length(other, weights)) if shared else 0.0


def _length(runs: Iterable[str], weights: Mapping[str, float]) -> float:
    return sqrt(sum(weights[run] ** 2 for run in runs))


def _near_pairs(texts: Sequence[str], weights: Mapping[str, float]) -> Iterator[Likeness]:
    kept = lru_cache(maxsize=_RUNS_KEPT)(lambda n: _runs(texts[n]))
    for first, second in _pairs_sharing_rare_runs(texts, weights):
        score = _cosine(kept(first), kept(second), weights)
        if score >= LEAST_DUPLICATE:
            yield Likeness(first, second, score)


def _pairs_sharing_rare_runs(
    texts: Sequence[str], weights: Mapping[str, float]
) -> list[tuple[int, int]]:
    """Return pairs that share rare runs, those that share the most first, bounded in number."""
    # A run that one text alone has ties nothing together.
    alone = max(weights.values(), default=0.0)
    sharing: dict[str, list[int]] = {}
    for n, text in enumerate(texts):
        runs = {text[i : i + _LENGTHS[1]] for i in range(len(text) - _LENGTHS[1] + 1)}
        weighed = sorted((-weight, run) for run in runs if (weight := weights[run]) < alone)
        for _, run in weighed[:_RARE_RUNS]:
            sharing.setdefault(run, []).append(n)
    pairs: Counter[tuple[int, int]] = Counter()
    for places in sharing.values():
        if len(places) <= _MOST_SHARING:
            pairs.update(combinations(places, 2))
    often = ((count, pair) for pair, count in pairs.items() if count > 1)
    return [pair for _, pair in nlargest(_MOST_COMPARED, often)]
