/* Editing of programs in place (internal to search). Values are instruction indices, so
 * inserting renumbers what follows; these helpers keep every reference right. */
#ifndef EVO_SEARCH_EDIT_H
#define EVO_SEARCH_EDIT_H

#include "search/search.h"

/* One use of a value: an operand of an instruction or a result of a block. */
typedef struct evo_edge {
    int pass, block;
    evo_value user; /* EVO_NO_VALUE: the block's result `slot` */
    int slot;
} evo_edge;

/* The block that holds instruction v. */
void evo_edit_locate(const evo_kernel *kernel, evo_value v, int *pass, int *block);
evo_type evo_edit_type(const evo_kernel *kernel, evo_value v);
bool evo_edit_is_constant(const evo_kernel *kernel, evo_value v);

evo_value evo_edit_edge_value(const evo_kernel *kernel, const evo_edge *edge);
void evo_edit_set_edge(evo_kernel *kernel, const evo_edge *edge, evo_value value);
/* A random edge that carries a value of `type` (NONE: any); false when there is none.
 */
bool evo_edit_random_edge(const evo_kernel *kernel, evo_type type, evo_rng *rng,
                          evo_edge *edge);
/* One of `count` values at random; EVO_NO_VALUE when there are none. Those in regions
 * that are rarely taken come up rarely: what happens there costs nothing. */
evo_value evo_edit_pick(const evo_kernel *kernel, const evo_value *values,
                        uint32_t count, evo_rng *rng);
/* Inserts an instruction into the edge's block before its user (at the block's end for
 * results), with operands that are visible there; edge->user is updated. Returns the
 * new value, EVO_NO_VALUE when the kernel is full. */
evo_value evo_edit_insert(evo_kernel *kernel, evo_edge *edge, const evo_instr *instr);
/* A random value of `type` visible at the edge; EVO_NO_VALUE when there is none. */
evo_value evo_edit_visible(const evo_kernel *kernel, const evo_edge *edge,
                           evo_type type, bool constants, evo_rng *rng);
/* Every use of `from` becomes `to` (same type, visible wherever `from` is). */
void evo_edit_replace(evo_kernel *kernel, evo_value from, evo_value to);

evo_instr evo_edit_instr(evo_opcode op, evo_value a, evo_value b, evo_value c);
evo_instr evo_edit_constant(evo_type type, double value);
/* Value of a float or integer constant. */
double evo_edit_constant_value(const evo_kernel *kernel, evo_value v);
/* The opcode among `f32` and `f64` that fits a float type. */
evo_opcode evo_edit_float_op(evo_type type, evo_opcode f32, evo_opcode f64);

/* Elementary and macro mutations, used by evo_mutate. */
typedef struct evo_mutant {
    evo_kernel *kernel;
    const evo_kernel *donor;
    evo_isa isa;
    evo_rng *rng;
} evo_mutant;

bool evo_mutate_delete(evo_mutant *m);
bool evo_mutate_insert(evo_mutant *m);
bool evo_mutate_opcode(evo_mutant *m);
bool evo_mutate_rewire(evo_mutant *m);
bool evo_mutate_swap(evo_mutant *m);
bool evo_mutate_constant(evo_mutant *m);
bool evo_mutate_unroll(evo_mutant *m);
bool evo_mutate_grow(evo_mutant *m);
bool evo_mutate_fuse(evo_mutant *m);
bool evo_mutate_factor(evo_mutant *m);
bool evo_mutate_estrin(evo_mutant *m);
bool evo_mutate_guard(evo_mutant *m);
bool evo_mutate_region(evo_mutant *m);
bool evo_mutate_shift(evo_mutant *m);
bool evo_mutate_resize(evo_mutant *m);
bool evo_mutate_deepen(evo_mutant *m);
bool evo_mutate_cross(evo_mutant *m);
bool evo_mutate_boundary(evo_mutant *m);
bool evo_mutate_order(evo_mutant *m);
bool evo_mutate_stop(evo_mutant *m);
bool evo_mutate_join(evo_mutant *m);
bool evo_mutate_split(evo_mutant *m);
bool evo_mutate_reload(evo_mutant *m);
bool evo_mutate_sum(evo_mutant *m);
bool evo_mutate_exchange(evo_mutant *m);
bool evo_mutate_start(evo_mutant *m);
bool evo_mutate_schedule(evo_mutant *m);

#endif
