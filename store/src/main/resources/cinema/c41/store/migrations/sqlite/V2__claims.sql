-- Who works on what right now. A claim counts only while its session's file is locked.
CREATE TABLE claims (
  name    TEXT NOT NULL PRIMARY KEY,   -- 'run r7k2mq', 'film last-orders'
  session TEXT NOT NULL,
  pid     INTEGER NOT NULL,            -- for people
  since   TEXT NOT NULL                -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;
