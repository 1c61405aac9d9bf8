-- Removals as ICE counts them: by month, country of citizenship and country of departure. Counts
-- only; no row of a person, and nothing that joins to a case.
ALTER TABLE release ADD COLUMN kind TEXT NOT NULL DEFAULT 'court';
CREATE TABLE removal (
  release INTEGER NOT NULL, period TEXT NOT NULL, start INTEGER NOT NULL,
  citizenship TEXT NOT NULL, departedTo TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (release, period, start, citizenship, departedTo)) WITHOUT ROWID;
CREATE TABLE finding (
  release INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, "column" TEXT NOT NULL,
  what TEXT NOT NULL, meaning TEXT NOT NULL, count INTEGER NOT NULL);
