"""Every criterion of the ladder is fed by what the app itself keeps: laid by the store's own methods, and no other."""

import pytest

from netwerkapp.domain.conversations import ConversationType
from netwerkapp.domain.criteria import BY_ID
from netwerkapp.domain.touches import TouchKind
from tests.domain.test_ladder import pass_gate_c
from tests.storage.journal import StoreJournal
from tests.storage.test_learners import journal as journal

ADVICE = ConversationType.ADVICE


def times(number, act):
    return lambda journal: [act(journal, one) for one in range(number)]


def know(journal: StoreJournal) -> None:
    journal.define()
    journal.know_check(8)


def variety(journal: StoreJournal) -> None:
    journal.talk(journal.contact(ring=2), ease=3, useful=3)
    journal.talk(journal.contact(ring=3), type=ADVICE, ease=3, useful=3)


def thanks(journal: StoreJournal) -> None:
    for number in range(3):
        talk = journal.talk(journal.contact(), ease=3, useful=3)
        journal.store.follow_ups.thank(talk)
        if number < 2:
            journal.touch(TouchKind.REPORT_BACK, talk=talk)


def sheets(journal: StoreJournal, number: int) -> None:
    talks = [journal.talk(journal.contact(ring=2), ease=3, useful=3) for _ in range(number)]
    for talk in talks:
        journal.prepare(talk)


def lessons(journal: StoreJournal) -> None:
    for _ in range(2):
        talk = journal.talk(ease=3, useful=3, has_lesson=True)
        journal.store.reflections.set_applied(talk, True)


def months(journal: StoreJournal) -> None:
    first = journal.number + 1
    for month in range(3):
        journal.day(first + 30 * month)
        journal.talk(ease=3, useful=3)


def work_that_fits(journal: StoreJournal) -> None:
    journal.direction()
    journal.opportunity()


LAYING = {
    "1.1": lambda journal: journal.reason(),
    "1.2": lambda journal: journal.questions(3),
    "1.3": lambda journal: journal.self_check(answered=6),
    "1.4": lambda journal: journal.discovery(),
    "2.1": times(2, lambda journal, _: journal.thought()),
    "2.2": lambda journal: journal.thought(experiment=True),
    "2.3": lambda journal: journal.learn(),
    "2.4": times(5, lambda journal, _: journal.contact()),
    "2.5": lambda journal: journal.plan(),
    "2.6": lambda journal: journal.contact(first_choice=True),
    "3.1": know,
    "3.2": times(2, lambda journal, one: journal.touch(level=one + 1)),
    "3.3": lambda journal: sheets(journal, 1),
    "3.4": times(8, lambda journal, _: journal.talk(ease=3, useful=3)),
    "3.5": lambda journal: sheets(journal, 5),
    "3.6": variety,
    "3.7": thanks,
    "3.8": times(2, lambda journal, _: journal.touch(TouchKind.GAVE_HELP)),
    "3.9": lessons,
    "3.10": times(2, lambda journal, _: journal.talk(ease=1, useful=4)),
    "3.11": times(6, lambda journal, one: journal.talk(ease=2 + one // 3, useful=1)),
    "4.1": lambda journal: journal.proud(),
    "4.2": lambda journal: journal.self_check(),
    "4.3": times(5, lambda journal, _: journal.contact(rhythm=0)),
    "4.4": months,
    "4.5": work_that_fits,
    "4.6": lambda journal: journal.touch(TouchKind.GAVE_HELP),
}


def test_there_is_a_way_to_lay_every_tile():
    assert list(LAYING) == list(BY_ID)


@pytest.mark.parametrize("criterion", LAYING)
def test_a_tile_is_laid_by_what_the_store_keeps_and_undone_with_it(journal: StoreJournal, criterion: str) -> None:
    if criterion.startswith("4"):
        pass_gate_c(journal)
    before = len(journal._past)
    assert journal.p(criterion) < 1
    LAYING[criterion](journal)
    assert journal.p(criterion) == 1
    if criterion != "4.4":  # that takes three months, and a day that is over stays
        while len(journal._past) > before:
            journal.undo()
        assert journal.p(criterion) < 1
