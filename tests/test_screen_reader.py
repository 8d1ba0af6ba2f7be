"""The main job over the accessibility bus of a real desktop, by someone who only hears the app: no mouse, no keys."""

import subprocess

import pytest

from netwerkapp.domain.conversations import Status
from netwerkapp.storage.store import open_store
from tests.listening.room import listen, missing

LACKS = missing()
pytestmark = pytest.mark.skipif(bool(LACKS), reason=f"nobody to listen: {LACKS}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("heard") / "data"


@pytest.fixture(scope="module")
def heard(folder):
    """What was heard on the way from the first question to a look-back."""
    log = folder.parent / "log"
    try:
        return listen(folder, log)
    except subprocess.CalledProcessError:
        pytest.fail(log.read_text(encoding="utf-8"))


def test_rungs_say_where_you_are_before_and_after(heard):
    assert heard["first"] == "Onbewust onbekwaam, trede 1 van 4, 1 van 4 tegels gelegd, hier sta je"
    assert heard["then"] == "Bewust onbekwaam, trede 2 van 4, 1 van 6 tegels gelegd, hier sta je"


def test_new_tiles_and_a_new_rung_are_announced(heard):
    assert heard["announced_first"] == ["Nieuwe tegel: Je vertelde waarom je hier bent"]
    assert heard["announced_then"] == [
        "Nieuwe tegel: Je koos met wie je begint. Je ziet nu wat je nog kunt leren. Dat is stap één."
    ]


def test_a_notice_is_announced(heard):
    assert heard["notice"] == ["Dit gesprek is van je lijst."]


def test_what_was_put_in_the_fields_is_kept(heard, folder):
    store = open_store(folder)
    try:
        (person,) = store.contacts.named("henk")
        assert person.name.full == "Henk van der Berg"
        (held,) = store.conversations.page((Status.HELD,), 0, 5)
        talk = held.conversation.id
        assert store.preparations.get(talk).answers["goal"] == "Weten hoe een dag eruitziet."
        look_back = store.reflections.get(talk)
        assert look_back.lesson == "Op de tijd letten."
        assert (look_back.energy_cost, look_back.ease, look_back.pleasure, look_back.useful) == (4, 3, 4, 4)
    finally:
        store.close()
