"""The language of the installation, chosen before any table of words is imported.

English (UK) stands in the sources and costs nothing: no file is read for it.
Of any other language the compiled file of Qt Linguist is loaded.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from dip_workshop.core import wording
from dip_workshop.resource_files import resource
from dip_workshop.ui.settings import LANGUAGE, Settings

ENGLISH: Final = "en_GB"
CONTEXT: Final = "DIP Workshop"
_PREFIX: Final = "dip_workshop_"

_installed = ENGLISH


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that the program has words in, English first."""
    compiled = sorted(path.stem.removeprefix(_PREFIX) for path in _folder().glob("*.qm"))
    return (ENGLISH, *(code for code in compiled if code != ENGLISH))


def chosen_language(store_folder: Path) -> str:
    """Return the code of the language that was chosen on this installation."""
    return Settings(store_folder).get(LANGUAGE)


def help_file(name: str) -> Path:
    """Return a help page in the language installed, in English where it was not translated."""
    return _in_language("help", name)


def plan_file(name: str) -> Path:
    """Return a plan of the program in the language installed, or else in English."""
    return _in_language("plans", name)


def _in_language(folder: str, name: str) -> Path:
    translated = resource(folder, _installed, name)
    return translated if translated.exists() else resource(folder, name)


def install_language(code: str) -> bool:
    """Translate every text from now on; False, and English, where there is no such language.

    To be called before the modules with tables of words are imported.
    """
    if code == ENGLISH:
        return True
    translator = QTranslator()
    if not translator.load(f"{_PREFIX}{code}", str(_folder())):
        return False
    # One language for the whole program, set once at its start.
    global _installed  # noqa: PLW0603
    _installed = code
    QLocale.setDefault(QLocale(code))
    wording.install(lookup_in(translator))
    return True


def lookup_in(translator: QTranslator) -> wording.Lookup:
    """Return the lookup of a compiled translation."""

    def lookup(source: str, count: int | None) -> str | None:
        number = -1 if count is None else count
        return translator.translate(CONTEXT, source, None, number) or None

    return lookup


def translate_qt(application: QCoreApplication) -> None:
    """Have Qt's own dialogs and menus speak the language too, as far as Qt knows it."""
    if _installed == ENGLISH:
        return
    # PySide makes a class when it is first imported, and English needs none.
    from PySide6.QtCore import QLibraryInfo

    words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(f"qtbase_{_installed}", folder):
        application.installTranslator(words)


def _folder() -> Path:
    return resource("translations")
