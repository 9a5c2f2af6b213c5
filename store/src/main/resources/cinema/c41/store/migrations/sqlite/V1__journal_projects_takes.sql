-- Runs, as a list; kept in step with their entries in the same transaction.
CREATE TABLE runs (
  id      TEXT PRIMARY KEY,
  project TEXT NOT NULL,
  started TEXT NOT NULL,          -- ISO 8601, UTC
  outcome TEXT,                   -- done, failed, cancelled; NULL while it has not ended
  cancel  INTEGER NOT NULL DEFAULT 0  -- somebody has asked for it to end since it was started or resumed
) STRICT;

-- The truth: what happened, in order. Never changed, never deleted.
CREATE TABLE entries (
  run   TEXT NOT NULL,
  seq   INTEGER NOT NULL,
  at    TEXT NOT NULL,
  kind  TEXT NOT NULL,
  entry TEXT NOT NULL,            -- JSON
  PRIMARY KEY (run, seq)
) STRICT, WITHOUT ROWID;

-- What was made last under each key: an index of the entries 'step-made'.
CREATE TABLE makings (
  key  TEXT PRIMARY KEY,
  made TEXT NOT NULL              -- JSON
) STRICT, WITHOUT ROWID;

-- Sizes of what is in the vault: a file that is shorter was cut off.
CREATE TABLE assets (
  id   TEXT PRIMARY KEY,
  size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE timings (
  id     INTEGER PRIMARY KEY,
  kind   TEXT NOT NULL,
  amount REAL NOT NULL,
  millis INTEGER NOT NULL
) STRICT;
CREATE INDEX timings_by_kind ON timings (kind, id);

CREATE TABLE projects (
  name    TEXT PRIMARY KEY,
  saved   INTEGER NOT NULL,       -- counts up with every save, so the last is found
  project TEXT NOT NULL           -- JSON
) STRICT;

CREATE TABLE takes (
  project TEXT NOT NULL,
  shot    TEXT NOT NULL,
  number  INTEGER NOT NULL,
  key     TEXT NOT NULL,
  take    TEXT NOT NULL,          -- JSON
  PRIMARY KEY (project, shot, number),
  UNIQUE (project, shot, key)
) STRICT;
