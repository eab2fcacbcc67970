#pragma once

#include <xlsxwriter.h>

// A file without a name, in memory. Swift's Glibc module leaves it out, for it is built without _GNU_SOURCE. Declared as in <sys/mman.h>.
extern int memfd_create(const char *name, unsigned int flags);
