"""Someone before the real window: by keys alone, or with a mouse as well."""

import pytest

from tests.test_app import User
from tests.test_by_keys import Keys


@pytest.fixture
def user(qtbot, tmp_path, clock):
    someone = Keys(qtbot, tmp_path / "netwerkapp", clock, "en")
    yield someone
    someone.quit()


@pytest.fixture
def hand(qtbot, tmp_path, clock):
    someone = User(qtbot, tmp_path / "netwerkapp", clock, "en")
    yield someone
    someone.quit()
