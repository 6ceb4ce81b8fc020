#include "CMarkArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Like cmark's own allocator, this one ends the process when the system has no memory left. */

typedef struct Chunk {
  struct Chunk *previous;
  size_t size, used;
} Chunk;

/* Before each block stands its size, which realloc needs; 16 bytes keep the alignment of malloc. */
typedef struct {
  size_t size, unused;
} Header;

enum { first_chunk = 1 << 20 };

static _Thread_local Chunk *chunks;

static char *bytes(Chunk *chunk) { return (char *)(chunk + 1) + (16 - sizeof(Chunk) % 16) % 16; }

static Chunk *add_chunk(size_t needed) {
  size_t size = needed > first_chunk ? needed : first_chunk;
  Chunk *chunk = malloc(size + sizeof(Chunk) + 16);
  if (!chunk) abort();
  *chunk = (Chunk){chunks, size, 0};
  return chunks = chunk;
}

static void *take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t needed = ((size + 15) & ~(size_t)15) + sizeof(Header);
  Chunk *chunk = chunks;
  if (!chunk || chunk->size - chunk->used < needed) chunk = add_chunk(needed);
  Header *header = (Header *)(bytes(chunk) + chunk->used);
  chunk->used += needed;
  header->size = size;
  return header + 1;
}

void *cmark_thread_arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  return memset(take(count * size), 0, count * size);
}

void *cmark_thread_arena_realloc(void *block, size_t size) {
  if (!block) return take(size);
  size_t old = ((Header *)block - 1)->size;
  if (size <= old) return block;
  return memcpy(take(size), block, old);
}

void cmark_thread_arena_free(void *block) { (void)block; }

void cmark_thread_arena_reset(void) {
  while (chunks && chunks->previous) {
    Chunk *chunk = chunks;
    chunks = chunk->previous;
    free(chunk);
  }
  if (chunks) chunks->used = 0;
}
