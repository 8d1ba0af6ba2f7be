"""Everything that can be seen is shown once in each of a few manners, and looked at; all manners: `make screens`."""

import pytest

from tests.screens.checks import clipped, covered, english, overlapping, pale, small, wide
from tests.screens.scenes import all_scenes
from tests.screens.shot import Shot
from tests.screens.stage import DEMO, EMPTY, HIDDEN, READ_ONLY, Manner, Stage, settle

pytestmark = pytest.mark.usefixtures("source_language_again")

FITS = (clipped, overlapping, covered, wide, small)
EVERY = all_scenes()
SAMPLE = [scene for scene in EVERY if not scene.more]  # of questions that look alike, one
LOOKS = [
    pytest.param(Manner("nl", "light", 200, "small", longer=True), FITS, EVERY, id="large and longer Dutch"),
    pytest.param(Manner("en", "light", 200, "small", longer=True), FITS, SAMPLE, id="large and longer English"),
    pytest.param(Manner("nl", "light", 100, "small", longer=True), FITS, SAMPLE, id="longer Dutch"),
    pytest.param(Manner("en", "light", 100, "small", longer=True), FITS, SAMPLE, id="longer English"),
    pytest.param(Manner("nl", "dark", 100, "tall"), (*FITS, pale, english), SAMPLE, id="dark"),
    pytest.param(Manner("nl", "light", 80, "tall"), (*FITS, pale), SAMPLE, id="small"),
]


@pytest.mark.parametrize(("manner", "checks", "scenes"), LOOKS)
@pytest.mark.parametrize("data", [DEMO, EMPTY, READ_ONLY, HIDDEN])
def test_nothing_is_cut_off_or_pale_or_too_wide_or_too_small(qapp, tmp_path, manner, checks, scenes, data):
    stage, found = Stage(manner, data, tmp_path / "data"), []
    try:
        for scene in scenes:
            if scene.data == data:
                shown = scene.show(stage)
                settle()
                shot = Shot(scene.name, shown or stage.window, manner.percent)
                found += [f"{scene.name}: {one}" for check in checks for one in check(shot)]
                stage.tidy(shown)
    finally:
        stage.close()
    assert found == []
