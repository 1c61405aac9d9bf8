// The docket: one SQLite file, its schema, paged reads, counts, bulk loading and appends.
// The only layer that imports GRDB; what leaves it is values.
