/* One instruction on one vector. The rows of instructions.def name the LLVM operation
 * where there is one; the SPECIAL ones are spelled out here and in the files beside.
 *
 * What has to be avoided in IR: fast-math flags, poison (fptosi out of range, shifts by
 * the width and above) and minnum/maxnum (three instructions where compare and select
 * are one).
 */
#include "jit/internal.h"

typedef enum lower_kind {
    LOWER_SPECIAL,
    LOWER_OP,
    LOWER_FN,
    LOWER_CMP,
    LOWER_CAST
} lower_kind;

typedef struct lower_row {
    lower_kind kind;
    int code; /* LLVMOpcode or predicate */
    const char *name;
} lower_row;

#define OP(opcode)     LOWER_OP, LLVM##opcode, NULL
#define FN(intrinsic)  LOWER_FN, 0, intrinsic
#define CMP(predicate) LOWER_CMP, LLVM##predicate, NULL
#define CAST(opcode)   LOWER_CAST, LLVM##opcode, NULL
#define SPECIAL        LOWER_SPECIAL, 0, NULL
static const lower_row rows[EVO_OP_COUNT] = {
#define EVO_INSTR(id, name, result, ta, tb, tc, flags, expr, da, db, dc, llvm, ...)    \
    [EVO_OP_##id] = {llvm},
#include "program/instructions.def"
#undef EVO_INSTR
};
#undef OP
#undef FN
#undef CMP
#undef CAST
#undef SPECIAL

static evo_type element(LLVMValueRef vector) {
    switch (LLVMGetTypeKind(LLVMGetElementType(LLVMTypeOf(vector)))) {
    case LLVMFloatTypeKind:
        return EVO_TYPE_F32;
    case LLVMDoubleTypeKind:
        return EVO_TYPE_F64;
    default:
        break;
    }
    switch (LLVMGetIntTypeWidth(LLVMGetElementType(LLVMTypeOf(vector)))) {
    case 1:
        return EVO_TYPE_MASK;
    case 64:
        return EVO_TYPE_I64;
    default:
        return EVO_TYPE_I32;
    }
}

LLVMValueRef evo_jit_to_int(evo_emit *e, LLVMValueRef a) {
    evo_type to = element(a) == EVO_TYPE_F64 ? EVO_TYPE_I64 : EVO_TYPE_I32;
    LLVMTypeRef type = evo_jit_vector(e, to, evo_jit_lanes(a));
    return LLVMBuildBitCast(e->builder, a, type, "");
}

LLVMValueRef evo_jit_to_float(evo_emit *e, LLVMValueRef a) {
    evo_type to = element(a) == EVO_TYPE_I64 ? EVO_TYPE_F64 : EVO_TYPE_F32;
    LLVMTypeRef type = evo_jit_vector(e, to, evo_jit_lanes(a));
    return LLVMBuildBitCast(e->builder, a, type, "");
}

LLVMValueRef evo_jit_abs(evo_emit *e, LLVMValueRef a) {
    bool wide = element(a) == EVO_TYPE_F64;
    LLVMValueRef low =
        evo_jit_splat_bits(e, wide ? EVO_TYPE_I64 : EVO_TYPE_I32, evo_jit_lanes(a),
                           wide ? INT64_MAX : INT32_MAX);
    return evo_jit_to_float(e, LLVMBuildAnd(e->builder, evo_jit_to_int(e, a), low, ""));
}

static LLVMValueRef unordered(evo_emit *e, LLVMValueRef a) {
    return LLVMBuildFCmp(e->builder, LLVMRealUNO, a, a, "");
}

/* Encoding of a; NaNs canonical unless that is dead. */
static LLVMValueRef encode(evo_emit *e, LLVMValueRef a, bool nan_dead) {
    LLVMValueRef bits = evo_jit_to_int(e, a);
    bool wide = element(a) == EVO_TYPE_F64;
    LLVMValueRef nan =
        evo_jit_splat_bits(e, wide ? EVO_TYPE_I64 : EVO_TYPE_I32, evo_jit_lanes(a),
                           wide ? UINT64_C(0x7ff8000000000000) : UINT64_C(0x7fc00000));
    if (nan_dead)
        return bits;
    return LLVMBuildSelect(e->builder, unordered(e, a), nan, bits, "");
}

/* |a| with the sign of b, positive where b is a NaN. A NaN in a stays one; how it is
 * encoded cannot be seen, but that it signals can. */
static LLVMValueRef copysign_total(evo_emit *e, LLVMValueRef a, LLVMValueRef b,
                                   bool quiet, bool nan_dead) {
    bool wide = element(a) == EVO_TYPE_F64;
    evo_type type = wide ? EVO_TYPE_I64 : EVO_TYPE_I32;
    uint64_t sign = wide ? UINT64_C(1) << 63 : UINT64_C(1) << 31;
    unsigned lanes = evo_jit_lanes(a);
    LLVMValueRef low = evo_jit_splat_bits(e, type, lanes, sign - 1);
    LLVMValueRef high = evo_jit_splat_bits(e, type, lanes, sign);
    LLVMValueRef magnitude = LLVMBuildAnd(e->builder, encode(e, a, quiet), low, "");
    LLVMValueRef bits = LLVMBuildAnd(e->builder, encode(e, b, nan_dead), high, "");
    return evo_jit_to_float(e, LLVMBuildOr(e->builder, magnitude, bits, ""));
}

/* A value that is never a NaN by itself: a table's entry, an integer, a constant. A
 * tunable one that is none stays so. */
static bool is_number(const evo_kernel *k, evo_value value) {
    const evo_instr *instr = &k->instrs[value];
    const evo_table *table = &k->tables[instr->imm % EVO_MAX_TABLES];
    bool wide = evo_instr_get((evo_opcode)instr->op)->result == EVO_TYPE_F64;
    uint64_t inf = wide ? UINT64_C(0x7ff) << 52 : UINT64_C(0x7f800000);
    uint64_t magnitude = wide ? INT64_MAX : INT32_MAX;
    switch (instr->op) {
    case EVO_OP_CVT_F32_I32:
    case EVO_OP_CVT_F64_I32:
    case EVO_OP_CVT_F64_I64:
        return true;
    case EVO_OP_CONST_F32:
    case EVO_OP_CONST_F64:
        return (instr->imm & magnitude) <= inf;
    case EVO_OP_PERM_F32:
    case EVO_OP_PERM_F64:
    case EVO_OP_GATHER_F32:
    case EVO_OP_GATHER_F64:
        for (unsigned i = 0; i < table->size; i++)
            if ((k->table_data[table->first + i] & magnitude) > inf)
                return false;
        return true;
    default:
        return false;
    }
}

/* Not a signaling NaN: the result of arithmetic, perhaps with another sign. */
static bool is_quiet(const evo_kernel *k, evo_value value) {
    const evo_instr *instr = &k->instrs[value];
    while (instr->op >= EVO_OP_NEG_F32 && instr->op <= EVO_OP_ABS_F64)
        instr = &k->instrs[instr->args[0]];
    return (evo_instr_get((evo_opcode)instr->op)->flags & EVO_FLAG_NANPROP) != 0;
}

/* Whether some instruction tells signaling NaNs from quiet ones. */
static bool tells_signals(const evo_kernel *k) {
    for (unsigned i = 0; i < k->instr_count; i++)
        switch (k->instrs[i].op) {
        case EVO_OP_MINMAG_F32:
        case EVO_OP_MINMAG_F64:
        case EVO_OP_SCALEF_F32:
        case EVO_OP_SCALEF_F64:
            return true;
        default:
            break;
        }
    return false;
}

bool evo_jit_skips_nan(const evo_kernel *kernel, evo_value index, int operand) {
    evo_value value = kernel->instrs[index].args[operand];
    if (value != EVO_NO_VALUE && is_number(kernel, value))
        return true;
    bool sign = kernel->instrs[index].op == EVO_OP_COPYSIGN_F32 ||
                kernel->instrs[index].op == EVO_OP_COPYSIGN_F64;
    if (operand == 0 && sign)
        return is_quiet(kernel, value) || !tells_signals(kernel);
    return operand == (sign ? 1 : 0) && evo_kernel_nan_dead(kernel, index);
}

static LLVMValueRef choose(evo_emit *e, int predicate, LLVMValueRef a, LLVMValueRef b) {
    LLVMValueRef less =
        LLVMBuildFCmp(e->builder, (LLVMRealPredicate)predicate, a, b, "");
    return LLVMBuildSelect(e->builder, less, a, b, "");
}

static LLVMValueRef choose_int(evo_emit *e, int predicate, LLVMValueRef a,
                               LLVMValueRef b) {
    LLVMValueRef less =
        LLVMBuildICmp(e->builder, (LLVMIntPredicate)predicate, a, b, "");
    return LLVMBuildSelect(e->builder, less, a, b, "");
}

/* Fused multiply-add of floats without the instruction: evo_fma_f32 of semantics.inc
 * (product exact in double, sum rounded to odd) on vectors. */
static LLVMValueRef fma_by_double(evo_emit *e, LLVMValueRef a, LLVMValueRef b,
                                  LLVMValueRef c) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(a);
    LLVMTypeRef f64 = evo_jit_vector(e, EVO_TYPE_F64, lanes);
    LLVMValueRef zero = evo_jit_splat(e, EVO_TYPE_F64, lanes, 0);
    LLVMValueRef one = evo_jit_splat(e, EVO_TYPE_I64, lanes, 1);
    LLVMValueRef none = evo_jit_splat(e, EVO_TYPE_I64, lanes, 0);
    LLVMValueRef minus = evo_jit_splat(e, EVO_TYPE_I64, lanes, -1);
    LLVMValueRef p = LLVMBuildFMul(ir, LLVMBuildFPExt(ir, a, f64, ""),
                                   LLVMBuildFPExt(ir, b, f64, ""), "");
    LLVMValueRef z = LLVMBuildFPExt(ir, c, f64, "");
    LLVMValueRef s = LLVMBuildFAdd(ir, p, z, "");
    LLVMValueRef t = LLVMBuildFSub(ir, s, p, "");
    LLVMValueRef low = LLVMBuildFSub(ir, p, LLVMBuildFSub(ir, s, t, ""), "");
    LLVMValueRef error = LLVMBuildFAdd(ir, low, LLVMBuildFSub(ir, z, t, ""), "");
    LLVMValueRef bits = evo_jit_to_int(e, s);
    LLVMValueRef even =
        LLVMBuildICmp(ir, LLVMIntEQ, LLVMBuildAnd(ir, bits, one, ""), none, "");
    LLVMValueRef inexact = LLVMBuildFCmp(ir, LLVMRealONE, error, zero, "");
    LLVMValueRef up = LLVMBuildFCmp(ir, LLVMRealOGT, error, zero, "");
    LLVMValueRef positive = LLVMBuildFCmp(ir, LLVMRealOGT, s, zero, "");
    LLVMValueRef inward = LLVMBuildXor(ir, up, positive, "");
    LLVMValueRef step = LLVMBuildSelect(ir, inward, minus, one, "");
    step = LLVMBuildSelect(ir, LLVMBuildAnd(ir, even, inexact, ""), step, none, "");
    LLVMValueRef odd = evo_jit_to_float(e, LLVMBuildAdd(ir, bits, step, ""));
    return LLVMBuildFPTrunc(ir, odd, LLVMTypeOf(a), "");
}

