"""Nothing is done by dragging alone: each drag in the app has a way by keys that does the same."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

import netwerkapp
from netwerkapp.domain.conversations import TOOK_PLACE, Status
from tests.screens.stage import DEMO, Manner, Stage, settle

pytestmark = pytest.mark.usefixtures("source_language_again")

CODE = Path(netwerkapp.__file__).parent
FOLLOWS = re.compile(
    r"def (mouseMove|mouseRelease|drag\w+|drop)Event\b|\bQDrag\b|\bsetDrag\w+\("
    r"|startDragDistance|QSplitter|SectionsMovable"
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Xander Quist\nEND:VCARD\n"
NO_DRAG = {
    "ui/ladder/trend_chart.py": "a click asks for the values",
    "ui/ladder/week.py": "a click on the icon marks it done; the mouse only shows the check",
}


class Drag:
    """What is moved: `to_mouse` drags it, `by_keys` does it without a mouse, `outcome` is what came of it."""

    module = ""

    def __init__(self, stage):
        self.stage = stage

    def drag(self, widget, start, end):
        QTest.mousePress(widget, LEFT, NONE, start)
        at = widget.mapToGlobal(QPointF(end))
        held = QMouseEvent(QEvent.Type.MouseMove, QPointF(end), at, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(widget, held)
        here = widget.mapFromGlobal(at.toPoint())  # what is dragged may have gone along
        QTest.mouseRelease(widget, LEFT, NONE, here)
        self.keep()

    def press(self, widget, *keys, modifier=NONE):
        self.stage.window.activateWindow()  # a menu took that, where there is no desktop to give it back
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, modifier)
            settle()
        self.keep()

    def keep(self):
        settle()
        self.stage.saver.flush()


class Ring(Drag):
    """The ring "how it feels"."""

    module = "ui/ladder/feeling_marker.py"

    def begin(self):
        self.stage.store.feeling.place(1)
        self.stairs = self.stage.page("ladder").stairs
        settle()

    def by_mouse(self):
        marker, box = self.stairs.marker, self.stairs.stairs_geometry().rung(3)
        start = marker.rect().center()
        self.drag(marker, start, start + QPoint(round(box.middle) - marker.geometry().center().x(), -30))

    def by_keys(self):
        self.press(self.stairs.marker, Qt.Key.Key_Right, Qt.Key.Key_Right)

    def outcome(self):
        return self.stage.store.feeling.get() == 3


class Person(Drag):
    """Someone on the map, who becomes closer."""

    module = "ui/network/map.py"

    def begin(self):
        self.who = replace(self.stage.person(3), closeness=2)
        self.stage.store.contacts.save(self.who, "closeness_chosen")
        page = self.stage.page("network")
        page.return_to(self.who.id)
        page.refresh()
        settle()
        self.map = page.map

    def by_mouse(self):
        start, middle = self.map.place_of(self.who.id).toPoint(), self.map.rect().center()
        self.drag(self.map, start, middle + (start - middle) * 0.4)

    def by_keys(self):
        self.press(self.map, Qt.Key.Key_Plus)

    def outcome(self):
        return self.stage.store.contacts.get(self.who.id).closeness == 1


class Question(Drag):
    """A question of a sheet, which is put lower."""

    module = "ui/conversations/questions.py"

    def begin(self):
        self.talk = self.stage.talk(Status.PLANNED).id
        self.stage.store.preparations.save_questions(self.talk, ("Een?", "Twee?", "Drie?"))
        page = self.stage.page("conversations")
        page.open_sheet(self.talk)
        page.preparation.sheet.open("questions")
        settle()
        self.list = page.preparation.sheet.question_list

    def by_mouse(self):
        first, second = self.list.handles[:2]
        self.drag(first, first.rect().center(), first.mapFromGlobal(second.mapToGlobal(second.rect().center())))

    def by_keys(self):
        self.press(self.list.fields[0], Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)

    def outcome(self):
        return self.stage.store.preparations.get(self.talk).questions[:3] == ("Twee?", "Een?", "Drie?")


class Scale(Drag):
    """How a talk felt."""

    module = "ui/slider.py"

    def begin(self):
        talk = self.stage.talk(*TOOK_PLACE)
        page = self.stage.page("conversations")
        page.look_back(talk.id)
        settle()
        self.slider = page.reflection.felt.sliders["pleasure"]
        self.slider.set_value(2)

    def by_mouse(self):
        bar = self.slider.bar
        self.drag(bar, bar.rect().center(), QPoint(bar.width() - 5, bar.height() // 2))

    def by_keys(self):
        self.press(self.slider.bar, *[Qt.Key.Key_Right] * 3)

    def outcome(self):
        return self.slider.value() == 5


class PeopleFile(Drag):
    """A file with people, from another window."""

    module = "ui/main_window.py"

    def begin(self):
        self.file = self.stage.folder.parent / "mensen.vcf"
        self.file.write_text(VCARD, "utf-8")
        self.stage.page("ladder")

    def by_mouse(self):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.file))])
        how = (Qt.DropAction.CopyAction, data, LEFT, NONE)
        QApplication.sendEvent(self.stage.window, QDragEnterEvent(QPoint(300, 300), *how))
        QApplication.sendEvent(self.stage.window, QDropEvent(QPointF(300, 300), *how))

    def by_keys(self):
        self.stage.pages.imports.choose._choose_file = lambda _parent: str(self.file)  # the dialog of the system
        QTest.keyClick(self.stage.window, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Qt.Key.Key_M)
        settle()
        assert self.stage.window.current_page() == "import"
        self.press(self.stage.pages.imports.choose.file_button, Qt.Key.Key_Space)

    def outcome(self):
        model = self.stage.pages.imports.look.model
        return [model.index(row, 0).data() for row in range(model.rowCount())] == ["Xander Quist: nieuw"]


DRAGS = (Ring, Person, Question, Scale, PeopleFile)


@pytest.mark.parametrize("kind", DRAGS)
@pytest.mark.parametrize("way", ["by_mouse", "by_keys"])
def test_what_a_drag_does_keys_do_too(qtbot, tmp_path, kind, way):
    stage = Stage(Manner("nl", size="usual"), DEMO, tmp_path / "data")
    try:
        one = kind(stage)
        one.begin()
        getattr(one, way)()
        qtbot.waitUntil(one.outcome)
    finally:
        stage.close()


def test_every_module_that_follows_the_mouse_is_known():
    found = {
        file.relative_to(CODE).as_posix() for file in CODE.rglob("*.py") if FOLLOWS.search(file.read_text("utf-8"))
    }
    assert found == {one.module for one in DRAGS} | set(NO_DRAG)
