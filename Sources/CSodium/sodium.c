// The library does the work; a C target needs a file.
#include "CSodium.h"
