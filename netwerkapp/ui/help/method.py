"""What the method can promise, and what it cannot."""

from netwerkapp.content import Content
from netwerkapp.ui.cards import Card
from netwerkapp.ui.help.column import ColumnPage, titled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class MethodPage(ColumnPage):
    """A page to read; nothing is changed here."""

    def __init__(self, theme: Theme, content: Content) -> None:
        texts = content.method.texts
        super().__init__(theme, texts["title"], texts["intro"])
        self.area.make_readable(texts["title"])
        for part in content.method.part:
            card = self.add(Card(theme))
            card.content.addLayout(titled(theme, part.icon, part.title))
            for line in part.line:
                card.content.addWidget(Label(theme, line))
        self.add(Label(theme, texts["end"], role="muted"))
