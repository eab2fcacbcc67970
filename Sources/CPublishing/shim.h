// Calls of glibc that Swift's Glibc module leaves out, for it is built without _GNU_SOURCE. Declared as in <stdio.h> and <unistd.h>.
#pragma once

// Exchanges two paths in one step.
static const unsigned int PUBLISHING_RENAME_EXCHANGE = 1u << 1;
extern int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

// Writes a whole file system's changes to the disk.
extern int syncfs(int descriptor);

// Opens a path for reading that leads nowhere out of an open folder, not by links either; glibc has no call for it. Kernels before 5.6 answer ENOSYS.
struct publishing_open_how { unsigned long long flags, mode, resolve; };
extern long syscall(long number, ...);
static inline int publishing_open_beneath(int folder, const char *path, int flags) {
  // Beneath the folder, and by none of the links of /proc.
  struct publishing_open_how how = {(unsigned long long)(unsigned int)flags, 0, 0x08 | 0x02};
  return (int)syscall(437, folder, path, &how, sizeof how);
}

// Reads names of an open folder without a buffer of its own. Declared as in <dirent.h>.
extern long getdents64(int descriptor, void *buffer, unsigned long length);
