"""The one list of everything that can be seen in the app: a name, and how to get there."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QMenu, QScrollArea, QToolTip, QWidget

from netwerkapp.content import Content, load_content
from netwerkapp.content_file import ContentError
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.conversations import TOOK_PLACE, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.touches import TouchKind
from netwerkapp.exchange.archives import write_archive
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.door import Cause
from netwerkapp.storage.held import held
from netwerkapp.storage.salvage import Lost
from netwerkapp.storage.settings import ON, QUIET_MODE
from netwerkapp.storage.store import Store, open_store
from netwerkapp.ui.archives.papers import Papers
from netwerkapp.ui.backups.waiting import Waiting
from netwerkapp.ui.backups.wipe import Reach, WipeDialog
from netwerkapp.ui.backups.words import Restored as RestoreWords
from netwerkapp.ui.errors import content_box
from netwerkapp.ui.example import ExampleStrip
from netwerkapp.ui.settings.page import SettingsPage
from netwerkapp.ui.start_problem import Offer, Problem, StartProblem
from netwerkapp.ui.status_line import SavingWords
from netwerkapp.ui.trouble import Trouble
from netwerkapp.ui.unkept import Unkept
from tests.screens.stage import DAY, DEMO, EMPTY, HIDDEN, READ_ONLY, Stage, settle

Show = Callable[[Any], QWidget | None]  # with a Stage; gives the dialog or menu to look at, or None: the window

AWAY = 30  # days
PEOPLE_FILE = """Naam;Telefoon;E-mail;Woonplaats
Zoë van den Broek-Hoogenboom;06 12345678;zoe@voorbeeld.nl;Bergen op Zoom
Jan Jansen;;jan@voorbeeld.nl;
;;;Utrecht
"""
HELPERS_FILE = """[[helper]]
kind = "coach"
name = "Loopbaanadviseur van de gemeente Zuid-Kennemerland"
phone = "14 023"
note = "Bellen kan op werkdagen van negen tot twaalf."
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing to look at; `data` is what is in the folder, `more`: looked at only when every scene is."""

    name: str
    show: Show
    data: str = DEMO
    more: bool = False

    @property
    def page(self) -> str:
        """The part of the app that it belongs to."""
        return self.name.split(" ")[0]


def all_scenes() -> list[Scene]:
    """Return every scene, in an order in which each leaves the window fit for the next one."""
    return [*_DEMO, *_steps(), *_LAST, *_empty(), *_dialogs(), *_READ_ONLY, *_HIDDEN]


def _page(name: str) -> Show:
    return _do(name, lambda _stage, _page: None)


def _do(name: str, act: Callable[[Stage, Any], object]) -> Show:
    """Show a page and do something there; what is done returns a menu or dialog, or nothing."""

    def show(stage: Stage) -> QWidget | None:
        page = stage.page(name)
        settle()
        shown = act(stage, page)
        return shown if isinstance(shown, QWidget) and shown.isWindow() else None

    return show


def _menu(menu: QMenu, at: QWidget) -> QMenu:
    place = at.mapToGlobal(QPoint(0, at.height()))
    menu.popup(QPoint(place.x(), 0))  # a large window is larger than the screen of tests
    settle()
    return menu


def _bar_menu(number: int) -> Show:
    def show(stage: Stage) -> QMenu:
        stage.page("ladder")
        bar = stage.window.menuBar()
        menu = bar.actions()[number].menu()
        assert isinstance(menu, QMenu)
        return _menu(menu, bar)

    return show


def _combo(combo: QComboBox) -> QWidget:
    combo.showPopup()
    settle()
    return combo.view().window()


# The manual


def _look_up(page: Any, words: str) -> None:
    page.search.setText(words)
    page.search.search_now()
    settle()


def _hit(_stage: Stage, page: Any) -> None:
    _look_up(page, "1")
    page.results.links[0].click()


# Ladder


def _rung(number: int) -> Show:
    return _do("ladder", lambda _stage, page: page.stairs.rungs[number - 1].click())


def _ask_what_suits(page: Any) -> None:
    today = page.today
    today.rest.close_form()
    today.guard.show_day("28 november")
    for part, seen in ((today.guard, True), (today.card, False), (today.rest, False)):
        part.setVisible(seen)


def _feeling_menu(_stage: Stage, page: Any) -> QMenu:
    marker = page.stairs.marker
    return _menu(marker.menu(), marker)


# Contacts


def _contact(number: int) -> Show:
    return _do("contacts", lambda stage, page: page.open(stage.person(number).id))


def _with_contact(act: Callable[[Stage, Any], object]) -> Show:
    def both(stage: Stage, page: Any) -> object:
        page.open(stage.person(0).id)
        settle()
        return act(stage, page)

    return _do("contacts", both)


def _several(_stage: Stage, page: Any) -> None:
    page.people.table.select_several([_stage.person(number).id for number in range(3)])
    page._choose_several(page.people.table.how_many())
    page._open_several()


def _one_again(stage: Stage, page: Any) -> None:
    page._choose_one()


def _search_nobody(_stage: Stage, page: Any) -> None:
    page._to_list()
    page.people.filters.search.setText("Xanthippe")
    page.people.filters.changed.emit()


def _clear_search(_stage: Stage, page: Any) -> None:
    page.people.filters.clear()


# Talks


def _talk(*statuses: Status) -> Show:
    return _do("conversations", lambda stage, page: page.open(stage.talk(*statuses).id))


def _sheet(section: str) -> Show:
    def show(stage: Stage, page: Any) -> None:
        page.open_sheet(stage.talk(Status.PLANNED).id)
        page.preparation.sheet.open(section)
        page.preparation.tabs.chosen.emit("sheet")

    return _do("conversations", show)


def _in_sheet(section: str, act: Callable[[Any], object]) -> Show:
    def show(stage: Stage, page: Any) -> object:
        page.open_sheet(stage.talk(Status.PLANNED).id)
        page.preparation.sheet.open(section)
        settle()
        return act(page.preparation)

    return _do("conversations", show)


def _pocket_card(stage: Stage, page: Any) -> None:
    page.open_sheet(stage.talk(Status.PLANNED).id)
    page.preparation.tabs.chosen.emit("card")


def _paper(stage: Stage, page: Any) -> None:
    page.open_sheet(stage.talk(Status.PLANNED).id)
    page.preparation.show_paper()


def _look_back(stage: Stage, page: Any) -> None:
    page.look_back(stage.talk(*TOOK_PLACE).id)


def _more_look_back(stage: Stage, page: Any) -> None:
    _look_back(stage, page)
    page.reflection.more.header.setChecked(True)
    settle()
    _to_top(page.reflection.more)


def _to_top(widget: QWidget) -> None:
    """Scroll so far that this stands at the top."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.verticalScrollBar().setValue(widget.mapTo(area.widget(), QPoint()).y())


