-- Who has which case open is for those who may read the case: kept apart from the machines, with the
-- office of the case, and limited as entries are.
CREATE TABLE vigil.presence (
  machine bigint PRIMARY KEY REFERENCES vigil.machine, office text, sealed bytea NOT NULL);
ALTER TABLE vigil.presence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_office ON vigil.presence FOR SELECT TO {read} USING (
  (SELECT vigil.is_member())
  AND (office IS NULL OR (SELECT vigil.own_office()) IS NULL
    OR office = (SELECT vigil.own_office())));
GRANT SELECT ON vigil.presence TO {read};
UPDATE vigil.machine SET presence = '';
REVOKE SELECT (presence) ON vigil.machine FROM {read};

DROP FUNCTION vigil.present(bigint, text, bytea);
CREATE FUNCTION vigil.present(a_machine bigint, a_token text, a_tag bytea, a_presence bytea)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE author vigil.machine := vigil.visitor(a_machine, a_token);
BEGIN
  UPDATE vigil.machine SET seen_at = now() WHERE number = a_machine;
  DELETE FROM vigil.presence WHERE machine = a_machine;
  -- A case the log does not know, or one of another office, is nobody else's to know of.
  INSERT INTO vigil.presence (machine, office, sealed)
    SELECT a_machine, k.office, a_presence FROM vigil.case_key AS k
    WHERE k.tag = a_tag AND a_presence <> ''
      AND (k.office IS NULL OR author.office IS NULL OR k.office = author.office);
  PERFORM pg_notify('vigil_team', 'presence');
END $$;

CREATE OR REPLACE FUNCTION vigil.leave(a_machine bigint, a_token text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM vigil.visitor(a_machine, a_token);
  UPDATE vigil.machine SET left_at = now() WHERE number = a_machine;
  DELETE FROM vigil.presence WHERE machine = a_machine;
END $$;

REVOKE ALL ON FUNCTION vigil.present(bigint, text, bytea, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vigil.present(bigint, text, bytea, bytea) TO {read};

-- What a docket is told that finds the log shorter than it was: which of its own entries are left.
CREATE FUNCTION vigil.last_sequence(a_machine bigint, a_token text) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM vigil.visitor(a_machine, a_token);
  RETURN (SELECT coalesce(max(sequence), 0) FROM vigil.entry WHERE machine = a_machine);
END $$;

CREATE OR REPLACE FUNCTION vigil.greet(a_machine bigint, a_token text, a_next text)
RETURNS TABLE (team text, head bigint, clock bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM 1 FROM vigil.machine WHERE number = a_machine FOR UPDATE;
  -- A machine that joined after the backup this log was brought back from keeps its number, by which
  -- every docket knows its entries; nobody who joins later is given it.
  IF NOT FOUND AND vigil.is_member() AND a_machine < 1000000
      AND a_machine > (SELECT coalesce(max(number), 0) FROM vigil.machine) THEN
    INSERT INTO vigil.machine (number, role, office, name, token)
      OVERRIDING SYSTEM VALUE VALUES (a_machine, session_user, vigil.own_office(), '', a_token);
    PERFORM setval(pg_get_serial_sequence('vigil.machine', 'number'), a_machine);
  END IF;
  IF EXISTS (SELECT 1 FROM vigil.machine WHERE number = a_machine AND token = a_next) THEN
    PERFORM vigil.visitor(a_machine, a_next);
  ELSE
    -- A secret begins with how many there were before it. A docket that has had more than this log
    -- knows of is no copy: the log was brought back from a backup.
    UPDATE vigil.machine SET token = a_token WHERE number = a_machine AND role = session_user
      AND substring(a_token FROM '^[0-9]{1,18}')::bigint
        > substring(token FROM '^[0-9]{1,18}')::bigint;
    PERFORM vigil.visitor(a_machine, a_token);
  END IF;
  UPDATE vigil.machine SET token = a_next, seen_at = now() WHERE number = a_machine;
  RETURN QUERY SELECT h.team, h.position, extract(epoch FROM clock_timestamp())::bigint
    FROM vigil.head AS h;
END $$;

REVOKE ALL ON FUNCTION vigil.last_sequence(bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vigil.last_sequence(bigint, text) TO {read};
