#ifndef VIGIL_CNCURSES_H
#define VIGIL_CNCURSES_H

/* The version of the curses library in use, such as "ncurses 6.4.20221231". */
const char *vigil_curses_version(void);

#endif
