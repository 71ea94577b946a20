"""Collect every text of the program for Qt Linguist, and compile what translators made of them.

`make translations` runs this: each `resources/translations/dip_workshop_*.ts`
is brought up to date with the sources, keeping the translations in it, and
each but English is compiled to the `.qm` beside it, which the program reads.
A language is begun by naming its code: `make translations LANGUAGE=cy`.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET  # our own files, in our own repository
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "dip_workshop"
TRANSLATIONS = ROOT / "resources" / "translations"
CONTEXT = "DIP Workshop"
ENGLISH = "en_GB"
CODE = re.compile("[a-z]{2,3}(_[A-Z]{2})?")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the program; `many` is its form for several, where it has one."""

    source: str
    many: str | None
    files: tuple[str, ...]


def calls_of_wording(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield each call of tr and tr_count in a module."""
    for node in ast.walk(tree):
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if is_call and node.func.id in ("tr", "tr_count"):
            yield node


def literals_of(call: ast.Call) -> tuple[str, ...] | None:
    """Return the texts of a call, or None where one is not a literal."""
    wanted = 2 if call.func.id == "tr_count" else 1
    found = [a.value for a in call.args[:wanted] if isinstance(a, ast.Constant)]
    return tuple(found) if len(found) == wanted and all(map(_is_text, found)) else None


def collect(sources: Path = SOURCES) -> tuple[Text, ...]:
    """Return every text of the sources in alphabetical order; ValueError for one not literal."""
    files: dict[tuple[str, str | None], set[str]] = {}
    for path in sorted(sources.rglob("*.py")):
        name = path.relative_to(sources.parent).as_posix()
        for call in calls_of_wording(ast.parse(path.read_text(encoding="utf-8"))):
            texts = literals_of(call)
            if texts is None:
                raise ValueError(f"{name}:{call.lineno}: the text is not a literal")
            one, many = (*texts, None)[:2]
            files.setdefault((one, many), set()).add(name)
    return tuple(
        Text(one, many, tuple(sorted(names)))
        for (one, many), names in sorted(files.items(), key=lambda item: (item[0][0], str(item[0])))
    )


def linguist_file(texts: tuple[Text, ...], language: str, old: ET.Element | None) -> str:
    """Return the .ts of a language: old translations kept, new texts unfinished.

    A translation whose text is gone is kept as vanished, for it may come back
    in other words. English (UK) is the language of the sources, so complete.
    """
    is_english = language == ENGLISH
    kept = old.iter("message") if old is not None and not is_english else ()
    known = {_key(message): message for message in kept}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        made = _message(text, is_english)
        before = known.pop((text.source, text.many is not None), None)
        if before is not None:
            _keep_translation(made, before)
        context.append(made)
    for message in known.values():
        translation = message.find("translation")
        if translation is not None and "".join(translation.itertext()).strip():
            translation.set("type", "vanished")
            context.append(message)
    ET.indent(root, "    ")
    return HEAD + ET.tostring(root, encoding="unicode", short_empty_elements=False) + "\n"


def parsed(text: str) -> ET.Element:
    """Return the root of a .ts; it is a file of ours and no stranger's."""
    return ET.fromstring(text)  # noqa: S314


def update(language: str) -> Path:
    """Bring the .ts of a language up to date and return its path."""
    path = TRANSLATIONS / f"dip_workshop_{language}.ts"
    old = parsed(path.read_text(encoding="utf-8")) if path.exists() else None
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(linguist_file(collect(), language, old), encoding="utf-8", newline="\n")
    return path


def compile_file(path: Path) -> Path:
    """Compile a .ts to the .qm beside it with Qt's own lrelease."""
    compiled = path.with_suffix(".qm")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", path, "-qm", compiled], check=True)  # noqa: S603
    return compiled


def _message(text: Text, is_english: bool) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if text.many is not None else {})
    for name in text.files:
        ET.SubElement(message, "location", filename=f"../../{name}")
    ET.SubElement(message, "source").text = text.source
    if text.many is not None:
        ET.SubElement(message, "extracomment").text = f"For several: {text.many}"
    translation = ET.SubElement(message, "translation")
    if not is_english:
        translation.set("type", "unfinished")
    if text.many is None:
        translation.text = text.source if is_english else ""
    else:
        for form in (text.source, text.many) if is_english else ("",):
            ET.SubElement(translation, "numerusform").text = form
    return message


def _keep_translation(message: ET.Element, before: ET.Element) -> None:
    fresh, kept = message.find("translation"), before.find("translation")
    if fresh is None or kept is None:
        return
    if kept.get("type") in ("vanished", "obsolete"):
        kept.attrib.pop("type")
    message.remove(fresh)
    message.append(kept)
    for note in before.findall("translatorcomment"):
        message.insert(list(message).index(kept), note)


def _key(message: ET.Element) -> tuple[str, bool]:
    return message.findtext("source", ""), message.get("numerus") == "yes"


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def main(begun: str = "") -> None:
    """Update and compile every language, and the one that is begun; SystemExit for no language."""
    if begun and not CODE.fullmatch(begun):
        sys.exit(f"“{begun}” is no code of a language, such as cy or pt_BR: nothing was changed.")
    there = {path.stem.removeprefix("dip_workshop_") for path in TRANSLATIONS.glob("*.ts")}
    for language in sorted(there | {ENGLISH} | ({begun} if begun else set())):
        path = update(language)
        if language != ENGLISH:
            compile_file(path)


if __name__ == "__main__":
    main(*sys.argv[1:])
