#include "CMarkArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A chunk is cut from front to back; the oldest one of a thread is kept for its next document. */
struct chunk {
  struct chunk *older;
  size_t capacity, used;
};

/* Stands before each block. Two words keep blocks aligned for every type. */
struct header {
  size_t size;
  size_t unused;
};

enum { alignment = sizeof(struct header), standard_capacity = 512 * 1024 };

static _Thread_local struct chunk *newest;
static _Thread_local size_t depth;

static unsigned char *data(struct chunk *chunk) {
  size_t offset = (sizeof(struct chunk) + alignment - 1) & ~(size_t)(alignment - 1);
  return (unsigned char *)chunk + offset;
}

static size_t rounded(size_t size) { return (size + alignment - 1) & ~(size_t)(alignment - 1); }

/* cmark does not look for NULL: its own allocator aborts too. The limits in front of it keep this out of reach. */
static void add_chunk(size_t needed) {
  size_t capacity = needed > standard_capacity ? needed : standard_capacity;
  struct chunk *chunk = malloc(sizeof(struct chunk) + alignment + capacity);
  if (!chunk) abort();
  chunk->older = newest;
  chunk->capacity = capacity;
  chunk->used = 0;
  newest = chunk;
}

static void *allocate(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t needed = sizeof(struct header) + rounded(size);
  if (!newest || newest->capacity - newest->used < needed) add_chunk(needed);
  struct header *header = (struct header *)(data(newest) + newest->used);
  header->size = rounded(size);
  newest->used += needed;
  return header + 1;
}

static int is_last(void *block, size_t size) {
  return newest && (unsigned char *)block + size == data(newest) + newest->used;
}

void *markdown_arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  void *block = allocate(count * size);
  return memset(block, 0, count * size);
}

void *markdown_arena_realloc(void *block, size_t size) {
  if (!block) return allocate(size);
  struct header *header = (struct header *)block - 1;
  if (size <= header->size) return block;
  if (size > SIZE_MAX / 2) abort();
  size_t more = rounded(size) - header->size;
  if (is_last(block, header->size) && newest->capacity - newest->used >= more) {
    newest->used += more;
    header->size += more;
    return block;
  }
  void *larger = allocate(size);
  memcpy(larger, block, header->size);
  return larger;
}

/* Only the last block can be cut again at once; the others wait for the end of the document. */
void markdown_arena_free(void *block) {
  if (!block) return;
  struct header *header = (struct header *)block - 1;
  if (is_last(block, header->size)) newest->used -= sizeof(struct header) + header->size;
}

void markdown_arena_begin(void) { depth++; }

void markdown_arena_end(void) {
  if (--depth > 0) return;
  while (newest && (newest->older || newest->capacity > standard_capacity)) {
    struct chunk *older = newest->older;
    free(newest);
    newest = older;
  }
  if (newest) newest->used = 0;
}
