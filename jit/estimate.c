/* Estimates of 1/a and 1/sqrt(a): one instruction of AVX-512, elsewhere its lines from
 * memory. The steps are those of program/semantics.inc, where they are explained. */
#include "jit/internal.h"

#include <math.h>
#include <string.h>

#include "program/semantics.inc"

enum { EVO_LINES = 64 };

static LLVMValueRef splat_int(evo_emit *e, LLVMValueRef like, int value) {
    return evo_jit_splat(e, EVO_TYPE_I32, evo_jit_lanes(like), value);
}

static bool is_root(evo_opcode op) {
    return op == EVO_OP_RSQRT14_F32 || op == EVO_OP_RSQRT14_F64;
}

static bool is_wide(evo_opcode op) {
    return op == EVO_OP_RCP14_F64 || op == EVO_OP_RSQRT14_F64;
}

static LLVMValueRef native(evo_emit *e, evo_opcode op, LLVMValueRef a) {
    static const char *const names[2][2] = {
        {"llvm.x86.avx512.rcp14.ps.512", "llvm.x86.avx512.rcp14.pd.512"},
        {"llvm.x86.avx512.rsqrt14.ps.512", "llvm.x86.avx512.rsqrt14.pd.512"}};
    const char *name = names[is_root(op)][is_wide(op)];
    unsigned lanes = evo_jit_lanes(a);
    if (lanes > (is_wide(op) ? EVO_LANES / 2 : EVO_LANES)) {
        LLVMValueRef low = native(e, op, evo_jit_slice(e, a, 0, lanes / 2));
        LLVMValueRef high = native(e, op, evo_jit_slice(e, a, lanes / 2, lanes / 2));
        return evo_jit_concat(e, low, high);
    }
    LLVMTypeRef mask = LLVMIntTypeInContext(e->context, lanes);
    LLVMValueRef args[] = {a, LLVMGetPoison(LLVMTypeOf(a)), LLVMConstAllOnes(mask)};
    return evo_jit_call(e, name, NULL, args, 3);
}

/* Column `column` of the lines with these numbers. */
static LLVMValueRef line(evo_emit *e, const int32_t lines[EVO_LINES][2], int column,
                         LLVMValueRef row) {
    LLVMValueRef all[EVO_LINES];
    for (int i = 0; i < EVO_LINES; i++)
        all[i] = evo_jit_bits(e, EVO_TYPE_I32, (uint32_t)lines[i][column]);
    LLVMValueRef array = evo_jit_constants(e, EVO_TYPE_I32, all, EVO_LINES);
    return evo_jit_load_lanes(e, EVO_TYPE_I32, array, row);
}

/* (1 + v / 2^16) / 2 with v = (unit * start - slope * j) / 512 of that line. */
static LLVMValueRef on_line(evo_emit *e, const int32_t lines[EVO_LINES][2], int unit,
                            LLVMValueRef row, LLVMValueRef j) {
    LLVMBuilderRef ir = e->builder;
    j = LLVMBuildAnd(ir, j, splat_int(e, j, 1023), "");
    LLVMValueRef start =
        LLVMBuildMul(ir, line(e, lines, 0, row), splat_int(e, j, unit), "");
    LLVMValueRef down = LLVMBuildMul(ir, line(e, lines, 1, row), j, "");
    LLVMValueRef v =
        LLVMBuildLShr(ir, LLVMBuildSub(ir, start, down, ""), splat_int(e, j, 9), "");
    v = LLVMBuildShl(ir, v, splat_int(e, j, 7), "");
    return evo_jit_to_float(
        e, LLVMBuildOr(ir, v, splat_int(e, j, INT32_C(0x3f000000)), ""));
}

/* 2^k for k in -126..127. */
static LLVMValueRef pow2(evo_emit *e, LLVMValueRef k) {
    LLVMBuilderRef ir = e->builder;
    k = LLVMBuildAdd(ir, k, splat_int(e, k, 127), "");
    return evo_jit_to_float(e, LLVMBuildShl(ir, k, splat_int(e, k, 23), ""));
}

static LLVMValueRef half(evo_emit *e, LLVMValueRef k) {
    return LLVMBuildAShr(e->builder, k, splat_int(e, k, 1), "");
}

static LLVMValueRef right(evo_emit *e, LLVMValueRef i, int count) {
    return LLVMBuildLShr(e->builder, i, splat_int(e, i, count), "");
}

static LLVMValueRef if_equal(evo_emit *e, LLVMValueRef i, int value, LLVMValueRef then,
                             LLVMValueRef otherwise) {
    LLVMValueRef equal =
        LLVMBuildICmp(e->builder, LLVMIntEQ, i, splat_int(e, i, value), "");
    return LLVMBuildSelect(e->builder, equal, then, otherwise, "");
}

