// Calls of glibc that Swift's Glibc module leaves out, for it is built without _GNU_SOURCE. Declared as in <stdio.h> and <unistd.h>.
#pragma once

// Exchanges two paths in one step.
static const unsigned int PUBLISHING_RENAME_EXCHANGE = 1u << 1;
extern int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

// Writes a whole file system's changes to the disk.
extern int syncfs(int descriptor);

// Reads names of an open folder without a buffer of its own. Declared as in <dirent.h>.
extern long getdents64(int descriptor, void *buffer, unsigned long length);
