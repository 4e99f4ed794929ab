/* Private to program/ and its tests: the state of a probe (probe.c). */
#ifndef EVO_PROGRAM_PROBE_H
#define EVO_PROGRAM_PROBE_H

#include "program/compact.h"
#include "program/interp.h"

enum {
    /* Floats between slots: not a power of two, so that operands do not share sets of
     * the cache. */
    EVO_PROBE_STRIDE = EVO_PROBE_POINTS + EVO_LANES,
};

typedef enum evo_probe_kind {
    EVO_PROBE_NODE,
    EVO_PROBE_COMMUTES,
    EVO_PROBE_SELECT,
    EVO_PROBE_MASKS, /* and, or, xor of masks */
    EVO_PROBE_TABLE,
    EVO_PROBE_CONST,
    EVO_PROBE_INPUT,
} evo_probe_kind;

typedef struct evo_probe_mark {
    uint64_t full, plain; /* hashes as in evo_compact_key */
    uint32_t bits;        /* of a known value */
    uint16_t slot;        /* where the lanes are */
    uint8_t alias;        /* value that a known mask leaves, or EVO_COMPACT_NONE */
    bool known;
} evo_probe_mark;

struct evo_probe {
    const evo_loops *loops;
    const evo_kernel *like; /* the parent */
    size_t count;
    /* Tests only, else NULL: values taken for unchanged although an operand is not. */
    const bool *blind;
    uint8_t kind[EVO_OP_COUNT], arity[EVO_OP_COUNT];
    uint16_t cost[EVO_OP_COUNT]; /* hundredths of a cycle */
    const void *tables[EVO_MAX_TABLES];
    uint32_t table_data[EVO_MAX_TABLE_DATA];

    evo_compact parent;
    evo_compact_key parent_key;
    unsigned parent_count;
    bool parent_folded;
    evo_probe_mark parent_marks[EVO_COMPACT_INSTRS];
    uint64_t text_terms[EVO_COMPACT_INSTRS], parent_text;

    /* The child identified last; marks from `changed` on may not be the parent's. An
     * absent operand has the last mark: known, the same, 0. */
    evo_probe_mark marks[EVO_COMPACT_NONE + 1];
    unsigned changed;
    bool same[EVO_COMPACT_NONE + 1], folded;
    uint16_t uses[EVO_COMPACT_INSTRS]; /* by live values and results */
    uint8_t main_result, main_region;  /* 0, or one that always holds */
    uint8_t regions[EVO_MAX_BLOCKS];   /* those that count */
    unsigned region_count;
    uint8_t todo[EVO_COMPACT_INSTRS]; /* values to evaluate, last first */
    unsigned todo_count;
    evo_chain_step steps[EVO_COMPACT_INSTRS]; /* their evaluation, in order */

    float *lanes; /* slots of the parent, then of the child; owned */
    _Alignas(64) float points[EVO_PROBE_POINTS];
    _Alignas(64) float merged[EVO_PROBE_POINTS];
    _Alignas(64) float parent_results[EVO_PROBE_POINTS];
    _Alignas(64) uint32_t keys[EVO_PROBE_POINTS];
};

/* The value that stands for v once what known masks decide is followed. */
static inline unsigned evo_probe_follow(const evo_probe *p, unsigned v) {
    while (p->marks[v].alias != EVO_COMPACT_NONE)
        v = p->marks[v].alias;
    return v;
}

/* Makes steps of the values to evaluate (probe_run.c). */
void evo_probe_list_steps(evo_probe *probe, const evo_compact *program);

#endif
