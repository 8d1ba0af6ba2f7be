"""The app is killed while somebody types on and on: what was typed more than a second before is there."""

import random
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from netwerkapp.storage.reading import check_file
from netwerkapp.storage.store import open_store
from netwerkapp.ui.saver import Saver
from tests.faults.ground import clock, copied, ground, with_people
from tests.faults.killing import Say, kill
from tests.faults.table import Row, Scenario

KEY = 45  # ms between two keys: faster than most, and never a pause
MOMENT = 1.0  # s that may be lost


def typing_on(runs: int, seed: int) -> Row:
    """Kill between one and three seconds after the first key, through what the window itself saves by."""
    chance, wrong, longest = random.Random(seed), [], 0.0
    with ground() as place:
        with_people(place / "start", 20).close()
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            killed = kill(_type_on, (folder,), chance.uniform(1.0, 3.0))
            ended = time.monotonic()
            store = open_store(folder, clock)
            kept = len(store.preparations.get("t0").answers.get("goal", ""))
            store.close()
            typed = killed.said[-1][1] if killed.said else ended  # the last key that was heard of
            lost = [typed - moment for length, moment in killed.said if length > kept]
            longest = max([longest, *lost])
            if lost and max(lost) > MOMENT:
                wrong.append(f"run {number}: {max(lost):.1f} s lost")
            wrong += [f"run {number}: {one}" for one in check_file(folder)]
    told = f"at most {longest:.2f} s of typing lost"
    return Row("killed while typing on", runs, len(wrong), "; ".join((told, *wrong[:3])))


def _type_on(say: Say, folder: Path) -> None:
    app = QCoreApplication([])
    store = open_store(folder, clock)
    saver = Saver(clock, in_background=True)
    text = []

    def key() -> None:
        text.append("a")
        whole = "".join(text)
        saver.later("t0/goal", partial(store.preparations.save_answer, "t0", "goal", whole, "visit"))
        say((len(whole), time.monotonic()))

    keys = QTimer(interval=KEY)
    keys.timeout.connect(key)
    keys.start()
    say("begun")
    app.exec()


SCENARIOS = [Scenario("killed while typing on", typing_on, 30, 1, "kills", 2.5)]
