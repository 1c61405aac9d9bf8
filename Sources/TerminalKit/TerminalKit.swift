// Cells, frames, keys, theme roles and the protocol of a terminal, with a headless one.
// Draws nothing by itself and knows nothing of cases.
