"""The quiet movement on the stairs: a new tile fades in, then the pawn goes to its new place."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QSequentialAnimationGroup, QTimer, QVariantAnimation, Signal

FADE, SLIDE, CLIMB = 160, 200, 240  # ms
WAIT = 250  # ms: never together with a change of pages


class Slide(QObject):
    """Tells from 0 to 1 how far the tiles and the pawn are; 1 and 1 is stillness."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fade = self.way = 1.0
        self._group = QSequentialAnimationGroup(self)
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(lambda: self._group.start())

    def begin(self, *, fades: bool, slides: bool, climbs: bool) -> None:
        """Begin soon; what does not move stands at its end."""
        self.stop()
        self._group.deleteLater()  # emptying one that has run makes Qt look for a part that is gone
        self._group = QSequentialAnimationGroup(self)
        self._group.finished.connect(self.stop)
        if fades:
            self.fade = 0.0
            self._add(FADE, QEasingCurve.Type.Linear, self._fade)
        if slides:
            self.way = 0.0
            curve = QEasingCurve.Type.Linear if climbs else QEasingCurve.Type.OutCubic
            self._add(CLIMB if climbs else SLIDE, curve, self._go)
        if fades or slides:
            self._wait.start()
            self.moved.emit()

    def stop(self) -> None:
        """Stand still at the end."""
        self._wait.stop()
        self._group.stop()
        self.fade = self.way = 1.0
        self.moved.emit()

    def is_still(self) -> bool:
        """Whether nothing moves or is about to."""
        return self.fade == self.way == 1.0

    def _add(self, duration: int, curve: QEasingCurve.Type, take: Callable[[float], None]) -> None:
        part = QVariantAnimation(self)
        part.setDuration(duration)
        part.setStartValue(0.0)
        part.setEndValue(1.0)
        part.setEasingCurve(curve)
        part.valueChanged.connect(take)
        self._group.addAnimation(part)

    def _fade(self, share: float) -> None:
        self.fade = share
        self.moved.emit()

    def _go(self, share: float) -> None:
        self.way = share
        self.moved.emit()
