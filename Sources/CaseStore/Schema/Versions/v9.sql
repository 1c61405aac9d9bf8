-- From here on the lists carry a fingerprint of how they are made (meta 'lists') instead of a mark
-- that they are out of date.
DELETE FROM meta WHERE key = 'summariesAreStale';
