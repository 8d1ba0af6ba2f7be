"""Where the app can be had, as its own metadata says; nothing is looked up."""

from importlib.metadata import PackageNotFoundError, metadata


def homepage() -> str:
    """Return the address of the app's page, "" when there is none."""
    try:
        lines = metadata("netwerkapp").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    urls = dict(line.split(", ", 1) for line in lines if ", " in line)
    return str(urls.get("Homepage", ""))
