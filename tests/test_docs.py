"""The code on the contributor's page does what the page says, and the map is of this house."""

import importlib
import re
import runpy
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from dip_workshop import catalogue, exercises
from dip_workshop.core.errors import DomainError
from dip_workshop.core.workshop import Exercise, new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.kinds import EDIT_TEXT, CarriedText, ExerciseKind, Selection
from dip_workshop.session import samples
from dip_workshop.ui import editors
from tests import golden_pictures

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "add-an-exercise.md"
MAP = ROOT / "docs" / "architecture.md"
BLOCK = re.compile(r"```python\n# (\S+\.py)\n(.*?)```", re.DOTALL)
NAMED_PATH = re.compile(r"`((?:\w+/)+(?:\w+\.\w+)?)`")


@pytest.fixture
def parking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ExerciseKind:
    """Write the page's code to a folder and import the kind from there."""
    for name, code in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    folder = tmp_path / "dip_workshop" / "exercises"
    monkeypatch.setattr(exercises, "__path__", [*exercises.__path__, str(folder)])
    importlib.invalidate_caches()
    kind: ExerciseKind = importlib.import_module("dip_workshop.exercises.parking.kind").PARKING
    return kind


def among(module: ModuleType, tmp_path: Path) -> dict[str, Any]:
    """Return what the page's lines make of the names of a module in which they stand."""
    path = tmp_path.joinpath(*module.__name__.split(".")).with_suffix(".py")
    return runpy.run_path(str(path), vars(module))


def test_the_kind_on_the_page_is_complete_and_prints_all_its_texts(parking: ExerciseKind) -> None:
    board, list_id = parking.create(new_workshop("Parking"))
    items = {"items": ["A new printer", " ", "Lights"] * 40}
    *_, (_, _, board) = parking.play_sample(board, list_id, items)
    board = parking.receive(board, list_id, (CarriedText(list_id, "Carried"),))
    first = parking.outline(board, list_id)[0].id
    board = parking.edit(board, first, "Two new printers")
    with pytest.raises(DomainError):
        parking.edit(board, list_id, "Words that are not the list's")
    act = {command.id: command.run for command in parking.commands}
    board = act[EDIT_TEXT](board, Selection(list_id, (first,)), "Three new printers")
    assert parking.texts(board, list_id)[0] == "Three new printers"
    board = act["delete"](board, Selection(list_id, (first,)), "")
    captured = parking.capture.add(board, Selection(list_id), ("Typed",))
    assert parking.summary(captured.board, list_id) == "81 parked"
    assert parking.texts(captured.board, list_id)[-2:] == ("Carried", "Typed")
    assert len(parking.offers(captured.board, Selection(list_id, captured.ids))) == 1
    assert parking.handout(captured.board, list_id)
    wall = parking.layout(captured.board, list_id, CONSOLE, bundled_metrics())
    assert len(wall) == 1
    paper = PAPERS["A4 landscape"].medium
    pages = parking.layout(captured.board, list_id, paper, bundled_metrics())
    assert sum(len(page.picture.groups) for page in pages) == 81
    assert all(page.picture.bounds.height <= paper.size.height for page in pages)


def test_the_layout_on_the_page_divides_what_no_sheet_holds(parking: ExerciseKind) -> None:
    story = " ".join(f"word{number}" for number in range(2000))
    board, list_id = parking.create(new_workshop("Parking"))
    board = parking.capture.add(board, Selection(list_id), (story,)).board
    paper = PAPERS["A4 portrait"].medium
    pages = parking.layout(board, list_id, paper, bundled_metrics())
    assert len(pages) > 1
    assert all(page.picture.bounds.height <= paper.size.height for page in pages)
    printed = " ".join(line.text for page in pages for line in page.picture.text_lines())
    assert printed.split() == story.split()


def test_a_second_list_on_the_page_has_a_title_of_its_own(parking: ExerciseKind) -> None:
    board, first = parking.create(new_workshop("Parking"))
    board, second = parking.create(board)
    titles = [board.get(i, Exercise).text for i in (first, second)]
    assert titles == ["Parking list", "Parking list 2"]


def test_the_editor_on_the_page_can_be_imported(parking: ExerciseKind) -> None:
    editor = importlib.import_module(f"dip_workshop.exercises.{parking.name}.editor")
    assert issubclass(editor.ParkingEditor, QWidget)


def test_the_entries_on_the_page_lead_to_the_kind_and_its_editor(
    parking: ExerciseKind, tmp_path: Path
) -> None:
    (entry,) = among(catalogue, tmp_path)["ENTRIES"]
    types = (parking.root_type, *parking.record_types)
    assert (entry.name, entry.kind()) == (parking.name, parking)
    assert entry.records == tuple(record_type.__name__ for record_type in types)
    editor = importlib.import_module("dip_workshop.exercises.parking.editor").ParkingEditor
    assert among(editors, tmp_path)["EDITORS"][parking.name]() is editor


def test_the_test_on_the_page_writes_and_compares_a_picture_of_the_sample(
    parking: ExerciseKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "parking.json").write_text('{"items": ["A new printer"]}', encoding="utf-8")
    monkeypatch.setattr(catalogue, "ENTRIES", among(catalogue, tmp_path)["ENTRIES"])
    monkeypatch.setattr(golden_pictures, "GOLDEN", tmp_path)
    shipped = samples.resource
    monkeypatch.setattr(
        samples,
        "resource",
        lambda *parts: tmp_path / parts[-1] if "parking.json" in parts else shipped(*parts),
    )
    shown = runpy.run_path(str(tmp_path / "tests" / "exercises" / "parking" / "test_parking.py"))
    test = shown["test_the_wall_of_the_sample_is_as_agreed_on"]
    monkeypatch.delenv("UPDATE_GOLDEN", raising=False)
    with pytest.raises(FileNotFoundError):
        test()
    monkeypatch.setenv("UPDATE_GOLDEN", "1")
    test()
    picture = tmp_path / f"{parking.name}_sample_wall.txt"
    assert "A new printer" in picture.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", [PAGE, MAP], ids=lambda page: page.stem)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = set(NAMED_PATH.findall(page.read_text(encoding="utf-8")))
    named = {path for path in named if "parking" not in path and path != "out/"}
    assert len(named) > 20
    assert not [path for path in named if not (ROOT / path).exists()]


def test_the_map_has_every_package_in_the_order_in_which_they_are_layered() -> None:
    rows = re.findall(r"^\| (`dip_workshop/.*?) \|", MAP.read_text(encoding="utf-8"), re.MULTILINE)
    told = [re.findall(r"dip_workshop/(\w+)", row) for row in rows]
    packages = {path.parent.name for path in (ROOT / "dip_workshop").glob("*/__init__.py")}
    assert packages <= {name for row in told for name in row}
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    layers = contracts["importlinter"]["contracts"][0]["layers"]
    depth = {name: n for n, layer in enumerate(layers) for name in layer.split(" | ")}
    depths = [depth[name] for row in told for name in row]
    assert depths == sorted(depths)
