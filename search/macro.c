/* Macro-mutations: steps that a run of elementary ones would pass through bad programs
 * to reach. Each keeps the value of the program over the reals, or changes it in a way
 * that fitting repairs. */
#include "search/edit.h"

#include <math.h>

static const evo_opcode float_ops[][2] = {
    {EVO_OP_ADD_F32, EVO_OP_ADD_F64},
    {EVO_OP_MUL_F32, EVO_OP_MUL_F64},
    {EVO_OP_FMA_F32, EVO_OP_FMA_F64},
};
enum { ADD, MUL, FMA };

static bool is_op(const evo_kernel *kernel, evo_value v, int which) {
    return kernel->instrs[v].op == float_ops[which][0] ||
           kernel->instrs[v].op == float_ops[which][1];
}

/* The instruction of kind `which` for the float type of v. */
static evo_opcode op_for(const evo_kernel *kernel, evo_value v, int which) {
    return evo_edit_float_op(evo_edit_type(kernel, v), float_ops[which][0],
                             float_ops[which][1]);
}

static bool is_float(evo_type type) {
    return type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
}

/* A random value that satisfies `test`; EVO_NO_VALUE when there is none. */
static evo_value random_where(const evo_mutant *m,
                              bool (*test)(const evo_kernel *kernel, evo_value v)) {
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    for (evo_value v = 0; v < m->kernel->instr_count; v++)
        if (test(m->kernel, v))
            found[count++] = v;
    return evo_edit_pick(m->kernel, found, count, m->rng);
}

/* The edge (instruction v, operand slot). */
static evo_edge edge_of(const evo_kernel *kernel, evo_value v, int slot) {
    evo_edge edge = {0, 0, v, slot};
    evo_edit_locate(kernel, v, &edge.pass, &edge.block);
    return edge;
}

static bool uses_float_constant(const evo_kernel *kernel, evo_value v) {
    const evo_instr_info *info = evo_instr_get((evo_opcode)kernel->instrs[v].op);
    for (int a = 0; a < info->arg_count; a++)
        if (is_float(info->args[a]) &&
            evo_edit_is_constant(kernel, kernel->instrs[v].args[a]))
            return true;
    return false;
}

static bool is_mul(const evo_kernel *kernel, evo_value v) {
    return is_op(kernel, v, MUL);
}

static bool is_fma(const evo_kernel *kernel, evo_value v) {
    return is_op(kernel, v, FMA);
}

static bool native_fma(const evo_mutant *m) {
    return evo_instr_get(EVO_OP_FMA_F32)->isa <= m->isa;
}

/* fma(a, b, c) becomes a * b + c. */
static bool split_fma(evo_kernel *k, evo_value v) {
    evo_edge edge = edge_of(k, v, 2);
    evo_instr fma = k->instrs[v];
    evo_instr mul =
        evo_edit_instr(op_for(k, v, MUL), fma.args[0], fma.args[1], EVO_NO_VALUE);
    evo_value p = evo_edit_insert(k, &edge, &mul);
    if (p == EVO_NO_VALUE)
        return false;
    k->instrs[edge.user] =
        evo_edit_instr(op_for(k, edge.user, ADD), p, fma.args[2], EVO_NO_VALUE);
    return true;
}

/* A polynomial gains a degree: constant c becomes fma(v, c', c). Or a product gains a
 * constant term: a * b becomes fma(a, b, c'). The new constant starts at (nearly) zero,
 * so that the program keeps its value and fitting finds the rest. */
