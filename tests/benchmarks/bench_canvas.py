"""How long a frame of the board takes while it is dragged on, panned and zoomed.

Run by itself it prints the rows that `measure` returns. Every frame is painted
before the next move, and counted: a frame that was skipped would flatter.
"""

import os
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.theme import apply_theme
from tests.ui.card_wall import card_id, card_wall

COUNTS = (100, 1_000, 10_000)
FRAMES = 80
WINDOW = (1440, 900)
ONE_FRAME_MS = 1000 / 60
# How much longer than with a hundred cards an act may take at the largest count.
RATIO_AIMS = {"drag, all in view": 1.5, "drag, at 100 %": 1.5}
# How long an act may take, p95, however many cards there are.
AIMS_MS = {
    "zoom, all in view": 8.0,
    "zoom, at 100 %": 8.0,
    "last notch to sharp, all in view": 50.0,
    "last notch to sharp, at 100 %": 50.0,
}

BARE = "bare boxes"

Row = tuple[str, float, str]


class CountingView(PictureView):
    """The board, counting how often it paints."""

    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint and count."""
        super().paintEvent(event)
        self.paints += 1


def measure() -> list[Row]:
    """Return rows of (what, number, unit): drag, pan and zoom at each size, and their ratios."""
    app = _application()
    rows: list[Row] = []
    p95: dict[tuple[str, int], float] = {}
    for count in COUNTS:
        for name, times in _play_all(app, count):
            p95[name, count] = quantiles(times, n=20)[-1]
            rows.append((f"{name}, {count:,} cards, p50", median(times), "ms"))
            aim = f", aim <= {AIMS_MS[name]:.0f}" if name in AIMS_MS else ""
            rows.append((f"{name}, {count:,} cards, p95", p95[name, count], f"ms{aim}"))
    for name in dict.fromkeys(name for name, _count in p95 if name != BARE):
        ratio = p95[name, COUNTS[-1]] / p95[name, COUNTS[0]]
        aim = f", aim <= {RATIO_AIMS[name]}" if name in RATIO_AIMS else ""
        what = f"{name}, p95 at {COUNTS[-1]:,} to that at {COUNTS[0]:,}"
        rows.append((what, ratio, f"x{aim}"))
        worst = max(p95[name, count] for count in COUNTS)
        rows.append((f"{name}, worst p95 to one frame of 16.7 ms", worst / ONE_FRAME_MS, "x"))
    sharp, bare = p95["sharp after zoom, all in view", COUNTS[-1]], p95[BARE, COUNTS[-1]]
    rows.append((f"sharp, {COUNTS[-1]:,} cards all in view, to {BARE}", sharp / bare, "x"))
    return rows


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
        apply_theme(app)
    return app


def _play_all(app: QApplication, count: int) -> list[tuple[str, list[float]]]:
    picture = card_wall(count)
    view = CountingView()
    view.resize(*WINDOW)
    view.show()
    view.draggable = lambda _owner: True
    opening = _timed(app, view, lambda: view.set_picture(picture, keep_view=False))
    played = [
        ("set and first paint", [opening] * 2),
        ("pick up, all in view", _pick_up(app, view)),
        ("drag, all in view", _drag(app, view)),
        ("pan, all in view", _pan(app, view)),
        ("zoom, all in view", _zoom(app, view)),
        ("sharp after zoom, all in view", _sharpen(app, view)),
        ("last notch to sharp, all in view", _wait_for_sharp(app, view)),
        (BARE, _bare_boxes(view)),
    ]
    view.zoom_to(1.0)
    app.processEvents()
    played += [
        ("drag, at 100 %", _drag(app, view)),
        ("pan, at 100 %", _pan(app, view)),
        ("zoom, at 100 %", _zoom(app, view)),
        ("sharp after zoom, at 100 %", _sharpen(app, view)),
        ("last notch to sharp, at 100 %", _wait_for_sharp(app, view)),
    ]
    view.close()
    return played


def _timed(app: QApplication, view: CountingView, act: Callable[[], object]) -> float:
    """Return the milliseconds until an act has been painted; fail where it never was."""
    before, start = view.paints, perf_counter()
    act()
    app.processEvents()
    took = (perf_counter() - start) * 1000
    if view.paints == before:
        raise AssertionError("a move was not painted")
    return took


def _pick_up(app: QApplication, view: CountingView) -> list[float]:
    at = _middle_card(view)
    times = []
    for _ in range(10):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
        times.append(_timed(app, view, lambda: _move(view, at + QPoint(30, 30))))
        _give_up(app, view, at)
    return times


def _drag(app: QApplication, view: CountingView) -> list[float]:
    at = _middle_card(view)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    _move(view, at + QPoint(30, 30))
    app.processEvents()
    times = [
        _timed(app, view, lambda i=i: _move(view, at + QPoint(-200 + 5 * i, (i * 37) % 200)))
        for i in range(FRAMES)
    ]
    _give_up(app, view, at)
    return times


def _give_up(app: QApplication, view: CountingView, at: QPoint) -> None:
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
    app.processEvents()


def _pan(app: QApplication, view: CountingView) -> list[float]:
    return [
        _timed(app, view, lambda i=i: view.pan_by(*((9, 5) if i % 40 < 20 else (-9, -5))))
        for i in range(FRAMES)
    ]


def _zoom(app: QApplication, view: CountingView) -> list[float]:
    return [
        _timed(app, view, lambda i=i: _wheel(view, 120 if i % 8 < 4 else -120))
        for i in range(FRAMES)
    ]


def _sharpen(app: QApplication, view: CountingView) -> list[float]:
    """Return how long the sharp picture takes once the hand rests."""
    times = []
    for i in range(10):
        _wheel(view, 120 if i % 2 else -120)
        app.processEvents()
        before, start = view.paints, perf_counter()
        view.end_rest()
        app.processEvents()
        times.append((perf_counter() - start) * 1000)
        if view.paints == before:
            raise AssertionError("the sharp picture was not painted")
    return times


def _wait_for_sharp(app: QApplication, view: CountingView) -> list[float]:
    """Return how long after a notch the picture is sharp, with the wait for the hand to rest."""
    times = []
    for i in range(10):
        start = perf_counter()
        _wheel(view, 120 if i % 2 else -120)
        app.processEvents()
        while not view.is_sharp:
            app.processEvents()
        times.append((perf_counter() - start) * 1000)
    return times


def _bare_boxes(view: CountingView) -> list[float]:
    """Return how long Qt takes for nothing but a filled box a card, where the cards stand."""
    boxes = [QRectF(*group.bounds) for group in view.picture.groups]
    brushes = [QBrush(QColor(colour)) for colour in ("#ffd", "#dff", "#fdf")]
    times = []
    for _ in range(10):
        canvas = QPixmap(view.size())
        start = perf_counter()
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(view.view.dx, view.view.dy)
        painter.scale(view.view.scale, view.view.scale)
        for number, box in enumerate(boxes):
            painter.fillRect(box, brushes[number % 3])
        painter.end()
        times.append((perf_counter() - start) * 1000)
    return times


def _middle_card(view: CountingView) -> QPoint:
    """Return where the card nearest to the middle lies."""
    middle = view.rect().center()
    places = (view.place_of(card_id(n)) for n in range(len(view.picture.groups)))
    centres = (place.center() for place in places if place is not None)
    return min(centres, key=lambda centre: (centre - middle).manhattanLength())


def _move(view: CountingView, to: QPoint) -> None:
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(to),
        QPointF(view.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def _wheel(view: CountingView, turned: int) -> None:
    spot = QPointF(view.width() / 2, view.height() / 2)
    event = QWheelEvent(
        spot,
        QPointF(view.mapToGlobal(spot.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


if __name__ == "__main__":
    for what, number, unit in measure():
        print(f"{what:60} {number:9.2f} {unit}")
