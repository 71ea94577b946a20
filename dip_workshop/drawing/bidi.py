"""Put a line into the order and the shapes in which it is drawn, from left to right.

Painters set glyph after glyph from the left and shape nothing, so right-to-left
text is turned round here. The order is that of the Unicode Bidirectional
Algorithm (UAX 9) without embeddings, with the direction of the majority as the
line's own; Arabic letters take the joined shapes that Unicode has characters for.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import groupby

_BREAKS_AS_SPACES = str.maketrans(dict.fromkeys("\t\n\r\v\f\x85\u2028\u2029", " "))
_RIGHT_TO_LEFT = (
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_VARIATION_SELECTORS = "[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")

_LAM_ALEF = "\u0644[\u0622\u0623\u0625\u0627]"
_JOINS_WITHOUT_SHAPE = frozenset("\u0640\u200d")
_SHAPE = {
    (False, False): "<isolated>",
    (True, False): "<final>",
    (False, True): "<initial>",
    (True, True): "<medial>",
}

# One letter a direction: left, right, number, common separator, terminator, and all others.
_DIRECTION = {"L": "L", "R": "R", "AL": "R", "AN": "N", "CS": "c", "ES": "c", "ET": "t"}
_LEVELS = {"L": {"L": 0, "R": 1, "N": 2}, "R": {"R": 1, "L": 2, "N": 2}}


def as_drawn(text: str, has: Callable[[str], bool]) -> str:
    """Return the characters of one line as a painter sets them, glyph after glyph.

    Composed (NFC), tabs and stray line breaks as spaces; control and format
    characters, which have no shape of their own, are shown as nothing. `has`
    tells whether the fonts have a character.
    """
    if text.isascii() and text.isprintable():
        return text
    line = unicodedata.normalize("NFC", text.translate(_BREAKS_AS_SPACES))
    if re.search(_RIGHT_TO_LEFT, line):
        line = _visual_order(_joined(line, has))
    return "".join(char for char in re.sub(_VARIATION_SELECTORS, "", line) if _is_visible(char))


def _is_visible(char: str) -> bool:
    # Arabic's signs round a number are format characters with a shape.
    return unicodedata.category(char) not in {"Cc", "Cf"} or (
        unicodedata.bidirectional(char) == "AN"
    )


def _joined(text: str, has: Callable[[str], bool]) -> str:
    """Return Arabic letters in the shapes that their neighbours ask for."""
    shapes = _shapes()
    text = re.sub(_LAM_ALEF, lambda pair: shapes[pair[0]]["<isolated>"], text)
    letters = [i for i, char in enumerate(text) if unicodedata.category(char) != "Mn"]
    joined = list(text)
    for before, place, after in zip([None, *letters], letters, [*letters[1:], None], strict=False):
        own = shapes.get(text[place], {})
        joins_before = before is not None and _joins(text[before], "<initial>")
        joins_after = after is not None and "<initial>" in own and _joins(text[after], "<final>")
        shape = own.get(_SHAPE[joins_before, joins_after], text[place])
        joined[place] = shape if has(shape) else text[place]
    return "".join(joined)


def _joins(char: str, shape: str) -> bool:
    return char in _JOINS_WITHOUT_SHAPE or shape in _shapes().get(char, {})


@cache
def _shapes() -> dict[str, dict[str, str]]:
    """Return the shapes of each Arabic letter by name, and those of lam with alef."""
    shapes: dict[str, dict[str, str]] = {}
    for char in map(chr, (*range(0xFB50, 0xFDFD), *range(0xFE70, 0xFEFD))):
        name, _, codes = unicodedata.decomposition(char).partition(" ")
        letters = "".join(chr(int(code, 16)) for code in codes.split())
        if len(letters) == 1 or re.fullmatch(_LAM_ALEF, letters):
            shapes.setdefault(letters, {})[name] = char
    for letters in [letters for letters in shapes if len(letters) == 2]:
        shapes[shapes[letters]["<isolated>"]] = shapes[letters]
    return shapes


def _visual_order(text: str) -> str:
    clusters = re.findall(".[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]*", text)
    classes = [unicodedata.bidirectional(cluster[0]) for cluster in clusters]
    lefts, rights = classes.count("L"), classes.count("R") + classes.count("AL")
    base = "R" if rights > lefts else "L"
    levels = [_LEVELS[base][direction] for direction in _directions(classes, base)]
    drawn = [
        (level, cluster.translate(_MIRRORED) if level == 1 else cluster)
        for level, cluster in zip(levels, clusters, strict=True)
    ]
    for lowest in (2, 1):
        drawn = _turned(drawn, lowest)
    return "".join(cluster for _, cluster in drawn)


def _directions(classes: list[str], base: str) -> str:
    """Return L, R or N for each class; what has no direction takes that of its neighbours."""
    found, strong = "", base
    for name in classes:
        numeral = "L" if strong == "L" else "N"
        found += numeral if name == "EN" else _DIRECTION.get(name, "o")
        strong = found[-1] if found[-1] in "LR" else strong
    found = re.sub("(?<=N)c(?=N)", "N", found)
    found = re.sub("t+(?=N)|(?<=N)t+", lambda these: "N" * len(these[0]), found)
    sides = f"{base}{found}{base}".replace("N", "R")

    def resolved(these: re.Match[str]) -> str:
        before, after = sides[these.start()], sides[these.end() + 1]
        return (before if before == after else base) * len(these[0])

    return re.sub("[cto]+", resolved, found)


def _turned(drawn: list[tuple[int, str]], lowest: int) -> list[tuple[int, str]]:
    turned: list[tuple[int, str]] = []
    for is_turned, stretch in groupby(drawn, lambda item: item[0] >= lowest):
        turned.extend(list(stretch)[:: -1 if is_turned else 1])
    return turned
