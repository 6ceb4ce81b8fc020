#ifndef CMARK_ARENA_H
#define CMARK_ARENA_H
#include <stddef.h>

/* Memory for one document at a time on each thread: handed out by moving a mark, given back all at once. cmark makes hundreds of
   small allocations a page and frees them one by one, which costs as much as parsing. Nothing is given back
   before the reset, so this is for documents of bounded size only. The three functions have the shapes that cmark_mem wants. */
void *cmark_thread_arena_calloc(size_t count, size_t size);
void *cmark_thread_arena_realloc(void *block, size_t size);
void cmark_thread_arena_free(void *block);

/* Gives back everything handed out on this thread. */
void cmark_thread_arena_reset(void);

#endif