bool evo_mutate_grow(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    bool product = evo_rng_below(m->rng, 3) == 0;
    evo_value v = random_where(m, product ? is_mul : uses_float_constant);
    if (v == EVO_NO_VALUE)
        return false;
    if (product) {
        evo_edge edge = edge_of(k, v, 0);
        evo_instr zero = evo_edit_constant(evo_edit_type(k, v), 0x1p-40);
        evo_value c = evo_edit_insert(k, &edge, &zero);
        if (c == EVO_NO_VALUE)
            return false;
        k->instrs[edge.user].op = (uint16_t)op_for(k, edge.user, FMA);
        k->instrs[edge.user].args[2] = c;
        return native_fma(m) || split_fma(k, edge.user);
    }
    const evo_instr_info *info = evo_instr_get((evo_opcode)k->instrs[v].op);
    int slot = 0;
    while (!is_float(info->args[slot]) ||
           !evo_edit_is_constant(k, k->instrs[v].args[slot]))
        slot++;
    evo_edge edge = edge_of(k, v, slot);
    evo_value c = k->instrs[v].args[slot];
    evo_type type = info->args[slot];
    /* In Horner form the variable is the other factor of the product the constant is
     * added to; otherwise any value will do. */
    bool horner = native_fma(m) ? is_fma(k, v) : is_mul(k, v);
    evo_value x = horner && slot != 2 && evo_rng_below(m->rng, 4) != 0
                      ? k->instrs[v].args[1 - slot]
                      : evo_edit_visible(k, &edge, type, false, m->rng);
    if (x == EVO_NO_VALUE)
        return false;
    evo_instr zero = evo_edit_constant(type, 0x1p-40);
    evo_value z = evo_edit_insert(k, &edge, &zero);
    if (z == EVO_NO_VALUE)
        return false;
    evo_instr fma = evo_edit_instr(
        evo_edit_float_op(type, EVO_OP_FMA_F32, EVO_OP_FMA_F64), x, z, c);
    evo_value grown = evo_edit_insert(k, &edge, &fma);
    if (grown == EVO_NO_VALUE)
        return false;
    evo_edit_set_edge(k, &edge, grown);
    return native_fma(m) || split_fma(k, grown);
}

static bool is_fusable(const evo_kernel *kernel, evo_value v) {
    return is_op(kernel, v, FMA) ||
           (is_op(kernel, v, ADD) && (is_op(kernel, kernel->instrs[v].args[0], MUL) ||
                                      is_op(kernel, kernel->instrs[v].args[1], MUL)));
}

bool evo_mutate_fuse(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    evo_value v = random_where(m, is_fusable);
    if (v == EVO_NO_VALUE)
        return false;
    if (is_op(k, v, FMA))
        return split_fma(k, v);
    if (!native_fma(m))
        return false;
    evo_instr *instr = &k->instrs[v];
    int product = is_op(k, instr->args[0], MUL) ? 0 : 1;
    evo_value p = instr->args[product], c = instr->args[1 - product];
    *instr = evo_edit_instr(op_for(k, v, FMA), k->instrs[p].args[0],
                            k->instrs[p].args[1], c);
    return true;
}

static bool is_one(const evo_kernel *kernel, evo_value v) {
    return evo_edit_is_constant(kernel, v) &&
           fabs(evo_edit_constant_value(kernel, v) - 1) < 0.01;
}

/* Which operand of product v is b * c + 1 (an fma, or an add); -1: none. */
static int factor_slot(const evo_kernel *kernel, evo_value v) {
    for (int s = 0; s < 2; s++) {
        evo_value p = kernel->instrs[v].args[s];
        if ((is_op(kernel, p, FMA) && is_one(kernel, kernel->instrs[p].args[2])) ||
            (is_op(kernel, p, ADD) && is_one(kernel, kernel->instrs[p].args[1])))
            return s;
    }
    return -1;
}

static bool is_factorable(const evo_kernel *kernel, evo_value v) {
    return is_op(kernel, v, MUL) && factor_slot(kernel, v) >= 0;
}

/* a * (1 + e) with small e loses e's low bits to the addition of 1; a + a * e keeps
 * them. */