LLVMValueRef evo_jit_signaling(evo_emit *e, LLVMValueRef a) {
    bool wide = element(a) == EVO_TYPE_F64;
    evo_type type = wide ? EVO_TYPE_I64 : EVO_TYPE_I32;
    uint64_t quiet = UINT64_C(1) << (wide ? 51 : 22);
    LLVMValueRef bit = evo_jit_splat_bits(e, type, evo_jit_lanes(a), quiet);
    bit = LLVMBuildAnd(e->builder, evo_jit_to_int(e, a), bit, "");
    LLVMValueRef zero = LLVMConstNull(LLVMTypeOf(bit));
    LLVMValueRef loud = LLVMBuildICmp(e->builder, LLVMIntEQ, bit, zero, "");
    return LLVMBuildAnd(e->builder, unordered(e, a), loud, "");
}

/* The same as a function of the module, made when first called: in line its thirty
 * instructions would multiply the compile time of every polynomial. */
static LLVMValueRef call_fma(evo_emit *e, LLVMValueRef *args) {
    LLVMTypeRef type = LLVMTypeOf(args[0]), params[] = {type, type, type};
    LLVMTypeRef signature = LLVMFunctionType(type, params, 3, 0);
    LLVMValueRef fn = LLVMGetNamedFunction(e->module, "fma_by_double");
    if (fn == NULL) {
        LLVMBasicBlockRef here = LLVMGetInsertBlock(e->builder);
        fn = LLVMAddFunction(e->module, "fma_by_double", signature);
        LLVMSetLinkage(fn, LLVMPrivateLinkage);
        LLVMPositionBuilderAtEnd(e->builder,
                                 LLVMAppendBasicBlockInContext(e->context, fn, ""));
        LLVMBuildRet(e->builder,
                     fma_by_double(e, LLVMGetParam(fn, 0), LLVMGetParam(fn, 1),
                                   LLVMGetParam(fn, 2)));
        LLVMPositionBuilderAtEnd(e->builder, here);
    }
    return LLVMBuildCall2(e->builder, signature, fn, args, 3, "");
}

