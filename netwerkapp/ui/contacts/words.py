"""What a contact's circle, closeness, last and next contact are called on the screen."""

from datetime import date

from PySide6.QtCore import QObject

from netwerkapp.domain.contacts import Circle, KnowsISearch
from netwerkapp.domain.conversations import Channel
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.contact_list import ContactLine, Show
from netwerkapp.ui.dates import ago, long_date, short_date
from netwerkapp.ui.numbers import NumberWords


class ContactWords(QObject):
    """The words for what is recorded of a contact, in the language of the window."""

    def circle(self, circle: str | None) -> str:
        """Return the name of a circle; a circle of the user's own is its own name."""
        return self.circles().get(circle or "", circle or "")

    def circles(self) -> dict[str, str]:
        """Return the seven circles with their names, in order."""
        return {
            Circle.FAMILY: self.tr("family"),
            Circle.FRIENDS: self.tr("friends"),
            Circle.COLLEAGUES: self.tr("former colleagues"),
            Circle.EDUCATION: self.tr("education"),
            Circle.CLUB: self.tr("club"),
            Circle.NEIGHBOURHOOD: self.tr("neighbourhood"),
            Circle.VIA: self.tr("via others"),
        }

    def closeness(self, closeness: int | None) -> str:
        """Return the word for a closeness of 1 to 4."""
        return self.closenesses().get(closeness or 0, "")

    def closenesses(self) -> dict[int, str]:
        """Return the four steps of closeness with their words."""
        return {
            1: self.tr("close"),
            2: self.tr("good acquaintance"),
            3: self.tr("acquaintance"),
            4: self.tr("further away"),
        }

    def knows_i_search(self) -> dict[str, str]:
        """Return the answers to whether this person knows that you are looking for work."""
        return {
            KnowsISearch.YES: self.tr("yes"),
            KnowsISearch.A_LITTLE: self.tr("a little"),
            KnowsISearch.NO: self.tr("no"),
        }

    def touch_kinds(self) -> dict[TouchKind, str]:
        """Return the eight kinds of a moment of contact with their names."""
        return {
            TouchKind.GREETING: self.tr("greeting"),
            TouchKind.QUESTION: self.tr("question"),
            TouchKind.INVITATION: self.tr("invitation"),
            TouchKind.THANKS: self.tr("thank-you"),
            TouchKind.REPORT_BACK: self.tr("how it went"),
            TouchKind.GAVE_HELP: self.tr("gave help"),
            TouchKind.CONGRATULATION: self.tr("congratulation"),
            TouchKind.REMINDER: self.tr("reminder"),
        }

    def channel(self, channel: str | None) -> str:
        """Return what you are going to do together."""
        words: dict[str | None, str] = {
            Channel.WRITING: self.tr("Message"),
            Channel.PHONE: self.tr("Call"),
            Channel.WALK: self.tr("Walk"),
            Channel.COFFEE: self.tr("Coffee"),
            Channel.ONLINE: self.tr("Online"),
        }
        return words.get(channel, self.tr("Talk"))

    def last(self, day: date | None, today: date) -> str:
        """Return when you last spoke, in words."""
        return ago(day, today) if day else self.tr("not yet")

    def next(self, line: ContactLine, today: date) -> str:
        """Return what comes next, short: "Coffee 26 nov"."""
        if line.next_date is None:
            return self.tr("Keep in touch") if line.message_due else ""
        if line.thanks_due:
            return self._thanks(line.next_date, today)
        what = line.next_step or self.channel(line.next_channel)
        if line.next_date == today:
            return self.tr("{what} today").replace("{what}", what)
        return f"{what} {short_date(line.next_date)}"

    def next_in_full(self, line: ContactLine, today: date) -> str:
        """Return what comes next, at length: "Coffee, Thursday 26 November"."""
        if line.next_date is None:
            return ""
        if line.thanks_due or line.next_date == today:
            return self.next(line, today)
        return f"{line.next_step or self.channel(line.next_channel)}, {long_date(line.next_date)}"

    def is_now(self, line: ContactLine, today: date) -> bool:
        """Whether what comes next is for today."""
        if line.thanks_due and line.next_date:
            return line.next_date >= today
        return line.next_date == today

    def how_many(self, people: int, circles: int) -> str:
        """Return how many people stand in how many circles: "three people in two circles"."""
        persons = self.tr("person") if people == 1 else self.tr("people")
        text = f"{NumberWords().word(people)} {persons}"
        if circles:
            rings = self.tr("circle") if circles == 1 else self.tr("circles")
            text = self.tr("{people} in {circles}").format(
                people=text, circles=f"{NumberWords().word(circles)} {rings}"
            )
        return text

    def chosen(self, people: int) -> str:
        """Return how many people are chosen: "three people chosen"."""
        return self.tr("{number} people chosen").replace("{number}", NumberWords().word(people))

    def nobody(self, show: Show) -> str:
        """Return what is said in place of an empty list."""
        if show is Show.KEEPING_IN_TOUCH:
            return self.tr("It is time for nobody now. That is fine.")
        return self.tr("Nobody here yet.")

    def thanks_today(self) -> str:
        """Return the longest of what can come next."""
        return self.tr("Thank-you today")

    def _thanks(self, best: date, today: date) -> str:
        if best >= today:
            return self.thanks_today()
        return self.tr("A thank-you can still go")
