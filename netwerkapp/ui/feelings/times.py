"""How often something was, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from netwerkapp.content_types.feelings import Feelings
from netwerkapp.domain.predictions import Origin, Prediction, tally
from netwerkapp.ui.numbers import NumberWords


class TimesWords(QObject):
    """Writes "één keer", and the sentences of the ledger: numbers only, never advice about you."""

    def __init__(self, content: Feelings) -> None:
        super().__init__()
        self._content, self._numbers = content, NumberWords(self)

    def times(self, number: int) -> str:
        """Return "zes keer"."""
        if number == 1:
            return self.tr("once")
        return self.tr("{number} times").format(number=self._numbers.word(number))

    def caption(self, predictions: Sequence[Prediction]) -> str:
        """Return how often you thought something beforehand and how often it happened; "" when nothing was told."""
        said = []
        for origin, words in ((Origin.TALK, "talks_thought"), (Origin.EXPERIMENT, "experiments_thought")):
            counted = tally(predictions, origin)
            if counted.thought:
                said.append(self._sentence(words, counted.thought))
                said.append(
                    self._sentence("happened_times" if counted.happened else "happened_never", counted.happened)
                )
            if counted.a_little:
                said.append(self._sentence("happened_a_little", counted.a_little))
        return " ".join(said)

    def outcome(self, prediction: Prediction) -> str:
        """Return "Nee", "Een beetje" or "Ja"; "" when it is not told."""
        words = {option.id: option.text for option in self._content.outcome}
        return words[prediction.outcome] if prediction.outcome else ""

    def _sentence(self, words: str, number: int) -> str:
        said = self._content.texts[words].replace("{times}", self.times(number))
        return said[0].upper() + said[1:]
