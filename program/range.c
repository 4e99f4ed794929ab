/* Interval analysis of 32-bit integers: enough to bound a table index that comes from
 * masking, shifting, clamping, or from 8 and 16-bit storage, and to say where the
 * encodings of NaNs lead. An operation that wraps for a part of its operands gives the
 * whole range. */
#include "program/range.h"

#include "program/structure.h"

static const evo_range whole = {INT32_MIN, INT32_MAX};

static int64_t least(int64_t a, int64_t b) {
    return a < b ? a : b;
}

static int64_t greatest(int64_t a, int64_t b) {
    return a > b ? a : b;
}

/* The range when all of it wraps alike, else everything. */
static evo_range fitting(int64_t lo, int64_t hi) {
    const int64_t turn = INT64_C(1) << 32;
    int64_t wraps = (lo - INT32_MIN) / turn;
    if (lo - wraps * turn < INT32_MIN)
        wraps--;
    lo -= wraps * turn;
    hi -= wraps * turn;
    return hi <= INT32_MAX ? (evo_range){lo, hi} : whole;
}

static evo_range of_input(evo_storage storage) {
    if (storage == EVO_STORE_U8)
        return (evo_range){0, UINT8_MAX};
    return storage == EVO_STORE_U16 ? (evo_range){0, UINT16_MAX} : whole;
}

static evo_range of_table(const evo_kernel *k, const evo_table *table) {
    evo_range r = {INT32_MAX, INT32_MIN};
    for (unsigned i = 0; i < table->size; i++) {
        int32_t entry = (int32_t)(uint32_t)k->table_data[table->first + i];
        r.lo = least(r.lo, entry);
        r.hi = greatest(r.hi, entry);
    }
    return r;
}

/* A non-negative operand bounds the result from above: its bits are all there are. */
static evo_range of_and(evo_range a, evo_range b) {
    if (a.lo >= 0 && b.lo >= 0)
        return (evo_range){0, least(a.hi, b.hi)};
    if (a.lo >= 0)
        return (evo_range){0, a.hi};
    return b.lo >= 0 ? (evo_range){0, b.hi} : whole;
}

/* or and xor of non-negative operands stay below the next power of two. */
static evo_range of_or(evo_range a, evo_range b) {
    if (a.lo < 0 || b.lo < 0)
        return whole;
    int64_t limit = 1;
    while (limit <= a.hi || limit <= b.hi)
        limit *= 2;
    return (evo_range){0, limit - 1};
}

static evo_range of_mul(evo_range a, evo_range b) {
    int64_t p[4] = {a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi};
    return fitting(least(least(p[0], p[1]), least(p[2], p[3])),
                   greatest(greatest(p[0], p[1]), greatest(p[2], p[3])));
}

/* Shifts by a constant (whose range is one value); counts are unsigned. */
static evo_range of_shift(evo_opcode op, evo_range a, evo_range b) {
    if (b.lo != b.hi)
        return op == EVO_OP_LSHR_I32 && a.lo >= 0 ? (evo_range){0, a.hi} : whole;
    unsigned count = b.lo < 0 || b.lo > 31 ? 32 : (unsigned)b.lo;
    int64_t scale = INT64_C(1) << count;
    switch (op) {
    case EVO_OP_SHL_I32:
        return count == 32 ? (evo_range){0, 0} : fitting(a.lo * scale, a.hi * scale);
    case EVO_OP_LSHR_I32:
        if (count == 32)
            return (evo_range){0, 0};
        if (a.lo >= 0 || count == 0)
            return (evo_range){a.lo / scale, a.hi / scale};
        return (evo_range){0, UINT32_MAX / scale};
    default: /* arithmetic: rounds down; 31 and more leave the sign */
        scale = count == 32 ? INT64_C(1) << 31 : scale;
        return (evo_range){(a.lo - (a.lo < 0 ? scale - 1 : 0)) / scale,
                           (a.hi - (a.hi < 0 ? scale - 1 : 0)) / scale};
    }
}

evo_range evo_range_of(const evo_kernel *kernel, const evo_instr *instr,
                       const evo_range ranges[]) {
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    if (info->result != EVO_TYPE_I32)
        return whole;
    evo_range arg[3] = {whole, whole, whole};
    for (int i = 0; i < info->arg_count; i++) {
        if (info->args[i] == EVO_TYPE_I32)
            arg[i] = ranges[instr->args[i]];
    }
    evo_range a = arg[0], b = arg[1], c = arg[2];
    switch (instr->op) {
    case EVO_OP_CONST_I32: {
        int32_t value = (int32_t)(uint32_t)instr->imm;
        return (evo_range){value, value};
    }
    case EVO_OP_IN_I32:
        return of_input(kernel->inputs[instr->imm]);
    case EVO_OP_OUT_I32:
        return of_input(kernel->outputs[instr->imm]);
    case EVO_OP_TO_HALF_F32:
        return (evo_range){0, UINT16_MAX};
    case EVO_OP_PERM_I32:
    case EVO_OP_GATHER_I32:
        return of_table(kernel, &kernel->tables[instr->imm]);
    case EVO_OP_AND_I32:
        return of_and(a, b);
    case EVO_OP_OR_I32:
    case EVO_OP_XOR_I32:
        return of_or(a, b);
    case EVO_OP_ADD_I32:
        return fitting(a.lo + b.lo, a.hi + b.hi);
    case EVO_OP_SUB_I32:
        return fitting(a.lo - b.hi, a.hi - b.lo);
    case EVO_OP_MUL_I32:
        return of_mul(a, b);
    case EVO_OP_SHL_I32:
    case EVO_OP_LSHR_I32:
    case EVO_OP_ASHR_I32:
        return of_shift((evo_opcode)instr->op, a, b);
    case EVO_OP_MIN_I32:
        return (evo_range){least(a.lo, b.lo), least(a.hi, b.hi)};
    case EVO_OP_MAX_I32:
        return (evo_range){greatest(a.lo, b.lo), greatest(a.hi, b.hi)};
    case EVO_OP_SELECT_I32:
        return (evo_range){least(b.lo, c.lo), greatest(b.hi, c.hi)};
    default:
        return whole;
    }
}
