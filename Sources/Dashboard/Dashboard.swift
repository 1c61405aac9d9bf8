// The dashboard as values: state, update, render; one folder per pane, one keymap table.
// Does not know the store: it is handed a client of closures.
