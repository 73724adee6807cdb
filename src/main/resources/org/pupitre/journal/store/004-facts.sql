-- What else is known of a person, and what was known before a file changed it, each as JSON. The hash of a row without it is the one it always had. The table is made again so
-- that its hash stays the last column; the rows and their sum stay the same.
CREATE TABLE people_with_facts (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    said_as     TEXT,
    affiliation TEXT,
    grp         TEXT,
    language    TEXT,
    facts       TEXT,
    former      TEXT,
    row_hash    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO people_with_facts SELECT id, name, said_as, affiliation, grp, language, NULL, NULL, row_hash FROM people;

DROP TABLE people;

ALTER TABLE people_with_facts RENAME TO people;

CREATE TRIGGER tie_people_put AFTER INSERT ON people
BEGIN
    INSERT INTO tie_step VALUES ('people', new.row_hash, 1);
END;

CREATE TRIGGER tie_people_changed AFTER UPDATE ON people
BEGIN
    INSERT INTO tie_step VALUES ('people', old.row_hash, -1), ('people', new.row_hash, 1);
END;

CREATE TRIGGER tie_people_gone AFTER DELETE ON people
BEGIN
    INSERT INTO tie_step VALUES ('people', old.row_hash, -1);
END;