def _hard(stage: Stage, page: Any) -> None:
    _look_back(stage, page)
    page.reflection.hard.show()
    settle()
    _to_top(page.reflection.hard)


def _opportunity_form(stage: Stage, page: Any) -> None:
    page.show_opportunities()
    page.opportunities.edit(stage.store.opportunities.all()[0])


# The rest


def _import_seen(stage: Stage, page: Any) -> None:
    file = stage.folder.parent / "mensen.csv"
    file.write_text(PEOPLE_FILE, encoding="utf-8")
    page._back()
    page.take(file)
    _wait(page)


def _import_columns(stage: Stage, page: Any) -> None:
    _import_seen(stage, page)
    page.look.mapping.show()


def _import_written(stage: Stage, page: Any) -> None:
    _import_seen(stage, page)
    page._write()
    _wait(page)


def _import_wrong(stage: Stage, page: Any) -> None:
    file = stage.folder.parent / "leeg.vcf"
    file.write_bytes(b"")
    page._back()
    page.take(file)
    _wait(page)


def _wait(page: Any) -> None:
    page.job.wait()
    settle()


def _import_busy(_stage: Stage, page: Any) -> None:
    page.busy.begin(page.tr("The file is being read."))
    page._show(page.busy)


def _quick_names(_stage: Stage, page: Any) -> None:
    page.names.setPlainText("Zoë van den Broek\nJan Jansen\nIk-heb-een-hele-lange-achternaam Hoogenboom")
    page._count()


