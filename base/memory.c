/* Arena and aligned memory.
 *
 * An arena is a list of blocks, newest first; only the newest is filled. Blocks
 * double in size up to a limit, so that small arenas stay small and the number of
 * calls to the system stays logarithmic.
 */
#include "base/base.h"

#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 64, FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 22 };

struct block {
    struct block *next;
    size_t capacity, used; /* bytes after the header */
};

/* The header takes one alignment unit, so that the payload is aligned as well. */
_Static_assert(sizeof(struct block) <= ALIGNMENT, "block header too large");

struct evo_arena {
    struct block *newest;
};

static size_t round_up(size_t bytes) {
    return (bytes + (ALIGNMENT - 1)) & ~(size_t)(ALIGNMENT - 1);
}

void *evo_alloc_aligned(size_t bytes) {
    if (bytes > SIZE_MAX - 2 * ALIGNMENT)
        return NULL;
    size_t size = round_up(bytes == 0 ? 1 : bytes);
    void *memory = aligned_alloc(ALIGNMENT, size);
    if (memory != NULL)
        memset(memory, 0, size);
    return memory;
}

evo_arena *evo_arena_create(void) {
    return calloc(1, sizeof(evo_arena));
}

void evo_arena_destroy(evo_arena *arena) {
    if (arena == NULL)
        return;
    for (struct block *block = arena->newest; block != NULL;) {
        struct block *next = block->next;
        free(block);
        block = next;
    }
    free(arena);
}

void evo_arena_clear(evo_arena *arena) {
    /* The newest block is kept for reuse: it is the largest of a growing arena. */
    struct block *kept = arena->newest;
    if (kept == NULL)
        return;
    for (struct block *block = kept->next; block != NULL;) {
        struct block *next = block->next;
        free(block);
        block = next;
    }
    kept->next = NULL;
    kept->used = 0;
}

static struct block *add_block(evo_arena *arena, size_t needed) {
    size_t capacity = FIRST_BLOCK;
    if (arena->newest != NULL && arena->newest->capacity >= LARGEST_BLOCK / 2)
        capacity = LARGEST_BLOCK;
    else if (arena->newest != NULL)
        capacity = 2 * arena->newest->capacity;
    if (capacity < needed)
        capacity = needed;
    struct block *block = aligned_alloc(ALIGNMENT, ALIGNMENT + capacity);
    if (block == NULL)
        return NULL;
    *block = (struct block){arena->newest, capacity, 0};
    arena->newest = block;
    return block;
}

void *evo_arena_alloc(evo_arena *arena, size_t bytes) {
    if (bytes > SIZE_MAX - 4 * ALIGNMENT)
        return NULL;
    size_t size = round_up(bytes == 0 ? 1 : bytes);
    struct block *block = arena->newest;
    if (block == NULL || block->capacity - block->used < size)
        block = add_block(arena, size);
    if (block == NULL)
        return NULL;
    char *memory = (char *)block + ALIGNMENT + block->used;
    block->used += size;
    memset(memory, 0, size);
    return memory;
}

char *evo_arena_strdup(evo_arena *arena, const char *text) {
    size_t size = strlen(text) + 1;
    char *copy = evo_arena_alloc(arena, size);
    if (copy != NULL)
        memcpy(copy, text, size);
    return copy;
}
