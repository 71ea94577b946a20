"""No sentence for the user passes by tr and tr_count, and the files for translators are true."""

import importlib.util
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from tests.core.bare_texts import bare_texts

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "dip_workshop"
# Still to be given their translators; the list may only become shorter.
NOT_YET: tuple[str, ...] = ()


def collector() -> ModuleType:
    """Return the tool of `make translations`, which is no part of the program."""
    spec = importlib.util.spec_from_file_location("collect_texts", ROOT / ".ci/collect_texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = collector()


def all_sources() -> list[str]:
    return sorted(path.relative_to(SOURCES).as_posix() for path in SOURCES.rglob("*.py"))


def test_no_literal_reaches_the_user_untranslated() -> None:
    found = [
        f"{name}:{line}: {text}"
        for name in all_sources()
        if name not in NOT_YET
        for line, text in bare_texts((SOURCES / name).read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


def test_the_list_of_what_is_still_to_do_names_nothing_that_is_done() -> None:
    done = [name for name in NOT_YET if name not in all_sources()]
    done += [
        name
        for name in NOT_YET
        if name in all_sources() and not bare_texts((SOURCES / name).read_text(encoding="utf-8"))
    ]
    assert not done


@pytest.mark.parametrize(
    "source",
    [
        'plain_label("Undo")',
        'raise DomainError(f"{name} is gone.")',
        'self.say("One" if count == 1 else "Many")',
        'box.setWindowTitle(title or "Untitled")',
        'Command("id", "Delete", run, help="Takes it away.")',
        'page.setText("a" + name)',
    ],
)
def test_a_bare_literal_is_found(source: str) -> None:
    assert bare_texts(source)


@pytest.mark.parametrize(
    "source",
    [
        'plain_label(tr("Undo"))',
        'plain_label(f"{count} · {size}")',
        'self.say(tr_count("{n} text", "{n} texts", count))',
        'label.setText("DIP Workshop")',
        "label.setText(cause.text)",
        'button("", "primary", "add")',
    ],
)
def test_what_is_translated_and_what_needs_none_is_left_alone(source: str) -> None:
    assert bare_texts(source) == []


def test_the_english_file_holds_exactly_the_texts_of_the_sources() -> None:
    written = (TOOL.TRANSLATIONS / "dip_workshop_en_GB.ts").read_text(encoding="utf-8")
    made = TOOL.linguist_file(TOOL.collect(), TOOL.ENGLISH, None)
    assert written == made, "the texts have changed: run `make translations`"


def test_a_text_that_is_no_literal_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "dip_workshop"
    package.mkdir()
    (package / "page.py").write_text("tr(title)\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"dip_workshop/page\.py:1: the text is not a literal"):
        TOOL.collect(package)


def test_a_translation_outlives_every_update_and_one_without_its_text_is_kept_aside() -> None:
    before = (TOOL.Text("Undo", None, ("a.py",)), TOOL.Text("{n} note", "{n} notes", ("a.py",)))
    begun = TOOL.parsed(TOOL.linguist_file(before, "cy", None))
    undo = next(m for m in begun.iter("message") if m.findtext("source") == "Undo")
    translation = undo.find("translation")
    assert translation is not None
    translation.text = "Dadwneud"
    translation.attrib.pop("type")
    redo_too = (TOOL.Text("Redo", None, ("a.py",)), *before)
    updated = TOOL.linguist_file(redo_too, "cy", begun)
    assert "<translation>Dadwneud</translation>" in updated
    assert updated.count('type="unfinished"') == 2
    gone = TOOL.linguist_file(redo_too[:1], "cy", TOOL.parsed(updated))
    assert '<translation type="vanished">Dadwneud</translation>' in gone
    assert "{n} note" not in gone
    back = TOOL.linguist_file(redo_too, "cy", TOOL.parsed(gone))
    assert "<translation>Dadwneud</translation>" in back


ASK_IN_WELSH = """
import sys
from pathlib import Path
from PySide6.QtCore import QTranslator
from dip_workshop.core import wording
from dip_workshop.ui.system import language

language._folder = lambda: Path(sys.argv[1])
assert language.languages() == ("en_GB", "cy"), language.languages()
assert not language.install_language("xx")
assert language.install_language("cy")
print(wording.tr("Undo"), wording.tr("Redo"))
print(*(wording.tr_count("{n} note", "{n} notes", count) for count in (1, 2, 5)))
"""


def test_a_compiled_language_is_spoken(tmp_path: Path) -> None:
    texts = (
        TOOL.Text("Redo", None, ("a.py",)),
        TOOL.Text("Undo", None, ("a.py",)),
        TOOL.Text("{n} note", "{n} notes", ("a.py",)),
    )
    root = TOOL.parsed(TOOL.linguist_file(texts, "cy", None))
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        if message.findtext("source") == "Undo":
            translation.text = "Dadwneud"
            translation.attrib.pop("type")
        elif message.get("numerus"):
            translation.clear()
            # Welsh has forms for none, one, two, three, six and many.
            for form in ("0", "1", "2", "3", "6", "n"):
                ET.SubElement(translation, "numerusform").text = f"{{n}} nodyn {form}"
    path = tmp_path / "dip_workshop_cy.ts"
    path.write_text(TOOL.HEAD + ET.tostring(root, encoding="unicode"), encoding="utf-8")
    TOOL.compile_file(path)
    done = subprocess.run(
        [sys.executable, "-c", ASK_IN_WELSH, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    first, second = done.stdout.splitlines()
    assert first == "Dadwneud Redo"
    assert second.startswith("1 nodyn 1 2 nodyn 2 5 nodyn ")


WHAT_IS_THERE_BEFORE_THE_LANGUAGE = """
import sys
from dip_workshop import __main__
__main__._choose_language(["--store", sys.argv[1]])
from dip_workshop.core.wording import tr
spoken = [n for n, m in sys.modules.items() if n.startswith("dip_workshop") and hasattr(m, "tr")]
print(*spoken)
"""


def test_no_table_of_words_is_imported_before_the_language_is_chosen(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "en_GB"}', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", WHAT_IS_THERE_BEFORE_THE_LANGUAGE, str(tmp_path / "w.dip")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert set(done.stdout.split()) <= {"dip_workshop.__main__", "dip_workshop.core.wording"}


@pytest.mark.parametrize("begun", ["--help", "../../cy", "Welsh"])
def test_what_is_no_code_of_a_language_begins_none(begun: str) -> None:
    before = sorted(TOOL.TRANSLATIONS.iterdir())
    with pytest.raises(SystemExit, match="nothing was changed"):
        TOOL.main(begun)
    assert sorted(TOOL.TRANSLATIONS.iterdir()) == before
