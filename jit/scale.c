/* Exponent and mantissa instructions: AVX-512's own where there are, otherwise the
 * definitions of semantics.inc on vectors, bit for bit. */
#include "jit/internal.h"

#include <math.h>

static bool is_double(LLVMValueRef a) {
    LLVMTypeRef type = LLVMGetElementType(LLVMTypeOf(a));
    return LLVMGetTypeKind(type) == LLVMDoubleTypeKind;
}

static LLVMValueRef compare(evo_emit *e, LLVMRealPredicate predicate, LLVMValueRef a,
                            LLVMValueRef b) {
    return LLVMBuildFCmp(e->builder, predicate, a, b, "");
}

static LLVMValueRef choose(evo_emit *e, LLVMValueRef condition, LLVMValueRef a,
                           LLVMValueRef b) {
    return LLVMBuildSelect(e->builder, condition, a, b, "");
}

/* min(max(a, low), high); a NaN gives high. */
static LLVMValueRef clamp(evo_emit *e, LLVMValueRef a, double low, double high) {
    LLVMValueRef lo = evo_jit_splat(e, EVO_TYPE_F64, evo_jit_lanes(a), low);
    LLVMValueRef hi = evo_jit_splat(e, EVO_TYPE_F64, evo_jit_lanes(a), high);
    a = choose(e, compare(e, LLVMRealOLT, a, hi), a, hi);
    return choose(e, compare(e, LLVMRealOGT, a, lo), a, lo);
}

/* 2^e for integral e in [-1022, 1023]: adding 1.5 * 2^52 + 1023 leaves the biased
 * exponent in the low bits, and the shift drops the rest. */
static LLVMValueRef power_of_two(evo_emit *e, LLVMValueRef exponent) {
    unsigned lanes = evo_jit_lanes(exponent);
    LLVMValueRef magic = evo_jit_splat(e, EVO_TYPE_F64, lanes, 0x1.8p52 + 1023);
    LLVMValueRef sum = LLVMBuildFAdd(e->builder, exponent, magic, "");
    LLVMValueRef count = evo_jit_splat_bits(e, EVO_TYPE_I64, lanes, 52);
    return evo_jit_to_float(
        e, LLVMBuildShl(e->builder, evo_jit_to_int(e, sum), count, ""));
}

/* Replaces `value` where b is infinite (by `plus` or `minus`). */
static LLVMValueRef at_infinity(evo_emit *e, LLVMValueRef b, LLVMValueRef value,
                                double plus, double minus) {
    unsigned lanes = evo_jit_lanes(b);
    evo_type type = is_double(b) ? EVO_TYPE_F64 : EVO_TYPE_F32;
    LLVMValueRef up = evo_jit_splat(e, type, lanes, (double)INFINITY);
    LLVMValueRef down = evo_jit_splat(e, type, lanes, -(double)INFINITY);
    value = choose(e, compare(e, LLVMRealOEQ, b, up),
                   evo_jit_splat(e, EVO_TYPE_F64, lanes, plus), value);
    return choose(e, compare(e, LLVMRealOEQ, b, down),
                  evo_jit_splat(e, EVO_TYPE_F64, lanes, minus), value);
}

/* NaN operands: b gives a NaN; a quiet one in a yields to the limit of 2^b at b
 * infinite. */
static LLVMValueRef with_nans(evo_emit *e, LLVMValueRef a, LLVMValueRef b,
                              LLVMValueRef value, LLVMValueRef limit) {
    LLVMBuilderRef ir = e->builder;
    evo_type type = is_double(b) ? EVO_TYPE_F64 : EVO_TYPE_F32;
    LLVMValueRef inf = evo_jit_splat(e, type, evo_jit_lanes(b), (double)INFINITY);
    LLVMValueRef sum = LLVMBuildFAdd(ir, a, b, "");
    value = choose(e, compare(e, LLVMRealUNO, a, b), sum, value);
    LLVMValueRef quiet = LLVMBuildNot(ir, evo_jit_signaling(e, a), "");
    quiet = LLVMBuildAnd(ir, quiet, compare(e, LLVMRealUNO, a, a), "");
    LLVMValueRef infinite = compare(e, LLVMRealOEQ, evo_jit_abs(e, b), inf);
    return choose(e, LLVMBuildAnd(ir, quiet, infinite, ""), limit, value);
}

