#define NCURSES_WIDECHAR 1
#include <curses.h>

#include "CNcurses.h"

const char *vigil_curses_version(void) { return curses_version(); }
