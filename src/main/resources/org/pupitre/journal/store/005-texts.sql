-- Files of what people will say, each once, by the hash of its bytes; the bytes are base64, so that a row is checked and carried like any other.
CREATE TABLE text_file (
    hash     TEXT PRIMARY KEY,
    content  TEXT NOT NULL,
    row_hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER tie_text_file_put AFTER INSERT ON text_file
BEGIN
    INSERT INTO tie_step VALUES ('text_file', new.row_hash, 1);
END;

CREATE TRIGGER tie_text_file_changed AFTER UPDATE ON text_file
BEGIN
    INSERT INTO tie_step VALUES ('text_file', old.row_hash, -1), ('text_file', new.row_hash, 1);
END;

CREATE TRIGGER tie_text_file_gone AFTER DELETE ON text_file
BEGIN
    INSERT INTO tie_step VALUES ('text_file', old.row_hash, -1);
END;

INSERT INTO tie VALUES ('text_file', 0, 0);
