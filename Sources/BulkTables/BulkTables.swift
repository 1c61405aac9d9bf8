// Tables and indexes of an SQLite file written page by page from sorted rows, many times faster
// than by statements. Knows SQLite's file format and no case, no docket and no column by name.
