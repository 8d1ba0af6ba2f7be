"""The pawn, which is you, and the pill that says where you stand."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPolygonF

from netwerkapp.ui.theme import Theme

TEXT = 13


def pill_width(theme: Theme, text: str) -> float:
    """Return how wide the pill with this text is, in logical px."""
    return round(QFontMetricsF(theme.font(TEXT, bold=True)).horizontalAdvance(text)) + theme.px(34)


def paint_pawn(painter: QPainter, foot: QPointF, theme: Theme, size: float = 1.0) -> None:
    """Paint the pawn, 41 px high, with its foot at this point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(foot)
    painter.scale(theme.scale * size, theme.scale * size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("now"))
    painter.drawEllipse(QPointF(0, -32), 9, 9)
    painter.drawRoundedRect(QRectF(-8, -23, 16, 3), 1, 1)
    body = QPainterPath(QPointF(-5.5, -20.5))
    body.quadTo(QPointF(-7, -6), QPointF(-13, 0))
    body.lineTo(QPointF(13, 0))
    body.quadTo(QPointF(7, -6), QPointF(5.5, -20.5))
    painter.drawPath(body)
    painter.restore()


def paint_pill(painter: QPainter, box: QRectF, text: str, theme: Theme, point_at: float | None = None) -> None:
    """Paint the pill; with `point_at` it points down at the pawn there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("now"))
    radius = box.height() / 2
    painter.drawRoundedRect(box, radius, radius)
    if point_at is not None:
        half = theme.px(5)
        x = max(box.left() + radius + half, min(point_at, box.right() - radius - half))
        tip = [QPointF(x - half, box.bottom() - 0.5), QPointF(x + half, box.bottom() - 0.5)]
        painter.drawPolygon(QPolygonF([*tip, QPointF(x, box.bottom() + half)]))
    painter.setPen(theme.colour("onNow"))
    painter.setFont(theme.font(TEXT, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
