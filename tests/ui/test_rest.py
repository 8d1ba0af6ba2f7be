"""Nothing moves or goes by itself: what can move asks first, and no timer takes away what is to be read."""

import re
from pathlib import Path

import netwerkapp

CODE = Path(netwerkapp.__file__).parent
MOVES = re.compile(r"\bQ(?:Variant|Property|Parallel|Sequential)\w*Animation\w*\b|\bQTimeLine\b|\bQGraphics\w+Effect\b")
TIMES = re.compile(r"\bQ(?:Basic)?Timer\(|\bQTimer\.singleShot|\bstartTimer\(")
ONE_THAT_MOVES = {"ui/ladder/slide.py"}
TIMERS = {  # and what they are for; none hides words
    "app.py": "a new day, a second start",
    "frame.py": "a window that follows the first one, once the click that asked for it is over",
    "ui/asking.py": "searching and counting names while you type",
    "ui/backups/keeper.py": "copies of the file",
    "ui/clock.py": "the time that a practice takes, only shown",
    "ui/focus.py": "scrolling to what has the focus, once the page around it has its size",
    "ui/ladder/slide.py": "the one thing that moves",
    "ui/reminders/reminding.py": "one reminder a day, for who asked",
    "ui/saver.py": "keeping what was typed",
    "ui/window/stack.py": "the rest of the window right after the first page",
}


def using(pattern):
    """Return the modules in which something like this is used, without their imports."""
    found = set()
    for file in sorted(CODE.rglob("*.py")):
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if "import " not in line]
        if any(pattern.search(line) for line in lines):
            found.add(file.relative_to(CODE).as_posix())
    return found


def test_one_module_moves_things():
    assert using(MOVES) == ONE_THAT_MOVES


def test_whoever_lets_things_move_asks_whether_they_may():
    begins = using(re.compile(r"\.celebrate\(new|_slide\.begin\("))
    assert begins == {"ui/ladder/celebrating.py", "ui/ladder/staircase.py"}
    asks = (CODE / "ui" / "ladder" / "celebrating.py").read_text(encoding="utf-8")
    assert re.search(r"if may_move\(.*\):\s+self\._stairs\.celebrate\(", asks)


def test_each_timer_is_known_and_takes_nothing_away():
    assert using(TIMES) == set(TIMERS)
