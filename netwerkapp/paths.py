"""Where things lie on this computer: the app's own files, and the user's folder."""

import os
from pathlib import Path

_HERE = Path(__file__).resolve().parent
RESOURCES = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"


def user_folder() -> Path:
    """Return the folder for the user's data, always absolute.

    What is empty or relative in XDG_DATA_HOME or HOME counts as not set; appdirs would take it as it is.
    Raises ValueError when no absolute folder can be found.
    """
    import appdirs  # start-up: only asked for when no folder was given

    for name in ("XDG_DATA_HOME", "HOME"):
        if not Path(os.environ.get(name, "")).is_absolute():
            os.environ.pop(name, None)
    folder = Path(appdirs.user_data_dir("netwerkapp", appauthor=False))
    if not folder.is_absolute():
        raise ValueError(str(folder))
    return folder
