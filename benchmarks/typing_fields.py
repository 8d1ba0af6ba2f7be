"""Every kind of field to type in, and the way to it; the fields of one section come one after the other."""

from dataclasses import replace
from datetime import date

from large_file import TODAY

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.store import open_store

SHEET, ALONE, HELD = "sheet", "talk with nobody", "talk that was held"
HENK, MOMENT_OF_CONTACT, THOUGHT = "henk", "moment of contact", "r01"
WORDS = 5000
LONG = ("goal", "learn_goal", "opening", "pitch", "offer", "closing_ask", "knows")  # fields that share the words
WORK, REACH, HISTORY = ("job", "organisation", "trade", "place"), ("phone", "email", "called"), ("met", "tags")
KNOWLEDGE, NAME = ("knows", "offer", "birthday"), ("given", "particle", "family")
NAMES = "\n".join(f"Anna Bakker{number:x}" for number in range(40))  # most of them are on the list


def fill(folder, moment):
    """Keep a sheet of 5,000 words, a talk with nobody, one that was held, a moment, and a thought."""
    store = open_store(folder, lambda: moment)
    store.contacts.save(Contact(HENK, store.now(), split_name("Henk Verbruggen")))
    for talk, with_whom, status in (
        (SHEET, HENK, Status.PREPARING),
        (ALONE, None, Status.PREPARING),
        (HELD, HENK, Status.HELD),
    ):
        day = TODAY if status is Status.HELD else None
        store.conversations.save(Conversation(talk, store.now(), contact=with_whom, status=status, date=day))
    store.touches.add(Touch(MOMENT_OF_CONTACT, store.now(), TODAY, TouchKind.GREETING, contact=HENK))
    each = " ".join(f"woord{number}" for number in range(WORDS // (len(LONG) + 1)))
    preparations = store.preparations
    for field in LONG:
        (preparations.save_shared if field in ("knows", "offer") else preparations.save_answer)(SHEET, field, each)
    words = each.split()
    preparations.save_questions(SHEET, tuple(" ".join(words[place::6]) for place in range(6)))
    store.resistances.recognise((THOUGHT,))
    thought = replace(store.resistances.get(THOUGHT), strength_before=7, reframe="Nee", experiment="Vragen")
    store.resistances.save(replace(thought, planned_for=date(2020, 1, 2), prediction="Niets"))
    store.close()


def fields(window):
    """Yield the name of each field, with what returns it; the page it stands on is open then."""
    yield from _talks(window)
    yield from _people(window)
    yield from _steps(window)
    yield from _elsewhere(window)


def _talks(window):
    window.show_page("conversations")
    page = window.pages.conversations
    yield "search of talks", lambda: page.listing.search
    page.listing.search.clear()
    page.listing.search.search_now()
    page.open_sheet(SHEET)
    sheet = page.preparation.sheet
    for name in sheet.fields:
        sheet.go_to(name)
        if sheet.fields[name].field.kind != "scale10":
            yield f"sheet: {name}", lambda name=name: sheet.fields[name].widget
    sheet.go_to("questions")
    yield "sheet: a question", lambda: sheet.question_list.fields[0]
    sheet.question_list.all.click()
    yield "sheet: search of questions", lambda: sheet.question_list.bank.search
    sheet.open("practical")
    yield "sheet: place", lambda: sheet.practical.place.widget
    yield "sheet: day", lambda: sheet.practical.date.widget
    yield "sheet: invitation", lambda: sheet.invitation.box.text
    page.open_sheet(ALONE)
    sheet.open("practical")
    yield "sheet: with whom", lambda: sheet.practical.picker.field
    sheet.practical.picker.field.clear()
    page.new("")
    yield "new talk: with whom", lambda: page.beginning.picker.field
    page.look_back(HELD)
    back = page.reflection
    for name in back.texts:
        yield f"look-back: {name}", lambda name=name: back.texts[name]
    yield "look-back: a name", lambda: back.names.field
    back.names.field.clear()
    yield "look-back: thank-you", lambda: back.thanks.text
    back.more.set_open(True)
    for name, note in back.more.notes.items():
        if note.isVisible():
            yield f"look-back: {name}", lambda note=note: note
    yield "look-back: promise", lambda: back.more.promises.field
    page.show_opportunities()
    page.opportunities.edit(None)
    yield "opportunity: title", lambda: page.opportunities.form.title
    yield "opportunity: note", lambda: page.opportunities.form.note
    yield "opportunity: who told", lambda: page.opportunities.form.picker.field
    page.opportunities.form.leave.click()


def _people(window):
    window.show_page("contacts")
    page = window.pages.contacts
    yield "search of people", lambda: page.people.filters.search
    page.people.filters.clear()
    page.open(HENK)
    page._edit_current()
    form = page.sides.form
    yield from ((f"contact: {name}", lambda name=name: form.fields.texts[name]) for name in NAME)
    circle = form.fields.choices["circle"]
    circle.setCurrentIndex(circle.count() - 1)
    circle.activated.emit(circle.count() - 1)
    yield "contact: own circle", lambda: form.fields.own_circle
    for group, names in (
        *(("work", WORK), ("reach", REACH), ("history", HISTORY), ("knowledge", KNOWLEDGE)),
        *(("next", ("next_step",)), ("notes", ("notes",))),
    ):
        form.focus_on(group)
        yield from ((f"contact: {name}", lambda name=name: form.fields.texts[name]) for name in names)
        if group == "history":
            yield "contact: introduced by", lambda: form.introduced_by.field
    form.close_form()
    page.open(HENK)
    page._change_touch(MOMENT_OF_CONTACT)
    yield "moment: note", lambda: page.sides.touch_form.note
    yield "moment: day", lambda: page.sides.touch_form.day
    page.sides.touch_form.close_form()
    page.people.table.selectAll()
    yield "a tag for several", lambda: page.sides.many.tag
    page.sides.many.tag.clear()
    window.pages.duplicates.begin(HENK)
    window.show_page("duplicates")
    yield "the same person: the other one", lambda: window.pages.duplicates._picker.field


def _steps(window):
    for step, question, name, field in (
        ("w2", "rq3", "an answer", "text"),
        ("my_story", "who", "your story", "text"),
        (*_place(window, "thoughts"), "a thought", "field"),
        (*_place(window, "experiment"), "other view", "text"),
        (*_place(window, "experiment"), "experiment", "own"),
        (*_place(window, "experiment"), "prediction", "prediction"),
        (*_place(window, "experiment_after"), "what happened", "happened"),
        (*_place(window, "names"), "names", "text"),
    ):
        shown = _question(window, step, question)
        yield f"step: {name}", lambda shown=shown, field=field: getattr(shown, field)
    window.pages.steps.question.text.show_text("")  # else the names are put on the list
    for kind in ("experiment", "plan"):
        picker = _question(window, *_place(window, kind)).picker
        yield f"step: {kind}, with whom", lambda picker=picker: picker.field
        picker.field.clear()


def _question(window, step, question):
    """Open a question, and return what shows it."""
    window.pages.steps.open(step, question)
    window.show_page("steps")
    return window.pages.steps.question


def _place(window, kind):
    """Return the step and the question of the first one of this kind."""
    steps = window.pages.steps._content.steps.step
    return next((step.id, one.id) for step in steps for one in step.question if one.kind == kind)


def _elsewhere(window):
    window.show_page("quick_add")
    page = window.pages.quick_add
    page.names.setPlainText(NAMES)
    yield "quick add", lambda: page.names
    window.show_page("settings")
    yield "settings: name", lambda: window.pages.settings.you.name
    window.show_page("asking_help")
    asking = window.pages.asking_help
    yield "a message for help", lambda: asking.drafts.text
    asking.helpers.add_button.click()
    yield "a helper", lambda: asking.helpers.form.fields["name"]
    window.show_page("reading")
    reading = window.pages.reading
    next(iter(reading.add_links.values())).click()
    yield "what you read", lambda: reading.form.title
    yield "what you take from it", lambda: reading.form.takeaway
    window.show_page("help")
    yield "search of the manual", lambda: window.pages.help.search