/* evo_minmag_* of semantics.inc. */
static LLVMValueRef minmag(evo_emit *e, LLVMValueRef a, LLVMValueRef b) {
    LLVMBuilderRef ir = e->builder;
    LLVMValueRef x = evo_jit_abs(e, a), y = evo_jit_abs(e, b);
    LLVMValueRef less = LLVMBuildFCmp(ir, LLVMRealOLT, x, y, "");
    LLVMValueRef same = LLVMBuildFCmp(ir, LLVMRealOEQ, x, y, "");
    LLVMValueRef both = LLVMBuildOr(ir, evo_jit_to_int(e, a), evo_jit_to_int(e, b), "");
    LLVMValueRef value = LLVMBuildSelect(ir, less, a, b, "");
    value = LLVMBuildSelect(ir, same, evo_jit_to_float(e, both), value, "");
    value = LLVMBuildSelect(ir, unordered(e, b), a, value, "");
    LLVMValueRef loud =
        LLVMBuildOr(ir, evo_jit_signaling(e, a), evo_jit_signaling(e, b), "");
    return LLVMBuildSelect(ir, loud, LLVMBuildFAdd(ir, a, b, ""), value, "");
}

LLVMValueRef evo_jit_combine(evo_emit *e, evo_opcode op, LLVMValueRef a,
                             LLVMValueRef b) {
    switch (op) {
    case EVO_OP_MIN_F32:
    case EVO_OP_MIN_F64:
        return choose(e, LLVMRealOLT, a, b);
    case EVO_OP_MAX_F32:
    case EVO_OP_MAX_F64:
        return choose(e, LLVMRealOGT, a, b);
    case EVO_OP_MIN_I32:
        return choose_int(e, LLVMIntSLT, a, b);
    case EVO_OP_MAX_I32:
        return choose_int(e, LLVMIntSGT, a, b);
    default:
        if (rows[op].kind == LOWER_OP)
            return LLVMBuildBinOp(e->builder, (LLVMOpcode)rows[op].code, a, b, "");
        return evo_jit_fail(e, "an instruction that does not accumulate",
                            LLVMTypeOf(a));
    }
}

