"""The preparation sheets in the file: one row per question, so that a new question needs no new column."""

from dataclasses import replace

from netwerkapp.domain.preparations import MOST_QUESTIONS, Preparation
from netwerkapp.storage.contact_rows import contact_of, row_of
from netwerkapp.storage.door import Action, Door

SHARED = ("knows", "offer")  # fields of the sheet that a contact has too
_PERSON = (
    "SELECT contacts.* FROM contacts JOIN conversations ON conversations.contact = contacts.id "
    "WHERE conversations.id = ? AND contacts.deleted_at IS NULL"
)
_FIXED = frozenset({"id", "created_at"})
_QUESTIONS = tuple(f"q{number}" for number in range(1, MOST_QUESTIONS + 1))


class Preparations:
    """What was written on the sheet of each conversation."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, conversation: str) -> Preparation:
        """Return the sheet; one that was never written on is empty."""
        rows = self._door.read("SELECT question, text FROM answers WHERE conversation = ?", (conversation,))
        texts = {row["question"]: row["text"] for row in rows}
        questions = [texts.pop(key, "") for key in _QUESTIONS]
        while questions and not questions[-1]:
            questions.pop()
        return Preparation(conversation, texts, tuple(questions))

    def save_answer(self, conversation: str, field: str, text: str, visit: str = "") -> None:
        """Keep the text of one field."""
        with self._door.action("answer_typed", visit=visit) as action:
            self._put(action, conversation, field, text)
            self._keep_ready(action, conversation)

    def save_shared(self, conversation: str, field: str, text: str, visit: str = "") -> None:
        """Keep the text of a field that is also known of the person: on the sheet and with the contact."""
        with self._door.action("answer_typed", visit=visit) as action:
            self._put(action, conversation, field, text)
            for row in self._door.read(_PERSON, (conversation,)):
                person = contact_of(row)
                known = row_of(replace(person, knows=text) if field == "knows" else replace(person, offer=text))
                action.update("contacts", row["id"], {key: known[key] for key in known if key not in _FIXED})
            self._keep_ready(action, conversation)

    def save_questions(self, conversation: str, questions: tuple[str, ...], visit: str = "") -> None:
        """Keep the questions in this order; raises ValueError for more than six."""
        if len(questions) > MOST_QUESTIONS:
            raise ValueError(f"more than {MOST_QUESTIONS} questions")
        texts = (*questions, *[""] * (MOST_QUESTIONS - len(questions)))
        with self._door.action("questions_changed", visit=visit) as action:
            for key, text in zip(_QUESTIONS, texts, strict=True):
                self._put(action, conversation, key, text)
            self._keep_ready(action, conversation)

    def own_questions(self, conversation: str) -> list[str]:
        """Return what was asked on other sheets, each once, newest first."""
        sql = (
            "SELECT TRIM(text) AS text, MAX(answers.rowid) AS newest FROM answers "
            "JOIN conversations ON conversations.id = conversation "
            f"WHERE question IN ({', '.join('?' * len(_QUESTIONS))}) AND conversation != ? "
            "AND deleted_at IS NULL AND TRIM(text) != '' GROUP BY TRIM(text) ORDER BY newest DESC"
        )
        return [row["text"] for row in self._door.read(sql, (*_QUESTIONS, conversation))]

    def _put(self, action: Action, conversation: str, key: str, text: str) -> None:
        row_id = f"{conversation}/{key}"
        known = self._door.value("SELECT 1 FROM answers WHERE id = ?", (row_id,)) is not None
        if known or text:
            row = {"id": row_id, "conversation": conversation, "question": key, "text": text}
            action.save("answers", {**row, "created_at": self._door.now().isoformat()})

    def _keep_ready(self, action: Action, conversation: str) -> None:
        """Write down the first moment that the sheet was ready; later edits do not move it."""
        ready_at = self._door.value("SELECT ready_at FROM conversations WHERE id = ?", (conversation,))
        if ready_at is None and self.get(conversation).prepared:
            action.update("conversations", conversation, {"ready_at": self._door.now().isoformat()})
