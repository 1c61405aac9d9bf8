#ifndef VIGIL_INTERNAL_H
#define VIGIL_INTERNAL_H

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include <curses.h>
#include <termios.h>

#include "CNcurses.h"

/* The one screen, and what must be put back when it goes. */
struct vigil_screen {
  SCREEN *curses;
  WINDOW *keys; /* a pad, so that reading never refreshes the screen */
  int input;
  int output;
  int is_utf8;
  int colours;
  int is_mouse_on;
  struct termios before;
};

extern struct vigil_screen vigil_screen;

void vigil_write_all(int file, const char *bytes, size_t count);
void vigil_write(const char *text);
void vigil_start_modes(void);
void vigil_stop_modes(void);

void vigil_start_keys(void);

void vigil_start_signals(void);
void vigil_stop_signals(void);
void vigil_stop_self(void);

void vigil_hold_stderr(void);
void vigil_release_stderr(void);

#endif
