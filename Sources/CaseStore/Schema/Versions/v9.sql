-- From here on the lists carry a fingerprint of how they are made (meta 'lists') instead of a mark
-- that they are out of date.
DELETE FROM meta WHERE key = 'summariesAreStale';

-- Version 2 wrote an event for each case and left its facts out; they are added to the log once.
INSERT INTO meta SELECT 'factsBeforeLog', '1'
  WHERE EXISTS (SELECT 1 FROM event WHERE kind = 'case added' AND body = '{}');
