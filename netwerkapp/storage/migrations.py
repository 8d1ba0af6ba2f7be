"""The schema, as a list of changes that is only ever added to.

Every table has a text `id`; dates are ISO text, moments ISO text with their offset, scales integers.
Rows that a user can delete keep standing with `deleted_at` for thirty days.
"""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from netwerkapp.domain.names import fold

if TYPE_CHECKING:
    from sqlite_utils.db import Database

migrations = Migrations("netwerkapp")


@migrations()
def m001_people_talks_and_steps(db: "Database") -> None:
    """Everything the first version records."""
    _run(db, _ACTIONS, _PROFILE, _PEOPLE, _TALKS, _STEPS, _LADDER, _SEARCH)
    db.execute("PRAGMA user_version = 1")


@migrations()
def m002_help_and_rest(db: "Database") -> None:
    """Who helps you, how tired a talk left you some hours later, and the time of a plan."""
    _run(db, _HELP)
    db.execute("PRAGMA user_version = 2")


@migrations()
def m003_more_of_a_person(db: "Database") -> None:
    """All that can be known of a person, who is not the same as whom, and which two were made one."""
    _run(db, _PERSON)
    placed = db.execute("SELECT rowid, search_text, circle FROM contacts WHERE circle IS NOT NULL").fetchall()
    for nr, text, circle in placed:
        word = f"qcircle{circle}" if circle in _CIRCLES else fold(circle)
        db.execute("UPDATE contacts SET search_text = ? WHERE rowid = ?", (f"{text} {word}", nr))
    db.execute("PRAGMA user_version = 3")


@migrations()
def m004_appointments(db: "Database") -> None:
    """Which talks went to a calendar, and how often they changed there."""
    _run(db, _APPOINTMENTS)
    db.execute("PRAGMA user_version = 4")


@migrations()
def m005_asked_and_celebrated_once(db: "Database") -> None:
    """What was asked once in a while, which tiles and rungs were celebrated, and for which day a plan was done."""
    _run(db, _ONCE)
    db.execute("PRAGMA user_version = 5")


@migrations()
def m006_more_of_a_look_back(db: "Database") -> None:
    """What may be written beside the answers of a look-back, the ground rules it names, and promises."""
    _run(db, _LOOK_BACK)
    db.execute("PRAGMA user_version = 6")


@migrations()
def m007_more_of_an_opportunity(db: "Database") -> None:
    """A note with an opportunity, and the day it came as far as it is."""
    _run(db, _OPPORTUNITY)
    db.execute("PRAGMA user_version = 7")


@migrations()
def m008_large_lists(db: "Database") -> None:
    """Only people on the list are searched, and a long list has indexes for what it is filtered and ordered by."""
    _run(db, _LARGE)
    db.execute("PRAGMA user_version = 8")


@migrations()
def m009_days_a_talk_was_moved_from(db: "Database") -> None:
    """The days that a talk was moved away from."""
    _run(db, "ALTER TABLE conversations ADD COLUMN moved_from TEXT NOT NULL DEFAULT ''")
    db.execute("PRAGMA user_version = 9")


@migrations()
def m010_versions_of_another_computer(db: "Database") -> None:
    """When a field that came with an archive was changed on its own computer, and when an action was taken back."""
    _run(db, _MERGED)
    db.execute("PRAGMA user_version = 10")


@migrations()
def m011_a_start_that_reads_few_people(db: "Database") -> None:
    """Indexes for what the ladder asks, so that it takes no longer with more people on the list."""
    _run(db, _FEW)
    db.execute("PRAGMA user_version = 11")


@migrations()
def m012_whom_it_is_time_for(db: "Database") -> None:
    """An index by how often to be in touch, so that looking for whom it is time takes no longer with more people."""
    _run(db, _OFTEN)
    db.execute("PRAGMA user_version = 12")


def _run(db: "Database", *scripts: str) -> None:
    """Run statements one by one, inside the transaction of the migration; executescript would end it."""
    for script in scripts:
        for statement in script.split(";;"):
            if statement.strip():
                db.execute(statement)


