"""Load Qt for less than PySide takes by itself: a quarter of a start.

PySide 6.11 does three things at every start that this program leaves or does more cheaply:

- It compiles the sources that spell out the signatures of Qt's functions. They are for error
  messages and for help at a prompt: here they are compiled when the first of these is wanted.
- It puts an import of its own in the place of Python's, which searches the source of every
  module that comes later for a `__feature__` it might ask for. None here asks for one.
- It makes a few hundred enumerations by the slow way of `enum`, which checks what a person
  wrote. The quick way is the one by which Python makes enumerations of its own.
"""

import builtins
import enum
import sys
from collections.abc import Callable, Iterable
from threading import RLock
from types import CodeType, ModuleType
from typing import Any, Final

_SIGNATURES: Final = "shibokensupport/signature/"
# These run while PySide is loaded.
_AT_ONCE: Final = ("__init__.py", "/loader.py", "/importhandler.py")
_FEATURE: Final = "shibokensupport/feature.py"

_STANDS_IN: Final = f"from {__name__} import read_later\n__getattr__ = read_later(__name__)\n"
# Ahead of an error message this one is looked up past `__getattr__`.
_MAPPING_STANDS_IN: Final = _STANDS_IN + "def update_mapping(): __getattr__('update_mapping')()\n"
_NO_FEATURE: Final = "def feature_import(*_, **__): ...\ndef feature_imported(_): ...\n"

# What PySide says of an enumeration besides its name and members.
_SAID_BY_PYSIDE: Final = frozenset({"module", "boundary", "start"})

_python_compile = compile
_make_slowly = enum.EnumType._create_  # type: ignore[attr-defined]
_unread: set[str] = set()
_reading = RLock()


def load_qt() -> None:
    """Import what every part of Qt needs, and leave Python's own import in its place."""
    # To mypy nobody may put a method or a function of Python's in another's place.
    enum.EnumType._create_ = _make_quickly  # type: ignore[attr-defined]
    builtins.compile = _compile_later  # type: ignore[assignment]
    try:
        import PySide6

        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = _python_compile


def _compile_later(source: Any, filename: Any, mode: str, *args: Any, **kwargs: Any) -> CodeType:
    """Compile what stands in for a source of PySide's; of any other, the source itself."""
    name = str(filename)
    if name == _FEATURE:
        source = _NO_FEATURE
    elif name.startswith(_SIGNATURES) and not name.endswith(_AT_ONCE):
        _unread.add(name.removesuffix(".py").replace("/", "."))
        source = _MAPPING_STANDS_IN if name.endswith("/mapping.py") else _STANDS_IN
    code: CodeType = _python_compile(source, filename, mode, *args, **kwargs)
    return code


def read_later(module_name: str) -> Callable[[str], Any]:
    """Return a module's `__getattr__`, which reads the module when something of it is wanted."""

    def read(name: str) -> Any:
        # Wanted by the import itself, and to know whether the module is a package.
        if name.startswith("__"):
            raise AttributeError(name)
        module = sys.modules[module_name]
        with _reading:
            if module_name in _unread:
                _unread.remove(module_name)
                del vars(module)["__getattr__"]
                _run_again(module, module_name)
        return getattr(module, name)

    return read


def _run_again(module: ModuleType, name: str) -> None:
    """Run a module by its own loader, which knows it by the name that it came with."""
    spec: Any = module.__spec__
    spec.name, name_now = name, spec.name
    spec.loader.exec_module(module)
    spec.name = name_now


def _make_quickly(base: Any, class_name: str, names: Any, **said: Any) -> Any:
    """Return an enumeration as `enum` makes it from pairs of name and value; leave others to it."""
    further = {name for name, value in said.items() if value is not None} - _SAID_BY_PYSIDE
    if further or not names or not all(type(pair) is tuple for pair in names):
        return _make_slowly(base, class_name, names, **said)
    is_flag = issubclass(base, enum.Flag)
    draft = _Draft(class_name, {"__module__": said["module"], **(dict(names) if is_flag else {})})
    # The quick way of Python itself is private, but its modules stand on it since 3.11.
    made = enum._simple_enum(base, boundary=said["boundary"])(draft)  # type: ignore[attr-defined]
    if not is_flag:
        _fill(made, names)
    return made


class _Draft:
    """What `enum` asks of a class that it makes an enumeration of, without being one."""

    __slots__ = ("__dict__", "__name__")

    def __init__(self, name: str, body: dict[str, Any]) -> None:
        self.__name__ = name
        self.__dict__ = body


def _fill(made: Any, names: Iterable[tuple[str, Any]]) -> None:
    """Give an empty enumeration its members: what `enum` does for each, and no checks."""
    by_name, by_value = made._member_map_, made._value2member_map_
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = made._new_member_(made, *([value] if made._use_args_ else []))
            member._name_, member._value_ = name, value
            member.__objclass__, member._sort_order_ = made, len(by_value)
            by_value[value] = member
            made._member_names_.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
