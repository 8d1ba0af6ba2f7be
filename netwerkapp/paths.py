"""Where things lie on this computer: the app's own files, and the user's folder."""

import os
from pathlib import Path

_HERE = Path(__file__).resolve().parent
RESOURCES = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"


def user_folder() -> Path:
    """Return the folder for the user's data, always absolute.

    An empty or relative XDG_DATA_HOME counts as not set, as the XDG rules say; appdirs would take it as it is.
    Raises ValueError when no absolute folder can be found.
    """
    import appdirs  # start-up: only asked for when no folder was given

    wanted = os.environ.get("XDG_DATA_HOME", "")
    if (wanted and not Path(wanted).is_absolute()) or (wanted == "" and "XDG_DATA_HOME" in os.environ):
        del os.environ["XDG_DATA_HOME"]
    folder = Path(appdirs.user_data_dir("netwerkapp", appauthor=False))
    if not folder.is_absolute():
        raise ValueError(str(folder))
    return folder
