"""Find what the user would read and no translator could: literals that pass by tr and tr_count.

A call in the table shows some of its arguments to people; such an argument may
be a name, a call or an expression of these, but holds no literal with letters.
"""

import ast
import re
from collections.abc import Iterator

# What a call shows: the places of its arguments, and the names of its keyword arguments.
Shown = tuple[tuple[int, ...], tuple[str, ...]]
FIRST: Shown = ((0,), ("text",))
BOTH: Shown = ((0, 1), ())

CALLS: dict[str, Shown] = {
    "DomainError": FIRST,
    "StoreError": FIRST,
    "StoreBusy": FIRST,
    "StoreDamaged": FIRST,
    "StoreFull": FIRST,
    "StoreRefused": FIRST,
    "StoreTooNew": FIRST,
    "StoreForeign": FIRST,
    "StoreReadOnly": FIRST,
    "StoreUnreachable": FIRST,
    "plain_label": FIRST,
    "button": FIRST,
    "icon_button": ((1,), ("name",)),
    "chip": FIRST,
    "text_list": FIRST,
    "plain_tooltip": ((1,), ("text",)),
    "tell": ((1, 2), ("title", "text", "detail")),
    "ask": ((1, 2, 3, 4), ("title", "text", "yes", "no", "detail")),
    "dialog_buttons": ((1,), ("accept_label",)),
    "setAccessibleName": FIRST,
    "setAccessibleDescription": FIRST,
    "setWindowTitle": FIRST,
    "setPlaceholderText": FIRST,
    "setSpecialValueText": FIRST,
    "setSuffix": FIRST,
    "setPrefix": FIRST,
    "setToolTip": FIRST,
    "setStatusTip": FIRST,
    "setText": FIRST,
    "setTitle": FIRST,
    "setInformativeText": FIRST,
    "addSection": FIRST,
    "say": FIRST,
    "_say": FIRST,
    "offer": BOTH,
    "show_progress": FIRST,
    "QAction": FIRST,
    "QMenu": FIRST,
    "QLabel": FIRST,
    "QGroupBox": FIRST,
    "QCheckBox": FIRST,
    "QRadioButton": FIRST,
    "QPushButton": FIRST,
    "TextDialog": FIRST,
    "ChoiceDialog": ((0, 2), ("prompt", "new_label", "subject")),
    "perform": FIRST,
    "WindowAction": ((1, 4, 5), ("label", "section", "help")),
    "Command": ((1,), ("label", "section", "help")),
    "Choice": ((1, 2), ("label", "detail")),
    "AskText": ((0,), ("prompt", "text_label")),
    "AskChoice": ((0, 2), ("prompt", "new_label")),
    "Capture": ((0,), ("placeholder", "dive_label")),
    "Sheet": ((1,), ("title",)),
    "TableForm": ((0,), ("hint",)),
    "ExerciseKind": ((1, 2), ("title", "description", "offered")),
    "OutlineRow": ((2, 4, 6), ("title", "marks", "what")),
    "Page": ((0,), ("title",)),
    "Heading": FIRST,
    "Paragraph": FIRST,
    "ListItem": FIRST,
    "Table": ((0,), ("header",)),
    "Figure": ((1,), ("alt",)),
}
MARKUP = re.compile("<[^>]*>")
NAMES = ("DIP Workshop", "Python", "PySide6")


def bare_texts(source: str) -> list[tuple[int, str]]:
    """Return line and text of each literal that a user would read untranslated."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            for argument in shown_arguments(node):
                found += [(bare.lineno, ast.unparse(bare)) for bare in bare_parts(argument)]
    return sorted(set(found))


def shown_arguments(call: ast.Call) -> Iterator[ast.expr]:
    """Yield the arguments of a call that people will read."""
    places, names = CALLS.get(name_of(call), ((), ()))
    yield from (call.args[place] for place in places if place < len(call.args))
    yield from (keyword.value for keyword in call.keywords if keyword.arg in names)


def bare_parts(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the literals with letters in an argument, an f-string whole."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if has_letters(node.value):
            yield node
    elif isinstance(node, ast.JoinedStr):
        if any(isinstance(p, ast.Constant) and has_letters(p.value) for p in node.values):
            yield node
    elif isinstance(node, ast.BinOp):
        yield from (*bare_parts(node.left), *bare_parts(node.right))
    elif isinstance(node, ast.IfExp):
        yield from (*bare_parts(node.body), *bare_parts(node.orelse))
    elif isinstance(node, ast.BoolOp):
        yield from (part for value in node.values for part in bare_parts(value))
    elif isinstance(node, ast.Tuple | ast.List):
        yield from (part for value in node.elts for part in bare_parts(value))


def name_of(call: ast.Call) -> str:
    """Return the last part of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def has_letters(text: str) -> bool:
    """Return whether there is something to translate: a name is the same in every language."""
    text = MARKUP.sub("", text)
    for name in NAMES:
        text = text.replace(name, "")
    return any(character.isalpha() for character in text)
