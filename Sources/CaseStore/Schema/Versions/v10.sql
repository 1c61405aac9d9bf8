-- What is kept of people who were erased: when, who and why, and nothing of whom.
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  who TEXT NOT NULL, why TEXT NOT NULL);
CREATE TRIGGER erasureIsNeverChanged BEFORE UPDATE ON erasure
  BEGIN SELECT raise(ABORT, 'what is kept of an erasure is never changed'); END;
CREATE TRIGGER erasureIsNeverDeleted BEFORE DELETE ON erasure
  BEGIN SELECT raise(ABORT, 'what is kept of an erasure is never deleted'); END;
