-- What every docket has held from the first: a table for each table of a release, the clients of a
-- clinic, what was loaded, and the log of events. Days are numbers since 1970-01-01. Rows of one
-- case are kept together. "origin" is the release or event a row comes from.

CREATE TABLE "case" (
  id INTEGER PRIMARY KEY, "nationality" TEXT, "language" TEXT, "custody" TEXT,
  "appearanceOn" INTEGER, "caseType" TEXT, "court" TEXT, "latestHearingOn" INTEGER,
  "latestHearingAt" INTEGER, "latestCalendar" TEXT, "enteredOn" INTEGER, "asylumType" TEXT,
  "sex" TEXT, "detainedOn" INTEGER, "releasedOn" INTEGER, "permanentResident" INTEGER,
  "priority" TEXT, "origin" INTEGER NOT NULL);
CREATE TABLE "proceeding" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "filedOn" INTEGER, "recordedOn" INTEGER,
  "court" TEXT, "location" TEXT, "judge" TEXT, "receivedOn" INTEGER, "firstHearingOn" INTEGER,
  "firstHearingAt" INTEGER, "decisionForm" TEXT, "decision" TEXT, "orderedTo" TEXT,
  "orderedToElse" TEXT, "otherCompletion" TEXT, "appealReserved" TEXT, "appealNotFiled" TEXT,
  "completedOn" INTEGER, "absentia" TEXT, "venueChangedOn" INTEGER, "transferredTo" TEXT,
  "appealDueOn" INTEGER, "transferStatus" TEXT, "custody" TEXT, "caseType" TEXT,
  "nationality" TEXT, "language" TEXT, "detainedOn" INTEGER, "releasedOn" INTEGER,
  "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "hearing" (
  id INTEGER NOT NULL, "proceedingID" INTEGER, "caseID" INTEGER NOT NULL, "recordType" TEXT,
  "language" TEXT, "location" TEXT, "court" TEXT, "judge" TEXT, "recordedOn" INTEGER,
  "updatedOn" INTEGER, "calendar" TEXT, "heldOn" INTEGER, "startsAt" INTEGER, "endsAt" INTEGER,
  "adjournment" TEXT, "medium" TEXT, "scheduleType" TEXT, "clockOverridden" INTEGER,
  "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "application" (
  id INTEGER NOT NULL, "proceedingID" INTEGER, "caseID" INTEGER NOT NULL, "kind" TEXT,
  "receivedOn" INTEGER, "decision" TEXT, "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "appeal" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "proceedingID" INTEGER, "category" TEXT,
  "kind" TEXT, "filedOn" INTEGER, "filedBy" TEXT, "appearanceOn" INTEGER, "decidedOn" INTEGER,
  "decision" TEXT, "decisionType" TEXT, "caseType" TEXT, "custody" TEXT,
  "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "motion" (
  id INTEGER NOT NULL, "proceedingID" INTEGER, "caseID" INTEGER NOT NULL, "kind" TEXT,
  "court" TEXT, "judge" TEXT, "decision" TEXT, "decidedOn" INTEGER, "receivedOn" INTEGER,
  "dueOn" INTEGER, "responseDueOn" INTEGER, "stay" TEXT, "appealDueOn" INTEGER, "filedBy" TEXT,
  "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "representation" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "level" TEXT, "side" TEXT,
  "parentTable" TEXT, "parentID" INTEGER, "court" TEXT, "assignedOn" INTEGER,
  "boardAppearanceOn" INTEGER, "courtAppearanceOn" INTEGER, "isPrimary" INTEGER,
  "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "bond" (
  id INTEGER NOT NULL, "proceedingID" INTEGER, "caseID" INTEGER NOT NULL, "court" TEXT,
  "judge" TEXT, "decision" TEXT, "decidedOn" INTEGER, "initialBond" INTEGER,
  "requestedOn" INTEGER, "newBond" INTEGER, "appealDueOn" INTEGER, "kind" TEXT, "filedBy" TEXT,
  "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "custody" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "custody" TEXT, "detainedOn" INTEGER,
  "releasedOn" INTEGER, "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "charge" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "proceedingID" INTEGER, "section" TEXT,
  "status" TEXT, "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "rider" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "riderCaseID" INTEGER, "linkedOn" INTEGER,
  "severedOn" INTEGER, "isActive" INTEGER, "origin" INTEGER NOT NULL, PRIMARY KEY (caseID, id)) WITHOUT ROWID;
CREATE TABLE "person" (
  id INTEGER PRIMARY KEY, "name" TEXT, "nativeName" TEXT, "alienNumber" TEXT, "attorney" TEXT,
  "note" TEXT, "origin" INTEGER NOT NULL);
CREATE TABLE "repatriation" (
  id INTEGER NOT NULL, "caseID" INTEGER NOT NULL, "day" INTEGER, "kind" TEXT, "value" TEXT,
  "endedOn" INTEGER, "source" TEXT, "note" TEXT, "origin" INTEGER NOT NULL,
  PRIMARY KEY (caseID, id)) WITHOUT ROWID;

-- What the docket is, what was loaded into it, and what could not be read.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE release (
  id INTEGER PRIMARY KEY, label TEXT NOT NULL, asOf INTEGER NOT NULL, source TEXT NOT NULL,
  importedAt TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')));
CREATE TABLE tally (
  release INTEGER NOT NULL, name TEXT NOT NULL, file TEXT NOT NULL, rows INTEGER NOT NULL,
  loaded INTEGER NOT NULL, repaired INTEGER NOT NULL, defective INTEGER NOT NULL,
  declaredRows INTEGER, reasons TEXT NOT NULL, notes TEXT NOT NULL,
  unknownColumns TEXT NOT NULL, missingColumns TEXT NOT NULL);
CREATE TABLE defect (
  id INTEGER PRIMARY KEY, release INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL,
  reason TEXT NOT NULL, "column" TEXT NOT NULL, repair TEXT, verbatim BLOB NOT NULL);
CREATE TABLE lookup (
  list TEXT NOT NULL, code TEXT NOT NULL, label TEXT NOT NULL, extra TEXT NOT NULL,
  release INTEGER NOT NULL, PRIMARY KEY (list, code)) WITHOUT ROWID;

-- What happened, appended once and never changed.
CREATE TABLE event (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  caseID INTEGER, kind TEXT NOT NULL, who TEXT NOT NULL, source TEXT NOT NULL,
  body TEXT NOT NULL);
CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
  BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event
  BEGIN SELECT raise(ABORT, 'an event is never deleted'); END;

-- "Vigl" in ASCII marks the file as Vigil's.
PRAGMA application_id = 1449748332;
