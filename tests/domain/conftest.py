"""A fresh journal for each test."""

import pytest

from tests.domain.records import Journal


@pytest.fixture
def journal() -> Journal:
    return Journal()
