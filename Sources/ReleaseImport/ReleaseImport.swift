// The import of a court release, by its steps: read the files, sort their rows, derive each case,
// write the docket, and resume where an earlier import was stopped. Audit counts a release without
// importing it.
