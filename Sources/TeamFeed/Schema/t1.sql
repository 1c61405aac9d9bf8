-- A team's log. Entries are only ever added; what they say is sealed by the team's machines, and the
-- server reads none of it. {read}, {add} and {administer} are roles of this database.

CREATE SCHEMA vigil;
REVOKE ALL ON SCHEMA vigil FROM PUBLIC;

CREATE TABLE vigil.schema_version (
  version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());

-- The team, in one row: its name for itself, and the position of the last entry. Whoever appends
-- locks the row, so that positions become visible in their order and leave no gap.
CREATE TABLE vigil.head (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  team text NOT NULL, position bigint NOT NULL DEFAULT 0);

-- Which database user sees the clients of which office; all where no office is named.
CREATE TABLE vigil.member (role name PRIMARY KEY, office text);

CREATE TABLE vigil.machine (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, role name NOT NULL, office text,
  name bytea NOT NULL, token text NOT NULL, presence bytea NOT NULL DEFAULT '',
  joined_at timestamptz NOT NULL DEFAULT now(), seen_at timestamptz NOT NULL DEFAULT now(),
  left_at timestamptz);

-- A key for each case, sealed with the team's; taking it away makes the case's entries unreadable.
CREATE TABLE vigil.case_key (
  tag bytea PRIMARY KEY, office text, sealed bytea, erased_at timestamptz);

CREATE TABLE vigil.entry (
  position bigint PRIMARY KEY, machine bigint NOT NULL REFERENCES vigil.machine,
  sequence bigint NOT NULL, tag bytea NOT NULL, office text, sealed bytea NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(), UNIQUE (machine, sequence));

CREATE FUNCTION vigil.entry_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an entry of the log is never changed' USING ERRCODE = 'VG003'; END $$;
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE OR DELETE ON vigil.entry
  FOR EACH ROW EXECUTE FUNCTION vigil.entry_is_never_changed();
CREATE TRIGGER log_is_never_emptied BEFORE TRUNCATE ON vigil.entry
  FOR EACH STATEMENT EXECUTE FUNCTION vigil.entry_is_never_changed();

CREATE FUNCTION vigil.is_member() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM vigil.member WHERE role = session_user) $$;

CREATE FUNCTION vigil.own_office() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS
$$ SELECT office FROM vigil.member WHERE role = session_user $$;

ALTER TABLE vigil.entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_office ON vigil.entry FOR SELECT TO {read} USING (
  (SELECT vigil.is_member())
  AND (office IS NULL OR (SELECT vigil.own_office()) IS NULL
    OR office = (SELECT vigil.own_office())));
ALTER TABLE vigil.case_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_office ON vigil.case_key FOR SELECT TO {read} USING (
  (SELECT vigil.is_member())
  AND (office IS NULL OR (SELECT vigil.own_office()) IS NULL
    OR office = (SELECT vigil.own_office())));

-- The machine of a visit: it has shown its secret, and the user is the one it was registered by.
CREATE FUNCTION vigil.visitor(a_machine bigint, a_token text) RETURNS vigil.machine
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found_machine vigil.machine;
BEGIN
  SELECT * INTO found_machine FROM vigil.machine WHERE number = a_machine;
  IF NOT FOUND OR found_machine.left_at IS NOT NULL THEN
    RAISE EXCEPTION 'machine % is not one of the team''s; join again', a_machine
      USING ERRCODE = 'VG001';
  END IF;
  IF found_machine.role <> session_user OR NOT vigil.is_member() THEN
    RAISE EXCEPTION 'machine % was registered by another database user', a_machine
      USING ERRCODE = 'VG001';
  END IF;
  IF found_machine.token <> a_token THEN
    RAISE EXCEPTION 'another docket has gone on under this number' USING ERRCODE = 'VG002';
  END IF;
  RETURN found_machine;
END $$;

