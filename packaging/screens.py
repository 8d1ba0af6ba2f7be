"""Keeps a picture of everything that can be seen in the app, in every manner, and an index of them to look through.

The pictures go to `build/screens/`. With `--check` none are kept: what is wrong is printed, and the exit code is 1.
`--only NAME` takes the scenes whose name begins so; `--manner TEXT` the manner of that name, or those in whose name it
stands.
"""

import argparse
import html
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.screens.checks import CHECKS
from tests.screens.scenes import Scene, all_scenes
from tests.screens.shot import Shot
from tests.screens.stage import DEMO, EMPTY, HIDDEN, READ_ONLY, SIZES, Manner, Stage, settle

PICTURES = Path(__file__).resolve().parent.parent / "build" / "screens"


def main() -> int:
    """Go through all manners; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="print what is wrong, and keep no pictures")
    parser.add_argument("--only", default="", help="the scenes whose name begins so")
    parser.add_argument("--manner", default="", help="the manners in whose name this stands, such as nl-dark")
    chosen = parser.parse_args()
    app = QApplication(sys.argv[:1])
    scenes = [scene for scene in all_scenes() if scene.name.startswith(chosen.only)]
    named = [manner for manner in all_manners(longer=chosen.check) if chosen.manner in str(manner)]
    manners = [manner for manner in named if chosen.manner == str(manner)] or named
    wrong = 0
    for manner in manners:
        print(manner, flush=True)
        for shot in look(manner, scenes):
            if chosen.check:
                for one in (found for check in CHECKS for found in check(shot)):
                    print(f"  {shot.name}: {one}")
                    wrong += 1
            else:
                file = PICTURES / _file(manner, shot.name)
                file.parent.mkdir(parents=True, exist_ok=True)
                shot.picture.save(str(file))
    if not chosen.check:
        (PICTURES / "index.html").write_text(index(scenes, manners), encoding="utf-8")
        print(PICTURES / "index.html")
    app.quit()
    return 1 if wrong else 0


def all_manners(*, longer: bool) -> Iterator[Manner]:
    """Return every language, look, window and text as designed or twice as large; whole pages; some sizes between.

    `longer`: also with longer texts.
    """
    for language, scheme, percent, size in product(("nl", "en"), ("light", "dark"), (100, 200), SIZES):
        yield Manner(language, scheme, percent, size)
    for scheme in ("light", "dark"):
        yield Manner("nl", scheme, 100, "tall")
        yield Manner("nl", scheme, 100, "usual", strong=True)
    for percent in (80, 125, 150):
        yield Manner("nl", "light", percent, "small")
    if longer:
        for language, percent in product(("nl", "en"), (100, 200)):
            yield Manner(language, "light", percent, "small", longer=True)


def look(manner: Manner, scenes: list[Scene]) -> Iterator[Shot]:
    """Show every scene in this manner, in one window for each kind of data."""
    for data in (DEMO, EMPTY, READ_ONLY, HIDDEN):
        here = [scene for scene in scenes if scene.data == data]
        if not here:
            continue
        with tempfile.TemporaryDirectory() as temporary:
            stage = Stage(manner, data, Path(temporary) / "data")
            for scene in here:
                shown = scene.show(stage)
                settle()
                yield Shot(scene.name, shown or stage.window, manner.percent)
                stage.tidy(shown)
            stage.close()


def _file(manner: Manner, scene: str) -> str:
    return f"{manner}/{scene.replace(' ', '_')}.png"


def index(scenes: list[Scene], manners: list[Manner]) -> str:
    """Return a page that shows each scene in all manners side by side, to choose from by page and by manner."""
    rows = []
    for scene in scenes:
        name = html.escape(scene.name)
        pictures = "".join(
            f'<figure data-manner="{manner}"><a href="{_file(manner, scene.name)}"><img loading="lazy" alt="{name}, '
            f'{manner}" src="{_file(manner, scene.name)}"></a><figcaption>{manner}</figcaption></figure>'
            for manner in manners
        )
        rows.append(f'<section data-page="{html.escape(scene.page)}"><h2>{name}</h2><div>{pictures}</div></section>')
    pages = "".join(f"<option>{html.escape(page)}</option>" for page in dict.fromkeys(one.page for one in scenes))
    ways = "".join(f"<option>{manner}</option>" for manner in manners)
    return _PAGE.replace("@pages", pages).replace("@manners", ways).replace("@rows", "\n".join(rows))


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>
body { font: 15px sans-serif; margin: 20px; background: #eee; }
header { position: sticky; top: 0; background: #eee; padding: 8px 0; }
section div { display: flex; gap: 12px; overflow-x: auto; }
figure { margin: 0; flex: none; }
img { width: 560px; border: 1px solid #999; }
.hidden { display: none; }
</style>
<header>
<label>Page <select id="page"><option value="">all</option>@pages</select></label>
<label>Manner <input id="manner" list="manners" placeholder="nl-dark"></label><datalist id="manners">@manners</datalist>
</header>
@rows
<script>
const page = document.getElementById("page"), manner = document.getElementById("manner");
function choose() {
  for (const one of document.querySelectorAll("section"))
    one.classList.toggle("hidden", page.value && one.dataset.page !== page.value);
  for (const one of document.querySelectorAll("figure"))
    one.classList.toggle("hidden", !one.dataset.manner.includes(manner.value));
}
page.addEventListener("change", choose);
manner.addEventListener("input", choose);
</script>
</html>
"""

if __name__ == "__main__":
    sys.exit(main())
