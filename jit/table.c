/* Tables: permutes of registers where the instruction set has them, memory otherwise.
 */
#include "jit/internal.h"

enum { EVO_AVX2_PERMUTE = 8 }; /* floats that one AVX2 permute chooses from */

/* The entries first .. first + lanes - 1 as one constant vector, repeating the table.
 */
static LLVMValueRef chunk(evo_emit *e, const evo_table *t, unsigned first,
                          unsigned lanes) {
    LLVMValueRef all[EVO_LANES];
    for (unsigned i = 0; i < lanes; i++) {
        unsigned entry = t->first + (first + i) % t->size;
        all[i] = evo_jit_bits(e, t->type, e->kernel->table_data[entry]);
    }
    return LLVMConstVector(all, lanes);
}

LLVMValueRef evo_jit_constants(evo_emit *e, evo_type type, LLVMValueRef *all,
                               unsigned size) {
    LLVMTypeRef element = evo_jit_scalar(e, type);
    LLVMValueRef global =
        LLVMAddGlobal(e->module, LLVMArrayType2(element, size), "table");
    LLVMSetInitializer(global, LLVMConstArray2(element, all, size));
    LLVMSetGlobalConstant(global, 1);
    LLVMSetLinkage(global, LLVMPrivateLinkage);
    LLVMSetAlignment(global, 64);
    return global;
}

LLVMValueRef evo_jit_load_lanes(evo_emit *e, evo_type type, LLVMValueRef base,
                                LLVMValueRef index) {
    LLVMBuilderRef ir = e->builder;
    unsigned lanes = evo_jit_lanes(index);
    LLVMTypeRef element = evo_jit_scalar(e, type);
    LLVMValueRef result = LLVMGetPoison(LLVMVectorType(element, lanes));
    for (unsigned i = 0; i < lanes; i++) {
        LLVMValueRef lane = evo_jit_bits(e, EVO_TYPE_I32, i);
        LLVMValueRef at = LLVMBuildExtractElement(ir, index, lane, "");
        at = LLVMBuildZExt(ir, at, LLVMInt64TypeInContext(e->context), "");
        LLVMValueRef entry = LLVMBuildGEP2(ir, element, base, &at, 1, "");
        LLVMValueRef value = LLVMBuildLoad2(ir, element, entry, "");
        result = LLVMBuildInsertElement(ir, result, value, lane, "");
    }
    return result;
}

/* The table as a constant in memory. */
static LLVMValueRef memory(evo_emit *e, unsigned table) {
    const evo_table *t = &e->kernel->tables[table];
    LLVMValueRef all[EVO_MAX_TABLE_DATA];
    if (e->tables[table] != NULL)
        return e->tables[table];
    for (unsigned i = 0; i < t->size; i++)
        all[i] = evo_jit_bits(e, t->type, e->kernel->table_data[t->first + i]);
    e->tables[table] = evo_jit_constants(e, t->type, all, t->size);
    return e->tables[table];
}

/* AVX2 and AVX-512 gathers, split to what one instruction takes. */
static LLVMValueRef gather_native(evo_emit *e, unsigned table, LLVMValueRef index) {
    const evo_table *t = &e->kernel->tables[table];
    bool wide = t->type == EVO_TYPE_F64, big = e->isa == EVO_ISA_AVX512;
    unsigned lanes = evo_jit_lanes(index), native = (big ? 64 : 32) / (wide ? 8 : 4);
    const char *name = wide                      ? "llvm.x86.avx2.gather.d.pd.256"
                       : t->type == EVO_TYPE_I32 ? "llvm.x86.avx2.gather.d.d.256"
                                                 : "llvm.x86.avx2.gather.d.ps.256";
    const char *name512 = wide ? "llvm.x86.avx512.mask.gather.dpd.512"
                          : t->type == EVO_TYPE_I32
                              ? "llvm.x86.avx512.mask.gather.dpi.512"
                              : "llvm.x86.avx512.mask.gather.dps.512";
    if (lanes > native) {
        LLVMValueRef low = evo_jit_slice(e, index, 0, lanes / 2);
        LLVMValueRef high = evo_jit_slice(e, index, lanes / 2, lanes / 2);
        low = gather_native(e, table, low);
        high = gather_native(e, table, high);
        return evo_jit_concat(e, low, high);
    }
    LLVMTypeRef type = evo_jit_vector(e, t->type, lanes);
    LLVMTypeRef bits =
        big ? LLVMInt32TypeInContext(e->context) : LLVMInt8TypeInContext(e->context);
    LLVMValueRef zero = LLVMConstNull(type);
    LLVMValueRef mask = big ? LLVMConstAllOnes(evo_jit_vector(e, EVO_TYPE_MASK, lanes))
                            : evo_jit_splat_bits(e, t->type, lanes, UINT64_MAX);
    LLVMValueRef args[] = {zero, memory(e, table), index, mask,
                           LLVMConstInt(bits, wide ? 8 : 4, 0)};
    return evo_jit_call(e, big ? name512 : name, NULL, args, 5);
}

/* Four doubles are loaded faster one by one than by AVX2's gather (Zen 5). */
static LLVMValueRef gather(evo_emit *e, unsigned table, LLVMValueRef index) {
    bool few = e->kernel->tables[table].type == EVO_TYPE_F64 && e->isa == EVO_ISA_AVX2;
    if (e->isa != EVO_ISA_PORTABLE && !few)
        return gather_native(e, table, index);
    return evo_jit_load_lanes(e, e->kernel->tables[table].type, memory(e, table),
                              index);
}

