"""The manual on paper: one chapter, or all of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from netwerkapp.content_types.manual import Manual
from netwerkapp.ui.help.chapter import title_of
from netwerkapp.ui.help.key_names import with_keys
from netwerkapp.ui.paper import Printout, paper_theme
from netwerkapp.ui.report.document import ReportDocument, paint_document
from netwerkapp.ui.theme import Theme


class ManualPaper(QObject):
    """Writes chapters one after the other; every word can be searched."""

    def __init__(self, theme: Theme, manual: Manual) -> None:
        super().__init__()
        self._theme, self._manual = theme, manual

    def chapter(self, name: str) -> Printout:
        """Return one chapter as something to print."""
        title = self._manual.chapter[name].title
        return self._printout(f"Netwerkapp, {title}", title, [name])

    def whole(self) -> Printout:
        """Return all chapters."""
        title = self._manual.texts["title"]
        return self._printout(f"Netwerkapp, {title}", title, [name for name, _ in self._manual.in_order()])

    def _printout(self, title: str, heading: str, names: Sequence[str]) -> Printout:
        theme = paper_theme(self._theme)
        written = ReportDocument(theme)
        written.title(heading)
        for name in names:
            if len(names) > 1:
                written.heading(self._manual.chapter[name].title)
            self._write(written, name)
        footer = self.tr("{title}, page {page} of {pages}").replace("{title}", title)
        return Printout(title, lambda device: paint_document(written, theme, device, footer))

    def _write(self, written: ReportDocument, name: str) -> None:
        chapter, texts = self._manual.chapter[name], self._manual.texts
        for part in chapter.part:
            written.heading(part.title, small=True)
            for text in part.text:
                written.line(with_keys(text))
            if part.see:
                places = ", ".join(title_of(self._manual, place) for place in part.see)
                written.line(f"{texts['see']} {places}", "ink2")
            if part is chapter.part[0] and chapter.key:
                written.small_heading(texts["keys"])
                for key in chapter.key:
                    written.item(f"{with_keys(key.keys)}: {with_keys(key.does)}")
