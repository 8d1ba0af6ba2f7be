"""Before printing: how the pocket card will stand on paper, and what does not fit or cannot be drawn."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.conversations.card_paper import A4, INCH, CardPaper, Format, printout
from netwerkapp.ui.conversations.pocket_card import CardContent
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.glyphs import not_drawn
from netwerkapp.ui.labels import BackLink, Label
from netwerkapp.ui.page_head import WITH_BACK, PageHead
from netwerkapp.ui.paper import MARGIN, RESOLUTION, Printout
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

HIGH, MOST = 470, 760  # px of the sheet of paper on the screen
PAPER = (A4[0] + 2 * MARGIN, A4[1] + 2 * MARGIN)  # mm


class Preview(QWidget):
    """A sheet of paper on the screen, always white."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        high = min(theme.px(HIGH), MOST)
        self._size = QSize(round(high * PAPER[0] / PAPER[1]), round(high))
        self._image = QImage()
        self.setFixedSize(self._size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_card(self, card: CardContent, form: Format) -> None:
        """Draw this card."""
        ratio = self.devicePixelRatioF()
        image = QImage(self._size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        paper = image.height() * INCH / PAPER[1] / RESOLUTION
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(paper, paper)  # the lines break where they do on paper
        painter.translate(MARGIN * RESOLUTION / INCH, MARGIN * RESOLUTION / INCH)
        CardPaper(self._theme, card, form).paint(painter)
        painter.end()
        image.setDevicePixelRatio(ratio)
        self._image = image
        self.setAccessibleDescription(card.in_words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(self._theme.pen("control"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class CardPage(QWidget):
    """Chooses how it stands on paper, and hands it on to be printed or kept."""

    left = Signal(str)  # the talk whose sheet it came from
    print_wanted = Signal(object)  # Printout
    pdf_wanted = Signal(object)  # Printout

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__()
        self._theme, self._content = theme, content
        self._talk, self._title = "", ""
        self._card: CardContent | None = None
        self._form = Format.CUT
        options = [
            (str(Format.CUT), self.tr("To cut out")),
            (str(Format.LARGE), self.tr("Whole sheet")),
            (str(Format.FOLD), self.tr("To fold, large type")),
        ]
        self.forms = RadioCards(theme, options, self.tr("Pocket card on paper"))
        self.forms.set_value(self._form)
        self.preview = Preview(theme)
        self.preview.setAccessibleName(self.tr("How it will stand on paper"))
        self.full, self.boxes = Label(theme, content.sheet.texts["card_full"]), Label(theme)
        self.print = PrimaryButton(theme, self.tr("Print"), "printer")
        self.pdf = OutlinedButton(theme, self.tr("Save as PDF"), "download")
        self.leave = BackLink(theme, self.tr("To your sheet"))
        self._build()
        self.forms.chosen.connect(self._choose)
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.printout()))
        self.pdf.clicked.connect(lambda: self.pdf_wanted.emit(self.printout()))
        self.leave.clicked.connect(lambda: self.left.emit(self._talk))
        out = QShortcut(Qt.Key.Key_Escape, self)
        out.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        out.activated.connect(self.leave.click)

    def open(self, talk: str, title: str, card: CardContent) -> None:
        """Show the card of this talk."""
        self._talk, self._title, self._card = talk, title, card
        self._show()
        self.print.setFocus()

    def printout(self) -> Printout | None:
        """Return what is shown, for paper."""
        return printout(self._theme, self._card, self._form, self._title) if self._card else None

    def _build(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, WITH_BACK, widest=640), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column, row = scroll.content, Flow(across=theme.px(10), down=theme.px(8))
        row.addWidget(self.print)
        row.addWidget(self.pdf)
        column.setSpacing(theme.px(14))
        column.addWidget(PageHead(theme, self.tr("Pocket card on paper"), back=self.leave))
        column.addWidget(self.forms)
        for part in (self.full, self.boxes):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.preview)
        column.addStretch()

    def _choose(self, form: str | None) -> None:
        self._form = Format(form or self._form)
        self.forms.set_value(self._form)
        self._show()

    def _show(self) -> None:
        if self._card is None:
            return
        self.preview.show_card(self._card, self._form)
        self.full.setVisible(not CardPaper(self._theme, self._card, self._form).fits())
        boxes = not_drawn(self._card.in_words, self._theme.font(14))
        self.boxes.setText(self.tr("%n characters cannot be printed.", "", len(boxes)))
        self.boxes.setVisible(bool(boxes))
