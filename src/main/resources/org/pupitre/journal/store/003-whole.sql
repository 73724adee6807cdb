-- Persons who were erased from the library and whose copies are not all searched yet, by hashes that go as soon as they are.
CREATE TABLE erasing (
    person   TEXT PRIMARY KEY,
    at       TEXT NOT NULL,
    salt     TEXT NOT NULL,
    traces   TEXT NOT NULL,
    places   TEXT NOT NULL,
    row_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- How many rows each table beside the journal has, and the sum of their hashes (48 bits of each): kept by triggers in the
-- transaction that changes a row, so that rows that went without being deleted, or came back from an earlier time, show.
CREATE TABLE tie (
    name TEXT    PRIMARY KEY,
    rows INTEGER NOT NULL,
    sum  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW tie_step AS SELECT '' AS name, x'' AS row_hash, 0 AS sign;

CREATE TRIGGER tie_stepped INSTEAD OF INSERT ON tie_step
BEGIN
    UPDATE tie SET rows = rows + new.sign, sum = (sum + new.sign * (
        (instr('123456789ABCDEF', substr(hex(new.row_hash), 1, 1)) << 44)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 2, 1)) << 40)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 3, 1)) << 36)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 4, 1)) << 32)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 5, 1)) << 28)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 6, 1)) << 24)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 7, 1)) << 20)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 8, 1)) << 16)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 9, 1)) << 12)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 10, 1)) << 8)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 11, 1)) << 4)
        + (instr('123456789ABCDEF', substr(hex(new.row_hash), 12, 1)) << 0))) & 281474976710655
    WHERE name = new.name;
END;

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

CREATE TRIGGER tie_draft_put AFTER INSERT ON draft
BEGIN
    INSERT INTO tie_step VALUES ('draft', new.row_hash, 1);
END;

CREATE TRIGGER tie_draft_changed AFTER UPDATE ON draft
BEGIN
    INSERT INTO tie_step VALUES ('draft', old.row_hash, -1), ('draft', new.row_hash, 1);
END;

CREATE TRIGGER tie_draft_gone AFTER DELETE ON draft
BEGIN
    INSERT INTO tie_step VALUES ('draft', old.row_hash, -1);
END;

CREATE TRIGGER tie_refusal_put AFTER INSERT ON refusal
BEGIN
    INSERT INTO tie_step VALUES ('refusal', new.row_hash, 1);
END;

CREATE TRIGGER tie_refusal_changed AFTER UPDATE ON refusal
BEGIN
    INSERT INTO tie_step VALUES ('refusal', old.row_hash, -1), ('refusal', new.row_hash, 1);
END;

CREATE TRIGGER tie_refusal_gone AFTER DELETE ON refusal
BEGIN
    INSERT INTO tie_step VALUES ('refusal', old.row_hash, -1);
END;

CREATE TRIGGER tie_alive_put AFTER INSERT ON alive
BEGIN
    INSERT INTO tie_step VALUES ('alive', new.row_hash, 1);
END;

CREATE TRIGGER tie_alive_changed AFTER UPDATE ON alive
BEGIN
    INSERT INTO tie_step VALUES ('alive', old.row_hash, -1), ('alive', new.row_hash, 1);
END;

CREATE TRIGGER tie_alive_gone AFTER DELETE ON alive
BEGIN
    INSERT INTO tie_step VALUES ('alive', old.row_hash, -1);
END;

CREATE TRIGGER tie_erased_put AFTER INSERT ON erased
BEGIN
    INSERT INTO tie_step VALUES ('erased', new.row_hash, 1);
END;

CREATE TRIGGER tie_erased_changed AFTER UPDATE ON erased
BEGIN
    INSERT INTO tie_step VALUES ('erased', old.row_hash, -1), ('erased', new.row_hash, 1);
END;

CREATE TRIGGER tie_erased_gone AFTER DELETE ON erased
BEGIN
    INSERT INTO tie_step VALUES ('erased', old.row_hash, -1);
END;

CREATE TRIGGER tie_exported_put AFTER INSERT ON exported
BEGIN
    INSERT INTO tie_step VALUES ('exported', new.row_hash, 1);
END;

CREATE TRIGGER tie_exported_changed AFTER UPDATE ON exported
BEGIN
    INSERT INTO tie_step VALUES ('exported', old.row_hash, -1), ('exported', new.row_hash, 1);
END;

CREATE TRIGGER tie_exported_gone AFTER DELETE ON exported
BEGIN
    INSERT INTO tie_step VALUES ('exported', old.row_hash, -1);
END;

CREATE TRIGGER tie_erasing_put AFTER INSERT ON erasing
BEGIN
    INSERT INTO tie_step VALUES ('erasing', new.row_hash, 1);
END;

CREATE TRIGGER tie_erasing_changed AFTER UPDATE ON erasing
BEGIN
    INSERT INTO tie_step VALUES ('erasing', old.row_hash, -1), ('erasing', new.row_hash, 1);
END;

CREATE TRIGGER tie_erasing_gone AFTER DELETE ON erasing
BEGIN
    INSERT INTO tie_step VALUES ('erasing', old.row_hash, -1);
END;

INSERT INTO tie VALUES ('people', 0, 0), ('draft', 0, 0), ('refusal', 0, 0), ('alive', 0, 0), ('erased', 0, 0), ('exported', 0, 0), ('erasing', 0, 0);

INSERT INTO tie_step
SELECT 'people', row_hash, 1 FROM people
    UNION ALL SELECT 'draft', row_hash, 1 FROM draft
    UNION ALL SELECT 'refusal', row_hash, 1 FROM refusal
    UNION ALL SELECT 'alive', row_hash, 1 FROM alive
    UNION ALL SELECT 'erased', row_hash, 1 FROM erased
    UNION ALL SELECT 'exported', row_hash, 1 FROM exported;
