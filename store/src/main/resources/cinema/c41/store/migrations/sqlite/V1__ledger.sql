-- The studio's ledger. Instants are ISO 8601 texts in UTC; what is only ever read whole is JSON.

-- One row for each run; maintained together with the entries that change it.
CREATE TABLE runs (
  number  INTEGER PRIMARY KEY,          -- in the order they were started
  id      TEXT NOT NULL UNIQUE,
  project TEXT NOT NULL,
  started TEXT NOT NULL,
  outcome TEXT                          -- NULL while it has not ended
) STRICT;

-- The journal: append-only, numbered from 1 without holes within a run.
CREATE TABLE entries (
  run  TEXT NOT NULL,
  seq  INTEGER NOT NULL,
  at   TEXT NOT NULL,
  kind TEXT NOT NULL,
  step TEXT NOT NULL,                   -- empty when it is about the whole run
  body TEXT NOT NULL,
  PRIMARY KEY (run, seq)
) STRICT, WITHOUT ROWID;

-- What was made last under a key, in any run: an index over the entries 'step-made'.
CREATE TABLE makings (
  key  TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Runs that somebody wants to end, since they were started or resumed.
CREATE TABLE cancels (
  run TEXT NOT NULL PRIMARY KEY,
  at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How long steps took, for estimates; only the newest of each kind are kept.
CREATE TABLE timings (
  number INTEGER PRIMARY KEY,
  kind   TEXT NOT NULL,
  amount REAL NOT NULL,
  nanos  INTEGER NOT NULL
) STRICT;
CREATE INDEX timings_by_kind ON timings (kind, number);

CREATE TABLE projects (
  name  TEXT NOT NULL PRIMARY KEY,
  saved INTEGER NOT NULL,               -- the highest was saved last
  body  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Takes are never changed. A shot has one take for each way of making it.
CREATE TABLE takes (
  number  INTEGER PRIMARY KEY,          -- in the order they were kept
  project TEXT NOT NULL,
  shot    TEXT NOT NULL,
  take    INTEGER NOT NULL,
  key     TEXT NOT NULL,
  body    TEXT NOT NULL,
  UNIQUE (project, shot, key),
  UNIQUE (project, shot, take)
) STRICT;

-- The size of every asset that was kept, so that a truncated file is found without hashing it.
CREATE TABLE assets (
  id   TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  kept TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who works on what right now. A claim counts only while its session's file is locked.
CREATE TABLE claims (
  name    TEXT NOT NULL PRIMARY KEY,    -- 'run r7k2mq', 'film last-orders'
  session TEXT NOT NULL,
  pid     INTEGER NOT NULL,
  since   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Must equal Schema.VERSION: the cheap check at every start.
PRAGMA user_version = 1;
