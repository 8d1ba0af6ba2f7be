"""What the network map costs with up to a thousand people: laying out, drawing all of it, and one frame of a drag.

PYTHONPATH=benchmarks .venv/bin/python benchmarks/network.py [ROUNDS]

Medians and 95th percentiles of processor time in ms; a frame at 60 per second has 16.
"""

import os
import sys
import time
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import Circle
from netwerkapp.domain.network_map import OWN, SECTORS, MapPerson, lay_out
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.network.map import NetworkMap
from netwerkapp.ui.network.picture import MapContent
from netwerkapp.ui.theme import load_theme

TODAY = date(2026, 11, 24)
SIZE = (720, 620)


def people(count):
    circles = [*Circle, OWN]
    return [
        MapPerson(
            f"p{number}",
            f"Persoon {number}",
            f"persoon {number:05}",
            circles[number % len(circles)],
            number % 4 + 1,
            TODAY - timedelta(days=number % 200) if number % 3 else None,
            number % 50 == 0,
            f"p{number // 2}" if number % 5 == 0 else None,
        )
        for number in range(count)
    ]


def cost(part, rounds):
    found = []
    for number in range(rounds):
        begun = time.process_time()
        part(number)
        found.append((time.process_time() - begun) * 1000)
    return median(found), quantiles(found, n=20)[-1]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 51
    app = QApplication(sys.argv[:1])
    theme = load_theme(RESOURCES)
    theme.apply(app)
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    print(f"{'people':>7} {'lay out':>8} {'all of it':>8} {'choose p95':>10} {'drag':>7} {'p95':>7}")
    for count in (37, 60, 300, 1000):
        everyone = people(count)
        words = dict.fromkeys(SECTORS, "kring")
        laid, _ = cost(lambda _number, everyone=everyone: lay_out(everyone), 11)
        content = MapContent(lay_out(everyone), words, words, ("een", "twee", "drie", "vier"), "jij", TODAY)

        shown = NetworkMap(theme)
        shown.resize(*SIZE)
        shown.show_people(content, "p1")
        shown.show()

        def whole(_number, shown=shown, content=content):
            shown.show_people(content, "p1")
            shown.render(image)

        def choose(number, shown=shown):
            QTest.keyClick(shown, Qt.Key.Key_Right)
            shown.render(image)

        def drag(number, shown=shown):
            at = QPointF(300 + number, 300)
            buttons = (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(shown, QMouseEvent(QEvent.Type.MouseMove, at, at, *buttons))
            shown.render(image)

        QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=shown.place_of("p1").toPoint())
        once, _ = cost(whole, 11)
        _, other = cost(choose, rounds)
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=shown.place_of("p1").toPoint())
        middle, high = cost(drag, rounds)
        print(f"{count:>7} {laid:>8.2f} {once:>8.2f} {other:>10.2f} {middle:>7.2f} {high:>7.2f}")
        shown.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
