/* Breeding of compact programs by the million, for screening. */
#ifndef EVO_SEARCH_BROOD_H
#define EVO_SEARCH_BROOD_H

#include "program/compact.h"

/* Lists of instructions for one instruction set; constant once made, so that threads
 * may share it. */
typedef struct evo_breeder evo_breeder;
evo_breeder *evo_breeder_create(evo_isa isa); /* NULL when out of memory */
void evo_breeder_destroy(evo_breeder *breeder);

enum {
    EVO_BROOD_STEPS = 1 << 14,
    EVO_BROOD_DEPTH = 4, /* mutations between a parent and its children at most */
};

/* The children of one parent: a pure function of the state of `rng`. */
typedef struct evo_brood {
    const evo_breeder *breeder;
    uint64_t state, fraction; /* of random numbers */
    unsigned turn;            /* mutations tried */
    unsigned walk;            /* number of the walk, from 1 */
    unsigned depth;           /* mutations between the parent and the last child */
    uint64_t made[EVO_BROOD_STEPS / 64]; /* first mutations, as a filter */
    bool listed;
    /* Of the parent: values by type in order, and how many of them or of operations
     * come before a slot. */
    uint8_t typed[EVO_TYPE_MASK + 1][EVO_COMPACT_SLOTS];
    uint8_t typed_before[EVO_TYPE_MASK + 1][EVO_COMPACT_SLOTS];
    uint8_t ops_before[EVO_COMPACT_SLOTS];
    uint8_t constant_count, constants[EVO_COMPACT_SLOTS];
    uint64_t parent_live;
    /* Of the last child: ranks of its new words and of its new operations (brood.c). */
    uint16_t ranks[EVO_COMPACT_NEW], op_ranks[EVO_BROOD_DEPTH];
    uint64_t live; /* values that a result waits for */
} evo_brood;
void evo_brood_init(evo_brood *brood, const evo_breeder *breeder, evo_rng *rng);

/* Makes *child, which holds the last child, the next one, by walks of elementary
 * mutations from the parent: every second walk ends after one, every second of the
 * others after two, and so on to four. So each child costs one mutation, and one with n
 * of them is half as frequent as one with n - 1. Valid stays valid. A first mutation
 * that was made before is not made alone again. One that finds no place gives way to
 * another; false when many did. (The type of evo_screen's callback; `brood` is an
 * evo_brood.) */
bool evo_brood_next(void *brood, const evo_compact *parent, evo_compact *child);

#endif
