// A terminal that draws with ncurses: one poll over keys, signals, workers and timers.
