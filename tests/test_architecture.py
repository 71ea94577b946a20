"""The architecture is a test: layers, sizes, names, and what each kind must bring."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from dip_workshop.catalogue import ENTRIES, KINDS, RECORD_TYPES
from dip_workshop.kinds import EDIT_TEXT, ExerciseKind

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dip_workshop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
ALL_SOURCES = [*SOURCES, *sorted((ROOT / "tests").rglob("*.py"))]

LONGEST_FILE = 400
LONGEST_CLASS = 250
LONGEST_FUNCTION = 50
BANNED_NAMES = ("utils", "util", "helper", "helpers", "manager", "misc", "common")


def test_imports_keep_the_contracts() -> None:
    assert (
        lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True) == 0
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_brings_all_its_parts(kind: ExerciseKind) -> None:
    folder = PACKAGE / "exercises" / kind.name
    resources = ROOT / "resources"
    parts = [
        *(folder / f"{part}.py" for part in ("model", "layout", "handout", "commands", "kind")),
        resources / "help" / f"{kind.name}.md",
        resources / "icons" / f"{kind.icon}.svg",
        resources / "samples" / "ward_discharges" / f"{kind.name}.json",
    ]
    missing = [str(part.relative_to(ROOT)) for part in parts if not part.is_file()]
    assert not missing
    assert (folder / "editor.py").is_file() or (folder / "editor" / "__init__.py").is_file()
    assert list((ROOT / "tests" / "golden").glob(f"{kind.name}*"))


def test_every_kind_has_an_editor_in_the_window() -> None:
    from dip_workshop.ui.editors import EDITORS

    assert set(EDITORS) == {kind.name for kind in KINDS}


def test_the_catalogue_knows_each_kind_and_its_records_by_their_own_names() -> None:
    told = [(entry.name, entry.title, *entry.records) for entry in ENTRIES]
    types = [(kind.root_type, *kind.record_types) for kind in KINDS]
    assert told == [
        (kind.name, kind.title, *(record_type.__name__ for record_type in own))
        for kind, own in zip(KINDS, types, strict=True)
    ]


def test_no_two_record_types_share_a_name() -> None:
    types = {record_type for kind in KINDS for record_type in (kind.root_type, *kind.record_types)}
    assert types <= set(RECORD_TYPES.values())
    assert all(name == record_type.__name__ for name, record_type in RECORD_TYPES.items())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_commands_of_a_kind_share_neither_id_nor_key_and_have_one_scheme(
    kind: ExerciseKind,
) -> None:
    ids = [command.id for command in kind.commands]
    keys = [key for command in kind.commands for key in command.keys]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", each) for each in ids)
    assert [c.id for c in kind.commands if "F2" in c.keys] == [EDIT_TEXT]
    assert len(keys) == len(set(keys))


def test_files_classes_and_functions_stay_short() -> None:
    too_long = [
        f"{path.relative_to(ROOT)}: {what} has {lines} lines"
        for path in ALL_SOURCES
        for what, lines, most in _lengths(path)
        if lines > most
    ]
    assert not too_long


def _lengths(path: Path) -> Iterator[tuple[str, int, int]]:
    yield "the file", len(path.read_text(encoding="utf-8").splitlines()), LONGEST_FILE
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ClassDef):
            yield node.name, _lines(node), LONGEST_CLASS
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, _lines(node), LONGEST_FUNCTION


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_name_hides_what_it_does() -> None:
    vague = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in SOURCES
        for name in (path.stem, *_names(path))
        if name.lower().strip("_").split("_")[-1] in BANNED_NAMES or name.endswith("Manager")
    ]
    assert not vague


def _names(path: Path) -> list[str]:
    definitions = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return [node.name for node in ast.walk(_tree(path)) if isinstance(node, definitions)]


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    module = node.module or ""
    return [module, *(f"{module}.{alias.name}" for alias in node.names)]


@pytest.mark.parametrize("layer", ["core", "drawing"])
def test_core_and_drawing_use_the_standard_library_alone(layer: str) -> None:
    allowed = {*sys.stdlib_module_names, "dip_workshop"}
    others = [
        f"{path.name}: {module}"
        for path in sorted((PACKAGE / layer).rglob("*.py"))
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for module in _imported(node)
        if module.split(".")[0] not in allowed
    ]
    assert not others


def test_no_package_address_stands_in_the_lock() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


class _Bell(QObject):
    rung = Signal(bool)


def test_qt_calls_give_back_the_references_they_take(qtbot: object) -> None:
    bell, label = _Bell(), QLabel()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        bell.rung.emit(True)
        label.setText("x")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(a - b) < 50 for a, b in zip(after, before, strict=True))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))
