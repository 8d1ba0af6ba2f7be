"""The way back: what the notice and the menu can undo and do again."""

from functools import cached_property
from typing import TYPE_CHECKING

from netwerkapp.storage.store import Store
from netwerkapp.ui.menus import Menus
from netwerkapp.ui.notice import Notice
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.window.stack import PageStack

if TYPE_CHECKING:  # start-up: for when there is something to undo
    from netwerkapp.ui.undo_texts import UndoTexts


class Undoing:
    """Undoes the last action of all, and says in the menu and the notice what that is."""

    def __init__(self, store: Store, saver: Saver, stack: PageStack, notice: Notice, menus: Menus) -> None:
        self._store, self._saver, self._stack = store, saver, stack
        self._notice, self._menus = notice, menus
        self._told_of = 0  # the action that the notice can undo

    @cached_property
    def _texts(self) -> "UndoTexts":
        from netwerkapp.ui.undo_texts import UndoTexts  # start-up does not wait for it

        return UndoTexts()

    def tell(self, text: str, can_undo: bool) -> None:
        """Say what happened; with `can_undo` it was the last action, and can be undone there."""
        if can_undo:
            self._told_of = self._store.newest_action()
            self._notice.show_message(text, self._texts.link(), self.undo)
        else:
            self._notice.show_message(text)

    def undo(self) -> None:
        """Undo the last action."""
        kind = self._store.undo() if self._saver.flush() else None
        if kind:
            self._show_replay(self._texts.undone(kind))

    def redo(self) -> None:
        """Do again what was undone last."""
        kind = self._store.redo() if self._saver.flush() else None
        if kind:
            self._show_replay(self._texts.done_again(kind))

    def after_change(self) -> None:
        """Show what can be undone; of what is not kept yet, only once it is: no key waits for the disk."""
        if not self._saver.is_writing():
            self.show_in_menu()

    def after_saving(self) -> None:
        """Let a notice go when its "undo" would take back something newer than what it speaks of."""
        if self._told_of and self._store.newest_action() != self._told_of:
            self._told_of = 0
            self._notice.clear()
        self.show_in_menu()

    def show_in_menu(self, *_: object) -> None:
        """Say in the menu what undo and redo would do."""
        can = not self._store.read_only
        undoable, redoable = (self._store.undoable(), self._store.redoable()) if can else (None, None)
        self._menus.show_undo(self._text(undoable), self._text(redoable))

    def _text(self, kind: str | None) -> str | None:
        return self._texts.text(kind) if kind else None

    def _show_replay(self, text: str) -> None:
        self._stack.page().refresh()
        self._notice.show_message(text)
        self.show_in_menu()
