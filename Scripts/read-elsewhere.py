"""Reads dockets and a calendar with the tools of others, by what libraries this Python has.

    python3 Scripts/read-elsewhere.py [--calendar FILE.ics] DOCKET ...

Every table and view has to be read whole, by sqlite3, DuckDB's ATTACH, pandas and Datasette, and
each has to find the same rows; the days of views have to be ISO dates. The calendar has to be read
by icalendar and by vobject, and both have to find the same entries. A library that is not installed
is left out, and that is said. Ends with 1 where something was not read.
"""

import argparse
import glob
import importlib.util
import os
import re
import sqlite3
import subprocess
import sys

faults = []
DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")
DAYS = "filed completed hearing last lastHeld ordered final appealed board due since recorded start"


def has(library):
    if importlib.util.find_spec(library):
        return True
    print(f"left out: {library} (not installed; Scripts/read-elsewhere brings it)")
    return False


def fault(text):
    faults.append(text)
    print(f"FAULT  {text}")


def names(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        rows = file.execute(
            "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
            " AND name NOT LIKE 'sqlite%' ORDER BY name"
        ).fetchall()
    return [row[0] for row in rows]


def by_sqlite(path):
    """The rows of every table and view; days of views are looked at."""
    found = {}
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        file.row_factory = sqlite3.Row
        for name in names(path):
            rows = file.execute(f'SELECT * FROM "{name}"').fetchall()
            found[name] = len(rows)
            is_view = file.execute(
                "SELECT type = 'view' FROM sqlite_schema WHERE name = ?", [name]
            ).fetchone()[0]
            if not is_view or name == "clockSummary":
                continue
            for row in rows:
                for column in set(row.keys()) & set(DAYS.split()):
                    if row[column] is not None and not DAY.match(row[column]):
                        fault(f"sqlite3: {name}.{column} holds {row[column]}")
    print(f"sqlite3: {len(found)} tables and views, {sum(found.values())} rows of {path}")
    return found


def duckdb_connection():
    import duckdb

    connection = duckdb.connect()
    for folder in importlib.util.find_spec("duckdb_extension_sqlite_scanner") and [
        importlib.util.find_spec("duckdb_extension_sqlite_scanner").submodule_search_locations[0]
    ] or []:
        for file in glob.glob(os.path.join(folder, "extensions", "*", "*.duckdb_extension")):
            connection.execute(f"LOAD '{file}'")
            return connection
    connection.execute("INSTALL sqlite; LOAD sqlite")
    return connection


def by_duckdb(path, expected):
    try:
        connection = duckdb_connection()
    except Exception as error:
        print(f"left out: duckdb (its SQLite extension cannot be loaded: {error})")
        return
    connection.execute(f"ATTACH '{path}' AS v (TYPE sqlite, READ_ONLY)")
    for name in expected:
        try:
            rows = connection.execute(f'SELECT * FROM v."{name}"').fetchall()
            if len(rows) != expected[name]:
                fault(f"duckdb: {name} has {len(rows)} rows, sqlite3 finds {expected[name]}")
        except Exception as error:
            fault(f"duckdb: {name}: {error}")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        for view in ("cases", "hearings", "clocks", "orders"):
            columns = [row[1] for row in file.execute(f'PRAGMA table_info("{view}")')]
            listed = ", ".join(f'CAST("{column}" AS VARCHAR)' for column in columns)
            order = ", ".join(str(place + 1) for place in range(len(columns)))
            one = file.execute(f"SELECT {listed} FROM {view} ORDER BY {order}").fetchall()
            other = connection.execute(
                f"SELECT {listed} FROM v.{view} ORDER BY {order} NULLS FIRST"
            ).fetchall()
            if sorted(map(str, one)) != sorted(map(str, other)):
                fault(f"duckdb: {view} has other cells than sqlite3 finds")
    joined = connection.execute(
        "SELECT count(caseID) FROM v.hearings JOIN v.cases USING (caseID)"
    ).fetchone()[0]
    if joined != expected["hearings"]:
        fault(f"duckdb: hearings join {joined} cases")
    days = connection.execute(
        "SELECT count(CAST(hearing AS DATE)) FROM v.hearings WHERE hearing IS NOT NULL"
    ).fetchone()[0]
    print(f"duckdb: {len(expected)} tables and views, the same cells; {days} hearings with a day")


def by_pandas(path, expected):
    import pandas

    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        for name, count in expected.items():
            frame = pandas.read_sql_query(f'SELECT * FROM "{name}"', file)
            if len(frame) != count:
                fault(f"pandas: {name} has {len(frame)} rows of {count}")
        frame = pandas.read_sql_query("SELECT * FROM hearings", file, parse_dates=["hearing"])
        if len(frame) and not str(frame["hearing"].dtype).startswith("datetime"):
            fault(f"pandas: hearing is {frame['hearing'].dtype}")
    print(f"pandas: {len(expected)} tables and views")


def by_datasette(path, expected):
    for name, count in expected.items():
        answer = subprocess.run(
            [sys.executable, "-m", "datasette", path, "--get",
             f"/{os.path.basename(path).rsplit('.', 1)[0]}/{name}.json?_size=1"],
            capture_output=True, text=True,
        )
        if answer.returncode != 0 or '"rows"' not in answer.stdout:
            fault(f"datasette: {name}: {answer.stdout[:200]} {answer.stderr[-200:]}")
    print(f"datasette: {len(expected)} tables and views")


def calendar_entries(text):
    """Each reader's identifiers, days and states, to be compared."""
    entries = {}
    if has("icalendar"):
        import icalendar

        read = icalendar.Calendar.from_ical(text)
        entries["icalendar"] = sorted(
            (str(event["UID"]), str(event["DTSTART"].dt)[:10], str(event.get("STATUS", "")))
            for event in read.walk("VEVENT")
        )
        for event in read.walk("VEVENT"):
            start = event["DTSTART"].dt
            if hasattr(start, "hour") and start.tzinfo is None:
                fault(f"icalendar: {event['UID']} has no time zone")
    if has("vobject"):
        import vobject

        read = vobject.readOne(text)
        entries["vobject"] = sorted(
            (event.uid.value, str(event.dtstart.value)[:10],
             event.status.value if hasattr(event, "status") else "")
            for event in read.vevent_list
        )
    return entries


def by_calendars(path):
    with open(path, encoding="utf-8", newline="") as file:
        entries = calendar_entries(file.read())
    for library, found in entries.items():
        print(f"{library}: {len(found)} entries, {len({entry[0] for entry in found})} identifiers")
        if not found:
            fault(f"{library}: no entry")
    if len({str(found) for found in entries.values()}) > 1:
        fault("the libraries read different entries")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--calendar")
    parser.add_argument("dockets", nargs="*")
    given = parser.parse_args()
    for path in given.dockets:
        found = by_sqlite(path)
        if has("duckdb"):
            by_duckdb(path, found)
        if has("pandas"):
            by_pandas(path, found)
        if has("datasette"):
            by_datasette(path, found)
    if given.calendar:
        by_calendars(given.calendar)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
