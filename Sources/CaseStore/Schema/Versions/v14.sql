-- Counts of public files besides removals: people in detention, stays, book-ins and book-outs, and
-- encounters at the border. Counts only; nothing that joins to a case.
CREATE TABLE publicCount (
  release INTEGER NOT NULL, series TEXT NOT NULL, period TEXT NOT NULL, start INTEGER NOT NULL,
  country TEXT NOT NULL, detail TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (release, series, period, start, country, detail)) WITHOUT ROWID;
