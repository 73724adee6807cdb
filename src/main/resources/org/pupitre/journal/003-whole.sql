-- Persons who were erased from the library and whose copies are not all searched yet, by hashes that go as soon as they are.
CREATE TABLE erasing (
    person   TEXT PRIMARY KEY,
    at       TEXT NOT NULL,
    salt     TEXT NOT NULL,
    traces   TEXT NOT NULL,
    places   TEXT NOT NULL,
    row_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
