"""What no source may do: run what a text says, reach for the network, or have Qt guess at words.

Each ban is shown to bite beside it, on lines that break it.
"""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dip_workshop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
# Builds and checks the project and is not shipped; it may start programs, and no more than that.
TOOLS = sorted((ROOT / ".ci").glob("*.py"))

RUNS_WHAT_IT_READS = "runs whatever a file says"
NOTHING_LEAVES = "nothing leaves the laptop"
BANNED_MODULES = {
    **dict.fromkeys(("pickle", "cPickle", "shelve", "marshal", "dill"), RUNS_WHAT_IT_READS),
    **dict.fromkeys(("yaml", "runpy", "code", "codeop", "imp"), RUNS_WHAT_IT_READS),
    **dict.fromkeys(("subprocess", "pty", "multiprocessing"), "starts another program"),
    **dict.fromkeys(("socket", "socketserver", "ssl", "http", "urllib"), NOTHING_LEAVES),
    **dict.fromkeys(("ftplib", "smtplib", "poplib", "imaplib", "telnetlib"), NOTHING_LEAVES),
    **dict.fromkeys(("xmlrpc", "webbrowser", "asyncio", "requests", "httpx"), NOTHING_LEAVES),
    **dict.fromkeys(("PySide6.QtNetwork", "PySide6.QtWebSockets"), NOTHING_LEAVES),
    **dict.fromkeys(("numpy", "pandas"), "slows the start"),
    "PySide6.QtCore.QProcess": "starts another program",
    # A value that begins with @Variant is unpickled as the file is read.
    "PySide6.QtCore.QSettings": RUNS_WHAT_IT_READS,
    "reportlab.lib.fontfinder": "unpickles a file from a folder that anybody can write to",
    "reportlab.lib.extformat": "evaluates a text",
    "reportlab.graphics.renderPM": "evaluates colours that a text names",
    "zipimport": RUNS_WHAT_IT_READS,
}
BANNED_CALLS = (
    *("eval", "exec", "compile", "__import__", "input", "breakpoint"),
    *("os.system", "os.popen", "os.startfile", "os.fork", "importlib.import_module"),
    *("builtins.eval", "builtins.exec", "QProcess", "QProcess.startDetached", "QSettings"),
)
BANNED_STARTS = ("os.exec", "os.spawn", "os.posix_spawn")
# Of reportlab, these read files and follow links that stand in their text.
MARKUP_OF_REPORTLAB = ("Paragraph", "XPreformatted", "ParaParser", "HTML")
# The one place that hands anything to another program, and what it may hand over.
OPENS_FILES = PACKAGE / "ui" / "system" / "opened_files.py"
ONLY_THERE = ("QUrl", "QDesktopServices", "openUrl")

# Qt guesses whether these are rich text, and a room's words are never that.
GUESSES_RICH_TEXT = (
    *("QLabel", "setToolTip", "setWhatsThis", "setStatusTip", "setInformativeText"),
    *("showText", "setPlaceholderHtml"),
)
# These are rich text, or cannot be told not to be.
IS_RICH_TEXT = (
    *("QTextEdit", "QTextBrowser", "QTextDocument", "QStaticText", "QErrorMessage"),
    *("QInputDialog", "QProgressDialog", "QToolTip", "QWhatsThis", "QGraphicsTextItem"),
    *("setHtml", "insertHtml", "appendHtml", "setMarkdown", "setDetailedText"),
    *("setOpenExternalLinks", "setTextFormat", "QMessageBox"),
)
# An ampersand in these is the sign of a key, and in a title `[*]` that of unsaved work.
READS_SIGNS = (
    *("QPushButton", "QRadioButton", "QCheckBox", "QCommandLinkButton", "QGroupBox", "QAction"),
    *("addMenu", "addAction", "addTab", "setTabText", "setWindowTitle", "setTitle"),
)
# Widgets, where these are called: what an action hangs on is no text.
PARENTS = ("editor", "_editor", "action", "parent")
TEXT_IS_MADE_PLAIN_IN = (PACKAGE / "widgets" / "theme.py", PACKAGE / "widgets" / "controls.py")


def found(
    dangers: Callable[[ast.Module], Iterator[tuple[int, str]]], paths: list[Path]
) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path in paths
        for line, what in dangers(ast.parse(path.read_text(encoding="utf-8"), str(path)))
    ]


def test_nothing_runs_what_a_file_or_a_text_says_and_nothing_reaches_for_the_network() -> None:
    assert found(dangers, SOURCES) == []


@pytest.mark.parametrize(
    "line",
    [
        "import pickle",
        "import urllib.request",
        "from http import client",
        "from PySide6.QtCore import QSettings, Qt",
        "from PySide6 import QtNetwork",
        "from reportlab.lib import fontfinder",
        "eval(text)",
        "os.execv(path, [])",
        "os.startfile(path)",
        "run(path, shell=True)",
        "Paragraph(text, style)",
        "connection.load_extension(path)",
        "exec(text)",
    ],
)
def test_what_runs_a_text_or_reaches_for_the_network_is_found(line: str) -> None:
    assert list(dangers(ast.parse(line)))


