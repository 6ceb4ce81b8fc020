#define _GNU_SOURCE
#include "CExchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>

/* By number, because musl has no wrapper; RENAME_EXCHANGE is 2 in linux/fs.h. */
int exchange_names(int first_folder, const char *first, int second_folder, const char *second) {
  return (int)syscall(SYS_renameat2, first_folder, first, second_folder, second, 2u);
}

int sync_file_system(int descriptor) { return syncfs(descriptor); }

/* Some file systems cannot; then the list is written when everything else is. */
int start_writing(int descriptor) {
  (void)sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
  return 0;
}
#elif defined(__APPLE__)
int exchange_names(int first_folder, const char *first, int second_folder, const char *second) {
  return renameatx_np(first_folder, first, second_folder, second, RENAME_SWAP);
}

int sync_file_system(int descriptor) {
  (void)descriptor;
  sync();
  return 0;
}

int start_writing(int descriptor) { return fsync(descriptor); }
#else
int exchange_names(int first_folder, const char *first, int second_folder, const char *second) {
  (void)first_folder, (void)first, (void)second_folder, (void)second;
  errno = ENOSYS;
  return -1;
}

int sync_file_system(int descriptor) {
  (void)descriptor;
  sync();
  return 0;
}

int start_writing(int descriptor) { return fsync(descriptor); }
#endif
