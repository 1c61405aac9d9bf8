#ifndef VIGIL_CNCURSES_H
#define VIGIL_CNCURSES_H

#include <stdint.h>

/* The only place that knows curses. One screen at a time, used from one thread. */

/* Why a screen could not be opened. */
enum vigil_open_result {
  VIGIL_OPENED = 0,
  VIGIL_NOT_A_TERMINAL = 1, /* standard output is a file or a pipe */
  VIGIL_DUMB_TERMINAL = 2,  /* the terminal cannot place its cursor */
  VIGIL_UNKNOWN_TERMINAL = 3
};

/* What reading gives when it is not a byte from 0 to 255. */
enum vigil_unit {
  VIGIL_NOTHING = -1,
  VIGIL_IGNORED = -2,
  VIGIL_UP = 0x1000,
  VIGIL_DOWN,
  VIGIL_LEFT,
  VIGIL_RIGHT,
  VIGIL_PAGE_UP,
  VIGIL_PAGE_DOWN,
  VIGIL_HOME,
  VIGIL_END,
  VIGIL_BACKSPACE,
  VIGIL_DELETE,
  VIGIL_INSERT,
  VIGIL_ENTER,
  VIGIL_BACK_TAB,
  VIGIL_PASTE_START,
  VIGIL_PASTE_END,
  VIGIL_MOUSE,         /* "b;x;yM" or "b;x;ym" follows in bytes */
  VIGIL_FUNCTION = 0x2000 /* plus the number of the key */
};

/* What a drawn cell may add to the look of its pair. */
enum vigil_flags {
  VIGIL_BOLD = 1,
  VIGIL_UNDERLINE = 2,
  VIGIL_REVERSE = 4,
  VIGIL_FAINT = 8
};

/* A character with its marks (0 for none), and the cells it takes. */
struct vigil_glyph {
  uint32_t base;
  uint32_t marks[2];
  uint32_t width;
};

/* Opening and closing (screen.c). */
int vigil_open(int escape_delay_ms, int wants_colours, int is_linear);
void vigil_say(const char *line);
void vigil_close(void);
int vigil_is_utf8(void);
const char *vigil_curses_version(void);
int vigil_colours(void);
int vigil_input(void);
int vigil_output(void);
int vigil_is_behind(void);
void vigil_resize(int *columns, int *rows);
void vigil_suspend(void);
void vigil_resume(void);

/* Drawing (drawing.c). */
void vigil_set_pair(int pair, int foreground, int background);
void vigil_put_run(int row, int column, const struct vigil_glyph *glyphs, int count, int pair,
                   unsigned flags);
void vigil_present(int cursor_row, int cursor_column);
void vigil_redraw(void);
void vigil_bell(void);
void vigil_copy(const char *base64);
void vigil_ask_background(void);
void vigil_mark_ready(long keys, int columns, int rows);

/* Input (input.c). */
int vigil_read_unit(void);
int vigil_is_hung_up(void);
void vigil_set_mouse(int is_on);

/* Signals (signals.c): a pipe to poll, and the signals that came through it. */
int vigil_signal_pipe(void);
int vigil_next_signal(void);

#endif
