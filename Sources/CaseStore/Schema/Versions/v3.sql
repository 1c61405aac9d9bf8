-- Which event a correction replaces, the notes of a clinic, and indexes to find both.
ALTER TABLE event ADD COLUMN supersedes INTEGER;
CREATE INDEX eventByCase ON event(caseID, id);
CREATE TABLE "note" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "day" INTEGER, "text" TEXT,
  "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE INDEX personByAlienNumber ON person(alienNumber);