/* evo_scalef_f32: every product a * 2^e with |e| <= 400 is exact in double. */
static LLVMValueRef scalef_f32(evo_emit *e, LLVMValueRef a, LLVMValueRef b) {
    LLVMTypeRef f64 = evo_jit_vector(e, EVO_TYPE_F64, evo_jit_lanes(a));
    LLVMValueRef exponent = LLVMBuildFPExt(e->builder, evo_jit_floor(e, b), f64, "");
    LLVMValueRef power = power_of_two(e, clamp(e, exponent, -400, 400));
    power = at_infinity(e, b, power, (double)INFINITY, 0);
    LLVMValueRef wide = LLVMBuildFPExt(e->builder, a, f64, "");
    wide = LLVMBuildFMul(e->builder, wide, power, "");
    LLVMValueRef value = LLVMBuildFPTrunc(e->builder, wide, LLVMTypeOf(a), "");
    LLVMValueRef limit = LLVMBuildFPTrunc(e->builder, power, LLVMTypeOf(a), "");
    return with_nans(e, a, b, value, limit);
}

/* a * 2^e as ((a * 2^e3) * 2^e2) * 2^e1, e1 first taking what [-1022, 1023] holds. Only
 * the last product can round: for e >= 0 all are exact or overflow for good; for e <
 * -1022 the last factor is 2^-1022, and where an earlier product was subnormal (so
 * inexact) the result is below half the least subnormal and rounds to zero anyway. */
static LLVMValueRef scalef_f64(evo_emit *e, LLVMValueRef a, LLVMValueRef b) {
    LLVMValueRef rest = clamp(e, evo_jit_floor(e, b), -5000, 5000), part[3];
    LLVMValueRef value = a;
    for (int i = 0; i < 3; i++) {
        part[i] = clamp(e, rest, -1022, 1023);
        rest = LLVMBuildFSub(e->builder, rest, part[i], "");
    }
    for (int i = 2; i >= 0; i--)
        value = LLVMBuildFMul(e->builder, value, power_of_two(e, part[i]), "");
    /* at infinity the factor itself decides between inf, 0 and NaN */
    LLVMValueRef one = evo_jit_splat(e, EVO_TYPE_F64, evo_jit_lanes(a), 1);
    LLVMValueRef limit = at_infinity(e, b, one, (double)INFINITY, 0);
    LLVMValueRef infinite = compare(e, LLVMRealUNE, limit, one);
    value = choose(e, infinite, LLVMBuildFMul(e->builder, a, limit, ""), value);
    return with_nans(e, a, b, value, limit);
}

/* ---- getexp and getmant ---------------------------------------------------- */

/* Layout of a float type for the integer code below. */
typedef struct layout {
    evo_type real, integer;
    int mantissa_bits, bias;
} layout;

static layout layout_of(LLVMValueRef a) {
    layout f64 = {EVO_TYPE_F64, EVO_TYPE_I64, 52, 1023};
    layout f32 = {EVO_TYPE_F32, EVO_TYPE_I32, 23, 127};
    return is_double(a) ? f64 : f32;
}

/* x normalised: x * 2^(mantissa bits + 1) where x > 0 is subnormal; *small says where.
 */
static LLVMValueRef normalise(evo_emit *e, layout l, LLVMValueRef x,
                              LLVMValueRef *small) {
    unsigned lanes = evo_jit_lanes(x);
    LLVMValueRef least = evo_jit_splat(e, l.real, lanes, ldexp(1, 1 - l.bias));
    LLVMValueRef up = evo_jit_splat(e, l.real, lanes, ldexp(1, l.mantissa_bits + 1));
    *small = compare(e, LLVMRealOLT, x, least);
    return choose(e, *small, LLVMBuildFMul(e->builder, x, up, ""), x);
}

