"""The app by its own command, on the data in a folder."""

# ruff: noqa: E402, I001
import gc
import sys

gc.disable()  # this and the order of what is loaded are as in netwerkapp/opening.py
from netwerkapp import __main__, quick_qt

quick_qt.load()
from netwerkapp import app
from painted import FirstPaint


class Watched(app.Application):
    """Looks at the window before it waits for it, as nothing was painted yet then."""

    def exec(self):
        (window,) = (widget for widget in self.topLevelWidgets() if widget.isVisible())
        waiting = FirstPaint(window)
        code = super().exec()
        del waiting
        return code


app.Application = Watched
sys.exit(__main__.main(["--data", sys.argv[1], "--language", "nl"]))