def _quick_circles(_stage: Stage, page: Any) -> None:
    _quick_names(_stage, page)
    page.add_button.click()


def _backup_preview(_stage: Stage, page: Any) -> None:
    page.buttons[0].click()


def _backup_busy(_stage: Stage, page: Any) -> None:
    page.preview.hide()
    page.busy.begin(page.tr("The backup is being made."))
    page.busy.bar.setValue(40)
    page.busy.show()


def _take_along_password(_stage: Stage, page: Any) -> None:
    page.with_password.setChecked(True)
    page.password.field.setText("kort")
    page._keep()


def _take_along_busy(_stage: Stage, page: Any) -> None:
    page.with_password.setChecked(False)
    page.busy.begin(page.tr("The file is being written."))
    page.card.hide()
    page.busy.show()


def _written(store: Store, content: Content, file: Path, password: str) -> Path:
    archive = store.archives.whole()
    file.write_bytes(write_archive(archive, Papers(content, store).all(archive, lambda _part: None), password))
    return file


def _archive(password: str, tried: str, stage: Stage, page: Any) -> None:
    page._back()
    page.take(_written(stage.store, stage.content, stage.folder.parent / "Mijn netwerk.netwerk", password))
    _wait(page)
    if tried:
        page.password.field.setText(tried)
        page.open_button.click()
        _wait(page)


def _archive_of_another(stage: Stage, page: Any) -> None:
    page._back()
    with tempfile.TemporaryDirectory() as elsewhere:
        other = open_store(Path(elsewhere), stage.store.now)
        other.contacts.save(replace(stage.person(0), id=new_id()), "contact_added")
        file = _written(other, stage.content, stage.folder.parent / "Mijn netwerk.netwerk", "")
        other.close()
    page.take(file)
    _wait(page)


def _bring_in(stage: Stage, page: Any) -> None:
    _archive_of_another(stage, page)
    page._write()
    _wait(page)


def _settings(name: str, stage: Stage) -> None:
    page = cast("SettingsPage", stage.page("settings"))
    settle()
    _to_top(getattr(page, name))


def _undo_notice(stage: Stage, page: Any) -> None:
    page._to_list()
    page._delete(stage.person(0).id)


def _saving_fails(cause: Cause, stage: Stage) -> None:
    stage.page("ladder")
    stage.saver.failed.emit(cause)


def _saving_works(stage: Stage) -> None:
    stage.page("ladder")
    stage.saver.saved.emit(stage.store.now())


def _tool_tip(stage: Stage) -> QWidget | None:
    stage.page("ladder")
    button = stage.window.around.navigation
    QToolTip.showText(button.mapToGlobal(QPoint(20, 60)), "Bekwaam worden, trede 3 van 4", button)
    settle()
    return next((one for one in stage.app.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible()), None)


def _lives_so(store: Store, *, away: bool = False, rests: bool = False, quiet: bool = False) -> None:
    """Let the user have been away for a while, rest, or want to see the ladder only; else as it was."""
    store.door.clock = lambda: DAY + timedelta(days=AWAY if away else 0)
    if store.pauses.current() is not None:
        store.pauses.end()
    if rests:
        store.pauses.begin(DAY.date() + timedelta(days=7))
    store.settings.set(QUIET_MODE, ON if quiet else "")