/* x is 0, infinite or a NaN. */
static LLVMValueRef special(evo_emit *e, layout l, LLVMValueRef x) {
    unsigned lanes = evo_jit_lanes(x);
    LLVMValueRef zero = evo_jit_splat(e, l.real, lanes, 0);
    LLVMValueRef inf = evo_jit_splat(e, l.real, lanes, (double)INFINITY);
    return LLVMBuildOr(e->builder, compare(e, LLVMRealUEQ, x, zero),
                       compare(e, LLVMRealOEQ, x, inf), "");
}

static LLVMValueRef getexp(evo_emit *e, LLVMValueRef a) {
    LLVMBuilderRef ir = e->builder;
    layout l = layout_of(a);
    unsigned lanes = evo_jit_lanes(a);
    LLVMValueRef x = evo_jit_abs(e, a), small;
    LLVMValueRef bits = evo_jit_to_int(e, normalise(e, l, x, &small));
    LLVMValueRef shift =
        evo_jit_splat_bits(e, l.integer, lanes, (uint64_t)l.mantissa_bits);
    LLVMValueRef bias = evo_jit_splat(e, l.integer, lanes, l.bias);
    LLVMValueRef more =
        evo_jit_splat(e, l.integer, lanes, l.bias + l.mantissa_bits + 1);
    LLVMValueRef exponent = LLVMBuildLShr(ir, bits, shift, "");
    exponent = LLVMBuildSub(ir, exponent, choose(e, small, more, bias), "");
    LLVMTypeRef i32 = evo_jit_vector(e, EVO_TYPE_I32, lanes);
    if (l.integer == EVO_TYPE_I64)
        exponent = LLVMBuildTrunc(ir, exponent, i32, "");
    LLVMValueRef value = LLVMBuildSIToFP(ir, exponent, LLVMTypeOf(a), "");
    LLVMValueRef zero = evo_jit_splat(e, l.real, lanes, 0);
    LLVMValueRef least = evo_jit_splat(e, l.real, lanes, -(double)INFINITY);
    LLVMValueRef same = LLVMBuildFAdd(ir, x, x, ""); /* infinite, or a quiet NaN */
    LLVMValueRef other = choose(e, compare(e, LLVMRealOEQ, x, zero), least, same);
    return choose(e, special(e, l, x), other, value);
}

static LLVMValueRef getmant(evo_emit *e, LLVMValueRef a) {
    LLVMBuilderRef ir = e->builder;
    layout l = layout_of(a);
    unsigned lanes = evo_jit_lanes(a);
    uint64_t field = (UINT64_C(1) << l.mantissa_bits) - 1;
    uint64_t unit = (uint64_t)l.bias << l.mantissa_bits;
    LLVMValueRef x = evo_jit_abs(e, a), small;
    LLVMValueRef bits = evo_jit_to_int(e, normalise(e, l, x, &small));
    bits = LLVMBuildAnd(ir, bits, evo_jit_splat_bits(e, l.integer, lanes, field), "");
    bits = LLVMBuildOr(ir, bits, evo_jit_splat_bits(e, l.integer, lanes, unit), "");
    LLVMValueRef one = evo_jit_splat(e, l.real, lanes, 1);
    LLVMValueRef value = choose(e, special(e, l, x), one, evo_jit_to_float(e, bits));
    LLVMValueRef nan = LLVMBuildFAdd(ir, x, x, "");
    return choose(e, compare(e, LLVMRealUNO, x, x), nan, value);
}

