"""Back to how the app began: one question, then all settings of the app are as at first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from netwerkapp.storage.settings import HIDDEN_NAMES, NO_FOLLOW_UPS, NO_HINTS, QUIET_MODE, REMINDERS, STAY
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.look import TEXT_SIZE, THEME
from netwerkapp.ui.motion import QUIET_VIEW
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.theme import Theme

AT_FIRST_EMPTY = (THEME, TEXT_SIZE, QUIET_VIEW, QUIET_MODE, NO_HINTS, NO_FOLLOW_UPS, HIDDEN_NAMES, REMINDERS, STAY)


class Reset(Section):
    """Your own answers are no settings: they stay."""

    def __init__(self, theme: Theme, store: Store, saver: Saver) -> None:
        super().__init__(theme, store, saver)
        self.add_title(self.tr("Back to the start values"))
        about = self.tr(
            "Colours, size of the text and quiet view are as at first. So are quiet mode, reminders, explanation "
            "and names. "
            "Your language, your pace, a break, your answers and your folders stay."
        )
        self.content.addWidget(Label(theme, about, role="small"))
        self.ask = OutlinedButton(theme, self.tr("Back to the start values"), "rotate-ccw")
        self.ask.setAccessibleDescription(about)
        self.ask.clicked.connect(lambda: self._show_question(asked=True))
        self.add_left(self.ask)
        self._question = QWidget()
        row = Flow(self._question, across=theme.px(14), down=theme.px(4))
        self.sure = OutlinedButton(theme, self.tr("Yes, put back"))
        self.not_now = Link(theme, self.tr("Leave it"))
        for part in (self.sure, self.not_now):
            row.addWidget(part)
        self.content.addWidget(self._question)
        self.sure.clicked.connect(self._put_back)
        self.not_now.clicked.connect(self._leave)
        self._show_question(asked=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape and not self._question.isHidden():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _show_question(self, *, asked: bool) -> None:
        self.ask.setVisible(not asked)
        self._question.setVisible(asked)
        if asked:
            self.sure.setFocus()

    def _leave(self) -> None:
        self._show_question(asked=False)
        self.ask.setFocus()

    def _put_back(self) -> None:
        settings, rhythms = self._store.settings, self._store.rhythms

        def write() -> None:
            for name in AT_FIRST_EMPTY:
                settings.set(name, "")
            if not self._store.read_only and rhythms.paused():
                rhythms.pause(False)

        if self._saver.setting(write):
            self.rebuild_wanted.emit()
