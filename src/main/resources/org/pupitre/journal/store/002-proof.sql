-- Refusals and signs of life carry a hash of their own, as people and drafts do. The old ones go: they are answers to
-- commands of earlier days and times that the next few seconds write anew.
DROP TABLE refusal;

CREATE TABLE refusal (
    session    TEXT NOT NULL,
    command_id TEXT NOT NULL,
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL,
    body       TEXT NOT NULL,
    row_hash   BLOB NOT NULL,
    PRIMARY KEY (session, command_id)
) STRICT, WITHOUT ROWID;

DROP TABLE alive;

CREATE TABLE alive (
    session  TEXT PRIMARY KEY,
    at       TEXT NOT NULL,
    row_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The hash of a body from which a person was erased; its salt is gone then, and body_hash stays that of the first body.
ALTER TABLE journal ADD COLUMN redaction BLOB;

-- Persons who were erased, by id only, so that no old file brings them back.
CREATE TABLE erased (
    person   TEXT PRIMARY KEY,
    at       TEXT NOT NULL,
    row_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What left this library for another place, so that it can be named when a person is erased.
CREATE TABLE exported (
    place    TEXT PRIMARY KEY,
    what     TEXT NOT NULL,
    at       TEXT NOT NULL,
    row_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