_ACTIONS = """
CREATE TABLE actions (
  nr INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  origin TEXT NOT NULL,
  visit TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;;
CREATE TABLE changes (
  nr INTEGER PRIMARY KEY AUTOINCREMENT,
  action INTEGER NOT NULL REFERENCES actions(nr),
  place TEXT NOT NULL,
  row TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;;
CREATE INDEX changes_by_action ON changes(action);;
CREATE INDEX changes_by_row ON changes(place, row)
"""

_PROFILE = """
CREATE TABLE profile (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;;
CREATE TABLE settings (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT
"""

_PEOPLE = """
CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  given TEXT NOT NULL DEFAULT '',
  particle TEXT NOT NULL DEFAULT '',
  family TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL,
  search_text TEXT NOT NULL,
  circle TEXT,
  closeness INTEGER CHECK (closeness BETWEEN 1 AND 4),
  organisation TEXT NOT NULL DEFAULT '',
  job TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  profile TEXT NOT NULL DEFAULT '',
  met TEXT NOT NULL DEFAULT '',
  knows TEXT NOT NULL DEFAULT '',
  offer TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  formal INTEGER NOT NULL DEFAULT 0,
  fear INTEGER CHECK (fear BETWEEN 0 AND 10),
  use INTEGER CHECK (use BETWEEN 1 AND 5),
  knows_i_search TEXT,
  rather_not INTEGER NOT NULL DEFAULT 0,
  rhythm_days INTEGER,
  first_choice TEXT,
  introduced_by TEXT REFERENCES contacts(id),
  source TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE INDEX contacts_by_name ON contacts(sort_key) WHERE deleted_at IS NULL;;
CREATE INDEX contacts_by_circle ON contacts(circle, sort_key) WHERE deleted_at IS NULL;;
CREATE TABLE touches (
  id TEXT PRIMARY KEY,
  contact TEXT REFERENCES contacts(id),
  date TEXT NOT NULL,
  channel TEXT,
  kind TEXT NOT NULL,
  ask_kind TEXT,
  initiated_by_me INTEGER NOT NULL DEFAULT 1,
  conversation TEXT REFERENCES conversations(id),
  level INTEGER CHECK (level BETWEEN 1 AND 12),
  tension_before INTEGER CHECK (tension_before BETWEEN 0 AND 10),
  tension_after INTEGER CHECK (tension_after BETWEEN 0 AND 10),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE INDEX touches_by_contact ON touches(contact, date);;
CREATE INDEX touches_by_conversation ON touches(conversation)
"""

_TALKS = """
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  contact TEXT REFERENCES contacts(id),
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  date TEXT,
  time TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  minutes INTEGER,
  channel TEXT,
  ring INTEGER CHECK (ring BETWEEN 1 AND 4),
  fear INTEGER CHECK (fear BETWEEN 0 AND 10),
  first_conscious INTEGER NOT NULL DEFAULT 0,
  retro INTEGER NOT NULL DEFAULT 0,
  ready_at TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE INDEX conversations_by_status ON conversations(status, date) WHERE deleted_at IS NULL;;
CREATE INDEX conversations_by_contact ON conversations(contact, date);;
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  conversation TEXT NOT NULL REFERENCES conversations(id),
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;;
CREATE INDEX answers_by_conversation ON answers(conversation);;
CREATE TABLE reflections (
  id TEXT PRIMARY KEY REFERENCES conversations(id),
  energy_cost INTEGER CHECK (energy_cost BETWEEN 1 AND 5),
  ease INTEGER CHECK (ease BETWEEN 1 AND 5),
  pleasure INTEGER CHECK (pleasure BETWEEN 1 AND 5),
  useful INTEGER CHECK (useful BETWEEN 1 AND 5),
  good TEXT NOT NULL DEFAULT '',
  slip TEXT NOT NULL DEFAULT '',
  lesson TEXT NOT NULL DEFAULT '',
  lesson_applied INTEGER NOT NULL DEFAULT 0,
  prediction_true TEXT NOT NULL DEFAULT '',
  met_guess INTEGER CHECK (met_guess BETWEEN 1 AND 5),
  goal_met TEXT NOT NULL DEFAULT '',
  benefits TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  conversation TEXT NOT NULL REFERENCES conversations(id),
  sent_at TEXT NOT NULL,
  reminded_at TEXT,
  answer TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE INDEX invitations_by_conversation ON invitations(conversation);;
CREATE TABLE referrals (
  id TEXT PRIMARY KEY,
  from_conversation TEXT REFERENCES conversations(id),
  new_contact TEXT NOT NULL REFERENCES contacts(id),
  introduced_at TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE opportunities (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  stage TEXT NOT NULL,
  conversation TEXT REFERENCES conversations(id),
  via TEXT REFERENCES contacts(id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT
"""

