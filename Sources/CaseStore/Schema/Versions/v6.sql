-- Queues. An event has its source's own number and a digest of what it said, so that a repeat is
-- told from a contradiction. Every action on an item is a row that is never changed; the row of an
-- item holds the state its last action left it in, and an item without a row is new.
ALTER TABLE event ADD COLUMN notice TEXT;
ALTER TABLE event ADD COLUMN sourceID TEXT;
ALTER TABLE event ADD COLUMN digest INTEGER;
CREATE UNIQUE INDEX eventBySource ON event(source, sourceID) WHERE sourceID IS NOT NULL;
CREATE INDEX eventByTime ON event(at) WHERE notice IS NOT NULL;
ALTER TABLE defect ADD COLUMN at TEXT;

CREATE TABLE queueAction (
  id INTEGER PRIMARY KEY, queue TEXT NOT NULL, subject TEXT NOT NULL, version INTEGER NOT NULL,
  action TEXT NOT NULL, detail TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL,
  work TEXT NOT NULL, holder TEXT, since TEXT, until INTEGER);
CREATE UNIQUE INDEX queueActionByVersion ON queueAction(queue, subject, version)
  WHERE action <> 'note';
CREATE INDEX queueActionByTime ON queueAction(queue, at);
CREATE TRIGGER queueActionIsNeverChanged BEFORE UPDATE ON queueAction
  BEGIN SELECT raise(ABORT, 'an action is never changed'); END;
CREATE TRIGGER queueActionIsNeverDeleted BEFORE DELETE ON queueAction
  BEGIN SELECT raise(ABORT, 'an action is never deleted'); END;
CREATE TABLE queueItem (
  queue TEXT NOT NULL, subject TEXT NOT NULL, version INTEGER NOT NULL, work TEXT NOT NULL,
  holder TEXT, since TEXT, until INTEGER, PRIMARY KEY (queue, subject)) WITHOUT ROWID;
