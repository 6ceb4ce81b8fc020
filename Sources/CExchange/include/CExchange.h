#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/* Three system calls that Swift's C library modules do not show. Each returns 0, or -1 with errno set. */

/* Swaps two names in one atomic step: renameat2(2) with RENAME_EXCHANGE on Linux, renameatx_np(2) with
 * RENAME_SWAP on macOS. EINVAL, ENOSYS or ENOTSUP: the file system or the kernel cannot. */
int exchange_names(int first_folder, const char *first, int second_folder, const char *second);

/* Has the system begin to write a file to the disk, without waiting for it: sync_file_range(2) on Linux. Elsewhere
 * it waits: fsync(2). */
int start_writing(int descriptor);

/* Waits until everything written to the file system of this descriptor is on the disk: syncfs(2) on Linux,
 * elsewhere sync(2). */
int sync_file_system(int descriptor);

#endif
