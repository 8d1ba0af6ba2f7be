from datetime import datetime

from netwerkapp.paths import RESOURCES
from netwerkapp.storage.door import Cause
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.status_line import StatusLine
from netwerkapp.ui.theme import load_theme


def test_the_status_takes_one_line_where_there_is_room_and_goes_on_below_where_not(qapp, qtbot, clock):
    theme = load_theme(RESOURCES, scale=2.0)
    theme.apply(qapp)
    line = StatusLine(theme, saver := Saver(clock))
    saver.setParent(line)
    qtbot.addWidget(line)
    line.resize(800, 40)
    line.show()
    saver.saved.emit(datetime(2026, 11, 24, 9, 41))
    assert line.layout().totalHeightForWidth(800) < 2 * theme.px(18)
    line.resize(560, 40)
    saver.failed.emit(Cause.OTHER)
    assert line.layout().totalHeightForWidth(560) >= 2 * theme.px(18)
    line.resize(1200, 40)
    saver.saved.emit(datetime(2026, 11, 24, 9, 41))
    assert line.layout().totalHeightForWidth(1200) < 2 * theme.px(18)