/* One permute of AVX-512: `lanes` entries from `first`, or twice as many by vpermi2. */
static LLVMValueRef permute512(evo_emit *e, const evo_table *t, unsigned first,
                               LLVMValueRef index) {
    unsigned lanes = evo_jit_lanes(index);
    static const char *const one[] = {"llvm.x86.avx512.permvar.sf.512",
                                      "llvm.x86.avx512.permvar.si.512",
                                      "llvm.x86.avx512.permvar.df.512"};
    static const char *const two[] = {"llvm.x86.avx512.vpermi2var.ps.512",
                                      "llvm.x86.avx512.vpermi2var.d.512",
                                      "llvm.x86.avx512.vpermi2var.pd.512"};
    int row = t->type == EVO_TYPE_F64 ? 2 : t->type == EVO_TYPE_I32 ? 1 : 0;
    LLVMValueRef low = chunk(e, t, first, lanes);
    if (t->size <= lanes) {
        LLVMValueRef args[] = {low, index};
        return evo_jit_call(e, one[row], NULL, args, 2);
    }
    LLVMValueRef args[] = {low, index, chunk(e, t, first + lanes, lanes)};
    return evo_jit_call(e, two[row], NULL, args, 3);
}

/* Bit number `bit` of the index as a mask, by its sign after a shift. */
static LLVMValueRef index_bit(evo_emit *e, LLVMValueRef index, int bit) {
    LLVMTypeRef element = LLVMGetElementType(LLVMTypeOf(index));
    bool wide = LLVMGetIntTypeWidth(element) == 64;
    evo_type type = wide ? EVO_TYPE_I64 : EVO_TYPE_I32;
    unsigned lanes = evo_jit_lanes(index);
    LLVMValueRef count =
        evo_jit_splat_bits(e, type, lanes, (uint64_t)((wide ? 63 : 31) - bit));
    LLVMValueRef sign = LLVMBuildShl(e->builder, index, count, "");
    LLVMValueRef zero = evo_jit_splat(e, type, lanes, 0);
    return LLVMBuildICmp(e->builder, LLVMIntSLT, sign, zero, "");
}

/* Eight doubles by AVX-512; larger tables than 16 by two permutes and a blend. */
static LLVMValueRef permute512_f64(evo_emit *e, const evo_table *t,
                                   LLVMValueRef index) {
    unsigned lanes = evo_jit_lanes(index);
    if (lanes > 8) {
        LLVMValueRef low = permute512_f64(e, t, evo_jit_slice(e, index, 0, 8));
        LLVMValueRef high = permute512_f64(e, t, evo_jit_slice(e, index, 8, 8));
        return evo_jit_concat(e, low, high);
    }
    LLVMTypeRef i64 = evo_jit_vector(e, EVO_TYPE_I64, lanes);
    index = LLVMBuildZExt(e->builder, index, i64, "");
    LLVMValueRef low = permute512(e, t, 0, index);
    if (t->size <= 16)
        return low;
    LLVMValueRef high = permute512(e, t, 16, index);
    return LLVMBuildSelect(e->builder, index_bit(e, index, 4), high, low, "");
}

/* Entries first .. first + size - 1 by AVX2: permutes of eight, blended in pairs. */
static LLVMValueRef permute256(evo_emit *e, const evo_table *t, unsigned first,
                               unsigned size, LLVMValueRef index) {
    if (size > EVO_AVX2_PERMUTE) {
        unsigned half = size / 2;
        LLVMValueRef low = permute256(e, t, first, half, index);
        LLVMValueRef high = permute256(e, t, first + half, half, index);
        int bit = half == 8 ? 3 : 4;
        return LLVMBuildSelect(e->builder, index_bit(e, index, bit), high, low, "");
    }
    const char *name =
        t->type == EVO_TYPE_I32 ? "llvm.x86.avx2.permd" : "llvm.x86.avx2.permps";
    LLVMValueRef args[] = {chunk(e, t, first, EVO_AVX2_PERMUTE), index};
    return evo_jit_call(e, name, NULL, args, 2);
}

LLVMValueRef evo_jit_lookup(evo_emit *e, evo_opcode op, unsigned table,
                            LLVMValueRef a) {
    const evo_table *t = &e->kernel->tables[table];
    bool wide = t->type == EVO_TYPE_F64, gathers = op == EVO_OP_GATHER_F32 ||
                                                   op == EVO_OP_GATHER_F64 ||
                                                   op == EVO_OP_GATHER_I32;
    if (gathers)
        return gather(e, table, a);
    if (t->size <= 32 && !wide && e->isa == EVO_ISA_AVX512)
        return permute512(e, t, 0, a);
    if (t->size <= 32 && wide && e->isa == EVO_ISA_AVX512)
        return permute512_f64(e, t, a);
    if (t->size <= 32 && !wide && e->isa == EVO_ISA_AVX2)
        return permute256(e, t, 0, t->size, a);
    LLVMValueRef low = evo_jit_splat(e, EVO_TYPE_I32, evo_jit_lanes(a), t->size - 1.0);
    return gather(e, table, LLVMBuildAnd(e->builder, a, low, ""));
}
