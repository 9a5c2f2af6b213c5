-- Work that is ordered without a screenplay. The identity is the hash of its first take.
CREATE TABLE commissions (
  number   INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,
  title    TEXT NOT NULL,
  opened   TEXT NOT NULL          -- ISO 8601, UTC
) STRICT;

-- What was kept of them. Never replaced, never deleted.
CREATE TABLE pieces (
  commission INTEGER NOT NULL,
  take       INTEGER NOT NULL,
  pass       TEXT NOT NULL,
  key        TEXT NOT NULL,
  piece      TEXT NOT NULL,       -- JSON
  PRIMARY KEY (commission, take, pass),
  UNIQUE (commission, pass, key)
) STRICT;

-- The take that was chosen of every pass.
CREATE TABLE circles (
  commission INTEGER NOT NULL,
  pass       TEXT NOT NULL,
  take       INTEGER NOT NULL,
  PRIMARY KEY (commission, pass)
) STRICT, WITHOUT ROWID;
