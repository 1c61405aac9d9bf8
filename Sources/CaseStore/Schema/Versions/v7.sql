-- A checksum of what a release says of each case, by which the next import sees what has changed;
-- empty in a caseload.
CREATE TABLE factSum (caseID INTEGER PRIMARY KEY, sum INTEGER NOT NULL);
