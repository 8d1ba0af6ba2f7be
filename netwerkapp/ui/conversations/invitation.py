"""Inviting someone to a talk: the message, and what came of it. Silence is no loss, and there is one reminder."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.invitations import Answer, Due, Invitation, InvitationState
from netwerkapp.domain.messages import filled
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.conversations.message_box import MessageBox
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.plain_button import same_width
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

KIND, WORDS = "invitation_kind", "invitation_"  # where the choice and your own words stand among the answers
_FITTING = {
    ConversationType.NETWORKING: ("acquaintance", "long_ago", "via", "phone_script"),
    ConversationType.INFORMATION: ("acquaintance", "via", "long_ago", "phone_script"),
    ConversationType.ADVICE: ("advice", "acquaintance", "phone_script"),
    ConversationType.FOLLOW_UP: ("via", "introduction", "acquaintance", "phone_script"),
}
_AFTER = {Answer.NO: "after_no"}


class InvitationBox(QWidget):
    """One invitation from its first words to the answer. Showing it writes nothing."""

    kept = Signal()  # something about the talk is another in the file
    told = Signal(str, bool)
    other_wanted = Signal()  # someone else to talk with meanwhile

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver, talk: Conversation) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver, self._talk = theme, content, store, saver, talk
        self._invitation: Invitation | None = None
        self._shown = self._proposed = ""  # which message, and the words proposed for it
        texts = content.no_answer.texts
        self.title = Label(theme, texts["invite"], role="h3")
        self.where = Label(theme)
        self.kind = Choice(theme)
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which = Label(theme, self.tr("Which message?"), role="small")
        self._which.setBuddy(self.kind)
        self.kind.setAccessibleName(self._which.text())
        self.box = MessageBox(theme, texts["invite"], texts["gap"])
        self.sent = OutlinedButton(theme, self.tr("Sent"), "check")
        self.yes, self.no = OutlinedButton(theme, self.tr("Yes")), OutlinedButton(theme, self.tr("No"))
        self.let_go = Link(theme, self.tr("Let it go"))
        self.other = Link(theme, self.tr("Ask someone else"))
        self.again = Link(theme, self.tr("Invite again"))
        self._yourself = Label(theme, texts["send_yourself"], role="small")
        self._build()
        self._listen()
        self.show_talk(talk)

    def show_talk(self, talk: Conversation) -> None:
        """Show how the invitation to this talk stands."""
        self._talk = talk
        self._invitation = invitation = self._current(talk)
        open_ = invitation is not None and invitation.answer is None
        due = invitation.due(self._store.today()) if invitation else None
        self._shown = message = self._message(invitation, due)
        self.where.setText(self._stands(invitation, due))
        for widget, seen in (
            (self.where, invitation is not None),
            (self._which, invitation is None),
            (self.kind, invitation is None),
            (self.box, bool(message)),
            (self._yourself, bool(message)),
            (self.sent, invitation is None or due is Due.REMIND),
            (self.yes, open_),
            (self.no, open_),
            (self.let_go, open_),
            (self.other, due is Due.ASK_OTHER),
            (self.again, invitation is not None and invitation.answer in (Answer.NO, Answer.LET_GO)),
        ):
            widget.setVisible(seen)
        self.sent.setText(self.tr("Reminder sent") if invitation else self.tr("Sent"))
        same_width(self.box.copy, self.box.mail, self.sent)
        self._fill_kinds()
        self._show_words(message)

    def _build(self) -> None:
        theme, column = self._theme, QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, 0)
        column.setSpacing(theme.px(8))
        answers = Flow(across=theme.px(8), down=theme.px(8))
        for widget in (self.yes, self.no, self.let_go, self.other, self.again):
            answers.addWidget(widget)
        self.box.buttons.addWidget(self.sent)
        for part in (self.title, self.where, self._which, self.kind, self.box, self._yourself):
            column.addWidget(part)
        column.addLayout(answers)

    def _listen(self) -> None:
        self.kind.activated.connect(lambda _index: self._choose())
        self.box.edited.connect(self._type)
        self.box.left.connect(self._saver.hurry)
        self.box.told.connect(self.told)
        self.sent.clicked.connect(self._send)
        self.yes.clicked.connect(lambda: self._answer(Answer.YES))
        self.no.clicked.connect(lambda: self._answer(Answer.NO))
        self.let_go.clicked.connect(lambda: self._answer(Answer.LET_GO))
        self.again.clicked.connect(self._begin_again)
        self.other.clicked.connect(self.other_wanted)

    def _current(self, talk: Conversation) -> Invitation | None:
        """Return the invitation that counts: one that led to nothing makes room when the talk is prepared again."""
        invitation = self._store.invitations.of_conversation(talk.id)
        closed = invitation is not None and invitation.answer in (Answer.NO, Answer.LET_GO)
        return None if closed and talk.status is not Status.CANCELLED else invitation

    def _message(self, invitation: Invitation | None, due: Due | None) -> str:
        """Return which message is at hand now, or ""."""
        if invitation is None:
            return self._chosen()
        if due is Due.REMIND:
            return "reminder"
        return _AFTER.get(invitation.answer, "") if invitation.answer else ""

    def _chosen(self) -> str:
        fitting = _FITTING[self._talk.type]
        chosen = self._answers().get(KIND, "")
        contact = self._contact()
        usual = "via" if contact and contact.introduced_by and "via" in fitting else fitting[0]
        return chosen if chosen in fitting else usual

    def _stands(self, invitation: Invitation | None, due: Due | None) -> str:
        """Return what was sent when, how that stands, and what may be done."""
        if invitation is None:
            return ""
        texts, today = self._content.no_answer, self._store.today()
        words = {status.id: status.text for status in texts.status}
        state = invitation.state(today)
        quiet = self.tr("Sent on {day}.") if state is InvitationState.SENT else self.tr("Sent on {day}: {state}.")
        sent = quiet.replace("{day}", long_date(invitation.sent_on)).replace("{state}", words[state])
        yes = "" if self._talk.date else "after_yes"
        after = {Answer.YES: yes, Answer.NO: "after_no", Answer.LET_GO: "let_go", None: str(due or "answer")}
        return f"{sent} {texts.texts.get(after[invitation.answer], '')}".strip()

    def _fill_kinds(self) -> None:
        fitting = _FITTING[self._talk.type]
        if [self.kind.itemData(place) for place in range(self.kind.count())] != list(fitting):
            self.kind.clear()
            for message in fitting:
                self.kind.addItem(
                    filled(self._content.messages[message].title, {"who": self._giver() or self.tr("someone")}), message
                )
        self.kind.setCurrentIndex(self.kind.findData(self._chosen()))

    def _show_words(self, message: str) -> None:
        contact = self._contact()
        if message:
            key = WORDS + message
            own = self._saver.words_of(f"{self._talk.id}/{key}", self._answers().get(key, ""))
            subject, self._proposed = self._subject(message), self._proposal(message)
            self.box.show_message(own or self._proposed, contact.email if contact else "", subject)

    def _subject(self, message: str) -> str:
        return self.tr("Reminder") if message == "reminder" else self.tr("A question")

    def _proposal(self, message: str) -> str:
        contact, talk, answers = self._contact(), self._talk, self._answers()
        job = " ".join(answers.get("job_and_topics", "").split()).split(":")[0]
        known = {
            "name": contact.name.short if contact else None,
            "me": self._store.profile.get("name"),
            "who": self._giver(),
            "topic": job.lower() if job else None,
            "day1": long_date(talk.date) if talk.date else None,
        }
        return filled(self._content.messages[message].text, known)

    def _giver(self) -> str | None:
        contact = self._contact()
        giver = self._store.contacts.get(contact.introduced_by or "") if contact else None
        return giver.name.short if giver else None

    def _contact(self) -> Contact | None:
        return self._store.contacts.get(self._talk.contact or "")

    def _answers(self) -> dict[str, str]:
        return dict(self._store.preparations.get(self._talk.id).answers)

    def _choose(self) -> None:
        """Take another message; your own words for each of them are kept."""
        talk, chosen = self._talk.id, str(self.kind.currentData())
        if self._saver.now(lambda: self._store.preparations.save_answer(talk, KIND, chosen)):
            self.show_talk(self._talk)

    def _type(self, text: str, visit: str) -> None:
        talk, message = self._talk.id, self._shown
        own = "" if text == self._proposed else text
        self._saver.later(
            f"{talk}/{WORDS}{message}",
            lambda: self._store.preparations.save_answer(talk, WORDS + message, own, visit),
            words=own,
        )

    def _send(self) -> None:
        self._saver.flush()
        talk, invitation, invitations = self._talk.id, self._invitation, self._store.invitations
        if invitation is None:
            done = self._saver.now(lambda: invitations.send(talk))
            said = self.tr("Kept: you sent your invitation.")
        else:
            done = self._saver.now(lambda: invitations.remind(invitation))
            said = self.tr("Kept: you sent one reminder.")
        if done:
            self._after(said)
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, answer: Answer) -> None:
        invitation = self._invitation
        if invitation and self._saver.now(lambda: self._store.invitations.answer(invitation, answer)):
            said = {
                Answer.YES: self.tr("Kept: the answer is yes."),
                Answer.NO: self.tr("Kept: the answer is no."),
                Answer.LET_GO: self.tr("Kept: you let it go."),
            }
            self._after(said[answer])

    def _begin_again(self) -> None:
        """Prepare the talk again, with a new invitation."""
        talk = self._talk.id
        if self._saver.now(lambda: self._store.conversations.plan_again(talk)):
            self._after(self.tr("You can invite again."))

    def _after(self, said: str) -> None:
        self.kept.emit()
        self.told.emit(said, True)
