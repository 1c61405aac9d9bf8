-- A docket that has had more secrets than the log knows of is no copy of one that visits.
CREATE OR REPLACE FUNCTION vigil.greet(a_machine bigint, a_token text, a_next text)
RETURNS TABLE (team text, head bigint, clock bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM 1 FROM vigil.machine WHERE number = a_machine FOR UPDATE;
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
