-- A court, a circuit or a reason that belongs to a fact.
ALTER TABLE repatriation ADD COLUMN "detail" TEXT;
