/* Breeding of compact programs by the million, for screening. */
#ifndef EVO_SEARCH_BROOD_H
#define EVO_SEARCH_BROOD_H

#include "program/compact.h"

/* Lists of instructions for one instruction set; constant once made, so that threads
 * may share it. */
typedef struct evo_breeder evo_breeder;
evo_breeder *evo_breeder_create(evo_isa isa); /* NULL when out of memory */
void evo_breeder_destroy(evo_breeder *breeder);

/* The children of one parent: a pure function of the state of `rng`. */
typedef struct evo_brood {
    const evo_breeder *breeder;
    uint64_t state;
    /* Of the parent, listed at its first child: instructions with operands, constants,
     * and uses of values (3 * user + operand). */
    bool listed;
    uint8_t node_count, constant_count;
    uint16_t place_count;
    uint8_t nodes[EVO_COMPACT_INSTRS], constants[EVO_COMPACT_INSTRS];
    uint16_t places[3 * EVO_COMPACT_INSTRS + 1];
} evo_brood;
void evo_brood_init(evo_brood *brood, const evo_breeder *breeder, evo_rng *rng);

/* Applies one to four elementary mutations, each further one half as likely, to a copy
 * of the parent; valid stays valid. One that finds no place gives way to another; false
 * when many did. (The type of evo_screen's callback; `brood` is an evo_brood.) */
bool evo_brood_next(void *brood, evo_compact *child);

#endif