/* For finite x >= 0 with exponent e and fraction m. */
static LLVMValueRef reciprocal(evo_emit *e, LLVMValueRef exponent, LLVMValueRef m,
                               LLVMValueRef one) {
    LLVMBuilderRef ir = e->builder;
    LLVMValueRef up = LLVMBuildNeg(ir, exponent, "");
    LLVMValueRef r = on_line(e, evo_rcp14_lines, 256, right(e, m, 17), right(e, m, 7));
    r = if_equal(e, m, 0, one, r);
    r = LLVMBuildFMul(ir, r, pow2(e, half(e, up)), "");
    return LLVMBuildFMul(ir, r, pow2(e, LLVMBuildSub(ir, up, half(e, up), "")), "");
}

static LLVMValueRef reciprocal_root(evo_emit *e, LLVMValueRef exponent, LLVMValueRef m,
                                    LLVMValueRef one) {
    LLVMBuilderRef ir = e->builder;
    LLVMValueRef odd = LLVMBuildAnd(ir, exponent, splat_int(e, m, 1), "");
    LLVMValueRef row = LLVMBuildOr(ir, LLVMBuildShl(ir, odd, splat_int(e, m, 5), ""),
                                   right(e, m, 18), "");
    LLVMValueRef r = on_line(e, evo_rsqrt14_lines, 128, row, right(e, m, 8));
    r = if_equal(e, LLVMBuildOr(ir, m, odd, ""), 0, one, r);
    return LLVMBuildFMul(ir, r, pow2(e, half(e, LLVMBuildSub(ir, odd, exponent, ""))),
                         "");
}

/* r, right for finite |a| > 0, with the sign of a, and what zeros, infinities, NaNs and
 * roots of negative numbers give. */
static LLVMValueRef finish(evo_emit *e, evo_opcode op, LLVMValueRef a, LLVMValueRef r) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(a);
    evo_type type = is_wide(op) ? EVO_TYPE_F64 : EVO_TYPE_F32;
    evo_type integer = is_wide(op) ? EVO_TYPE_I64 : EVO_TYPE_I32;
    uint64_t top = is_wide(op) ? UINT64_C(1) << 63 : UINT64_C(1) << 31;
    LLVMValueRef x = evo_jit_abs(e, a), zero = evo_jit_splat(e, type, lanes, 0);
    LLVMValueRef inf = evo_jit_splat(e, type, lanes, (double)INFINITY);
    LLVMValueRef is_zero = LLVMBuildFCmp(ir, LLVMRealOEQ, x, zero, "");
    LLVMValueRef is_inf = LLVMBuildFCmp(ir, LLVMRealOEQ, x, inf, "");
    r = LLVMBuildSelect(ir, is_inf, zero, LLVMBuildSelect(ir, is_zero, inf, r, ""), "");
    LLVMValueRef sign = LLVMBuildAnd(ir, evo_jit_to_int(e, a),
                                     evo_jit_splat_bits(e, integer, lanes, top), "");
    r = evo_jit_to_float(e, LLVMBuildOr(ir, evo_jit_to_int(e, r), sign, ""));
    LLVMValueRef undefined = LLVMBuildFCmp(ir, LLVMRealUNO, a, a, "");
    if (is_root(op))
        undefined =
            LLVMBuildOr(ir, undefined, LLVMBuildFCmp(ir, LLVMRealOLT, a, zero, ""), "");
    LLVMValueRef nan = evo_jit_splat(e, type, lanes, (double)NAN);
    return LLVMBuildSelect(ir, undefined, nan, r, "");
}

static LLVMValueRef estimate_f32(evo_emit *e, evo_opcode op, LLVMValueRef a) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(a);
    LLVMValueRef x = evo_jit_abs(e, a), one = evo_jit_splat(e, EVO_TYPE_F32, lanes, 1);
    LLVMValueRef least = evo_jit_splat(e, EVO_TYPE_F32, lanes, 0x1p-126);
    LLVMValueRef up = evo_jit_splat(e, EVO_TYPE_F32, lanes, 0x1p24);
    LLVMValueRef small = LLVMBuildFCmp(ir, LLVMRealOLT, x, least, "");
    LLVMValueRef z = LLVMBuildSelect(ir, small, LLVMBuildFMul(ir, x, up, ""), x, "");
    LLVMValueRef bits = evo_jit_to_int(e, z);
    LLVMValueRef bias =
        LLVMBuildSelect(ir, small, splat_int(e, a, 127 + 24), splat_int(e, a, 127), "");
    LLVMValueRef exponent = LLVMBuildSub(ir, right(e, bits, 23), bias, "");
    LLVMValueRef m = LLVMBuildAnd(ir, bits, splat_int(e, a, 0x7fffff), "");
    LLVMValueRef r = is_root(op) ? reciprocal_root(e, exponent, m, one)
                                 : reciprocal(e, exponent, m, one);
    return finish(e, op, a, r);
}

