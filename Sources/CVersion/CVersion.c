#include "CVersion.h"

#ifndef VIGIL_COMMIT
#define VIGIL_COMMIT ""
#endif

#ifndef VIGIL_PACKAGES
#define VIGIL_PACKAGES ""
#endif

const char *vigil_commit(void) { return VIGIL_COMMIT; }

const char *vigil_packages(void) { return VIGIL_PACKAGES; }
