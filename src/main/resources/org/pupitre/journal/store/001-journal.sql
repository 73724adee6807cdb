-- The journal: every event of every session, in the order in which it was written. Rows are never changed or removed.
CREATE TABLE journal (
    seq        INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    session    TEXT    NOT NULL,
    at         TEXT    NOT NULL,
    actor      TEXT    NOT NULL,
    device     TEXT    NOT NULL,
    command_id TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    salt       BLOB,
    body_hash  BLOB    NOT NULL,
    chain      BLOB    NOT NULL
) STRICT;

CREATE INDEX journal_command ON journal (command_id, session);
CREATE INDEX journal_session ON journal (session, seq);

CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;

CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever added to');
END;

-- Names and affiliations stand here and nowhere else, so that a person can be erased.
CREATE TABLE people (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    said_as     TEXT,
    affiliation TEXT,
    grp         TEXT,
    language    TEXT,
    row_hash    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Refused commands, so that the same command again gets the same answer.
CREATE TABLE refusal (
    session    TEXT NOT NULL,
    command_id TEXT NOT NULL,
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL,
    body       TEXT NOT NULL,
    PRIMARY KEY (session, command_id)
) STRICT, WITHOUT ROWID;

-- Text that was being typed.
CREATE TABLE draft (
    session  TEXT NOT NULL,
    field    TEXT NOT NULL,
    text     TEXT NOT NULL,
    at       TEXT NOT NULL,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (session, field)
) STRICT, WITHOUT ROWID;

-- When a session was last known to be open.
CREATE TABLE alive (
    session TEXT PRIMARY KEY,
    at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