/* The significand in [0.75, 1.5); a NaN where a < 0. */
static LLVMValueRef getmant75(evo_emit *e, LLVMValueRef a) {
    layout l = layout_of(a);
    unsigned lanes = evo_jit_lanes(a);
    LLVMValueRef m = getmant(e, a);
    LLVMValueRef half = evo_jit_splat(e, l.real, lanes, 0.5);
    LLVMValueRef large =
        compare(e, LLVMRealOGE, m, evo_jit_splat(e, l.real, lanes, 1.5));
    m = choose(e, large, LLVMBuildFMul(e->builder, m, half, ""), m);
    LLVMValueRef negative =
        compare(e, LLVMRealOLT, a, evo_jit_splat(e, l.real, lanes, 0));
    return choose(e, negative, evo_jit_splat(e, l.real, lanes, (double)NAN), m);
}

/* a - rint(a * scale) / scale for scale 1 or 16. Exact: both are multiples of a's last
 * place, and the difference is small. From 2^24 on it is zero (and a * 16 might
 * overflow). */
static LLVMValueRef reduce(evo_emit *e, LLVMValueRef a, double scale) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(a);
    LLVMValueRef up = evo_jit_splat(e, EVO_TYPE_F32, lanes, scale);
    LLVMValueRef down = evo_jit_splat(e, EVO_TYPE_F32, lanes, 1 / scale);
    LLVMValueRef whole = evo_jit_rint(e, LLVMBuildFMul(ir, a, up, ""));
    LLVMValueRef value = LLVMBuildFSub(ir, a, LLVMBuildFMul(ir, whole, down, ""), "");
    LLVMValueRef bound = evo_jit_splat(e, EVO_TYPE_F32, lanes, 0x1p24);
    LLVMValueRef big = compare(e, LLVMRealOGE, evo_jit_abs(e, a), bound);
    return choose(e, big, evo_jit_splat(e, EVO_TYPE_F32, lanes, 0), value);
}

/* ---- AVX-512 --------------------------------------------------------------- */

/* Calls llvm.x86.avx512.mask.* with all lanes on, on each 512 bits of the operands:
 * (a, [b], [imm], source, mask, rounding). */
static LLVMValueRef masked(evo_emit *e, const char *name, LLVMValueRef a,
                           LLVMValueRef b, int imm) {
    unsigned lanes = evo_jit_lanes(a), native = is_double(a) ? 8 : 16, count = 0;
    if (lanes > native) {
        LLVMValueRef low = evo_jit_slice(e, a, 0, native);
        LLVMValueRef high = evo_jit_slice(e, a, native, native);
        low = masked(e, name, low, b ? evo_jit_slice(e, b, 0, native) : NULL, imm);
        high =
            masked(e, name, high, b ? evo_jit_slice(e, b, native, native) : NULL, imm);
        return evo_jit_concat(e, low, high);
    }
    LLVMValueRef args[6] = {a};
    count = 1;
    if (b != NULL)
        args[count++] = b;
    if (imm >= 0)
        args[count++] = evo_jit_bits(e, EVO_TYPE_I32, (uint64_t)imm);
    args[count++] = LLVMGetPoison(LLVMTypeOf(a));
    args[count++] = LLVMConstAllOnes(LLVMIntTypeInContext(e->context, native));
    args[count++] = evo_jit_bits(e, EVO_TYPE_I32, 4); /* rounding as MXCSR says */
    return evo_jit_call(e, name, NULL, args, count);
}

/* Where a * 2^floor(b) is sure to round to zero, a zero of a's sign in its place: the
 * result is the same, but a result that underflows takes microcode (about 5 ns an
 * element on Intel), and underflowing arguments are a quarter of all floats for an
 * exponential. Sure: |a| <= 2 and floor(b) <= -151 (at most the tie 2^-150, which goes
 * to even), or any finite a, below 2^128, and floor(b) <= -301. */
