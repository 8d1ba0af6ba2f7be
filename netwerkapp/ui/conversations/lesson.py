"""The first line of a sheet: what you learned last time, and whether you used it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.reflections import Reflection
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class LessonCard(SoftCard):
    """Hidden when there is no lesson."""

    applied = Signal(str, bool)  # the conversation of the look-back; whether its lesson was used

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__(theme, padding=0)
        self._content = content
        self._of = ""
        self.content.setContentsMargins(theme.px(14), theme.px(4), theme.px(14), theme.px(4))
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        self._text = Label(theme)
        self.box = QCheckBox(self.tr("Used it"))
        self.box.clicked.connect(lambda checked: self.applied.emit(self._of, checked))
        row.addWidget(self._text, 1)
        row.addWidget(self.box)
        self.content.addLayout(row)
        self.hide()

    def show_lesson(self, reflection: Reflection | None) -> None:
        """Show the lesson of this look-back."""
        self.setVisible(reflection is not None)
        if reflection is None:
            return
        self._of = reflection.conversation
        text = self._content.sheet.texts["last_lesson"].replace("{lesson}", reflection.lesson.strip())
        self._text.setText(text)
        self.box.setChecked(reflection.lesson_applied)
        self.box.setAccessibleDescription(text)

    def text(self) -> str:
        """Return what the line says."""
        return self._text.text()
