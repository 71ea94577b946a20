"""Each sentence in which docs/promises.md promises something names tests, and they are there."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from dip_workshop.ui.pages.about_page import PROMISES

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
PROMISED = PAGE.partition("\n## What we promise\n")[2].partition("\n## ")[0]
PROMISE = re.compile(r"- \*\*(?P<sentence>[A-Z][^*]+\.)\*\* [A-Z].+\.")
NAMED = re.compile(r"  - `(?P<file>tests/[\w/]+\.py)::(?P<test>test_\w+)`")


@cache
def names_in(file: str) -> frozenset[str]:
    """Return the names of a file's tests; none where there is no such file."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef))


def unkept(page: str) -> Iterator[str]:
    """Yield every promise without a test, every test that is not there, and every stray line."""
    bare = ""
    for line in filter(None, page.splitlines()):
        promise, named = PROMISE.fullmatch(line), NAMED.fullmatch(line)
        if not named and bare:
            yield bare
        if promise:
            bare = promise["sentence"]
        elif named:
            bare = ""
            if named["test"] not in names_in(named["file"]):
                yield line
        elif not line.startswith("### "):
            yield line
    if bare:
        yield bare


def test_every_promise_names_tests_and_each_of_them_is_there() -> None:
    assert list(unkept(PROMISED)) == []
    assert len(PROMISE.findall(PROMISED)) > 20


def test_what_is_said_of_windows_names_tests_too() -> None:
    page = (ROOT / "docs" / "windows.md").read_text(encoding="utf-8")
    tried = page.partition("\n## What is tried from Linux\n")[2].partition("\n## ")[0]
    promises = tried[tried.index("\n- **") :]
    assert list(unkept(promises)) == []
    assert len(PROMISE.findall(promises)) > 10


def test_what_the_window_promises_stands_on_the_page() -> None:
    sentences = set(PROMISE.findall(PROMISED))
    assert sentences >= set(PROMISES)


THIS = "  - `tests/test_promises.py::test_what_the_window_promises_stands_on_the_page`"
KEPT = f"- **It is kept.** We looked.\n{THIS}\n"


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (KEPT, []),
        (f"{KEPT}- **It is safe.** We hope.\n", ["It is safe."]),
        (f"- **It is safe.** We hope.\n{KEPT}", ["It is safe."]),
        (f"{KEPT}It is safe as well.\n", ["It is safe as well."]),
        (KEPT.replace("_stands", "_stood"), [THIS.replace("_stands", "_stood")]),
        (
            KEPT.replace("test_promises", "test_hopes"),
            [THIS.replace("test_promises", "test_hopes")],
        ),
    ],
)
def test_a_promise_that_no_test_keeps_is_found(page: str, found: list[str]) -> None:
    assert list(unkept(page)) == found
