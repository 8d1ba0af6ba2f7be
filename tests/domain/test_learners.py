"""An obedient learner always gets there, whoever is on the list and however much energy there is."""

import pytest

from tests.domain.records import Journal
from tests.learners import FAR, NEAR, Obedient


@pytest.mark.parametrize("energy", [1, 2, 3])
@pytest.mark.parametrize("ring", [NEAR, FAR])
def test_who_does_what_the_card_says_reaches_the_top_and_stays_busy_with_what_can_be_done(ring, energy):
    learner = Obedient(Journal(), ring, energy).live(400)
    print(f"ring {ring}, energy {energy}: rungs on day {learner.rungs}")
    assert learner.rungs[4] <= 150, learner.done[-20:]
    assert learner.journal.ladder().fraction == 1