static LLVMValueRef lower_fn(evo_emit *e, evo_opcode op, LLVMValueRef a, LLVMValueRef b,
                             LLVMValueRef c) {
    LLVMValueRef args[3] = {a, b, c};
    switch (op) {
    case EVO_OP_FMA_F32:
        if (e->isa == EVO_ISA_PORTABLE)
            return call_fma(e, args);
        break;
    case EVO_OP_RINT_F32:
    case EVO_OP_RINT_F64:
        return evo_jit_rint(e, a);
    case EVO_OP_FLOOR_F32:
    case EVO_OP_FLOOR_F64:
        return evo_jit_floor(e, a);
    case EVO_OP_TRUNC_F32:
    case EVO_OP_TRUNC_F64:
        return evo_jit_trunc(e, a);
    default:
        break;
    }
    unsigned count = c != NULL ? 3 : b != NULL ? 2 : 1;
    return evo_jit_call(e, rows[op].name, LLVMTypeOf(a), args, count);
}

static LLVMValueRef lower_special(evo_emit *e, evo_value index, LLVMValueRef a,
                                  LLVMValueRef b, LLVMValueRef c) {
    const evo_instr *instr = &e->kernel->instrs[index];
    evo_opcode op = (evo_opcode)instr->op;
    LLVMBuilderRef ir = e->builder;
    switch (op) {
    case EVO_OP_NEG_F32:
    case EVO_OP_NEG_F64:
        return LLVMBuildFNeg(ir, a, "");
    case EVO_OP_COPYSIGN_F32:
    case EVO_OP_COPYSIGN_F64:
        return copysign_total(e, a, b, evo_jit_skips_nan(e->kernel, index, 0),
                              evo_jit_skips_nan(e->kernel, index, 1));
    case EVO_OP_MIN_F32:
    case EVO_OP_MIN_F64:
    case EVO_OP_MAX_F32:
    case EVO_OP_MAX_F64:
    case EVO_OP_MIN_I32:
    case EVO_OP_MAX_I32:
        return evo_jit_combine(e, op, a, b);
    case EVO_OP_MINMAG_F32:
    case EVO_OP_MINMAG_F64:
        return e->isa == EVO_ISA_AVX512 ? evo_jit_scale(e, op, a, b) : minmag(e, a, b);
    case EVO_OP_BITS_F32:
    case EVO_OP_BITS_F64:
        return encode(e, a, evo_jit_skips_nan(e->kernel, index, 0));
    case EVO_OP_FROM_HALF_F32:
        return evo_jit_from_half(e, a);
    case EVO_OP_TO_HALF_F32:
        return evo_jit_to_half(e, encode(e, a, evo_jit_skips_nan(e->kernel, index, 0)));
    case EVO_OP_ADDBITS_F32:
    case EVO_OP_ADDBITS_F64:
        a = encode(e, a, evo_jit_skips_nan(e->kernel, index, 0));
        return evo_jit_to_float(e, LLVMBuildAdd(ir, a, b, ""));
    case EVO_OP_SHL_I32:
    case EVO_OP_SHL_I64:
    case EVO_OP_LSHR_I32:
    case EVO_OP_LSHR_I64:
    case EVO_OP_ASHR_I32:
    case EVO_OP_ASHR_I64:
        return evo_jit_shift(e, op, a, b);
    case EVO_OP_NOT_MASK:
        return LLVMBuildNot(ir, a, "");
    case EVO_OP_SELECT_F32:
    case EVO_OP_SELECT_F64:
    case EVO_OP_SELECT_I32:
    case EVO_OP_SELECT_I64:
        return LLVMBuildSelect(ir, a, b, c, "");
    case EVO_OP_PERM_F32:
    case EVO_OP_PERM_F64:
    case EVO_OP_PERM_I32:
    case EVO_OP_GATHER_F32:
    case EVO_OP_GATHER_F64:
    case EVO_OP_GATHER_I32:
        return evo_jit_lookup(e, op, (unsigned)instr->imm, a);
    case EVO_OP_CVT_I32_F32:
    case EVO_OP_CVTT_I32_F32:
    case EVO_OP_CVT_I32_F64:
    case EVO_OP_CVT_I64_F64:
        return evo_jit_convert(e, op, a);
    default:
        return evo_jit_scale(e, op, a, b);
    }
}

LLVMValueRef evo_jit_lower(evo_emit *e, evo_value index, LLVMValueRef a, LLVMValueRef b,
                           LLVMValueRef c) {
    evo_opcode op = (evo_opcode)e->kernel->instrs[index].op;
    const lower_row *row = &rows[op];
    evo_type result = evo_instr_get(op)->result;
    switch (row->kind) {
    case LOWER_OP:
        return LLVMBuildBinOp(e->builder, (LLVMOpcode)row->code, a, b, "");
    case LOWER_CAST:
        return LLVMBuildCast(e->builder, (LLVMOpcode)row->code, a,
                             evo_jit_vector(e, result, evo_jit_lanes(a)), "");
    case LOWER_CMP:
        if (row->code >= LLVMIntEQ)
            return LLVMBuildICmp(e->builder, (LLVMIntPredicate)row->code, a, b, "");
        return LLVMBuildFCmp(e->builder, (LLVMRealPredicate)row->code, a, b, "");
    case LOWER_FN:
        return lower_fn(e, op, a, b, c);
    case LOWER_SPECIAL:
        break;
    }
    return lower_special(e, index, a, b, c);
}
