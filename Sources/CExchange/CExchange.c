#define _GNU_SOURCE
#include "CExchange.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __APPLE__
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
  return renameat2(first_folder, first, second_folder, second, RENAME_EXCHANGE);
}

int sync_file_system(int descriptor) { return syncfs(descriptor); }

/* Some file systems cannot; then the list is written when everything else is. */
int start_writing(int descriptor) {
  (void)sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
  return 0;
}
#endif
