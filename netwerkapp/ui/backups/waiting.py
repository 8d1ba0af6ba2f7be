"""A dialog while something takes longer: the window goes on living, and nothing else can be done in it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from netwerkapp.domain.progress import Progress
from netwerkapp.records import dataclass
from netwerkapp.ui.fitted_dialog import MARGIN
from netwerkapp.ui.imports.busy import Busy
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.theme import Theme

WIDTH = 460  # px


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the work: a result, an error, or neither when it was cancelled."""

    result: object = None
    error: Exception | None = None
    cancelled: bool = False


class Waiting(QDialog):
    """Does one piece of work in a thread, with a sentence, a bar and Cancel; Esc is Cancel too."""

    def __init__(self, theme: Theme, parent: QWidget | None, text: str, *, can_cancel: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle("Netwerkapp")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        room = self.screen().availableSize().width() - MARGIN
        self.setMinimumWidth(min(theme.px(WIDTH), room, parent.width() if parent is not None else room))
        self.busy, whole = Busy(theme), QVBoxLayout(self)
        whole.setContentsMargins(*(theme.px(12),) * 4)
        whole.addWidget(self.busy)
        self.busy.begin(text)
        self.busy.cancel_wanted.connect(self.reject)
        self.busy.button.setVisible(can_cancel)
        self._can_cancel = can_cancel
        self._outcome = Outcome(cancelled=True)
        self.job: Job | None = None

    def run(self, work: Callable[[Progress], object]) -> Outcome:
        """Do the work and stay until it is over; what came of it."""
        self.job = Job(work)
        self.busy.follow(self.job)
        self.job.finished.connect(self._finish)
        self.job.failed.connect(self._fail)
        self.job.cancelled.connect(self._end)
        self.job.start()
        self.exec()
        if self._can_cancel:
            self.job.cancel()
        self.job.wait()
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall)
        return self._outcome

    def reject(self) -> None:
        """Ask the work to end; the dialog goes when it has."""
        if self.job is not None and self._can_cancel:
            self.busy.button.setEnabled(False)
            self.job.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is Cancel."""
        event.ignore()
        self.reject()

    def _finish(self, result: object) -> None:
        self._outcome = Outcome(result)
        self.accept()

    def _fail(self, error: object) -> None:
        assert isinstance(error, Exception)
        self._outcome = Outcome(error=error)
        self.accept()

    def _end(self) -> None:
        self.accept()
