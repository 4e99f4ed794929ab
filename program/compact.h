/* Compact programs: what screening mutates, identifies and evaluates by the million.
 *
 * A kernel of one pass from f32 to f32 over f32, i32 and masks, without gathers, in one
 * 64-bit word for each instruction. What mutation leaves alone (signature, tables,
 * modes of regions) stays in the kernel that the program was packed from, so a child is
 * copied and changed in a few dozen cycles. Operands are always earlier values that the
 * user sees, of the right type: every operation here keeps a program valid.
 *
 * A word keeps its slot for life: the parent's stand in order, those of mutations after
 * them, and `order` says when operations are evaluated. Nothing is renumbered, a
 * child's values stand beside its parent's, and sets of values are 64 bits.
 *
 * A probe holds a parent's values at some points and evaluates children there. Values
 * are known by the hash of their structure, bottom up: commuting operands ordered,
 * constant-only subexpressions folded, dead code not looked at. A child evaluates only
 * instructions whose hash is not its parent's in the same slot.
 */
#ifndef EVO_PROGRAM_COMPACT_H
#define EVO_PROGRAM_COMPACT_H

#include "program/program.h"

#include <string.h>

enum {
    EVO_COMPACT_SLOTS = 64,
    EVO_COMPACT_NONE = 63,  /* the slot of absent operands */
    EVO_COMPACT_NEW = 12,   /* words that mutations may add to those of a parent */
    EVO_COMPACT_BLOCKS = 4, /* main block and regions */
    EVO_PROBE_POINTS = 256,
};

typedef struct evo_compact_instr {
    uint8_t op;      /* evo_opcode */
    uint8_t args[3]; /* EVO_COMPACT_NONE where absent */
    uint32_t imm;    /* constant bits, or number of the table */
} evo_compact_instr;

/* A plain value that owns nothing. Block 0 is the main block; the parent's words of
 * block b have slots from ends[b - 1] to ends[b] - 1, and new words are of block 0. */
typedef struct evo_compact {
    uint8_t count, old_count;     /* words: all, and the parent's */
    uint8_t op_count, main_count; /* operations: all, and those of the main block */
    /* What may differ from the parent: operations from this place of the order on, and
     * constants (as bits of slots). */
    uint8_t first_op;
    uint8_t block_count;
    uint8_t ends[EVO_COMPACT_BLOCKS];
    uint8_t results[EVO_COMPACT_BLOCKS], predicates[EVO_COMPACT_BLOCKS]; /* or NONE */
    uint64_t leaves;
    uint8_t order[EVO_COMPACT_SLOTS]; /* slots of operations, block by block */
    evo_compact_instr instrs[EVO_COMPACT_SLOTS];
} evo_compact;

/* False when the kernel is not of this kind, or too long. The kernel must verify. */
bool evo_compact_pack(const evo_kernel *kernel, evo_compact *program);
/* The program as a kernel with the signature and tables of `like`, from which it or an
 * ancestor was packed. Dead code is kept. */
void evo_compact_unpack(const evo_compact *program, const evo_kernel *like,
                        evo_kernel *kernel);
/* Whether instructions of this kind may occur in a compact program (constants, inputs
 * and lookups included). */
bool evo_compact_has(evo_opcode op);

static inline void evo_compact_copy(evo_compact *to, const evo_compact *from) {
    memcpy(to, from, offsetof(evo_compact, instrs));
    for (unsigned v = 0; v < from->count; v += 4) /* there is room behind the last */
        memcpy(&to->instrs[v], &from->instrs[v], 4 * sizeof from->instrs[0]);
}

/* The slots of the operands, and that of absent ones. */
static inline uint64_t evo_compact_operands(const evo_compact_instr *instr) {
    return UINT64_C(1) << instr->args[0] | UINT64_C(1) << instr->args[1] |
           UINT64_C(1) << instr->args[2];
}

/* The slots of results and predicates. */
static inline uint64_t evo_compact_roots(const evo_compact *program) {
    uint64_t roots = 0;
    for (int b = 0; b < EVO_COMPACT_BLOCKS; b++)
        roots |= UINT64_C(1) << program->results[b] | UINT64_C(1)
                                                          << program->predicates[b];
    return roots;
}

/* What a program is known by. */
typedef struct evo_compact_key {
    /* Equal for programs with one canonical form, and for those of which only the block
     * differs where a value is computed. */
    uint64_t full;
    uint32_t plain; /* as written: neither ordered nor folded, but without dead code */
    uint32_t text;  /* as written, dead code included */
    bool folded;    /* some constant-only subexpression was folded */
} evo_compact_key;

typedef struct evo_probe evo_probe; /* one for each thread */
/* Points: `count` inputs, a multiple of 32, at most EVO_PROBE_POINTS. Costs are those
 * of the port model. NULL when out of memory. */
evo_probe *evo_probe_create(const float *points, size_t count, evo_port_model model);
void evo_probe_destroy(evo_probe *probe);

/* Takes a parent (which must outlive its use) and evaluates it at all points. False
 * when it cannot be packed. */
bool evo_probe_set_parent(evo_probe *probe, const evo_kernel *parent);
const evo_compact *evo_probe_parent(const evo_probe *probe);
const evo_compact_key *evo_probe_parent_key(const evo_probe *probe);
/* The parent's results at all points. */
const float *evo_probe_parent_values(const evo_probe *probe);

/* Identifies a child of the parent (which counts as one). The next three functions
 * refer to it; it must not have changed. */
void evo_probe_identify(evo_probe *probe, const evo_compact *child,
                        evo_compact_key *key);
/* The sum of evo_instr_port_cost, and one cycle for a branch's test; what occurs twice
 * counts twice. */
double evo_probe_cost(evo_probe *probe, const evo_compact *child);
/* Finds what has to be evaluated, before evo_probe_evaluate. */
void evo_probe_plan(evo_probe *probe, const evo_compact *child);
/* Results at points first .. first + count - 1 (multiples of 16), valid until the next
 * call. */
const float *evo_probe_evaluate(evo_probe *probe, const evo_compact *child,
                                size_t first, size_t count);
/* Largest |result - reference| * weight over points first ... of the child evaluated
 * last; infinite results count as 2^128, a NaN gives infinity. */
double evo_probe_error(const evo_probe *probe, const float *results,
                       const double *reference, const double *weight, size_t count);
/* A hash of results at all points: two programs with the same results are one
 * behaviour. */
uint64_t evo_probe_fingerprint(const evo_probe *probe, const float *results);

#endif