_STEPS = """
CREATE TABLE step_answers (
  id TEXT PRIMARY KEY,
  step TEXT NOT NULL,
  question TEXT NOT NULL,
  choice TEXT NOT NULL DEFAULT '',
  scale INTEGER,
  text TEXT NOT NULL DEFAULT '',
  contact TEXT REFERENCES contacts(id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE INDEX step_answers_by_step ON step_answers(step, question);;
CREATE TABLE self_checks (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  answers TEXT NOT NULL,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE resistances (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  strength_before INTEGER CHECK (strength_before BETWEEN 0 AND 10),
  strength_after INTEGER CHECK (strength_after BETWEEN 0 AND 10),
  reframe TEXT NOT NULL DEFAULT '',
  experiment TEXT NOT NULL DEFAULT '',
  contact TEXT REFERENCES contacts(id),
  planned_for TEXT,
  prediction TEXT NOT NULL DEFAULT '',
  prediction_pct INTEGER CHECK (prediction_pct BETWEEN 0 AND 100),
  experiment_done_at TEXT,
  what_happened TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE learning (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  takeaway TEXT NOT NULL DEFAULT '',
  contact TEXT REFERENCES contacts(id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE know_checks (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  reason TEXT NOT NULL DEFAULT '',
  obstacle TEXT NOT NULL DEFAULT '',
  if_text TEXT NOT NULL DEFAULT '',
  then_text TEXT NOT NULL DEFAULT '',
  contact TEXT REFERENCES contacts(id),
  date TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE directions (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL DEFAULT '',
  contact TEXT REFERENCES contacts(id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE lookbacks (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL DEFAULT '',
  proud TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT
"""

_LADDER = """
CREATE TABLE pauses (
  id TEXT PRIMARY KEY,
  start TEXT NOT NULL,
  until TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE energy_log (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  energy INTEGER NOT NULL CHECK (energy BETWEEN 1 AND 3),
  created_at TEXT NOT NULL
) STRICT;;
CREATE TABLE heavy (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  closed_at TEXT,
  created_at TEXT NOT NULL
) STRICT;;
CREATE TABLE silences (
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL,
  row TEXT NOT NULL DEFAULT '',
  until TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;;
CREATE TABLE milestones (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;;
CREATE TABLE latches (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT
"""

_HELP = """
CREATE TABLE helpers (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  hours TEXT NOT NULL DEFAULT '',
  purposes TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
ALTER TABLE reflections ADD COLUMN energy_later INTEGER CHECK (energy_later BETWEEN 1 AND 5);;
ALTER TABLE plans ADD COLUMN time TEXT NOT NULL DEFAULT ''
"""

