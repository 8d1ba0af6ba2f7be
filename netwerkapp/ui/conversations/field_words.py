"""What the places of a talk are called where its texts stand apart: in what was found, and on paper."""

import re

from PySide6.QtCore import QObject

from netwerkapp.content import Content
from netwerkapp.domain.preparations import QUESTIONS
from netwerkapp.storage.talk_search import PERSON


class FieldWords(QObject):
    """Names of fields of the sheet and of the look-back, by their ids."""

    def __init__(self, content: Content) -> None:
        super().__init__()
        fields = [field for section in content.sheet.section for field in section.field]
        asked = {question.id: question.text for question in content.reflection.question}
        self._names = {
            **{one.id: one.label for one in content.reflection.text},
            "prediction_note": self.tr("What happened"),
            "goal_note": asked["goal_met"],
            "promise": asked["promise"],
            "gave": asked["gave"],
            "thanks": content.reflection.texts["thanks"],
            **{field.id: field.label for field in fields},
            PERSON: "",
        }

    def name(self, place: str) -> str:
        """Return the name of a place; a text that is nowhere else is of the invitation."""
        key = QUESTIONS if re.fullmatch(r"q\d", place) else place
        return self._names.get(key, self.tr("Invitation"))

    def named(self, place: str, text: str) -> str:
        """Return a text with the name of its place before it."""
        name = self.name(place)
        if not name:
            return text
        return f"{name} {text}" if name.endswith("?") else f"{name}: {text}"
