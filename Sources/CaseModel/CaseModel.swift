// The shared model: histories, summaries, fields, filters and rules, as pure values.
// No input, no output, no clock of its own, not even Foundation: everything else is driven by it.