def _ladder_as(stage: Stage, page: Any, *, away: bool = False, rests: bool = False, quiet: bool = False) -> None:
    _lives_so(stage.store, away=away, rests=rests, quiet=quiet)
    page.refresh()
    settle()
    _to_top(page.greeting)


def _work_found(stage: Stage, page: Any) -> None:
    _lives_so(stage.store)
    page.show_opportunities()
    if page.opportunities.found.isVisible():
        page.opportunities.found.click()


def _helpers(stage: Stage, page: Any) -> None:
    file = stage.folder.parent / "hulp.toml"
    file.write_text(HELPERS_FILE, encoding="utf-8")
    page.helpers.take(file)


_DEMO: list[Scene] = [
    Scene("ladder", _page("ladder")),
    *(Scene(f"ladder rung {number}", _rung(number)) for number in (1, 2, 3, 4)),
    Scene("ladder celebration", _do("ladder", lambda _stage, page: page.reached.show_rung(3))),
    Scene("ladder break", _do("ladder", lambda _stage, page: (page.reached.hide(), page.today.offer_rest()))),
    Scene("ladder guard", _do("ladder", lambda _stage, page: _ask_what_suits(page))),
    Scene("ladder feeling menu", _do("ladder", _feeling_menu)),
    Scene("contacts", _do("contacts", lambda _stage, page: page._to_list())),
    Scene("contacts person", _contact(0)),
    Scene("contacts moments", _contact(3)),
    Scene(
        "contacts touch menu",
        _with_contact(lambda _s, page: _menu(page.sides.detail.touch_menu, page.sides.detail.touch_button)),
    ),
    Scene(
        "contacts person menu",
        _with_contact(lambda _s, page: _menu(page.sides.detail.more_menu, page.sides.detail.more_button)),
    ),
    Scene(
        "contacts rhythm menu",
        _with_contact(
            lambda _s, page: _menu(page.sides.detail.keeping.rhythm_menu, page.sides.detail.keeping.rhythm_link)
        ),
    ),
    Scene("contacts form", _with_contact(lambda _stage, page: page._edit_current())),
    Scene("contacts new", _do("contacts", lambda _stage, page: page.new())),
    Scene(
        "contacts touch", _do("contacts", lambda stage, page: page.note_touch(stage.person(0).id, TouchKind.GREETING))
    ),
    Scene("contacts erase", _with_contact(lambda _stage, page: page._ask_to_erase())),
    Scene("contacts several", _do("contacts", _several)),
    Scene("contacts nobody found", _do("contacts", lambda s, page: (_one_again(s, page), _search_nobody(s, page)))),
    Scene(
        "contacts menu",
        _do("contacts", lambda s, page: (_clear_search(s, page), _menu(page.head.more_menu, page.head.more_button))[1]),
    ),
    Scene(
        "contacts order menu", _do("contacts", lambda _s, page: _menu(page.people.table.order_menu, page.people.table))
    ),
    Scene("contacts choice", _do("contacts", lambda _s, page: _combo(page.people.filters.findChildren(QComboBox)[0]))),
    Scene("network", _page("network")),
    Scene("network person", _do("network", lambda stage, page: page.return_to(stage.person(2).id))),
    Scene("duplicates", _do("duplicates", lambda _stage, page: page.begin(""))),
    Scene("duplicates person", _do("duplicates", lambda stage, page: page.begin(stage.person(0).id))),
    Scene("conversations", _do("conversations", lambda _stage, page: page.show_list())),
    Scene(
        "conversations search",
        _do(
            "conversations",
            lambda _stage, page: (
                page.show_list(),
                page.listing.search.setText("zzz"),
                page.listing.search.search_now(),
            ),
        ),
    ),
    Scene("conversations new", _do("conversations", lambda _stage, page: (page.listing.search.clear(), page.new("")))),
    Scene("conversations new with person", _do("conversations", lambda stage, page: page.new(stage.person(1).id))),
    *(
        Scene(f"conversations {status.value}", _talk(status))
        for status in (Status.IDEA, Status.PREPARING, Status.PLANNED, Status.CANCELLED)
    ),
    *(
        Scene(f"conversations sheet {one.id}", _sheet(one.id))
        for one in load_content(RESOURCES / "content", "nl").sheet.section
    ),
    Scene(
        "conversations sheet bank", _in_sheet("questions", lambda page: page.sheet.question_list.all.setChecked(True))
    ),
    Scene("conversations sheet moved", _in_sheet("goal", lambda page: page._change_plan())),
    Scene("conversations card", _do("conversations", _pocket_card)),
    Scene("conversations paper", _do("conversations", _paper)),
    Scene(
        "conversations rehearsal",
        _do("conversations", lambda stage, page: page.rehearse(stage.talk(Status.PLANNED).id)),
    ),
    Scene("conversations look back", _do("conversations", _look_back)),
    Scene("conversations look back more", _do("conversations", _more_look_back)),
    Scene("conversations hard", _do("conversations", _hard)),
    Scene("conversations opportunities", _do("conversations", lambda _stage, page: page.show_opportunities())),
    Scene("conversations opportunity", _do("conversations", _opportunity_form)),
    Scene("export", _do("talk_export", lambda _stage, page: page.open(""))),
    Scene("settings", _page("settings")),
    Scene("settings reminders", _do("settings", lambda _stage, page: page.reminders.message.click())),
    *(Scene(f"settings {name}", partial(_settings, name)) for name in ("pace", "looks", "data", "recompute", "reset")),
    Scene("settings choice", _do("settings", lambda _stage, page: _combo(page.findChildren(QComboBox)[0]))),
    Scene("quick_add", _page("quick_add")),
    Scene("quick_add names", _do("quick_add", _quick_names)),
    Scene("import", _page("import")),
    Scene("import busy", _do("import", _import_busy)),
    Scene("import wrong", _do("import", _import_wrong)),
    Scene("import preview", _do("import", _import_seen)),
    Scene("import columns", _do("import", _import_columns)),
    Scene("deleted", _page("deleted")),
    Scene("backups", _page("backups")),
    Scene("backups preview", _do("backups", _backup_preview)),
    Scene("backups busy", _do("backups", _backup_busy)),
    Scene("take_along", _page("take_along")),
    Scene("take_along password", _do("take_along", _take_along_password)),
    Scene("take_along busy", _do("take_along", _take_along_busy)),
    Scene("bring_back", _do("bring_back", lambda _stage, page: page._back())),
    Scene("bring_back locked", _do("bring_back", partial(_archive, "drie woorden", ""))),
    Scene("bring_back wrong password", _do("bring_back", partial(_archive, "drie woorden", "geen idee"))),
    Scene("bring_back nothing new", _do("bring_back", partial(_archive, "", ""))),
    Scene("bring_back preview", _do("bring_back", _archive_of_another)),
    Scene("ladder values", _do("ladder", lambda _stage, page: (page.trend.chart.chosen.emit(), _to_top(page.trend)))),
    Scene("feelings", _page("feelings")),
    Scene("feelings values", _do("feelings", lambda _stage, page: _to_top(page.trend.table))),
    Scene("report", _page("report")),
    Scene("help", _page("help")),
    Scene("help page", _do("help", lambda _stage, page: page.open("contacts"))),
    Scene("help keys", _do("help", lambda _stage, page: page.open("keys"))),
    Scene("help found", _do("help", lambda _stage, page: _look_up(page, "e"))),
    Scene("help hit", _do("help", _hit)),
    Scene("help nothing found", _do("help", lambda _stage, page: _look_up(page, "xyzzy"))),
    Scene("help menu", _do("help", lambda _stage, page: _menu(page.menu.menu_of_chapters(), page.menu))),
    Scene("asking_help", _page("asking_help")),
    Scene("asking_help form", _do("asking_help", lambda _stage, page: page.helpers.add_button.click())),
    Scene("asking_help file", _do("asking_help", _helpers)),
    Scene("support", _do("support", lambda _stage, page: page.said())),
    Scene("stories", _page("stories")),
    Scene("reading", _page("reading")),
    Scene("about", _page("about")),
    *(Scene(f"menu {name}", _bar_menu(number)) for number, name in enumerate(("file", "edit", "view", "help"))),
    *(Scene(f"window saving {cause.value}", partial(_saving_fails, cause)) for cause in Cause),
    Scene("window saving works", _saving_works),
    Scene("window tool tip", _tool_tip),
]

