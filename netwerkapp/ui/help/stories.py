"""Made-up examples of people who learned it slowly."""

from netwerkapp.content import Content
from netwerkapp.ui.cards import Card
from netwerkapp.ui.help.column import ColumnPage
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class StoriesPage(ColumnPage):
    """A page to read; nothing is changed here."""

    def __init__(self, theme: Theme, content: Content) -> None:
        texts = content.stories.texts
        super().__init__(theme, texts["title"], "")
        self.area.make_readable(texts["title"])
        for story in content.stories.story:
            card = self.add(Card(theme))
            card.content.setSpacing(theme.px(6))
            card.content.addWidget(Label(theme, f"{story.name}, {story.age}", role="h2"))
            card.content.addWidget(Label(theme, f"{story.about} · {texts['label']}", role="small"))
            card.content.addWidget(Label(theme, story.text))
