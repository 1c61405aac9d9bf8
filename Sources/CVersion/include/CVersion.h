// The commit and the packages this program was built from, as the package manifest saw it.

#ifndef CVERSION_H
#define CVERSION_H

/// The first twelve digits of the commit, with a "+" behind where files differed from it; empty
/// where the sources are no checkout.
const char *vigil_commit(void);

/// The Swift packages this program was built with, each with its version.
const char *vigil_packages(void);

#endif
