#ifndef CMARK_ARENA_H
#define CMARK_ARENA_H

#include <stddef.h>

/* Memory for one document at a time, for cmark's parser: taken from the thread's own arena, given back at once.
   A third of the parser's time is malloc and free of small nodes; the library's own arena is one for all threads
   and slower than malloc. */

void *markdown_arena_calloc(size_t count, size_t size);
void *markdown_arena_realloc(void *block, size_t size);
void markdown_arena_free(void *block);

/* Every use of the three above stands between these two, on one thread; they may be nested. */
void markdown_arena_begin(void);
void markdown_arena_end(void);

#endif
