"""What was answered to the questions just before this one, in a card below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.domain.self_checks import ITEMS
from netwerkapp.storage.steps import Place
from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label
from netwerkapp.ui.steps.view import Setting

SCALES = {"scale5": (1, 5), "scale10": (0, 10), "thought": (0, 10)}  # the lowest and the highest number by kind
SHOWN = 5  # statements


def rated_earlier(setting: Setting) -> Card | None:
    """Return what was chosen just before this in the same self-check; None where nothing was."""
    theme, texts, step = setting.theme, setting.content.steps.texts, setting.step
    asked = [one for one in step.question if one.id in ITEMS]
    if setting.question not in asked:
        return None
    rows: list[tuple[str, str]] = []
    for one in reversed(asked[: asked.index(setting.question)]):
        scale = setting.store.steps.answer(Place(step.id, one.id, one.kind)).scale
        if scale is not None and len(rows) < SHOWN:
            rows.insert(0, (one.text, texts["rated"].format(n=scale, most=SCALES[one.kind][1])))
    if not rows:
        return None
    card = _card(setting, texts["rated_before"])
    for statement, answer in rows:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        given = Label(theme, answer, role="muted")
        given.setWordWrap(False)
        row.addWidget(Label(theme, statement), 1)
        row.addWidget(given, 0, Qt.AlignmentFlag.AlignTop)
        card.content.addLayout(row)
    return card


def known_earlier(setting: Setting) -> Card | None:
    """Return the statements before this one that were answered, and how each is; None where there are none."""
    texts, step = setting.content.steps.texts, setting.step
    asked = [one for one in step.question if one.kind.startswith("know_") and one.kind != "know_result"]
    before = asked[: asked.index(setting.question)]
    known = [one for one in before if setting.store.steps.answer(Place(step.id, one.id, one.kind)).given]
    if not known:
        return None
    card = _card(setting, texts["know_before"])
    for one in known[-SHOWN:]:
        words = f"‘{one.text}’ {texts[one.kind.removeprefix('know_')]}."
        card.content.addWidget(Label(setting.theme, words))
    return card


def _card(setting: Setting, title: str) -> Card:
    card = Card(setting.theme, padding=16)
    card.content.setSpacing(setting.theme.px(6))
    card.content.addWidget(Label(setting.theme, title, role="h3"))
    return card
