/* Kernels of several passes written anew, pass by pass (internal to search). */
#ifndef EVO_SEARCH_REBUILD_H
#define EVO_SEARCH_REBUILD_H

#include "search/edit.h"

/* A kernel that is written anew from another: map[v] is its value for v of the old one,
 * EVO_NO_VALUE where there is none yet. */
typedef struct evo_rebuild {
    const evo_kernel *from;
    evo_mutant *m;
    evo_builder b;
    evo_value map[EVO_MAX_INSTRS];
} evo_rebuild;

/* The same signature, accumulators and tables, no pass; NULL: no memory. */
evo_rebuild *evo_rebuild_begin(evo_mutant *m);
/* Whether what was written is a kernel; releases `r`. */
bool evo_rebuild_finish(evo_rebuild *r);

void evo_rebuild_forget(evo_value map[EVO_MAX_INSTRS]);
/* Instruction v, whose operands are there already, unless it is there itself. */
void evo_rebuild_instr(evo_rebuild *r, evo_value v, evo_value map[EVO_MAX_INSTRS]);
void evo_rebuild_body(evo_rebuild *r, const evo_block *block);
/* Only what the value v of the block needs. */
void evo_rebuild_cone(evo_rebuild *r, evo_value v, evo_value map[EVO_MAX_INSTRS]);
void evo_rebuild_begin_pass(evo_rebuild *r, const evo_pass *pass);
/* The region b of the pass. */
void evo_rebuild_begin_region(evo_rebuild *r, const evo_pass *pass, int b);
void evo_rebuild_pass(evo_rebuild *r, const evo_pass *pass);

/* A sweep of one block that accumulates and nothing else, by plain instructions and not
 * blocked. */
bool evo_pass_accumulates(const evo_kernel *k, const evo_pass *pass);
/* The number of a random pass that `fits`; -1: none. */
int evo_pass_random(evo_mutant *m,
                    bool (*fits)(const evo_kernel *k, const evo_pass *pass));
/* `f32`, `f64`, ... in the order of the types. */
evo_opcode evo_rebuild_op(evo_opcode f32, evo_type type);

#endif
