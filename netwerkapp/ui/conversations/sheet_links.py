"""Where a sheet can go: along to a next talk, into a file, or off the list."""

from PySide6.QtWidgets import QWidget

from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Link
from netwerkapp.ui.theme import Theme


class SheetLinks(QWidget):
    """Three links beside each other, or below each other where there is little room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = Flow(across=theme.px(22), down=theme.px(6))
        self.along = Link(theme, self.tr("Take this sheet along to a next talk"), size=13.5)
        self.export = Link(theme, self.tr("Export"), size=13.5)
        self.delete = Link(theme, self.tr("Delete this talk"), size=13.5)
        for link in (self.along, self.export, self.delete):
            row.addWidget(link)
        self.setLayout(row)
