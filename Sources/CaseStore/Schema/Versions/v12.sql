-- A checksum of what an event says. A damaged name or time is a valid event to SQLite, and shows by
-- nothing else; events of before have none.
ALTER TABLE event ADD COLUMN seal INTEGER;
