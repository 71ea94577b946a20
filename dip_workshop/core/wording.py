"""The words that people read, in the language of the installation.

Every sentence for the user stands whole in the source, in English (UK), as the
argument of `tr` or `tr_count`: the collector of `make translations` finds it
there. What differs from time to time is a `{name}` in it, never a piece put
on, since other languages have another order. A language is installed before
any table of words is imported, so that tables may hold `tr("...")`.
"""

from collections.abc import Callable

Lookup = Callable[[str, int | None], str | None]


def _english(_source: str, _count: int | None) -> str | None:
    return None


_lookup: Lookup = _english


def install(lookup: Lookup | None) -> None:
    """Translate by a function from now on; None goes back to English.

    The function gets a source text, and a count where the text depends on one;
    it returns the translation with the same `{names}`, or None where there is none.
    """
    # One language for the whole program, set once at its start.
    global _lookup  # noqa: PLW0603
    _lookup = lookup or _english


def tr(source: str, /, **values: object) -> str:
    """Return a text in the language installed, each `{name}` in it replaced by its value.

    Without values the text is returned as it stands, braces too.
    """
    return _filled(_lookup(source, None), source, values)


def tr_count(one: str, many: str, count: int, /, **values: object) -> str:
    """Return the text for a count, which `{n}` stands for.

    The translator is asked for `one`, with the count, and gives the form that
    its language has for it; English has two.
    """
    return _filled(_lookup(one, count), one if count == 1 else many, {"n": count, **values})


def _filled(translated: str | None, english: str, values: dict[str, object]) -> str:
    """Fill in the values; a translation that names another one than the source gives way to it."""
    if not values:
        return translated or english
    try:
        return (translated or english).format_map(values)
    except (KeyError, ValueError):
        return english.format_map(values)