def dangers(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the line and the kind of each thing that no source of the program may do."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for module in imported(node):
                if module in BANNED_MODULES or module.split(".")[0] in BANNED_MODULES:
                    yield node.lineno, f"imports {module}"
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            last = called.split(".")[-1]
            if called in BANNED_CALLS or called.startswith(BANNED_STARTS):
                yield node.lineno, f"calls {called}"
            if last in (*MARKUP_OF_REPORTLAB, "load_extension", "enable_load_extension"):
                is_ours = last == "Paragraph" and not _has_a_style(node)
                if not is_ours:
                    yield node.lineno, f"calls {called}"
            if any(keyword.arg == "shell" for keyword in node.keywords):
                yield node.lineno, "runs a shell"


def _has_a_style(call: ast.Call) -> bool:
    """Return whether it is reportlab's paragraph: ours, of a handout, is a text alone."""
    return len(call.args) > 1


def imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    """Return the modules, and what of them, that a line imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    module = node.module or ""
    return [module, *(f"{module}.{alias.name}" for alias in node.names)]


def test_only_one_place_hands_a_file_to_another_program() -> None:
    assert found(hands_over, [path for path in SOURCES if path != OPENS_FILES]) == []
    assert found(hands_over, [OPENS_FILES])


def test_that_place_makes_addresses_of_files_alone() -> None:
    tree = ast.parse(OPENS_FILES.read_text(encoding="utf-8"))
    made = [
        ast.unparse(node.func)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and "QUrl" in ast.unparse(node.func)
    ]
    assert made == ["QUrl.fromLocalFile"]


def hands_over(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield where an address is made or handed to another program."""
    for node in ast.walk(tree):
        name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
        if name in ONLY_THERE:
            yield getattr(node, "lineno", 0), name


def test_qt_never_guesses_whether_a_rooms_words_are_rich_text() -> None:
    ours = [path for path in SOURCES if path not in TEXT_IS_MADE_PLAIN_IN]
    assert found(lets_qt_guess, ours) == []


def test_every_ampersand_that_somebody_typed_is_shown() -> None:
    ours = [path for path in SOURCES if path not in TEXT_IS_MADE_PLAIN_IN]
    # reportlab's names are Qt's at times, and it knows no such sign.
    in_qt = [path for path in ours if not path.is_relative_to(PACKAGE / "report")]
    assert found(takes_for_a_sign, in_qt) == []


@pytest.mark.parametrize(
    "line",
    [
        "QLabel(title)",
        "self.setToolTip(title)",
        "widget.setStatusTip(title)",
        "widget.setWhatsThis(title)",
        "QTextBrowser()",
        "QMessageBox.warning(self, title, text)",
        "box.setDetailedText(text)",
        "QErrorMessage(self)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "from PySide6.QtWidgets import QTextEdit",
        "item.setData(Qt.ItemDataRole.ToolTipRole, text)",
    ],
)
def test_what_qt_would_guess_at_is_found(line: str) -> None:
    assert list(lets_qt_guess(ast.parse(line)))


@pytest.mark.parametrize(
    "line",
    [
        "QPushButton(title)",
        "QAction(title, self)",
        "menu.addMenu(title)",
        "menu.addAction(f'{title}')",
        "QGroupBox(title)",
        "tabs.addTab(page, title)",
        "self.setWindowTitle(title)",
        "self.setWindowTitle(tr('About {title}', title=title))",
    ],
)
def test_what_would_be_taken_for_a_sign_is_found(line: str) -> None:
    assert list(takes_for_a_sign(ast.parse(line)))


def lets_qt_guess(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield what shows rich text, or shows a text that Qt may take for it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.name in IS_RICH_TEXT:
                    yield node.lineno, f"imports {alias.name}"
        elif isinstance(node, ast.Attribute) and node.attr in ("ToolTipRole", "StatusTipRole"):
            yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func).split(".")[-1]
            is_rich = any(part in IS_RICH_TEXT for part in ast.unparse(node.func).split("."))
            guesses = name in GUESSES_RICH_TEXT and not all(map(_is_plain, node.args))
            if is_rich or guesses:
                yield node.lineno, ast.unparse(node)


def takes_for_a_sign(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield calls that take an ampersand for the sign of a key, with a text that may hold one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).split(".")[-1]
            if name in READS_SIGNS and not all(map(_holds_no_sign, node.args)):
                yield node.lineno, ast.unparse(node)


def _is_plain(value: ast.expr) -> bool:
    """Return whether an argument is a literal, or comes from a plain_ function of the theme."""
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).split(".")[-1].startswith("plain_")
    return isinstance(value, ast.Constant) or ast.unparse(value) == "self"


def _holds_no_sign(value: ast.expr) -> bool:
    """Return whether an argument is made plain, the program's own words, or no text at all."""
    is_own = (
        isinstance(value, ast.Call)
        and ast.unparse(value.func) == "tr"
        and len(value.args) == 1
        and not value.keywords
    )
    return is_own or _is_plain(value) or ast.unparse(value).split(".")[-1] in PARENTS
