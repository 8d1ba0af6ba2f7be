"""Small numbers in words, the way they are written inside a sentence."""

from PySide6.QtCore import QObject


class NumberWords(QObject):
    """Numbers up to twenty in words; larger ones in figures."""

    def word(self, number: int) -> str:
        """Return "vijf" for 5."""
        words = self._words()
        return words[number] if 0 <= number < len(words) else str(number)

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("no"),
            self.tr("one"),
            self.tr("two"),
            self.tr("three"),
            self.tr("four"),
            self.tr("five"),
            self.tr("six"),
            self.tr("seven"),
            self.tr("eight"),
            self.tr("nine"),
            self.tr("ten"),
            self.tr("eleven"),
            self.tr("twelve"),
            self.tr("thirteen"),
            self.tr("fourteen"),
            self.tr("fifteen"),
            self.tr("sixteen"),
            self.tr("seventeen"),
            self.tr("eighteen"),
            self.tr("nineteen"),
            self.tr("twenty"),
        )
