/* Elementary mutations, and the table of all of them. */
#include "search/edit.h"

#include <math.h>

const char *evo_mutation_name(evo_mutation mutation) {
    static const char *const names[] = {
#define EVO_MUTATION(id, name, weight) name,
#include "search/mutations.def"
#undef EVO_MUTATION
    };
    return names[mutation];
}

/* A random instruction with operands; EVO_NO_VALUE when there is none. */
static evo_value random_instr(const evo_mutant *m) {
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    for (evo_value v = 0; v < m->kernel->instr_count; v++)
        if (evo_instr_get((evo_opcode)m->kernel->instrs[v].op)->arg_count > 0)
            found[count++] = v;
    return evo_edit_pick(m->kernel, found, count, m->rng);
}

/* Small whole numbers, powers of two and their neighbourhood: no mathematics in it. */
static double random_number(evo_rng *rng, evo_type type) {
    bool negative = evo_rng_u32(rng) & 1;
    double sign = negative ? -1 : 1;
    if (type == EVO_TYPE_I32 || type == EVO_TYPE_I64)
        return evo_rng_below(rng, 32);
    switch (evo_rng_below(rng, 4)) {
    case 0:
        return sign * evo_rng_below(rng, 4);
    case 1:
        return sign * ldexp(1, (int)evo_rng_below(rng, 17) - 8);
    case 2:
        return 1.5 * ldexp(1, (int)evo_rng_below(rng, 10) + 15); /* rounding constant */
    default:
        return 2 * evo_rng_unit(rng) * sign;
    }
}

/* An operand of `type` for an instruction at the edge: mostly a visible value, else a
 * new constant. */
static evo_value some_operand(evo_mutant *m, evo_edge *edge, evo_type type) {
    if (type == EVO_TYPE_MASK || evo_rng_below(m->rng, 10) < 7) {
        evo_value v = evo_edit_visible(m->kernel, edge, type, true, m->rng);
        if (v != EVO_NO_VALUE || type == EVO_TYPE_MASK)
            return v;
    }
    evo_instr constant = evo_edit_constant(type, random_number(m->rng, type));
    return evo_edit_insert(m->kernel, edge, &constant);
}

bool evo_mutate_delete(evo_mutant *m) {
    evo_value v = random_instr(m);
    if (v == EVO_NO_VALUE)
        return false;
    const evo_instr *instr = &m->kernel->instrs[v];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    evo_value same[3];
    uint32_t count = 0;
    for (int a = 0; a < info->arg_count; a++)
        if (info->args[a] == info->result)
            same[count++] = instr->args[a];
    if (count == 0)
        return false;
    evo_edit_replace(m->kernel, v, same[evo_rng_below(m->rng, count)]);
    return true;
}

/* Instructions that take and give `type`, native on the instruction set. */
static evo_opcode random_opcode(const evo_mutant *m, evo_type type) {
    evo_opcode found[EVO_OP_COUNT];
    uint32_t count = 0;
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        bool takes = false;
        for (int a = 0; a < info->arg_count; a++)
            takes |= info->args[a] == type;
        if (takes && info->result == type && info->isa <= m->isa &&
            !(info->flags & EVO_FLAG_TABLE))
            found[count++] = (evo_opcode)op;
    }
    return count ? found[evo_rng_below(m->rng, count)] : EVO_OP_COUNT;
}

bool evo_mutate_insert(evo_mutant *m) {
    evo_edge edge;
    if (!evo_edit_random_edge(m->kernel, EVO_TYPE_NONE, m->rng, &edge))
        return false;
    evo_type type = evo_edit_type(m->kernel, evo_edit_edge_value(m->kernel, &edge));
    evo_opcode op = random_opcode(m, type);
    if (op == EVO_OP_COUNT)
        return false;
    const evo_instr_info *info = evo_instr_get(op);
    evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
    int place = (int)evo_rng_below(m->rng, (uint32_t)info->arg_count);
    while (info->args[place] != type)
        place = (place + 1) % info->arg_count;
    for (int a = 0; a < info->arg_count; a++) {
        args[a] = a == place ? evo_edit_edge_value(m->kernel, &edge)
                             : some_operand(m, &edge, info->args[a]);
        if (args[a] == EVO_NO_VALUE)
            return false;
    }
    evo_instr instr = evo_edit_instr(op, args[0], args[1], args[2]);
    evo_value v = evo_edit_insert(m->kernel, &edge, &instr);
    if (v == EVO_NO_VALUE)
        return false;
    evo_edit_set_edge(m->kernel, &edge, v);
    return true;
}

