"""Words that come up under the mouse. To Qt these may be markup, so what a user typed is made safe here."""

from html import escape

LONGEST = 500  # characters


def wrapped(text: str) -> str:
    """Return text of the user as a tooltip that wraps; that is markup to Qt, so the text is made safe."""
    short = escape(text[:LONGEST]).replace("\n", "<br>")
    return f"<p>{short}</p>" if short else ""


def tooltip(text: str) -> str:
    """Return a tooltip that shows this text as it is, also where Qt would take it for markup."""
    return wrapped(text) if "<" in text else text  # without it there is no markup