_LAST: list[Scene] = [  # these change what is in the folder
    Scene("bring_back result", _do("bring_back", _bring_in)),
    Scene("window undo", _do("contacts", _undo_notice)),
    Scene("import result", _do("import", _import_written)),
    Scene("quick_add circles", _do("quick_add", _quick_circles)),
    Scene("ladder back after a while", _do("ladder", partial(_ladder_as, away=True))),
    Scene(
        "ladder fresh start",
        _do("ladder", lambda stage, page: (_ladder_as(stage, page, away=True), _to_top(page.fresh_start))),
    ),
    Scene("ladder on a break", _do("ladder", partial(_ladder_as, rests=True))),
    Scene("ladder quiet", _do("ladder", partial(_ladder_as, quiet=True))),
    Scene("conversations work found", _do("conversations", _work_found)),
]


def _steps() -> Iterator[Scene]:
    """Each step's questions and its end; one of each kind is enough for a quick look."""
    seen: set[str] = set()
    for step in load_content(RESOURCES / "content", "nl").steps.step:
        for question in step.question:
            show = _do("steps", lambda _stage, page, s=step.id, q=question.id: page.return_to(f"{s} {q}"))
            kind = f"{question.kind}{bool(question.option)}"
            yield Scene(f"steps {step.id} {question.id}", show, more=kind in seen)
            seen.add(kind)
        yield Scene(
            f"steps {step.id} end",
            _do("steps", lambda _stage, page, s=step.id: page.return_to(f"{s} ")),
            more="end" in seen,
        )
        seen.add("end")
    yield Scene("steps practice", _do("steps", _practice))
    yield Scene("steps wrong day", _do("steps", _wrong_day))
    yield Scene(
        "steps menu", _do("steps", lambda _stage, page: _menu(page._menu_button.make_menu(), page._menu_button))
    )


