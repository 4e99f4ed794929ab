/* Breeding of compact programs by the million, for screening. */
#ifndef EVO_SEARCH_BROOD_H
#define EVO_SEARCH_BROOD_H

#include "program/compact.h"

/* Lists of instructions for one instruction set; constant once made, so that threads
 * may share it. */
typedef struct evo_breeder evo_breeder;
evo_breeder *evo_breeder_create(evo_isa isa); /* NULL when out of memory */
void evo_breeder_destroy(evo_breeder *breeder);

enum { EVO_BROOD_STEPS = 1 << 14 };

/* The children of one parent: a pure function of the state of `rng`. */
typedef struct evo_brood {
    const evo_breeder *breeder;
    uint64_t state;
    unsigned depth;  /* mutations between the parent and the last child */
    uint64_t choice; /* a hash of what the last mutation has drawn */
    uint64_t made[EVO_BROOD_STEPS / 64]; /* choices of first mutations, as a filter */
    /* Of the parent, listed at its first child: instructions with operands, constants,
     * and uses of values (3 * user + operand). */
    bool listed;
    uint8_t node_count, constant_count;
    uint16_t place_count;
    uint8_t nodes[EVO_COMPACT_INSTRS], constants[EVO_COMPACT_INSTRS];
    uint16_t places[3 * EVO_COMPACT_INSTRS + 1];
    bool live[EVO_COMPACT_NONE + 1]; /* of the last child, whose dead code is left */
} evo_brood;
void evo_brood_init(evo_brood *brood, const evo_breeder *breeder, evo_rng *rng);

/* Makes *child, which holds the last child, the next one: a random walk of elementary
 * mutations that returns to the parent half of the time, and after four; valid stays
 * valid. So each child costs one mutation, and one with n of them is half as likely as
 * one with n - 1. A first mutation that was made before is not made alone again. One
 * that finds no place gives way to another; false when many did. (The type of
 * evo_screen's callback; `brood` is an evo_brood.) */
bool evo_brood_next(void *brood, const evo_compact *parent, evo_compact *child);

#endif
