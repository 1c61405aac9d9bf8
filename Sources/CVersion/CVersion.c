#include "CVersion.h"

#ifndef VIGIL_COMMIT
#define VIGIL_COMMIT ""
#endif

const char *vigil_commit(void) { return VIGIL_COMMIT; }
