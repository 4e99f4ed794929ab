/* Private to program/ and its tests: the state of a probe (probe.c). */
#ifndef EVO_PROGRAM_PROBE_H
#define EVO_PROGRAM_PROBE_H

#include "program/compact.h"
#include "program/interp.h"

typedef enum evo_probe_kind {
    EVO_PROBE_NODE,
    EVO_PROBE_SELECT,
    EVO_PROBE_MASKS, /* and, or, xor of masks */
    EVO_PROBE_TABLE,
    EVO_PROBE_CONST,
    EVO_PROBE_INPUT,
} evo_probe_kind;

typedef struct evo_probe_mark {
    uint64_t full;        /* hash as in evo_compact_key */
    uint32_t plain, bits; /* likewise; bits of a known value */
} evo_probe_mark;

/* What is known of a program's values, by slot. That of absent operands is known to
 * be 0. */
typedef struct evo_probe_marks {
    uint64_t known;   /* constants, after folding */
    uint64_t aliased; /* to the value that a known mask or equal operands leave */
    bool folded;
    uint8_t alias[EVO_COMPACT_SLOTS];
    evo_probe_mark of[EVO_COMPACT_SLOTS];
} evo_probe_marks;

struct evo_probe {
    const evo_loops *loops;
    const evo_kernel *like; /* the parent */
    size_t count;
    uint64_t blind; /* tests only: values taken for unchanged whatever they are */
    /* By opcode; `last` is the last operand, `turn` tells the second operand from the
     * first where they do not commute, `special` asks for more than a hash,
     * `same_twice` is EVO_FLAG_SAME. */
    uint8_t kind[EVO_OP_COUNT], turn[EVO_OP_COUNT], last[EVO_OP_COUNT];
    bool special[EVO_OP_COUNT], same_twice[EVO_OP_COUNT];
    uint16_t cost[EVO_OP_COUNT]; /* hundredths of a cycle */
    const void *tables[EVO_MAX_TABLES];
    uint32_t table_data[EVO_MAX_TABLE_DATA];

    evo_compact parent;
    evo_compact_key parent_key;
    evo_probe_marks parent_marks;
    uint64_t parent_text, parent_terms[EVO_COMPACT_SLOTS]; /* a sum of terms */
    bool decided; /* some operation of the parent is known or an alias */

    /* The child identified last. */
    evo_probe_marks marks;
    uint64_t text;                    /* hash of the words */
    uint64_t same;                    /* values that are the parent's in their slot */
    uint64_t roots;                   /* results and predicates that count */
    uint8_t main_result, main_region; /* 0, or one that always holds */
    uint8_t regions[EVO_COMPACT_BLOCKS]; /* those that count */
    unsigned region_count;
    uint64_t operands[EVO_COMPACT_SLOTS]; /* as bits, from first_op on */
    /* Slots of lanes, those of the child after those of the parent. */
    uint8_t where[EVO_COMPACT_SLOTS];
    uint8_t todo[EVO_COMPACT_SLOTS]; /* values to evaluate, last first */
    unsigned todo_count;
    bool chained;                                /* their steps are one chain */
    evo_chain_step steps[EVO_COMPACT_SLOTS + 1]; /* in order, from the second on */

    float *lanes; /* slots of EVO_CHAIN_STRIDE; owned */
    _Alignas(64) float points[EVO_PROBE_POINTS];
    _Alignas(64) float merged[EVO_PROBE_POINTS];
    _Alignas(64) float parent_results[EVO_PROBE_POINTS];
    _Alignas(64) uint32_t keys[EVO_PROBE_POINTS];
};

/* The value that stands for v once what is decided is followed. */
static inline unsigned evo_probe_follow(const evo_probe *p, unsigned v) {
    while (p->marks.aliased >> v & 1)
        v = p->marks.alias[v];
    return v;
}

/* Evaluates the parent, what is dead included: a child may bring it to life
 * (probe_run.c). */
void evo_probe_evaluate_parent(evo_probe *probe);

#endif
