/* Rounding, conversion to integers, shifts: what the machine defines for every operand
 * and plain IR does not. */
#include "jit/internal.h"

#include <stdio.h>

/* Applies a one-operand intrinsic of `native` lanes to a vector of any multiple. The
 * AVX-512 forms take a source for masked lanes, the mask and, last, `rounding`. */
static LLVMValueRef split_call(evo_emit *e, const char *name, LLVMValueRef a,
                               evo_type result, unsigned native, int rounding) {
    unsigned lanes = evo_jit_lanes(a);
    if (lanes > native) {
        LLVMValueRef low = evo_jit_slice(e, a, 0, lanes / 2);
        LLVMValueRef high = evo_jit_slice(e, a, lanes / 2, lanes / 2);
        low = split_call(e, name, low, result, native, rounding);
        high = split_call(e, name, high, result, native, rounding);
        return evo_jit_concat(e, low, high);
    }
    if (rounding < 0)
        return evo_jit_call(e, name, NULL, &a, 1);
    LLVMTypeRef mask = LLVMIntTypeInContext(e->context, native);
    LLVMValueRef source = LLVMGetPoison(evo_jit_vector(e, result, native));
    LLVMValueRef args[] = {a, source, LLVMConstAllOnes(mask),
                           evo_jit_bits(e, EVO_TYPE_I32, (uint64_t)rounding)};
    return evo_jit_call(e, name, NULL, args, 4);
}

static bool is_double(LLVMValueRef a) {
    LLVMTypeRef type = LLVMGetElementType(LLVMTypeOf(a));
    return LLVMGetTypeKind(type) == LLVMDoubleTypeKind;
}

/* |r| with the sign of a. */
static LLVMValueRef with_sign(evo_emit *e, LLVMValueRef r, LLVMValueRef a) {
    LLVMValueRef args[] = {r, a};
    return evo_jit_call(e, "llvm.copysign", LLVMTypeOf(a), args, 2);
}

/* |a| rounded by adding and subtracting 2^(p-1), where every |a| below that has a unit
 * of its last place of at most 1/2; larger ones (and NaN) are integers already. */
static LLVMValueRef rint_magnitude(evo_emit *e, LLVMValueRef magnitude) {
    evo_type type = is_double(magnitude) ? EVO_TYPE_F64 : EVO_TYPE_F32;
    double bound = type == EVO_TYPE_F64 ? 0x1p52 : 0x1p23;
    LLVMValueRef big = evo_jit_splat(e, type, evo_jit_lanes(magnitude), bound);
    LLVMValueRef sum = LLVMBuildFAdd(e->builder, magnitude, big, "");
    LLVMValueRef rounded = LLVMBuildFSub(e->builder, sum, big, "");
    LLVMValueRef small = LLVMBuildFCmp(e->builder, LLVMRealOLT, magnitude, big, "");
    return LLVMBuildSelect(e->builder, small, rounded, magnitude, "");
}

LLVMValueRef evo_jit_rint(evo_emit *e, LLVMValueRef a) {
    if (e->isa != EVO_ISA_PORTABLE)
        return evo_jit_call(e, "llvm.rint", LLVMTypeOf(a), &a, 1);
    return with_sign(e, rint_magnitude(e, evo_jit_abs(e, a)), a);
}

/* r - 1 where r > a, for r = rint(a). */
static LLVMValueRef step_down(evo_emit *e, LLVMValueRef r, LLVMValueRef a) {
    evo_type type = is_double(a) ? EVO_TYPE_F64 : EVO_TYPE_F32;
    LLVMValueRef one = evo_jit_splat(e, type, evo_jit_lanes(a), 1);
    LLVMValueRef above = LLVMBuildFCmp(e->builder, LLVMRealOGT, r, a, "");
    LLVMValueRef less = LLVMBuildFSub(e->builder, r, one, "");
    return LLVMBuildSelect(e->builder, above, less, r, "");
}

