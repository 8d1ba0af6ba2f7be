"""Where you were in the steps, apart from their page: the window keeps it without building that."""

PLACE = "steps_place"  # the setting: the id of a step, and of one of its questions
