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