bool evo_mutate_factor(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    evo_value v = random_where(m, is_factorable);
    if (v == EVO_NO_VALUE)
        return false;
    int slot = factor_slot(k, v);
    evo_edge edge = edge_of(k, v, slot);
    evo_value p = k->instrs[v].args[slot], a = k->instrs[v].args[1 - slot];
    evo_value e = k->instrs[p].args[0];
    if (is_op(k, p, FMA)) {
        evo_instr mul =
            evo_edit_instr(op_for(k, v, MUL), e, k->instrs[p].args[1], EVO_NO_VALUE);
        e = evo_edit_insert(k, &edge, &mul);
        if (e == EVO_NO_VALUE)
            return false;
    }
    k->instrs[edge.user] = evo_edit_instr(op_for(k, edge.user, FMA), a, e, a);
    return native_fma(m) || split_fma(k, edge.user);
}

/* fma(fma(a, r, b), r, c), in any order of the factors: which operand is the inner fma.
 */
static int estrin_slot(const evo_kernel *kernel, evo_value v) {
    for (int s = 0; s < 2 && is_op(kernel, v, FMA); s++) {
        evo_value inner = kernel->instrs[v].args[s], r = kernel->instrs[v].args[1 - s];
        if (is_op(kernel, inner, FMA) &&
            (kernel->instrs[inner].args[0] == r || kernel->instrs[inner].args[1] == r))
            return s;
    }
    return -1;
}

static bool is_nested(const evo_kernel *kernel, evo_value v) {
    return estrin_slot(kernel, v) >= 0;
}

bool evo_mutate_estrin(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    evo_value v = random_where(m, is_nested);
    if (v == EVO_NO_VALUE)
        return false;
    int slot = estrin_slot(k, v);
    evo_value inner = k->instrs[v].args[slot], r = k->instrs[v].args[1 - slot];
    evo_value a = k->instrs[inner].args[k->instrs[inner].args[0] == r ? 1 : 0];
    evo_value b = k->instrs[inner].args[2], c = k->instrs[v].args[2];
    evo_edge edge = edge_of(k, v, slot);
    evo_instr square = evo_edit_instr(op_for(k, v, MUL), r, r, EVO_NO_VALUE);
    evo_value r2 = evo_edit_insert(k, &edge, &square);
    if (r2 == EVO_NO_VALUE)
        return false;
    evo_instr low = evo_edit_instr(op_for(k, r2, FMA), b, r, c);
    evo_value q = evo_edit_insert(k, &edge, &low);
    if (q == EVO_NO_VALUE)
        return false;
    k->instrs[edge.user] = evo_edit_instr(op_for(k, edge.user, FMA), a, r2, q);
    return true;
}

static bool is_clamp(const evo_kernel *kernel, evo_value v) {
    switch (kernel->instrs[v].op) {
    case EVO_OP_MIN_F32:
    case EVO_OP_MAX_F32:
    case EVO_OP_MINMAG_F32:
    case EVO_OP_MIN_F64:
    case EVO_OP_MAX_F64:
    case EVO_OP_MINMAG_F64:
        return true;
    default:
        return false;
    }
}

/* Bounds against huge and invalid arguments pay only if they stand in the right place:
 * drop up to two and put one elsewhere, in one step. */
