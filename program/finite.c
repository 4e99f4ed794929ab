/* How large values can get where no rare region takes over.
 *
 * A kernel that leaves large arguments to a region computes on |x| <= B in all lanes
 * whose result is kept. From that bound follow bounds of the magnitude of every value
 * by rules of one line each; what has none counts as infinite. One rule looks further,
 * or nothing would come of periodic functions: in
 *
 *      z = c y + M,  n = z - M (or M - z),  t = n k + y,    M = 1.5 * 2^m
 *
 * n is c y (or -c y) rounded to a last place of M or, where z lies in the next binade,
 * of that: off by at most 2^(m + 1 - p), with p the bits of a significand after the
 * first, while |c y| < M/4. So |t| is at most |y| |1 +- c k| + |k| 2^(m + 1 - p).
 *
 * Magnitudes are computed in double; each operation adds 2^-20 of itself and 2^-100,
 * far above what it rounds.
 */
#include "program/structure.h"

#include <math.h>

static const evo_instr *instr_of(const evo_kernel *kernel, evo_value v) {
    return &kernel->instrs[v];
}

/* The value of a float constant, NaN for anything else. */
static double constant(const evo_kernel *kernel, evo_value v) {
    const evo_instr *instr = instr_of(kernel, v);
    bool is_float = instr->op == EVO_OP_CONST_F32 || instr->op == EVO_OP_CONST_F64;
    return is_float
               ? evo_number_of(evo_instr_get((evo_opcode)instr->op)->result, instr->imm)
               : NAN;
}

bool evo_input_bound(const evo_kernel *kernel, evo_value predicate, evo_value *input,
                     double *bound) {
    const evo_instr *instr = instr_of(kernel, predicate);
    if (instr->op != EVO_OP_NLE_F32)
        return false;
    double limit = constant(kernel, instr->args[1]);
    instr = instr_of(kernel, instr->args[0]);
    if (instr->op == EVO_OP_FLOOR_F32) {
        limit += 1;
        instr = instr_of(kernel, instr->args[0]);
    }
    if (instr->op != EVO_OP_ABS_F32 || !isfinite(limit))
        return false;
    *input = instr->args[0];
    *bound = limit;
    return instr_of(kernel, *input)->op == EVO_OP_IN_F32;
}

/* v is fma(y, c, magic) or fma(c, y, magic): gives c, else NaN. */
static double multiple_of(const evo_kernel *kernel, evo_value v, evo_value y,
                          double magic) {
    const evo_instr *z = instr_of(kernel, v);
    if ((z->op != EVO_OP_FMA_F32 && z->op != EVO_OP_FMA_F64) ||
        constant(kernel, z->args[2]) != magic)
        return NAN;
    if (z->args[0] == y)
        return constant(kernel, z->args[1]);
    return z->args[1] == y ? constant(kernel, z->args[0]) : NAN;
}

/* |n k + y| where n is y's rounded multiple as above; infinite where it is not. */
static double reduced(const evo_kernel *kernel, const double *m, evo_value n, double k,
                      evo_value y) {
    const evo_instr *difference = instr_of(kernel, n);
    bool wide = difference->op == EVO_OP_SUB_F64;
    if ((difference->op != EVO_OP_SUB_F32 && !wide) || isnan(k))
        return INFINITY;
    double sign = 1, magic = constant(kernel, difference->args[1]);
    evo_value z = difference->args[0];
    if (isnan(magic)) {
        sign = -1;
        magic = constant(kernel, difference->args[0]);
        z = difference->args[1];
    }
    double c = multiple_of(kernel, z, y, magic);
    if (isnan(c) || magic <= 0 || !(fabs(c) * m[y] < magic / 4))
        return INFINITY;
    /* Of a subnormal magic number the spacing is that of the smallest normal one. */
    const int digits = wide ? 52 : 23, least = wide ? -1022 : -126;
    int exponent = ilogb(magic) > least ? ilogb(magic) : least;
    double off = ldexp(2, exponent - digits); /* z may lie in the next binade */
    return m[y] * fabs(1 + sign * c * k) + fabs(k) * off;
}

static double fused(const evo_kernel *kernel, const evo_instr *instr, const double *m) {
    const evo_value *a = instr->args;
    double plain = m[a[0]] * m[a[1]] + m[a[2]];
    double first = reduced(kernel, m, a[0], constant(kernel, a[1]), a[2]);
    double second = reduced(kernel, m, a[1], constant(kernel, a[0]), a[2]);
    return fmin(plain, fmin(first, second));
}

static double largest_entry(const evo_kernel *kernel, const evo_table *table) {
    double largest = 0;
    for (unsigned j = 0; j < table->size; j++) {
        double entry = evo_number_of(table->type, kernel->table_data[table->first + j]);
        if (!isfinite(entry))
            return INFINITY;
        largest = fmax(largest, fabs(entry));
    }
    return largest;
}

static double magnitude(const evo_kernel *kernel, evo_value v, const double *m) {
    const evo_instr *instr = instr_of(kernel, v);
    const evo_value *a = instr->args;
    switch (instr->op) {
    case EVO_OP_CONST_F32:
    case EVO_OP_CONST_F64:
        return isfinite(constant(kernel, v)) ? fabs(constant(kernel, v)) : INFINITY;
    case EVO_OP_ABS_F32:
    case EVO_OP_ABS_F64:
    case EVO_OP_NEG_F32:
    case EVO_OP_NEG_F64:
    case EVO_OP_COPYSIGN_F32:
    case EVO_OP_COPYSIGN_F64:
    case EVO_OP_WIDEN:
    case EVO_OP_NARROW:
        return m[a[0]];
    case EVO_OP_ADD_F32:
    case EVO_OP_ADD_F64:
    case EVO_OP_SUB_F32:
    case EVO_OP_SUB_F64:
        return m[a[0]] + m[a[1]];
    case EVO_OP_MUL_F32:
    case EVO_OP_MUL_F64:
        return m[a[0]] * m[a[1]];
    case EVO_OP_FMA_F32:
    case EVO_OP_FMA_F64:
        return fused(kernel, instr, m);
    case EVO_OP_MIN_F32:
    case EVO_OP_MIN_F64:
    case EVO_OP_MAX_F32:
    case EVO_OP_MAX_F64:
        return fmax(m[a[0]], m[a[1]]);
    case EVO_OP_SELECT_F32:
    case EVO_OP_SELECT_F64:
        return fmax(m[a[1]], m[a[2]]);
    case EVO_OP_CVT_F32_I32:
    case EVO_OP_CVT_F64_I32:
        return 0x1p31;
    case EVO_OP_PERM_F32:
    case EVO_OP_PERM_F64:
    case EVO_OP_GATHER_F32:
    case EVO_OP_GATHER_F64:
        return largest_entry(kernel, &kernel->tables[instr->imm]);
    default:
        return INFINITY;
    }
}

bool evo_value_finite(const evo_kernel *kernel, evo_value value, evo_value input,
                      double bound) {
    double m[EVO_MAX_INSTRS];
    for (evo_value v = 0; v <= value; v++) {
        evo_type type = evo_instr_get((evo_opcode)instr_of(kernel, v)->op)->result;
        double size = v == input ? bound : magnitude(kernel, v, m);
        size = size * (1 + 0x1p-20) + 0x1p-100;
        /* infinite or NaN (0 times infinity) counts as unbounded, too */
        m[v] = size < (type == EVO_TYPE_F32 ? 0x1p127 : 0x1p1000) ? size : INFINITY;
    }
    return isfinite(m[value]);
}
