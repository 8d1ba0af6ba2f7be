"""At a quiet pace every plan comes with a proposal: some rest afterwards."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.ui.choice_cards import CheckCards
from netwerkapp.ui.labels import Label
from netwerkapp.ui.steps.view import StepView


class RestCards(QWidget):
    """One card to tick, kept by the id of what is planned; absent at the usual pace."""

    def __init__(self, view: StepView, plan: str) -> None:
        super().__init__()
        texts = view.content.steps.texts
        place = Place(view.setting.step.id, f"rest_{plan}", "multi")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(view.theme.px(8))
        self.cards = CheckCards(view.theme, [("hour", texts["rest"])], texts["rest_title"], columns=1)
        self.cards.set_value(view.store.steps.answer(place).choices)
        self.cards.chosen.connect(
            lambda chosen: view.keep(lambda: view.store.steps.save(place, StepAnswer(choices=chosen)))
        )
        column.addWidget(Label(view.theme, texts["rest_title"], role="h3"))
        column.addWidget(self.cards)
        if not view.quiet:
            self.hide()
