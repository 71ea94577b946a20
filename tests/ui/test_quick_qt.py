"""Qt that is loaded quickly is the Qt that PySide loads by itself."""

import subprocess
import sys

LOADED_QUICKLY = "from dip_workshop.ui import quick_qt; quick_qt.load_qt()"
LOADED_BY_PYSIDE = "import PySide6.QtCore"

WRONG_CALLS = """
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

for wrong in (
    lambda: QPoint("a"),
    lambda: QPoint(1, 2, 3),
    lambda: QRect(1, 2, "x", 4),
    lambda: QObject().setParent(3),
    lambda: QObject(nonsense=3),
    lambda: QWidget.resize(None),
    lambda: QObject().nothing,
):
    try:
        wrong()
    except Exception as error:
        print(type(error), error)
print(QObject.setObjectName.__doc__)
"""

ENUMERATIONS = """
import enum
import pickle
from PySide6 import QtCore, QtGui, QtWidgets

def told(what):
    try:
        return repr(what())
    except Exception as error:
        return f"{type(error)} {error}"

def tell(kind):
    members = list(kind.__members__.items())
    print(kind, kind.__mro__, kind.__module__, kind.__qualname__, list(kind), len(kind))
    for name, member in members:
        print(name, member.name, repr(member.value), repr(member), str(member), f"{member}")
    if not members:
        return
    (name, first), (_, last) = members[0], members[-1]
    for what in (
        lambda: kind(first.value) is first,
        lambda: kind(99_999),
        lambda: kind["nothing"],
        lambda: kind.nothing,
        lambda: getattr(kind, name) is first,
        lambda: setattr(kind, name, 3),
        lambda: first in kind,
        lambda: first == first.value,
        lambda: first < last,
        lambda: {first: 1}[first],
        lambda: pickle.loads(pickle.dumps(first)) is first,
        lambda: first | last,
        lambda: first & last,
        lambda: first ^ last,
        lambda: ~first,
        lambda: list(first | last),
        lambda: bool(first & last),
        lambda: first | 1 << 30,
    ):
        print(told(what))

def kinds(place, depth):
    for name in sorted(dir(place)):
        found = getattr(place, name, None)
        if isinstance(found, type) and found not in seen and name != "__class__":
            seen.add(found)
            if issubclass(found, enum.Enum):
                tell(found)
            elif depth and found.__module__.startswith("PySide6"):
                kinds(found, depth - 1)

seen = set()
for module in (QtCore, QtGui, QtWidgets):
    kinds(module, 2)
"""

ANOTHER_ENUMERATION = """
import enum
print(*enum.Enum("Answer", "YES NO", module=__name__))
print(*enum.Enum("Answer", {"YES": 1, "NO": 2}, module=__name__, qualname="A.Answer"))
print(*enum.Enum("Answer", [("YES", "y"), ("NO", "n")], module=__name__, type=str))
print(enum.Enum("Answer", []).__members__)
"""


def test_a_wrong_call_of_qt_is_refused_in_the_words_of_pyside() -> None:
    assert said(LOADED_QUICKLY, WRONG_CALLS) == said(LOADED_BY_PYSIDE, WRONG_CALLS)


def test_every_enumeration_of_qt_does_what_the_slow_one_does() -> None:
    assert said(LOADED_QUICKLY, ENUMERATIONS) == said(LOADED_BY_PYSIDE, ENUMERATIONS)


def test_an_enumeration_of_somebody_else_is_made_as_ever() -> None:
    assert said(LOADED_QUICKLY, ANOTHER_ENUMERATION) == said(LOADED_BY_PYSIDE, ANOTHER_ENUMERATION)


def test_the_sources_of_signatures_are_not_compiled_until_one_is_wanted() -> None:
    tell = "from PySide6 import QtWidgets; import sys; print('inspect' in sys.modules)"
    assert said(LOADED_QUICKLY, tell) == "False\n"
    assert said(LOADED_BY_PYSIDE, tell) == "True\n"


def said(load: str, program: str) -> str:
    """Return what a program prints that begins with loading Qt."""
    done = subprocess.run(
        [sys.executable, "-c", f"{load}\n{program}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout
    return done.stdout
