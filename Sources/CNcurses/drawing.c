#include "internal.h"

#include <stdio.h>
#include <wchar.h>

void vigil_set_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

static attr_t attributes(unsigned flags) {
  attr_t result = WA_NORMAL;
  if (flags & VIGIL_BOLD) result |= WA_BOLD;
  if (flags & VIGIL_UNDERLINE) result |= WA_UNDERLINE;
  if (flags & VIGIL_REVERSE) result |= WA_REVERSE;
  if (flags & VIGIL_FAINT) result |= WA_DIM;
  return result;
}

/* Where the C library and our table disagree on a width, a mark of the right width is drawn. */
static int fill(cchar_t *cell, const struct vigil_glyph *glyph, attr_t look, int pair) {
  wchar_t text[4] = {(wchar_t)glyph->base, (wchar_t)glyph->marks[0], (wchar_t)glyph->marks[1], 0};
  int agrees = glyph->base < 0x7f || wcwidth((wchar_t)glyph->base) == (int)glyph->width;
  if (!agrees) text[0] = vigil_screen.is_utf8 ? 0xFFFD : '?', text[1] = 0;
  setcchar(cell, text, look, 0, &pair);
  if (agrees || glyph->width < 2) return 1;
  setcchar(cell + 1, L" ", look, 0, &pair);
  return 2;
}

void vigil_put_run(int row, int column, const struct vigil_glyph *glyphs, int count, int pair,
                   unsigned flags) {
  enum { BATCH = 128 };
  cchar_t cells[BATCH * 2];
  attr_t look = attributes(flags);
  while (count > 0) {
    int part = count < BATCH ? count : BATCH, filled = 0, width = 0;
    for (int i = 0; i < part; i++) {
      filled += fill(cells + filled, glyphs + i, look, pair);
      width += (int)glyphs[i].width;
    }
    mvwadd_wchnstr(stdscr, row, column, cells, filled);
    column += width;
    glyphs += part;
    count -= part;
  }
}

/* The cursor is hidden while cells are written, so that it is never seen to jump. */
void vigil_present(int cursor_row, int cursor_column) {
  int is_shown = cursor_row >= 0;
  curs_set(0);
  if (is_shown) wmove(stdscr, cursor_row, cursor_column);
  leaveok(stdscr, !is_shown);
  wnoutrefresh(stdscr);
  doupdate();
  if (is_shown) curs_set(1);
}

void vigil_redraw(void) { clearok(curscr, TRUE); }

void vigil_bell(void) { beep(); }

void vigil_mark_ready(long keys, int columns, int rows) {
  char text[96];
  int count = snprintf(text, sizeof text, "\033]999;ready;%ld;%dx%d\a", keys, columns, rows);
  vigil_write_all(vigil_screen.output, text, (size_t)count);
}

void vigil_copy(const char *base64) {
  vigil_write("\033]52;c;");
  vigil_write(base64);
  vigil_write("\a");
}

/* The answer comes among the keys; terminals that do not know the question say nothing. */
void vigil_ask_background(void) { vigil_write("\033]11;?\033\\"); }
