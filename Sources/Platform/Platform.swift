// Files and threads of the machine: files written whole or not at all, calls that a signal
// interrupted made again, a pool of threads. Knows no case and no docket.
