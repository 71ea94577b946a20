"""Walk through every page, dialog and menu in the pseudo-language and tell what is wrong.

A program of its own: the language must be there before any module with words.
Prints JSON: `untranslated`, a list of [place, text, what is wrong with it], and
`clipped`, a list of [place, what is cut].
"""

# ruff: noqa: E402, T201
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dip_workshop.core import wording
from tests.ui.pseudo_language import Known, pseudo

wording.install(pseudo)

from dip_workshop.core.board import Board
from dip_workshop.core.records import field_values
from dip_workshop.resource_files import resource
from dip_workshop.textio.plan_files import all_plans
from dip_workshop.ui.app import application_with_theme, open_window
from dip_workshop.ui.pages.about_page import parts
from dip_workshop.ui.pages.help_page import paragraphs
from tests.ui.running import run_here
from tests.ui.tour import Tour, walk


def typed_by_people(board: Board) -> Iterator[str]:
    """Yield every text that the workshop's people wrote, and the help pages and plans.

    These are whole files: help pages are translated as such, see `help_file`.
    """
    for record in board:
        yield from (value for value in field_values(record).values() if isinstance(value, str))
    for kept in all_plans(Path()).plans:
        yield from (kept.plan.title, kept.plan.about, *kept.plan.ground_rules)
    for path in resource("help").glob("*.md"):
        text = path.read_text(encoding="utf-8")
        for paragraph in paragraphs(text):
            yield paragraph
            yield from paragraph.splitlines()


def leave(tour: Tour) -> None:
    """Delete the workshop and look at what is offered then."""
    tour.window.workbench.delete_workshop()
    tour.look("home after a deletion")


def main() -> None:
    """Take the tour on a store of its own and print what was found."""
    folder = Path(tempfile.mkdtemp())
    application_with_theme()
    window = open_window(folder / "store" / "workshops.dip")
    window.resize(1366, 768)
    window.show()
    tour = Tour(window)
    tour.look("an empty home")
    window.workbench.create_sample()
    run_here(window)
    walk(tour)
    store, outputs = folder / "store", folder / "store" / "outputs"
    names = (word for part in parts() for word in part)
    places = (*map(str, (outputs, store)), "workshops.dip", "outputs")
    known = Known((*typed_by_people(tour.board), *names, *places))
    leave(tour)
    wrong = [
        (place, text, left)
        for place, texts in tour.seen.items()
        for text in sorted(texts)
        if (left := known.untranslated(text))
    ]
    seen = sum(len(texts) for texts in tour.seen.values())
    print(json.dumps({"seen": seen, "untranslated": wrong, "clipped": sorted(tour.cut)}))
    sys.stdout.flush()
    # Qt need not be taken down in order: nothing here is kept.
    os._exit(0)


if __name__ == "__main__":
    main()
