#include "CPango.h"
#include "library.h"
#include <dlfcn.h>

struct cpango_library cpango_lib;
static bool is_open = false;

const char *cpango_missing(void) {
  if (is_open) return NULL;
  void *handle = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return "libpangocairo-1.0.so.0";
#define LOOK_UP(name)                                \
  lib.name = (__typeof__(&name))dlsym(handle, #name); \
  if (!lib.name) return #name;
  FUNCTIONS(LOOK_UP)
  is_open = true;
  return NULL;
}
