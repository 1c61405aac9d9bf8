// Text that knows its width in cells: made safe once, then wrapped, cut and set in tables.
// Knows nothing of cases, terminals or files.
