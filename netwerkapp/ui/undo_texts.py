"""What an action is called in the undo menu."""

from PySide6.QtCore import QObject


class UndoTexts(QObject):
    """The kinds of actions of the store, in words."""

    def link(self) -> str:
        """Return what undoes what was said."""
        return self.tr("Undo")

    def undone(self, kind: str) -> str:
        """Return what is said once an action is undone."""
        return self.tr("Undone: {what}").format(what=self.text(kind))

    def done_again(self, kind: str) -> str:
        """Return what is said once an action is done again."""
        return self.tr("Done again: {what}").format(what=self.text(kind))

    def text(self, kind: str) -> str:
        """Return the words for a kind; a kind without words is "the last change"."""
        return {
            "contact_added": self.tr("add contact"),
            "contacts_added": self.tr("add names"),
            "import": self.tr("import people"),
            "archive": self.tr("bring in a file"),
            "contact_changed": self.tr("change contact"),
            "snoozed": self.tr("rest for a contact"),
            "rhythm_chosen": self.tr("rhythm"),
            "contacts_merged": self.tr("join contacts"),
            "contacts_split": self.tr("make two again"),
            "told_apart": self.tr("not the same"),
            "contacts_deleted": self.tr("delete contacts"),
            "tags_given": self.tr("give tags"),
            "circle_chosen": self.tr("choose a circle"),
            "closeness_chosen": self.tr("choose how close"),
            "contact_deleted": self.tr("delete contact"),
            "sheet_taken_along": self.tr("take the sheet along"),
            "conversation_added": self.tr("add talk"),
            "conversation_changed": self.tr("change talk"),
            "conversation_moved": self.tr("another day for a talk"),
            "conversation_deleted": self.tr("delete talk"),
            "status_changed": self.tr("move talk on"),
            "answer_typed": self.tr("text on the sheet"),
            "questions_changed": self.tr("questions on the sheet"),
            "reflection_changed": self.tr("look-back"),
            "step_answered": self.tr("answer"),
            "profile_changed": self.tr("answer about yourself"),
            "touch_added": self.tr("moment of contact"),
            "touch_deleted": self.tr("delete moment of contact"),
            "invited": self.tr("invitation"),
            "reminded": self.tr("reminder"),
            "invitation_answered": self.tr("answer to an invitation"),
            "opportunity_added": self.tr("add opportunity"),
            "opportunity_changed": self.tr("change opportunity"),
            "opportunity_deleted": self.tr("delete opportunity"),
            "promise_kept": self.tr("promise"),
            "promise_done": self.tr("promise done"),
            "promise_deleted": self.tr("delete promise"),
            "help_given": self.tr("what you gave"),
            "thanked": self.tr("thank-you"),
            "reported_back": self.tr("telling how it went"),
            "follow_up_refused": self.tr("not needed"),
            "thanks_not_needed": self.tr("no thank-you needed"),
            "put_back": self.tr("put back"),
            "name_kept": self.tr("name you got"),
            "touch_changed": self.tr("change moment of contact"),
            "helper_added": self.tr("add helper"),
            "helpers_added": self.tr("add helpers of a file"),
            "helper_changed": self.tr("change helper"),
            "helper_deleted": self.tr("delete helper"),
            "setback_kept": self.tr("plan for a setback"),
            "setback_deleted": self.tr("delete plan for a setback"),
            "learning_added": self.tr("add what you learned"),
            "learning_changed": self.tr("change what you learned"),
            "learning_deleted": self.tr("delete what you learned"),
            "pause_begun": self.tr("break"),
            "pause_ended": self.tr("end of your break"),
            "step_silenced": self.tr("not now"),
            "plan_done": self.tr("plan"),
            "plans_later": self.tr("plans for later"),
            "energy_later_noted": self.tr("energy after your talk"),
            "feeling_placed": self.tr("how it feels"),
            "energy_chosen": self.tr("energy of today"),
        }.get(kind, self.tr("the last change"))