static LLVMValueRef settle_underflow(evo_emit *e, LLVMValueRef a, LLVMValueRef b) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(a);
    LLVMValueRef size = evo_jit_abs(e, a);
    LLVMValueRef two = evo_jit_splat(e, EVO_TYPE_F32, lanes, 2);
    LLVMValueRef inf = evo_jit_splat(e, EVO_TYPE_F32, lanes, (double)INFINITY);
    LLVMValueRef low = evo_jit_splat(e, EVO_TYPE_F32, lanes, -150);
    LLVMValueRef lower = evo_jit_splat(e, EVO_TYPE_F32, lanes, -300);
    LLVMValueRef small = LLVMBuildAnd(ir, compare(e, LLVMRealOLE, size, two),
                                      compare(e, LLVMRealOLT, b, low), "");
    LLVMValueRef any = LLVMBuildAnd(ir, compare(e, LLVMRealOLT, size, inf),
                                    compare(e, LLVMRealOLT, b, lower), "");
    uint64_t sign = UINT64_C(0x80000000);
    LLVMValueRef zero = LLVMBuildAnd(
        ir, evo_jit_to_int(e, a), evo_jit_splat_bits(e, EVO_TYPE_I32, lanes, sign), "");
    return choose(e, LLVMBuildOr(ir, small, any, ""), evo_jit_to_float(e, zero), a);
}

LLVMValueRef evo_jit_scale(evo_emit *e, evo_opcode op, LLVMValueRef a, LLVMValueRef b) {
    bool native = e->isa == EVO_ISA_AVX512;
    switch (op) {
    case EVO_OP_SCALEF_F32:
        if (!native)
            return scalef_f32(e, a, b);
        if (e->settle_underflow)
            a = settle_underflow(e, a, b);
        return masked(e, "llvm.x86.avx512.mask.scalef.ps.512", a, b, -1);
    case EVO_OP_SCALEF_F64:
        return native ? masked(e, "llvm.x86.avx512.mask.scalef.pd.512", a, b, -1)
                      : scalef_f64(e, a, b);
    case EVO_OP_GETEXP_F32:
        return native ? masked(e, "llvm.x86.avx512.mask.getexp.ps.512", a, NULL, -1)
                      : getexp(e, a);
    case EVO_OP_GETEXP_F64:
        return native ? masked(e, "llvm.x86.avx512.mask.getexp.pd.512", a, NULL, -1)
                      : getexp(e, a);
    case EVO_OP_GETMANT_F32: /* 4: interval [1, 2), sign cleared */
        return native ? masked(e, "llvm.x86.avx512.mask.getmant.ps.512", a, NULL, 4)
                      : getmant(e, a);
    case EVO_OP_GETMANT_F64:
        return native ? masked(e, "llvm.x86.avx512.mask.getmant.pd.512", a, NULL, 4)
                      : getmant(e, a);
    case EVO_OP_GETMANT75_F32: /* 3: interval [0.75, 1.5); 12: NaN where negative */
        return native ? masked(e, "llvm.x86.avx512.mask.getmant.ps.512", a, NULL, 15)
                      : getmant75(e, a);
    case EVO_OP_GETMANT75_F64:
        return native ? masked(e, "llvm.x86.avx512.mask.getmant.pd.512", a, NULL, 15)
                      : getmant75(e, a);
    case EVO_OP_REDUCE4_F32: /* high half: fraction bits; 8: no exceptions */
        return native ? masked(e, "llvm.x86.avx512.mask.reduce.ps.512", a, NULL, 0x48)
                      : reduce(e, a, 16);
    case EVO_OP_REDUCE0_F32:
        return native ? masked(e, "llvm.x86.avx512.mask.reduce.ps.512", a, NULL, 0x08)
                      : reduce(e, a, 1);
    case EVO_OP_MINMAG_F32: /* 6: smaller magnitude, its own sign */
        return masked(e, "llvm.x86.avx512.mask.range.ps.512", a, b, 6);
    case EVO_OP_MINMAG_F64:
        return masked(e, "llvm.x86.avx512.mask.range.pd.512", a, b, 6);
    case EVO_OP_RCP14_F32:
    case EVO_OP_RCP14_F64:
    case EVO_OP_RSQRT14_F32:
    case EVO_OP_RSQRT14_F64:
        return evo_jit_estimate(e, op, a);
    default:
        return evo_jit_fail(e, "an instruction that has no lowering", LLVMTypeOf(a));
    }
}
