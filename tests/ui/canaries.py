"""Texts that would show if anything took them for more than text, and who would notice."""

import ctypes
import os
import re
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from PySide6.QtGui import QAction, Qt, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QMessageBox, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.records import written_fields

_IN_OPEN = 0x20
_EVENT = struct.Struct("iIII")
# An ampersand that Qt takes for the sign of a key.
_SIGN = re.compile(r"&(?!&)")


def canary_texts(picture: Path) -> tuple[str, ...]:
    """Return texts with markup of every sort in them; `picture` is a file to be opened by none."""
    return (
        f"<img src='{picture}'>",
        "<b>loud</b>",
        "&lt;b&gt;",
        "a & b <3",
        "<a href='file:///C:/calc.exe'>here</a>",
        "{0} {title} %s %(x)s %1",
        "&File && more",
        "<font color='red' size=7>red",
        f"<table background='{picture}'><tr><td>x",
        "*[*] **strong** _x_ # head",
        f"![picture]({picture}) [link](http://192.0.2.1/)",
        f"<style>@import url('{picture}');</style>",
        "=1+1 <br/> </para>",
        "]]> --> <!-- <? ?> \\n \\0",
    )


def filled(board: Board, texts: tuple[str, ...]) -> Board:
    """Return a board with one of the texts, and a number, in every field that people write in."""
    given = cycle(texts)
    for number, record in enumerate(list(board)):
        fields = {name: f"{next(given)} {number}" for name in sorted(written_fields(type(record)))}
        board = board.put(replace(record, **fields))
    return board


@contextmanager
def opens_in(folder: Path) -> Iterator[list[str]]:
    """Collect the names of the files of a folder that anything opens meanwhile, Qt's own C++ too.

    The kernel tells (Linux alone); Python's audit would hear of Python's opens only.
    """
    library = ctypes.CDLL(None, use_errno=True)
    watch = library.inotify_init1(os.O_NONBLOCK)
    assert watch >= 0
    assert library.inotify_add_watch(watch, os.fsencode(folder), _IN_OPEN) >= 0
    opened: list[str] = []
    try:
        yield opened
        opened += _names(watch)
    finally:
        os.close(watch)


def _names(watch: int) -> Iterator[str]:
    try:
        told = os.read(watch, 1_000_000)
    except BlockingIOError:
        return
    at = 0
    while at < len(told):
        length = _EVENT.unpack_from(told, at)[3]
        start = at + _EVENT.size
        yield told[start : start + length].rstrip(b"\0").decode() or "."
        at = start + length


CAN_WATCH = sys.platform.startswith("linux")


def misread(top: QWidget) -> Iterator[str]:
    """Yield what Qt would show otherwise than it was written, of all that a window shows."""
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        tip = widget.toolTip()
        if tip and not _is_made_plain(tip) and Qt.mightBeRichText(tip):
            yield f"tooltip {tip}"
        if isinstance(widget, QLabel) and _is_misread(widget):
            yield f"label {QLabel.text(widget)}"
        elif isinstance(widget, QAbstractButton):
            yield from _signs("button", QAbstractButton.text(widget))
        elif isinstance(widget, QGroupBox):
            yield from _signs("group", widget.title())
        elif isinstance(widget, QMenu):
            yield from _of_actions(widget.actions())
        if isinstance(widget, QMessageBox) and widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"message {widget.text()}"
    if top.windowTitle().replace("[*][*]", "").count("[*]"):
        yield f"title {top.windowTitle()}"


def _is_misread(label: QLabel) -> bool:
    shown, form = QLabel.text(label), label.textFormat()
    may_be = form == Qt.TextFormat.AutoText and Qt.mightBeRichText(shown)
    has_key = label.buddy() is not None and "&" in shown
    return may_be or has_key or form == Qt.TextFormat.RichText


def shown_by_tooltip(tip: str) -> str:
    """Return the characters that a tooltip shows."""
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if Qt.mightBeRichText(tip) else tip


def _of_actions(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        yield from _signs("entry", action.text())


def _signs(what: str, text: str) -> Iterator[str]:
    if _SIGN.search(text.replace("&&", "")):
        yield f"{what} {text}"


def _is_made_plain(tip: str) -> bool:
    inside = tip.removeprefix("<span>").removesuffix("</span>")
    return tip.startswith("<span>") and "<" not in inside and ">" not in inside
