#include "internal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

struct vigil_screen vigil_screen = {.input = -1, .output = -1};

static FILE *opened_input;

void vigil_write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void vigil_write(const char *text) {
  vigil_write_all(vigil_screen.output, text, strlen(text));
}

static const char *asked_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return NULL;
}

/* Characters only: numbers must keep their point for everybody else in the process. */
static void start_locale(void) {
  const char *asked = asked_locale();
  int is_known = setlocale(LC_CTYPE, "") != NULL;
  int wants_utf8 = asked && (strcasestr(asked, "utf-8") || strcasestr(asked, "utf8"));
  if (!asked || (!is_known && wants_utf8)) setlocale(LC_CTYPE, "C.UTF-8");
  vigil_screen.is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static int cannot_place_cursor(const char *name) {
  return !name || !*name || strcmp(name, "dumb") == 0;
}

/* newterm rather than initscr, which ends the process when the terminal is not known. */
static SCREEN *start_curses(const char *name, FILE *input, FILE *output) {
  SCREEN *screen = newterm(name, output, input);
  return screen ? screen : newterm("xterm-256color", output, input);
}

/* Keys are read as ever, but nothing is drawn: lines are said instead. */
static FILE *nowhere;

/* curses sets the modes of the file it draws on, which is not the terminal here. */
static void read_single_keys(void) {
  struct termios modes = vigil_screen.before;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
  tcsetattr(vigil_screen.input, TCSADRAIN, &modes);
}

void vigil_say(const char *line) {
  vigil_write(line);
  vigil_write("\n");
}

static void start_colours(void) {
  if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return;
  vigil_screen.colours = COLORS;
}

static FILE *find_input(void) {
  if (isatty(STDIN_FILENO)) return stdin;
  opened_input = fopen("/dev/tty", "r");
  return opened_input;
}

/* However the process comes to call exit, the terminal is given back first. */
static void close_at_exit(void) {
  static int is_set;
  if (!is_set) is_set = atexit(vigil_close) == 0;
}

int vigil_open(int escape_delay_ms, int wants_colours, int is_linear) {
  const char *name = getenv("TERM");
  if (!isatty(STDOUT_FILENO)) return VIGIL_NOT_A_TERMINAL;
  if (!is_linear && cannot_place_cursor(name)) return VIGIL_DUMB_TERMINAL;
  FILE *input = find_input();
  if (!input) return VIGIL_NOT_A_TERMINAL;
  start_locale();
  vigil_screen.input = fileno(input);
  vigil_screen.output = STDOUT_FILENO;
  tcgetattr(vigil_screen.input, &vigil_screen.before);
  vigil_screen.colours = 0;
  if (!getenv("ESCDELAY")) set_escdelay(escape_delay_ms);
  if (is_linear && !nowhere) nowhere = fopen("/dev/null", "w");
  vigil_screen.curses = start_curses(name, input, is_linear && nowhere ? nowhere : stdout);
  if (!vigil_screen.curses) return VIGIL_UNKNOWN_TERMINAL;
  close_at_exit();
  vigil_hold_stderr();
  raw();
  noecho();
  nonl();
  if (is_linear) read_single_keys();
  if (wants_colours) start_colours();
  curs_set(0);
  vigil_start_keys();
  vigil_start_signals();
  vigil_start_modes();
  return VIGIL_OPENED;
}

void vigil_close(void) {
  if (!vigil_screen.curses) return;
  vigil_stop_modes();
  curs_set(1);
  erase();
  refresh();
  endwin();
  vigil_stop_signals();
  tcsetattr(vigil_screen.input, TCSADRAIN, &vigil_screen.before);
  delwin(vigil_screen.keys);
  delscreen(vigil_screen.curses);
  vigil_screen.curses = NULL;
  if (opened_input) fclose(opened_input);
  opened_input = NULL;
  vigil_release_stderr();
}

int vigil_is_utf8(void) { return vigil_screen.is_utf8; }

int vigil_colours(void) { return vigil_screen.colours; }

int vigil_input(void) { return vigil_screen.input; }

int vigil_output(void) { return vigil_screen.output; }

/* A terminal that is gone is not behind: writing to it fails at once. */
int vigil_is_behind(void) {
  struct pollfd file = {.fd = vigil_screen.output, .events = POLLOUT};
  return poll(&file, 1, 0) == 0;
}

void vigil_resize(int *columns, int *rows) {
  struct winsize size = {0};
  if (ioctl(vigil_screen.output, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    if (size.ws_col != COLS || size.ws_row != LINES) resizeterm(size.ws_row, size.ws_col);
  }
  *columns = COLS;
  *rows = LINES;
}

void vigil_start_modes(void) {
  vigil_write("\033[?2004h");
  if (vigil_screen.is_mouse_on) vigil_write("\033[?1000h\033[?1006h");
}

void vigil_stop_modes(void) {
  if (vigil_screen.is_mouse_on) vigil_write("\033[?1006l\033[?1000l");
  vigil_write("\033[?2004l");
}

void vigil_resume(void) {
  reset_prog_mode();
  vigil_start_modes();
  clearok(curscr, TRUE);
}

void vigil_suspend(void) {
  vigil_stop_modes();
  def_prog_mode();
  endwin();
  vigil_stop_self();
  vigil_resume();
}

const char *vigil_curses_version(void) { return curses_version(); }
