"""The clock jumps, while the app is open and between starts: no record is lost, no rung falls, nothing storms in."""

import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.store import Store, open_store
from tests.faults.ground import NOW, ground, rows, with_people
from tests.faults.table import Row, Scenario

PEOPLE = 60
WINTER, SUMMER = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
WRONG = (
    datetime(1970, 1, 1, 0, 5, tzinfo=WINTER),
    datetime(2038, 1, 19, 4, 14, 8, tzinfo=WINTER),
    datetime(2099, 12, 31, 23, 59, 59, tzinfo=WINTER),
    datetime(2031, 6, 1, 12, tzinfo=SUMMER),
)


class _Clock:
    """Says the right time, or what it is set to."""

    def __init__(self) -> None:
        self.right = NOW
        self.wrong: datetime | None = None

    def __call__(self) -> datetime:
        return self.wrong or self.right

    def jump(self, chance: random.Random) -> None:
        """Go on for a day or two, and then stand right, a day back, an hour off, or far away."""
        self.right += timedelta(days=chance.choice((0, 1, 1, 2)), minutes=chance.randrange(1, 300))
        self.right = self.right.astimezone(chance.choice((WINTER, SUMMER)))
        far, back = chance.choice(WRONG), self.right - timedelta(days=1)
        self.wrong = chance.choice((None, None, None, back, self.right - timedelta(hours=1), far))


def jumps(runs: int, seed: int) -> Row:
    """Live thirty days with a clock that jumps; in the end the day is right again and nobody is asked for twice."""
    wrong = [f"run {number}: {one}" for number in range(runs) for one in _live(random.Random(seed * 1_000 + number))]
    return Row("clock jumps", runs, len(wrong), "; ".join(wrong[:3]))


def _live(chance: random.Random) -> list[str]:
    wrong, clock = [], _Clock()
    with ground() as folder:
        with_people(folder, PEOPLE, 5).close()
        store, rung, made = open_store(folder, clock), 1, list[Path]()
        for number in range(30):
            clock.jump(chance)
            if chance.random() < 0.5:
                store.close()
                store = open_store(folder, clock)
            else:
                store.begin_day()
            before = rows(folder / FILE_NAME)
            _record(store, number)
            after = rows(folder / FILE_NAME)
            wrong += [
                f"{table}: {before[table]} and then {many}" for table, many in after.items() if many < before[table]
            ]
            now = store.ladders.read().rung
            if now < rung:
                wrong.append(f"rung {rung} and then {now} at {clock()}")
            rung = max(rung, now)
            if chance.random() < 0.4:
                made.append(Backups(folder, store.now).make(Reason.CHANGES))
                wrong += [f"{one.name} is let go" for one in made[-3:] if not one.exists()]
        clock.wrong, clock.right = None, clock.right + timedelta(days=1)
        store.close()
        store = open_store(folder, clock)
        if not (0 <= (store.today() - clock().date()).days <= 31):
            wrong.append(f"today is {store.today()}, it is {clock().date()}")
        if len(due := store.keeping_in_touch.due()) > 5:
            wrong.append(f"{len(due)} people at once")
        store.close()
        wrong += check_file(folder)
    return wrong


def _record(store: Store, number: int) -> None:
    touch = Touch(f"h{number}", store.now(), store.today(), TouchKind.GREETING, contact=f"p{number}")
    store.touches.add(touch)
    if number % 6 == 5:
        talk = Conversation(
            f"held{number}",
            store.now(),
            contact=f"p{number}",
            type=ConversationType.ADVICE,
            status=Status.HELD,
            date=store.today(),
        )
        store.conversations.save(talk, "conversation_added")


SCENARIOS = [Scenario("clock jumps", jumps, 50, 1, "", 1.5)]
