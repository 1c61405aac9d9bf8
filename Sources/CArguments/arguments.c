#include "CArguments.h"
#include <stddef.h>
#include <stdlib.h>

static int count = -1;
static char **arguments = NULL;

#ifdef __GLIBC__
// Swift looks its arguments up in /proc, and has none where that is not mounted. The GNU C library
// hands them to whatever runs before main.
__attribute__((constructor)) static void keep(int given, char **values) {
  count = given;
  arguments = values;
}
#endif

int program_argument_count(void) { return count; }

const char *program_argument(int index) {
  return index >= 0 && index < count ? arguments[index] : NULL;
}
