"""What is shipped is named, with its licence: on the About page and in the bill of materials."""

import importlib.util
import json
import sys
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pytest

from dip_workshop import __version__
from dip_workshop.ui.pages.about_page import parts

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "licences"


def tool(name: str) -> ModuleType:
    """Import a program of `.ci`, and let it find those beside it."""
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


COLLECTOR = tool("collect_licences")
BILL = tool("bill_of_materials")


def test_the_table_tells_what_is_locked() -> None:
    written = (FOLDER / "packages.json").read_text(encoding="utf-8")
    assert written == COLLECTOR.table_text(COLLECTOR.parts()), "run `make licences`"


def test_the_page_reads_the_same_table() -> None:
    assert [tuple(part) for part in parts()] == [tuple(part) for part in COLLECTOR.parts()]


def test_what_is_installed_is_what_is_told() -> None:
    told = {part.name: part.version for part in parts()}
    for name in ("reportlab", "sqlite-utils", "pypdfium2", "cryptography", "pyside6-essentials"):
        assert told[name] == version(name)


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_every_part_has_a_licence_with_its_text(part: object) -> None:
    text = (FOLDER / part.text).read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert len(text) > 200
    assert COLLECTOR.licence_text(part.name).strip() in text  # type: ignore[attr-defined]


def test_the_bill_of_materials_names_every_locked_package_that_is_shipped() -> None:
    bill = BILL.bill()
    named = {(each["name"], each.get("version")) for each in bill["components"]}
    locked = COLLECTOR.locked()
    shipped = COLLECTOR.shipped()
    assert {(name, locked[name]) for name in shipped} <= named
    assert set(locked) - set(shipped) >= {"pytest", "mypy", "ruff"}
    assert not {name for name, _ in named} & {"pytest", "mypy", "ruff", "hypothesis"}


def test_the_bill_of_materials_is_whole_and_the_same_each_time() -> None:
    bill = BILL.bill()
    assert json.dumps(bill) == json.dumps(BILL.bill())
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    program = bill["metadata"]["component"]
    assert (program["type"], program["version"]) == ("application", __version__)
    refs = [program["bom-ref"], *(each["bom-ref"] for each in bill["components"])]
    assert len(set(refs)) == len(refs)
    for each in bill["components"]:
        assert {"type", "bom-ref", "name", "licenses", "purl"} <= set(each)
    told = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
    assert set(told[program["bom-ref"]]) == set(refs[1:])
    assert {need for needs in told.values() for need in needs} <= set(refs)
    assert "pkg:pypi/shiboken6" in " ".join(told["pkg:pypi/pyside6-essentials@6.11.3"])


def test_no_text_names_a_person_or_a_place_of_this_machine() -> None:
    home = str(Path.home())
    assert home not in json.dumps(BILL.bill())