_CIRCLES = ("family", "friends", "colleagues", "education", "club", "neighbourhood", "via")
_PERSON = """
ALTER TABLE contacts ADD COLUMN called TEXT NOT NULL DEFAULT '';;
ALTER TABLE contacts ADD COLUMN trade TEXT NOT NULL DEFAULT '';;
ALTER TABLE contacts ADD COLUMN channel TEXT;;
ALTER TABLE contacts ADD COLUMN known_since TEXT NOT NULL DEFAULT '';;
ALTER TABLE contacts ADD COLUMN tags TEXT NOT NULL DEFAULT '';;
ALTER TABLE contacts ADD COLUMN occupied_with TEXT NOT NULL DEFAULT '';;
ALTER TABLE contacts ADD COLUMN attitude TEXT;;
ALTER TABLE contacts ADD COLUMN snoozed_until TEXT;;
ALTER TABLE contacts ADD COLUMN birthday TEXT NOT NULL DEFAULT '';;
ALTER TABLE contacts ADD COLUMN next_step TEXT NOT NULL DEFAULT '';;
ALTER TABLE contacts ADD COLUMN next_step_on TEXT;;
ALTER TABLE contacts ADD COLUMN uid TEXT NOT NULL DEFAULT '';;
CREATE INDEX contacts_by_tags ON contacts(tags) WHERE tags != '';;
CREATE INDEX contacts_by_uid ON contacts(uid) WHERE uid != '';;
CREATE INDEX contacts_by_introducer ON contacts(introduced_by) WHERE introduced_by IS NOT NULL;;
CREATE INDEX contacts_by_next_step ON contacts(next_step_on) WHERE next_step_on IS NOT NULL;;
CREATE TABLE not_the_same (
  id TEXT PRIMARY KEY,
  one TEXT NOT NULL REFERENCES contacts(id),
  other TEXT NOT NULL REFERENCES contacts(id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE TABLE merges (
  id TEXT PRIMARY KEY,
  kept TEXT NOT NULL REFERENCES contacts(id),
  gone TEXT NOT NULL REFERENCES contacts(id),
  moved TEXT NOT NULL,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT
"""

_APPOINTMENTS = """
CREATE TABLE appointments (
  id TEXT PRIMARY KEY REFERENCES conversations(id),
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  contents TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT
"""

_ONCE = """
CREATE TABLE nudges (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  row TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;;
CREATE TABLE celebrations (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;;
INSERT INTO celebrations SELECT id, '' FROM latches WHERE id GLOB '[0-9]*' AND CAST(value AS REAL) >= 1;;
INSERT INTO celebrations SELECT 'rung ' || id, at FROM milestones WHERE id IN ('2', '3', '4');;
ALTER TABLE plans ADD COLUMN done_for TEXT NOT NULL DEFAULT ''
"""

_LOOK_BACK = """
ALTER TABLE reflections ADD COLUMN prediction_note TEXT NOT NULL DEFAULT '';;
ALTER TABLE reflections ADD COLUMN goal_note TEXT NOT NULL DEFAULT '';;
ALTER TABLE reflections ADD COLUMN rules TEXT NOT NULL DEFAULT '';;
CREATE TABLE promises (
  id TEXT PRIMARY KEY,
  conversation TEXT NOT NULL REFERENCES conversations(id),
  text TEXT NOT NULL,
  day TEXT,
  done_at TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;;
CREATE INDEX promises_by_conversation ON promises(conversation)
"""

_OPPORTUNITY = """
ALTER TABLE opportunities ADD COLUMN note TEXT NOT NULL DEFAULT '';;
ALTER TABLE opportunities ADD COLUMN stage_on TEXT
"""

_MERGED = """
CREATE TABLE merged_moments (
  id TEXT PRIMARY KEY,
  moments TEXT NOT NULL
) STRICT;;
ALTER TABLE actions ADD COLUMN replayed_at TEXT
"""

_FEW = """
CREATE INDEX contacts_by_looks
  ON contacts(IFNULL(closeness, 0) * 10000 + IFNULL(fear + 1, 0) * 100 + IFNULL(use, 0), id)
  WHERE deleted_at IS NULL AND rather_not = 0;;
CREATE INDEX contacts_without_rhythm ON contacts(closeness IS NULL, closeness, sort_key, id)
  WHERE deleted_at IS NULL AND rhythm_days IS NULL;;
CREATE INDEX contacts_with_rhythm ON contacts(rhythm_days) WHERE deleted_at IS NULL AND rhythm_days IS NOT NULL;;
CREATE INDEX contacts_by_first_choice ON contacts(first_choice) WHERE first_choice IS NOT NULL
"""

