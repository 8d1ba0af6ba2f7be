"""The network map: everyone you know around you, by circle and by closeness."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.network_map import OWN, SECTORS, MapPerson, lay_out
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.conversations.columns import place_columns, place_head
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.network.legend import Legend
from netwerkapp.ui.network.map import NetworkMap
from netwerkapp.ui.network.person import PersonCard
from netwerkapp.ui.network.picture import MapContent, MapPicture
from netwerkapp.ui.network.switch import MAP, view_switch
from netwerkapp.ui.page import Page
from netwerkapp.ui.paper import Printout, paper_theme
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

SIDE = 268  # px of the design
PICTURE = QSize(1600, 1400)  # px of a picture that is kept


class NetworkPage(Page):
    """Shows the map and the person chosen on it."""

    only_file = True
    list_wanted = Signal()
    names_wanted = Signal()  # to put several on the list
    contact_chosen = Signal(str)
    preparation_wanted = Signal(str)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._store, self._saver = theme, store, saver
        self._prompts = {one.id: one.prompt for one in content.circles.circle}
        self._words = ContactWords(self)
        self._chosen = ""
        self._read: tuple[list[MapPerson], dict[str, int], date] | None = None  # what stands in the content
        self._content = self._contents([], {})
        self.count = Label(theme, role="muted")
        self.switch = view_switch(theme, MAP)
        self.keep = OutlinedButton(theme, self.tr("Save as picture"), "download")
        self.map = NetworkMap(theme)
        self.map.setAccessibleName(self.tr("Network map"))
        self.setAccessibleName(self.map.accessibleName())
        self.person, self.legend = PersonCard(theme), Legend(theme)
        self.prompt = Label(theme, role="small")
        self.hint = Label(theme, self.tr("Drag a dot, or press + and -, to say how close someone is."), role="small")
        self.some = Label(theme, role="muted")
        self.empty = EmptyState(
            theme,
            "users",
            self.tr("The people you know come here"),
            self.tr("Three names make a good start."),
            self.tr("Quick add"),
        )
        self._build()
        self._listen()

    def refresh(self) -> None:
        """Read everyone again. Never writes."""
        people = self._store.network.people(self._chosen)
        if all(one.id != self._chosen for one in people):
            self._chosen = ""
        by_circle = self._store.contacts.by_circle()
        total, circles = sum(by_circle.values()), len(by_circle.keys() - {None})
        counts, today = _by_sector(by_circle, total), self._store.today()
        if (people, counts, today) != self._read:
            self._read = people, counts, today
            self._content = self._contents(people, counts)
        self.map.show_people(self._content, self._chosen)
        self.count.setText(self._words.how_many(total, circles) if total else "")
        self.some.setText(self.tr("Of %n people you see here who is close or has a talk planned.", "", total))
        self.some.setVisible(len(people) < total)
        self.empty.setVisible(not total)
        for part in (self.map, self._side, self.hint, self.keep):
            part.setVisible(bool(total))
        self._show_person()
        self.prompt.setText(self._prompt(counts) if total else "")

    def place(self) -> str:
        """Return who is chosen."""
        return self._chosen

    def return_to(self, place: str) -> None:
        """Choose the same person."""
        self._chosen = place
        self.refresh()

    def printout(self) -> Printout:
        """Return the map for paper."""
        content = self._content

        def paint(device: QPagedPaintDevice) -> None:
            painter, look = QPainter(device), paper_theme(self._theme)
            area = QRectF(0, 0, device.width(), min(device.width() * 0.95, device.height()))
            MapPicture(look, content, area).paint(painter)
            painter.end()

        return Printout(self.tr("Network map"), paint)

    def picture(self) -> QImage:
        """Return the map as a picture, in light colours."""
        image = QImage(PICTURE, QImage.Format.Format_RGB32)
        light = self._theme.light(2.0)
        image.fill(light.colour("paper"))
        painter = QPainter(image)
        MapPicture(light, self._content, QRectF(image.rect())).paint(painter)
        painter.end()
        return image

    def keep_picture(self, file: Path) -> None:
        """Write the picture to this file, and tell whether that worked."""
        file = file.with_suffix(".png")
        kept = self.picture().save(str(file))
        text = self.tr("Kept as {file}.") if kept else self.tr("Nothing can be kept there now. Choose another folder.")
        self.told.emit(text.replace("{file}", str(file)), False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The person stands beside the map where there is room, else below it."""
        super().resizeEvent(event)
        place_columns(self._theme, self._across, self._side, SIDE, self.width())
        place_head(self._theme, self._head, self.width())

    def _build(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, (28, 20, 24, 12)), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.px(14))
        title = Label(theme, self.tr("Network map"), role="h1")
        title.setWordWrap(False)
        words, buttons = (Flow(across=theme.px(14), down=theme.px(6)) for _ in range(2))
        for row, widgets in ((words, (title, self.count)), (buttons, (self.keep, self.switch))):
            for widget in widgets:
                row.addWidget(widget)
        self.count.stand_beside(title)
        words.setContentsMargins(0, theme.px(2), 0, 0)  # in the middle of the buttons
        self._head.addLayout(words, 1)
        self._head.addLayout(buttons)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(18))
        for part in (self.person, self.legend, self.prompt):
            side.addWidget(part)
        side.addStretch()
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(18))
        self._across.addWidget(self.map, 1)
        self._across.addWidget(self._side)
        scroll.content.setSpacing(theme.px(14))
        scroll.content.addLayout(self._head)
        scroll.content.addWidget(self.empty)
        scroll.content.addWidget(self.some)
        scroll.content.addLayout(self._across, 1)
        scroll.content.addWidget(self.hint)
        scroll.content.addStretch()  # below what stands there while there is no map

    def _listen(self) -> None:
        self.switch.chosen.connect(self._to_list)
        self.empty.pressed.connect(self.names_wanted)
        self.keep.clicked.connect(self._ask_file)
        self.map.chosen.connect(self._choose)
        self.map.opened.connect(self.contact_chosen)
        self.map.moved.connect(self._move)
        self.person.prepare.clicked.connect(lambda: self.preparation_wanted.emit(self._chosen))
        self.person.open.clicked.connect(lambda: self.contact_chosen.emit(self._chosen))

    def _contents(self, people: list[MapPerson], count: dict[str, int]) -> MapContent:
        circles = {sector: self._words.circle(sector) for sector in SECTORS if sector != OWN}
        circles[OWN] = self.tr("other circles")
        nobody = self.tr("nobody yet")
        numbers = {sector: count.get(sector, 0) for sector in SECTORS}
        counts = {sector: self.tr("%n people", "", number) if number else nobody for sector, number in numbers.items()}
        rings = tuple(self._words.closenesses().values())
        return MapContent(lay_out(people), circles, counts, rings, self.tr("you"), self._store.today())

    def _prompt(self, count: dict[str, int]) -> str:
        """Return a quiet question about the circle with the fewest names."""
        fewest = min((sector for sector in SECTORS if sector in self._prompts), key=count.__getitem__)
        question = next(iter(self._prompts[fewest]), "")
        return f"{self._content.circles[fewest].capitalize()}: {question[:1].lower()}{question[1:]}"

    def _show_person(self) -> None:
        line = self._store.contacts.line(self._chosen) if self._chosen else None
        names = [dot.person.name for dot in self._content.dots if dot.person.introduced_by == self._chosen]
        circle = self._words.circle(line.contact.circle) if line else ""
        self.person.show_person(line, circle, names if line else [], self._store.today())

    def _choose(self, contact: str) -> None:
        self._chosen = contact
        self._show_person()

    def _move(self, contact: str, ring: int) -> None:
        """Keep how close someone is now."""
        person = self._store.contacts.get(contact)
        if person is None:
            return
        if self._saver.now(lambda: self._store.contacts.save(replace(person, closeness=ring), "closeness_chosen")):
            self.refresh()
            word = self._words.closeness(ring)
            said = self.tr("{name}: {closeness}").replace("{name}", person.name.short)
            self.told.emit(said.replace("{closeness}", word), True)
            self.changed.emit()

    def _to_list(self, _key: str) -> None:
        self.switch.set_chosen(MAP)
        self.list_wanted.emit()

    def _ask_file(self) -> None:
        title = self.tr("Save as picture")
        chosen = QFileDialog.getSaveFileName(self, title, self.tr("network map") + ".png", "PNG (*.png)")[0]
        if chosen:
            self.keep_picture(Path(chosen))


def _by_sector(circles: dict[str | None, int], total: int) -> dict[str, int]:
    """Return how many people each sector holds; who is in no circle stands among the other circles."""
    count = {sector: circles.get(sector, 0) for sector in SECTORS if sector != OWN}
    return {**count, OWN: total - sum(count.values())}