LLVMValueRef evo_jit_floor(evo_emit *e, LLVMValueRef a) {
    if (e->isa != EVO_ISA_PORTABLE)
        return evo_jit_call(e, "llvm.floor", LLVMTypeOf(a), &a, 1);
    return with_sign(e, step_down(e, evo_jit_rint(e, a), a), a);
}

LLVMValueRef evo_jit_trunc(evo_emit *e, LLVMValueRef a) {
    if (e->isa != EVO_ISA_PORTABLE)
        return evo_jit_call(e, "llvm.trunc", LLVMTypeOf(a), &a, 1);
    LLVMValueRef magnitude = evo_jit_abs(e, a);
    return with_sign(e, step_down(e, rint_magnitude(e, magnitude), magnitude), a);
}

/* Conversion of an integral r with `fptosi`, the most negative integer out of range
 * (NaN included). The operand is made harmless first, since IR calls it poison there.
 */
static LLVMValueRef checked_convert(evo_emit *e, LLVMValueRef r, evo_type to) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(r);
    evo_type from = is_double(r) ? EVO_TYPE_F64 : EVO_TYPE_F32;
    double bound = to == EVO_TYPE_I64 ? 0x1p63 : 0x1p31;
    uint64_t worst = to == EVO_TYPE_I64 ? UINT64_C(1) << 63 : UINT64_C(1) << 31;
    LLVMValueRef low = evo_jit_splat(e, from, lanes, -bound);
    LLVMValueRef high = evo_jit_splat(e, from, lanes, bound);
    LLVMValueRef in = LLVMBuildAnd(ir, LLVMBuildFCmp(ir, LLVMRealOGE, r, low, ""),
                                   LLVMBuildFCmp(ir, LLVMRealOLT, r, high, ""), "");
    LLVMValueRef zero = evo_jit_splat(e, from, lanes, 0);
    LLVMValueRef safe = LLVMBuildSelect(ir, in, r, zero, "");
    LLVMValueRef whole = LLVMBuildFPToSI(ir, safe, evo_jit_vector(e, to, lanes), "");
    LLVMValueRef other = evo_jit_splat_bits(e, to, lanes, worst);
    return LLVMBuildSelect(ir, in, whole, other, "");
}

LLVMValueRef evo_jit_convert(evo_emit *e, evo_opcode op, LLVMValueRef a) {
    static const char *const names[][EVO_ISA_COUNT] = {
        {"llvm.x86.sse2.cvtps2dq", "llvm.x86.avx.cvt.ps2dq.256",
         "llvm.x86.avx512.mask.cvtps2dq.512"},
        {"llvm.x86.sse2.cvttps2dq", "llvm.x86.avx.cvtt.ps2dq.256",
         "llvm.x86.avx512.mask.cvttps2dq.512"},
        {NULL, "llvm.x86.avx.cvt.pd2dq.256", "llvm.x86.avx512.mask.cvtpd2dq.512"},
        {NULL, NULL, "llvm.x86.avx512.mask.cvtpd2qq.512"},
    };
    static const unsigned bytes[EVO_ISA_COUNT] = {16, 32, 64};
    bool wide = is_double(a);
    int row = op == EVO_OP_CVT_I32_F32 ? 0 : op == EVO_OP_CVTT_I32_F32 ? 1 : 2;
    if (op == EVO_OP_CVT_I64_F64)
        row = 3;
    evo_type to = row == 3 ? EVO_TYPE_I64 : EVO_TYPE_I32;
    unsigned native = bytes[e->isa] / (wide ? 8 : 4);
    if (names[row][e->isa] == NULL || evo_jit_lanes(a) < native)
        return checked_convert(e, evo_jit_rint(e, a), to);
    int rounding = e->isa == EVO_ISA_AVX512 ? 4 : -1; /* 4: as MXCSR says */
    return split_call(e, names[row][e->isa], a, to, native, rounding);
}

/* ---- Halves of precision ---------------------------------------------------- */

static LLVMValueRef i32(evo_emit *e, LLVMValueRef like, uint32_t value) {
    return evo_jit_splat_bits(e, EVO_TYPE_I32, evo_jit_lanes(like), value);
}

