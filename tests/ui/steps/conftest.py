import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from tests.ui.steps.desk import Desk


@pytest.fixture
def desk(qtbot, tmp_path, clock, theme):
    made = Desk(qtbot, tmp_path, clock, theme)
    yield made
    made.stop()


@pytest.fixture
def anna(desk, clock):
    desk.store.contacts.save(Contact("anna", clock(), Name("Anna", "", "Bos"), closeness=1, fear=1))
    return "anna"