CREATE FUNCTION vigil.join_team(a_name bytea, a_token text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE new_number bigint;
BEGIN
  IF NOT vigil.is_member() THEN
    RAISE EXCEPTION 'the database user % was not invited to the team', session_user
      USING ERRCODE = 'VG001';
  END IF;
  INSERT INTO vigil.machine (role, office, name, token)
    VALUES (session_user, vigil.own_office(), a_name, a_token) RETURNING number INTO new_number;
  RETURN new_number;
END $$;

CREATE FUNCTION vigil.greet(a_machine bigint, a_token text, a_next text)
RETURNS TABLE (team text, head bigint, clock bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM 1 FROM vigil.machine WHERE number = a_machine FOR UPDATE;
  IF EXISTS (SELECT 1 FROM vigil.machine WHERE number = a_machine AND token = a_next) THEN
    PERFORM vigil.visitor(a_machine, a_next);
  ELSE
    PERFORM vigil.visitor(a_machine, a_token);
  END IF;
  UPDATE vigil.machine SET token = a_next, seen_at = now() WHERE number = a_machine;
  RETURN QUERY SELECT h.team, h.position, extract(epoch FROM clock_timestamp())::bigint
    FROM vigil.head AS h;
END $$;

-- The part of appending that adding and erasing share.
CREATE FUNCTION vigil.append_locked(
  a_machine vigil.machine, a_position bigint, a_sequences bigint[], a_tags bytea[],
  a_offices text[], a_sealed bytea[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE last_position bigint := a_position + cardinality(a_sequences);
BEGIN
  INSERT INTO vigil.entry (position, machine, sequence, tag, office, sealed)
    SELECT a_position + new.place, a_machine.number, new.sequence, new.tag, new.office, new.sealed
    FROM unnest(a_sequences, a_tags, a_offices, a_sealed)
      WITH ORDINALITY AS new (sequence, tag, office, sealed, place);
  UPDATE vigil.head SET position = last_position;
  UPDATE vigil.machine SET seen_at = now() WHERE number = a_machine.number;
  PERFORM pg_notify('vigil_team', last_position::text);
  RETURN last_position;
END $$;

CREATE FUNCTION vigil.append(
  a_machine bigint, a_token text, a_position bigint, a_sequences bigint[], a_tags bytea[],
  a_keys bytea[], a_sealed bytea[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  author vigil.machine := vigil.visitor(a_machine, a_token);
  head_position bigint;
  offices text[];
BEGIN
  SELECT position INTO head_position FROM vigil.head FOR UPDATE;
  IF head_position <> a_position THEN RETURN NULL; END IF;
  INSERT INTO vigil.case_key (tag, office, sealed)
    SELECT DISTINCT ON (new.tag) new.tag, author.office, new.key
    FROM unnest(a_tags, a_keys) AS new (tag, key) WHERE new.key IS NOT NULL
    ON CONFLICT DO NOTHING;
  IF EXISTS (SELECT 1 FROM unnest(a_tags) AS new (tag) JOIN vigil.case_key AS k
      ON k.tag = new.tag WHERE k.sealed IS NULL) THEN
    RAISE EXCEPTION 'the client of an entry was erased' USING ERRCODE = 'VG004';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(a_tags) AS new (tag) WHERE new.tag <> ''
      AND NOT EXISTS (SELECT 1 FROM vigil.case_key AS k WHERE k.tag = new.tag
        AND (k.office IS NULL OR author.office IS NULL OR k.office = author.office))) THEN
    RAISE EXCEPTION 'an entry is about a client of another office' USING ERRCODE = 'VG005';
  END IF;
  SELECT array_agg(CASE WHEN new.tag = '' THEN author.office ELSE k.office END ORDER BY new.place)
    INTO offices FROM unnest(a_tags) WITH ORDINALITY AS new (tag, place)
    LEFT JOIN vigil.case_key AS k ON k.tag = new.tag;
  RETURN vigil.append_locked(author, a_position, a_sequences, a_tags, offices, a_sealed);
END $$;

CREATE FUNCTION vigil.erase(
  a_machine bigint, a_token text, a_position bigint, a_sequence bigint, a_tag bytea,
  a_sealed bytea) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  author vigil.machine := vigil.visitor(a_machine, a_token);
  head_position bigint;
  case_office text;
BEGIN
  SELECT position INTO head_position FROM vigil.head FOR UPDATE;
  IF head_position <> a_position THEN RETURN NULL; END IF;
  INSERT INTO vigil.case_key (tag, office, erased_at) VALUES (a_tag, author.office, now())
    ON CONFLICT (tag) DO UPDATE SET sealed = NULL, erased_at = now();
  SELECT office INTO case_office FROM vigil.case_key WHERE tag = a_tag;
  RETURN vigil.append_locked(
    author, a_position, ARRAY[a_sequence], ARRAY[''::bytea], ARRAY[case_office], ARRAY[a_sealed]);
END $$;

CREATE FUNCTION vigil.present(a_machine bigint, a_token text, a_presence bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM vigil.visitor(a_machine, a_token);
  UPDATE vigil.machine SET presence = a_presence, seen_at = now() WHERE number = a_machine;
  PERFORM pg_notify('vigil_team', 'presence');
END $$;

CREATE FUNCTION vigil.leave(a_machine bigint, a_token text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM vigil.visitor(a_machine, a_token);
  UPDATE vigil.machine SET left_at = now(), presence = '' WHERE number = a_machine;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA vigil FROM PUBLIC;
GRANT USAGE ON SCHEMA vigil TO {read};
GRANT SELECT ON vigil.schema_version, vigil.head, vigil.entry, vigil.case_key TO {read};
GRANT SELECT (number, role, office, name, presence, joined_at, seen_at, left_at)
  ON vigil.machine TO {read};
GRANT EXECUTE ON FUNCTION vigil.is_member(), vigil.own_office(), vigil.join_team(bytea, text),
  vigil.greet(bigint, text, text), vigil.present(bigint, text, bytea), vigil.leave(bigint, text)
  TO {read};
GRANT EXECUTE ON FUNCTION
  vigil.append(bigint, text, bigint, bigint[], bytea[], bytea[], bytea[]) TO {add};
GRANT EXECUTE ON FUNCTION vigil.erase(bigint, text, bigint, bigint, bytea, bytea) TO {administer};
GRANT SELECT, INSERT, UPDATE, DELETE ON vigil.member TO {administer};
