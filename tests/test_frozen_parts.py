"""What the frozen program takes along and tells Windows, tried without Windows."""

import importlib
import runpy
import sys
from io import BytesIO
from pathlib import Path
from types import ModuleType, SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from tests.test_licences import ROOT, tool

PARTS = tool("frozen_parts")
# As they are called in Windows' own package of Qt, with the folder that PyInstaller gives them.
NEEDED = (
    *("Qt6Core.dll", "Qt6Gui.dll", "Qt6Widgets.dll", "Qt6Svg.dll", "Qt6DBus.dll"),
    *("QtCore.pyd", "QtSvg.pyd", "pyside6.abi3.dll", "msvcp140.dll", "vcruntime140_1.dll"),
    *("plugins/platforms/qwindows.dll", "plugins/platforms/qoffscreen.dll"),
    *("plugins/styles/qmodernwindowsstyle.dll", "plugins/iconengines/qsvgicon.dll"),
    *("plugins/imageformats/qico.dll", "plugins/imageformats/qsvg.dll"),
    "translations/qtbase_en.qm",
)
OF_NO_USE = (
    *("Qt6Network.dll", "Qt6Qml.dll", "Qt6Quick.dll", "Qt6OpenGL.dll", "Qt6Lottie.dll"),
    *("opengl32sw.dll", "plugins/tls/qschannelbackend.dll", "plugins/imageformats/qpdf.dll"),
    *("plugins/platforms/qdirect2d.dll", "plugins/platforms/qminimal.dll"),
    "plugins/networkinformation/qnetworklistmanager.dll",
    "plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
    "plugins/generic/qtuiotouchplugin.dll",
    "plugins/vectorimageformats/qlottievectorimage.dll",
    "translations/qtbase_de.qm",
)


def test_of_qt_for_windows_what_the_window_needs_is_taken_and_what_could_connect_is_not() -> None:
    def is_kept(name: str) -> bool:
        return bool(PARTS.is_kept("PySide6\\" + name.replace("/", "\\"), ["cy"]))

    assert [name for name in NEEDED if not is_kept(name)] == []
    assert [name for name in OF_NO_USE if is_kept(name)] == []
    assert is_kept("translations/qtbase_cy.qm")


def test_the_icon_holds_every_size_that_windows_shows() -> None:
    icon = Image.open(BytesIO(PARTS.icon_bytes(ROOT / "resources" / "icons" / "app.svg")))
    assert sorted(icon.ico.sizes()) == [(size, size) for size in PARTS.ICON_SIZES]
    for size in PARTS.ICON_SIZES:
        image = icon.ico.getimage((size, size)).convert("RGBA")
        assert image.getpixel((0, 0))[3] < 128  # its corners are round
        assert len(image.getcolors(size * size)) > 1


def test_the_manifest_as_pyinstaller_writes_it_wants_no_rights_and_sharp_screens() -> None:
    written = importlib.import_module("PyInstaller.utils.win32.winmanifest")
    root = ET.fromstring(written.create_application_manifest(PARTS.MANIFEST))  # noqa: S314
    wishes = {each.tag.rpartition("}")[2]: each for each in root.iter()}
    assert wishes["requestedExecutionLevel"].attrib == {"level": "asInvoker", "uiAccess": "false"}
    assert wishes["dpiAwareness"].text == "PerMonitorV2"
    assert wishes["longPathAware"].text == "true"


@pytest.fixture
def versions(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The part of PyInstaller that reads such a text; what it calls of Windows is not wanted."""
    monkeypatch.setitem(sys.modules, "pefile", ModuleType("pefile"))
    compat = importlib.import_module("PyInstaller.compat")
    monkeypatch.setattr(compat, "win32api", None, raising=False)
    return importlib.import_module("PyInstaller.utils.win32.versioninfo")


def test_pyinstaller_reads_the_version_that_an_executable_shows(
    versions: ModuleType, tmp_path: Path
) -> None:
    text = tmp_path / "DIP Workshop.version"
    text.write_text(PARTS.version_text("DIP Workshop", "1.20.3"), encoding="utf-8")
    read = versions.load_version_info_from_text_file(str(text))
    assert (read.ffi.fileVersionMS, read.ffi.fileVersionLS) == (1 << 16 | 20, 3 << 16)
    ((table,), *_) = (each.kids for each in read.kids)
    told = {each.name: each.val for each in table.kids}
    assert told["FileVersion"] == told["ProductVersion"] == "1.20.3"
    assert told["OriginalFilename"] == "DIP Workshop.exe"


@pytest.mark.parametrize(("platform", "consoles"), [("win32", [True, False]), ("linux", [True])])
def test_the_recipe_makes_a_window_of_its_own_on_windows_and_tells_it_what_it_is(
    platform: str, consoles: list[bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    importlib.import_module("PyInstaller.utils.hooks")  # which asks for the system once
    made: list[dict[str, object]] = []
    analysis = SimpleNamespace(pure=[], scripts=[], binaries=[("opengl32sw.dll",)], datas=[])
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(sys, "platform", platform)
    recipe = {
        "SPECPATH": str(ROOT),
        "workpath": str(tmp_path),
        "Analysis": lambda *_, **__: analysis,
        "PYZ": list,
        "EXE": lambda *_, **told: made.append(told),
        "COLLECT": lambda *_, **__: None,
    }
    runpy.run_path(str(ROOT / "build.spec"), recipe)
    assert [each["console"] for each in made] == consoles
    assert analysis.binaries == []
    for each in made if platform == "win32" else ():
        assert each["manifest"] == PARTS.MANIFEST
        assert Path(str(each["icon"])).read_bytes()[:4] == b"\0\0\1\0"
        assert str(each["name"]) in Path(str(each["version"])).read_text(encoding="utf-8")
