-- How the day of a release is known, the digest of a file of counts, the case a row set aside belongs to, and the last known rows
-- of cases that a release no longer holds.
ALTER TABLE release ADD COLUMN dayBasis TEXT NOT NULL DEFAULT '';
ALTER TABLE release ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE defect ADD COLUMN caseID INTEGER;
CREATE INDEX defectByCase ON defect(caseID) WHERE caseID IS NOT NULL;
CREATE TABLE vanishedCase (
  caseID INTEGER PRIMARY KEY, lastRelease INTEGER NOT NULL, body TEXT NOT NULL);
