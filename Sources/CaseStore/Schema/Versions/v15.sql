-- A team beyond one machine. Which events came under which number of a machine; what this docket has
-- not sent yet, in order; and the rows and items that waits for, so that what came first elsewhere
-- is seen to overtake it.
CREATE TABLE teamEvent (
  machine INTEGER NOT NULL, sequence INTEGER NOT NULL, part INTEGER NOT NULL,
  event INTEGER NOT NULL, PRIMARY KEY (machine, sequence, part)) WITHOUT ROWID;
CREATE INDEX teamEventByEvent ON teamEvent(event);
CREATE TABLE teamOutbox (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, machine INTEGER NOT NULL, kind TEXT NOT NULL,
  item INTEGER NOT NULL, caseID INTEGER);
CREATE TABLE teamTouch (
  sequence INTEGER NOT NULL, name TEXT NOT NULL, caseID INTEGER,
  PRIMARY KEY (sequence, name)) WITHOUT ROWID;
CREATE INDEX teamTouchByName ON teamTouch(name);