def _practice(_stage: Stage, page: Any) -> None:
    page.return_to("begin_small practice")
    page.question.take.click()


def _wrong_day(_stage: Stage, page: Any) -> None:
    page.return_to("w8 plan")
    page.question.day.field.setText("31-02")
    page.question.day.field.returnPressed.emit()


def _empty() -> Iterator[Scene]:
    yield Scene("welcome", _page("welcome"), EMPTY)
    empty = (
        "ladder",
        "contacts",
        "network",
        "duplicates",
        "conversations",
        "feelings",
        "report",
        "talk_export",
        "deleted",
        "backups",
        "asking_help",
        "steps",
    )
    for name in empty:
        yield Scene(f"{name} empty", _page(name), EMPTY)
    yield Scene(
        "conversations no opportunities", _do("conversations", lambda _stage, page: page.show_opportunities()), EMPTY
    )


def _dialogs() -> Iterator[Scene]:
    for problem in Problem:
        yield Scene(f"start {problem.value}", partial(_start_problem, problem))
    yield Scene("start unreadable with a backup", partial(_start_problem, Problem.UNREADABLE, offered=True))
    yield Scene("start unreadable with what can be read", _salvaged)
    yield Scene("start at work", _at_work)
    yield Scene("start nothing found", _nothing_found)
    yield Scene("window waiting", lambda stage: _shown(Waiting(stage.theme, stage.window, RestoreWords().busy())))
    yield Scene("wipe", _wipe)
    yield Scene("wipe with a second place", partial(_wipe, second=True))
    yield Scene(
        "start content", lambda _stage: _shown(content_box(ContentError("steps.toml", "step.3.title", "is missing")))
    )
    yield Scene("window example", lambda stage: _across(stage, ExampleStrip(stage.theme, stage.window.close)))
    yield Scene("window crash", lambda stage: _shown(Trouble(stage.theme, stage.window)))
    yield Scene("window not everything kept", _unkept)


