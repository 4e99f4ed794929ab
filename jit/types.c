/* Types, constants and intrinsic calls. */
#include "jit/internal.h"

#include <string.h>

LLVMTypeRef evo_jit_scalar(evo_emit *e, evo_type type) {
    switch (type) {
    case EVO_TYPE_F32:
        return LLVMFloatTypeInContext(e->context);
    case EVO_TYPE_F64:
        return LLVMDoubleTypeInContext(e->context);
    case EVO_TYPE_I64:
        return LLVMInt64TypeInContext(e->context);
    case EVO_TYPE_MASK:
        return LLVMInt1TypeInContext(e->context);
    case EVO_TYPE_I32:
    case EVO_TYPE_NONE:
        break;
    }
    return LLVMInt32TypeInContext(e->context);
}

LLVMTypeRef evo_jit_vector(evo_emit *e, evo_type type, unsigned lanes) {
    return LLVMVectorType(evo_jit_scalar(e, type), lanes);
}

LLVMTypeRef evo_jit_memory(evo_emit *e, evo_storage storage) {
    switch (storage) {
    case EVO_STORE_U8:
        return LLVMInt8TypeInContext(e->context);
    case EVO_STORE_U16:
        return LLVMInt16TypeInContext(e->context);
    case EVO_STORE_F32:
    case EVO_STORE_F64:
    case EVO_STORE_I32:
    case EVO_STORE_I64:
    case EVO_STORE_REAL: /* refused before anything is emitted */
    case EVO_STORE_COUNT:
        break;
    }
    return evo_jit_scalar(e, evo_storage_type(storage));
}

evo_storage evo_jit_storage(evo_type type) {
    switch (type) {
    case EVO_TYPE_F32:
        return EVO_STORE_F32;
    case EVO_TYPE_F64:
        return EVO_STORE_F64;
    case EVO_TYPE_I64:
        return EVO_STORE_I64;
    case EVO_TYPE_NONE:
    case EVO_TYPE_I32:
    case EVO_TYPE_MASK:
        break;
    }
    return EVO_STORE_I32;
}

unsigned evo_jit_lanes(LLVMValueRef vector) {
    return LLVMGetVectorSize(LLVMTypeOf(vector));
}

LLVMValueRef evo_jit_word(evo_emit *e, uint64_t value) {
    return LLVMConstInt(LLVMInt64TypeInContext(e->context), value, 0);
}

LLVMValueRef evo_jit_bits(evo_emit *e, evo_type type, uint64_t bits) {
    switch (type) {
    case EVO_TYPE_F32: {
        LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
        LLVMValueRef word = LLVMConstInt(i32, bits & UINT32_MAX, 0);
        return LLVMConstBitCast(word, evo_jit_scalar(e, type));
    }
    case EVO_TYPE_F64:
        return LLVMConstBitCast(evo_jit_word(e, bits), evo_jit_scalar(e, type));
    case EVO_TYPE_I64:
        return evo_jit_word(e, bits);
    case EVO_TYPE_MASK:
        return LLVMConstInt(evo_jit_scalar(e, type), bits & 1, 0);
    case EVO_TYPE_I32:
    case EVO_TYPE_NONE:
        break;
    }
    return LLVMConstInt(evo_jit_scalar(e, type), bits & UINT32_MAX, 0);
}

static LLVMValueRef splat_constant(LLVMValueRef scalar, unsigned lanes) {
    LLVMValueRef all[EVO_LANES];
    for (unsigned i = 0; i < lanes; i++)
        all[i] = scalar;
    return LLVMConstVector(all, lanes);
}

LLVMValueRef evo_jit_splat_bits(evo_emit *e, evo_type type, unsigned lanes,
                                uint64_t bits) {
    return splat_constant(evo_jit_bits(e, type, bits), lanes);
}

LLVMValueRef evo_jit_splat(evo_emit *e, evo_type type, unsigned lanes, double value) {
    LLVMTypeRef scalar = evo_jit_scalar(e, type);
    bool real = type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
    LLVMValueRef one = real ? LLVMConstReal(scalar, value)
                            : LLVMConstInt(scalar, (uint64_t)(int64_t)value, 1);
    return splat_constant(one, lanes);
}

LLVMValueRef evo_jit_broadcast(evo_emit *e, LLVMValueRef scalar) {
    LLVMTypeRef vector = LLVMVectorType(LLVMTypeOf(scalar), e->width);
    LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
    LLVMValueRef zero = LLVMConstInt(i32, 0, 0), poison = LLVMGetPoison(vector);
    LLVMValueRef one = LLVMBuildInsertElement(e->builder, poison, scalar, zero, "");
    return LLVMBuildShuffleVector(e->builder, one, poison,
                                  splat_constant(zero, e->width), "");
}

static LLVMValueRef shuffle_range(evo_emit *e, LLVMValueRef a, LLVMValueRef b,
                                  unsigned first, unsigned count) {
    LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
    LLVMValueRef mask[EVO_LANES];
    for (unsigned i = 0; i < count; i++)
        mask[i] = LLVMConstInt(i32, first + i, 0);
    return LLVMBuildShuffleVector(e->builder, a, b, LLVMConstVector(mask, count), "");
}

LLVMValueRef evo_jit_slice(evo_emit *e, LLVMValueRef vector, unsigned first,
                           unsigned count) {
    if (first == 0 && count == evo_jit_lanes(vector))
        return vector;
    return shuffle_range(e, vector, LLVMGetPoison(LLVMTypeOf(vector)), first, count);
}

LLVMValueRef evo_jit_concat(evo_emit *e, LLVMValueRef low, LLVMValueRef high) {
    return shuffle_range(e, low, high, 0, 2 * evo_jit_lanes(low));
}

LLVMValueRef evo_jit_fail(evo_emit *e, const char *reason, LLVMTypeRef type) {
    if (e->failure == NULL)
        e->failure = reason;
    return LLVMGetPoison(type);
}

LLVMValueRef evo_jit_call(evo_emit *e, const char *name, LLVMTypeRef overload,
                          LLVMValueRef *args, unsigned count) {
    unsigned id = LLVMLookupIntrinsicID(name, strlen(name));
    size_t overloads = overload != NULL ? 1 : 0;
    if (id == 0)
        return evo_jit_fail(e, name, LLVMTypeOf(args[0]));
    LLVMTypeRef type = LLVMIntrinsicGetType(e->context, id, &overload, overloads);
    LLVMValueRef fn = LLVMGetIntrinsicDeclaration(e->module, id, &overload, overloads);
    return LLVMBuildCall2(e->builder, type, fn, args, count, "");
}
