"""Walks through the main job in the real window, without a screen, and keeps a picture of each page.

Made-up answers in a temporary folder: a name, three questions, a person, a talk that is prepared, held and looked
back on. The pictures go to `build/walkthrough/`; at the end the ladder is printed.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from netwerkapp.app import build_window
from netwerkapp.content import load_content
from netwerkapp.ladder_text import as_text
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store
from netwerkapp.ui.fields import TextArea, TextField

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "build" / "walkthrough"


class Hands:
    """Keys and mouse on the window, and a picture when asked."""

    def __init__(self, window: QWidget, pictures: Path) -> None:
        self.window, self.pictures, self.number = window, pictures, 0

    def picture(self, name: str) -> None:
        """Keep what the window shows now."""
        settle()
        self.number += 1
        self.window.grab().save(str(self.pictures / f"{self.number:02}-{name}.png"))

    def press(self, text: str) -> None:
        """Click the button with these words."""
        settle()
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and text in (button.text(), button.accessibleName())
        ]
        if not found:
            raise LookupError(f"no button {text!r}")
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        settle()

    def fill(self, name: str, text: str) -> None:
        """Type into the field with this name."""
        settle()
        found = [
            field
            for kind in (TextField, TextArea)
            for field in self.window.findChildren(kind)
            if field.isVisible() and name in (field.accessibleName(), "")
        ]
        if not found:
            raise LookupError(f"no field {name!r}")
        found[0].setFocus()
        self.type(text)
        QTest.keyClick(found[0], Qt.Key.Key_Tab)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget() or self.window
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focused, event)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        settle()


def settle() -> None:
    """Let the window do what it has to."""
    for _ in range(3):
        QApplication.processEvents()


def walk(hands: Hands) -> None:
    """Do the main job."""
    hands.picture("welkom")
    hands.type("Marjan")
    hands.key(Qt.Key.Key_Return)
    hands.picture("eerste-vraag")
    for answer in ("Ik zoek werk", "Koffie drinken", "1"):
        hands.press(answer)
        hands.press("Verder")
    hands.picture("drie-vragen-klaar")
    talk_with_somebody_new(hands)
    for page in ("Stappen", "Gesprekken", "Instellingen"):
        hands.press(page)
        hands.picture(page.lower())


def talk_with_somebody_new(hands: Hands) -> None:
    """Put somebody on the list, prepare a talk, hold it and look back."""
    hands.press("Contacten")
    hands.press("Nieuw contact")
    hands.type("Henk van der Berg")
    hands.key(Qt.Key.Key_Tab)
    hands.press("Werk en plaats")
    hands.fill("Functie", "teamleider planning")
    hands.press("Klaar")
    hands.picture("contact")
    hands.press("Gesprek voorbereiden")
    hands.picture("nieuw-gesprek")
    hands.press("Voorbereiden")
    hands.fill("Mijn doel in één zin", "Weten hoe een dag van een planner eruitziet.")
    hands.press("Mijn verhaal")
    hands.fill("Mijn openingszin", "Fijn dat je tijd hebt. Ik wil van je leren.")
    hands.press("Mijn vragen")
    for number, question in enumerate(("Hoe ziet je dag eruit?", "Wat had je niet verwacht?", "Met wie nog?"), 1):
        hands.fill(f"Vraag {number}", question)
    hands.picture("gespreksblad")
    hands.press("Gesprek gevoerd")
    for slider in hands.window.findChildren(QWidget):
        if slider.isVisible() and slider.accessibleName() in ("Energie die het kostte", "Gemak", "Plezier", "Nut"):
            slider.setFocus()
            hands.key(Qt.Key.Key_Right)
    hands.fill("Wat ging goed", "Ik begon met mijn doel.")
    hands.fill("Wat leer ik", "Een stilte is niet erg.")
    hands.picture("terugblik")
    hands.press("Bewaren")
    hands.picture("ladder")


def main() -> int:
    """Walk, and print the ladder; the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        window = build_window(store, Path(folder))
        window.resize(1180, 760)
        window.show()
        walk(Hands(window, PICTURES))
        print(as_text(store.ladders.read(), load_content(RESOURCES / "content", "nl").ladder, "Henk"))
        window.close()
        store.close()
    print(f"\n{len(list(PICTURES.glob('*.png')))} pictures in {PICTURES.relative_to(ROOT)}")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