def _unkept(stage: Stage) -> QWidget:
    dialog = Unkept(stage.theme, stage.saver, stage.window)
    dialog.why.setText(SavingWords().sentence(Cause.FORBIDDEN))
    dialog.elsewhere.show()
    dialog.keep_in(str(stage.folder / "gone" / "netwerkapp.txt"))
    return _shown(dialog)


def _start_problem(problem: Problem, stage: Stage, *, offered: bool = False) -> QWidget:
    dialog = StartProblem(stage.theme, problem, None if problem is Problem.NO_FOLDER else stage.folder)
    for backup in Backups(stage.folder, stage.store.now).all()[:1] if offered else ():
        dialog.add_offer(Offer(backup, held(backup.path)))
    return _shown(dialog)


def _salvaged(stage: Stage) -> QWidget:
    dialog = _start_problem(Problem.UNREADABLE, stage, offered=True)
    assert isinstance(dialog, StartProblem)
    copy = replace(Backups(stage.folder, stage.store.now).all()[0], reason=Reason.SALVAGE)
    dialog.add_offer(Offer(copy, held(copy.path), (Lost("contacts", 3), Lost("touches", None))))
    settle()
    return dialog


def _at_work(stage: Stage) -> QWidget:
    dialog = _start_problem(Problem.LOST, stage)
    assert isinstance(dialog, StartProblem)
    dialog.show_busy(RestoreWords().busy())
    dialog.set_progress(40)
    settle()
    return dialog


def _nothing_found(stage: Stage) -> QWidget:
    dialog = _start_problem(Problem.UNREADABLE, stage)
    assert isinstance(dialog, StartProblem)
    dialog.show_ready()
    settle()
    return dialog


def _wipe(stage: Stage, *, second: bool = False) -> QWidget:
    reach = Reach(stage.folder, 38, 12, stage.folder.parent if second else None)
    return _shown(WipeDialog(stage.theme, stage.window, stage.content, stage.store, reach))


def _across(stage: Stage, strip: QWidget) -> QWidget:
    """Show a strip that stands above every page, as wide as those."""
    width = stage.window.stack.width()
    strip.resize(width, 0)
    _shown(strip)
    strip.resize(width, strip.heightForWidth(width))
    settle()
    return strip


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    settle()
    return dialog


_READ_ONLY: list[Scene] = [Scene("window read only", _page("ladder"), READ_ONLY)]
_HIDDEN: list[Scene] = [
    Scene("hidden ladder", _page("ladder"), HIDDEN),
    Scene("hidden contacts", _page("contacts"), HIDDEN),
    Scene("hidden contact", _contact(0), HIDDEN),
    Scene("hidden network", _page("network"), HIDDEN),
    Scene("hidden conversations", _page("conversations"), HIDDEN),
    Scene("hidden sheet", _sheet("goal"), HIDDEN),
    Scene("hidden look back", _do("conversations", _look_back), HIDDEN),
    Scene("hidden feelings", _page("feelings"), HIDDEN),
    Scene("hidden report", _page("report"), HIDDEN),
    Scene("hidden export", _do("talk_export", lambda _stage, page: page.open("")), HIDDEN),
    Scene("hidden settings", _page("settings"), HIDDEN),
    Scene("hidden refused", lambda stage: stage.window.show_page("backups"), HIDDEN),
]