static LLVMTypeRef half_vector(evo_emit *e, LLVMValueRef like) {
    return LLVMVectorType(LLVMHalfTypeInContext(e->context), evo_jit_lanes(like));
}

static LLVMTypeRef short_vector(evo_emit *e, LLVMValueRef like) {
    return LLVMVectorType(LLVMInt16TypeInContext(e->context), evo_jit_lanes(like));
}

/* By the steps of evo_fromhalf_f32 where there is no instruction. */
LLVMValueRef evo_jit_from_half(evo_emit *e, LLVMValueRef a) {
    LLVMBuilderRef ir = e->builder;
    if (e->isa != EVO_ISA_PORTABLE) {
        LLVMValueRef code = LLVMBuildTrunc(ir, a, short_vector(e, a), "");
        code = LLVMBuildBitCast(ir, code, half_vector(e, a), "");
        return LLVMBuildFPExt(ir, code,
                              evo_jit_vector(e, EVO_TYPE_F32, evo_jit_lanes(a)), "");
    }
    LLVMValueRef magnitude = LLVMBuildAnd(ir, a, i32(e, a, 0x7fff), "");
    LLVMValueRef sign = LLVMBuildAnd(ir, a, i32(e, a, 0x8000), "");
    sign = LLVMBuildShl(ir, sign, i32(e, a, 16), "");
    LLVMValueRef scaled =
        evo_jit_to_float(e, LLVMBuildShl(ir, magnitude, i32(e, a, 13), ""));
    scaled = LLVMBuildFMul(
        ir, scaled, evo_jit_splat(e, EVO_TYPE_F32, evo_jit_lanes(a), 0x1p112), "");
    LLVMValueRef nan = LLVMBuildICmp(ir, LLVMIntSGT, magnitude, i32(e, a, 0x7c00), "");
    LLVMValueRef huge = LLVMBuildICmp(ir, LLVMIntSGE, magnitude, i32(e, a, 0x7c00), "");
    LLVMValueRef top =
        LLVMBuildSelect(ir, nan, i32(e, a, 0x7fc00000), i32(e, a, 0x7f800000), "");
    LLVMValueRef bits = LLVMBuildSelect(ir, huge, top, evo_jit_to_int(e, scaled), "");
    return evo_jit_to_float(e, LLVMBuildOr(ir, bits, sign, ""));
}

/* The magnitude of evo_tohalf_f32, but for NaN. */
static LLVMValueRef half_magnitude(evo_emit *e, LLVMValueRef magnitude) {
    LLVMBuilderRef ir = e->builder;
    LLVMValueRef last = LLVMBuildLShr(ir, magnitude, i32(e, magnitude, 13), "");
    last = LLVMBuildAnd(ir, last, i32(e, magnitude, 1), "");
    LLVMValueRef sum = LLVMBuildAdd(ir, magnitude, last, "");
    sum = LLVMBuildAdd(ir, sum, i32(e, magnitude, 0xfff - 0x38000000U), "");
    LLVMValueRef normal = LLVMBuildLShr(ir, sum, i32(e, magnitude, 13), "");
    LLVMValueRef most = i32(e, magnitude, 0x7c00);
    LLVMValueRef fits = LLVMBuildICmp(ir, LLVMIntSLT, normal, most, "");
    normal = LLVMBuildSelect(ir, fits, normal, most, "");
    LLVMValueRef small = LLVMBuildFAdd(
        ir, evo_jit_to_float(e, magnitude),
        evo_jit_splat(e, EVO_TYPE_F32, evo_jit_lanes(magnitude), 0.5), "");
    small =
        LLVMBuildSub(ir, evo_jit_to_int(e, small), i32(e, magnitude, 0x3f000000), "");
    LLVMValueRef is_normal =
        LLVMBuildICmp(ir, LLVMIntSGE, magnitude, i32(e, magnitude, 0x38800000), "");
    return LLVMBuildSelect(ir, is_normal, normal, small, "");
}