_OFTEN = """
CREATE INDEX contacts_by_rhythm ON contacts(
  CASE WHEN rather_not OR attitude = 'no_reply' THEN 0 WHEN rhythm_days IS NOT NULL THEN rhythm_days
  WHEN attitude = 'thinks_along' THEN 30
  ELSE CASE closeness WHEN 2 THEN 30 WHEN 3 THEN 90 WHEN 4 THEN 365 ELSE 0 END END,
  SUBSTR(created_at, 1, 10), id) WHERE deleted_at IS NULL
"""

_LARGE = """
DELETE FROM contact_search WHERE contact IN (SELECT id FROM contacts WHERE deleted_at IS NOT NULL);;
ALTER TABLE contact_search ADD COLUMN sort_key TEXT NOT NULL DEFAULT '';;
UPDATE contact_search SET sort_key = (SELECT sort_key FROM contacts WHERE id = contact);;
CREATE INDEX contact_search_by_name ON contact_search(sort_key, contact);;
DROP TRIGGER contacts_added;;
CREATE TRIGGER contacts_added AFTER INSERT ON contacts WHEN new.deleted_at IS NULL BEGIN
  INSERT INTO contact_search(contact, text, sort_key) VALUES (new.id, new.search_text, new.sort_key);
END;;
CREATE TRIGGER contacts_reordered AFTER UPDATE OF sort_key ON contacts
WHEN old.sort_key IS NOT new.sort_key BEGIN
  UPDATE contact_search SET sort_key = new.sort_key WHERE contact = new.id;
END;;
CREATE TRIGGER contacts_put_aside AFTER UPDATE OF deleted_at ON contacts
WHEN old.deleted_at IS NULL AND new.deleted_at IS NOT NULL BEGIN
  DELETE FROM contact_search WHERE contact = new.id;
END;;
CREATE TRIGGER contacts_put_back AFTER UPDATE OF deleted_at ON contacts
WHEN old.deleted_at IS NOT NULL AND new.deleted_at IS NULL BEGIN
  INSERT INTO contact_search(contact, text, sort_key) VALUES (new.id, new.search_text, new.sort_key);
END;;
CREATE INDEX contacts_by_closeness ON contacts(closeness, sort_key) WHERE deleted_at IS NULL;;
CREATE INDEX contacts_by_knowing ON contacts(knows_i_search) WHERE knows_i_search IS NOT NULL
"""

_SEARCH = """
CREATE TABLE contact_search (
  nr INTEGER PRIMARY KEY,
  contact TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;;
CREATE VIRTUAL TABLE contact_words USING fts5(
  text, content='contact_search', content_rowid='nr', prefix='1 2 3', tokenize='unicode61'
);;
CREATE TRIGGER contact_search_added AFTER INSERT ON contact_search BEGIN
  INSERT INTO contact_words(rowid, text) VALUES (new.nr, new.text);
END;;
CREATE TRIGGER contact_search_removed AFTER DELETE ON contact_search BEGIN
  INSERT INTO contact_words(contact_words, rowid, text) VALUES ('delete', old.nr, old.text);
END;;
CREATE TRIGGER contact_search_changed AFTER UPDATE OF text ON contact_search BEGIN
  INSERT INTO contact_words(contact_words, rowid, text) VALUES ('delete', old.nr, old.text);
  INSERT INTO contact_words(rowid, text) VALUES (new.nr, new.text);
END;;
CREATE TRIGGER contacts_added AFTER INSERT ON contacts BEGIN
  INSERT INTO contact_search(contact, text) VALUES (new.id, new.search_text);
END;;
CREATE TRIGGER contacts_renamed AFTER UPDATE OF search_text ON contacts
WHEN old.search_text IS NOT new.search_text BEGIN
  UPDATE contact_search SET text = new.search_text WHERE contact = new.id;
END;;
CREATE TRIGGER contacts_removed AFTER DELETE ON contacts BEGIN
  DELETE FROM contact_search WHERE contact = old.id;
END
"""
