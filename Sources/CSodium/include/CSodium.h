// libsodium, as Debian's libsodium-dev installs it.
#ifndef CSODIUM_H
#define CSODIUM_H
#include <sodium.h>
#endif
