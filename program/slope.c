/* Derivatives of kernels of a format by their argument, as kernels of the same format.
 *
 * Forward: beside each float goes its derivative, by the partial derivatives of the
 * instruction table. What is locally constant has none: results of DISCRETE rows, and
 * sums with a constant so large that they round (1.5 * 2^23 and the like). An integer
 * that holds the significand of a float v, changed by integer arithmetic in sign and
 * exponent alone, gives v times a power of two when it becomes a float again; which
 * float that is goes with it as its origin.
 */
#include <math.h>
#include <string.h>

#include "program/program.h"

enum { NONE = EVO_NO_VALUE, ONE = EVO_NO_VALUE - 1 };

typedef struct writer {
    evo_builder b;
    const evo_kernel *kernel;
    evo_value copy[EVO_MAX_INSTRS];   /* of each instruction */
    evo_value slope[EVO_MAX_INSTRS];  /* a value of the new kernel, NONE (0) or ONE */
    evo_value origin[EVO_MAX_INSTRS]; /* of integers: a float of the kernel, or NONE */
} writer;

#define OF(type, name)                                                                 \
    ((type) == EVO_TYPE_F64 ? EVO_OP_##name##_F64 : EVO_OP_##name##_F32)

static evo_value number(writer *w, evo_type type, double value) {
    return type == EVO_TYPE_F64 ? evo_build_f64(&w->b, value)
                                : evo_build_f32(&w->b, (float)value);
}

static evo_value build(writer *w, evo_opcode op, evo_value a, evo_value b) {
    return evo_build(&w->b, op, a, b, EVO_NO_VALUE);
}

/* ---- Arithmetic of slopes ------------------------------------------------------- */

/* A slope as a value that instructions can take. */
static evo_value solid(writer *w, evo_type type, evo_value slope) {
    return slope == NONE  ? number(w, type, 0)
           : slope == ONE ? number(w, type, 1)
                          : slope;
}

static evo_value times(writer *w, evo_type type, evo_value slope, evo_value by) {
    return slope == NONE  ? NONE
           : slope == ONE ? by
                          : build(w, OF(type, MUL), slope, by);
}

static evo_value sum(writer *w, evo_type type, evo_value a, evo_value b) {
    if (a == NONE || b == NONE)
        return a == NONE ? b : a;
    return build(w, OF(type, ADD), solid(w, type, a), solid(w, type, b));
}

static evo_value negative(writer *w, evo_type type, evo_value slope) {
    return slope == NONE ? NONE : build(w, OF(type, NEG), solid(w, type, slope), NONE);
}

/* slope * by + more, in one instruction where the kernel has those. */
static evo_value fused(writer *w, evo_type type, evo_value slope, evo_value by,
                       evo_value more) {
    if (slope == NONE || slope == ONE || more == NONE)
        return sum(w, type, times(w, type, slope, by), more);
    return evo_build(&w->b, OF(type, FMA), slope, by, solid(w, type, more));
}

static evo_value chosen(writer *w, evo_type type, evo_value mask, evo_value yes,
                        evo_value no) {
    if (yes == no)
        return yes;
    return evo_build(&w->b, OF(type, SELECT), mask, solid(w, type, yes),
                     solid(w, type, no));
}

/* y = v times a power of two: v' y/v, and v' itself at 0. */
static evo_value in_proportion(writer *w, evo_type type, evo_value slope, evo_value v,
                               evo_value y) {
    if (slope == NONE)
        return NONE;
    evo_value zero = build(w, OF(type, EQ), v, number(w, type, 0));
    evo_value ratio = build(w, OF(type, DIV), y, v);
    return times(w, type, slope, chosen(w, type, zero, ONE, ratio));
}

/* ---- One instruction ------------------------------------------------------------ */

static double constant_of(const evo_instr *instr) {
    float single;
    double value = 0;
    if (instr->op == EVO_OP_CONST_F32) {
        uint32_t bits = (uint32_t)instr->imm;
        memcpy(&single, &bits, sizeof single);
        value = single;
    } else if (instr->op == EVO_OP_CONST_F64) {
        memcpy(&value, &instr->imm, sizeof value);
    }
    return value;
}

/* Whether a sum rounds to a multiple of 2^-12 or more: its constant addend is that
 * large. */
static bool rounds(const writer *w, const evo_instr *instr, evo_type type) {
    const double large = type == EVO_TYPE_F64 ? 0x1p40 : 0x1p11;
    bool fma = instr->op == OF(type, FMA);
    if (!fma && instr->op != OF(type, ADD) && instr->op != OF(type, SUB))
        return false;
    for (int a = fma ? 2 : 0; a < (fma ? 3 : 2); a++)
        if (fabs(constant_of(&w->kernel->instrs[instr->args[a]])) >= large)
            return true;
    return false;
}

/* Of an instruction with result y and operands of this type; operand k's copy and slope
 * are v[k] and s[k]. */
static evo_value smooth_slope(writer *w, const evo_instr *instr, evo_type type,
                              const evo_value v[3], const evo_value s[3], evo_value y) {
    switch ((evo_opcode)instr->op) {
    case EVO_OP_ADD_F32:
    case EVO_OP_ADD_F64:
        return sum(w, type, s[0], s[1]);
    case EVO_OP_SUB_F32:
    case EVO_OP_SUB_F64:
        if (s[0] == NONE || s[1] == NONE)
            return s[0] == NONE ? negative(w, type, s[1]) : s[0];
        return build(w, OF(type, SUB), solid(w, type, s[0]), solid(w, type, s[1]));
    case EVO_OP_MUL_F32:
    case EVO_OP_MUL_F64:
        return sum(w, type, times(w, type, s[0], v[1]), times(w, type, s[1], v[0]));
    case EVO_OP_FMA_F32:
    case EVO_OP_FMA_F64:
        return fused(w, type, s[0], v[1], fused(w, type, s[1], v[0], s[2]));
    case EVO_OP_DIV_F32:
    case EVO_OP_DIV_F64: {
        evo_value above =
            sum(w, type, s[0], negative(w, type, times(w, type, s[1], y)));
        return above == NONE ? NONE
                             : build(w, OF(type, DIV), solid(w, type, above), v[1]);
    }
    case EVO_OP_SQRT_F32:
    case EVO_OP_SQRT_F64:
        return s[0] == NONE ? NONE
                            : build(w, OF(type, DIV),
                                    times(w, type, s[0], number(w, type, 0.5)), y);
    case EVO_OP_NEG_F32:
    case EVO_OP_NEG_F64:
        return negative(w, type, s[0]);
    case EVO_OP_MIN_F32:
    case EVO_OP_MIN_F64:
        return chosen(w, type, build(w, OF(type, LT), v[0], v[1]), s[0], s[1]);
    case EVO_OP_MAX_F32:
    case EVO_OP_MAX_F64:
        return chosen(w, type, build(w, OF(type, LT), v[1], v[0]), s[0], s[1]);
    case EVO_OP_MINMAG_F32:
    case EVO_OP_MINMAG_F64:
        return chosen(w, type,
                      build(w, OF(type, LT), build(w, OF(type, ABS), v[0], NONE),
                            build(w, OF(type, ABS), v[1], NONE)),
                      s[0], s[1]);
    case EVO_OP_SELECT_F32:
    case EVO_OP_SELECT_F64:
        return chosen(w, type, v[0], s[1], s[2]);
    case EVO_OP_REDUCE4_F32:
    case EVO_OP_REDUCE0_F32:
        return s[0];
    case EVO_OP_RCP14_F32:
    case EVO_OP_RCP14_F64: /* -y/a */
        return negative(w, type, in_proportion(w, type, s[0], v[0], y));
    case EVO_OP_RSQRT14_F32:
    case EVO_OP_RSQRT14_F64: /* -y/(2a) */
        return times(w, type, in_proportion(w, type, s[0], v[0], y),
                     number(w, type, -0.5));
    case EVO_OP_WIDEN:
    case EVO_OP_NARROW:
        return s[0] == NONE || s[0] == ONE
                   ? s[0]
                   : build(w, (evo_opcode)instr->op, s[0], NONE);
    default: /* abs, copysign, scalef, getmant, addbits: y/a */
        return in_proportion(w, type, s[0], v[0], y);
    }
}

/* The float whose significand an integer instruction's result holds. */
static evo_value origin_of(const writer *w, const evo_instr *instr) {
    const evo_value *args = instr->args;
    bool wide = evo_instr_get((evo_opcode)instr->op)->result == EVO_TYPE_I64;
    const uint64_t significand = wide ? (UINT64_C(1) << 52) - 1 : (1U << 23) - 1;
    evo_value a = NONE, b = NONE;
    if (args[0] != EVO_NO_VALUE)
        a = w->origin[args[0]];
    if (args[1] != EVO_NO_VALUE)
        b = w->origin[args[1]];
    switch ((evo_opcode)instr->op) {
    case EVO_OP_BITS_F32:
    case EVO_OP_BITS_F64:
        return args[0];
    case EVO_OP_AND_I32:
    case EVO_OP_AND_I64: /* with a mask that keeps some of it */
        for (int k = 0; k < 2; k++) {
            const evo_instr *mask = &w->kernel->instrs[args[k]];
            bool constant =
                mask->op == EVO_OP_CONST_I32 || mask->op == EVO_OP_CONST_I64;
            if (constant && (mask->imm & significand) == 0)
                return NONE;
        }
        return a == NONE || a == b ? b : b == NONE ? a : NONE;
    case EVO_OP_ADD_I32:
    case EVO_OP_ADD_I64:
    case EVO_OP_OR_I32:
    case EVO_OP_OR_I64:
    case EVO_OP_XOR_I32:
    case EVO_OP_XOR_I64:
        return a == NONE ? b : b == NONE ? a : NONE;
    case EVO_OP_SUB_I32:
    case EVO_OP_SUB_I64:
        return b == NONE ? a : NONE;
    case EVO_OP_SELECT_I32:
    case EVO_OP_SELECT_I64:
        return args[2] != EVO_NO_VALUE && b == w->origin[args[2]] ? b : NONE;
    default:
        return NONE;
    }
}

static void copy_instr(writer *w, size_t number_of) {
    const evo_instr *instr = &w->kernel->instrs[number_of];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    evo_value v[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
    evo_value s[3] = {NONE, NONE, NONE};
    for (int a = 0; a < info->arg_count; a++) {
        v[a] = w->copy[instr->args[a]];
        s[a] = w->slope[instr->args[a]];
    }
    evo_value y =
        info->flags & EVO_FLAG_TABLE
            ? evo_build_table(&w->b, (evo_opcode)instr->op, (int)instr->imm, v[0])
        : info->flags & EVO_FLAG_LEAF
            ? evo_build_leaf(&w->b, (evo_opcode)instr->op, instr->imm)
            : evo_build(&w->b, (evo_opcode)instr->op, v[0], v[1], v[2]);
    w->copy[number_of] = y;
    w->slope[number_of] = NONE;
    w->origin[number_of] = NONE;
    bool is_float = info->result == EVO_TYPE_F32 || info->result == EVO_TYPE_F64;
    if (!is_float)
        w->origin[number_of] = origin_of(w, instr);
    else if (instr->op == EVO_OP_IN_F32 || instr->op == EVO_OP_IN_F64)
        w->slope[number_of] = ONE;
    else if (instr->op == EVO_OP_FROM_BITS_F32 || instr->op == EVO_OP_FROM_BITS_F64) {
        evo_value from = w->origin[instr->args[0]];
        if (from != NONE)
            w->slope[number_of] =
                in_proportion(w, info->result, w->slope[from], w->copy[from], y);
    } else if (!(info->flags & (EVO_FLAG_DISCRETE | EVO_FLAG_LEAF)) &&
               !rounds(w, instr, info->result))
        w->slope[number_of] = smooth_slope(w, instr, info->result, v, s, y);
}

/* ---- The kernel ------------------------------------------------------------------ */

static void copy_block(writer *w, int index) {
    const evo_pass *pass = &w->kernel->passes[0];
    const evo_block *block = &pass->blocks[index];
    if (index > 0)
        evo_builder_region(&w->b, block->mode, w->copy[block->predicate]);
    for (size_t i = 0; i < block->count; i++)
        copy_instr(w, block->first + i);
    for (int k = 0; k < pass->sink_count; k++) {
        evo_storage out = w->kernel->outputs[pass->sinks[k].index];
        evo_builder_result(
            &w->b, EVO_SINK_OUTPUT, pass->sinks[k].index,
            solid(w, evo_storage_type(out), w->slope[block->results[k]]));
    }
}

static bool has_slope(const evo_kernel *k) {
    bool whole = k->input_count == 1 && evo_kernel_is_map(k) && k->scratch_count == 0 &&
                 k->accumulator_count == 0 &&
                 (k->inputs[0] == EVO_STORE_F32 || k->inputs[0] == EVO_STORE_F64);
    for (int i = 0; i < k->output_count; i++)
        whole &= k->outputs[i] == EVO_STORE_F32 || k->outputs[i] == EVO_STORE_F64;
    return whole;
}

evo_status evo_kernel_derivative(const evo_kernel *kernel, evo_kernel *derivative,
                                 evo_error *err) {
    writer w = {.kernel = kernel};
    if (!has_slope(kernel))
        return evo_fail(
            err, EVO_ERR_ARGUMENT,
            "kernel %s has no derivative: that takes one float argument, one "
            "pass and float results",
            kernel->name);
    evo_builder_init(&w.b, derivative, "derivative");
    evo_builder_input(&w.b, kernel->inputs[0]);
    for (int i = 0; i < kernel->output_count; i++)
        evo_builder_output(&w.b, kernel->outputs[i]);
    for (int i = 0; i < kernel->param_count; i++)
        (void)evo_builder_param(&w.b, kernel->params[i]);
    derivative->table_count = kernel->table_count;
    derivative->table_data_count = kernel->table_data_count;
    memcpy(derivative->tables, kernel->tables, sizeof kernel->tables);
    memcpy(derivative->table_data, kernel->table_data, sizeof kernel->table_data);
    evo_builder_pass(&w.b, kernel->passes[0].unroll);
    for (int i = 0; i < kernel->passes[0].block_count; i++)
        copy_block(&w, i);
    evo_status status = evo_builder_finish(&w.b, err);
    if (status == EVO_OK)
        evo_kernel_canonicalize(derivative);
    return status;
}
