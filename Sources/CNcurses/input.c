#include "internal.h"

#include <poll.h>
#include <sys/ioctl.h>

enum { OUR_PASTE_START = KEY_MAX + 1, OUR_PASTE_END, OUR_MOUSE };

/* No meta(): it would ask xterm to send alt as an eighth bit, which UTF-8 has no room for. */
void vigil_start_keys(void) {
  vigil_screen.keys = newpad(1, 1);
  keypad(vigil_screen.keys, TRUE);
  nodelay(vigil_screen.keys, TRUE);
  define_key("\033[200~", OUR_PASTE_START);
  define_key("\033[201~", OUR_PASTE_END);
  define_key("\033[<", OUR_MOUSE);
}

static int translated(int code) {
  switch (code) {
    case KEY_UP: case KEY_SR: return VIGIL_UP;
    case KEY_DOWN: case KEY_SF: return VIGIL_DOWN;
    case KEY_LEFT: case KEY_SLEFT: return VIGIL_LEFT;
    case KEY_RIGHT: case KEY_SRIGHT: return VIGIL_RIGHT;
    case KEY_PPAGE: case KEY_SPREVIOUS: return VIGIL_PAGE_UP;
    case KEY_NPAGE: case KEY_SNEXT: return VIGIL_PAGE_DOWN;
    case KEY_HOME: case KEY_FIND: case KEY_A1: case KEY_SHOME: return VIGIL_HOME;
    case KEY_END: case KEY_SELECT: case KEY_C1: case KEY_SEND: return VIGIL_END;
    case KEY_BACKSPACE: return VIGIL_BACKSPACE;
    case KEY_DC: case KEY_SDC: return VIGIL_DELETE;
    case KEY_IC: return VIGIL_INSERT;
    case KEY_ENTER: return VIGIL_ENTER;
    case KEY_BTAB: return VIGIL_BACK_TAB;
    case OUR_PASTE_START: return VIGIL_PASTE_START;
    case OUR_PASTE_END: return VIGIL_PASTE_END;
    case OUR_MOUSE: return VIGIL_MOUSE;
    default: break;
  }
  if (code > KEY_F0 && code <= KEY_F0 + 63) return VIGIL_FUNCTION + (code - KEY_F0);
  return VIGIL_IGNORED;
}

/* Bytes rather than wide characters: a character split between two reads would be lost. */
int vigil_read_unit(void) {
  int code = wgetch(vigil_screen.keys);
  if (code == ERR) return VIGIL_NOTHING;
  return code < KEY_MIN ? code & 0xff : translated(code);
}

/* A terminal that is readable and holds nothing is at its end. */
int vigil_is_hung_up(void) {
  struct pollfd file = {.fd = vigil_screen.input, .events = POLLIN};
  int waiting = 0;
  if (poll(&file, 1, 0) <= 0) return 0;
  if (file.revents & (POLLHUP | POLLERR | POLLNVAL)) return 1;
  return ioctl(vigil_screen.input, FIONREAD, &waiting) != 0 || waiting == 0;
}

void vigil_set_mouse(int is_on) {
  if (vigil_screen.is_mouse_on == is_on) return;
  vigil_screen.is_mouse_on = is_on;
  vigil_write(is_on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}
