// The docket file: schema, migrations, loading, paged reads, counts and appends.
// The only module that knows SQLite.