bool evo_mutate_opcode(evo_mutant *m) {
    evo_value v = random_instr(m);
    if (v == EVO_NO_VALUE)
        return false;
    const evo_instr_info *old = evo_instr_get((evo_opcode)m->kernel->instrs[v].op);
    evo_opcode found[EVO_OP_COUNT];
    uint32_t count = 0;
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        bool coder = op == EVO_OP_FROM_HALF_F32 || op == EVO_OP_TO_HALF_F32;
        bool same = info != old && !coder && info->result == old->result &&
                    info->arg_count == old->arg_count && info->isa <= m->isa &&
                    (info->flags & EVO_FLAG_TABLE) == (old->flags & EVO_FLAG_TABLE);
        for (int a = 0; same && a < info->arg_count; a++)
            same = info->args[a] == old->args[a];
        if (same)
            found[count++] = (evo_opcode)op;
    }
    if (count == 0)
        return false;
    m->kernel->instrs[v].op = (uint16_t)found[evo_rng_below(m->rng, count)];
    return true;
}

bool evo_mutate_rewire(evo_mutant *m) {
    evo_edge edge;
    if (!evo_edit_random_edge(m->kernel, EVO_TYPE_NONE, m->rng, &edge))
        return false;
    evo_value old = evo_edit_edge_value(m->kernel, &edge);
    evo_value v =
        evo_edit_visible(m->kernel, &edge, evo_edit_type(m->kernel, old), true, m->rng);
    if (v == EVO_NO_VALUE || v == old)
        return false;
    evo_edit_set_edge(m->kernel, &edge, v);
    return true;
}

bool evo_mutate_swap(evo_mutant *m) {
    evo_value v = random_instr(m);
    if (v == EVO_NO_VALUE)
        return false;
    evo_instr *instr = &m->kernel->instrs[v];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    if (info->arg_count < 2)
        return false;
    int a = (int)evo_rng_below(m->rng, (uint32_t)info->arg_count);
    int b = (a + 1) % info->arg_count;
    if (info->args[a] != info->args[b])
        return false;
    evo_value t = instr->args[a];
    instr->args[a] = instr->args[b];
    instr->args[b] = t;
    return true;
}

bool evo_mutate_constant(evo_mutant *m) {
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    for (evo_value v = 0; v < m->kernel->instr_count; v++)
        if (evo_edit_is_constant(m->kernel, v))
            found[count++] = v;
    if (count == 0)
        return false;
    evo_value v = evo_edit_pick(m->kernel, found, count, m->rng);
    evo_type type = evo_edit_type(m->kernel, v);
    double value = evo_edit_constant_value(m->kernel, v);
    if (type == EVO_TYPE_I32 || type == EVO_TYPE_I64) {
        value += evo_rng_u32(m->rng) & 1 ? 1 : -1;
    } else {
        switch (evo_rng_below(m->rng, 4)) {
        case 0:
            value *= evo_rng_u32(m->rng) & 1 ? 2 : 0.5;
            break;
        case 1:
            value = random_number(m->rng, type);
            break;
        default:
            value *=
                1 + evo_rng_normal(m->rng) * ldexp(1, -(int)evo_rng_below(m->rng, 26));
            break;
        }
    }
    if (!(fabs(value) < 2147483647.0) && type != EVO_TYPE_F32 && type != EVO_TYPE_F64)
        return false;
    m->kernel->instrs[v] = evo_edit_constant(type, value);
    return true;
}

/* An i32 operand becomes an input, which may have had no use yet. */
static bool take_input(evo_kernel *kernel, evo_rng *rng) {
    evo_edge edge;
    evo_instr input =
        evo_edit_instr(EVO_OP_IN_I32, EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE);
    input.imm = evo_rng_below(rng, kernel->input_count);
    if (!evo_edit_random_edge(kernel, EVO_TYPE_I32, rng, &edge))
        return false;
    evo_value v = evo_edit_insert(kernel, &edge, &input);
    if (v == EVO_NO_VALUE)
        return false;
    evo_edit_set_edge(kernel, &edge, v);
    return true;
}