static LLVMValueRef splat_long(evo_emit *e, LLVMValueRef like, int64_t value) {
    return evo_jit_splat_bits(e, EVO_TYPE_I64, evo_jit_lanes(like), (uint64_t)value);
}

/* 2^k for k in -1022..1023. */
static LLVMValueRef pow2_f64(evo_emit *e, LLVMValueRef k) {
    LLVMBuilderRef ir = e->builder;
    k = LLVMBuildAdd(ir, k, splat_long(e, k, 1023), "");
    return evo_jit_to_float(e, LLVMBuildShl(ir, k, splat_long(e, k, 52), ""));
}

static LLVMValueRef half_f64(evo_emit *e, LLVMValueRef k) {
    return LLVMBuildAShr(e->builder, k, splat_long(e, k, 1), "");
}

/* The float of evo_leading_bits for encodings z of positive normal numbers. */
static LLVMValueRef leading(evo_emit *e, LLVMValueRef z) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(z);
    LLVMTypeRef narrow = evo_jit_vector(e, EVO_TYPE_I32, lanes);
    LLVMValueRef rest = LLVMBuildAnd(ir, z, splat_long(e, z, 0x1fffffff), "");
    LLVMValueRef sticky = LLVMBuildICmp(ir, LLVMIntNE, rest, splat_long(e, z, 0), "");
    LLVMValueRef m = LLVMBuildLShr(ir, z, splat_long(e, z, 29), "");
    m = LLVMBuildTrunc(ir, m, narrow, "");
    m = LLVMBuildAnd(ir, m, splat_int(e, z, 0x7fffff), "");
    m = LLVMBuildOr(ir, m, splat_int(e, z, 0x3f800000), "");
    return LLVMBuildOr(ir, m, LLVMBuildZExt(ir, sticky, narrow, ""), "");
}

/* evo_rcp14_f64 and evo_rsqrt14_f64 by the estimates of floats. */
static LLVMValueRef estimate_f64(evo_emit *e, evo_opcode op, LLVMValueRef a) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(a);
    bool root = is_root(op);
    LLVMValueRef x = evo_jit_abs(e, a);
    LLVMValueRef least = evo_jit_splat(e, EVO_TYPE_F64, lanes, 0x1p-1022);
    LLVMValueRef up = evo_jit_splat(e, EVO_TYPE_F64, lanes, 0x1p54);
    LLVMValueRef small = LLVMBuildFCmp(ir, LLVMRealOLT, x, least, "");
    LLVMValueRef z = LLVMBuildSelect(ir, small, LLVMBuildFMul(ir, x, up, ""), x, "");
    z = evo_jit_to_int(e, z);
    LLVMValueRef bias = LLVMBuildSelect(ir, small, splat_long(e, a, 1023 + 54),
                                        splat_long(e, a, 1023), "");
    LLVMValueRef k = LLVMBuildLShr(ir, z, splat_long(e, a, 52), "");
    LLVMValueRef down = LLVMBuildSub(ir, bias, k, ""), f = leading(e, z);
    LLVMValueRef odd = LLVMBuildAnd(ir, down, splat_long(e, a, 1), "");
    if (root) {
        LLVMValueRef shifted = LLVMBuildShl(ir, odd, splat_long(e, a, 23), "");
        f = LLVMBuildAdd(ir, f, LLVMBuildTrunc(ir, shifted, LLVMTypeOf(f), ""), "");
        down = LLVMBuildAdd(ir, down, odd, "");
    }
    evo_opcode narrow = root ? EVO_OP_RSQRT14_F32 : EVO_OP_RCP14_F32;
    LLVMValueRef r = estimate_f32(e, narrow, evo_jit_to_float(e, f));
    LLVMValueRef first = half_f64(e, down);
    r = LLVMBuildFPExt(ir, r, LLVMTypeOf(a), "");
    r = LLVMBuildFMul(ir, r, pow2_f64(e, first), "");
    if (!root)
        r = LLVMBuildFMul(ir, r, pow2_f64(e, LLVMBuildSub(ir, down, first, "")), "");
    return finish(e, op, a, r);
}

LLVMValueRef evo_jit_estimate(evo_emit *e, evo_opcode op, LLVMValueRef a) {
    if (e->isa == EVO_ISA_AVX512)
        return native(e, op, a);
    return is_wide(op) ? estimate_f64(e, op, a) : estimate_f32(e, op, a);
}