bool evo_mutate_guard(evo_mutant *m) {
    static const evo_opcode bounds[][2] = {
        {EVO_OP_MINMAG_F32, EVO_OP_MINMAG_F64},
        {EVO_OP_MIN_F32, EVO_OP_MIN_F64},
        {EVO_OP_MAX_F32, EVO_OP_MAX_F64},
    };
    evo_kernel *k = m->kernel;
    uint32_t drops = evo_rng_below(m->rng, 3);
    for (uint32_t i = 0; i < drops; i++) {
        evo_value v = random_where(m, is_clamp);
        if (v == EVO_NO_VALUE)
            break;
        int kept = evo_edit_is_constant(k, k->instrs[v].args[0]) ? 1 : 0;
        evo_edit_replace(k, v, k->instrs[v].args[kept]);
        k->instrs[v].args[1 - kept] =
            k->instrs[v].args[kept]; /* not a clamp any more */
        k->instrs[v].op = (uint16_t)op_for(k, v, ADD);
    }
    evo_edge edge;
    evo_type type = evo_rng_below(m->rng, 8) == 0 ? EVO_TYPE_F64 : EVO_TYPE_F32;
    if (!evo_edit_random_edge(k, type, m->rng, &edge))
        return false;
    evo_value v = evo_edit_edge_value(k, &edge);
    uint32_t first = m->isa == EVO_ISA_AVX512 ? 0 : 1;
    const evo_opcode *pair = bounds[first + evo_rng_below(m->rng, 3 - first)];
    evo_opcode op = evo_edit_float_op(type, pair[0], pair[1]);
    double bound = ldexp(1, (int)evo_rng_below(m->rng, 17) - 8);
    if (op == pair[0] && pair != bounds[0] && (evo_rng_u32(m->rng) & 1))
        bound = -bound;
    evo_instr constant = evo_edit_constant(type, bound);
    evo_value c = evo_edit_insert(k, &edge, &constant);
    if (c == EVO_NO_VALUE)
        return false;
    bool first_is_value = pair == bounds[0] || (evo_rng_u32(m->rng) & 1);
    evo_instr instr = evo_edit_instr(op, first_is_value ? v : c, first_is_value ? c : v,
                                     EVO_NO_VALUE);
    evo_value bounded = evo_edit_insert(k, &edge, &instr);
    if (bounded == EVO_NO_VALUE)
        return false;
    evo_edit_set_edge(k, &edge, bounded);
    /* Often the whole rest of the program shall see the bounded value. */
    if (evo_rng_u32(m->rng) & 1)
        for (evo_value u = (evo_value)(bounded + 1); u < k->instr_count; u++)
            for (int a = 0; a < 3; a++)
                if (k->instrs[u].args[a] == v)
                    k->instrs[u].args[a] = bounded;
    return true;
}

static bool compares_constant(const evo_kernel *k, evo_value v) {
    const evo_instr_info *info = evo_instr_get((evo_opcode)k->instrs[v].op);
    return info->result == EVO_TYPE_MASK && uses_float_constant(k, v);
}

/* Where one expansion gives way to another: steps of a threshold's own size, down to
 * 2^-6 of it. */
bool evo_mutate_boundary(evo_mutant *m) {
    evo_kernel *k = m->kernel;
    evo_value v = random_where(m, compares_constant);
    if (v == EVO_NO_VALUE)
        return false;
    int slot = evo_edit_is_constant(k, k->instrs[v].args[0]) ? 0 : 1;
    evo_edge edge = edge_of(k, v, slot);
    evo_value old = k->instrs[v].args[slot];
    double step = ldexp(0.5 + evo_rng_unit(m->rng), -(int)evo_rng_below(m->rng, 7));
    double value = evo_edit_constant_value(k, old);
    value = evo_rng_u32(m->rng) & 1 ? value * (1 + step) : value / (1 + step);
    evo_instr constant = evo_edit_constant(evo_edit_type(k, old), value);
    evo_value c = evo_edit_insert(k, &edge, &constant);
    if (c == EVO_NO_VALUE)
        return false;
    evo_edit_set_edge(k, &edge, c);
    return true;
}

bool evo_mutate_region(evo_mutant *m) {
    evo_pass *pass = &m->kernel->passes[evo_rng_below(m->rng, m->kernel->pass_count)];
    if (pass->block_count < 2)
        return false;
    int b = 1 + (int)evo_rng_below(m->rng, (uint32_t)pass->block_count - 1);
    if (evo_rng_u32(m->rng) & 1) {
        evo_region_mode *mode = &pass->blocks[b].mode;
        *mode = *mode == EVO_REGION_SELECT ? EVO_REGION_BRANCH : EVO_REGION_SELECT;
        return true;
    }
    if (b != pass->block_count - 1)
        return false;
    /* The last region goes; its instructions are dead, at the end of the pass. */
    evo_block *last = &pass->blocks[b], *before = &pass->blocks[b - 1];
    before->count = (uint16_t)(before->count + last->count);
    pass->block_count--;
    return true;
}
