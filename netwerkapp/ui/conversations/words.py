"""What a talk, its status and its way are called on the screen."""

from PySide6.QtCore import QObject

from netwerkapp.domain.conversations import Channel, Conversation, Status

STATUS_ICONS = {
    Status.IDEA: "lightbulb",
    Status.PREPARING: "clipboard-list",
    Status.PLANNED: "calendar",
    Status.HELD: "coffee",
    Status.DONE: "mail",
    Status.CANCELLED: "x",
    Status.NO_SHOW: "x",
}
PATH = (Status.IDEA, Status.PREPARING, Status.PLANNED, Status.HELD, Status.DONE)


class ConversationWords(QObject):
    """The words for talks, in the language of the window."""

    def status(self, status: Status) -> str:
        """Return the name of a status."""
        return {
            Status.IDEA: self.tr("Idea"),
            Status.PREPARING: self.tr("Preparing"),
            Status.PLANNED: self.tr("Planned"),
            Status.HELD: self.tr("Held"),
            Status.DONE: self.tr("Done"),
            Status.CANCELLED: self.tr("Cancelled"),
            Status.NO_SHOW: self.tr("Did not come"),
        }[status]

    def moved(self, status: Status) -> str:
        """Return what the notice says when a talk was moved on or back."""
        return self.tr("This talk now stands at: {status}.").format(status=self.status(status))

    def path(self) -> list[tuple[str, str, str]]:
        """Return id, name and icon of the five statuses of the path."""
        return [(status, self.status(status), STATUS_ICONS[status]) for status in PATH]

    def channels(self) -> dict[Channel, str]:
        """Return the ways to talk, with their names."""
        return {
            Channel.WRITING: self.tr("Writing"),
            Channel.PHONE: self.tr("Calling"),
            Channel.WALK: self.tr("Walking"),
            Channel.COFFEE: self.tr("Coffee"),
            Channel.ONLINE: self.tr("Online"),
        }

    def title(self, talk: Conversation, name: str) -> str:
        """Return what a talk is called: "Coffee with Henk Verbruggen"."""
        return {
            Channel.WRITING: self.tr("Writing with {name}"),
            Channel.PHONE: self.tr("Calling {name}"),
            Channel.WALK: self.tr("Walking with {name}"),
            Channel.COFFEE: self.tr("Coffee with {name}"),
            Channel.ONLINE: self.tr("Online with {name}"),
            None: self.tr("Talk with {name}"),
        }[talk.channel].replace("{name}", name or self.tr("someone"))

    def look_back(self, talk: Conversation, name: str) -> str:
        """Return what the look-back on a talk is called: "Looking back on your coffee with Henk"."""
        return {
            Channel.WRITING: self.tr("Looking back on your writing with {name}"),
            Channel.PHONE: self.tr("Looking back on your call with {name}"),
            Channel.WALK: self.tr("Looking back on your walk with {name}"),
            Channel.COFFEE: self.tr("Looking back on your coffee with {name}"),
            Channel.ONLINE: self.tr("Looking back on your online talk with {name}"),
            None: self.tr("Looking back on your talk with {name}"),
        }[talk.channel].replace("{name}", name or self.tr("someone"))

    def about(self, channel: Channel | None, what: str) -> str:
        """Return how and what about in one line: "Coffee, what a planner does"."""
        goal = " ".join(what.split()).rstrip(".")
        how = self.channels().get(channel, "") if channel else ""
        if how and goal[1:2].islower():
            goal = f"{goal[0].lower()}{goal[1:]}"
        return ", ".join(part for part in (how, goal) if part)
