// Snapshot reports: pages and rows of text made from values handed in.
// Opens no docket and asks no clock.