bool evo_mutate_integer(evo_kernel *kernel, evo_rng *rng) {
    if (kernel->input_count > 1 && evo_rng_below(rng, 4) == 0)
        return take_input(kernel, rng);
    evo_value found[EVO_MAX_INSTRS];
    uint32_t count = 0;
    for (evo_value v = 0; v < kernel->instr_count; v++)
        if (kernel->instrs[v].op == EVO_OP_CONST_I32)
            found[count++] = v;
    if (count == 0)
        return false;
    evo_value v = evo_edit_pick(kernel, found, count, rng);
    uint32_t bits = (uint32_t)kernel->instrs[v].imm;
    switch (evo_rng_below(rng, 6)) {
    case 0:
        bits ^= 1U << evo_rng_below(rng, 32);
        break;
    case 1:
        bits <<= 1;
        break;
    case 2:
        bits >>= 1;
        break;
    case 3:
        bits = -bits;
        break;
    case 4:
        bits += evo_rng_below(rng, 17) - 8;
        break;
    default:
        bits = evo_rng_below(rng, 256);
    }
    kernel->instrs[v].imm = bits;
    return true;
}

bool evo_mutate_unroll(evo_mutant *m) {
    uint8_t sweeps[EVO_MAX_PASSES];
    uint32_t count = 0;
    for (int p = 0; p < m->kernel->pass_count; p++)
        if (m->kernel->passes[p].kind == EVO_PASS_SWEEP)
            sweeps[count++] = (uint8_t)p;
    evo_pass *pass = &m->kernel->passes[sweeps[evo_rng_below(m->rng, count)]];
    uint32_t most = m->kernel->pass_count > 1 ? 4 : 3; /* eight times: rows alone */
    uint8_t unroll = (uint8_t)(1u << evo_rng_below(m->rng, most));
    if (unroll == pass->unroll)
        return false;
    pass->unroll = unroll;
    return true;
}

bool evo_mutate(evo_mutation mutation, evo_isa isa, evo_rng *rng,
                const evo_kernel *donor, evo_kernel *kernel) {
    evo_mutant m = {kernel, donor, isa, rng};
    switch (mutation) {
    case EVO_MUTATE_DELETE:
        return evo_mutate_delete(&m);
    case EVO_MUTATE_INSERT:
        return evo_mutate_insert(&m);
    case EVO_MUTATE_OPCODE:
        return evo_mutate_opcode(&m);
    case EVO_MUTATE_REWIRE:
        return evo_mutate_rewire(&m);
    case EVO_MUTATE_SWAP:
        return evo_mutate_swap(&m);
    case EVO_MUTATE_CONSTANT:
        return evo_mutate_constant(&m);
    case EVO_MUTATE_UNROLL:
        return evo_mutate_unroll(&m);
    case EVO_MUTATE_GROW:
        return evo_mutate_grow(&m);
    case EVO_MUTATE_FUSE:
        return evo_mutate_fuse(&m);
    case EVO_MUTATE_FACTOR:
        return evo_mutate_factor(&m);
    case EVO_MUTATE_ESTRIN:
        return evo_mutate_estrin(&m);
    case EVO_MUTATE_GUARD:
        return evo_mutate_guard(&m);
    case EVO_MUTATE_REGION:
        return evo_mutate_region(&m);
    case EVO_MUTATE_SHIFT:
        return evo_mutate_shift(&m);
    case EVO_MUTATE_RESIZE:
        return evo_mutate_resize(&m);
    case EVO_MUTATE_DEEPEN:
        return evo_mutate_deepen(&m);
    case EVO_MUTATE_CROSS:
        return evo_mutate_cross(&m);
    case EVO_MUTATE_BOUNDARY:
        return evo_mutate_boundary(&m);
    case EVO_MUTATE_ORDER:
        return evo_mutate_order(&m);
    case EVO_MUTATE_STOP:
        return evo_mutate_stop(&m);
    case EVO_MUTATE_JOIN:
        return evo_mutate_join(&m);
    case EVO_MUTATE_SPLIT:
        return evo_mutate_split(&m);
    case EVO_MUTATE_RELOAD:
        return evo_mutate_reload(&m);
    case EVO_MUTATE_EXCHANGE:
        return evo_mutate_exchange(&m);
    case EVO_MUTATE_SUM:
        return evo_mutate_sum(&m);
    case EVO_MUTATE_START:
        return evo_mutate_start(&m);
    case EVO_MUTATE_SCHEDULE:
        return evo_mutate_schedule(&m);
    case EVO_MUTATION_COUNT:
        break;
    }
    return false;
}