LLVMValueRef evo_jit_to_half(evo_emit *e, LLVMValueRef bits) {
    LLVMBuilderRef ir = e->builder;
    if (e->isa != EVO_ISA_PORTABLE) {
        LLVMValueRef half =
            LLVMBuildFPTrunc(ir, evo_jit_to_float(e, bits), half_vector(e, bits), "");
        half = LLVMBuildBitCast(ir, half, short_vector(e, bits), "");
        return LLVMBuildZExt(ir, half, LLVMTypeOf(bits), "");
    }
    LLVMValueRef magnitude = LLVMBuildAnd(ir, bits, i32(e, bits, INT32_MAX), "");
    LLVMValueRef sign = LLVMBuildLShr(ir, bits, i32(e, bits, 16), "");
    sign = LLVMBuildAnd(ir, sign, i32(e, bits, 0x8000), "");
    LLVMValueRef nan =
        LLVMBuildICmp(ir, LLVMIntSGT, magnitude, i32(e, bits, 0x7f800000), "");
    LLVMValueRef code = LLVMBuildSelect(ir, nan, i32(e, bits, 0x7e00),
                                        half_magnitude(e, magnitude), "");
    return LLVMBuildOr(ir, code, sign, "");
}

/* ---- Shifts ---------------------------------------------------------------- */

static LLVMValueRef shift_plain(evo_emit *e, evo_opcode op, LLVMValueRef a,
                                LLVMValueRef count) {
    switch (op) {
    case EVO_OP_SHL_I32:
    case EVO_OP_SHL_I64:
        return LLVMBuildShl(e->builder, a, count, "");
    case EVO_OP_LSHR_I32:
    case EVO_OP_LSHR_I64:
        return LLVMBuildLShr(e->builder, a, count, "");
    default:
        return LLVMBuildAShr(e->builder, a, count, "");
    }
}

/* Shift of every lane by its own count: the AVX2 instructions have the semantics of the
 * table; otherwise large counts are replaced before (ashr) or their result after. */
LLVMValueRef evo_jit_shift(evo_emit *e, evo_opcode op, LLVMValueRef a, LLVMValueRef b) {
    LLVMBuilderRef ir = e->builder;
    bool wide = op == EVO_OP_SHL_I64 || op == EVO_OP_LSHR_I64 || op == EVO_OP_ASHR_I64;
    bool arithmetic = op == EVO_OP_ASHR_I32 || op == EVO_OP_ASHR_I64;
    bool left = op == EVO_OP_SHL_I32 || op == EVO_OP_SHL_I64;
    evo_type type = wide ? EVO_TYPE_I64 : EVO_TYPE_I32;
    unsigned lanes = evo_jit_lanes(a), native = e->isa == EVO_ISA_AVX512 ? 512 : 256;
    native /= wide ? 64 : 32;
    if (e->isa != EVO_ISA_PORTABLE && lanes == native && !LLVMIsConstant(b) &&
        !(e->isa == EVO_ISA_AVX2 && wide && arithmetic)) {
        char name[64];
        const char *kind = left ? "psllv" : arithmetic ? "psrav" : "psrlv";
        const char *size = e->isa == EVO_ISA_AVX512 ? ".512" : ".256";
        const char *set = e->isa == EVO_ISA_AVX512 ? "avx512" : "avx2";
        (void)snprintf(name, sizeof name, "llvm.x86.%s.%s.%s%s", set, kind,
                       wide ? "q" : "d", size);
        LLVMValueRef args[] = {a, b};
        return evo_jit_call(e, name, NULL, args, 2);
    }
    LLVMValueRef last = evo_jit_splat_bits(e, type, lanes, wide ? 63 : 31);
    LLVMValueRef zero = evo_jit_splat(e, type, lanes, 0);
    LLVMValueRef in = LLVMBuildICmp(ir, LLVMIntULE, b, last, "");
    LLVMValueRef count = LLVMBuildSelect(ir, in, b, last, "");
    LLVMValueRef shifted = shift_plain(e, op, a, count);
    return arithmetic ? shifted : LLVMBuildSelect(ir, in, shifted, zero, "");
}
