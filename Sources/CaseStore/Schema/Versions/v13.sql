-- Checksums of small tables nothing else guards: what was loaded, code lists, work on queues. Each is
-- in meta as "sum.TABLE"; any change of the table takes it away, whoever makes the change, and the
-- next command that writes makes it anew. A byte that was changed on the disk leaves it, and shows.
CREATE TRIGGER releaseSumAfterInsert AFTER INSERT ON release
  BEGIN DELETE FROM meta WHERE key = 'sum.release'; END;
CREATE TRIGGER releaseSumAfterUpdate AFTER UPDATE ON release
  BEGIN DELETE FROM meta WHERE key = 'sum.release'; END;
CREATE TRIGGER releaseSumAfterDelete AFTER DELETE ON release
  BEGIN DELETE FROM meta WHERE key = 'sum.release'; END;
CREATE TRIGGER tallySumAfterInsert AFTER INSERT ON tally
  BEGIN DELETE FROM meta WHERE key = 'sum.tally'; END;
CREATE TRIGGER tallySumAfterUpdate AFTER UPDATE ON tally
  BEGIN DELETE FROM meta WHERE key = 'sum.tally'; END;
CREATE TRIGGER tallySumAfterDelete AFTER DELETE ON tally
  BEGIN DELETE FROM meta WHERE key = 'sum.tally'; END;
CREATE TRIGGER defectSumAfterInsert AFTER INSERT ON defect
  BEGIN DELETE FROM meta WHERE key = 'sum.defect'; END;
CREATE TRIGGER defectSumAfterUpdate AFTER UPDATE ON defect
  BEGIN DELETE FROM meta WHERE key = 'sum.defect'; END;
CREATE TRIGGER defectSumAfterDelete AFTER DELETE ON defect
  BEGIN DELETE FROM meta WHERE key = 'sum.defect'; END;
CREATE TRIGGER findingSumAfterInsert AFTER INSERT ON finding
  BEGIN DELETE FROM meta WHERE key = 'sum.finding'; END;
CREATE TRIGGER findingSumAfterUpdate AFTER UPDATE ON finding
  BEGIN DELETE FROM meta WHERE key = 'sum.finding'; END;
CREATE TRIGGER findingSumAfterDelete AFTER DELETE ON finding
  BEGIN DELETE FROM meta WHERE key = 'sum.finding'; END;
CREATE TRIGGER lookupSumAfterInsert AFTER INSERT ON lookup
  BEGIN DELETE FROM meta WHERE key = 'sum.lookup'; END;
CREATE TRIGGER lookupSumAfterUpdate AFTER UPDATE ON lookup
  BEGIN DELETE FROM meta WHERE key = 'sum.lookup'; END;
CREATE TRIGGER lookupSumAfterDelete AFTER DELETE ON lookup
  BEGIN DELETE FROM meta WHERE key = 'sum.lookup'; END;
CREATE TRIGGER removalSumAfterInsert AFTER INSERT ON removal
  BEGIN DELETE FROM meta WHERE key = 'sum.removal'; END;
CREATE TRIGGER removalSumAfterUpdate AFTER UPDATE ON removal
  BEGIN DELETE FROM meta WHERE key = 'sum.removal'; END;
CREATE TRIGGER removalSumAfterDelete AFTER DELETE ON removal
  BEGIN DELETE FROM meta WHERE key = 'sum.removal'; END;
CREATE TRIGGER vanishedCaseSumAfterInsert AFTER INSERT ON vanishedCase
  BEGIN DELETE FROM meta WHERE key = 'sum.vanishedCase'; END;
CREATE TRIGGER vanishedCaseSumAfterUpdate AFTER UPDATE ON vanishedCase
  BEGIN DELETE FROM meta WHERE key = 'sum.vanishedCase'; END;
CREATE TRIGGER vanishedCaseSumAfterDelete AFTER DELETE ON vanishedCase
  BEGIN DELETE FROM meta WHERE key = 'sum.vanishedCase'; END;
CREATE TRIGGER queueActionSumAfterInsert AFTER INSERT ON queueAction
  BEGIN DELETE FROM meta WHERE key = 'sum.queueAction'; END;
CREATE TRIGGER queueActionSumAfterUpdate AFTER UPDATE ON queueAction
  BEGIN DELETE FROM meta WHERE key = 'sum.queueAction'; END;
CREATE TRIGGER queueActionSumAfterDelete AFTER DELETE ON queueAction
  BEGIN DELETE FROM meta WHERE key = 'sum.queueAction'; END;
CREATE TRIGGER queueItemSumAfterInsert AFTER INSERT ON queueItem
  BEGIN DELETE FROM meta WHERE key = 'sum.queueItem'; END;
CREATE TRIGGER queueItemSumAfterUpdate AFTER UPDATE ON queueItem
  BEGIN DELETE FROM meta WHERE key = 'sum.queueItem'; END;
CREATE TRIGGER queueItemSumAfterDelete AFTER DELETE ON queueItem
  BEGIN DELETE FROM meta WHERE key = 'sum.queueItem'; END;
CREATE TRIGGER erasureSumAfterInsert AFTER INSERT ON erasure
  BEGIN DELETE FROM meta WHERE key = 'sum.erasure'; END;
CREATE TRIGGER erasureSumAfterUpdate AFTER UPDATE ON erasure
  BEGIN DELETE FROM meta WHERE key = 'sum.erasure'; END;
CREATE TRIGGER erasureSumAfterDelete AFTER DELETE ON erasure
  BEGIN DELETE FROM meta WHERE key = 'sum.erasure'; END;
CREATE TRIGGER metaSumAfterInsert AFTER INSERT ON meta WHEN new.key NOT LIKE 'sum.%'
  BEGIN DELETE FROM meta WHERE key = 'sum.meta'; END;
CREATE TRIGGER metaSumAfterUpdate AFTER UPDATE ON meta WHEN new.key NOT LIKE 'sum.%'
  BEGIN DELETE FROM meta WHERE key = 'sum.meta'; END;
CREATE TRIGGER metaSumAfterDelete AFTER DELETE ON meta WHEN old.key NOT LIKE 'sum.%'
  BEGIN DELETE FROM meta WHERE key = 'sum.meta'; END;
