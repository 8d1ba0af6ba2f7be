"""What "not now" was said to."""

from datetime import timedelta

from netwerkapp.domain.next_step import SILENT_DAYS, NextStep
from netwerkapp.storage.door import Door


class Silences:
    """Rows of `silences`: a rule and its row, silent before a day."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def hush(self, step: NextStep) -> None:
        """Do not suggest this step for three days."""
        rule, row = step.rule.value, step.row
        until = (self._door.today() + timedelta(days=SILENT_DAYS)).isoformat()
        values = {"rule": rule, "row": row, "until": until, "created_at": self._door.now().isoformat()}
        with self._door.action("step_silenced") as action:
            action.save("silences", {"id": f"{rule}/{row}", **values})
